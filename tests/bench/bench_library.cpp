// A library of a thousand and of ten thousand generated articles: adding them, beside reading as many articles; opening
// the library until its picture is painted and filtering it, beside reading the file's bytes; searching it, beside a
// scan of all sentences. And the memory that the program takes with it open, in megabytes, beside that with an empty
// library. Opening and memory are measured in a program of their own each time.
#include "generatedlibrary.h"
#include "report.h"

#include <cablegraph/article/reader.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/canvas/graphview.h>
#include <cablegraph/extraction/readingchain.h>
#include <cablegraph/library/librarywriter.h>
#include <cablegraph/session/session.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace cablegraph;
using namespace Qt::StringLiterals;
using bench::Series;

namespace {

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

QElapsedTimer started()
{
    QElapsedTimer clock;
    clock.start();
    return clock;
}

/// The most that this process had in memory so far.
double megabytes()
{
    QFile status{u"/proc/self/status"_s};
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

/// Until every node and line that the session shows is painted: a large graph is made ready and painted beside the
/// window.
void waitForPicture(const session::Session& session, const canvas::GraphView& view)
{
    while (session.isFiltering() || !view.graph().isSameAs(session.shownGraph()) || view.behind().count() > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// In a process of its own: opens the library as the window does and tells milliseconds until its picture is painted,
/// milliseconds until each of some filters is shown, megabytes, milliseconds of the processor until the picture is
/// painted, which other programs do not lengthen, and milliseconds until all is loaded; on one line.
int openAndTell(const QString& file)
{
    session::Session session;
    canvas::GraphView view{session};
    view.resize(1000, 800);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        return 1;
    const std::clock_t before = std::clock();
    const QElapsedTimer clock = started();
    library::Library library = library::Library::open(file.toStdString());
    session::Session::Content content = session::loadContent(library);
    const double loaded = milliseconds(clock);
    session.openLibrary(std::move(library), std::move(content));
    waitForPicture(session, view);
    const double opened = milliseconds(clock);
    const double worked = 1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    double filtered = 0;
    std::vector<graph::Filter> filters(3);
    filters[0].kinds.included = {ontology::NodeKind::Official, ontology::NodeKind::State};
    filters[1].dates = {text::parseDate("2018"), text::parseDate("2018-06"), false};
    for (const graph::Filter& filter : filters) { // the last one: everything again
        const QElapsedTimer until = started();
        session.setFilter(filter);
        waitForPicture(session, view);
        filtered += milliseconds(until) / static_cast<double>(filters.size());
    }
    std::printf("%f %f %f %f %f\n", opened, filtered, megabytes(), worked, loaded);
    return 0;
}

/// What a program of its own told.
std::vector<double> openElsewhere(const QString& file)
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"--open"_s, file});
    constexpr int longest = 300'000;
    if (!program.waitForFinished(longest) || program.exitCode() != 0)
        qFatal("the library could not be opened");
    std::vector<double> told;
    for (const QByteArray& word : program.readAllStandardOutput().trimmed().split(' '))
        told.push_back(word.toDouble());
    return told;
}

/// Milliseconds for each article, over all samples.
double timeToRead(const extraction::ReadingChain& chain)
{
    const QDir folder{QStringLiteral(CABLEGRAPH_SAMPLES)};
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files);
    double spent = 0;
    for (const QString& name : names) {
        const article::Article article = article::readArticle(folder.filePath(name).toStdString());
        const QElapsedTimer clock = started();
        (void)chain.read(article);
        spent += milliseconds(clock);
    }
    return spent / static_cast<double>(names.size());
}

Series searched(const QString& file, const QString& name)
{
    const library::Library library = library::Library::open(file.toStdString());
    Series series{name, {}};
    for (const char* question : {"mis*", "missile*", "sanctions navy", "\"navy agreement\"", "warned NOT missile"}) {
        const QElapsedTimer clock = started();
        (void)library.search(question, 200);
        (void)library.searchNodes(question, 60);
        series.samples.push_back(milliseconds(clock));
    }
    return series;
}

Series scanned(const QString& file)
{
    SQLite::Database raw{file.toStdString(), SQLite::OPEN_READONLY};
    const QElapsedTimer clock = started();
    SQLite::Statement scan{raw, "SELECT count(*) FROM sentence_text WHERE text LIKE '%missile%'"};
    scan.executeStep();
    return {u"LIKE over all sentences"_s, {milliseconds(clock)}};
}

Series readThrough(const QString& file)
{
    QFile bytes{file};
    const QElapsedTimer clock = started();
    if (!bytes.open(QIODevice::ReadOnly))
        qFatal("the library could not be read");
    while (!bytes.read(1 << 20).isEmpty()) {
    }
    return {u"the file's bytes read"_s, {milliseconds(clock)}};
}

QJsonArray measure(const QString& folder, int articles, int repetitions, double reading, double emptyMemory)
{
    const QString file = folder + u"/generated-%1.cablegraph"_s.arg(articles);
    const QString of = u", %1 articles"_s.arg(articles);
    const QElapsedTimer clock = started();
    {
        library::Library library = library::Library::create(file.toStdString());
        bench::fillLibrary(library, static_cast<std::size_t>(articles));
    }
    const Series added{u"an article added"_s + of, {milliseconds(clock) / articles}};
    QJsonArray results{bench::result(added, {u"a sample article read"_s, {reading}})};
    Series opened{u"opened and painted"_s + of, {}};
    Series worked{u"opened and painted, processor"_s + of, {}};
    Series loaded{u"loaded"_s + of, {}};
    Series filtered{u"filter shown"_s + of, {}};
    Series memory{u"megabytes with the library open"_s + of, {}};
    for (int i = 0; i < repetitions; ++i) {
        const std::vector<double> told = openElsewhere(file);
        opened.samples.push_back(told.at(0));
        filtered.samples.push_back(told.at(1));
        memory.samples.push_back(told.at(2));
        worked.samples.push_back(told.at(3));
        loaded.samples.push_back(told.at(4));
    }
    const Series bytes = readThrough(file);
    results.append(bench::result(opened, bytes));
    results.append(bench::result(worked, bytes));
    results.append(bench::result(loaded, bytes));
    results.append(bench::result(filtered, bytes));
    results.append(bench::result(searched(file, u"searched"_s + of), scanned(file)));
    results.append(bench::result(memory, {u"megabytes with an empty library"_s, {emptyMemory}}));
    return results;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application{argc, argv};
    QCommandLineParser parser;
    const QCommandLineOption articles{u"articles"_s, u"How many articles the libraries have."_s, u"N,N..."_s,
                                      u"1000,10000"_s};
    const QCommandLineOption count{u"repetitions"_s, u"How often each is opened."_s, u"N"_s, u"3"_s};
    const QCommandLineOption open{u"open"_s, u"Opens a library and tells what it took."_s, u"FILE"_s};
    parser.addOptions({articles, count, open});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(open))
        return openAndTell(parser.value(open));

    const QTemporaryDir folder;
    const QString empty = folder.filePath(u"empty.cablegraph"_s);
    (void)library::Library::create(empty.toStdString());
    const double reading = timeToRead(extraction::ReadingChain::load(resourceFolder(), {}));
    const double emptyMemory = openElsewhere(empty).at(2);
    QJsonArray results;
    for (const QString& size : parser.value(articles).split(u','))
        for (const QJsonValue& result :
             measure(folder.path(), size.toInt(), std::max(1, parser.value(count).toInt()), reading, emptyMemory))
            results.append(result);
    bench::printReport(u"library"_s, results);
    return 0;
}
