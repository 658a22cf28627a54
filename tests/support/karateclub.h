#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <array>
#include <builders.h>
#include <string>
#include <utility>

/// Zachary's karate club (1977), the graph that measures are commonly tried on: who met whom, 34 people by number.
namespace cablegraph::testing {

inline constexpr std::array<std::pair<int, int>, 78> karateClubPairs{
    {{1, 2},   {1, 3},   {1, 4},   {1, 5},   {1, 6},   {1, 7},   {1, 8},   {1, 9},   {1, 11},  {1, 12},
     {1, 13},  {1, 14},  {1, 18},  {1, 20},  {1, 22},  {1, 32},  {2, 3},   {2, 4},   {2, 8},   {2, 14},
     {2, 18},  {2, 20},  {2, 22},  {2, 31},  {3, 4},   {3, 8},   {3, 9},   {3, 10},  {3, 14},  {3, 28},
     {3, 29},  {3, 33},  {4, 8},   {4, 13},  {4, 14},  {5, 7},   {5, 11},  {6, 7},   {6, 11},  {6, 17},
     {7, 17},  {9, 31},  {9, 33},  {9, 34},  {10, 34}, {14, 34}, {15, 33}, {15, 34}, {16, 33}, {16, 34},
     {19, 33}, {19, 34}, {20, 34}, {21, 33}, {21, 34}, {23, 33}, {23, 34}, {24, 26}, {24, 28}, {24, 30},
     {24, 33}, {24, 34}, {25, 26}, {25, 28}, {25, 32}, {26, 32}, {27, 30}, {27, 34}, {28, 34}, {29, 32},
     {29, 34}, {30, 33}, {30, 34}, {31, 33}, {31, 34}, {32, 33}, {32, 34}, {33, 34}}};

inline graph::KnowledgeGraph karateClub()
{
    std::vector<graph::Node> nodes;
    for (int i = 1; i <= 34; ++i)
        nodes.push_back(node(i, ontology::NodeKind::Person, "Member " + std::to_string(i)));
    std::vector<graph::Edge> edges;
    for (const auto& [from, to] : karateClubPairs)
        edges.push_back(edge(static_cast<std::int64_t>(edges.size()) + 1, from, ontology::Relation::Support, to));
    return {std::move(nodes), std::move(edges)};
}

} // namespace cablegraph::testing
