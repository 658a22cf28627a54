#pragma once

#include "mentions.h"

#include <string_view>

namespace cablegraph::extraction {

/// True where later mentions of a person with this full name may be this one word: the last name, or the first of a
/// name written the East Asian way or with "bin".
[[nodiscard]] bool isShortNameOf(std::string_view word, std::string_view fullName,
                                 const ontology::Ontology::Tables& tables);

/// Adds mentions for surnames alone, for full names seen again, and for abbreviations given in brackets.
void findShortNames(const Document& document, Cast& cast, Mentions& mentions);

} // namespace cablegraph::extraction
