#include "spacing.h"

#include "angles.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cablegraph::layout {
namespace {

constexpr std::size_t mostAsked = 2000;

/// The scale from which on two boxes lie clear of each other, side by side or one above the other.
double scaleForPair(Point a, Point b, Size first, Size second, double margin)
{
    constexpr double nought = 1e-9;
    const double sideways = ((first.width + second.width) / 2 + margin) / std::max(std::abs(a.x - b.x), nought);
    const double upright = ((first.height + second.height) / 2 + margin) / std::max(std::abs(a.y - b.y), nought);
    return std::min(sideways, upright);
}

Point middleOf(const std::vector<Point>& points)
{
    Point middle;
    for (const Point& point : points) {
        middle.x += point.x / static_cast<double>(points.size());
        middle.y += point.y / static_cast<double>(points.size());
    }
    return middle;
}

/// About the origin.
Point turned(Point point, Point direction)
{
    return {point.x * direction.x - point.y * direction.y, point.x * direction.y + point.y * direction.x};
}

/// Of the smallest picture of that aspect around the points, its height.
double heightOfPicture(const std::vector<Point>& points, Point direction, double aspect, double room)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    Point low{infinity, infinity};
    Point high{-infinity, -infinity};
    for (const Point& each : points) {
        const Point point = turned(each, direction);
        low = {std::min(low.x, point.x), std::min(low.y, point.y)};
        high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    }
    return std::max((high.x - low.x + room) / aspect, high.y - low.y + room);
}

} // namespace

double scaleThatSeparates(std::span<const Point> points, std::span<const Size> sizes, double margin, double crowded)
{
    if (points.size() < 2)
        return 0;
    const std::size_t stride = (points.size() + mostAsked - 1) / mostAsked;
    std::vector<double> needed;
    for (std::size_t i = 0; i < points.size(); i += stride) {
        double most = 0;
        for (std::size_t j = 0; j < points.size(); ++j) {
            if (j != i)
                most = std::max(most, scaleForPair(points[i], points[j], sizes[i], sizes[j], margin));
        }
        needed.push_back(most);
    }
    const auto last = static_cast<double>(needed.size() - 1);
    const auto at = needed.begin() + static_cast<std::ptrdiff_t>(last * (1 - crowded));
    std::ranges::nth_element(needed, at);
    return *at;
}

void turnToLandscape(std::vector<Point>& points)
{
    const Point middle = middleOf(points);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const Point& point : points) {
        const double x = point.x - middle.x;
        const double y = point.y - middle.y;
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    // The eigenvector of the larger eigenvalue of the covariance, by square roots alone.
    const double difference = (xx - yy) / 2;
    const double root = std::sqrt(difference * difference + xy * xy);
    double along = difference + root;
    double across = xy;
    const double length = std::sqrt(along * along + across * across);
    if (length < 1e-9) {
        along = difference < 0 ? 0 : 1;
        across = 1 - along;
    } else {
        along /= length;
        across /= length;
    }
    for (Point& point : points) {
        const double x = point.x - middle.x;
        const double y = point.y - middle.y;
        point = {x * along + y * across, y * along - x * across};
    }
}

void turnToFit(std::vector<Point>& points, double aspect, double room)
{
    constexpr int directions = 24; // half a turn: the other half gives the same pictures
    constexpr double clearlyBetter = 0.96;
    turnToLandscape(points);
    if (points.size() < 3)
        return;
    Point best{1, 0};
    double least = heightOfPicture(points, best, aspect, room) * clearlyBetter;
    for (int i = 1; i < directions; ++i) {
        const Point direction = unitVector(i / (2.0 * directions));
        const double height = heightOfPicture(points, direction, aspect, room);
        if (height < least) {
            least = height;
            best = direction;
        }
    }
    for (Point& point : points)
        point = turned(point, best);
}

} // namespace cablegraph::layout
