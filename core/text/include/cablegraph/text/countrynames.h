#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace cablegraph::text {

/// What the Unicode CLDR calls countries in one language.
class CountryNames
{
public:
    /// Of an ISO 639 code. In a language that the CLDR does not have, no country has a name.
    explicit CountryNames(std::string_view language);
    ~CountryNames();
    CountryNames(CountryNames&&) noexcept;
    CountryNames& operator=(CountryNames&&) noexcept;

    /// In UTF-8: "Südkorea" for `KOR`; of the forms that there are the shortest that is no abbreviation ("Hongkong"),
    /// without a second name in parentheses. `code` is of ISO 3166-1, with two or three letters.
    [[nodiscard]] std::optional<std::string> nameOf(std::string_view code) const;

private:
    struct Forms;
    std::unique_ptr<Forms> m_forms;
};

} // namespace cablegraph::text
