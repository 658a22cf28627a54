#include <cablegraph/text/days.h>

#include <chrono>

namespace cablegraph::text {
namespace {

DayNumber numberOf(std::chrono::sys_days day)
{
    return static_cast<DayNumber>(day.time_since_epoch().count());
}

std::chrono::month monthOf(int month)
{
    return std::chrono::month{static_cast<unsigned>(month)};
}

} // namespace

DayNumber firstDay(const PartialDate& date)
{
    const std::chrono::day day{static_cast<unsigned>(date.day.value_or(1))};
    return numberOf(std::chrono::year{date.year} / monthOf(date.month.value_or(1)) / day);
}

DayNumber lastDay(const PartialDate& date)
{
    if (date.day)
        return firstDay(date);
    return numberOf(std::chrono::year{date.year} / monthOf(date.month.value_or(12)) / std::chrono::last);
}

PartialDate dateOfDay(DayNumber day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

} // namespace cablegraph::text
