#include "foreigngraph.h"
#include "graphcsv.h"
#include "graphxml.h"
#include "plain.h"

#include <cablegraph/base/error.h>
#include <cablegraph/exchange/reader.h>
#include <cablegraph/exchange/writer.h>
#include <cablegraph/graph/knowledgegraph.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string_view>

using namespace cablegraph;

namespace {

/// By their first sign, as files are told apart.
exchange::PlacedGraph read(std::string_view bytes)
{
    if (!bytes.empty() && bytes.front() == '{')
        return exchange::readJson(bytes, "fuzzed");
    exchange::ForeignGraph foreign;
    if (!bytes.empty() && bytes.front() == '<')
        exchange::readGraphXml(bytes, "fuzzed", foreign);
    else
        exchange::readGraphCsv(exchange::validUtf8(bytes), "fuzzed", foreign);
    return exchange::documentOf(foreign, "fuzzed");
}

} // namespace

/// Whatever the bytes, a graph comes of them that can be drawn and written again, or an Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    exchange::PlacedGraph graph;
    try {
        graph = read({reinterpret_cast<const char*>(data), size});
        const graph::KnowledgeGraph drawn{graph.document.nodes, graph.document.edges};
    } catch (const Error&) {
        return 0;
    }
    for (const auto& [node, placement] : graph.placements)
        if (!std::isfinite(placement.centre.x) || !std::isfinite(placement.centre.y))
            std::abort();
    std::ostringstream out;
    exchange::write(out, graph.document, exchange::Format::JsonLines, graph.placements);
    const exchange::PlacedGraph again = exchange::readJson(out.str(), "written");
    if (again.document.nodes.size() != graph.document.nodes.size() ||
        again.document.edges.size() != graph.document.edges.size())
        std::abort();
    return 0;
}
