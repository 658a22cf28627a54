#pragma once

#include <QString>
#include <QStringList>

namespace cablegraph::panels {

/// What is searched for while a question is being typed: its last word may go on, so it becomes the beginning of one
/// ("mis" finds missile), unless it is a phrase in quotes, an operator (AND, OR, NOT) or is followed by a space.
[[nodiscard]] QString asTyped(const QString& words);

/// The words of a question without quotes, operators and asterisks.
[[nodiscard]] QStringList wordsIn(const QString& question);

/// A sentence that a question found, from a little before the first of what it asks for: what is narrow cuts the end.
[[nodiscard]] QString fromFirstMatch(const QString& sentence, const QString& question);

} // namespace cablegraph::panels
