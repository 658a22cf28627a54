#pragma once

#include <cablegraph/layout/placement.h>

namespace cablegraph::layout {

/// The point of the unit circle at this part of a full turn, clockwise on the screen from the right. By arithmetic
/// alone: the library's sine may differ in its last bit from machine to machine.
[[nodiscard]] Point unitVector(double turns) noexcept;

/// A number from 0 to 4 that grows as the direction turns, as `unitVector` does.
[[nodiscard]] double directionOf(Point vector) noexcept;

} // namespace cablegraph::layout
