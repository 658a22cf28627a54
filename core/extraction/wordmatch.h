#pragma once

#include "clauses.h"
#include "tree.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::extraction {

/// Looks for an entry of several words ("impose sanction", "be committed to", "warn of consequence") at a verb or noun
/// of the tree: "be" is its copula or passive auxiliary, particles and prepositions are its own or those before its
/// complements, other words stand in its object, its passive subject, its complements or the noun it describes. Returns
/// the tokens that matched, the verb first.
[[nodiscard]] std::optional<std::vector<std::size_t>> matchWords(const Tree& tree, std::size_t verb,
                                                                 const std::vector<std::string>& words);

/// Whether a verb is one of these. Lemmas of rare verbs are sometimes guessed wrong ("chaired").
[[nodiscard]] bool isVerb(const Token& token, std::initializer_list<std::string_view> wanted);

} // namespace cablegraph::extraction
