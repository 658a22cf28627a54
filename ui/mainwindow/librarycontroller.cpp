#include "importdata.h"
#include "librarychanges.h"
#include "libraryopener.h"
#include "libraryupkeep.h"
#include "librarywatch.h"
#include "librarywork.h"
#include "warmup.h"

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/commands/correct.h>
#include <cablegraph/jobs/jobbar.h>
#include <cablegraph/mainwindow/librarycontroller.h>
#include <cablegraph/mainwindow/recentfiles.h>
#include <cablegraph/notices/explain.h>
#include <cablegraph/notices/noticebar.h>
#include <cablegraph/support/text.h>

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <set>
#include <utility>

namespace cablegraph::mainwindow {
namespace {

using library::ImportOutcome;
using notices::Notice;
using notices::Severity;
using Result = ImportOutcome::Result;

const QString samplesTopic = QStringLiteral("articles/samples");
const QString removedTopic = QStringLiteral("articles/removed");

bool isLibrary(const QString& file)
{
    return QFileInfo{file}.suffix().compare(QStringLiteral("cablegraph"), Qt::CaseInsensitive) == 0;
}

std::vector<library::ImportSource> toSources(const QStringList& files)
{
    std::vector<library::ImportSource> sources;
    for (const QString& file : files)
        sources.emplace_back(support::toPath(QFileInfo{file}.absoluteFilePath()));
    return sources;
}

WorkTools workTools(const session::Session& session)
{
    // The font is fetched here: the worker may not ask the application.
    return {
        resourceChain(),
        [font = QGuiApplication::font()](const graph::KnowledgeGraph& graph) { return canvas::extentsOf(graph, font); },
        [&session] { return session.displayNames(); }};
}

auto count(const LibraryChange& change, Result result)
{
    return std::ranges::count(change.outcomes, result, &ImportOutcome::result);
}

} // namespace

LibraryController::LibraryController(session::Session& session, notices::NoticeBar& notices, RecentFiles& recent,
                                     QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_notices{notices}
    , m_recent{recent}
{
    const WorkTools tools = workTools(session);
    m_opener = std::make_unique<LibraryOpener>(session, notices, tools);
    m_changes = std::make_unique<LibraryChanges>(session, tools);
    m_upkeep = std::make_unique<LibraryUpkeep>(session, notices, *m_changes);
    m_watch = std::make_unique<LibraryWatch>(session, [this] { return !isIdle(); });
    m_warmUp = std::make_unique<WarmUp>(tools.chain);
    connectParts();
}

LibraryController::~LibraryController() = default;

void LibraryController::connectParts()
{
    connect(m_opener.get(), &LibraryOpener::closing, this, [this] {
        m_changes->abandon();
        m_upkeep->abandon();
        m_notices.withdraw(removedTopic);
        m_notices.withdraw(samplesTopic);
    });
    connect(m_opener.get(), &LibraryOpener::opened, this, [this] {
        if (!libraryName().isEmpty())
            m_recent.add(RecentFiles::Kind::Library, support::toQString(m_session.library().file()));
        commands::restoreHistory(m_session);
        if (!m_session.articles().empty())
            m_session.showPassage({m_session.articles().back().id, {}});
        Q_EMIT libraryOpened();
        m_warmUp->start();
        m_upkeep->backUp(m_habits.keptBackups);
    });
    connect(m_upkeep.get(), &LibraryUpkeep::message, this, &LibraryController::message);
    connect(m_changes.get(), &LibraryChanges::failed, this, &LibraryController::changeFailed);
    connect(m_watch.get(), &LibraryWatch::changedElsewhere, this, [this] {
        showAnew();
        Q_EMIT message(tr("Another window changed this library. It is shown as it is now."));
    });
    connect(&m_session, &session::Session::judgementOrdered, this, &LibraryController::judge);
    connect(&m_session, &session::Session::problemOccurred, this, [this](const Error& error) {
        m_notices.post({Severity::Error, notices::explain(error), {}, {}, QStringLiteral("library/problem")});
    });
}

void LibraryController::start(const QString& library, const QStringList& articles)
{
    const auto readArticles = [this, articles](bool) {
        if (!articles.isEmpty())
            importArticles(articles);
    };
    if (!library.isEmpty())
        m_opener->open(library, LibraryOpener::Mode::Open, readArticles);
    else if (!articles.isEmpty())
        m_opener->openDefault(readArticles);
    else
        m_opener->openDefault([this](bool isNew) {
            if (isNew)
                openSamples();
        });
}

void LibraryController::openLibrary(const QString& file)
{
    m_opener->open(file, LibraryOpener::Mode::Open);
}

void LibraryController::createLibrary(const QString& file)
{
    m_opener->open(file, LibraryOpener::Mode::Create);
}

void LibraryController::setLabelLanguage(const QString& language)
{
    if (language == m_labelLanguage)
        return;
    m_labelLanguage = language;
    m_session.setDisplayNames(language.isEmpty() ? session::DisplayNames{} : session::DisplayNames{language});
    if (!m_session.library().file().empty())
        showAnew();
}

void LibraryController::openFiles(const QStringList& files)
{
    const auto firstLibrary = std::ranges::find_if(files, isLibrary);
    QStringList articles;
    std::ranges::remove_copy_if(files, std::back_inserter(articles), isLibrary);
    if (firstLibrary != files.end())
        start(*firstLibrary, articles);
    else if (!articles.isEmpty())
        importArticles(articles);
}

void LibraryController::openData(const QMimeData& data, const QString& label)
{
    if (const QStringList files = localFiles(data); !files.isEmpty())
        openFiles(files);
    else if (std::vector<library::ImportSource> sources = textIn(data, label); !sources.empty())
        import(std::move(sources), Origin::User);
    else
        m_notices.post({Severity::Warning,
                        tr("There is no text to read in what was copied."),
                        {},
                        {},
                        QStringLiteral("articles/copied")});
}

void LibraryController::openWatched(const QStringList& files)
{
    importArticles(files, Origin::Watched);
}

void LibraryController::importArticles(const QStringList& files, Origin origin)
{
    import(toSources(files), origin);
}

void LibraryController::import(std::vector<library::ImportSource> sources, Origin origin)
{
    if (refuseChange())
        return;
    m_changes->enqueue(
        {[sources, threads = m_habits.readingThreads](const std::filesystem::path& library, const WorkTools& tools,
                                                      const Progress& progress, const std::stop_token& stop) {
             return importSources(library, sources, {{}, threads}, tools, progress, stop);
         },
         [this, sources, origin](const LibraryChange& change) { importFinished(change, sources, origin); }});
}

void LibraryController::importFinished(const LibraryChange& change, const std::vector<library::ImportSource>& sources,
                                       Origin origin)
{
    if (origin == Origin::User)
        rememberFiles(change);
    if (origin != Origin::Watched || count(change, Result::Added) > 0)
        tellCounts(change);
    tellFailures(change, sources, origin);
    tellLanguages(change);
    if (origin == Origin::Samples && count(change, Result::Added) > 0)
        tellSamples();
    // What was just opened is what the user wants to see, also when the library had it already.
    const auto first =
        std::ranges::find_if(change.outcomes, [](const ImportOutcome& outcome) { return outcome.article.isValid(); });
    if (change.content && first != change.outcomes.end() && origin != Origin::Watched)
        m_session.showPassage({first->article, {}});
}

void LibraryController::rememberFiles(const LibraryChange& change)
{
    QStringList files;
    for (const ImportOutcome& outcome : change.outcomes)
        if (outcome.result != Result::Failed && outcome.file.is_absolute())
            files << support::toQString(outcome.file);
    if (!files.isEmpty())
        m_recent.add(RecentFiles::Kind::Article, files);
}

void LibraryController::tellCounts(const LibraryChange& change)
{
    const auto added = count(change, Result::Added);
    const auto known = count(change, Result::AlreadyThere);
    QStringList parts;
    if (added > 0)
        parts << tr("Articles added: %1").arg(added);
    if (known > 0)
        parts << tr("Already in the library: %1").arg(known);
    if (!parts.isEmpty())
        Q_EMIT message(parts.join(QStringLiteral("  ·  ")));
}

void LibraryController::tellFailures(const LibraryChange& change, const std::vector<library::ImportSource>& sources,
                                     Origin origin)
{
    QStringList problems;
    std::vector<library::ImportSource> again;
    for (const ImportOutcome& outcome : change.outcomes) {
        if (!outcome.error)
            continue;
        problems << notices::explain(*outcome.error);
        const auto pasted = std::ranges::find_if(
            sources, [&](const library::ImportSource& source) { return source.bytes && source.file == outcome.file; });
        if (std::ranges::find(again, outcome.file, &library::ImportSource::file) == again.end())
            again.push_back(pasted == sources.end() ? library::ImportSource{outcome.file} : *pasted);
    }
    if (problems.isEmpty())
        return;
    const bool allFailed = problems.size() == static_cast<qsizetype>(change.outcomes.size());
    Notice notice{allFailed ? Severity::Error : Severity::Warning, problems.front()};
    if (problems.size() > 1) {
        notice.text = tr("%1 of %2 articles could not be read.").arg(problems.size()).arg(change.outcomes.size());
        notice.details = problems;
    }
    notice.actions = {{tr("&Try Again"), [this, again, origin] { import(again, origin); }}};
    m_notices.post(notice);
}

void LibraryController::tellLanguages(const LibraryChange& change)
{
    std::set<QString> languages;
    int articles = 0;
    for (const ImportOutcome& outcome : change.outcomes) {
        if (outcome.result != Result::Added || outcome.language.empty() || outcome.language == "en")
            continue;
        ++articles;
        const QString code = QString::fromStdString(outcome.language);
        const QLocale locale{code};
        languages.insert(locale.language() == QLocale::C ? code : QLocale::languageToString(locale.language()));
    }
    if (articles == 0 || !m_habits.tellsLanguages)
        return;
    const QString names = QStringList{languages.begin(), languages.end()}.join(QStringLiteral(", "));
    m_notices.post({Severity::Information,
                    articles == 1
                        ? tr("One article is not in English (%1). It can be read and searched, but nothing is "
                             "drawn from it.")
                              .arg(names)
                        : tr("%1 articles are not in English (%2). They can be read and searched, but nothing is "
                             "drawn from them.")
                              .arg(articles)
                              .arg(names)});
}

void LibraryController::openOriginal(ArticleId article)
{
    const auto& articles = m_session.articles();
    const auto found = std::ranges::find(articles, article, &library::ArticleSummary::id);
    if (found == articles.end())
        return;
    const QString origin = support::toQString(std::string_view{found->origin});
    if (origin.startsWith(QLatin1String("https://")) || origin.startsWith(QLatin1String("http://"))) {
        QDesktopServices::openUrl(QUrl{origin});
        return;
    }
    // Of an archive or mailbox the file itself is opened; names of files may have a '#' of their own.
    QString file = origin;
    while (!QFileInfo::exists(file) && file.contains(u'#'))
        file = file.section(u'#', 0, -2);
    if (QFileInfo{file}.isAbsolute() && QFileInfo::exists(file))
        QDesktopServices::openUrl(QUrl::fromLocalFile(file));
    else
        m_notices.post(
            {Severity::Warning,
             QFileInfo{file}.isAbsolute()
                 ? tr("“%1” is no longer there. The text stays in the library.").arg(QDir::toNativeSeparators(file))
                 : tr("This article was not read from a file (%1). The text in the library is all there is.")
                       .arg(origin),
             {},
             {},
             QStringLiteral("articles/original")});
}

void LibraryController::tellSamples()
{
    m_notices.post(
        {Severity::Information,
         tr("These are sample articles with invented events. Open your own with File > Open Articles…, or drop "
            "them on the window."),
         {},
         {{tr("Show Me &Around"), [this] { Q_EMIT tourWanted(); }},
          {tr("&Remove Samples"), [this] { removeSamples(); }}},
         samplesTopic});
}

void LibraryController::removeArticles(const std::vector<ArticleId>& articles)
{
    if (articles.empty() || refuseChange())
        return;
    m_changes->enqueue({[articles](const std::filesystem::path& library, const WorkTools& tools,
                                   const Progress& progress, const std::stop_token& stop) {
                            return mainwindow::removeArticles(library, articles, tools, progress, stop);
                        },
                        [this](const LibraryChange& change) { tellRemoved(change); }});
}

void LibraryController::tellRemoved(const LibraryChange& change)
{
    const auto& articles = change.removed.articles;
    if (articles.empty())
        return;
    const QString text =
        articles.size() == 1
            ? tr("Removed “%1”.").arg(support::toQString(std::string_view{articles.front().article.title}))
            : tr("Removed %1 articles.").arg(articles.size());
    m_notices.post({Severity::Information,
                    text,
                    {},
                    {{tr("&Undo"), [this, removed = change.removed] { restore(removed); }}},
                    removedTopic});
}

void LibraryController::restore(const RemovedArticles& removed)
{
    m_changes->enqueue(
        {[removed](const std::filesystem::path& library, const WorkTools& tools, const Progress& progress,
                   const std::stop_token& stop) { return restoreArticles(library, removed, tools, progress, stop); }});
}

void LibraryController::judge(const session::Judging& make, const session::JudgementMade& done)
{
    if (refuseChange())
        return;
    m_changes->enqueue(
        {[make](const std::filesystem::path& library, const WorkTools& tools, const Progress& progress,
                const std::stop_token& stop) { return mainwindow::judge(library, make, tools, progress, stop); },
         [done](const LibraryChange& change) {
             if (done && change.judgement)
                 done(*change.judgement);
         }});
}

void LibraryController::openSamples()
{
    QStringList files;
    for (const std::filesystem::path& file : sampleFiles())
        files << support::toQString(file);
    if (files.isEmpty())
        m_notices.post({Severity::Error, tr("The sample articles are missing. Install Cablegraph again.")});
    else
        importArticles(files, Origin::Samples);
}

void LibraryController::removeSamples()
{
    m_notices.withdraw(samplesTopic);
    removeArticles(findArticles(m_session.library(), sampleFiles()));
}

QString LibraryController::libraryName() const
{
    const QString file = support::toQString(m_session.library().file());
    const bool isNamed = !file.isEmpty() && file != LibraryOpener::defaultFile() &&
                         QFileInfo{file}.fileName() != QLatin1String("temporary.cablegraph");
    return isNamed ? QFileInfo{file}.completeBaseName() : QString{};
}

bool LibraryController::isIdle() const
{
    return !m_opener->job().isRunning() && m_changes->isIdle();
}

void LibraryController::showJobs(jobs::JobBar& bar)
{
    bar.watch(m_opener->job());
    bar.watch(m_changes->job());
}

void LibraryController::shutDown()
{
    m_opener->job().abandon();
    m_changes->abandon();
    m_upkeep->abandon();
}

void LibraryController::showAnew()
{
    m_changes->enqueue({arrangeNewNodes});
}

void LibraryController::changeFailed(const Error& error, const std::function<void()>& retry)
{
    if (error.kind() == ErrorKind::InvalidData && m_watch->isBehind()) {
        m_notices.post({Severity::Warning,
                        tr("Another window changed this library meanwhile, so this could not be done. The library is "
                           "shown as it is now."),
                        {},
                        {},
                        QStringLiteral("library/change")});
        showAnew();
        return;
    }
    m_notices.post(
        {Severity::Error, notices::explain(error), {}, {{tr("&Try Again"), retry}}, QStringLiteral("library/change")});
}

bool LibraryController::refuseChange()
{
    if (m_session.library().file().empty()) {
        m_notices.post({Severity::Error,
                        tr("There is no library to put articles in. Make one with File > New Library…"),
                        {},
                        {},
                        QStringLiteral("library/change")});
        return true;
    }
    if (!m_session.library().isReadOnly())
        return false;
    m_notices.post(
        {Severity::Error,
         tr("“%1” is write-protected and cannot take or give up articles. Open or make another library first.")
             .arg(support::toQString(m_session.library().file())),
         {},
         {},
         QStringLiteral("library/change")});
    return true;
}

} // namespace cablegraph::mainwindow
