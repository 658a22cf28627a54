#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace cablegraph::text {

/// A day, month or year of the Gregorian calendar, as precise as a text allows ("2023", "2023-08", "2023-08-18").
/// A month is present only with its year, a day only with its month; each lies in its calendar's range.
struct PartialDate
{
    int year = 0;
    std::optional<int> month; ///< 1 to 12
    std::optional<int> day;   ///< 1 to 31

    friend auto operator<=>(const PartialDate&, const PartialDate&) = default;
};

/// ISO 8601, with as many parts as are known.
[[nodiscard]] std::string isoString(const PartialDate& date);
/// Reads ISO 8601 ("2023", "2023-08", "2023-08-18", a time after 'T' is ignored). Nothing for anything else.
[[nodiscard]] std::optional<PartialDate> parseDate(std::string_view iso);
/// The day that lies `days` after a full date (before it if negative). Precondition: `date` has a day.
[[nodiscard]] PartialDate addDays(const PartialDate& date, int days);
/// 0 = Sunday to 6 = Saturday. Precondition: `date` has a day.
[[nodiscard]] int weekday(const PartialDate& date);

} // namespace cablegraph::text
