#include <cablegraph/canvas/labeltext.h>

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cablegraph::canvas {
namespace {

QFont withPixels(const QFont& window, int pixels)
{
    QFont font{window};
    QStringList families = font.families();
    for (const QString& family :
         {u"Noto Sans"_s, u"Noto Sans CJK KR"_s, u"Noto Sans CJK JP"_s, u"Noto Sans CJK SC"_s, u"Noto Sans Arabic"_s})
        if (!families.contains(family))
            families.append(family);
    font.setFamilies(families);
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Where the lines of a paragraph of this width begin.
std::vector<int> breaks(QTextLayout& layout, double width)
{
    std::vector<int> starts;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        starts.push_back(line.textStart());
    }
    layout.endLayout();
    return starts;
}

QStringList wrapped(const QString& name, const QFont& font, double widest)
{
    QTextLayout layout{name, font};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const std::vector<int> full = breaks(layout, widest);
    if (full.size() < 2)
        return {name};
    if (full.size() > 2)
        return {name.left(full[1]).trimmed(), name.mid(full[1]).trimmed()};
    // Two lines: as narrow as they can be and still be two, so that they are about equally long.
    double narrow = widest / 2;
    double wide = widest;
    for (int i = 0; i < 5; ++i) {
        const double middle = (narrow + wide) / 2;
        (breaks(layout, middle).size() <= 2 ? wide : narrow) = middle;
    }
    const std::vector<int> balanced = breaks(layout, wide);
    return {name.left(balanced[1]).trimmed(), name.mid(balanced[1]).trimmed()};
}

} // namespace

QFont nodeLabelFont(const QFont& window, ontology::NodeKind kind)
{
    QFont font = withPixels(window, kind == ontology::NodeKind::State ? 13 : 12);
    if (kind == ontology::NodeKind::State)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont edgeLabelFont(const QFont& window)
{
    return withPixels(window, 10);
}

LabelText wrapLabel(const QString& name, const QFont& font, double widest)
{
    const QFontMetricsF metrics{font};
    LabelText text;
    text.lines = wrapped(name.simplified(), font, widest);
    text.lineHeight = metrics.height();
    text.ascent = metrics.ascent();
    double width = 0;
    for (QString& line : text.lines) {
        line = metrics.elidedText(line, Qt::ElideRight, widest);
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    text.size = {width, text.lineHeight * static_cast<double>(text.lines.size())};
    return text;
}

} // namespace cablegraph::canvas
