#pragma once

#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/library/library.h>

#include <optional>
#include <string>

namespace cablegraph::cli {

/// Which part of a library is meant. What is not set does not restrict.
struct PartArguments
{
    std::string filter; ///< the name of one that is kept in the library
    std::string node;   ///< a name or alias: what concerns this node alone
    std::optional<text::PartialDate> since;
    std::optional<text::PartialDate> until;
};

struct Part
{
    graph::KnowledgeGraph graph;
    std::string words; ///< for people: "saved filter “Gulf”, until 2024-03"; empty for the whole
    bool isWhole = true;
};

/// Throws Error NotFound when the library has no such filter or node.
[[nodiscard]] Part partOf(const library::Library& library, const PartArguments& arguments);

} // namespace cablegraph::cli
