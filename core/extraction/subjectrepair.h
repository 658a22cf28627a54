#pragma once

#include "document.h"

#include <string_view>
#include <vector>

namespace cablegraph::extraction {

/// Gives verbs the subjects that the parser hung elsewhere: "Chad plans to deport", read as plans of Chad.
void repairSubjects(std::vector<Token>& tokens);

/// The first word that hangs on `head` by a relation that begins so; nowhere if there is none.
[[nodiscard]] std::size_t childOf(const std::vector<Token>& tokens, std::size_t head, std::string_view relation);

} // namespace cablegraph::extraction
