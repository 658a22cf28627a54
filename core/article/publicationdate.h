#pragma once

#include <cablegraph/text/date.h>

#include <optional>
#include <string_view>

namespace cablegraph::article {

/// The day on which an article appeared as its text says it: in a line of its own at the head or foot ("Published 9
/// December 2023", "By Jane Example, December 9, 2023", "2023-12-09T10:00Z"), or with its year in the dateline ("SEOUL,
/// Dec. 9, 2023 —"). A date that tells when something happened is none, nor is one whose day and month could be mixed
/// up ("9/12/2023"): rather no date than a wrong one. Publication goes before revision ("Updated ..."), which goes
/// before a bare date only where nothing else is said. The first line is the headline and gives none.
[[nodiscard]] std::optional<text::PartialDate> findPublicationDate(std::string_view text);

} // namespace cablegraph::article
