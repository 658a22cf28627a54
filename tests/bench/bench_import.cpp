// A folder of text articles into an empty library: on all processors, beside the same with one thread that reads, on
// one processor, in the same process. And how long the window at most does not answer while it reads such a folder,
// beside how long it does not answer while nothing goes on.
#include "heartbeat.h"
#include "report.h"

#include <cablegraph/base/resources.h>
#include <cablegraph/extraction/readingchain.h>
#include <cablegraph/library/importer.h>
#include <cablegraph/library/library.h>
#include <cablegraph/library/librarywriter.h>

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <filesystem>
#include <sched.h>
#include <windowdriver.h>

using namespace cablegraph;
using namespace cablegraph::bench;
using testing::Home;
using testing::WindowDriver;

namespace {

QStringList sampleParagraphs()
{
    QStringList paragraphs;
    const QDir folder{QStringLiteral(CABLEGRAPH_SAMPLES)};
    for (const QString& name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        if (file.open(QIODevice::ReadOnly))
            paragraphs << QString::fromUtf8(file.readAll()).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    }
    return paragraphs;
}

/// The samples' paragraphs in ever other mixtures of some two hundred words: no two articles are the same.
QString writeArticles(const Home& home, int count)
{
    const QStringList paragraphs = sampleParagraphs();
    QRandomGenerator random{2024};
    const QString folder = home.file(QStringLiteral("articles"));
    QDir{}.mkpath(folder);
    for (int i = 0; i < count; ++i) {
        QString text = QStringLiteral("Report number %1\n\n").arg(i);
        while (text.count(u' ') < 200)
            text += paragraphs[random.bounded(static_cast<int>(paragraphs.size()))].trimmed() + QStringLiteral("\n\n");
        home.write(QStringLiteral("articles/%1.txt").arg(i, 5, 10, QLatin1Char{'0'}), text.toUtf8());
    }
    return folder;
}

/// Keeps this thread, and those that it starts, to one processor for as long as it lives.
class OnOneProcessor
{
public:
    OnOneProcessor()
    {
        if (sched_getaffinity(0, sizeof m_before, &m_before) != 0)
            qFatal("the processors cannot be told");
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(sched_getcpu(), &one);
        sched_setaffinity(0, sizeof one, &one);
    }
    ~OnOneProcessor() { sched_setaffinity(0, sizeof m_before, &m_before); }
    Q_DISABLE_COPY_MOVE(OnOneProcessor)

private:
    cpu_set_t m_before{};
};

struct Run
{
    double wall = 0;
    double processor = 0;
};

Run timeToImport(const Home& home, const extraction::ReadingChain& chain, const QString& folder, std::size_t threads)
{
    const std::filesystem::path file = home.file(QStringLiteral("import.cablegraph")).toStdString();
    std::filesystem::remove(file);
    library::Library library = library::Library::create(file);
    library::LibraryWriter writer{library};
    library::ImportOptions options;
    options.threads = threads;
    QElapsedTimer timer;
    timer.start();
    const double before = processorMilliseconds();
    const auto outcomes =
        library::importArticles(writer, chain, std::vector<std::filesystem::path>{folder.toStdString()}, options);
    if (std::ranges::any_of(outcomes, [](const auto& outcome) { return outcome.error.has_value(); }))
        qFatal("an article could not be read");
    return {milliseconds(timer), processorMilliseconds() - before};
}

template<class Condition>
double longestSilence(Condition isGoingOn)
{
    const Heartbeat heart;
    while (isGoingOn())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return heart.silence();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application{argc, argv};
    QCommandLineParser parser;
    const QCommandLineOption articles{QStringLiteral("articles"), QStringLiteral("How many are read."),
                                      QStringLiteral("N"), QStringLiteral("2000")};
    const QCommandLineOption count{QStringLiteral("repetitions"), QStringLiteral("How often each thing is measured."),
                                   QStringLiteral("N"), QStringLiteral("3")};
    parser.addOptions({articles, count});
    parser.addHelpOption();
    parser.process(application);

    const Home home;
    const auto chain = extraction::ReadingChain::load(resourceFolder(), userConfigFolder());
    const QString folder = writeArticles(home, std::max(1, parser.value(articles).toInt()));
    Series all{QStringLiteral("import on all processors"), {}};
    Series one{QStringLiteral("import on one processor"), {}};
    Series allTime{QStringLiteral("processor time on all processors"), {}};
    Series oneTime{QStringLiteral("processor time on one processor"), {}};
    for (int i = 0; i < std::max(1, parser.value(count).toInt()); ++i) {
        const Run single = [&] {
            const OnOneProcessor only;
            return timeToImport(home, chain, folder, 1);
        }();
        const Run parallel = timeToImport(home, chain, folder, 0);
        one.samples.push_back(single.wall);
        oneTime.samples.push_back(single.processor);
        all.samples.push_back(parallel.wall);
        allTime.samples.push_back(parallel.processor);
    }
    WindowDriver user{home};
    QElapsedTimer rest;
    rest.start();
    const double idle = longestSilence([&] { return rest.elapsed() < 1000; });
    user.window().start({}, {folder});
    const double busy = longestSilence([&] { return !user.window().isIdle(); });
    printReport(QStringLiteral("bench_import"),
                {result(all, one), result(allTime, oneTime),
                 result({QStringLiteral("longest silence of the window while it reads the folder"), {busy}},
                        {QStringLiteral("longest silence of the window at rest"), {idle}})});
    return 0;
}
