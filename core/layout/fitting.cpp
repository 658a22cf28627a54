#include "fitting.h"

#include <algorithm>
#include <cmath>

namespace cablegraph::layout {
namespace {

constexpr double homing = 0.1; ///< how much a node clings to the whole, in springs
constexpr int rounds = 60;

Point middleOf(const std::vector<bool>& fixed, const std::vector<Point>& points)
{
    const auto count = static_cast<double>(std::ranges::count(fixed, true));
    Point middle;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (fixed[i]) {
            middle.x += points[i].x / count;
            middle.y += points[i].y / count;
        }
    }
    return middle;
}

/// Sums of products of the coordinates about the middles, from which the best turn follows.
struct Products
{
    double along = 0;  ///< x with x and y with y
    double across = 0; ///< x with y less y with x
};

Products productsOf(const std::vector<bool>& fixed, const std::vector<Point>& from, Point fromMiddle,
                    const std::vector<Point>& to, Point toMiddle, double mirror)
{
    Products sum;
    for (std::size_t i = 0; i < from.size(); ++i) {
        if (!fixed[i])
            continue;
        const double x = from[i].x - fromMiddle.x;
        const double y = mirror * (from[i].y - fromMiddle.y);
        sum.along += x * (to[i].x - toMiddle.x) + y * (to[i].y - toMiddle.y);
        sum.across += x * (to[i].y - toMiddle.y) - y * (to[i].x - toMiddle.x);
    }
    return sum;
}

double strength(const Products& sum)
{
    return std::sqrt(sum.along * sum.along + sum.across * sum.across);
}

} // namespace

void turnTo(const std::vector<bool>& known, const std::vector<Point>& wished, std::vector<Point>& points)
{
    const Point from = middleOf(known, points);
    const Point to = middleOf(known, wished);
    const Products plain = productsOf(known, points, from, wished, to, 1);
    const Products turnedOver = productsOf(known, points, from, wished, to, -1);
    // A mirrored drawing fits two nodes as well as the plain one does.
    const double mirror = strength(turnedOver) > strength(plain) * 1.001 ? -1 : 1;
    const Products& best = mirror < 0 ? turnedOver : plain;
    const double length = strength(best);
    const double cosine = length > 1e-9 ? best.along / length : 1;
    const double sine = length > 1e-9 ? best.across / length : 0;
    for (Point& point : points) {
        const double x = point.x - from.x;
        const double y = mirror * (point.y - from.y);
        point = {cosine * x - sine * y, sine * x + cosine * y};
    }
}

void moveTo(const std::vector<bool>& known, const std::vector<Point>& wished, std::vector<Point>& points)
{
    const Point from = middleOf(known, points);
    const Point to = middleOf(known, wished);
    for (Point& point : points)
        point = {point.x + to.x - from.x, point.y + to.y - from.y};
}

double meanLength(const Network& network, const std::vector<Point>& points)
{
    double sum = 0;
    double count = 0;
    for (std::size_t i = 0; i < network.size(); ++i) {
        for (const std::uint32_t j : network.neighbours(i)) {
            const double dx = points[i].x - points[j].x;
            const double dy = points[i].y - points[j].y;
            sum += std::sqrt(dx * dx + dy * dy);
            count += 1;
        }
    }
    return count > 0 ? sum / count : 0;
}

void follow(const Network& network, const std::vector<bool>& fixed, const std::vector<Point>& wished,
            std::vector<Point>& points)
{
    std::vector<Point> ways(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (fixed[i])
            ways[i] = {wished[i].x - points[i].x, wished[i].y - points[i].y};
    }
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (fixed[i])
                continue;
            Point sum;
            for (const std::uint32_t j : network.neighbours(i)) {
                sum.x += ways[j].x;
                sum.y += ways[j].y;
            }
            const double held = homing + static_cast<double>(network.degree(i));
            ways[i] = {sum.x / held, sum.y / held};
        }
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (fixed[i])
            points[i] = wished[i];
        else
            points[i] = {points[i].x + ways[i].x, points[i].y + ways[i].y};
    }
}

} // namespace cablegraph::layout
