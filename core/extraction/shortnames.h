#pragma once

#include "mentions.h"

#include <optional>
#include <string_view>

namespace cablegraph::extraction {

/// True where later mentions of a person with this full name may be this one word: the last name, or the first of a
/// name written the East Asian way or with "bin".
[[nodiscard]] bool isShortNameOf(std::string_view word, std::string_view fullName,
                                 const ontology::Ontology::Tables& tables);

/// The person met before that a name means: a short name, initials left out ("John R. Bolton") or all the surnames
/// ("Van Klaveren" after "Alberto van Klaveren"); nothing for somebody new.
[[nodiscard]] std::optional<EntityIndex> knownPerson(const Cast& cast, std::string_view name);

/// Adds mentions for surnames alone, for full names seen again, and for abbreviations given in brackets.
void findShortNames(const Document& document, Cast& cast, Mentions& mentions);

} // namespace cablegraph::extraction
