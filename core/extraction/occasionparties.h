#pragma once

#include "occasions.h"

#include <optional>
#include <vector>

namespace cablegraph::extraction {

/// Reads what stands around a noun of meetings into the occasion: whose it is, with whom, where, about what, who came
/// for it or spoke at it. `noun` is the noun's token.
void readAround(const Reading& reading, std::size_t sentence, const Cast& cast, std::size_t noun, Occasion& occasion);

/// Adds what is not there yet.
void addEntity(std::vector<EntityIndex>& to, EntityIndex entity);
/// Who of a phrase can take part in a meeting.
[[nodiscard]] std::vector<EntityIndex> actorsIn(const Party& party, const Cast& cast);
/// Where a phrase with a preposition says that a meeting is.
[[nodiscard]] std::optional<EntityIndex> placeIn(const Argument& argument, const Cast& cast);
/// Words before the noun: a party ("Trump's visit", "the U.S.-EU summit") or a place ("the Camp David summit").
void addOwner(Occasion& occasion, const Mention& mention, const Cast& cast);

} // namespace cablegraph::extraction
