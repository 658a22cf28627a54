#pragma once

#include <string>
#include <string_view>

namespace cablegraph::library {

/// What a person types, as an FTS5 expression in which nothing of it is read as syntax but what library.h promises
/// (Library::search): words and "phrases in quotes", a * after either for a prefix, AND, OR and NOT between them. OR
/// parts alternatives; within one, NOT takes away what the next word or phrase finds. An operator that has nothing to
/// work on is a word like others. Empty when there is no word. Words beyond the 64th are passed over. Letters and signs
/// of full width find the usual ones as well as themselves.
[[nodiscard]] std::string searchExpression(std::string_view words);

} // namespace cablegraph::library
