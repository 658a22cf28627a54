#include "librarychanges.h"

#include <cablegraph/mainwindow/librarycontroller.h>
#include <cablegraph/notices/explain.h>
#include <cablegraph/notices/noticebar.h>
#include <cablegraph/support/text.h>

#include <QFileInfo>

#include <algorithm>

namespace cablegraph::mainwindow {
namespace {

using library::ImportOutcome;
using notices::Severity;

const auto topic = QStringLiteral("graphs/imported");

std::vector<std::filesystem::path> toPaths(const QStringList& files)
{
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files)
        paths.push_back(support::toPath(file));
    return paths;
}

QString namesOf(const QStringList& files)
{
    QStringList names;
    for (const QString& file : files)
        names << QFileInfo{file}.fileName();
    return names.join(QStringLiteral(", "));
}

} // namespace

void LibraryController::importGraphs(const QStringList& files)
{
    if (refuseChange())
        return;
    m_changes->enqueue({[paths = toPaths(files)](const std::filesystem::path& library, const WorkTools& tools,
                                                 const Progress& progress, const std::stop_token& stop) {
                            return mainwindow::importGraphs(library, paths, tools, progress, stop);
                        },
                        [this, files](const LibraryChange& change) { tellGraphs(change, files); }});
}

void LibraryController::tellGraphs(const LibraryChange& change, const QStringList& files)
{
    std::vector<ArticleId> added;
    std::size_t known = 0;
    for (const ImportOutcome& outcome : change.outcomes) {
        if (outcome.error)
            m_notices.post({Severity::Error,
                            notices::explain(*outcome.error) + u' ' +
                                tr("Graphs are read from Cablegraph's JSON, GraphML, GEXF and CSV; a table needs a "
                                   "first row with Source and Target, or with Id and Label.")});
        else if (outcome.result == ImportOutcome::Result::Added)
            added.push_back(outcome.article);
        else
            ++known;
    }
    if (added.empty() && known > 0)
        m_notices.post(
            {Severity::Information, tr("The library has all of %1 already.").arg(namesOf(files)), {}, {}, topic});
    if (added.empty())
        return;
    m_notices.post({Severity::Information,
                    tr("Imported %1.").arg(namesOf(files)),
                    {},
                    {{tr("&Undo"), [this, added] { removeArticles(added); }}},
                    topic});
    m_session.showPassage({added.front(), {}});
}

} // namespace cablegraph::mainwindow
