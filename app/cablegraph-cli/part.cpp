#include "part.h"

#include <cablegraph/base/error.h>
#include <cablegraph/graph/documentpart.h>
#include <cablegraph/graph/filterindex.h>
#include <cablegraph/text/normalise.h>

#include <algorithm>

namespace cablegraph::cli {
namespace {

graph::Filter savedFilter(const library::Library& library, const std::string& name)
{
    const std::vector<library::SavedFilter> saved = library.savedFilters();
    const auto found = std::ranges::find(saved, name, &library::SavedFilter::name);
    if (found == saved.end())
        throw Error{ErrorKind::NotFound, library.file(), "the library keeps no filter \"" + name + "\""};
    return found->filter;
}

/// By name, else by alias; of several the one that most is told of.
NodeId nodeNamed(const library::Library& library, const graph::KnowledgeGraph& graph, const std::string& name)
{
    const std::string key = text::foldedKey(name);
    const graph::Node* best = nullptr;
    const auto isBetter = [&](const graph::Node& node) {
        return best == nullptr || graph.degree(node.id) > graph.degree(best->id);
    };
    for (const graph::Node& node : graph.nodes())
        if (text::foldedKey(node.name) == key && isBetter(node))
            best = &node;
    if (best == nullptr)
        for (const graph::Node& node : graph.nodes())
            if (std::ranges::any_of(node.aliases, [&](const auto& alias) { return text::foldedKey(alias) == key; }) &&
                isBetter(node))
                best = &node;
    if (best == nullptr)
        throw Error{ErrorKind::NotFound, library.file(), "the library has no node \"" + name + "\""};
    return best->id;
}

std::vector<graph::ArticleFacts> factsOf(const library::Library& library)
{
    std::vector<graph::ArticleFacts> facts;
    for (const library::ArticleSummary& article : library.articles())
        facts.push_back({article.id, article.published, article.origin});
    return facts;
}

} // namespace

Part partOf(const library::Library& library, const PartArguments& arguments)
{
    Part part;
    const auto say = [&part](const std::string& words) {
        part.words += (part.words.empty() ? "" : ", ") + words;
        part.isWhole = false;
    };
    graph::Filter filter;
    if (!arguments.filter.empty()) {
        filter = savedFilter(library, arguments.filter);
        say("filter “" + arguments.filter + "”");
    }
    if (arguments.since) {
        filter.dates.first = arguments.since;
        say("since " + text::isoString(*arguments.since));
    }
    if (arguments.until) {
        filter.dates.last = arguments.until;
        say("until " + text::isoString(*arguments.until));
    }
    part.graph = graph::FilterIndex{library.graph(), factsOf(library)}.shownPart(filter);
    if (!arguments.node.empty()) {
        const NodeId node = nodeNamed(library, part.graph, arguments.node);
        say(part.graph.findNode(node)->name);
        part.graph = graph::surroundings(part.graph, node);
    }
    return part;
}

} // namespace cablegraph::cli
