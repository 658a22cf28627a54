#pragma once

#include <cablegraph/canvas/curve.h>
#include <cablegraph/canvas/labeltext.h>
#include <cablegraph/canvas/nodeemphasis.h>
#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/layout/bundling.h>
#include <cablegraph/layout/layout.h>
#include <cablegraph/support/palette.h>

#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cablegraph::canvas {

/// A node as it is drawn.
struct NodeItem
{
    NodeId id;
    ontology::NodeKind kind = ontology::NodeKind::State;
    NodeColour colour;
    QPointF centre;        ///< scene
    double size = 0;       ///< side of the square about which the shape lies, scene units
    double prominence = 1; ///< how much larger than others it stays from far away, where a measure gives the size
    QString name;
    LabelText label;
    std::size_t degree = 0; ///< edge ends at the node, drawn or not
    bool pinned = false;
    double room = 0;        ///< the largest size that comes near no other node; 0 in drawings of very many nodes
    std::size_t folded = 0; ///< neighbours that are not on the drawing

    friend bool operator==(const NodeItem&, const NodeItem&) = default;
};

/// An edge as it is drawn; its line and its words lie beside it in the list. `source` and `target` are positions in
/// DrawList::nodes. A filter has ten thousands of these made anew, so they are small.
struct EdgeItem
{
    EdgeId id;
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    std::uint32_t words = 0; ///< what stands on it, as a position in DrawList::words
    float width = 1;         ///< scene units, by number of pieces of evidence
    float bend = 0; ///< how far the middle lies from the straight line from the lower to the higher position; loops:
                    ///< number of the loop. Known once the edges are routed.
    ontology::Relation relation = ontology::Relation::Represents;
    graph::EdgeStanding standing = graph::EdgeStanding::Asserted;
    std::optional<std::uint8_t> group; ///< whose colour it has (NodeColour::place); else its relation's

    [[nodiscard]] bool hasArrow() const noexcept { return !ontology::isSymmetric(relation); }

    friend bool operator==(const EdgeItem&, const EdgeItem&) = default;
};

/// A rectangle of the scene in a quarter of the memory of a QRectF: all of them are looked through for every frame,
/// which at this size is quicker than any index over long thin shapes (0.2 ms for 150,000).
struct Box
{
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    [[nodiscard]] static Box about(const QRectF& area) noexcept
    {
        return {static_cast<float>(area.left()), static_cast<float>(area.top()), static_cast<float>(area.right()),
                static_cast<float>(area.bottom())};
    }

    [[nodiscard]] bool touches(const Box& other) const noexcept
    {
        return left <= other.right && right >= other.left && top <= other.bottom && bottom >= other.top;
    }
};

/// The edges at each node, in ascending order, loops once.
class Incidence
{
public:
    /// An edge between two nodes of a list, by their positions.
    struct Join
    {
        std::uint32_t source = 0;
        std::uint32_t target = 0;
        std::uint32_t number = 0; ///< among the edges of the graph
    };

    Incidence() = default;
    Incidence(std::size_t nodeCount, std::span<const Join> edges);

    /// `node` is a position in DrawList::nodes.
    [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t node) const noexcept
    {
        return std::span{m_edges}.subspan(m_begins[node], m_begins[node + 1] - m_begins[node]);
    }

private:
    std::vector<std::uint32_t> m_begins; ///< by node, and one more: where in m_edges
    std::vector<std::uint32_t> m_edges;
};

/// Everything there is to paint, as plain values: what the screen, the pictures and hit testing share. Nodes and edges
/// in ascending order of id.
struct DrawList
{
    std::vector<NodeItem> nodes;
    std::vector<EdgeItem> edges;
    std::vector<QString> words; ///< that stand on edges; many share theirs
    std::vector<Curve> curves;  ///< by edge, from outline to outline, scene; none in a rough list
    layout::EdgeWays ways;      ///< by edge, positions in `nodes` along which it runs; empty unless bundled
    Incidence edgesOfNode;
    std::vector<std::size_t> nodesByImportance; ///< the largest first
    std::vector<Box> nodeBoxes;                 ///< about each node with its label
    std::vector<Box> edgeBoxes;                 ///< about each curve

    [[nodiscard]] bool isEmpty() const noexcept { return nodes.empty(); }
    /// Lines run straight from centre to centre over each other, until routeEdges().
    [[nodiscard]] bool isRough() const noexcept { return curves.size() < edges.size(); }
    [[nodiscard]] bool isBundled(std::size_t edge) const noexcept { return !ways.empty() && !ways[edge].empty(); }
    [[nodiscard]] const QString& wordsOn(std::size_t edge) const noexcept { return words[edges[edge].words]; }
    [[nodiscard]] Curve curveOf(std::size_t edge) const;
    /// From one end of its curve to the other.
    [[nodiscard]] QLineF chordOf(std::size_t edge) const noexcept;
    [[nodiscard]] std::optional<std::size_t> findNode(NodeId id) const noexcept;
    [[nodiscard]] std::optional<std::size_t> findEdge(EdgeId id) const noexcept;
    /// What may be seen of an area of the scene, ascending.
    [[nodiscard]] std::vector<std::size_t> nodesTouching(const QRectF& area) const;
    [[nodiscard]] std::vector<std::size_t> edgesTouching(const QRectF& area) const;
};

/// The nodes that have a placement and the edges between them.
[[nodiscard]] DrawList buildDrawList(const graph::KnowledgeGraph& graph, const layout::Placements& placements,
                                     const QFont& font, const NodeEmphasis& emphasis = {});

enum class Routing
{
    Exact, ///< curves end at the outlines of their nodes and beside each other
    Rough, ///< they do not, in a fraction of the time: good for a first look at very many, and for small steps
};

/// The same with names that were broken into lines for other lists. Rough lists have straight lines.
[[nodiscard]] DrawList buildDrawList(const graph::KnowledgeGraph& graph, const layout::Placements& placements,
                                     const QFont& font, const NodeEmphasis& emphasis, LabelBook& book,
                                     Routing routing = Routing::Exact);
/// Lays all lines exactly.
void routeEdges(DrawList& list);

[[nodiscard]] layout::Placements placementsOf(const DrawList& list);

/// Moves nodes and mends the curves that end at them (`Rough`: their ends go where the nodes go). Unknown nodes are
/// passed over.
void moveNodes(DrawList& list, const layout::Placements& placements, Routing routing = Routing::Exact);

/// The side of a node's square at a zoom, view units: far away nodes stay as large as their signs need to be told, as
/// far as there is room.
[[nodiscard]] double drawnSide(const NodeItem& node, double zoom) noexcept;
/// What a node takes up with its label below, scene.
[[nodiscard]] QRectF nodeBounds(const NodeItem& node) noexcept;
/// All nodes with their labels and all curves; an empty rectangle for an empty list.
[[nodiscard]] QRectF boundsOf(const DrawList& list) noexcept;

/// What layout needs to know of the drawing: each node with its label, symmetric about the node's centre. Runs on any
/// thread.
[[nodiscard]] layout::Extents extentsOf(const graph::KnowledgeGraph& graph, const QFont& font);

} // namespace cablegraph::canvas
