#include "noderoom.h"
#include "routing.h"

#include <cablegraph/base/parallel.h>
#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace cablegraph::canvas {
namespace {

constexpr std::size_t fewestEdges = 4000; ///< fewer are made sooner than another thread would begin
constexpr double besideLabels = 10;       ///< labels shrink less than the drawing does, so they need some room to grow

double nodeSize(ontology::NodeKind kind, std::size_t degree)
{
    using ontology::NodeKind;
    const auto base = [kind] {
        switch (kind) {
        case NodeKind::State:
            return 38.0;
        case NodeKind::Meeting:
        case NodeKind::Threat:
            return 32.0;
        case NodeKind::Official:
        case NodeKind::Organization:
            return 31.0;
        case NodeKind::Person:
            return 28.0;
        case NodeKind::Place:
            return 26.0;
        }
        return 30.0;
    }();
    // Busy nodes are larger, but a hub of a hundred edges is no monster.
    return base * std::min(1.0 + 0.09 * std::log2(1.0 + static_cast<double>(degree)), 1.7);
}

/// Size and colour as a measure wants them.
void mark(NodeItem& item, const NodeEmphasis& emphasis)
{
    const auto found = emphasis.marks.find(item.id);
    if (found == emphasis.marks.end())
        return;
    item.colour = found->second.colour;
    if (!found->second.size)
        return;
    constexpr double smallest = 0.75;
    constexpr double largest = 2.0;
    const double factor = smallest + (largest - smallest) * std::clamp(*found->second.size, 0.0, 1.0);
    item.size = nodeSize(item.kind, 0) * factor;
    item.prominence = factor / ((smallest + largest) / 2);
}

float edgeWidth(std::size_t evidence)
{
    return std::min(1.3F + 0.8F * std::log2(static_cast<float>(evidence)), 5.0F);
}

NodeItem namelessItem(const graph::Node& node, std::size_t degree)
{
    NodeItem item;
    item.id = node.id;
    item.kind = node.kind;
    item.degree = degree;
    item.size = nodeSize(node.kind, degree);
    return item;
}

/// Writes the names of many nodes.
class NodeNames
{
public:
    NodeNames(const QFont& font, LabelBook& book)
        : m_states{nodeLabelFont(font, ontology::NodeKind::State)}
        , m_others{nodeLabelFont(font, ontology::NodeKind::Person)}
        , m_book{book}
    {
        m_book.open(font);
    }

    void write(NodeItem& item, const std::string& name)
    {
        item.name = support::toQString(name);
        const bool isState = item.kind == ontology::NodeKind::State;
        item.label = m_book.of(item.name, isState, isState ? m_states : m_others);
    }

private:
    LabelWrapper m_states;
    LabelWrapper m_others;
    LabelBook& m_book;
};

/// The words on edges. Nearly all edges of a relation have the same ones.
class EdgeWords
{
public:
    /// The place of an edge's words among all.
    std::uint32_t place(const graph::Edge& edge)
    {
        const auto relation = static_cast<std::size_t>(edge.relation);
        if (edge.label.empty()) {
            if (!m_phrases[relation])
                m_phrases[relation] = add(support::phraseFor(edge.relation));
            return *m_phrases[relation];
        }
        Known& last = m_last[relation];
        if (last.label == edge.label)
            return last.place;
        const auto next = static_cast<std::uint32_t>(m_words.size());
        const auto [known, isNew] = m_places.try_emplace(edge.label, next);
        if (isNew)
            add(support::toQString(edge.label));
        last = {known->first, known->second};
        return last.place;
    }

    [[nodiscard]] const std::vector<QString>& all() const noexcept { return m_words; }

private:
    struct Known
    {
        std::string_view label;
        std::uint32_t place = 0;
    };

    std::uint32_t add(const QString& words)
    {
        m_words.push_back(words);
        return static_cast<std::uint32_t>(m_words.size() - 1);
    }

    std::vector<QString> m_words;
    std::unordered_map<std::string_view, std::uint32_t> m_places;                ///< by label, which lives in the graph
    std::array<std::optional<std::uint32_t>, ontology::relationCount> m_phrases; ///< of edges without a label
    std::array<Known, ontology::relationCount> m_last;
};

/// Where nodes lie in a list by their ids, in a table where these lie close together.
class NodePlaces
{
public:
    explicit NodePlaces(const std::vector<NodeItem>& nodes)
        : m_nodes{nodes}
    {
        constexpr std::size_t mostRoom = 16;
        if (nodes.empty())
            return;
        m_first = nodes.front().id.value;
        const auto room = static_cast<std::size_t>(nodes.back().id.value - m_first) + 1;
        if (room > mostRoom * nodes.size())
            return;
        m_table.assign(room, nowhere);
        for (std::size_t i = 0; i < nodes.size(); ++i)
            m_table[static_cast<std::size_t>(nodes[i].id.value - m_first)] = static_cast<std::uint32_t>(i);
    }

    static constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

    [[nodiscard]] std::uint32_t find(NodeId id) const
    {
        if (m_table.empty()) {
            const auto found = std::ranges::lower_bound(m_nodes, id, {}, &NodeItem::id);
            return found != m_nodes.end() && found->id == id ? static_cast<std::uint32_t>(found - m_nodes.begin())
                                                             : nowhere;
        }
        const auto at = static_cast<std::size_t>(id.value - m_first); // a smaller id lies beyond the end
        return at < m_table.size() ? m_table[at] : nowhere;
    }

private:
    const std::vector<NodeItem>& m_nodes;
    std::int64_t m_first = 0;
    std::vector<std::uint32_t> m_table;
};

using Join = Incidence::Join;

std::vector<Join> joinsIn(const graph::KnowledgeGraph& graph, const std::vector<NodeItem>& nodes)
{
    const NodePlaces places{nodes};
    std::vector<Join> joins;
    joins.reserve(graph.edges().size());
    std::uint32_t number = 0;
    for (const graph::Edge& edge : graph.edges()) {
        const std::uint32_t source = places.find(edge.source);
        const std::uint32_t target = places.find(edge.target);
        if (source != NodePlaces::nowhere && target != NodePlaces::nowhere)
            joins.push_back({source, target, number});
        ++number;
    }
    return joins;
}

EdgeItem itemFor(const graph::Edge& edge, const Join& join, const NodeEmphasis& emphasis, EdgeWords& words)
{
    EdgeItem item;
    item.id = edge.id;
    item.source = join.source;
    item.target = join.target;
    item.words = words.place(edge);
    item.width = edgeWidth(edge.evidence.size());
    item.relation = edge.relation;
    item.standing = graph::standing(edge);
    if (const auto line = emphasis.lines.find(edge.id); line != emphasis.lines.end())
        item.group = line->second;
    return item;
}

/// The edges, not yet routed.
void addEdges(DrawList& list, const graph::KnowledgeGraph& graph, const std::vector<Join>& joins,
              const NodeEmphasis& emphasis)
{
    list.edges.resize(joins.size());
    list.edgeBoxes.resize(joins.size());
    std::vector<EdgeWords> words(partsFor(joins.size(), fewestEdges)); // for each part its own
    const auto beginOf = [&](std::size_t part) { return joins.size() * part / words.size(); };
    inParallel(words.size(), [&](std::size_t part) {
        for (std::size_t i = beginOf(part); i < beginOf(part + 1); ++i) {
            list.edges[i] = itemFor(graph.edges()[joins[i].number], joins[i], emphasis, words[part]);
            list.edgeBoxes[i] = Box::about(roughCurve(list, i).bounds());
        }
    });
    for (std::size_t part = 0; part < words.size(); ++part) {
        for (std::size_t i = beginOf(part); i < beginOf(part + 1); ++i)
            list.edges[i].words += static_cast<std::uint32_t>(list.words.size());
        list.words.insert(list.words.end(), words[part].all().begin(), words[part].all().end());
    }
}

/// The nodes that have a place, without their names.
void addNodes(DrawList& list, const graph::KnowledgeGraph& graph, const layout::Placements& placements,
              const NodeEmphasis& emphasis)
{
    list.nodes.reserve(graph.nodes().size());
    auto placed = placements.begin(); // both are in ascending order
    for (const graph::Node& node : graph.nodes()) {
        placed = std::find_if(placed, placements.end(), [&node](const auto& each) { return each.first >= node.id; });
        if (placed == placements.end())
            break;
        if (placed->first != node.id)
            continue;
        NodeItem& item = list.nodes.emplace_back(namelessItem(node, graph.degree(node.id)));
        item.centre = {placed->second.centre.x, placed->second.centre.y};
        item.pinned = placed->second.pinned;
        mark(item, emphasis);
    }
}

/// And what depends on them.
void nameNodes(DrawList& list, const graph::KnowledgeGraph& graph, const QFont& font, LabelBook& book)
{
    NodeNames names{font, book};
    auto node = graph.nodes().begin(); // both are in ascending order
    for (NodeItem& item : list.nodes) {
        node = std::find_if(node, graph.nodes().end(), [&item](const graph::Node& each) { return each.id == item.id; });
        names.write(item, node->name);
    }
    list.nodesByImportance.resize(list.nodes.size());
    std::iota(list.nodesByImportance.begin(), list.nodesByImportance.end(), std::size_t{0});
    std::ranges::stable_sort(list.nodesByImportance, std::greater{},
                             [&list](std::size_t i) { return list.nodes[i].size; });
    for (const NodeItem& item : list.nodes)
        list.nodeBoxes.push_back(Box::about(nodeBounds(item)));
}

} // namespace

DrawList buildDrawList(const graph::KnowledgeGraph& graph, const layout::Placements& placements, const QFont& font,
                       const NodeEmphasis& emphasis, LabelBook& book, Routing routing)
{
    DrawList list;
    addNodes(list, graph, placements, emphasis);
    const std::vector<Join> joins = joinsIn(graph, list.nodes);
    const auto finishNodes = [&] {
        nameNodes(list, graph, font, book);
        list.edgesOfNode = Incidence{list.nodes.size(), joins};
    };
    const auto finishEdges = [&] { addEdges(list, graph, joins, emphasis); };
    if (joins.size() > fewestEdges) {
        inParallel(2, [&](std::size_t part) { part == 0 ? finishNodes() : finishEdges(); });
    } else {
        finishNodes();
        finishEdges();
    }
    if (routing == Routing::Exact)
        routeEdges(list);
    measureRoom(list);
    return list;
}

DrawList buildDrawList(const graph::KnowledgeGraph& graph, const layout::Placements& placements, const QFont& font,
                       const NodeEmphasis& emphasis)
{
    LabelBook book;
    return buildDrawList(graph, placements, font, emphasis, book);
}

layout::Extents extentsOf(const graph::KnowledgeGraph& graph, const QFont& font)
{
    layout::Extents extents;
    LabelBook book;
    NodeNames names{font, book};
    for (const graph::Node& node : graph.nodes()) {
        NodeItem item = namelessItem(node, graph.degree(node.id));
        names.write(item, node.name);
        const QRectF bounds = nodeBounds(item);
        extents[node.id] = {bounds.width() + besideLabels, 2 * std::max(-bounds.top(), bounds.bottom())};
    }
    return extents;
}

} // namespace cablegraph::canvas
