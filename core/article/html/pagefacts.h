#pragma once

#include "xml/xmltree.h"

#include <cablegraph/text/date.h>

#include <optional>
#include <string>

namespace cablegraph::article::html {

/// What a page says of its article outside of the text.
struct PageFacts
{
    std::string headline;    ///< by JSON-LD, OpenGraph or a meta element; without the site's name
    std::string windowTitle; ///< <title>, as it is
    std::string siteName;
    std::string address;     ///< canonical, http or https; empty where unknown
    std::string articleBody; ///< the text by JSON-LD, paragraphs by line; may be shortened by the publisher
    std::optional<text::PartialDate> published;
};

/// From JSON-LD (schema.org articles), OpenGraph, meta, link and time elements, in this order of trust.
[[nodiscard]] PageFacts readPageFacts(const xmlNode& root);

/// The headline as a reader sees it: the page's own <h1> where the facts agree with it or know none, else theirs.
/// Empty when the page has none.
[[nodiscard]] std::string chooseTitle(const xmlNode& root, const PageFacts& facts);

} // namespace cablegraph::article::html
