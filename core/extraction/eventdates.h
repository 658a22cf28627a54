#pragma once

#include "document.h"

#include <cablegraph/text/date.h>

#include <optional>
#include <vector>

namespace cablegraph::extraction {

/// A time named in a sentence.
struct EventDate
{
    std::size_t begin = 0; ///< tokens
    std::size_t end = 0;
    text::PartialDate date;
};

/// Times of a sentence, resolved against the article's date: "June 27, 2022", "on Saturday" (the last one, or the next
/// after "next" or a future verb), "yesterday", "in August", "last year". Without an article's date only times with a
/// year of their own. "Two days earlier" and "the next day" count from the time last named: in the sentence, else
/// `before` it, else from the article's date.
[[nodiscard]] std::vector<EventDate> findDates(const Sentence& sentence,
                                               const std::optional<text::PartialDate>& published,
                                               const std::optional<text::PartialDate>& before);

/// The date nearest to a token, not farther than a clause.
[[nodiscard]] std::optional<text::PartialDate> dateNear(const std::vector<EventDate>& dates, std::size_t token);

} // namespace cablegraph::extraction
