#include "generatedlibrary.h"
#include "report.h"

#include <cablegraph/canvas/graphview.h>
#include <cablegraph/session/session.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <ctime>
#include <memory>
#include <optional>

/// How long a user of a large library waits for an answer: for another filter to show, with how long the window stands
/// still meanwhile, and for the first hits of a search while he types.
///
/// --library FILE keeps the generated library for the next run; --articles N says how many articles one made now has.

using namespace cablegraph;
using namespace Qt::StringLiterals;
using bench::Series;

namespace {

double processMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// The longest time between two beats of a timer that wants to beat all the time.
class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, milliseconds(m_since));
            m_since.start();
        });
        m_since.start();
        m_timer.start(0);
    }

    [[nodiscard]] double longest() const { return std::max(m_longest, milliseconds(m_since)); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

std::vector<graph::Filter> filters()
{
    std::vector<graph::Filter> made(6);
    made[0].kinds.included = {ontology::NodeKind::Meeting, ontology::NodeKind::Official};
    made[1].standings.excluded = {graph::EdgeStanding::Denied};
    made[2].dates = {text::parseDate("2018"), text::parseDate("2018-06"), false};
    made[3].minimumSources = 3;
    made[4].text = "ka";
    return made; // the last one: everything again
}

struct Times
{
    Series shown;
    Series still;
    Series processor;
};

/// Sets one filter after the other and waits each time until it is shown.
Times changeFilters(session::Session& session, const QString& what, int repetitions)
{
    Times times{{what, {}}, {what + u", longest stand-still"_s, {}}, {what + u", processor"_s, {}}};
    for (int i = 0; i < repetitions; ++i) {
        for (const graph::Filter& filter : filters()) {
            Heartbeat heart;
            QElapsedTimer clock;
            const double before = processMilliseconds();
            clock.start();
            session.setFilter(filter);
            while (session.isFiltering())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::processEvents(); // what is shown is painted
            times.shown.samples.push_back(milliseconds(clock));
            times.processor.samples.push_back(processMilliseconds() - before);
            times.still.samples.push_back(heart.longest());
        }
    }
    return times;
}

/// What a filter that knows no index has to do at least: a new graph of copies of all nodes and edges.
Times rebuildGraph(const graph::KnowledgeGraph& graph, int repetitions)
{
    Times times{
        {u"the whole graph copied and built"_s, {}}, {}, {u"the whole graph copied and built, processor"_s, {}}};
    for (int i = 0; i < repetitions; ++i) {
        const double before = processMilliseconds();
        QElapsedTimer clock;
        clock.start();
        const graph::KnowledgeGraph copy{{graph.nodes().begin(), graph.nodes().end()},
                                         {graph.edges().begin(), graph.edges().end()}};
        times.shown.samples.push_back(milliseconds(clock));
        times.processor.samples.push_back(processMilliseconds() - before);
    }
    return times;
}

QJsonArray measureFilters(session::Session& session, int repetitions)
{
    QJsonArray results;
    const Times baseline = rebuildGraph(session.graph(), repetitions);
    const auto add = [&](const Times& times) {
        results.append(bench::result(times.shown, baseline.shown));
        results.append(bench::result(times.still, baseline.shown));
        results.append(bench::result(times.processor, baseline.processor));
    };
    add(changeFilters(session, u"filter shown by the session"_s, repetitions));
    canvas::GraphView view{session};
    view.resize(1000, 800);
    view.show();
    if (QTest::qWaitForWindowExposed(&view))
        add(changeFilters(session, u"filter drawn"_s, repetitions));
    return results;
}

/// Every question as it comes to be while it is typed.
std::vector<std::string> questions()
{
    std::vector<std::string> made;
    for (const std::string whole : {"missile", "kalo", "sanctions navy", "cyber OR border"})
        for (std::size_t length = 1; length <= whole.size(); ++length)
            if (whole[length - 1] != ' ')
                made.push_back(whole.substr(0, length) + '*');
    made.emplace_back("\"navy agreement\"");
    made.emplace_back("warned NOT missile");
    return made;
}

QJsonArray measureSearch(const std::filesystem::path& file, int repetitions)
{
    const library::Library library = library::Library::open(file);
    SQLite::Database raw{file.string(), SQLite::OPEN_READONLY};
    Series nodes{u"nodes found by name while typing"_s, {}};
    Series sentences{u"sentences found while typing"_s, {}};
    Series baseline{u"LIKE over all sentences"_s, {}};
    for (int i = 0; i < repetitions; ++i) {
        for (const std::string& question : questions()) {
            QElapsedTimer clock;
            clock.start();
            (void)library.searchNodes(question, 60);
            nodes.samples.push_back(milliseconds(clock));
            clock.start();
            (void)library.search(question, 200);
            sentences.samples.push_back(milliseconds(clock));
        }
        QElapsedTimer clock;
        clock.start();
        SQLite::Statement scan{raw, "SELECT count(*) FROM sentence_text WHERE text LIKE '%missile%'"};
        scan.executeStep();
        baseline.samples.push_back(milliseconds(clock));
    }
    return {bench::result(nodes, baseline), bench::result(sentences, baseline)};
}

struct Options
{
    std::filesystem::path library;
    std::size_t articles = 0;
    int repetitions = 1;
};

Options optionsOf(const QCoreApplication& application)
{
    QCommandLineParser parser;
    const QCommandLineOption file{u"library"_s, u"The generated library; made if missing."_s, u"FILE"_s};
    const QCommandLineOption articles{u"articles"_s, u"How many articles it has."_s, u"N"_s, u"10000"_s};
    const QCommandLineOption count{u"repetitions"_s, u"How often each thing is measured."_s, u"N"_s, u"5"_s};
    parser.addOptions({file, articles, count});
    parser.addHelpOption();
    parser.process(application);
    return {parser.value(file).toStdString(), parser.value(articles).toULongLong(),
            std::max(1, parser.value(count).toInt())};
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application{argc, argv};
    Options options = optionsOf(application);
    const QTemporaryDir folder;
    if (options.library.empty())
        options.library = folder.filePath(u"generated.cablegraph"_s).toStdString();
    if (!std::filesystem::exists(options.library)) {
        library::Library made = library::Library::create(options.library);
        bench::fillLibrary(made, options.articles);
    }
    session::Session session;
    library::Library library = library::Library::open(options.library);
    session::Session::Content content = session::loadContent(library);
    session.openLibrary(std::move(library), std::move(content));
    QJsonArray results = measureFilters(session, options.repetitions);
    for (const QJsonValue& result : measureSearch(options.library, options.repetitions))
        results.append(result);
    bench::printReport(u"ask"_s, results);
    return 0;
}
