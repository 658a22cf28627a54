#pragma once

#include <cablegraph/canvas/bundling.h>

#include <QObject>

#include <cstdint>
#include <thread>

namespace cablegraph::canvas {

/// Looks for the ways of bundled edges on a thread of its own.
class Bundler : public QObject
{
    Q_OBJECT

public:
    explicit Bundler(QObject* parent);

    [[nodiscard]] bool isWanted() const noexcept { return m_wanted; }
    void setWanted(bool wanted);
    /// Nodes have moved or are others: what is being looked for is of no use, and nothing has been found yet.
    void forget();
    /// Looks for the ways as the nodes lie now, if they are wanted and not known yet.
    void look(const DrawList& list);

Q_SIGNALS:
    /// The ways of the edges of the list that was given last, in its order.
    void found(const cablegraph::layout::EdgeWays& ways);

private:
    bool m_wanted = false;
    bool m_looked = false;
    std::uint64_t m_number = 0; ///< of the search
    std::jthread m_thread;
};

} // namespace cablegraph::canvas
