#pragma once

#include "mentions.h"

#include <vector>

namespace cablegraph::extraction {

/// Offices and callings in a sentence, the longest at each place; "head" as a verb and the like are left out.
[[nodiscard]] std::vector<RoleHit> findRoles(const Sentence& sentence, const ontology::Ontology::Tables& tables);

/// Adds mentions of persons, organizations and places that no table names: a person by an office or a given name before
/// it or an apposition after it, an organization or a place by a common noun in its name or by its surroundings; then
/// later surnames and abbreviations of what was found.
void findNewNames(const Document& document, Cast& cast, Mentions& mentions);

/// Monday to Sunday, January to December.
[[nodiscard]] bool isCalendarWord(std::string_view lower);

} // namespace cablegraph::extraction
