#include <cablegraph/canvas/legend.h>
#include <cablegraph/canvas/painting.h>
#include <cablegraph/support/phrases.h>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <bitset>

namespace cablegraph::canvas {
namespace {

constexpr double margin = 12;
constexpr double rowHeight = 21;
constexpr double sampleWidth = 34;
constexpr double gap = 10;
constexpr double sectionGap = 9;

struct Legend
{
    Q_DECLARE_TR_FUNCTIONS(cablegraph::canvas::Legend)
};

QFont rowFont(const QFont& window)
{
    QFont font = edgeLabelFont(window);
    font.setPixelSize(12);
    return font;
}

struct Family
{
    QString name;
    QColor support::Theme::*colour;
};

std::vector<Family> familiesOf(const LegendContent& content)
{
    std::vector<Family> families;
    if (content.structure)
        families.push_back({Legend::tr("Offices and places"), &support::Theme::structure});
    if (content.meeting)
        families.push_back({Legend::tr("Meetings"), &support::Theme::meeting});
    if (content.threat)
        families.push_back({Legend::tr("Threats"), &support::Theme::threat});
    return families;
}

double widestText(const LegendContent& content, const QFontMetricsF& metrics)
{
    double widest = 0;
    const auto consider = [&](const QString& text) { widest = std::max(widest, metrics.horizontalAdvance(text)); };
    for (const ontology::NodeKind kind : content.kinds)
        consider(support::phraseFor(kind));
    for (const graph::EdgeStanding standing : content.standings)
        consider(support::phraseFor(standing));
    for (const Family& family : familiesOf(content))
        consider(family.name);
    consider(content.size);
    consider(content.colour);
    for (const auto& [group, name] : content.namedGroups)
        consider(name);
    return widest;
}

double scaleWidth(const QFontMetricsF& metrics)
{
    return metrics.horizontalAdvance(Legend::tr("Conflict")) + metrics.horizontalAdvance(Legend::tr("Cooperation")) +
           24;
}

void paintLineSample(QPainter& painter, double y, support::LinePattern pattern, const QColor& colour)
{
    const Curve line = bowedCurve({margin, y}, {margin + sampleWidth, y}, 0);
    paintPatternedLine(painter, line, pattern, colour, 1.6);
}

/// The signs of the kinds stay, in a colour that means nothing, when colour means something else.
support::Theme themeForKinds(const LegendContent& content, const support::Theme& theme)
{
    support::Theme made = theme;
    if (!content.colour.isEmpty())
        made.kinds.fill(theme.mutedText);
    return made;
}

void paintSizeSample(QPainter& painter, double y, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    double x = margin;
    for (const double side : {4.0, 9.0, 15.0}) {
        painter.drawEllipse(QRectF{x, y - side / 2, side, side});
        x += side + 3;
    }
    painter.setBrush(Qt::NoBrush);
}

void paintColourSample(QPainter& painter, double y, std::size_t groups, const support::Theme& theme)
{
    painter.setPen(Qt::NoPen);
    if (groups == 0) {
        QLinearGradient gradient{margin, 0, margin + sampleWidth, 0};
        for (const double share : {0.0, 0.5, 1.0})
            gradient.setColorAt(share, support::measureColour(share, theme));
        painter.setBrush(gradient);
        painter.drawRoundedRect(QRectF{margin, y - 4, sampleWidth, 8}, 3, 3);
    }
    constexpr std::size_t mostSamples = 4;
    for (std::size_t group = 0; group < std::min(groups, mostSamples); ++group) {
        painter.setBrush(support::groupColour(group, theme));
        painter.drawEllipse(QRectF{margin + 9 * static_cast<double>(group), y - 3.5, 7, 7});
    }
    painter.setBrush(Qt::NoBrush);
}

/// Paints row after row downwards.
class Rows
{
public:
    Rows(QPainter& painter, const QFont& font, const support::Theme& theme)
        : m_painter{painter}
        , m_metrics{font}
        , m_theme{theme}
    {
        painter.setFont(font);
    }

    [[nodiscard]] double middle() const { return m_top + rowHeight / 2; }
    void text(const QString& words)
    {
        const double baseline = middle() + (m_metrics.ascent() - m_metrics.descent()) / 2;
        m_painter.setPen(m_theme.text);
        m_painter.drawText(QPointF{margin + sampleWidth + gap, baseline}, words);
        m_top += rowHeight;
    }
    void section() { m_top += sectionGap; }
    void scale(double width);

private:
    QPainter& m_painter;
    QFontMetricsF m_metrics;
    const support::Theme& m_theme;
    double m_top = margin;
};

void Rows::scale(double width)
{
    const QRectF bar{margin, m_top + 3, width - 2 * margin, 6};
    QLinearGradient gradient{bar.topLeft(), bar.topRight()};
    for (int score = -10; score <= 10; score += 2)
        gradient.setColorAt((score + 10) / 20.0, support::scoreColour(score, m_theme));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(gradient);
    m_painter.drawRoundedRect(bar, 3, 3);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(m_theme.text);
    const double baseline = bar.bottom() + 3 + m_metrics.ascent();
    m_painter.drawText(QPointF{bar.left(), baseline}, Legend::tr("Conflict"));
    const QString right = Legend::tr("Cooperation");
    m_painter.drawText(QPointF{bar.right() - m_metrics.horizontalAdvance(right), baseline}, right);
    m_top += rowHeight + 8;
}

} // namespace

LegendContent legendFor(const DrawList& list, const NodeEmphasis& emphasis)
{
    LegendContent content;
    content.size = emphasis.sizeLegend;
    content.colour = emphasis.colourLegend;
    content.namedGroups = emphasis.groupLegend;
    for (const NodeItem& node : list.nodes) {
        if (node.colour.of == NodeColour::Of::Group)
            content.groups = std::max(content.groups, std::size_t{node.colour.place} + 1);
    }
    for (const ontology::NodeKind kind : ontology::allNodeKinds) {
        if (std::ranges::find(list.nodes, kind, &NodeItem::kind) != list.nodes.end())
            content.kinds.push_back(kind);
    }
    std::bitset<graph::allEdgeStandings.size()> standings;
    for (const EdgeItem& edge : list.edges) {
        standings[static_cast<std::size_t>(edge.standing)] = true;
        if (edge.group)
            continue; // its colour is the group's
        if (ontology::isActorRelation(edge.relation))
            content.scale = true;
        else if (edge.relation >= ontology::Relation::Poses)
            content.threat = true;
        else if (edge.relation >= ontology::Relation::Attends)
            content.meeting = true;
        else
            content.structure = true;
    }
    for (const auto standing :
         {graph::EdgeStanding::Asserted, graph::EdgeStanding::Alleged, graph::EdgeStanding::Planned,
          graph::EdgeStanding::Denied, graph::EdgeStanding::Contested}) {
        if (standings[static_cast<std::size_t>(standing)])
            content.standings.push_back(standing);
    }
    return content;
}

QSizeF legendSize(const LegendContent& content, const QFont& font)
{
    const QFontMetricsF metrics{rowFont(font)};
    const std::size_t rows = content.kinds.size() + content.standings.size() + familiesOf(content).size();
    double height = 2 * margin + static_cast<double>(rows) * rowHeight;
    double width = 2 * margin + sampleWidth + gap + widestText(content, metrics);
    if (!content.standings.empty())
        height += 2 * sectionGap;
    const int meanings = (content.size.isEmpty() ? 0 : 1) + (content.colour.isEmpty() ? 0 : 1);
    if (meanings > 0)
        height += sectionGap + meanings * rowHeight + static_cast<double>(content.namedGroups.size()) * rowHeight;
    if (content.scale) {
        height += rowHeight + 8;
        width = std::max(width, 2 * margin + scaleWidth(metrics));
    }
    return {width, height};
}

void paintLegend(QPainter& painter, const LegendContent& content, const QFont& font, const support::Theme& theme)
{
    const QSizeF size = legendSize(content, font);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(QPen{theme.line, 1});
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF{QPointF{}, size}.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    Rows rows{painter, rowFont(font), theme};
    const support::Theme kindTheme = themeForKinds(content, theme);
    for (const ontology::NodeKind kind : content.kinds) {
        support::paintKindShape(painter, {margin + sampleWidth / 2 - 8, rows.middle() - 8, 16, 16}, kind, kindTheme);
        rows.text(support::phraseFor(kind));
    }
    if (!content.size.isEmpty() || !content.colour.isEmpty())
        rows.section();
    if (!content.size.isEmpty()) {
        paintSizeSample(painter, rows.middle(), theme.mutedText);
        rows.text(content.size);
    }
    if (!content.colour.isEmpty()) {
        if (content.namedGroups.empty())
            paintColourSample(painter, rows.middle(), content.groups, theme);
        rows.text(content.colour);
    }
    for (const auto& [group, name] : content.namedGroups) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(support::groupColour(group, theme));
        painter.drawEllipse(QPointF{margin + sampleWidth / 2, rows.middle()}, 6, 6);
        painter.setBrush(Qt::NoBrush);
        rows.text(name);
    }
    if (!content.standings.empty())
        rows.section();
    for (const graph::EdgeStanding standing : content.standings) {
        paintLineSample(painter, rows.middle(), support::linePattern(standing), theme.mutedText);
        rows.text(support::phraseFor(standing));
    }
    if (!content.standings.empty())
        rows.section();
    for (const Family& family : familiesOf(content)) {
        paintLineSample(painter, rows.middle(), support::LinePattern::Solid, theme.*family.colour);
        rows.text(family.name);
    }
    if (content.scale)
        rows.scale(size.width());
    painter.restore();
}

} // namespace cablegraph::canvas
