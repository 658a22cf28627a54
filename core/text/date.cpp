#include <cablegraph/text/date.h>

#include <charconv>
#include <chrono>
#include <cstdio>

namespace cablegraph::text {
namespace {

std::optional<int> number(std::string_view digits, std::size_t width)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.size() != width || error != std::errc{} || end != digits.data() + digits.size() || value < 0)
        return {};
    return value;
}

std::chrono::sys_days dayOf(const PartialDate& date)
{
    return std::chrono::year{date.year} / date.month.value_or(1) / date.day.value_or(1);
}

} // namespace

std::string isoString(const PartialDate& date)
{
    char buffer[32];
    if (date.day)
        std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", date.year, *date.month, *date.day);
    else if (date.month)
        std::snprintf(buffer, sizeof buffer, "%04d-%02d", date.year, *date.month);
    else
        std::snprintf(buffer, sizeof buffer, "%04d", date.year);
    return buffer;
}

std::optional<PartialDate> parseDate(std::string_view iso)
{
    iso = iso.substr(0, iso.find('T'));
    const auto year = number(iso.substr(0, 4), 4);
    if (!year)
        return {};
    if (iso.size() == 4)
        return PartialDate{*year, {}, {}};
    const auto month = iso.size() >= 7 && iso[4] == '-' ? number(iso.substr(5, 2), 2) : std::nullopt;
    if (!month || *month < 1 || *month > 12)
        return {};
    if (iso.size() == 7)
        return PartialDate{*year, month, {}};
    const auto day = iso.size() == 10 && iso[7] == '-' ? number(iso.substr(8, 2), 2) : std::nullopt;
    if (!day || !std::chrono::year_month_day{std::chrono::year{*year} / *month / *day}.ok())
        return {};
    return PartialDate{*year, month, day};
}

PartialDate addDays(const PartialDate& date, int days)
{
    const std::chrono::year_month_day moved{dayOf(date) + std::chrono::days{days}};
    return {static_cast<int>(moved.year()), static_cast<int>(static_cast<unsigned>(moved.month())),
            static_cast<int>(static_cast<unsigned>(moved.day()))};
}

int weekday(const PartialDate& date)
{
    return static_cast<int>(std::chrono::weekday{dayOf(date)}.c_encoding());
}

} // namespace cablegraph::text
