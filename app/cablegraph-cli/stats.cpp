#include "stats.h"

#include "common.h"

#include <cablegraph/library/library.h>

#include <iostream>
#include <string_view>

namespace cablegraph::cli {
namespace {

void printLine(std::string_view name, std::size_t count)
{
    std::cout << name << '\t' << std::to_string(count) << '\n';
}

} // namespace

int stats(const StatsArguments& arguments)
{
    const auto library = library::Library::open(arguments.library, library::Library::Access::ReadOnly);
    const library::Statistics statistics = library.statistics();
    printLine("articles", statistics.articles);
    printLine("sentences", statistics.sentences);
    printLine("nodes", statistics.nodes);
    for (const auto& [kind, count] : statistics.nodesByKind)
        printLine("node " + std::string{ontology::nameOf(kind)}, count);
    printLine("edges", statistics.edges);
    for (const auto& [relation, count] : statistics.edgesByRelation)
        printLine("edge " + std::string{ontology::nameOf(relation)}, count);
    printLine("evidence", statistics.evidence);
    flushStandardOutput();
    return success;
}

} // namespace cablegraph::cli
