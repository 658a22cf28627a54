#pragma once

#include "blocks.h"

#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::article::html {

/// The blocks of a page that are its article, in reading order, headline and standfirst included where the page has
/// them in the article's own part.
///
/// Each block has a worth: its words, less those in links; lines that are links and labels cost some. The element whose
/// blocks are worth most together holds the article, as in Kohlschütter, Fankhauser & Nejdl, "Boilerplate Detection
/// using Shallow Text Features" (WSDM 2010), with the maximum taken over the tree instead of over single blocks.
/// Furniture (furniture.h) is taken out first, lists of links and teasers afterwards.
[[nodiscard]] std::vector<Block> findArticle(const xmlNode& root);

/// Keeps what the publisher's own copy of the text (JSON-LD articleBody) has, and headings before it. Leaves the blocks
/// as they are where the two have too little in common for that copy to be the whole article.
[[nodiscard]] std::vector<Block> checkedAgainst(std::vector<Block> blocks, std::string_view articleBody);

/// The share of `text`'s three-word sequences that the blocks have, 0 to 1.
[[nodiscard]] double coverage(const std::vector<Block>& blocks, std::string_view text);

} // namespace cablegraph::article::html
