#pragma once

namespace cablegraph::canvas {

/// What a drag with the left button does on the empty sheet.
enum class Hand
{
    Pan,
    Rectangle,
    Lasso,
};

} // namespace cablegraph::canvas
