#pragma once

#include <cablegraph/text/date.h>
#include <cablegraph/text/span.h>

#include <optional>
#include <string_view>

namespace cablegraph::text {

/// The words of an English sentence that give a date which is known: "June 27, 2022", "on Saturday", "two days
/// earlier". Of several that fit, the one that says most. `told` is the day on which the sentence was published,
/// against which "yesterday" or "last year" are read. Nothing when no words fit. Bytes of `sentence`.
///
/// The way back from a date to its words: it finds what extraction::findDates() has resolved, for a reader to see.
[[nodiscard]] std::optional<ByteSpan> findDatePhrase(std::string_view sentence, const PartialDate& date,
                                                     const std::optional<PartialDate>& told = {});

} // namespace cablegraph::text
