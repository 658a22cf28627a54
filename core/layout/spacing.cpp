#include "spacing.h"

#include <algorithm>
#include <cmath>

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

} // namespace cablegraph::layout
