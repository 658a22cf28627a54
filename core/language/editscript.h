#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace cablegraph::language {

/// How a lemma is made from a form: change the case, take characters off the end, put others there.
struct EditScript
{
    enum class Case : std::uint8_t
    {
        Keep,
        Lower,
        Title, ///< the first character upper, the others lower
        Upper,
        Replace, ///< the whole form
    };
    static constexpr std::size_t caseCount = 5;

    Case change = Case::Keep;
    std::uint8_t strip = 0; ///< characters
    std::string ending;

    friend auto operator<=>(const EditScript&, const EditScript&) = default;
};

/// The lemma; the form in lower case where the script asks for more characters than there are.
[[nodiscard]] std::string applyScript(const EditScript& script, std::string_view form);

} // namespace cablegraph::language
