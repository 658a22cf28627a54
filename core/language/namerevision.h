#pragma once

#include "wordfeatures.h"

#include <cablegraph/language/analysis.h>

#include <span>
#include <vector>

namespace cablegraph::language {

/// Parts names of persons that stand side by side with nothing between them, as in lists of participants and heads of
/// letters: "Ana Lopes Jonas Weber" is two persons where the lists know given names at both begins and none right
/// before the second. And parts names of organizations at an "and" where the tree coordinates what follows with
/// something before the name: "Altrex Trading, Norvik Marine and Polar Drift".
[[nodiscard]] std::vector<Name> apart(const std::vector<Name>& names, std::span<const Word> words,
                                      const NameLists& lists);

/// A name that a text has often is of one type throughout: of that which most of its occurrences have.
void agreeOnTypes(std::span<Sentence> sentences);

} // namespace cablegraph::language
