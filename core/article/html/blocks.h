#pragma once

#include "xml/xmltree.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::article::html {

/// A run of text between the block elements of a page: a paragraph, a headline, an item, a link list's line.
struct Block
{
    enum class Kind
    {
        Paragraph,
        Heading,
        ListItem,
        Quote,
        Other, ///< text right inside a container: old pages write whole articles so, new ones labels and buttons
    };

    const xmlNode* element = nullptr; ///< the nearest block element around it
    Kind kind = Kind::Other;
    int headingLevel = 0; ///< 1 to 6 for headings
    std::string text;     ///< one line
    std::size_t words = 0;
    std::size_t linkedWords = 0; ///< those inside of links

    [[nodiscard]] bool endsSentence() const;
    [[nodiscard]] double linkDensity() const
    {
        return words == 0 ? 0 : static_cast<double>(linkedWords) / static_cast<double>(words);
    }
};

/// Says of an element that it and what is inside of it is left out.
using LeaveOut = std::function<bool(const xmlNode& element)>;

/// The text below `root` in reading order. Scripts, styles, forms, media and hidden elements never count. Two `<br>`
/// part paragraphs, as in old pages.
[[nodiscard]] std::vector<Block> collectBlocks(const xmlNode& root, const LeaveOut& leaveOut);

[[nodiscard]] bool isBlockElement(std::string_view name);

} // namespace cablegraph::article::html
