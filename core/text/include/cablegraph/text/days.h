#pragma once

#include <cablegraph/text/date.h>

namespace cablegraph::text {

/// Days since 1 January 1970, negative before.
using DayNumber = int;

/// The first and the last day that a date may mean: both the same for a day, a month or a year apart otherwise.
[[nodiscard]] DayNumber firstDay(const PartialDate& date);
[[nodiscard]] DayNumber lastDay(const PartialDate& date);
[[nodiscard]] PartialDate dateOfDay(DayNumber day);

} // namespace cablegraph::text
