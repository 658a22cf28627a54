#pragma once

#include "clauses.h"
#include "tree.h"

#include <optional>
#include <string>
#include <vector>

namespace cablegraph::extraction {

/// Looks for an entry of several words ("impose sanction", "be committed to", "warn of consequence") at a verb or noun
/// of the tree: "be" is its copula or passive auxiliary, particles and prepositions are its own or those before its
/// complements, other words stand in its object, its passive subject, its complements or the noun it describes. Returns
/// the tokens that matched, the verb first.
[[nodiscard]] std::optional<std::vector<std::size_t>> matchWords(const Tree& tree, std::size_t verb,
                                                                 const std::vector<std::string>& words);

} // namespace cablegraph::extraction
