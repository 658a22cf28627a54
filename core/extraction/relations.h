#pragma once

#include "claim.h"
#include "reading.h"
#include "threats.h"

namespace cablegraph::extraction {

/// Finds what one actor does to another, by category of PLOVER, and who acts against which threat: from the verbs and
/// nouns of the ontology with their subjects, objects and prepositions; passives, control, coordination (an edge each)
/// and negation are followed.
[[nodiscard]] Claims findRelations(const Reading& reading, const Threats& threats, const Cast& cast);

} // namespace cablegraph::extraction
