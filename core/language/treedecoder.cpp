#include "treedecoder.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace cablegraph::language {
namespace {

constexpr double never = -std::numeric_limits<double>::infinity();

/// Scores between the nodes of a graph in which circles have been drawn together; the last node is the root.
struct Graph
{
    std::size_t size = 0;
    std::vector<double> scores; ///< [node x head]

    explicit Graph(std::size_t nodes)
        : size{nodes}
        , scores(nodes * nodes, never)
    {
    }
    [[nodiscard]] double& at(std::size_t node, std::size_t head) { return scores[node * size + head]; }
    [[nodiscard]] double at(std::size_t node, std::size_t head) const { return scores[node * size + head]; }
    [[nodiscard]] std::size_t root() const { return size - 1; }
};

std::vector<std::size_t> bestHeads(const Graph& graph)
{
    std::vector<std::size_t> heads(graph.root());
    for (std::size_t node = 0; node < heads.size(); ++node) {
        const double* row = graph.scores.data() + node * graph.size;
        heads[node] = static_cast<std::size_t>(std::max_element(row, row + graph.size) - row);
    }
    return heads;
}

/// The nodes of a circle, if the heads have one.
std::optional<std::vector<std::size_t>> circleOf(const std::vector<std::size_t>& heads)
{
    const std::size_t root = heads.size();
    std::vector<std::size_t> seenFrom(heads.size(), root); // the node whose way to the root came by first
    for (std::size_t start = 0; start < heads.size(); ++start) {
        std::size_t node = start;
        while (node != root && seenFrom[node] == root) {
            seenFrom[node] = start;
            node = heads[node];
        }
        if (node == root || seenFrom[node] != start)
            continue;
        std::vector<std::size_t> circle{node};
        for (std::size_t next = heads[node]; next != node; next = heads[next])
            circle.push_back(next);
        return circle;
    }
    return std::nullopt;
}

/// One round: the circle becomes one node. What leaves or enters it is remembered.
struct Contraction
{
    Graph graph;
    std::vector<std::size_t> outside; ///< old numbers of the new nodes but the circle's and the root
    std::vector<std::size_t> entry;   ///< for each new head, the circle's node it would govern
    std::vector<std::size_t> exit;    ///< for each new node, the circle's node that would govern it

    Contraction(const Graph& old, const std::vector<std::size_t>& heads, const std::vector<std::size_t>& circle);
};

Contraction::Contraction(const Graph& old, const std::vector<std::size_t>& heads,
                         const std::vector<std::size_t>& circle)
    : graph{old.size - circle.size() + 1}
{
    std::vector<char> inside(old.size);
    for (const std::size_t node : circle)
        inside[node] = 1;
    for (std::size_t node = 0; node < old.size; ++node) {
        if (inside[node] == 0 && node != old.root())
            outside.push_back(node);
    }
    const std::size_t merged = outside.size();
    outside.push_back(circle.front());
    outside.push_back(old.root());
    entry.assign(graph.size, circle.front());
    exit.assign(graph.size, circle.front());
    for (std::size_t node = 0; node < graph.size; ++node) {
        if (node == merged)
            continue;
        for (std::size_t head = 0; node != graph.root() && head < graph.size; ++head) {
            if (head != merged)
                graph.at(node, head) = old.at(outside[node], outside[head]);
        }
        double bestExit = never;
        double bestEntry = never;
        for (const std::size_t member : circle) {
            if (const double out = old.at(outside[node], member); out > bestExit) {
                bestExit = out;
                exit[node] = member;
            }
            const double in = old.at(member, outside[node]) - old.at(member, heads[member]);
            if (in > bestEntry) {
                bestEntry = in;
                entry[node] = member;
            }
        }
        if (node != graph.root())
            graph.at(node, merged) = bestExit;
        graph.at(merged, node) = bestEntry;
    }
}

std::vector<std::size_t> expand(const Contraction& contraction, const std::vector<std::size_t>& inner,
                                std::vector<std::size_t> heads)
{
    const std::size_t merged = contraction.outside.size() - 2;
    for (std::size_t node = 0; node < merged; ++node) {
        const std::size_t head = inner[node];
        heads[contraction.outside[node]] = head == merged ? contraction.exit[node] : contraction.outside[head];
    }
    const std::size_t head = inner[merged];
    heads[contraction.entry[head]] = contraction.outside[head];
    return heads;
}

std::vector<std::size_t> maximumTree(const Graph& first)
{
    std::vector<Contraction> rounds;
    std::vector<std::vector<std::size_t>> choices;
    const Graph* graph = &first;
    rounds.reserve(first.size);
    while (true) {
        choices.push_back(bestHeads(*graph));
        const auto circle = circleOf(choices.back());
        if (!circle)
            break;
        rounds.emplace_back(*graph, choices.back(), *circle);
        graph = &rounds.back().graph;
    }
    std::vector<std::size_t> heads = std::move(choices.back());
    for (std::size_t round = rounds.size(); round-- > 0;)
        heads = expand(rounds[round], heads, std::move(choices[round]));
    return heads;
}

} // namespace

std::vector<std::size_t> maximumTree(std::span<const float> scores, std::size_t count)
{
    Graph graph{count + 1};
    double largest = 1;
    for (std::size_t word = 0; word < count; ++word) {
        for (std::size_t head = 0; head <= count; ++head) {
            if (head == word)
                continue;
            graph.at(word, head) = static_cast<double>(scores[word * (count + 1) + head]);
            largest = std::max(largest, std::abs(graph.at(word, head)));
        }
    }
    // So dear that the best tree has as few words under the root as can be: one.
    const double price = 4 * largest * static_cast<double>(count + 1);
    for (std::size_t word = 0; word < count; ++word)
        graph.at(word, count) -= price;
    return maximumTree(graph);
}

} // namespace cablegraph::language
