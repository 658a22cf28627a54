#include "generatedlibrary.h"
#include "heartbeat.h"
#include "report.h"

#include <cablegraph/canvas/graphview.h>
#include <cablegraph/mainwindow/mainwindow.h>
#include <cablegraph/preferences/choices.h>
#include <cablegraph/session/session.h>
#include <cablegraph/settings/settings.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProxyStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>
#include <optional>
#include <windowdriver.h>

/// How long a user of a large library waits for an answer: for another filter to show, with how long the window stands
/// still meanwhile, and for the first hits of a search while he types.
///
/// --library FILE keeps the generated library for the next run; --articles N says how many articles one made now has;
/// --part NAME measures only one of session, canvas, window, search.

using namespace cablegraph;
using namespace Qt::StringLiterals;
using bench::Heartbeat;
using bench::milliseconds;
using bench::processorMilliseconds;
using bench::Series;

namespace {

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

/// Without animations: what they show on the way is not what is waited for.
class StillStyle : public QProxyStyle
{
public:
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

struct Options
{
    std::filesystem::path library;
    std::size_t articles = 0;
    int repetitions = 1;
    QString part;

    [[nodiscard]] bool wants(const QString& which) const { return part.isEmpty() || part == which; }
};

struct Times
{
    Series shown;
    Series full; ///< the same with every word, where there is a view
    Series still;
    Series processor;
};

/// What has been shown goes on to panels beside the graph, which take their time.
constexpr int followingTime = 300; // milliseconds

/// When the last picture came, after which none did for a while.
double timeUntilAtRest(const QElapsedTimer& clock, const canvas::GraphView& view)
{
    double last = milliseconds(clock);
    bool wasPainting = false;
    while (milliseconds(clock) < last + followingTime) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (wasPainting || view.isPainting())
            last = milliseconds(clock);
        wasPainting = view.isPainting();
    }
    return last;
}

/// Sets one filter after the other and waits each time until it is shown, and painted where there is a view: every node
/// and every line that passes, with all words but those that were never painted before, of which the most important
/// ones. Then until these are there, too, and a while longer for the stand-still.
Times changeFilters(session::Session& session, const canvas::GraphView* view, const QString& what, int repetitions)
{
    Times times{{what, {}},
                {what + u", every word"_s, {}},
                {what + u", longest stand-still"_s, {}},
                {what + u", processor"_s, {}}};
    for (int i = 0; i < repetitions; ++i) {
        for (const graph::Filter& filter : filters()) {
            Heartbeat heart;
            QElapsedTimer clock;
            const double before = processorMilliseconds();
            clock.start();
            session.setFilter(filter);
            const auto isShown = [&] {
                return !session.isFiltering() && (view == nullptr || (view->graph().isSameAs(session.shownGraph()) &&
                                                                      view->behind().count() == 0));
            };
            while (!isShown())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            times.shown.samples.push_back(milliseconds(clock));
            times.processor.samples.push_back(processorMilliseconds() - before);
            if (view != nullptr) {
                times.full.samples.push_back(timeUntilAtRest(clock, *view));
            }
            times.still.samples.push_back(heart.silence());
        }
    }
    return times;
}

/// What a filter that knows no index has to do at least: a new graph of copies of all nodes and edges.
Times rebuildGraph(const graph::KnowledgeGraph& graph, int repetitions)
{
    Times times{
        {u"the whole graph copied and built"_s, {}}, {}, {}, {u"the whole graph copied and built, processor"_s, {}}};
    for (int i = 0; i < repetitions; ++i) {
        const double before = processorMilliseconds();
        QElapsedTimer clock;
        clock.start();
        const graph::KnowledgeGraph copy{{graph.nodes().begin(), graph.nodes().end()},
                                         {graph.edges().begin(), graph.edges().end()}};
        times.shown.samples.push_back(milliseconds(clock));
        times.processor.samples.push_back(processorMilliseconds() - before);
    }
    return times;
}

/// The whole window with the generated library in it.
class LargeWindow
{
public:
    explicit LargeWindow(const QString& library)
        : m_settings{stillSettings(m_home)}
        , m_window{m_session, m_settings, std::make_unique<testing::AnsweringChooser>(m_answers)}
    {
        m_window.resize(1360, 860);
        m_window.show();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("the window does not come up");
        m_window.start(library, {});
        if (!QTest::qWaitFor([this] { return m_window.isIdle() && !m_session.graph().isEmpty(); }, 120000))
            qFatal("the library does not open");
        QTest::qWait(1000);
    }

    [[nodiscard]] session::Session& session() { return m_session; }
    [[nodiscard]] const canvas::GraphView& view() { return m_window.graphView(); }
    void press(const QString& keys)
    {
        QTest::keySequence(&m_window, QKeySequence{keys});
        QTest::qWait(2000); // what opens makes itself ready
    }
    /// From a letter in the search field to the first result.
    [[nodiscard]] double firstHit(const QString& words)
    {
        auto* pane = m_window.findChild<QWidget*>(u"search"_s);
        auto* field = pane->findChild<QLineEdit*>();
        auto* results = pane->findChild<QTreeView*>();
        field->clear();
        QTest::qWait(50);
        QElapsedTimer clock;
        clock.start();
        field->setText(words);
        while (results->model()->rowCount() == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return milliseconds(clock);
    }

private:
    /// The window has a style of its own, which moves unless the user does not want it to.
    static QString stillSettings(const testing::Home& home)
    {
        const QString file = home.file(u"settings.ini"_s);
        settings::Settings{file}.setValue(preferences::lessMotion, true);
        return file;
    }

    testing::Home m_home;
    testing::AnsweringChooser::Answers m_answers;
    settings::Settings m_settings;
    session::Session m_session;
    mainwindow::MainWindow m_window;
};

/// With each pane beside the graph, as the user opens it.
QJsonArray measureWindow(const QString& library, int repetitions)
{
    LargeWindow user{library};
    const Times baseline = rebuildGraph(user.session().graph(), repetitions);
    QJsonArray results;
    for (const auto& [pane, keys] :
         {std::pair{u"articles"_s, QString{}}, std::pair{u"filters"_s, u"Ctrl+Shift+F"_s},
          std::pair{u"tables"_s, u"Ctrl+T"_s}, std::pair{u"timeline"_s, u"Ctrl+Shift+T"_s},
          std::pair{u"contested claims"_s, u"Ctrl+Shift+K"_s}, std::pair{u"dyads"_s, u"Ctrl+Shift+D"_s},
          std::pair{u"paths"_s, u"Ctrl+Shift+P"_s}}) {
        if (!keys.isEmpty())
            user.press(keys);
        const Times times =
            changeFilters(user.session(), &user.view(), u"filter in the window beside "_s + pane, repetitions);
        results.append(bench::result(times.shown, baseline.shown));
        results.append(bench::result(times.full, baseline.shown));
        results.append(bench::result(times.still, baseline.shown));
    }
    user.press(u"Ctrl+F"_s);
    Series hits{u"first hit in the search pane"_s, {}};
    for (int i = 0; i < repetitions; ++i)
        for (const QString& words : {u"m"_s, u"missile"_s, u"kalo"_s, u"sanctions navy"_s, u"cyber OR border"_s})
            hits.samples.push_back(user.firstHit(words));
    results.append(bench::result(hits, baseline.shown));
    return results;
}

QJsonArray measureFilters(const std::filesystem::path& file, const Options& options)
{
    session::Session session;
    library::Library library = library::Library::open(file);
    session::Session::Content content = session::loadContent(library);
    session.openLibrary(std::move(library), std::move(content));
    QJsonArray results;
    const Times baseline = rebuildGraph(session.graph(), options.repetitions);
    const auto add = [&](const Times& times) {
        results.append(bench::result(times.shown, baseline.shown));
        if (!times.full.samples.empty())
            results.append(bench::result(times.full, baseline.shown));
        results.append(bench::result(times.still, baseline.shown));
        results.append(bench::result(times.processor, baseline.processor));
    };
    if (options.wants(u"session"_s))
        add(changeFilters(session, nullptr, u"filter shown by the session"_s, options.repetitions));
    if (!options.wants(u"canvas"_s))
        return results;
    canvas::GraphView view{session};
    view.resize(1000, 800);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("the drawing does not come up");
    add(changeFilters(session, &view, u"filter drawn"_s, options.repetitions));
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

Options optionsOf(const QCoreApplication& application)
{
    QCommandLineParser parser;
    const QCommandLineOption file{u"library"_s, u"The generated library; made if missing."_s, u"FILE"_s};
    const QCommandLineOption articles{u"articles"_s, u"How many articles it has."_s, u"N"_s, u"10000"_s};
    const QCommandLineOption count{u"repetitions"_s, u"How often each thing is measured."_s, u"N"_s, u"5"_s};
    const QCommandLineOption part{u"part"_s, u"What is measured: session, canvas, window or search."_s, u"NAME"_s};
    parser.addOptions({file, articles, count, part});
    parser.addHelpOption();
    parser.process(application);
    return {parser.value(file).toStdString(), parser.value(articles).toULongLong(),
            std::max(1, parser.value(count).toInt()), parser.value(part)};
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application{argc, argv};
    QApplication::setStyle(new StillStyle);
    Options options = optionsOf(application);
    const QTemporaryDir folder;
    if (options.library.empty())
        options.library = folder.filePath(u"generated.cablegraph"_s).toStdString();
    if (!std::filesystem::exists(options.library)) {
        library::Library made = library::Library::create(options.library);
        bench::fillLibrary(made, options.articles);
    }
    QJsonArray results;
    const auto add = [&results](const QJsonArray& more) {
        for (const QJsonValue& result : more)
            results.append(result);
    };
    if (options.wants(u"session"_s) || options.wants(u"canvas"_s))
        add(measureFilters(options.library, options));
    if (options.wants(u"window"_s))
        add(measureWindow(QString::fromStdString(options.library.string()), options.repetitions));
    if (options.wants(u"search"_s))
        add(measureSearch(options.library, options.repetitions));
    bench::printReport(u"ask"_s, results);
    return 0;
}
