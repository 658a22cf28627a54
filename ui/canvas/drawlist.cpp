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
#include <string_view>
#include <utility>

namespace cablegraph::canvas {
namespace {

constexpr double labelGap = 3;
constexpr std::size_t searchCost = 16; ///< steps along a list that a search in it takes as long as
constexpr double besideLabels = 10;    ///< labels shrink less than the drawing does, so they need some room to grow

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

double markedSize(ontology::NodeKind kind, double value)
{
    constexpr double smallest = 0.75;
    constexpr double largest = 2.0;
    return nodeSize(kind, 0) * (smallest + (largest - smallest) * std::clamp(value, 0.0, 1.0));
}

/// Size and colour as a measure wants them.
void mark(NodeItem& item, const NodeEmphasis& emphasis)
{
    const auto found = emphasis.marks.find(item.id);
    if (found == emphasis.marks.end())
        return;
    item.colour = found->second.colour;
    if (found->second.size)
        item.size = markedSize(item.kind, *found->second.size);
}

double edgeWidth(std::size_t evidence)
{
    return std::min(1.3 + 0.8 * std::log2(static_cast<double>(evidence)), 5.0);
}

/// Makes the items of many nodes.
class NodeItems
{
public:
    NodeItems(const QFont& font, LabelBook& book)
        : m_states{nodeLabelFont(font, ontology::NodeKind::State)}
        , m_others{nodeLabelFont(font, ontology::NodeKind::Person)}
        , m_book{book}
    {
        m_book.open(font);
    }

    NodeItem make(const graph::Node& node, std::size_t degree)
    {
        NodeItem item;
        item.id = node.id;
        item.kind = node.kind;
        item.degree = degree;
        item.size = nodeSize(node.kind, degree);
        item.name = support::toQString(node.name);
        const bool isState = node.kind == ontology::NodeKind::State;
        item.label = m_book.of(item.name, isState, isState ? m_states : m_others);
        return item;
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
    const QString& of(const graph::Edge& edge)
    {
        Known& known = m_known[static_cast<std::size_t>(edge.relation)];
        if (known.phrase.isNull() || known.label != edge.label) {
            known.label = edge.label;
            known.phrase = edge.label.empty() ? support::phraseFor(edge.relation) : support::toQString(edge.label);
        }
        return known.phrase;
    }

private:
    struct Known
    {
        std::string_view label;
        QString phrase;
    };
    std::array<Known, ontology::relationCount> m_known;
};

template<class Items, class WantedId>
std::optional<std::size_t> findIn(const Items& items, WantedId id) noexcept
{
    const auto found = std::ranges::lower_bound(items, id, {}, [](const auto& item) { return item.id; });
    if (found == items.end() || found->id != id)
        return {};
    return static_cast<std::size_t>(found - items.begin());
}

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
            const std::optional<std::size_t> found = findIn(m_nodes, id);
            return found ? static_cast<std::uint32_t>(*found) : nowhere;
        }
        const auto at = static_cast<std::size_t>(id.value - m_first); // a smaller id lies beyond the end
        return at < m_table.size() ? m_table[at] : nowhere;
    }

private:
    const std::vector<NodeItem>& m_nodes;
    std::int64_t m_first = 0;
    std::vector<std::uint32_t> m_table;
};

/// An edge of the graph between two nodes of the list, by their positions.
struct Join
{
    std::uint32_t edge;
    std::uint32_t source;
    std::uint32_t target;
};

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
            joins.push_back({number, source, target});
        ++number;
    }
    return joins;
}

void fill(EdgeItem& item, const graph::Edge& edge, const NodeEmphasis& emphasis, EdgeWords& words)
{
    item.id = edge.id;
    item.relation = edge.relation;
    item.standing = graph::standing(edge);
    item.arrow = !ontology::isSymmetric(edge.relation);
    item.width = edgeWidth(edge.evidence.size());
    item.label = words.of(edge);
    if (const auto line = emphasis.lines.find(edge.id); line != emphasis.lines.end())
        item.group = line->second;
}

/// The edges with straight lines.
void addEdges(DrawList& list, const graph::KnowledgeGraph& graph, const NodeEmphasis& emphasis)
{
    const std::vector<Join> joins = joinsIn(graph, list.nodes);
    list.edges.resize(joins.size());
    list.edgeBoxes.resize(joins.size());
    constexpr std::size_t fewestEdges = 4000; // fewer are made sooner than another thread would begin
    forParts(joins.size(), fewestEdges, [&](std::size_t begin, std::size_t end) {
        EdgeWords words;
        for (std::size_t i = begin; i < end; ++i) {
            list.edges[i].source = joins[i].source;
            list.edges[i].target = joins[i].target;
            fill(list.edges[i], graph.edges()[joins[i].edge], emphasis, words);
            placeRoughly(list, i);
        }
    });
    list.edgesOfNode = Incidence{list.nodes.size(), list.edges};
    list.isRough = true;
}

std::vector<std::size_t> touching(const std::vector<Box>& boxes, const QRectF& area)
{
    const Box wanted = Box::about(area);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].touches(wanted))
            found.push_back(i);
    }
    return found;
}

void measureRoom(DrawList& list)
{
    constexpr std::size_t mostMeasured = 600; // more are dots from far away
    constexpr double share = 0.6;             // of the way to the next node: two of them leave a gap for their line
    if (list.nodes.size() > mostMeasured)
        return;
    for (NodeItem& node : list.nodes) {
        double nearest = std::numeric_limits<double>::max();
        for (const NodeItem& other : list.nodes) {
            const QPointF way = other.centre - node.centre;
            if (&other != &node)
                nearest = std::min(nearest, QPointF::dotProduct(way, way));
        }
        node.room = share * std::sqrt(nearest);
    }
}

/// The ends of curves at a node go `way` with it.
void pullEnds(DrawList& list, std::size_t node, QPointF way)
{
    for (const std::size_t i : list.edgesOfNode[node]) {
        EdgeItem& edge = list.edges[i];
        if (edge.source == node) {
            edge.curve.start += way;
            edge.curve.control1 += way;
        }
        if (edge.target == node) {
            edge.curve.end += way;
            edge.curve.control2 += way;
        }
    }
}

} // namespace

Incidence::Incidence(std::size_t nodeCount, std::span<const EdgeItem> edges)
    : m_begins(nodeCount + 1)
{
    const auto forEnds = [&edges](auto visit) {
        for (std::size_t i = 0; i < edges.size(); ++i) {
            visit(edges[i].source, i);
            if (edges[i].target != edges[i].source)
                visit(edges[i].target, i);
        }
    };
    forEnds([this](std::size_t node, std::size_t) { ++m_begins[node + 1]; });
    std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
    m_edges.resize(m_begins.back());
    std::vector<std::size_t> next = m_begins;
    forEnds([&](std::size_t node, std::size_t edge) { m_edges[next[node]++] = edge; });
}

std::optional<std::size_t> DrawList::findNode(NodeId id) const noexcept
{
    return findIn(nodes, id);
}

std::optional<std::size_t> DrawList::findEdge(EdgeId id) const noexcept
{
    return findIn(edges, id);
}

std::vector<std::size_t> DrawList::nodesTouching(const QRectF& area) const
{
    return touching(nodeBoxes, area);
}

std::vector<std::size_t> DrawList::edgesTouching(const QRectF& area) const
{
    return touching(edgeBoxes, area);
}

DrawList buildDrawList(const graph::KnowledgeGraph& graph, const layout::Placements& placements, const QFont& font,
                       const NodeEmphasis& emphasis, LabelBook& book, Routing routing)
{
    DrawList list;
    NodeItems items{font, book};
    list.nodes.reserve(graph.nodes().size());
    auto placed = placements.begin(); // both are in ascending order
    for (const graph::Node& node : graph.nodes()) {
        placed = std::find_if(placed, placements.end(), [&node](const auto& each) { return each.first >= node.id; });
        if (placed == placements.end())
            break;
        if (placed->first != node.id)
            continue;
        NodeItem item = items.make(node, graph.degree(node.id));
        item.centre = {placed->second.centre.x, placed->second.centre.y};
        item.pinned = placed->second.pinned;
        mark(item, emphasis);
        list.nodes.push_back(std::move(item));
    }
    list.nodesByImportance.resize(list.nodes.size());
    std::iota(list.nodesByImportance.begin(), list.nodesByImportance.end(), std::size_t{0});
    std::ranges::stable_sort(list.nodesByImportance, std::greater{},
                             [&list](std::size_t i) { return list.nodes[i].size; });
    for (const NodeItem& node : list.nodes)
        list.nodeBoxes.push_back(Box::about(nodeBounds(node)));
    addEdges(list, graph, emphasis);
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

layout::Placements placementsOf(const DrawList& list)
{
    layout::Placements placements;
    for (const NodeItem& node : list.nodes)
        placements.emplace_hint(placements.end(), node.id,
                                layout::Placement{{node.centre.x(), node.centre.y()}, node.pinned});
    return placements;
}

void moveNodes(DrawList& list, const layout::Placements& placements, Routing routing)
{
    std::vector<std::size_t> touched;
    std::vector<bool> isTouched(list.edges.size());
    auto next = list.nodes.begin(); // both are in ascending order
    for (const auto& [id, placement] : placements) {
        if (placements.size() * searchCost < list.nodes.size())
            next = std::ranges::lower_bound(next, list.nodes.end(), id, {}, &NodeItem::id);
        else
            next = std::find_if(next, list.nodes.end(), [id](const NodeItem& node) { return node.id >= id; });
        if (next == list.nodes.end())
            break;
        if (next->id != id)
            continue;
        NodeItem& node = *next;
        const auto index = static_cast<std::size_t>(next - list.nodes.begin());
        const QPointF centre{placement.centre.x, placement.centre.y};
        if (routing == Routing::Rough)
            pullEnds(list, index, centre - node.centre);
        node.centre = centre;
        node.pinned = placement.pinned;
        list.nodeBoxes[index] = Box::about(nodeBounds(node));
        for (const std::size_t edge : list.edgesOfNode[index]) {
            if (!isTouched[edge])
                touched.push_back(edge);
            isTouched[edge] = true;
        }
    }
    for (const std::size_t edge : touched) {
        if (routing == Routing::Exact)
            placeEdge(list, edge);
        else
            list.edgeBoxes[edge] = Box::about(list.edges[edge].curve.bounds());
    }
    if (routing == Routing::Exact)
        measureRoom(list);
}

double drawnSide(const NodeItem& node, double zoom) noexcept
{
    constexpr double readable = 18;
    return std::max(node.size * zoom, std::min(readable, node.room * zoom));
}

QRectF nodeBounds(const NodeItem& node) noexcept
{
    // Pointed shapes reach a little beyond their square.
    const double half = node.size * 0.6;
    const double width = std::max(2 * half, node.label.size.width());
    return {node.centre.x() - width / 2, node.centre.y() - half, width, 2 * half + labelGap + node.label.size.height()};
}

QRectF boundsOf(const DrawList& list) noexcept
{
    if (list.nodeBoxes.empty())
        return {};
    Box all = list.nodeBoxes.front();
    for (const std::vector<Box>* boxes : {&list.nodeBoxes, &list.edgeBoxes}) {
        for (const Box& box : *boxes) {
            all.left = std::min(all.left, box.left);
            all.top = std::min(all.top, box.top);
            all.right = std::max(all.right, box.right);
            all.bottom = std::max(all.bottom, box.bottom);
        }
    }
    return {QPointF{all.left, all.top}, QPointF{all.right, all.bottom}};
}

layout::Extents extentsOf(const graph::KnowledgeGraph& graph, const QFont& font)
{
    layout::Extents extents;
    LabelBook book;
    NodeItems items{font, book};
    for (const graph::Node& node : graph.nodes()) {
        const QRectF bounds = nodeBounds(items.make(node, graph.degree(node.id)));
        extents[node.id] = {bounds.width() + besideLabels, 2 * std::max(-bounds.top(), bounds.bottom())};
    }
    return extents;
}

} // namespace cablegraph::canvas
