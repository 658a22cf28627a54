#include "loosedate.h"

#include "ascii.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace cablegraph::article {
namespace {

std::optional<text::PartialDate> plausible(const std::string& iso)
{
    const std::optional<text::PartialDate> date = text::parseDate(iso);
    return date && date->year >= 1800 && date->year < 2200 ? date : std::nullopt;
}

std::string twoDigits(int number)
{
    return number < 10 ? '0' + std::to_string(number) : std::to_string(number);
}

std::size_t digitsAtStart(std::string_view text)
{
    const auto end = std::ranges::find_if_not(text, ascii::isDigit);
    return static_cast<std::size_t>(end - text.begin());
}

/// Year first: with separators or eight digits in a row.
std::optional<text::PartialDate> yearFirst(std::string_view text)
{
    const std::size_t digits = digitsAtStart(text);
    if (digits == 8 || digits == 14)
        return plausible(std::string{text.substr(0, 4)} + '-' + std::string{text.substr(4, 2)} + '-' +
                         std::string{text.substr(6, 2)});
    if (digits != 4)
        return {};
    if (text.size() == 4 || text.size() == 7)
        return plausible(std::string{text});
    if (text.size() < 10 || (text[4] != '-' && text[4] != '/') || text[7] != text[4])
        return {};
    std::string day{text.substr(0, 10)};
    day[4] = day[7] = '-';
    return plausible(day);
}

std::optional<int> monthOf(std::string_view word)
{
    constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
    const std::string lower = ascii::lower(word);
    if (lower.size() < 3)
        return {};
    for (std::size_t i = 0; i < months.size(); ++i)
        if (months[i].starts_with(lower) || (lower == "sept" && i == 8))
            return static_cast<int>(i) + 1;
    return {};
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size() && words.size() < 8;) {
        const std::size_t begin = text.find_first_not_of(" ,.\t", at);
        if (begin == std::string_view::npos)
            break;
        at = std::min(text.find_first_of(" ,.\t", begin), text.size());
        words.push_back(text.substr(begin, at - begin));
    }
    return words;
}

/// A number of at most four digits, "5th" included; 0 for anything else.
int numberOf(std::string_view word)
{
    const std::size_t digits = digitsAtStart(word);
    const std::string rest = ascii::lower(word.substr(digits));
    const bool isOrdinal = rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
    if (digits == 0 || digits > 4 || !(rest.empty() || isOrdinal))
        return 0;
    return std::stoi(std::string{word.substr(0, digits)});
}

std::optional<text::PartialDate> withMonthName(std::string_view text)
{
    const std::vector<std::string_view> words = wordsOf(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::optional<int> month = monthOf(words[i]);
        if (!month)
            continue;
        const auto numberAt = [&](std::size_t at) { return at < words.size() ? numberOf(words[at]) : 0; };
        const int before = i > 0 ? numberOf(words[i - 1]) : 0;
        if (before > 0 && numberAt(i + 1) >= 1000)
            return plausible(std::to_string(numberAt(i + 1)) + '-' + twoDigits(*month) + '-' + twoDigits(before));
        if (numberAt(i + 1) > 0 && numberAt(i + 2) >= 1000)
            return plausible(std::to_string(numberAt(i + 2)) + '-' + twoDigits(*month) + '-' +
                             twoDigits(numberAt(i + 1)));
    }
    return {};
}

} // namespace

std::optional<text::PartialDate> parseLooseDate(std::string_view written)
{
    std::string_view text = ascii::trimmed(written.substr(0, 200));
    if (text.starts_with("D:"))
        text.remove_prefix(2);
    if (const std::optional<text::PartialDate> date = yearFirst(text))
        return date;
    return withMonthName(text);
}

} // namespace cablegraph::article
