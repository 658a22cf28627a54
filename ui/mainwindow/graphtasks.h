#pragma once

#include "arrangement.h"

#include <cablegraph/exchange/writer.h>
#include <cablegraph/jobs/job.h>
#include <cablegraph/mainwindow/filechooser.h>
#include <cablegraph/notices/noticebar.h>
#include <cablegraph/picture/picture.h>
#include <cablegraph/session/session.h>

#include <QObject>
#include <QString>

#include <filesystem>

namespace cablegraph::jobs {
class JobBar;
}

namespace cablegraph::mainwindow {

/// Long work on the graph shown, done beside the window: arranging it and writing it to a data file.
class GraphTasks : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    GraphTasks(session::Session& session, notices::NoticeBar& notices, QObject* parent = nullptr);

    /// Arranges all nodes that are not pinned; undoable under the given name.
    void arrange(Arrangement arrangement, const QString& name);
    /// As it was arranged last, by force if it was not.
    void arrangeAgain();

    void exportImage(const std::filesystem::path& file, const picture::PictureContent& content,
                     const picture::PictureOptions& options);
    /// Writes the library's graph, or what is shown of it, with its evidence.
    void exportData(const FileChooser::DataTarget& target);
    /// What a briefing is about, and how that is called.
    struct BriefingPart
    {
        graph::KnowledgeGraph graph;
        QString words; ///< empty for the whole library
    };
    void exportBriefing(const FileChooser::BriefingTarget& target, const BriefingPart& part);
    /// As UTF-8 with a byte order mark.
    void saveText(const QString& file, const QString& text);

    void showJobs(jobs::JobBar& bar);
    void shutDown();
    [[nodiscard]] bool isIdle() const { return !m_arranging.isRunning() && !m_exporting.isRunning(); }

Q_SIGNALS:
    /// Something short for the status bar.
    void message(const QString& text);

private:
    void tellExported(const std::filesystem::path& file);
    void applyArrangement(const layout::Placements& before, const layout::Placements& after, const QString& name);

    session::Session& m_session;
    notices::NoticeBar& m_notices;
    Arrangement m_lastArrangement = Arrangement::ByForce;
    jobs::Job m_arranging;
    jobs::Job m_exporting;
};

} // namespace cablegraph::mainwindow
