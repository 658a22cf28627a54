#pragma once

#include <cablegraph/support/palette.h>

namespace cablegraph::support {

/// For whose eyes the colours of kinds are chosen. The standard ones suit most; the others keep the kinds further apart
/// for those who see little difference between red and green, or between blue and yellow, or who need more contrast:
/// at least 4.5:1 for shapes as well.
enum class ColourVision
{
    Standard,
    RedGreen,
    BlueYellow,
    HighContrast,
};

/// What all drawing of this process goes by, as QApplication's palette is; Standard at first. From the GUI thread.
void setColourVision(ColourVision vision);
[[nodiscard]] ColourVision colourVision();

/// The themes of palette.h for one of them.
[[nodiscard]] const Theme& lightTheme(ColourVision vision);
[[nodiscard]] const Theme& darkTheme(ColourVision vision);

} // namespace cablegraph::support
