#include "noderoom.h"
#include "routing.h"

#include <cablegraph/canvas/drawlist.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cablegraph::canvas {
namespace {

constexpr double labelGap = 3;
constexpr std::size_t searchCost = 16; ///< steps along a list that a search in it takes as long as

template<class Items, class WantedId>
std::optional<std::size_t> findIn(const Items& items, WantedId id) noexcept
{
    const auto found = std::ranges::lower_bound(items, id, {}, [](const auto& item) { return item.id; });
    if (found == items.end() || found->id != id)
        return {};
    return static_cast<std::size_t>(found - items.begin());
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

/// The ends of curves at a node go `way` with it.
void pullEnds(DrawList& list, std::size_t node, QPointF way)
{
    for (const std::size_t i : list.edgesOfNode[node]) {
        Curve& curve = list.curves[i];
        if (list.edges[i].source == node) {
            curve.start += way;
            curve.control1 += way;
        }
        if (list.edges[i].target == node) {
            curve.end += way;
            curve.control2 += way;
        }
    }
}

} // namespace

Incidence::Incidence(std::size_t nodeCount, std::span<const Join> edges)
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
    std::vector<std::uint32_t> next = m_begins;
    forEnds([&](std::size_t node, std::size_t edge) { m_edges[next[node]++] = static_cast<std::uint32_t>(edge); });
}

std::optional<std::size_t> DrawList::findNode(NodeId id) const noexcept
{
    return findIn(nodes, id);
}

std::optional<std::size_t> DrawList::findEdge(EdgeId id) const noexcept
{
    return findIn(edges, id);
}

Curve DrawList::curveOf(std::size_t edge) const
{
    return isRough() ? roughCurve(*this, edge) : curves[edge];
}

QLineF DrawList::chordOf(std::size_t edge) const noexcept
{
    const EdgeItem& item = edges[edge];
    return isRough() ? QLineF{nodes[item.source].centre, nodes[item.target].centre}
                     : QLineF{curves[edge].start, curves[edge].end};
}

std::vector<std::size_t> DrawList::nodesTouching(const QRectF& area) const
{
    return touching(nodeBoxes, area);
}

std::vector<std::size_t> DrawList::edgesTouching(const QRectF& area) const
{
    return touching(edgeBoxes, area);
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
        if (routing == Routing::Rough && !list.isRough())
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
        if (routing == Routing::Exact && !list.isRough())
            placeEdge(list, edge);
        else
            list.edgeBoxes[edge] = Box::about(list.curveOf(edge).bounds());
    }
    if (routing == Routing::Exact)
        measureRoom(list);
}

double drawnSide(const NodeItem& node, double zoom) noexcept
{
    constexpr double readable = 18;
    return std::max(node.size * zoom,
                    std::min(readable * node.prominence, node.room * zoom * std::min(1.0, node.prominence)));
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

} // namespace cablegraph::canvas
