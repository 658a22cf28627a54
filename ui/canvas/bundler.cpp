#include "bundler.h"

#include <cablegraph/base/progress.h>

#include <utility>

namespace cablegraph::canvas {

Bundler::Bundler(QObject* parent)
    : QObject{parent}
{
}

void Bundler::setWanted(bool wanted)
{
    m_wanted = wanted;
    forget();
}

void Bundler::forget()
{
    m_thread.request_stop();
    m_looked = false;
    ++m_number;
}

void Bundler::look(const DrawList& list)
{
    if (!m_wanted || std::exchange(m_looked, true))
        return;
    const auto search = [this, number = ++m_number, lines = straightLines(list)](const std::stop_token& stop) {
        try {
            layout::EdgeWays ways = layout::bundleEdges(lines.nodes, lines.edges, {}, stop);
            const auto tell = [this, number, ways = std::move(ways)] {
                if (number == m_number)
                    Q_EMIT found(ways);
            };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        } catch (const Stopped&) { // NOLINT(bugprone-empty-catch): nobody waits for it
        }
    };
    m_thread = std::jthread{search};
}

} // namespace cablegraph::canvas
