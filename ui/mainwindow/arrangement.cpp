#include "arrangement.h"

#include <cablegraph/base/resources.h>
#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/layout/arrangements.h>
#include <cablegraph/ontology/statecoordinates.h>

#include <QDate>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace cablegraph::mainwindow {
namespace {

/// In the middle of the month or year where no more is known.
double dayOf(const text::PartialDate& date)
{
    return static_cast<double>(QDate{date.year, date.month.value_or(7), date.day.value_or(15)}.toJulianDay());
}

layout::Dates datesOf(const ArrangementInput& input)
{
    std::map<ArticleId, double> published;
    for (const library::ArticleSummary& article : input.articles)
        if (article.published)
            published.emplace(article.id, dayOf(*article.published));
    layout::Dates dates;
    for (const graph::Node& node : input.graph.nodes()) {
        std::optional<double> first;
        for (const graph::Mention& mention : node.mentions) {
            const auto found = published.find(mention.article);
            if (found != published.end())
                first = std::min(first.value_or(found->second), found->second);
        }
        if (node.attributes.date)
            first = dayOf(*node.attributes.date);
        if (first)
            dates.emplace(node.id, *first);
    }
    return dates;
}

layout::GeoPoints placesOf(const graph::KnowledgeGraph& graph)
{
    const auto known = ontology::loadStateCoordinates(std::array{resourceFolder() / "ontology", userConfigFolder()});
    layout::GeoPoints places;
    for (const graph::Node& node : graph.nodes()) {
        const auto found = known.find(node.attributes.code);
        if (node.kind == ontology::NodeKind::State && found != known.end())
            places.emplace(node.id, layout::GeoPoint{found->second.latitude, found->second.longitude});
    }
    return places;
}

} // namespace

layout::Placements placementsOf(Arrangement arrangement, const ArrangementInput& input, const Progress& progress,
                                const std::stop_token& stop)
{
    report(progress, Phase::Arranging, 0, 0);
    const layout::Extents extents = canvas::extentsOf(input.graph, input.font);
    switch (arrangement) {
    case Arrangement::RingsByKind:
        return layout::arrangeInRings(input.graph, input.pinned, extents, {}, stop);
    case Arrangement::ColumnsByKind:
        return layout::arrangeInColumns(input.graph, input.pinned, extents, {}, stop);
    case Arrangement::ByTime:
        return layout::arrangeByTime(input.graph, datesOf(input), input.pinned, extents, {}, stop);
    case Arrangement::OnTheMap:
        return layout::arrangeOnMap(input.graph, placesOf(input.graph), input.pinned, extents, {}, progress, stop);
    case Arrangement::ByForce:
        break;
    }
    return layout::arrange(input.graph, input.pinned, extents, canvasOptions(), progress, stop);
}

layout::LayoutOptions canvasOptions()
{
    layout::LayoutOptions options;
    options.aspectRatio = 0.95;
    return options;
}

} // namespace cablegraph::mainwindow
