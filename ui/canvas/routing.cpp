#include "routing.h"

#include <cablegraph/base/parallel.h>

#include <QLineF>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <compare>
#include <cstddef>
#include <utility>
#include <vector>

namespace cablegraph::canvas {
namespace {

constexpr double fanStep = 22;
constexpr double outlineGap = 3;
constexpr double farthest = 0.5; ///< share of its way at which a curve has left its node, however large that is

/// From the node's centre to where a line that goes this way may begin.
double radiusTowards(const NodeItem& node, QPointF way)
{
    return support::shapeRadius(support::kindShape(node.kind), std::atan2(way.y(), way.x())) * node.size + outlineGap;
}

/// Where the curve leaves the node's outline, seen from its end at the node: `t` grows away from it. Both the curve and
/// the outline are nearly straight there, so the shares of the way converge within a few steps.
double leaving(const Curve& curve, const NodeItem& node)
{
    constexpr double accuracy = 0.05;
    double t = 0.05;
    for (int i = 0; i < 12; ++i) {
        const QPointF way = curve.pointAt(t) - node.centre;
        const double distance = std::sqrt(QPointF::dotProduct(way, way));
        const double wanted = radiusTowards(node, way);
        if (std::abs(distance - wanted) < accuracy)
            break;
        t = std::min(t * wanted / std::max(distance, 1e-6), farthest);
    }
    return t;
}

Curve reversed(const Curve& curve)
{
    return {curve.end, curve.control2, curve.control1, curve.start, {curve.between.rbegin(), curve.between.rend()}};
}

/// Above the node, wider and higher with each further loop.
Curve loopCurve(const NodeItem& node, double number)
{
    const double width = node.size * (1.2 + 0.5 * number);
    const double height = node.size * (1.9 + 0.8 * number);
    return {node.centre, node.centre + QPointF{-width, -height}, node.centre + QPointF{width, -height}, node.centre};
}

/// The point at a share of the length of the line.
QPointF pointOn(const QPolygonF& line, double share)
{
    double left = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        left += share * QLineF{line[i - 1], line[i]}.length();
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF part{line[i - 1], line[i]};
        if (left <= part.length())
            return part.pointAt(part.length() > 0 ? left / part.length() : 0);
        left -= part.length();
    }
    return line.back();
}

/// The curve that comes near the nodes on the way of a bundled edge, so that edges with a common way run together.
Curve alongNodes(const DrawList& list, std::size_t edge, double bend)
{
    constexpr std::size_t mostPieces = 12;
    const std::vector<std::uint32_t>& via = list.ways[edge];
    const QPointF start = list.nodes[list.edges[edge].source].centre;
    const QPointF end = list.nodes[list.edges[edge].target].centre;
    QPolygonF way{start};
    for (const std::uint32_t node : via)
        way.append(list.nodes[node].centre);
    way.append(end);
    const QPointF chord = end - start;
    const QPointF sideways =
        QPointF{-chord.y(), chord.x()} / std::max(1e-9, std::sqrt(QPointF::dotProduct(chord, chord)));
    const QPointF bow = sideways * bend; // parallel edges stay apart in the bundle
    // At equal distances, so that shares of the curve are about shares of its length.
    const std::size_t pieces = std::min(via.size() + 2, mostPieces);
    std::vector<QPointF> points{start};
    for (std::size_t i = 1; i < pieces; ++i)
        points.push_back(pointOn(way, static_cast<double>(i) / static_cast<double>(pieces)) + bow);
    points.push_back(end);
    return curveAlong(points);
}

} // namespace

void placeEdge(DrawList& list, std::size_t edge)
{
    list.curves[edge] = route(list, edge);
    list.edgeBoxes[edge] = Box::about(list.curves[edge].bounds());
}

Curve roughCurve(const DrawList& list, std::size_t edge)
{
    const EdgeItem& item = list.edges[edge];
    if (item.source == item.target)
        return route(list, edge);
    return bowedCurve(list.nodes[item.source].centre, list.nodes[item.target].centre, 0);
}

void routeEdges(DrawList& list)
{
    fanOut(list);
    list.curves.resize(list.edges.size());
    constexpr std::size_t fewestEdges = 4000; // fewer are routed sooner than another thread would begin
    forParts(list.edges.size(), fewestEdges, [&list](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            placeEdge(list, i);
    });
}

void fanOut(DrawList& list)
{
    // The two directions lie on two sides, relations of one family beside each other.
    struct Strand
    {
        std::uint32_t other; ///< the end that lies behind the node in the list, or the node itself
        std::uint32_t source;
        ontology::Relation relation;
        std::uint32_t edge; ///< edges lie in the order of their ids
        auto operator<=>(const Strand&) const = default;
    };
    std::vector<Strand> strands;
    for (std::size_t node = 0; node < list.nodes.size(); ++node) {
        strands.clear();
        for (const std::uint32_t i : list.edgesOfNode[node]) {
            const EdgeItem& edge = list.edges[i];
            if (std::min(edge.source, edge.target) == node)
                strands.push_back({std::max(edge.source, edge.target), edge.source, edge.relation, i});
        }
        std::ranges::sort(strands);
        for (auto first = strands.begin(); first != strands.end();) {
            const auto last =
                std::find_if(first, strands.end(), [&](const Strand& strand) { return strand.other != first->other; });
            const double middle = static_cast<double>(last - first - 1) / 2;
            for (auto strand = first; strand != last; ++strand) {
                const auto number = static_cast<double>(strand - first);
                list.edges[strand->edge].bend =
                    static_cast<float>(strand->other == node ? number : (number - middle) * fanStep);
            }
            first = last;
        }
    }
}

Curve route(const DrawList& list, std::size_t edge)
{
    const EdgeItem& item = list.edges[edge];
    const NodeItem& source = list.nodes[item.source];
    const NodeItem& target = list.nodes[item.target];
    if (item.source == item.target) {
        const Curve loop = loopCurve(source, item.bend);
        return loop.part(leaving(loop, source), 1 - leaving(reversed(loop), target));
    }
    const QPointF way = target.centre - source.centre;
    const double distance = std::sqrt(QPointF::dotProduct(way, way));
    // Bends are counted as seen from the lower to the higher position, and short lines bow less.
    const double side = item.source < item.target ? 1 : -1;
    const double bend = side * item.bend * std::clamp(distance / 160, 0.5, 1.6);
    if (bend == 0 && !list.isBundled(edge) && distance > 0) {
        // Most edges: the share of a straight way is known at once.
        const double begin = std::min(radiusTowards(source, way) / distance, farthest);
        const double end = 1 - std::min(radiusTowards(target, -way) / distance, farthest);
        const auto [first, last] = begin < 0.49 || end > 0.51 ? std::pair{begin, end} : std::pair{0.499, 0.501};
        return bowedCurve(source.centre + way * first, source.centre + way * last, 0);
    }
    const Curve whole =
        list.isBundled(edge) ? alongNodes(list, edge, bend) : bowedCurve(source.centre, target.centre, bend);
    const double begin = leaving(whole, source);
    const double end = 1 - leaving(reversed(whole), target);
    // Nodes that touch leave nothing between them.
    return begin < 0.49 || end > 0.51 ? whole.part(begin, end) : whole.part(0.499, 0.501);
}

} // namespace cablegraph::canvas
