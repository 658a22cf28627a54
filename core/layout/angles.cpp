#include "angles.h"

#include <cmath>

namespace cablegraph::layout {
namespace {

/// Taylor series for at most an eighth of a turn.
Point smallAngle(double radians)
{
    const double square = radians * radians;
    double cosine = 1;
    double sine = radians;
    double term = 1;
    double other = radians;
    for (int i = 1; i <= 9; ++i) {
        term *= -square / ((2.0 * i - 1) * (2.0 * i));
        other *= -square / ((2.0 * i) * (2.0 * i + 1));
        cosine += term;
        sine += other;
    }
    return {cosine, sine};
}

} // namespace

Point unitVector(double turns) noexcept
{
    constexpr double fullTurn = 6.283185307179586;
    const double quarters = std::floor((turns - std::floor(turns)) * 4 + 0.5);
    const Point rest = smallAngle(((turns - std::floor(turns)) - quarters / 4) * fullTurn);
    switch (static_cast<int>(quarters) % 4) {
    case 1:
        return {-rest.y, rest.x};
    case 2:
        return {-rest.x, -rest.y};
    case 3:
        return {rest.y, -rest.x};
    default:
        return rest;
    }
}

double directionOf(Point vector) noexcept
{
    const double sum = std::abs(vector.x) + std::abs(vector.y);
    if (sum <= 0)
        return 0;
    const double part = vector.y / sum;
    if (vector.x < 0)
        return 2 - part;
    return part < 0 ? 4 + part : part;
}

} // namespace cablegraph::layout
