#pragma once

#include "profile.h"

#include <cablegraph/graph/articlegraph.h>

#include <string>
#include <string_view>
#include <unordered_map>

namespace cablegraph::library {

/// Of an article, what the profiles of its findings take from it.
struct ArticleContext
{
    std::string_view text;
    std::string_view fingerprint;
    std::optional<text::PartialDate> published;
};

/// The profile of each node of one article's graph, by its id there. `setApart` names the judgements by which the user
/// told nodes of this graph from what they would be one with.
[[nodiscard]] std::unordered_map<NodeId, Profile>
profilesOf(const graph::ArticleGraph& found, const ArticleContext& article,
           const std::unordered_map<NodeId, std::string>& setApart = {});

} // namespace cablegraph::library
