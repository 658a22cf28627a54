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
    std::string title;                          ///< the headline, one line; the file's name where there is none
    std::optional<text::PartialDate> published; ///< given by the caller or the file, else as the text itself says it
    /// Where it came from: an absolute path, an address, "clipboard". An article inside an archive, feed or mailbox has
    /// the file's path, '#' and what it is called in there.
    std::string origin;
    std::string text;                       ///< valid UTF-8; for a plain text file the file's own characters
    std::vector<text::ByteSpan> paragraphs; ///< in reading order, the title's line included, no blank lines
    /// ISO 639-1 code of the language it is written in ("en", "fr"); empty where it cannot be told.
    std::string language = {};

    friend bool operator==(const Article&, const Article&) = default;
};

/// SHA-256 of the text in lower-case hexadecimal: the same text is the same article, wherever it lies.
[[nodiscard]] std::string fingerprint(const Article& article);

/// SHA-256 of the text's letters and digits alone, without case and accents, in lower-case hexadecimal: the same story
/// saved from another address, in another format or with other line ends has the same one. Empty for a text with fewer
/// than twenty letters and digits, which says too little.
[[nodiscard]] std::string contentKey(const Article& article);

} // namespace cablegraph::article
