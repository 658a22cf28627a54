#include <cablegraph/support/palette.h>

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace cablegraph::support {
namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

/// Mixed in linear steps of red, green and blue: both ends are muted, so the way between them stays calm.
QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

Theme makeLightTheme()
{
    Theme theme;
    theme.background = rgb(0xFBFBFA);
    theme.text = rgb(0x1F2328);
    theme.mutedText = rgb(0x59636E);
    theme.accent = rgb(0x111827);
    theme.line = rgb(0xD9DDE2);
    theme.card = rgb(0xFFFFFF);
    theme.glyph = rgb(0xFFFFFF);
    theme.structure = rgb(0x87919C);
    theme.meeting = rgb(0x3D8C84);
    theme.threat = rgb(0x9C7A63);
    theme.conflict = rgb(0xB2182B);
    theme.neutral = rgb(0x7A7484);
    theme.cooperation = rgb(0x1A6FAF);
    theme.kinds = {rgb(0x0072B2), rgb(0x2F8FCB), rgb(0xA8578A), rgb(0x00805C),
                   rgb(0xBE7E00), rgb(0xC44E00), rgb(0x66707C)};
    theme.measure = {rgb(0x8493A3), rgb(0x2B7F91), rgb(0x3A0F6B)};
    theme.groups = {rgb(0x0072B2), rgb(0xC44E00), rgb(0x00805C), rgb(0xA8578A), rgb(0xBE7E00), rgb(0x2F8FCB),
                    rgb(0x6B3FA0), rgb(0x6E7A1F), rgb(0xB3315F), rgb(0x3F6F6F), rgb(0x7A4A2B), rgb(0x4B57A8)};
    return theme;
}

Theme makeDarkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.background = rgb(0x1D2126);
    theme.text = rgb(0xE8EAED);
    theme.mutedText = rgb(0xA4ADB8);
    theme.accent = rgb(0xFFFFFF);
    theme.line = rgb(0x3A4149);
    theme.card = rgb(0x262B31);
    theme.glyph = rgb(0x14181C);
    theme.structure = rgb(0x77818C);
    theme.meeting = rgb(0x6DB5AD);
    theme.threat = rgb(0xBD9C86);
    theme.conflict = rgb(0xF4775F);
    theme.neutral = rgb(0xA9A3B5);
    theme.cooperation = rgb(0x5FB3F0);
    theme.kinds = {rgb(0x3E9BD6), rgb(0x7CC6F2), rgb(0xDD93BE), rgb(0x2DB88F),
                   rgb(0xF0B23C), rgb(0xF27F3D), rgb(0xA3ADB9)};
    theme.measure = {rgb(0x6F7F90), rgb(0x39A9A0), rgb(0xF7E26B)};
    theme.groups = {rgb(0x3E9BD6), rgb(0xF27F3D), rgb(0x2DB88F), rgb(0xDD93BE), rgb(0xF0B23C), rgb(0x7CC6F2),
                    rgb(0xA98BE8), rgb(0xB5C25A), rgb(0xF0759A), rgb(0x7FB8B8), rgb(0xC79A78), rgb(0x8C9BEF)};
    return theme;
}

} // namespace

const Theme& lightTheme()
{
    static const Theme theme = makeLightTheme();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDarkTheme();
    return theme;
}

const Theme& themeOf(const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? darkTheme() : lightTheme();
}

QColor kindColour(ontology::NodeKind kind, const Theme& theme)
{
    return theme.kinds.at(static_cast<std::size_t>(kind));
}

QColor measureColour(double share, const Theme& theme)
{
    const double way = 2 * std::clamp(share, 0.0, 1.0);
    return way < 1 ? mixed(theme.measure[0], theme.measure[1], way)
                   : mixed(theme.measure[1], theme.measure[2], way - 1);
}

QColor groupColour(std::size_t group, const Theme& theme)
{
    return group < theme.groups.size() ? theme.groups[group] : kindColour(ontology::NodeKind::Place, theme);
}

QColor scoreColour(double score, const Theme& theme)
{
    // The square root keeps mild categories (-2, +2.5) apart from the neutral middle.
    const double share = std::sqrt(std::min(std::abs(score), 10.0) / 10.0);
    return mixed(theme.neutral, score < 0 ? theme.conflict : theme.cooperation, share);
}

QColor relationColour(ontology::Relation relation, const Theme& theme)
{
    using ontology::Relation;
    if (const auto score = ontology::conflictCooperationScore(relation))
        return scoreColour(*score, theme);
    if (relation >= Relation::Poses)
        return theme.threat;
    return relation >= Relation::Attends ? theme.meeting : theme.structure;
}

LinePattern linePattern(graph::EdgeStanding standing) noexcept
{
    switch (standing) {
    case graph::EdgeStanding::Asserted:
        return LinePattern::Solid;
    case graph::EdgeStanding::Alleged:
        return LinePattern::Dashed;
    case graph::EdgeStanding::Denied:
        return LinePattern::Crossed;
    case graph::EdgeStanding::Planned:
        return LinePattern::DashDot;
    case graph::EdgeStanding::Contested:
        return LinePattern::Wave;
    }
    return LinePattern::Solid;
}

} // namespace cablegraph::support
