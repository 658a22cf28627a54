#pragma once

#include "claim.h"
#include "mentions.h"

namespace cablegraph::extraction {

/// Finds the office and the state or organization of each person: from a title before the name ("South Korean President
/// Yoon Suk Yeol"), an apposition after it ("Ed Royce, chairman of ..."), an apposition before ("the crown prince of
/// ..., Mohammed bin Zayed"), a possessive ("South Korea's Cho"), "of" ("President Hassan Rouhani of Iran"), a
/// counterpart ("his Japanese counterpart Takeo Akiba"), and last from the table of office-holders. Persons with an
/// office become officials.
[[nodiscard]] Claims findOffices(const Document& document, Cast& cast, const Mentions& mentions);

} // namespace cablegraph::extraction
