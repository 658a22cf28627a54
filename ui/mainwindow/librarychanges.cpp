#include "librarychanges.h"

#include <cablegraph/jobs/beside.h>

#include <utility>

namespace cablegraph::mainwindow {

LibraryChanges::LibraryChanges(session::Session& session, WorkTools tools, QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_tools{std::move(tools)}
{
    connect(&m_session, &session::Session::placementsChanged, this, [this](const layout::Placements& moved) {
        if (m_job.isRunning())
            for (const auto& [node, placement] : moved)
                m_movedMeanwhile[node] = placement;
    });
    connect(&m_job, &jobs::Job::failed, this, [this](const Error& error) {
        const auto retry = [this, change = m_current, library = m_session.library().file()] {
            if (m_session.library().file() == library)
                enqueue(change);
        };
        Q_EMIT failed(error, retry);
    });
    connect(&m_job, &jobs::Job::finished, this, &LibraryChanges::startNext);
}

void LibraryChanges::enqueue(Change change)
{
    m_waiting.push_back(std::move(change));
    if (!m_job.isRunning())
        startNext();
}

void LibraryChanges::abandon()
{
    m_waiting.clear();
    m_job.abandon();
}

void LibraryChanges::startNext()
{
    if (m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_movedMeanwhile.clear();
    struct Made
    {
        LibraryChange change;
        session::Session::Excerpt excerpt;
    };
    m_job.start(
        [work = m_current.work, library = m_session.library().file(), tools = m_tools, filter = m_session.filter(),
         visibility = m_session.visibility()](const Progress& progress, const std::stop_token& stop) {
            Made made{work(library, tools, progress, stop), {}};
            if (made.change.content)
                made.excerpt = session::Session::excerptOf(*made.change.content, filter, visibility);
            return made;
        },
        [this](Made made) {
            const auto done = m_current.done;
            show(made.change, std::move(made.excerpt));
            if (done)
                done(made.change);
            jobs::freeElsewhere(std::move(made.change));
        });
}

void LibraryChanges::show(LibraryChange& change, session::Session::Excerpt excerpt)
{
    if (!change.content) {
        // Stopped half-way: what was stored by then is arranged and shown next.
        m_waiting.push_front({arrangeNewNodes});
        return;
    }
    layout::Placements moved;
    for (const auto& [node, placement] : m_movedMeanwhile)
        if (change.content->graph.findNode(node) != nullptr)
            moved.emplace(node, placement);
    for (const auto& [node, placement] : moved)
        change.content->placements[node] = placement;
    m_session.showContent(std::move(*change.content), std::move(excerpt));
    // The worker may have stored its own idea of where these lie.
    if (!moved.empty())
        m_session.place(moved);
}

} // namespace cablegraph::mainwindow
