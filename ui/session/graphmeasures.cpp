#include <cablegraph/jobs/beside.h>
#include <cablegraph/session/graphmeasures.h>
#include <cablegraph/session/session.h>

#include <utility>

namespace cablegraph::session {

GraphMeasures::GraphMeasures(Session& session, QObject* parent)
    : QObject{parent}
    , m_session{session}
{
    connect(&m_session, &Session::graphChanged, this, &GraphMeasures::update);
    connect(&m_session, &Session::visibilityChanged, this, &GraphMeasures::update);
    connect(&m_job, &jobs::Job::cancelled, this, &GraphMeasures::changed);
}

void GraphMeasures::setWanted(const void* user, bool wanted)
{
    if (!wanted) {
        m_users.erase(user);
        return;
    }
    m_users.insert(user);
    update();
}

std::shared_ptr<const graph::Measures> GraphMeasures::current() const
{
    return isUpToDate() ? m_measures : nullptr;
}

bool GraphMeasures::isUpToDate() const
{
    return m_graph.isSameAs(m_session.shownGraph());
}

void GraphMeasures::update()
{
    const bool isThere = isUpToDate() && (m_measures || m_job.isRunning());
    if (m_users.empty() || isThere)
        return;
    jobs::freeElsewhere(std::exchange(m_graph, m_session.shownGraph()));
    m_measures.reset();
    m_job.start([graph = m_graph](const Progress& progress,
                                  const std::stop_token& stop) { return graph::measure(graph, progress, stop); },
                [this](graph::Measures measures) {
                    m_measures = std::make_shared<const graph::Measures>(std::move(measures));
                    if (isUpToDate())
                        Q_EMIT changed();
                });
}

} // namespace cablegraph::session
