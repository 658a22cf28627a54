#pragma once

#include <cablegraph/base/id.h>
#include <cablegraph/library/importer.h>
#include <cablegraph/session/session.h>

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QMimeData;

namespace cablegraph {
class Error;
namespace jobs {
class JobBar;
} // namespace jobs
namespace notices {
class NoticeBar;
}
} // namespace cablegraph

namespace cablegraph::mainwindow {

class LibraryChanges;
class LibraryOpener;
class LibraryUpkeep;
class LibraryWatch;
class RecentFiles;
class WarmUp;
struct LibraryChange;
struct RemovedArticles;

/// The library as the window uses it: opens and makes libraries, brings articles in and takes them out. All work is
/// done beside the window; what could not be done is told in notices, one for a whole batch.
class LibraryController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    LibraryController(session::Session& session, notices::NoticeBar& notices, RecentFiles& recent,
                      QObject* parent = nullptr);
    ~LibraryController() override;

    /// What the user chose about libraries and reading.
    struct Habits
    {
        std::size_t keptBackups = 7;
        std::size_t readingThreads = 0; ///< 0: one for each processor
        bool tellsLanguages = true;     ///< that articles in other languages than English were read
    };
    void setHabits(const Habits& habits) { m_habits = habits; }
    /// In which language (ISO 639) the graph calls states, offices and the like; empty: as the articles do.
    void setLabelLanguage(const QString& language);

    /// What the command line asks for: the library, or the default one when `library` is empty, then the articles, or
    /// at the very first start the samples. Articles meant for a library that cannot be opened stay unread.
    void start(const QString& library, const QStringList& articles);

    void openLibrary(const QString& file);
    void createLibrary(const QString& file);
    /// Opens the first library among them, and reads the others as articles; folders stand for their article files.
    void openFiles(const QStringList& files);
    /// Reads what was dropped or copied: files, else the text, which is called by `label`.
    void openData(const QMimeData& data, const QString& label);
    /// Files that came into a watched folder: what the library has already is not told.
    void openWatched(const QStringList& files);
    /// Opens what an article was read from, in the program that the desktop has for it.
    void openOriginal(ArticleId article);
    void removeArticles(const std::vector<ArticleId>& articles);

    /// Takes over graphs made elsewhere (see exchange::readGraphs); a notice tells what came and leads back.
    void importGraphs(const QStringList& files);
    [[nodiscard]] LibraryUpkeep& upkeep() noexcept { return *m_upkeep; }

    void openSamples();
    void removeSamples();

    /// For a title bar; empty for the default library.
    [[nodiscard]] QString libraryName() const;
    /// True when no work runs or waits.
    [[nodiscard]] bool isIdle() const;
    void showJobs(jobs::JobBar& bar);
    /// Stops all work and waits for it; what was stored stays stored.
    void shutDown();

Q_SIGNALS:
    void libraryOpened();
    /// The user wants to be shown around.
    void tourWanted();
    /// Something short for the status bar.
    void message(const QString& text);

private:
    enum class Origin
    {
        User,
        Samples,
        Watched,
    };

    void connectParts();
    void importArticles(const QStringList& files, Origin origin = Origin::User);
    void import(std::vector<library::ImportSource> sources, Origin origin);
    void importFinished(const LibraryChange& change, const std::vector<library::ImportSource>& sources, Origin origin);
    void rememberFiles(const LibraryChange& change);
    void tellCounts(const LibraryChange& change);
    void tellFailures(const LibraryChange& change, const std::vector<library::ImportSource>& sources, Origin origin);
    void tellLanguages(const LibraryChange& change);
    void tellSamples();
    void tellGraphs(const LibraryChange& change, const QStringList& files);
    void tellRemoved(const LibraryChange& change);
    void restore(const RemovedArticles& removed);
    void judge(const session::Judging& make, const session::JudgementMade& done);
    void showAnew();
    void changeFailed(const Error& error, const std::function<void()>& retry);
    [[nodiscard]] bool refuseChange();

    Habits m_habits;
    QString m_labelLanguage;
    session::Session& m_session;
    notices::NoticeBar& m_notices;
    RecentFiles& m_recent;
    std::unique_ptr<LibraryOpener> m_opener;
    std::unique_ptr<LibraryChanges> m_changes;
    std::unique_ptr<LibraryUpkeep> m_upkeep;
    std::unique_ptr<LibraryWatch> m_watch;
    std::unique_ptr<WarmUp> m_warmUp;
};

} // namespace cablegraph::mainwindow
