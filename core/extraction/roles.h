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

/// True before a name that an office with whose it is and a comma announce: "the prime minister of Fiji, NAME, said".
[[nodiscard]] bool isOfficeBefore(const Sentence& sentence, const std::vector<RoleHit>& roles, std::size_t name);

} // namespace cablegraph::extraction
