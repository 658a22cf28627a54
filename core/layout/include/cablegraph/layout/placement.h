#pragma once

#include <cablegraph/base/id.h>

#include <map>

namespace cablegraph::layout {

/// Scene coordinates: x to the right, y downwards, one unit is one logical pixel at 100 % zoom.
struct Point
{
    double x = 0;
    double y = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

struct Size
{
    double width = 0;
    double height = 0;

    friend bool operator==(const Size&, const Size&) = default;
};

/// Where a node's centre lies. A pinned node was placed by the user and is moved by nobody else.
struct Placement
{
    Point centre;
    bool pinned = false;

    friend bool operator==(const Placement&, const Placement&) = default;
};

/// Ordered, so that whatever walks it does so in the same order on every machine.
using Placements = std::map<NodeId, Placement>;

} // namespace cablegraph::layout
