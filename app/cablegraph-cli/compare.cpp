#include "compare.h"

#include "common.h"

#include <cablegraph/graph/compare.h>
#include <cablegraph/text/normalise.h>

#include <nlohmann/json.hpp>

#include <iostream>

namespace cablegraph::cli {
namespace {

using Json = nlohmann::ordered_json;
using graph::Difference;

Json toJson(const graph::NodeDifference& node)
{
    Json object = {{"difference", nameOf(node.difference)}, {"kind", nameOf(node.kind)}, {"name", node.name}};
    if (!node.what.empty())
        object["changes"] = node.what;
    return object;
}

Json toJson(const graph::EdgeDifference& edge)
{
    Json object = {{"difference", nameOf(edge.difference)},
                   {"source", edge.source},
                   {"relation", nameOf(edge.relation)},
                   {"label", edge.label},
                   {"target", edge.target}};
    if (edge.difference != Difference::New)
        object["before"] = {{"standing", nameOf(edge.standingBefore)}, {"sentences", edge.sentencesBefore}};
    if (edge.difference != Difference::Gone)
        object["after"] = {{"standing", nameOf(edge.standingAfter)}, {"sentences", edge.sentencesAfter}};
    return object;
}

void printJson(const graph::Comparison& comparison)
{
    Json document = {{"nodes", Json::array()}, {"edges", Json::array()}};
    for (const graph::NodeDifference& node : comparison.nodes)
        document["nodes"].push_back(toJson(node));
    for (const graph::EdgeDifference& edge : comparison.edges)
        document["edges"].push_back(toJson(edge));
    std::cout << document.dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
}

std::string_view signOf(Difference difference)
{
    switch (difference) {
    case Difference::New:
        return "+ ";
    case Difference::Gone:
        return "- ";
    case Difference::Changed:
        break;
    }
    return "~ ";
}

void printText(const graph::Comparison& comparison)
{
    for (const graph::NodeDifference& node : comparison.nodes) {
        std::cout << signOf(node.difference) << text::singleLine(node.name) << " (" << nameOf(node.kind) << ')';
        for (const std::string& change : node.what)
            std::cout << "; " << text::singleLine(change);
        std::cout << '\n';
    }
    for (const graph::EdgeDifference& edge : comparison.edges) {
        std::cout << signOf(edge.difference) << text::singleLine(edge.source) << " - " << text::singleLine(edge.label)
                  << " - " << text::singleLine(edge.target);
        if (edge.difference == Difference::Changed && edge.standingBefore != edge.standingAfter)
            std::cout << "; " << nameOf(edge.standingBefore) << " → " << nameOf(edge.standingAfter);
        if (edge.difference == Difference::Changed && edge.sentencesBefore != edge.sentencesAfter)
            std::cout << "; sentences: " << edge.sentencesBefore << " → " << edge.sentencesAfter;
        std::cout << '\n';
    }
    if (comparison.isEmpty())
        std::cout << "no difference\n";
}

} // namespace

int compare(const CompareArguments& arguments)
{
    const auto open = [](const std::filesystem::path& file) {
        return library::Library::open(file, library::Library::Access::ReadOnly);
    };
    const bool isOneLibrary = arguments.after.empty();
    const auto before = partOf(open(arguments.before), arguments.beforePart);
    const auto after = partOf(open(isOneLibrary ? arguments.before : arguments.after), arguments.afterPart);
    const graph::Comparison comparison =
        graph::compare(before.graph, after.graph, isOneLibrary ? graph::SameNode::ById : graph::SameNode::ByIdentity);
    arguments.asJson ? printJson(comparison) : printText(comparison);
    flushStandardOutput();
    return success;
}

} // namespace cablegraph::cli
