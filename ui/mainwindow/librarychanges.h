#pragma once

#include "librarywork.h"

#include <cablegraph/jobs/job.h>
#include <cablegraph/session/session.h>

#include <QObject>

#include <deque>
#include <functional>

namespace cablegraph::mainwindow {

/// Changes to the open library, one after the other beside the window: imports, removals. What the library has become
/// is shown in the session as each ends. Nodes that the user moves meanwhile stay where he put them.
class LibraryChanges : public QObject
{
    Q_OBJECT

public:
    struct Change
    {
        /// On a worker thread, with the file of the library that was open when the change was ordered.
        std::function<LibraryChange(const std::filesystem::path&, const WorkTools&, const Progress&,
                                    const std::stop_token&)>
            work;
        /// On the GUI thread, after its outcome is shown.
        std::function<void(const LibraryChange&)> done = {};
    };

    /// `session` must outlive this.
    LibraryChanges(session::Session& session, WorkTools tools, QObject* parent = nullptr);

    void enqueue(Change change);
    /// Stops what is running and forgets what waits; returns when the worker is idle. What was stored stays stored.
    void abandon();

    [[nodiscard]] bool isIdle() const noexcept { return !m_job.isRunning() && m_waiting.empty(); }
    [[nodiscard]] jobs::Job& job() noexcept { return m_job; }

Q_SIGNALS:
    /// The change could not be made; `retry` orders it again.
    void failed(const cablegraph::Error& error, const std::function<void()>& retry);

private:
    void startNext();
    void show(LibraryChange& change, session::Session::Excerpt excerpt);

    session::Session& m_session;
    WorkTools m_tools;
    std::deque<Change> m_waiting;
    Change m_current;
    layout::Placements m_movedMeanwhile;
    jobs::Job m_job;
};

} // namespace cablegraph::mainwindow
