#include "page.h"

#include <cablegraph/canvas/bundling.h>
#include <cablegraph/canvas/legendplacement.h>
#include <cablegraph/canvas/painting.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cablegraph::picture {
namespace {

struct Picture
{
    Q_DECLARE_TR_FUNCTIONS(cablegraph::picture::Picture)
};

constexpr double border = 28;
constexpr double gap = 14;
constexpr double narrowest = 480;
constexpr qsizetype mostSources = 40;

/// The window's colours, but on white paper.
support::Theme paperTheme(bool dark)
{
    support::Theme theme = dark ? support::darkTheme() : support::lightTheme();
    if (!dark)
        theme.background = Qt::white;
    return theme;
}

QFont titleFont(const QFont& font)
{
    QFont made = canvas::nodeLabelFont(font, ontology::NodeKind::State);
    made.setPixelSize(20);
    return made;
}

QFont noteFont(const QFont& font)
{
    QFont made = canvas::edgeLabelFont(font);
    made.setPixelSize(11);
    return made;
}

double lineHeight(const QFont& font)
{
    return QFontMetricsF{font}.height() * 1.15;
}

QString noteText(const SourceNote& note, qsizetype number)
{
    const QString title = support::toQString(note.title).simplified();
    if (!note.published)
        return u"[%1] %2"_s.arg(number).arg(title);
    return u"[%1] %2, %3"_s.arg(number).arg(title, support::phraseFor(*note.published));
}

/// Every source on a line of its own; what does not fit on the sheet is counted.
QStringList noteLines(const std::vector<SourceNote>& notes, const QFont& font, double width)
{
    const QFontMetricsF metrics{font};
    QStringList lines;
    for (const SourceNote& note : notes) {
        if (lines.size() == mostSources) {
            lines.append(Picture::tr("and %n more", nullptr, static_cast<int>(notes.size()) - int{mostSources}));
            break;
        }
        lines.append(metrics.elidedText(noteText(note, lines.size() + 1), Qt::ElideRight, width));
    }
    return lines;
}

double paintLines(QPainter& painter, const QStringList& lines, const QFont& font, const QColor& colour, double top)
{
    const QFontMetricsF metrics{font};
    painter.setFont(font);
    painter.setPen(colour);
    for (const QString& line : lines) {
        painter.drawText(QPointF{border, top + metrics.ascent()}, line);
        top += lineHeight(font);
    }
    return top;
}

} // namespace

Page::Page(const PictureContent& content, const PictureOptions& options)
    : m_options{options}
    , m_theme{paperTheme(options.dark)}
    , m_list{canvas::buildDrawList(content.graph, content.placements, options.font, content.emphasis)}
    , m_title{content.title}
    , m_sources{content.sources}
{
    if (content.bundled) {
        const canvas::StraightLines lines = canvas::straightLines(m_list);
        canvas::bundle(m_list, layout::bundleEdges(lines.nodes, lines.edges));
    }
    for (canvas::NodeItem& node : m_list.nodes)
        node.pinned = false; // a mark for whoever arranges the drawing, not for its readers
    if (options.legend) {
        m_legend = canvas::legendFor(m_list, content.emphasis);
        if (!m_legend.isEmpty())
            m_legendSize = canvas::legendSize(m_legend, options.font);
    }
    chooseSize();
}

void Page::setOutText(double width)
{
    const double room = width - 2 * border;
    if (m_options.title && !m_title.isEmpty())
        m_titleLines = canvas::wrapLabel(m_title, titleFont(m_options.font), room).lines;
    if (!m_options.date.isEmpty())
        m_dateLines = {m_options.date};
    if (m_options.sources)
        m_sourceLines = noteLines(m_sources, noteFont(m_options.font), room);
}

void Page::chooseSize()
{
    const QSizeF drawn = canvas::boundsOf(m_list).size();
    const double beside = m_legendSize.isEmpty() ? 0 : m_legendSize.width() + gap;
    const double width =
        m_options.size ? m_options.size->width() : std::max(narrowest, drawn.width() + beside + 2 * border);
    setOutText(width);
    const auto heightOf = [](const QStringList& lines, const QFont& font) {
        return lines.isEmpty() ? 0.0 : static_cast<double>(lines.size()) * lineHeight(font) + gap;
    };
    const double above =
        border + heightOf(m_titleLines, titleFont(m_options.font)) + heightOf(m_dateLines, noteFont(m_options.font));
    const double below = border + heightOf(m_sourceLines, noteFont(m_options.font));
    const double wanted = above + std::max({drawn.height(), m_legendSize.height(), 40.0}) + below;
    const double height = m_options.size ? m_options.size->height() : wanted;
    m_size = {width, height};
    m_drawing = {border, above, width - 2 * border, std::max(1.0, height - above - below)};
}

void Page::paint(QPainter& painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!m_options.transparent)
        painter.fillRect(QRectF{QPointF{}, m_size}, m_theme.background);
    const double largest = m_options.size ? m_options.enlarged : 1.0;
    const double beside = m_legendSize.isEmpty() ? 0 : m_legendSize.width() + gap;
    canvas::Viewport viewport = canvas::fittedWithWords(m_list, m_drawing, largest);
    QRectF legend;
    if (beside > 0) {
        legend = canvas::placeLegend(m_list, viewport, m_drawing, m_legendSize, 0);
        if (canvas::isCovered(m_list, viewport, legend)) {
            viewport = canvas::fittedWithWords(m_list, m_drawing.adjusted(beside, 0, 0, 0), largest);
            legend.moveBottomLeft(m_drawing.bottomLeft());
        }
    }
    const canvas::Emphasis emphasis = canvas::emphasisFor(m_list, {}, {});
    const QRectF view{QPointF{}, m_size};
    canvas::LabelOptions labelling;
    labelling.kept = legend;
    labelling.edgeLabelsFrom = 0.5; // paper cannot be zoomed: smaller words than on the screen are better than none
    const auto labels = canvas::placeLabels(m_list, emphasis, viewport, view, m_options.font, labelling);
    canvas::paintScene(painter, {m_list, emphasis, viewport, view, m_theme, m_options.font}, labels);
    if (!legend.isEmpty()) {
        painter.save();
        painter.translate(legend.topLeft());
        canvas::paintLegend(painter, m_legend, m_options.font, m_theme);
        painter.restore();
    }
    paintText(painter);
}

void Page::paintText(QPainter& painter) const
{
    const double below = paintLines(painter, m_titleLines, titleFont(m_options.font), m_theme.text, border);
    paintLines(painter, m_dateLines, noteFont(m_options.font), m_theme.mutedText, below);
    if (m_sourceLines.isEmpty())
        return;
    const QFont font = noteFont(m_options.font);
    const double top = m_size.height() - border - static_cast<double>(m_sourceLines.size()) * lineHeight(font);
    paintLines(painter, m_sourceLines, font, m_theme.mutedText, top);
}

} // namespace cablegraph::picture
