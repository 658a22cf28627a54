#include "crowd.h"
#include "occupancy.h"

#include <cablegraph/canvas/labelplacer.h>

#include <QFontMetricsF>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <numbers>
#include <optional>
#include <ranges>
#include <tuple>

namespace cablegraph::canvas {
namespace {

constexpr double nodeGap = 3;
constexpr double wordGap = 8; ///< between two labels side by side
constexpr double shortestEdgeLabel = 34;
constexpr std::size_t hubDegree = 8;
constexpr std::size_t mostHubs = 40;        ///< names over dots beyond that would hide more than they tell
constexpr double largestDot = 16;           ///< side of a node without a sign in it, view units
constexpr std::ptrdiff_t mostSelected = 12; ///< nodes that are named wherever they lie
constexpr std::size_t mostCrossings = 1;
constexpr std::size_t mostEdges = 1500; ///< in view; between more lines words only add to the noise

/// One run of the placing: what is free so far and what has been placed.
class Placing
{
public:
    Placing(const DrawList& list, const Emphasis& emphasis, const Viewport& viewport, const QRectF& view,
            const QFont& edgeFont)
        : m_list{list}
        , m_emphasis{emphasis}
        , m_viewport{viewport}
        , m_view{view}
        , m_labels{view}
        , m_bodies{view}
        , m_signs{view}
        , m_edgeMetrics{edgeFont}
        , m_textScale{textScaleAt(viewport.scale)}
        , m_namesSelected{std::ranges::count(emphasis.selectedNodes, true) <= mostSelected}
    {
    }

    std::vector<PlacedLabel> run(const LabelOptions& options);

private:
    void takeNodes();
    [[nodiscard]] std::vector<std::size_t> visibleNodes() const;
    [[nodiscard]] std::vector<std::size_t> labelledEdges(const LabelOptions& options) const;
    void placeNode(std::size_t index, bool isForemost);
    [[nodiscard]] bool placeBeside(PlacedLabel& label, const Occupancy& bodies) const;
    void placeEdge(std::size_t index);
    /// Whether the label lies on no other label and on none of these bodies.
    [[nodiscard]] bool fits(const PlacedLabel& label, const Occupancy& bodies) const;
    [[nodiscard]] bool isCrowded(const PlacedLabel& label) const;
    void take(const PlacedLabel& label);

    const DrawList& m_list;
    const Emphasis& m_emphasis;
    const Viewport& m_viewport;
    QRectF m_view;
    Occupancy m_labels;
    Occupancy m_bodies; ///< of nodes
    Occupancy m_signs;  ///< bodies that are more than a dot
    QFontMetricsF m_edgeMetrics;
    double m_textScale;
    bool m_namesSelected; ///< all of them
    std::optional<Crowd> m_crowd;
    std::vector<PlacedLabel> m_placed;
};

/// Calls `use` with rectangles that cover the text: all of it when it lies flat, else small squares along it, without
/// the empty corners of its bounding rectangle. Stops, and gives false, when `use` does.
template<class Use>
bool whollyCovered(const PlacedLabel& label, Use use)
{
    const double height = label.size.height();
    const double width = label.size.width() + wordGap;
    const QPointF centre = label.centre;
    if (label.angle == 0)
        return use(QRectF{centre.x() - width / 2, centre.y() - height / 2, width, height});
    const double reach = std::max(0.0, (width - height) / 2);
    const double angle = label.angle * std::numbers::pi / 180;
    const QPointF along{std::cos(angle), std::sin(angle)};
    const int count = 1 + static_cast<int>(std::ceil(2 * reach / (height * 0.8)));
    for (int i = 0; i < count; ++i) {
        const QPointF at = centre + along * (count == 1 ? 0 : -reach + 2 * reach * i / (count - 1));
        if (!use(QRectF{at.x() - height / 2, at.y() - height / 2, height, height}))
            return false;
    }
    return true;
}

double readable(double degrees)
{
    if (degrees > 90)
        return degrees - 180;
    return degrees <= -90 ? degrees + 180 : degrees;
}

std::vector<PlacedLabel> Placing::run(const LabelOptions& options)
{
    takeNodes();
    if (!options.kept.isEmpty())
        m_labels.take(options.kept);
    std::size_t rank = 0;
    for (const std::size_t node : visibleNodes() | std::views::take(options.mostNodes))
        placeNode(node, rank++ < mostHubs);
    const std::vector<std::size_t> edges = labelledEdges(options);
    if (!edges.empty())
        m_crowd.emplace(m_list, m_viewport, m_view);
    for (const std::size_t edge : edges)
        placeEdge(edge);
    return std::move(m_placed);
}

void Placing::takeNodes()
{
    for (const std::size_t i : m_list.nodesTouching(m_viewport.toScene(m_view))) {
        const NodeItem& node = m_list.nodes[i];
        const double half = drawnSide(node, m_viewport.scale) / 2;
        const QPointF centre = m_viewport.toView(node.centre);
        const QRectF body{centre.x() - half, centre.y() - half, 2 * half, 2 * half};
        m_bodies.take(body);
        if (node.degree >= hubDegree || 2 * half >= largestDot)
            m_signs.take(body);
    }
}

std::vector<std::size_t> Placing::visibleNodes() const
{
    std::vector<std::size_t> nodes;
    const QRectF reach = m_viewport.toScene(m_view).adjusted(-widestLabel, -100, widestLabel, 100);
    bool even = true;
    for (const std::size_t i : m_list.nodesByImportance) {
        if (!reach.contains(m_list.nodes[i].centre))
            continue;
        nodes.push_back(i);
        even = even && m_emphasis.nodes[i] == Weight::Normal && !m_emphasis.selectedNodes[i];
    }
    if (!even) {
        std::ranges::stable_sort(nodes, std::greater{}, [this](std::size_t i) {
            return std::pair{bool{m_emphasis.selectedNodes[i]}, m_emphasis.nodes[i]};
        });
    }
    return nodes;
}

std::vector<std::size_t> Placing::labelledEdges(const LabelOptions& options) const
{
    std::vector<std::size_t> edges;
    if (options.edgeLabels == EdgeLabels::None)
        return edges;
    const bool all = options.edgeLabels == EdgeLabels::All && m_viewport.scale >= options.edgeLabelsFrom;
    std::vector<std::size_t> visible = m_list.edgesTouching(m_viewport.toScene(m_view));
    const bool many = visible.size() > mostEdges;
    std::ranges::copy_if(visible, std::back_inserter(edges), [&](std::size_t i) {
        const Weight weight = m_emphasis.edges[i];
        return weight == Weight::Strong || (weight == Weight::Normal && all && !many);
    });
    std::ranges::stable_sort(edges, [this](std::size_t a, std::size_t b) {
        const auto rank = [this](std::size_t i) {
            return std::tuple{bool{m_emphasis.selectedEdges[i]}, m_emphasis.edges[i], m_list.edges[i].width};
        };
        return rank(a) > rank(b);
    });
    return edges;
}

bool Placing::fits(const PlacedLabel& label, const Occupancy& bodies) const
{
    return whollyCovered(label, [&](const QRectF& part) { return m_labels.isFree(part) && bodies.isFree(part); });
}

/// Words across several other lines are hard to read and to tell apart from theirs.
bool Placing::isCrowded(const PlacedLabel& label) const
{
    if (!m_crowd || m_emphasis.edges[label.index] != Weight::Normal)
        return false;
    std::vector<QPointF> points;
    whollyCovered(label, [&points](const QRectF& part) {
        points.push_back(part.center());
        return true;
    });
    return m_crowd->othersAt(points, label.index) > mostCrossings;
}

void Placing::take(const PlacedLabel& label)
{
    whollyCovered(label, [this](const QRectF& part) {
        m_labels.take(part);
        return true;
    });
    m_placed.push_back(label);
}

/// Below its node, else above or beside it. The border of the view cuts words only where it cuts their node off.
bool Placing::placeBeside(PlacedLabel& label, const Occupancy& bodies) const
{
    const NodeItem& node = m_list.nodes[label.index];
    const QPointF centre = m_viewport.toView(node.centre);
    const double half = drawnSide(node, m_viewport.scale) * 0.6;
    const double down = half + nodeGap + label.size.height() / 2;
    const double aside = half + nodeGap + 2 + label.size.width() / 2;
    const double cornerX = half * 0.6 + nodeGap + label.size.width() / 2;
    const double cornerY = half * 0.6 + nodeGap + label.size.height() / 2;
    const std::array ways{QPointF{0, down},           QPointF{0, -down},          QPointF{aside, 0},
                          QPointF{-aside, 0},         QPointF{cornerX, cornerY},  QPointF{-cornerX, cornerY},
                          QPointF{cornerX, -cornerY}, QPointF{-cornerX, -cornerY}};
    const bool inside = m_view.contains(centre);
    return std::ranges::any_of(ways, [&](QPointF way) {
        label.centre = centre + way;
        return (!inside || m_view.contains(label.bounds())) && fits(label, bodies);
    });
}

/// `isForemost`: of the few whose names may lie over dots.
void Placing::placeNode(std::size_t index, bool isForemost)
{
    const NodeItem& node = m_list.nodes[index];
    PlacedLabel whole;
    whole.index = index;
    whole.textScale = m_textScale;
    whole.size = node.label.size * m_textScale;
    if (placeBeside(whole, m_bodies))
        return take(whole);
    PlacedLabel brief = whole;
    brief.size = QSizeF{node.label.briefWidth, node.label.lineHeight} * m_textScale;
    const bool canBeBrief = node.label.briefWidth > 0;
    const auto takeBrief = [&] {
        brief.text = node.label.brief();
        take(brief);
    };
    if (canBeBrief && placeBeside(brief, m_bodies))
        return takeBrief();
    // A hub without its name makes the picture worthless, even where its name has to lie over dots.
    const bool isHub = isForemost && node.degree >= hubDegree;
    if (isHub && placeBeside(whole, m_signs))
        return take(whole);
    if (isHub && canBeBrief && placeBeside(brief, m_signs))
        return takeBrief();
    // What the user looks at has its name, whatever lies below it; names of many would lie on each other.
    if ((m_emphasis.selectedNodes[index] && m_namesSelected) || m_emphasis.focusedNode == index) {
        const double half = drawnSide(node, m_viewport.scale) * 0.6;
        whole.centre = m_viewport.toView(node.centre) + QPointF{0, half + nodeGap + whole.size.height() / 2};
        take(whole);
    }
}

void Placing::placeEdge(std::size_t index)
{
    const EdgeItem& edge = m_list.edges[index];
    const Curve curve = m_list.curveOf(index);
    const double length = curve.roughLength() * m_viewport.scale;
    const double room = length - 22;
    if (room < shortestEdgeLabel)
        return;
    PlacedLabel label;
    label.of = PlacedLabel::Of::Edge;
    label.index = index;
    label.textScale = m_textScale;
    label.text = m_edgeMetrics.elidedText(m_list.wordsOn(index), Qt::ElideRight, std::min(room / m_textScale, 190.0));
    label.size = QSizeF{m_edgeMetrics.horizontalAdvance(label.text), m_edgeMetrics.height()} * m_textScale;
    for (const double t : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74}) {
        const double slack = std::min(t, 1 - t) * length - label.size.width() / 2;
        // The cross of a denied edge stays visible.
        const bool hidesCross =
            edge.standing == graph::EdgeStanding::Denied && std::abs(t - 0.5) * length < label.size.width() / 2 + 12;
        if (slack < 6 || hidesCross)
            continue;
        const QPointF way = curve.directionAt(t);
        label.angle = readable(std::atan2(way.y(), way.x()) * 180 / std::numbers::pi);
        label.centre = m_viewport.toView(curve.pointAt(t));
        if (edge.source == edge.target) // a loop is too narrow for words on its line
            label.centre.ry() -= label.size.height() * 0.8;
        if (fits(label, m_bodies) && !isCrowded(label))
            return take(label);
    }
}

} // namespace

QPolygonF PlacedLabel::outline() const
{
    const QRectF flat{-size.width() / 2, -size.height() / 2, size.width(), size.height()};
    return QTransform::fromTranslate(centre.x(), centre.y()).rotate(angle).map(QPolygonF{flat});
}

QRectF PlacedLabel::bounds() const
{
    return angle == 0
               ? QRectF{centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()}
               : outline().boundingRect();
}

double textScaleAt(double zoom) noexcept
{
    // In steps, so that painted words can be used again while one zooms.
    constexpr double step = 0.04;
    const double smooth = zoom >= 1 ? std::min(1 + (zoom - 1) * 0.4, 1.8) : std::max(std::sqrt(zoom), 0.84);
    return std::round(smooth / step) * step;
}

std::vector<PlacedLabel> placeLabels(const DrawList& list, const Emphasis& emphasis, const Viewport& viewport,
                                     const QRectF& view, const QFont& font, const LabelOptions& options)
{
    return Placing{list, emphasis, viewport, view, edgeLabelFont(font)}.run(options);
}

} // namespace cablegraph::canvas
