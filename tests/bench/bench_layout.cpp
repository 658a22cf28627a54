// Arranges a graph and says what that cost, beside what Graphviz needs for the same graph in the same run.

#include "edgelist.h"

#include <cablegraph/layout/layout.h>
#include <cablegraph/layout/liveforces.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

namespace {

using namespace cablegraph;
namespace fs = std::filesystem;

/// A node and its label as the canvas draws them, in round numbers: two lines of text at most, the node above.
layout::Size extentOf(const graph::Node& node)
{
    constexpr double side = 44;
    constexpr double letter = 6.5;
    constexpr double line = 16;
    constexpr double widest = 150;
    const double text = letter * static_cast<double>(node.name.size());
    const double lines = text > widest ? 2 : 1;
    return {std::max(side, std::min(text / lines + 12, widest)), side + 2 * line * lines};
}

double processorSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

std::size_t countOverlaps(const layout::Placements& placements, const layout::Extents& extents)
{
    struct Item
    {
        layout::Point centre;
        layout::Size size;
    };
    std::vector<Item> items;
    for (const auto& [id, placement] : placements)
        items.push_back({placement.centre, extents.at(id)});
    const auto left = [](const Item& item) { return item.centre.x - item.size.width / 2; };
    std::ranges::sort(items, {}, left);
    std::size_t count = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const double right = items[i].centre.x + items[i].size.width / 2;
        for (std::size_t k = i + 1; k < items.size() && left(items[k]) < right; ++k) {
            if (std::abs(items[i].centre.y - items[k].centre.y) < (items[i].size.height + items[k].size.height) / 2)
                ++count;
        }
    }
    return count;
}

/// The median processor time of one step while the busiest node is dragged across the picture, milliseconds.
double liveStepMilliseconds(const graph::KnowledgeGraph& graph, const layout::Placements& placements,
                            const layout::Extents& extents)
{
    const auto busiest =
        std::ranges::max_element(graph.nodes(), {}, [&](const graph::Node& node) { return graph.degree(node.id); });
    layout::LiveForces live{graph, placements, extents};
    layout::Point hand = placements.at(busiest->id).centre;
    std::vector<double> times;
    for (int i = 0; i < 60; ++i) {
        hand.x += 8;
        live.hold(busiest->id, hand);
        const std::clock_t start = std::clock();
        live.step();
        times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::ranges::nth_element(times, times.begin() + 30);
    return times[30];
}

/// Graphviz on the same graph, with the processor time of its process.
nlohmann::json runGraphviz(const std::string& program, const graph::KnowledgeGraph& graph)
{
    const fs::path input = fs::temp_directory_path() / ("bench_layout-" + std::to_string(getpid()) + ".dot");
    {
        std::ofstream dot{input};
        dot << "graph {\n";
        for (const graph::Node& node : graph.nodes())
            dot << node.id.value << ";\n";
        for (const graph::Edge& edge : graph.edges())
            dot << edge.source.value << "--" << edge.target.value << ";\n";
        dot << "}\n";
    }
    const double before = processorSeconds(RUSAGE_CHILDREN);
    const int status = std::system((program + " -Tplain -o /dev/null '" + input.string() + "' 2>/dev/null").c_str());
    const double seconds = processorSeconds(RUSAGE_CHILDREN) - before;
    fs::remove(input);
    if (status != 0)
        return {{"name", program}, {"error", "not installed, or failed"}};
    return {{"name", program}, {"seconds", seconds}};
}

void writePositions(const fs::path& file, const layout::Placements& placements)
{
    std::ofstream out{file};
    out.precision(12);
    for (const auto& [id, placement] : placements)
        out << id.value - 1 << ' ' << placement.centre.x << ' ' << placement.centre.y << '\n';
    if (!out.flush())
        throw std::runtime_error{file.string() + ": cannot be written"};
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app{"Arranges the graph of an edge list and prints what it cost."};
    std::string edges;
    std::string positions;
    std::string baseline;
    bool live = false;
    app.add_option("edges", edges, "Edge list, lines u<TAB>v")->required();
    app.add_option("--positions", positions, "File for lines id x y");
    app.add_option("--baseline", baseline, "Graphviz program to compare with")->check(CLI::IsMember({"sfdp", "neato"}));
    app.add_flag("--live", live, "Also time the steps of a drag");
    CLI11_PARSE(app, argc, argv);
    try {
        const graph::KnowledgeGraph graph = bench::readEdgeList(edges);
        layout::Extents extents;
        for (const graph::Node& node : graph.nodes())
            extents.emplace(node.id, extentOf(node));
        const double before = processorSeconds(RUSAGE_SELF);
        const layout::Placements placements = layout::arrange(graph, {}, extents);
        const double seconds = processorSeconds(RUSAGE_SELF) - before;
        nlohmann::json report{{"nodes", graph.nodes().size()},
                              {"edges", graph.edges().size()},
                              {"seconds", seconds},
                              {"peak_megabytes", peakMegabytes()},
                              {"overlaps", countOverlaps(placements, extents)}};
        if (!positions.empty())
            writePositions(positions, placements);
        if (live && !graph.isEmpty())
            report["live_step_milliseconds"] = liveStepMilliseconds(graph, placements, extents);
        if (!baseline.empty())
            report["baseline"] = runGraphviz(baseline, graph);
        std::cout << report.dump(2) << '\n';
    } catch (const std::exception& problem) {
        std::cerr << "bench_layout: " << problem.what() << '\n';
        return 1;
    }
    return 0;
}
