#include "drawing.h"

#include <cablegraph/base/progress.h>
#include <cablegraph/layout/arrangements.h>

#include <algorithm>
#include <cmath>

namespace cablegraph::layout {
namespace {

using Group = std::vector<std::uint32_t>;

constexpr int sweeps = 16;

/// Sorts a column by the mean height of each node's neighbours; heights go from 0 to 1 in every column.
void sortColumn(const Network& network, Group& column, std::vector<double>& heights)
{
    std::vector<std::pair<double, std::uint32_t>> wished;
    for (const std::uint32_t node : column) {
        double sum = 0;
        for (const std::uint32_t other : network.neighbours(node))
            sum += heights[other];
        const auto count = static_cast<double>(network.degree(node));
        wished.emplace_back(count > 0 ? sum / count : heights[node], node);
    }
    std::ranges::sort(wished);
    for (std::size_t i = 0; i < wished.size(); ++i) {
        column[i] = wished[i].second;
        heights[column[i]] = (static_cast<double>(i) + 0.5) / static_cast<double>(column.size());
    }
}

Size largest(const Drawing& drawing, const Group& group, double margin)
{
    Size size;
    for (const std::uint32_t node : group) {
        size.width = std::max(size.width, drawing.sizes[node].width + margin);
        size.height = std::max(size.height, drawing.sizes[node].height + margin);
    }
    return size;
}

/// How high the picture has to be to get the wished shape.
double heightOf(const Drawing& drawing, const std::vector<Group>& columns, const LayoutOptions& options)
{
    double area = 0;
    for (const Group& column : columns) {
        const Size slot = largest(drawing, column, options.margin);
        area += slot.width * slot.height * static_cast<double>(column.size());
    }
    return std::sqrt(area / options.aspectRatio);
}

} // namespace

Placements arrangeInColumns(const graph::KnowledgeGraph& graph, const Placements& previous, const Extents& extents,
                            const LayoutOptions& options, const std::stop_token& stop)
{
    const Drawing drawing = drawingOf(graph, previous, extents, options);
    std::vector<Group> columns = groupsByKind(drawing, ontology::allNodeKinds);
    std::vector<double> heights(drawing.ids.size());
    for (const Group& column : columns) {
        for (std::size_t i = 0; i < column.size(); ++i)
            heights[column[i]] = (static_cast<double>(i) + 0.5) / static_cast<double>(column.size());
    }
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        throwIfStopped(stop);
        for (Group& column : columns)
            sortColumn(drawing.network, column, heights);
    }
    const double height = heightOf(drawing, columns, options);
    std::vector<Point> points(drawing.ids.size());
    double left = 0;
    for (const Group& column : columns) {
        const Size slot = largest(drawing, column, options.margin);
        const auto count = static_cast<double>(column.size());
        const double most = std::max(1.0, std::floor(height / slot.height));
        const auto abreast = static_cast<std::size_t>(std::ceil(count / most));
        const double rows = std::ceil(count / static_cast<double>(abreast));
        // A short column is spread over the height of the others, so that lines run level.
        const double step = std::clamp(height / rows, slot.height, 2 * slot.height);
        for (std::size_t i = 0; i < column.size(); ++i) {
            const std::size_t wholeRows = i / abreast;
            const auto row = static_cast<double>(wholeRows);
            points[column[i]] = {left + slot.width * (static_cast<double>(i % abreast) + 0.5),
                                 step * (row - (rows - 1) / 2)};
        }
        left += slot.width * static_cast<double>(abreast) + options.edgeLength;
    }
    return finish(drawing, points, options.margin, stop);
}

} // namespace cablegraph::layout
