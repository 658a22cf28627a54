#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

namespace cablegraph::extraction {

[[nodiscard]] inline bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "NATO", "PKK": all letters are capitals.
[[nodiscard]] inline bool isAcronym(std::string_view form)
{
    return form.size() > 1 && std::all_of(form.begin(), form.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "GENEVA": a word in capitals that is too long for an abbreviation, as cities are written in datelines.
[[nodiscard]] inline bool isShouted(std::string_view form)
{
    return form.size() > 3 && isAcronym(form);
}

/// A small word inside a person's name: "Mohammed bin Salman", "Ursula von der Leyen".
[[nodiscard]] inline bool isNameParticle(std::string_view lower)
{
    return isOneOf(lower, {"al",  "bin", "bint", "ibn", "abu", "abd", "ul",  "el", "ben", "von",
                           "van", "der", "de",   "del", "di",  "da",  "dos", "la", "du",  "ter"});
}

/// "JAKARTA" of a dateline is "Jakarta"; abbreviations stay.
[[nodiscard]] inline std::string properCase(std::string_view name)
{
    constexpr std::size_t longestAbbreviation = 4;
    std::string proper{name};
    std::size_t begin = 0;
    while (begin < proper.size()) {
        std::size_t end = begin;
        while (end < proper.size() && proper[end] >= 'A' && proper[end] <= 'Z')
            ++end;
        if (end - begin > longestAbbreviation)
            for (std::size_t i = begin + 1; i < end; ++i)
                proper[i] = static_cast<char>(proper[i] - 'A' + 'a');
        begin = end + 1;
    }
    return proper;
}

} // namespace cablegraph::extraction
