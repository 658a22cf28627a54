#pragma once

#include <cablegraph/graph/measures.h>
#include <cablegraph/jobs/job.h>

#include <QObject>

#include <memory>
#include <set>

namespace cablegraph::session {

class Session;

/// The measures of the graph that a session shows, computed beside the window for whoever asks for them, once for all.
/// Lives on the GUI thread.
class GraphMeasures : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive this.
    explicit GraphMeasures(Session& session, QObject* parent = nullptr);

    /// From now on, or no longer, `user` wants to know. While nobody does nothing is computed.
    void setWanted(const void* user, bool wanted);

    /// Those of the session's shownGraph(); null until they are there: see changed().
    [[nodiscard]] std::shared_ptr<const graph::Measures> current() const;

    [[nodiscard]] jobs::Job& job() noexcept { return m_job; }

Q_SIGNALS:
    /// Other measures are there, or the user has stopped the work and there will be none. Not when they have only
    /// become outdated: what is shown may stay until then.
    void changed();

private:
    [[nodiscard]] bool isUpToDate() const;
    void update();

    Session& m_session;
    std::set<const void*> m_users;
    graph::KnowledgeGraph m_graph; ///< what was measured, or is being measured
    std::shared_ptr<const graph::Measures> m_measures;
    jobs::Job m_job{jobs::Urgency::Following};
};

} // namespace cablegraph::session
