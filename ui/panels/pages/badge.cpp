#include "badge.h"

#include <array>

namespace cablegraph::panels {
namespace {

struct Rgb
{
    QRgb background;
    QRgb text;
    QRgb bar;
};

/// In the order of graph::EdgeStanding.
constexpr std::array<Rgb, 5> light{{
    {0xE3EBE6, 0x2B5740, 0xA9BDB1},
    {0xFBE9C3, 0x714500, 0xD9A441},
    {0xF8D7D4, 0x861B16, 0xC8564E},
    {0xDAE7F7, 0x1C4A80, 0x5D93CF},
    {0xE9DBF5, 0x552680, 0x9A6BC4},
}};

constexpr std::array<Rgb, 5> dark{{
    {0x27372E, 0xA9D6BC, 0x52705F},
    {0x453514, 0xF3CD80, 0xB98A34},
    {0x4C2320, 0xF5ACA4, 0xC2605A},
    {0x20364F, 0xACCDF3, 0x4F84BD},
    {0x3B284D, 0xD8B7F1, 0x8F63B8},
}};

} // namespace

BadgeColours badgeColours(graph::EdgeStanding standing, bool isDark)
{
    const Rgb& colours = (isDark ? dark : light).at(static_cast<std::size_t>(standing));
    return {QColor::fromRgb(colours.background), QColor::fromRgb(colours.text), QColor::fromRgb(colours.bar)};
}

graph::EdgeStanding standingOf(ontology::Stance stance) noexcept
{
    switch (stance) {
    case ontology::Stance::Asserted:
        return graph::EdgeStanding::Asserted;
    case ontology::Stance::Alleged:
        return graph::EdgeStanding::Alleged;
    case ontology::Stance::Denied:
        return graph::EdgeStanding::Denied;
    case ontology::Stance::Planned:
        return graph::EdgeStanding::Planned;
    }
    return graph::EdgeStanding::Asserted;
}

} // namespace cablegraph::panels
