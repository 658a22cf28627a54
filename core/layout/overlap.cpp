#include "overlap.h"

#include <cablegraph/base/progress.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace cablegraph::layout {
namespace {

constexpr int roundsBeforeSpreading = 40;
constexpr double spreading = 1.06;
constexpr double searchStep = 10;

/// Half of what two boxes have to move, and a trifle so that they do not touch again by rounding.
struct Push
{
    double x = 0;
    double y = 0;
};

Push pushBetween(const Box& a, const Box& b, double margin)
{
    const double dx = b.centre.x - a.centre.x;
    const double dy = b.centre.y - a.centre.y;
    const double tooNearX = (a.size.width + b.size.width) / 2 + margin - std::abs(dx);
    const double tooNearY = (a.size.height + b.size.height) / 2 + margin - std::abs(dy);
    constexpr double trifle = 0.01;
    if (tooNearX < tooNearY)
        return {(dx < 0 ? -1 : 1) * (tooNearX / 2 + trifle), 0};
    return {0, (dy < 0 ? -1 : 1) * (tooNearY / 2 + trifle)};
}

void apply(Box& a, Box& b, bool aFixed, bool bFixed, const Push& push)
{
    const double aShare = aFixed ? 0 : (bFixed ? 2 : 1);
    const double bShare = bFixed ? 0 : (aFixed ? 2 : 1);
    a.centre.x -= aShare * push.x;
    a.centre.y -= aShare * push.y;
    b.centre.x += bShare * push.x;
    b.centre.y += bShare * push.y;
}

/// One sweep from left to right; how many pairs were too near.
std::size_t pushOnce(std::vector<Box>& boxes, const std::vector<bool>& fixed, double margin)
{
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto left = [&boxes](std::size_t i) { return boxes[i].centre.x - boxes[i].size.width / 2; };
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const double first = left(a);
        const double second = left(b);
        return first != second ? first < second : a < b;
    });
    std::size_t pushed = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t a = order[i];
        for (std::size_t k = i + 1; k < order.size(); ++k) {
            const std::size_t b = order[k];
            // Boxes move during the sweep, so the order is only nearly right: what is missed comes up in the next.
            if (left(b) - margin > boxes[a].centre.x + boxes[a].size.width / 2)
                break;
            if ((fixed[a] && fixed[b]) || !overlap(boxes[a], boxes[b], margin))
                continue;
            apply(boxes[a], boxes[b], fixed[a], fixed[b], pushBetween(boxes[a], boxes[b], margin));
            ++pushed;
        }
    }
    return pushed;
}

void spread(std::vector<Box>& boxes)
{
    Point middle;
    for (const Box& box : boxes) {
        middle.x += box.centre.x / static_cast<double>(boxes.size());
        middle.y += box.centre.y / static_cast<double>(boxes.size());
    }
    for (Box& box : boxes) {
        box.centre.x = middle.x + (box.centre.x - middle.x) * spreading;
        box.centre.y = middle.y + (box.centre.y - middle.y) * spreading;
    }
}

/// Where boxes are shut in between fixed ones, pushing never ends: each goes to the nearest gap instead.
void moveToGaps(std::vector<Box>& boxes, const std::vector<bool>& fixed, double margin, const std::stop_token& stop)
{
    FreeSpace space{margin};
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (fixed[i])
            space.add(boxes[i]);
    }
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (fixed[i])
            continue;
        throwIfStopped(stop);
        const Point shift = space.freeShift(std::span{&boxes[i], 1}, searchStep, 1);
        boxes[i].centre.x += shift.x;
        boxes[i].centre.y += shift.y;
        space.add(boxes[i]);
    }
}

} // namespace

void removeOverlaps(std::vector<Box>& boxes, const std::vector<bool>& fixed, double margin, const std::stop_token& stop)
{
    const bool anyFixed = std::ranges::find(fixed, true) != fixed.end();
    for (int round = 1; pushOnce(boxes, fixed, margin) > 0; ++round) {
        throwIfStopped(stop);
        if (round % roundsBeforeSpreading != 0)
            continue;
        if (anyFixed) {
            moveToGaps(boxes, fixed, margin, stop);
            return;
        }
        spread(boxes);
    }
}

} // namespace cablegraph::layout
