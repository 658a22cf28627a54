#include "edgelist.h"
#include "stockview.h"

#include <cablegraph/canvas/graphview.h>
#include <cablegraph/layout/layout.h>
#include <cablegraph/library/library.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTest>
#include <QThread>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <fstream>
#include <iostream>
#include <optional>

using namespace cablegraph;
using nlohmann::ordered_json;

namespace {

struct Options
{
    std::string graph;
    std::string positions;
    std::string size = "1280x800";
    std::string picture;
    int frames = 120;
    bool drag = false;
    bool withoutStock = false;
};

/// The relations, stances and numbers of pieces of evidence that articles have, which edge lists do not tell.
graph::KnowledgeGraph mixed(const graph::KnowledgeGraph& plain)
{
    using ontology::Relation;
    using ontology::Stance;
    static constexpr std::array relations{Relation::Represents, Relation::Attends,   Relation::Support,
                                          Relation::Accuse,     Relation::Cooperate, Relation::Threaten,
                                          Relation::HeldIn,     Relation::Request,   Relation::Poses,
                                          Relation::Sanction,   Relation::Aid};
    static constexpr std::array stances{Stance::Asserted, Stance::Asserted, Stance::Asserted, Stance::Alleged,
                                        Stance::Asserted, Stance::Planned,  Stance::Asserted, Stance::Denied};
    std::vector<graph::Edge> edges{plain.edges().begin(), plain.edges().end()};
    for (std::size_t i = 0; i < edges.size(); ++i) {
        edges[i].relation = relations[i % relations.size()];
        edges[i].label = ontology::nameOf(edges[i].relation);
        graph::Evidence evidence = edges[i].evidence.front();
        evidence.stance = stances[i / 3 % stances.size()];
        edges[i].evidence = std::vector<graph::Evidence>(1 + (i % 7 == 0 ? i % 5 : 0), evidence);
    }
    return {{plain.nodes().begin(), plain.nodes().end()}, std::move(edges)};
}

/// Lines "id x y", as bench_layout writes them.
layout::Placements readPlacements(const std::string& file)
{
    std::ifstream in{file};
    layout::Placements placements;
    std::int64_t id = 0;
    layout::Placement placement;
    while (in >> id >> placement.centre.x >> placement.centre.y)
        placements[NodeId{id + 1}] = placement;
    if (!in.eof())
        throw std::runtime_error{file + ": line " + std::to_string(placements.size() + 1) + " cannot be read"};
    return placements;
}

/// Milliseconds, on the clock on the wall and of the processor: on a busy machine the first tells what else runs there.
struct Time
{
    double wall = 0;
    double processor = 0;
};

class Stopwatch
{
public:
    Stopwatch()
        : m_processor{processorTime()}
    {
        m_wall.start();
    }

    [[nodiscard]] Time read() const
    {
        return {static_cast<double>(m_wall.nsecsElapsed()) / 1e6, processorTime() - m_processor};
    }

private:
    static double processorTime() { return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC; }

    QElapsedTimer m_wall;
    double m_processor;
};

template<class Call>
Time timeOf(Call call)
{
    const Stopwatch watch;
    call();
    return watch.read();
}

double rounded(double milliseconds)
{
    return std::round(milliseconds * 1000) / 1000;
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.at(static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5));
}

double quantile(const std::vector<Time>& times, double Time::*clock, double share)
{
    std::vector<double> values;
    for (const Time& time : times)
        values.push_back(time.*clock);
    return quantile(std::move(values), share);
}

/// Whether a widget has been painted of late.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

    [[nodiscard]] bool hasPainted() const noexcept { return m_painted; }
    void forget() noexcept { m_painted = false; }

private:
    bool m_painted = false;
};

/// The canvas as a user drives it: by real events, each followed by everything they cause, a whole frame among it.
class Driven
{
public:
    explicit Driven(QSize size)
        : m_view{m_session}
    {
        m_view.resize(size);
        m_view.show();
        if (!QTest::qWaitForWindowExposed(&m_view))
            throw std::runtime_error{"no window could be shown"};
    }

    canvas::GraphView& view() { return m_view; }

    Time open(const graph::KnowledgeGraph& graph, const layout::Placements& placements)
    {
        session::Session::Content content;
        content.articles.push_back({ArticleId{1}, "Generated", {}, "generated.txt"});
        content.graph = graph;
        content.placements = placements;
        m_view.setUpdatesEnabled(false); // the first frame is measured by itself
        const Time time = timeOf([&] {
            m_session.openLibrary(library::Library::inMemory(), std::move(content));
            // The drawing of a large graph is made beside the window.
            while (m_view.drawList().nodes.size() < placements.size())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
        m_view.setUpdatesEnabled(true);
        return time;
    }

    Time paint()
    {
        return timeOf([&] { m_view.repaint(); });
    }

    /// What an event causes, with all that follows from it, until it is on the screen. Frames come no faster than a
    /// screen shows them: what is painted beside has as long as it has for a user, and no longer.
    Time paintAfter(QEvent& event)
    {
        waitForTheScreen();
        return timeOf([&] {
            QCoreApplication::sendEvent(&m_view, &event);
            finishFrame();
        });
    }

    /// Milliseconds until the picture is as good as it becomes, after the last event.
    double settle()
    {
        const Stopwatch watch;
        while (m_view.isPainting() && watch.read().wall < 10000) {
            waitForTheScreen();
            finishFrame();
        }
        return watch.read().wall;
    }

    Time zoom(double factor)
    {
        const QPointF at = m_view.rect().toRectF().center();
        const int angle = static_cast<int>(std::lround(std::log(factor) / std::log(1.0016)));
        QWheelEvent event{at,   m_view.mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false};
        return paintAfter(event);
    }

    Time mouse(QEvent::Type type, QPointF at, Qt::MouseButton button)
    {
        const Qt::MouseButton changed = type == QEvent::MouseMove ? Qt::NoButton : button;
        const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : button;
        QMouseEvent event{type, at, m_view.mapToGlobal(at), changed, held, Qt::NoModifier};
        return paintAfter(event);
    }

private:
    /// Does what waits to be done, by which the view paints itself if it has changed; at least one frame like the stock
    /// view, which paints whenever it is told to.
    void finishFrame()
    {
        m_paintWatch.forget();
        QCoreApplication::processEvents();
        if (!m_paintWatch.hasPainted())
            m_view.repaint();
    }

    /// Sleeps, so that nothing is done between the frames that the next one's time would not tell.
    void waitForTheScreen()
    {
        constexpr qint64 nanoseconds = 1000000000 / 60;
        if (m_sinceFrame.isValid()) {
            const qint64 left = nanoseconds - m_sinceFrame.nsecsElapsed();
            if (left > 0)
                QThread::usleep(static_cast<unsigned long>(left / 1000));
        }
        m_sinceFrame.start();
    }

    session::Session m_session;
    canvas::GraphView m_view;
    PaintWatch m_paintWatch{m_view};
    QElapsedTimer m_sinceFrame;
};

/// The frames of some gestures. The stock view paints what the canvas has painted, one after the other, when the canvas
/// is done: nothing runs beside either.
struct Run
{
    std::vector<Time> canvas;
    std::vector<double> behind;  ///< milliseconds by which each frame showed an older state, scaled or shifted
    std::vector<double> settled; ///< milliseconds from the end of each gesture to the best picture
    std::vector<Time> stock;
};

/// The part of `run` that one gesture is.
class Gesture
{
public:
    Gesture(Driven& driven, Run& run)
        : m_driven{driven}
        , m_run{run}
    {
    }
    Gesture(const Gesture&) = delete;
    Gesture& operator=(const Gesture&) = delete;
    ~Gesture() { m_run.settled.push_back(m_driven.settle()); }

    void add(const Time& frame)
    {
        m_run.canvas.push_back(frame);
        m_run.behind.push_back(static_cast<double>(m_driven.view().behind().count()));
    }

private:
    Driven& m_driven;
    Run& m_run;
};

using Viewports = std::vector<canvas::Viewport>;

Viewports addZooms(Run& run, Driven& driven, int frames, double from, double to)
{
    const double factor = std::pow(to / from, 1.0 / frames);
    Viewports seen;
    Gesture gesture{driven, run};
    for (int i = 0; i < frames; ++i) {
        gesture.add(driven.zoom(factor));
        seen.push_back(driven.view().viewport());
    }
    return seen;
}

Viewports addPans(Run& run, Driven& driven, int frames)
{
    const QPointF middle = driven.view().rect().toRectF().center();
    driven.mouse(QEvent::MouseButtonPress, middle, Qt::MiddleButton);
    Viewports seen;
    {
        Gesture gesture{driven, run};
        for (int i = 1; i <= frames; ++i) {
            const double angle = 2 * M_PI * i / frames;
            const QPointF at = middle + QPointF{std::sin(angle) * 320, (1 - std::cos(angle)) * 160};
            gesture.add(driven.mouse(QEvent::MouseMove, at, Qt::MiddleButton));
            seen.push_back(driven.view().viewport());
        }
    }
    driven.mouse(QEvent::MouseButtonRelease, middle, Qt::MiddleButton);
    return seen;
}

void replay(Run& run, bench::StockView& stock, const Viewports& seen)
{
    for (const canvas::Viewport& viewport : seen)
        run.stock.push_back(timeOf([&] { stock.paintThrough(viewport); }));
}

ordered_json milliseconds(const Time& time)
{
    return {{"ms", rounded(time.wall)}, {"processor_ms", rounded(time.processor)}};
}

ordered_json summary(const std::vector<Time>& times)
{
    return {{"median_ms", rounded(quantile(times, &Time::wall, 0.5))},
            {"p95_ms", rounded(quantile(times, &Time::wall, 0.95))},
            {"worst_ms", rounded(quantile(times, &Time::wall, 1))},
            {"processor_median_ms", rounded(quantile(times, &Time::processor, 0.5))},
            {"processor_p95_ms", rounded(quantile(times, &Time::processor, 0.95))}};
}

ordered_json comparison(const Run& run)
{
    const auto ratio = [&run](double Time::*clock) {
        return rounded(quantile(run.canvas, clock, 0.5) / quantile(run.stock, clock, 0.5));
    };
    return {{"frames", run.canvas.size()},
            {"canvas", summary(run.canvas)},
            {"canvas_behind",
             {{"median_ms", quantile(run.behind, 0.5)},
              {"p95_ms", quantile(run.behind, 0.95)},
              {"worst_ms", quantile(run.behind, 1)},
              {"settled_ms", rounded(quantile(run.settled, 1))}}},
            {"stock", summary(run.stock)},
            {"median_ratio", ratio(&Time::wall)},
            {"processor_median_ratio", ratio(&Time::processor)}};
}

void append(Run& all, const Run& part)
{
    all.canvas.insert(all.canvas.end(), part.canvas.begin(), part.canvas.end());
    all.behind.insert(all.behind.end(), part.behind.begin(), part.behind.end());
    all.settled.insert(all.settled.end(), part.settled.begin(), part.settled.end());
    all.stock.insert(all.stock.end(), part.stock.begin(), part.stock.end());
}

/// Zooms in from the whole to reading size, looks around there, zooms out again and looks around the whole.
ordered_json measureLooking(Driven& driven, bench::StockView& stock, int frames)
{
    const double whole = driven.view().viewport().scale;
    constexpr double reading = 1;
    const int part = std::max(1, frames / 4);
    Run in;
    Run near;
    Run out;
    Run far;
    const Viewports inwards = addZooms(in, driven, part, whole, reading);
    const Viewports about = addPans(near, driven, part);
    const Viewports outwards = addZooms(out, driven, part, reading, whole);
    const Viewports aboutAll = addPans(far, driven, part);
    replay(in, stock, inwards);
    replay(near, stock, about);
    replay(out, stock, outwards);
    replay(far, stock, aboutAll);
    Run all;
    for (const Run* each : {&in, &near, &out, &far})
        append(all, *each);
    ordered_json result = comparison(all);
    result["zoom_in"] = comparison(in);
    result["pan_near"] = comparison(near);
    result["zoom_out"] = comparison(out);
    result["pan_far"] = comparison(far);
    return result;
}

/// Drags the node with the middle number of edges about.
ordered_json measureDragging(Driven& driven, bench::StockView& stock, int frames)
{
    const auto& nodes = driven.view().drawList().nodes;
    std::vector<std::size_t> order(nodes.size());
    std::ranges::generate(order, [i = std::size_t{0}]() mutable { return i++; });
    std::ranges::sort(order, {}, [&nodes](std::size_t i) { return nodes[i].degree; });
    const canvas::NodeItem node = nodes[order[order.size() * 9 / 10]];
    const QPointF from = driven.view().viewport().toView(node.centre);
    driven.mouse(QEvent::MouseButtonPress, from, Qt::LeftButton);
    Run run;
    std::vector<QPointF> way;
    {
        Gesture gesture{driven, run};
        for (int i = 1; i <= frames; ++i) {
            const double angle = 2 * M_PI * i / frames;
            way.push_back(from + QPointF{std::sin(angle) * 120, (1 - std::cos(angle)) * 80});
            gesture.add(driven.mouse(QEvent::MouseMove, way.back(), Qt::LeftButton));
        }
    }
    driven.mouse(QEvent::MouseButtonRelease, from, Qt::LeftButton);
    for (const QPointF at : way)
        run.stock.push_back(timeOf([&] { stock.paintMoved(node.id, driven.view().viewport().toScene(at)); }));
    ordered_json result = comparison(run);
    result["degree"] = node.degree;
    return result;
}

QSize sizeFrom(const std::string& text)
{
    const QStringList parts = QString::fromStdString(text).split(QLatin1Char{'x'});
    const QSize size = parts.size() == 2 ? QSize{parts[0].toInt(), parts[1].toInt()} : QSize{};
    if (size.width() < 1 || size.height() < 1)
        throw std::runtime_error{"\"" + text + "\" is no size; write it as 1280x800"};
    return size;
}

ordered_json measure(const Options& options)
{
    const QSize size = sizeFrom(options.size);
    const graph::KnowledgeGraph graph = mixed(bench::readEdgeList(options.graph));
    layout::Placements placements;
    const Time layoutTime = timeOf([&] {
        placements = options.positions.empty()
                         ? layout::arrange(graph, {}, canvas::extentsOf(graph, QApplication::font()))
                         : readPlacements(options.positions);
    });
    ordered_json result{{"graph", options.graph}, {"nodes", graph.nodes().size()}, {"edges", graph.edges().size()}};
    result["layout"] = milliseconds(layoutTime);

    Driven driven{size};
    const Time build = driven.open(graph, placements);
    const Time first = driven.paint();
    bench::StockView stock{size};
    QCoreApplication::processEvents();
    const Time stockBuild = timeOf([&] {
        if (!options.withoutStock)
            stock.fill(graph, placements);
    });
    const Time stockFirst = timeOf([&] { stock.paintThrough(driven.view().viewport()); });
    result["build"] = {{"canvas", milliseconds(build)}, {"stock", milliseconds(stockBuild)}};
    result["first_frame"] = {{"canvas", milliseconds(first)},
                             {"stock", milliseconds(stockFirst)},
                             {"ratio", rounded(first.wall / stockFirst.wall)},
                             {"processor_ratio", rounded(first.processor / stockFirst.processor)},
                             {"processor_ratio_with_build", rounded((build.processor + first.processor) /
                                                                    (stockBuild.processor + stockFirst.processor))}};
    result["first_frame"]["settled_ms"] = rounded(driven.settle());
    QCoreApplication::processEvents(); // what else opening has caused is no part of the first motion
    if (options.drag)
        result["drag"] = measureDragging(driven, stock, options.frames);
    else
        result["look"] = measureLooking(driven, stock, options.frames);
    if (!options.picture.empty())
        driven.view().grab().save(QString::fromStdString(options.picture));
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application{argc, argv};
    Options options;
    CLI::App arguments{"Measures the canvas against a stock QGraphicsView on a graph, in milliseconds."};
    arguments.add_option("graph", options.graph, "FILE.edges")->required()->check(CLI::ExistingFile);
    arguments.add_option("--positions", options.positions, "lines \"id x y\" instead of laying out")
        ->check(CLI::ExistingFile);
    arguments.add_option("--size", options.size, "of the window")->capture_default_str();
    arguments.add_option("--frames", options.frames)->check(CLI::PositiveNumber)->capture_default_str();
    arguments.add_flag("--drag", options.drag, "drag a node instead of panning and zooming");
    arguments.add_flag("--without-stock", options.withoutStock, "leave the stock view empty, to profile the canvas");
    arguments.add_option("--picture", options.picture, "write what the canvas shows at the end, as PNG");
    CLI11_PARSE(arguments, argc, argv);
    try {
        std::cout << measure(options).dump(2) << '\n';
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "bench_canvas: " << error.what() << '\n';
        return 1;
    }
}
