#include <cablegraph/support/colourvision.h>
#include <cablegraph/support/palette.h>

#include <QPalette>

#include <algorithm>
#include <atomic>
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

using KindColours = decltype(Theme::kinds);

/// For those who see little difference between red and green: at least 20 units of CIELAB between any two kinds as
/// protanopes and deuteranopes see them, by the simulation of Machado, Oliveira and Fernandes ("A Physiologically-based
/// Model for Simulation of Color Vision Deficiency", 2009).
const KindColours lightRedGreen{rgb(0x005C9A), rgb(0x3193CF), rgb(0x772F5E), rgb(0x00805C),
                                rgb(0xBE7E00), rgb(0xAB3700), rgb(0x778192)};
const KindColours darkRedGreen{rgb(0x3194D0), rgb(0x7CC6F2), rgb(0xFEC2BD), rgb(0x24AD7F),
                               rgb(0xF0B23C), rgb(0xE3733E), rgb(0x9CA6B5)};
/// The same for tritanopes, who see little difference between blue and yellow.
const KindColours lightBlueYellow{rgb(0x0A4C85), rgb(0x2997D6), rgb(0x984F84), rgb(0x107E3B),
                                  rgb(0xBE7E00), rgb(0xC44E00), rgb(0x66707C)};
const KindColours darkBlueYellow{rgb(0x6883B6), rgb(0x7CC6F2), rgb(0xDD93BE), rgb(0x0D9F76),
                                 rgb(0xF8D050), rgb(0xF17F3D), rgb(0xA3ADB9)};
const KindColours lightHighContrast{rgb(0x106CBD), rgb(0x2679AC), rgb(0xA8578A), rgb(0x00805C),
                                    rgb(0x996500), rgb(0xC44E00), rgb(0x66707C)};
const KindColours darkHighContrast{rgb(0x3E9BD6), rgb(0x85CAF4), rgb(0xDD93BE), rgb(0x2DB88F),
                                   rgb(0xF0B23C), rgb(0xF27F3D), rgb(0xA3ADB9)};

Theme withHighContrast(Theme theme)
{
    theme.kinds = theme.dark ? darkHighContrast : lightHighContrast;
    theme.background = rgb(theme.dark ? 0x14171A : 0xFFFFFF);
    theme.text = rgb(theme.dark ? 0xFFFFFF : 0x000000);
    theme.mutedText = rgb(theme.dark ? 0xC6CDD5 : 0x424B55);
    theme.line = rgb(0x7C858F);
    theme.structure = rgb(theme.dark ? 0x98A2AD : 0x5E6873);
    theme.meeting = rgb(theme.dark ? 0x6DB5AD : 0x24706A);
    theme.threat = rgb(theme.dark ? 0xBD9C86 : 0x7A5A45);
    theme.neutral = rgb(theme.dark ? 0xA9A3B5 : 0x6A6474);
    return theme;
}

/// A theme for each ColourVision.
using Themes = std::array<Theme, 4>;

Themes makeThemes(const Theme& standard, const KindColours& redGreen, const KindColours& blueYellow)
{
    Themes themes{standard, standard, standard, withHighContrast(standard)};
    themes[static_cast<std::size_t>(ColourVision::RedGreen)].kinds = redGreen;
    themes[static_cast<std::size_t>(ColourVision::BlueYellow)].kinds = blueYellow;
    return themes;
}

std::atomic<ColourVision> currentVision{ColourVision::Standard};

} // namespace

void setColourVision(ColourVision vision)
{
    currentVision = vision;
}

ColourVision colourVision()
{
    return currentVision;
}

const Theme& lightTheme(ColourVision vision)
{
    static const Themes themes = makeThemes(makeLightTheme(), lightRedGreen, lightBlueYellow);
    return themes.at(static_cast<std::size_t>(vision));
}

const Theme& darkTheme(ColourVision vision)
{
    static const Themes themes = makeThemes(makeDarkTheme(), darkRedGreen, darkBlueYellow);
    return themes.at(static_cast<std::size_t>(vision));
}

const Theme& lightTheme()
{
    return lightTheme(colourVision());
}

const Theme& darkTheme()
{
    return darkTheme(colourVision());
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
