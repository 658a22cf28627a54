#pragma once

#include <string>
#include <string_view>
#include <vector>

/// How names are compared when it is asked whether two of them may mean the same. Words are folded (text::foldedKey)
/// and hold letters and digits alone.
namespace cablegraph::library {

/// The words of a name: folded, split at all that is no letter or digit, full stops and apostrophes dropped.
[[nodiscard]] std::vector<std::string> nameWords(std::string_view name);

/// The same for ways of writing one sound in Latin letters: "lavrov" and "lawrow", "zelenskyy" and "zelenski".
[[nodiscard]] std::string soundKey(std::string_view word);

/// Whether two words may be spellings of one: they sound the same, or differ in one letter of at least five or in two
/// of at least nine. No two numbers are.
[[nodiscard]] bool areSpellings(std::string_view one, std::string_view other);

enum class NameRelation
{
    None,
    Same,
    Part,        ///< all words of one are in the other
    Spelling,    ///< word by word spellings of each other, or initials and short forms of given names
    SameSurname, ///< of persons, and nothing else
    SameWords,   ///< of organizations and places, in another order or with other small words
    Abbreviation,
};

/// The first letters of a written-out name, once with and once without those of its small words: "iaea", "oas".
[[nodiscard]] std::vector<std::string> initialsOf(const std::vector<std::string>& words);

/// A name made ready to be compared with many others.
struct ComparedName
{
    explicit ComparedName(std::string_view name);

    std::vector<std::string> words;
    std::vector<std::string> largeWords; ///< without "of", "the" and the like
    std::vector<std::string> initials;
    bool isAbbreviation = false;
};

[[nodiscard]] NameRelation relatePersons(const ComparedName& one, const ComparedName& other);
/// Organizations, places, meetings.
[[nodiscard]] NameRelation relateBodies(const ComparedName& one, const ComparedName& other);

} // namespace cablegraph::library
