#include <cablegraph/canvas/labeltext.h>

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <vector>

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

LabelWrapper::LabelWrapper(const QFont& font, double widest)
    : m_font{font}
    , m_metrics{font}
    , m_widest{widest}
{
}

double LabelWrapper::widthOf(const QString& word)
{
    const auto known = m_widths.constFind(word);
    return known != m_widths.constEnd() ? *known : *m_widths.insert(word, m_metrics.horizontalAdvance(word));
}

QStringList LabelWrapper::linesOf(const QString& name)
{
    const QStringList words = name.split(u' ');
    const double space = widthOf(u" "_s);
    double whole = -space;
    for (const QString& word : words)
        whole += space + widthOf(word);
    if (whole <= m_widest)
        return {name};
    std::vector<double> before{0}; // each word: the width of all that stands before it
    for (const QString& word : words)
        before.push_back(before.back() + widthOf(word) + space);
    const auto lineWidth = [&](qsizetype from, qsizetype to) {
        return before[static_cast<std::size_t>(to)] - before[static_cast<std::size_t>(from)] - space;
    };
    const auto line = [&words](qsizetype from, qsizetype to) { return words.mid(from, to - from).join(u' '); };
    // The break that leaves the longer line shortest, else as much as the first one holds.
    const qsizetype end = words.size();
    double least = m_widest;
    qsizetype balanced = 0;
    qsizetype full = 0;
    for (qsizetype i = 1; i < end; ++i) {
        if (lineWidth(0, i) <= m_widest)
            full = i;
        const double longer = std::max(lineWidth(0, i), lineWidth(i, end));
        if (longer <= least) {
            least = longer;
            balanced = i;
        }
    }
    const qsizetype at = balanced > 0 ? balanced : full;
    // Words that are too long, and scripts without spaces, need the rules of the whole of Unicode.
    return at > 0 ? QStringList{line(0, at), line(at, end)} : wrapped(name, m_font, m_widest);
}

LabelText LabelWrapper::wrap(const QString& name)
{
    LabelText text;
    text.lines = linesOf(name.simplified());
    text.lineHeight = m_metrics.height();
    text.ascent = m_metrics.ascent();
    double width = 0;
    for (QString& line : text.lines) {
        double lineWidth = -widthOf(u" "_s);
        for (const QStringView word : QStringView{line}.tokenize(u' '))
            lineWidth += widthOf(u" "_s) + widthOf(word.toString());
        if (lineWidth > m_widest) {
            line = m_metrics.elidedText(line, Qt::ElideRight, m_widest);
            lineWidth = m_metrics.horizontalAdvance(line);
        }
        if (width == 0 && text.lines.size() > 1) // the first one
            text.briefWidth = lineWidth + widthOf(u"\u2026"_s);
        width = std::max(width, lineWidth);
    }
    text.size = {width, text.lineHeight * static_cast<double>(text.lines.size())};
    return text;
}

void LabelBook::open(const QFont& window)
{
    constexpr qsizetype most = 200'000; // of many libraries, seen one after the other
    if (window == m_window && m_others.size() < most)
        return;
    m_window = window;
    m_states.clear();
    m_others.clear();
}

const LabelText& LabelBook::of(const QString& name, bool isState, LabelWrapper& wrapper)
{
    QHash<QString, LabelText>& known = isState ? m_states : m_others;
    const auto found = known.constFind(name);
    return found != known.constEnd() ? *found : *known.insert(name, wrapper.wrap(name));
}

QString LabelText::brief() const
{
    return lines.isEmpty() ? QString{} : lines.front() + u'\u2026';
}

LabelText wrapLabel(const QString& name, const QFont& font, double widest)
{
    return LabelWrapper{font, widest}.wrap(name);
}

} // namespace cablegraph::canvas
