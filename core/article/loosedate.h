#pragma once

#include <cablegraph/text/date.h>

#include <optional>
#include <string_view>

namespace cablegraph::article {

/// The day in a date as metadata writes it: ISO 8601 with or without time ("2024-03-05T10:00Z", "20240305",
/// "2024/03/05"), RFC 5322 ("Tue, 05 Mar 2024 10:00:00 GMT"), English ("5 March 2024", "March 5, 2024 at 10 a.m."), PDF
/// ("D:20240305100000"). Nothing where day and month could be taken for each other, or for years before 1800 and after
/// 2199. The day is the one written, whatever the time zone.
[[nodiscard]] std::optional<text::PartialDate> parseLooseDate(std::string_view written);

} // namespace cablegraph::article
