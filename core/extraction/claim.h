#pragma once

#include "cast.h"

#include <cablegraph/ontology/kinds.h>
#include <cablegraph/text/date.h>

#include <optional>
#include <string>
#include <vector>

namespace cablegraph::extraction {

/// One sentence's support for one edge.
struct Claim
{
    EntityIndex from = 0;
    ontology::Relation relation = ontology::Relation::Represents;
    EntityIndex to = 0;
    TokenRange words; ///< the supporting words
    std::string label;
    std::string rule;  ///< the rule that found it, for "Why?"
    std::string trace; ///< the words and the path through the tree that it followed; may be empty
    double confidence = 0.7;
    ontology::Stance stance = ontology::Stance::Asserted;
    std::optional<EntityIndex> accordingTo;
    std::optional<text::PartialDate> date;
    bool structural = false; ///< an office or a location: holds whatever the sentence around it says
};

using Claims = std::vector<Claim>;

} // namespace cablegraph::extraction
