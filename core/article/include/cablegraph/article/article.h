#pragma once

#include <cablegraph/text/date.h>
#include <cablegraph/text/span.h>

#include <optional>
#include <string>
#include <vector>

namespace cablegraph::article {

/// One article as a person reads it: the text is what the reader pane shows and what every span points into.
struct Article
{
    std::string title;                            ///< the headline, one line; the file's name where there is none
    std::optional<text::PartialDate> published;   ///< given by the caller, else as the text itself says it
    std::string origin;                           ///< where it came from: an absolute path, an address, "clipboard"
    std::string text;                             ///< valid UTF-8; for a plain text file the file's own characters
    std::vector<text::ByteSpan> paragraphs;       ///< in reading order, the title's line included, no blank lines

    friend bool operator==(const Article&, const Article&) = default;
};

/// SHA-256 of the text in lower-case hexadecimal: the same text is the same article, wherever it lies.
[[nodiscard]] std::string fingerprint(const Article& article);

} // namespace cablegraph::article
