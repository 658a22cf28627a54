#pragma once

#include "mentions.h"

#include <vector>

namespace cablegraph::extraction {

/// Offices and callings in a sentence, the longest at each place; "head" as a verb and the like are left out.
[[nodiscard]] std::vector<RoleHit> findRoles(const Sentence& sentence, const ontology::Ontology::Tables& tables);

/// The office before a name, at once or with its field between: "Under Secretary of State for Political Affairs";
/// nullptr if there is none.
[[nodiscard]] const RoleHit* findTitleBefore(const Sentence& sentence, const std::vector<RoleHit>& roles,
                                             std::size_t name);

/// Adds mentions of persons and places that no table names: a person by an office or a given name before it, an
/// apposition after it or a list with other persons, a place by a common noun in its name or by its surroundings; then
/// later surnames and abbreviations of what was found.
void findNewNames(const Document& document, Cast& cast, Mentions& mentions);

/// Monday to Sunday, January to December, today and its neighbours.
[[nodiscard]] bool isCalendarWord(std::string_view lower);

} // namespace cablegraph::extraction
