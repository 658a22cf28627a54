#pragma once

#include <algorithm>
#include <initializer_list>
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

} // namespace cablegraph::extraction
