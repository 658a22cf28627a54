#include "libraryupkeep.h"

#include "librarychanges.h"
#include "librarywork.h"

#include <cablegraph/notices/explain.h>
#include <cablegraph/notices/noticebar.h>
#include <cablegraph/support/text.h>

#include <QLocale>

namespace cablegraph::mainwindow {
namespace {

using notices::Severity;

const QString upkeepTopic = QStringLiteral("library/upkeep");

} // namespace

LibraryUpkeep::LibraryUpkeep(session::Session& session, notices::NoticeBar& notices, LibraryChanges& changes,
                             QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_notices{notices}
    , m_changes{changes}
{
    connect(&m_backup, &jobs::Job::failed, this, [this](const Error& error) {
        Q_EMIT message(tr("Today's copy of the library could not be made. %1").arg(notices::explain(error)));
    });
}

void LibraryUpkeep::abandon()
{
    m_backup.abandon();
    m_notices.withdraw(upkeepTopic);
}

void LibraryUpkeep::verify()
{
    m_changes.enqueue({[](const std::filesystem::path& library, const WorkTools& tools, const Progress&,
                          const std::stop_token&) { return mainwindow::verify(library, tools); },
                       [this](const LibraryChange& change) { tellVerified(change); }});
}

void LibraryUpkeep::tellVerified(const LibraryChange& change)
{
    if (change.problems.empty()) {
        m_notices.post(
            {Severity::Information, tr("The library is whole: nothing is missing or damaged."), {}, {}, upkeepTopic});
        return;
    }
    QStringList problems;
    for (const std::string& problem : change.problems)
        problems << support::toQString(problem);
    m_notices.post({Severity::Error,
                    tr("The library is damaged. Go on with one of the dated copies beside it, and read newer articles "
                       "again."),
                    problems,
                    {},
                    upkeepTopic});
}

void LibraryUpkeep::compact()
{
    m_changes.enqueue({[](const std::filesystem::path& library, const WorkTools& tools, const Progress&,
                          const std::stop_token&) { return mainwindow::compact(library, tools); },
                       [this](const LibraryChange& change) {
                           Q_EMIT message(
                               tr("Compacted the library: %1 saved")
                                   .arg(QLocale{}.formattedDataSize(static_cast<qint64>(change.bytesSaved))));
                       }});
}

void LibraryUpkeep::readAgain()
{
    m_changes.enqueue(
        {[](const std::filesystem::path& library, const WorkTools& tools, const Progress& progress,
            const std::stop_token& stop) { return mainwindow::readAgain(library, tools, progress, stop); },
         [this](const LibraryChange&) {
             Q_EMIT message(tr("Articles read again: %1").arg(m_session.articles().size()));
         }});
}

void LibraryUpkeep::importLibrary(const QString& file)
{
    m_changes.enqueue({[other = support::toPath(file)](const std::filesystem::path& library, const WorkTools& tools,
                                                       const Progress& progress, const std::stop_token& stop) {
                           return mainwindow::importLibrary(library, other, tools, progress, stop);
                       },
                       [this](const LibraryChange& change) {
                           Q_EMIT message(tr("Articles added: %1  ·  Corrections taken over: %2")
                                              .arg(change.imported.articles)
                                              .arg(change.imported.judgements));
                       }});
}

/// A copy that cannot be made is told, but stops nobody.
void LibraryUpkeep::backUp(std::size_t kept)
{
    if (m_session.library().isReadOnly() || m_session.library().file().empty() || kept == 0)
        return;
    m_backup.start(
        [file = m_session.library().file(), kept](const Progress&, const std::stop_token&) {
            mainwindow::backUp(file, kept);
            return 0;
        },
        [](int) {});
}

} // namespace cablegraph::mainwindow
