#pragma once

#include "blocks.h"
#include "xml/xmltree.h"

namespace cablegraph::article::html {

/// How sure it is that an element is something around the article, by its tag, role, class and id.
enum class Furniture
{
    No,
    Likely,  ///< unless most of the page's prose is inside
    Certain, ///< comments, cookie banners, navigation: however long
};

[[nodiscard]] Furniture furnitureOf(const xmlNode& element);

/// Whether an element says of itself that it is the article or its text.
[[nodiscard]] bool isMarkedAsArticle(const xmlNode& element);

/// Whether a line inside of the article is none of it, by its words: "Read more: ...", "Advertisement", "By A. Name",
/// a credit or a photographer's name.
[[nodiscard]] bool isFurnitureLine(const Block& block);

} // namespace cablegraph::article::html
