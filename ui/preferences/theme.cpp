#include "theme.h"

namespace cablegraph::preferences {
namespace {

struct Colours
{
    QRgb window, base, alternate, button, text, placeholder, disabled, highlight, link, tip;
};

constexpr Colours light{0xf4f5f7, 0xffffff, 0xf2f4f7, 0xf4f5f7, 0x1c2126,
                        0x69727c, 0x9aa1a9, 0x2f6fb7, 0x1c62a8, 0xfffbe6};
constexpr Colours dark{0x24272c, 0x1b1d21, 0x212429, 0x2d3137, 0xe4e7eb,
                       0x929aa4, 0x727983, 0x3573b9, 0x73b1f0, 0x32363d};

QPalette paletteOf(const Colours& colours)
{
    // The constructor derives the shades of frames and grooves from the button and the window.
    QPalette palette{QColor::fromRgb(colours.button), QColor::fromRgb(colours.window)};
    const auto set = [&](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor::fromRgb(colour)); };
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        set(role, colours.text);
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colours.disabled));
    }
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::ToolTipBase, colours.tip);
    set(QPalette::PlaceholderText, colours.placeholder);
    set(QPalette::BrightText, 0xffffff);
    set(QPalette::Highlight, colours.highlight);
    set(QPalette::HighlightedText, 0xffffff);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.link);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(colours.disabled));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(light);
}

QPalette darkPalette()
{
    return paletteOf(dark);
}

} // namespace cablegraph::preferences
