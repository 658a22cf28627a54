#include "edgelist.h"

#include <algorithm>
#include <builders.h>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>

namespace cablegraph::bench {
namespace {

namespace fs = std::filesystem;
using ontology::NodeKind;

constexpr std::size_t mostNodes = 10'000'000;

std::runtime_error unreadable(const fs::path& file, std::size_t line)
{
    return std::runtime_error{file.string() + ":" + std::to_string(line) + ": cannot be read"};
}

NodeKind kindOf(const std::string& word)
{
    static const std::map<std::string, NodeKind> kinds{
        {"state", NodeKind::State},     {"official", NodeKind::Official}, {"org", NodeKind::Organization},
        {"meeting", NodeKind::Meeting}, {"place", NodeKind::Place},       {"threat", NodeKind::Threat}};
    const auto found = kinds.find(word);
    return found == kinds.end() ? NodeKind::Person : found->second;
}

struct EdgeList
{
    std::size_t nodeCount = 0;
    std::vector<std::pair<std::size_t, std::size_t>> edges;
};

EdgeList readEdges(const fs::path& file)
{
    std::ifstream in{file};
    if (!in)
        throw std::runtime_error{file.string() + ": cannot be opened"};
    EdgeList list;
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
        if (line.empty())
            continue;
        if (line.front() == '#') {
            if (const auto at = line.find("nodes="); at != std::string::npos)
                list.nodeCount = std::max(list.nodeCount, static_cast<std::size_t>(std::stoul(line.substr(at + 6))));
            continue;
        }
        std::istringstream fields{line};
        std::size_t from = 0;
        std::size_t to = 0;
        if (!(fields >> from >> to) || from >= mostNodes || to >= mostNodes)
            throw unreadable(file, number);
        list.edges.emplace_back(from, to);
        list.nodeCount = std::max({list.nodeCount, from + 1, to + 1});
    }
    return list;
}

void nameNodes(const fs::path& file, std::vector<graph::Node>& nodes)
{
    std::ifstream in{file};
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
        std::istringstream fields{line};
        std::size_t id = 0;
        std::string kind;
        std::string label;
        if (!(fields >> id >> kind) || id >= nodes.size())
            throw unreadable(file, number);
        std::getline(fields >> std::ws, label);
        nodes[id] = testing::node(static_cast<std::int64_t>(id) + 1, kindOf(kind), label.empty() ? kind : label);
    }
}

} // namespace

graph::KnowledgeGraph readEdgeList(const fs::path& file)
{
    const EdgeList list = readEdges(file);
    std::vector<graph::Node> nodes;
    for (std::size_t i = 0; i < list.nodeCount; ++i)
        nodes.push_back(testing::node(static_cast<std::int64_t>(i) + 1, NodeKind::Person, "n" + std::to_string(i)));
    nameNodes(fs::path{file}.replace_extension(".nodes"), nodes);
    std::vector<graph::Edge> edges;
    edges.reserve(list.edges.size());
    for (const auto& [from, to] : list.edges)
        edges.push_back(testing::edge(static_cast<std::int64_t>(edges.size()) + 1, static_cast<std::int64_t>(from) + 1,
                                      ontology::Relation::Accuse, static_cast<std::int64_t>(to) + 1));
    return {std::move(nodes), std::move(edges)};
}

} // namespace cablegraph::bench
