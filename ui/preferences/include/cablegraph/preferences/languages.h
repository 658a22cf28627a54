#pragma once

#include <QString>
#include <QStringList>

namespace cablegraph::preferences {

/// ISO 639-1 codes of the languages that the program speaks, English first.
[[nodiscard]] QStringList translatedLanguages();

/// Lets the application speak a language (an ISO 639-1 code; empty: what the desktop asks for): the program's own
/// texts, Qt's, and the way dates and numbers are written. Before the first text is made.
void speak(const QString& code);

/// The code of the language that the program's own texts are in: English where those of the one asked for are missing.
[[nodiscard]] QString spokenLanguage();

} // namespace cablegraph::preferences
