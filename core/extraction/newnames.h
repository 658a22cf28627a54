#pragma once

#include "mentions.h"
#include "roles.h"

#include <vector>

namespace cablegraph::extraction {

/// Adds mentions of persons and places that no table names: a person by an office or a given name before it, an
/// apposition after it or a list with other persons, a place by a common noun in its name or by its surroundings; then
/// later surnames and abbreviations of what was found.
void findNewNames(const Document& document, Cast& cast, Mentions& mentions);

/// Monday to Sunday, January to December, today and its neighbours.
[[nodiscard]] bool isCalendarWord(std::string_view lower);

} // namespace cablegraph::extraction
