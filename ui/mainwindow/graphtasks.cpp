#include "graphtasks.h"

#include <cablegraph/base/atomicfile.h>
#include <cablegraph/commands/movenodes.h>
#include <cablegraph/graph/documentpart.h>
#include <cablegraph/jobs/jobbar.h>
#include <cablegraph/notices/explain.h>
#include <cablegraph/picture/briefing.h>
#include <cablegraph/support/text.h>

#include <QDir>
#include <QGuiApplication>

#include <optional>
#include <string_view>

namespace cablegraph::mainwindow {
namespace {

/// Spreadsheets take a CSV file without it for one in the encoding of their system.
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

} // namespace

using notices::Severity;

GraphTasks::GraphTasks(session::Session& session, notices::NoticeBar& notices, QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_notices{notices}
{
    for (jobs::Job* job : {&m_arranging, &m_exporting})
        connect(job, &jobs::Job::failed, this, [this](const Error& error) {
            m_notices.post({Severity::Error, notices::explain(error)});
        });
    connect(&m_session, &session::Session::libraryOpened, this, [this] { m_arranging.abandon(); });
}

void GraphTasks::arrangeAgain()
{
    arrange(m_lastArrangement, tr("Arrange Again"));
}

void GraphTasks::arrange(Arrangement arrangement, const QString& name)
{
    m_lastArrangement = arrangement;
    const layout::Placements& before = m_session.placements();
    ArrangementInput input{m_session.graph(), {}, m_session.articles(), QGuiApplication::font()};
    for (const auto& [node, placement] : before)
        if (placement.pinned)
            input.pinned.emplace(node, placement);
    m_arranging.start(
        [arrangement, input](const Progress& progress, const std::stop_token& stop) {
            return placementsOf(arrangement, input, progress, stop);
        },
        [this, before, name](const layout::Placements& after) { applyArrangement(before, after, name); });
}

void GraphTasks::applyArrangement(const layout::Placements& before, const layout::Placements& after,
                                  const QString& name)
{
    // Nodes may have come, gone or been moved meanwhile: only those that lie where the arranging found them take part.
    layout::Placements from;
    layout::Placements to;
    for (const auto& [node, placement] : m_session.placements()) {
        const auto found = before.find(node);
        const auto arranged = after.find(node);
        if (found == before.end() || found->second != placement || arranged == after.end())
            continue;
        from.emplace(node, placement);
        to.emplace(node, arranged->second);
    }
    if (from != to)
        m_session.undoStack().push(new commands::MoveNodes{m_session, from, to, name});
}

void GraphTasks::exportImage(const std::filesystem::path& file, const picture::PictureContent& content,
                             const picture::PictureOptions& options)
{
    m_exporting.start(
        [file, content, options](const Progress& progress, const std::stop_token& stop) {
            report(progress, Phase::Exporting, 0, 0);
            picture::writePicture(file, content, options, progress, stop);
            return file;
        },
        [this](const std::filesystem::path& written) { tellExported(written); });
}

void GraphTasks::exportData(const FileChooser::DataTarget& target)
{
    std::optional<graph::KnowledgeGraph> part;
    if (target.scope == FileChooser::DataScope::Shown)
        part = m_session.shownGraph();
    m_exporting.start(
        [library = m_session.library().file(), file = support::toPath(target.file), format = target.format, part,
         placements = m_session.placements()](const Progress& progress, const std::stop_token& stop) {
            report(progress, Phase::Exporting, 0, 0);
            const library::Library source = library::Library::open(library, library::Library::Access::ReadOnly);
            graph::GraphDocument document = library::document(source);
            if (part)
                document = graph::documentPart(document, *part);
            throwIfStopped(stop);
            exchange::writeFile(file, document, format, placements, progress, stop);
            return file;
        },
        [this](const std::filesystem::path& written) { tellExported(written); });
}

void GraphTasks::exportBriefing(const FileChooser::BriefingTarget& target, const BriefingPart& part)
{
    m_exporting.start(
        [library = m_session.library().file(), file = support::toPath(target.file), part,
         title = support::toUtf8(target.title), font = QGuiApplication::font(),
         placements = m_session.placements()](const Progress& progress, const std::stop_token& stop) {
            report(progress, Phase::Exporting, 0, 0);
            const library::Library source = library::Library::open(library, library::Library::Access::ReadOnly);
            const graph::GraphDocument document = graph::documentPart(library::document(source), part.graph);
            throwIfStopped(stop);
            graph::Briefing briefing = graph::briefingOf(document);
            briefing.title = title;
            briefing.scope = support::toUtf8(part.words);
            const exchange::BriefingPicture drawn =
                exchange::briefingPicture(document, placements, exchange::mostBriefingNodes, stop);
            throwIfStopped(stop);
            if (support::toQString(file.extension()).compare(QLatin1String(".pdf"), Qt::CaseInsensitive) == 0)
                picture::writeBriefingPdf(file, briefing, drawn, font);
            else
                exchange::writeBriefingFile(file, briefing, drawn, picture::briefingWords());
            return file;
        },
        [this](const std::filesystem::path& written) { tellExported(written); });
}

void GraphTasks::saveText(const QString& file, const QString& text)
{
    m_exporting.start(
        [target = support::toPath(file), text](const Progress& progress, const std::stop_token&) {
            report(progress, Phase::Exporting, 0, 0);
            AtomicFile out{target};
            out.stream() << byteOrderMark << support::toUtf8(text);
            out.commit();
            return target;
        },
        [this](const std::filesystem::path& written) { tellExported(written); });
}

void GraphTasks::tellExported(const std::filesystem::path& file)
{
    Q_EMIT message(tr("Exported to %1").arg(QDir::toNativeSeparators(support::toQString(file))));
}

void GraphTasks::showJobs(jobs::JobBar& bar)
{
    bar.watch(m_arranging);
    bar.watch(m_exporting);
}

void GraphTasks::shutDown()
{
    m_arranging.abandon();
    m_exporting.abandon();
}

} // namespace cablegraph::mainwindow
