#include "briefing.h"

#include "common.h"

#include <cablegraph/exchange/briefing.h>
#include <cablegraph/graph/documentpart.h>

#include <iostream>

namespace cablegraph::cli {

int briefing(const BriefingArguments& arguments)
{
    const auto library = library::Library::open(arguments.library, library::Library::Access::ReadOnly);
    const Part part = partOf(library, arguments.part);
    const graph::GraphDocument document = graph::documentPart(library::document(library), part.graph);
    graph::Briefing briefing = graph::briefingOf(document);
    const std::u8string stem = arguments.library.stem().u8string();
    briefing.title = !arguments.title.empty()       ? arguments.title
                     : !arguments.part.node.empty() ? arguments.part.node
                                                    : std::string{stem.begin(), stem.end()};
    briefing.scope = part.words;
    const exchange::BriefingPicture picture = exchange::briefingPicture(document, library.placements());
    if (!arguments.output.empty()) {
        exchange::writeBriefingFile(arguments.output, briefing, picture);
        return success;
    }
    exchange::writeBriefing(std::cout, briefing, picture);
    flushStandardOutput();
    return success;
}

} // namespace cablegraph::cli
