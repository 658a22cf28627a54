#include <cablegraph/support/palette.h>

#include <QIcon>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace cablegraph::support {
namespace {

/// A polygon with rounded corners, in a square of side 1 about the origin.
QPainterPath roundedPolygon(const QPolygonF& corners, double radius)
{
    QPainterPath path;
    const qsizetype count = corners.size();
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF corner = corners[i];
        const QLineF back{corner, corners[(i + count - 1) % count]};
        const QLineF ahead{corner, corners[(i + 1) % count]};
        const QPointF from = back.pointAt(radius / back.length());
        i == 0 ? path.moveTo(from) : path.lineTo(from);
        path.quadTo(corner, ahead.pointAt(radius / ahead.length()));
    }
    path.closeSubpath();
    return path;
}

QPainterPath pinPath()
{
    QPainterPath path;
    path.moveTo(0, 0.56);
    path.cubicTo(-0.10, 0.38, -0.42, 0.20, -0.42, -0.12);
    path.cubicTo(-0.42, -0.36, -0.23, -0.54, 0, -0.54);
    path.cubicTo(0.23, -0.54, 0.42, -0.36, 0.42, -0.12);
    path.cubicTo(0.42, 0.20, 0.10, 0.38, 0, 0.56);
    path.closeSubpath();
    return path;
}

QPainterPath archPath()
{
    QPainterPath path;
    path.moveTo(-0.40, 0.36);
    path.lineTo(-0.40, -0.06);
    path.cubicTo(-0.40, -0.30, -0.22, -0.48, 0, -0.48);
    path.cubicTo(0.22, -0.48, 0.40, -0.30, 0.40, -0.06);
    path.lineTo(0.40, 0.36);
    path.quadTo(0.40, 0.44, 0.32, 0.44);
    path.lineTo(-0.32, 0.44);
    path.quadTo(-0.40, 0.44, -0.40, 0.36);
    path.closeSubpath();
    return path;
}

QPainterPath unitPath(NodeShape shape)
{
    QPainterPath path;
    switch (shape) {
    case NodeShape::RoundedSquare:
        path.addRoundedRect(QRectF{-0.45, -0.45, 0.9, 0.9}, 0.18, 0.18);
        break;
    case NodeShape::Circle:
        path.addEllipse(QRectF{-0.48, -0.48, 0.96, 0.96});
        break;
    case NodeShape::Arch:
        return archPath();
    case NodeShape::Hexagon:
        return roundedPolygon({{-0.54, 0}, {-0.27, -0.46}, {0.27, -0.46}, {0.54, 0}, {0.27, 0.46}, {-0.27, 0.46}},
                              0.09);
    case NodeShape::Diamond:
        return roundedPolygon({{-0.60, 0}, {0, -0.60}, {0.60, 0}, {0, 0.60}}, 0.14);
    case NodeShape::Triangle:
        return roundedPolygon({{0, -0.62}, {0.62, 0.46}, {-0.62, 0.46}}, 0.16);
    case NodeShape::Pin:
        return pinPath();
    }
    return path;
}

constexpr std::size_t shapeCount = 7;
constexpr std::size_t directions = 180;
using RadiusTable = std::array<double, directions>;

/// Where the ray from the centre leaves the flattened outline, once per direction: edges end there, thousands a frame.
RadiusTable radiusTable(NodeShape shape)
{
    const QPolygonF outline = unitPath(shape).toFillPolygon(QTransform::fromScale(100, 100));
    RadiusTable table{};
    for (std::size_t i = 0; i < directions; ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / directions;
        const QLineF ray{{0, 0}, {200 * std::cos(angle), 200 * std::sin(angle)}};
        for (qsizetype side = 0; side + 1 < outline.size(); ++side) {
            QPointF crossing;
            if (ray.intersects(QLineF{outline[side], outline[side + 1]}, &crossing) == QLineF::BoundedIntersection)
                table[i] = std::max(table[i], std::hypot(crossing.x(), crossing.y()) / 100);
        }
    }
    return table;
}

/// The signs lie in a square of side 1 and are painted as filled paths: they stay vectors in SVG and PDF.
QPainterPath flagSign()
{
    QPainterPath path;
    path.addRoundedRect(QRectF{-0.20, -0.26, 0.055, 0.54}, 0.02, 0.02);
    path.moveTo(-0.12, -0.24);
    path.cubicTo(-0.02, -0.30, 0.08, -0.16, 0.24, -0.23);
    path.lineTo(0.24, 0.03);
    path.cubicTo(0.08, 0.10, -0.02, -0.04, -0.12, 0.02);
    path.closeSubpath();
    return path;
}

QPainterPath headSign(double lift)
{
    QPainterPath path;
    path.addEllipse(QPointF{0, -0.12 + lift}, 0.125, 0.125);
    return path;
}

QPainterPath shouldersSign(double lift)
{
    QPainterPath path;
    path.moveTo(-0.23, 0.25 + lift);
    path.cubicTo(-0.23, 0.09 + lift, -0.12, 0.05 + lift, 0, 0.05 + lift);
    path.cubicTo(0.12, 0.05 + lift, 0.23, 0.09 + lift, 0.23, 0.25 + lift);
    path.closeSubpath();
    return path;
}

QPainterPath personSign()
{
    QPainterPath path = headSign(0.04);
    path.addPath(shouldersSign(0.04));
    return path;
}

QPainterPath officialSign()
{
    // A bust with a tie, which tells office from private person also in one colour.
    QPainterPath tie;
    tie.addPolygon(
        QPolygonF{{{-0.035, 0.06}, {0.035, 0.06}, {0.055, 0.20}, {0, 0.26}, {-0.055, 0.20}, {-0.035, 0.06}}});
    QPainterPath path = headSign(0.01);
    path.addPath(shouldersSign(0.01).subtracted(tie));
    return path;
}

QPainterPath columnsSign()
{
    QPainterPath path;
    path.addPolygon(QPolygonF{{{0, -0.27}, {0.25, -0.13}, {-0.25, -0.13}, {0, -0.27}}});
    for (const double x : {-0.205, -0.0325, 0.14})
        path.addRect(QRectF{x, -0.085, 0.065, 0.22});
    path.addRect(QRectF{-0.25, 0.175, 0.5, 0.06});
    return path;
}

QPainterPath speechSign()
{
    QPainterPath path;
    path.addRoundedRect(QRectF{-0.25, -0.20, 0.34, 0.22}, 0.06, 0.06);
    path.addPolygon(QPolygonF{{{-0.18, 0.0}, {-0.08, 0.0}, {-0.18, 0.10}, {-0.18, 0.0}}});
    QPainterPath second;
    second.addRoundedRect(QRectF{-0.07, -0.02, 0.32, 0.20}, 0.06, 0.06);
    second.addPolygon(QPolygonF{{{0.18, 0.16}, {0.09, 0.16}, {0.18, 0.26}, {0.18, 0.16}}});
    QPainterPath gap;
    gap.addRoundedRect(QRectF{-0.11, -0.06, 0.40, 0.28}, 0.08, 0.08);
    path = path.subtracted(gap);
    path.addPath(second.simplified());
    return path;
}

QPainterPath warningSign()
{
    QPainterPath path;
    path.addRoundedRect(QRectF{-0.045, -0.18, 0.09, 0.30}, 0.04, 0.04);
    path.addEllipse(QPointF{0, 0.235}, 0.055, 0.055);
    return path;
}

QPainterPath dotSign()
{
    QPainterPath path;
    path.addEllipse(QPointF{0, -0.12}, 0.16, 0.16);
    return path;
}

QPainterPath signPath(ontology::NodeKind kind)
{
    using ontology::NodeKind;
    switch (kind) {
    case NodeKind::State:
        return flagSign();
    case NodeKind::Official:
        return officialSign();
    case NodeKind::Person:
        return personSign();
    case NodeKind::Organization:
        return columnsSign();
    case NodeKind::Meeting:
        return speechSign();
    case NodeKind::Threat:
        return warningSign();
    case NodeKind::Place:
        return dotSign();
    }
    return {};
}

QTransform placing(const QRectF& bounds)
{
    const double side = std::min(bounds.width(), bounds.height());
    return QTransform::fromTranslate(bounds.center().x(), bounds.center().y()).scale(side, side);
}

/// On a selected row, which may have the colour of a kind, the shape gets an edge in the colour of the row's text.
class KindIconEngine : public QIconEngine
{
public:
    KindIconEngine(ontology::NodeKind kind, const QPalette& palette)
        : m_kind{kind}
        , m_theme{themeOf(palette)}
        , m_edge{palette.color(QPalette::HighlightedText)}
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        const double inset = 0.1 * std::min(rect.width(), rect.height());
        const QRectF bounds = QRectF{rect}.adjusted(inset, inset, -inset, -inset);
        if (mode == QIcon::Selected)
            painter->strokePath(shapePath(kindShape(m_kind), bounds),
                                {m_edge, 2 * inset, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin});
        paintKindShape(*painter, bounds, m_kind, m_theme);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap{size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        paint(&painter, QRect{QPoint{}, size}, mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new KindIconEngine{*this}; }

private:
    ontology::NodeKind m_kind;
    Theme m_theme;
    QColor m_edge;
};

} // namespace

NodeShape kindShape(ontology::NodeKind kind) noexcept
{
    return static_cast<NodeShape>(kind);
}

QPainterPath shapePath(NodeShape shape, const QRectF& bounds)
{
    static const auto paths = [] {
        std::array<QPainterPath, shapeCount> made;
        for (std::size_t i = 0; i < shapeCount; ++i)
            made[i] = unitPath(static_cast<NodeShape>(i));
        return made;
    }();
    return placing(bounds).map(paths.at(static_cast<std::size_t>(shape)));
}

double shapeRadius(NodeShape shape, double angle) noexcept
{
    static const auto tables = [] {
        std::array<RadiusTable, shapeCount> made;
        for (std::size_t i = 0; i < shapeCount; ++i)
            made[i] = radiusTable(static_cast<NodeShape>(i));
        return made;
    }();
    const double turns = angle / (2 * std::numbers::pi);
    const double place = (turns - std::floor(turns)) * directions;
    const auto index = static_cast<std::size_t>(place) % directions;
    const RadiusTable& table = tables[static_cast<std::size_t>(shape)];
    const double share = place - std::floor(place);
    return table[index] * (1 - share) + table[(index + 1) % directions] * share;
}

void paintKindSign(QPainter& painter, const QRectF& bounds, ontology::NodeKind kind, const QColor& colour)
{
    static const auto signs = [] {
        std::array<QPainterPath, ontology::allNodeKinds.size()> made;
        for (const ontology::NodeKind each : ontology::allNodeKinds)
            made[static_cast<std::size_t>(each)] = signPath(each);
        return made;
    }();
    painter.fillPath(placing(bounds).map(signs.at(static_cast<std::size_t>(kind))), colour);
}

void paintKindShape(QPainter& painter, const QRectF& bounds, ontology::NodeKind kind, const Theme& theme)
{
    painter.fillPath(shapePath(kindShape(kind), bounds), kindColour(kind, theme));
    if (std::min(bounds.width(), bounds.height()) >= 12)
        paintKindSign(painter, bounds, kind, theme.glyph);
}

QIcon kindIcon(ontology::NodeKind kind, const QPalette& palette)
{
    return QIcon{new KindIconEngine{kind, palette}};
}

} // namespace cablegraph::support
