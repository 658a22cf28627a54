#include "blocks.h"

#include "articletext.h"
#include "ascii.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cablegraph::article::html {
namespace {

using namespace std::string_view_literals;

template<std::size_t count>
bool isOneOf(std::string_view name, const std::array<std::string_view, count>& sorted)
{
    return std::ranges::binary_search(sorted, name);
}

/// Never text of an article, whatever is inside. Sorted.
constexpr std::array silentElements{
    "amp-ad"sv,           "amp-analytics"sv, "amp-audio"sv, "amp-carousel"sv, "amp-consent"sv,
    "amp-embed"sv,        "amp-iframe"sv,    "amp-img"sv,   "amp-list"sv,     "amp-sidebar"sv,
    "amp-social-share"sv, "amp-video"sv,     "applet"sv,    "audio"sv,        "button"sv,
    "canvas"sv,           "datalist"sv,      "dialog"sv,    "embed"sv,        "head"sv,
    "iframe"sv,           "input"sv,         "map"sv,       "math"sv,         "nav"sv,
    "noscript"sv,         "object"sv,        "option"sv,    "rp"sv,           "rt"sv,
    "script"sv,           "select"sv,        "style"sv,     "svg"sv,          "template"sv,
    "textarea"sv,         "title"sv,         "video"sv};
static_assert(std::ranges::is_sorted(silentElements));

/// Elements that end the line before and after them. Sorted.
constexpr std::array blockElements{"address"sv,  "article"sv,    "aside"sv,   "blockquote"sv, "body"sv,  "caption"sv,
                                   "center"sv,   "dd"sv,         "details"sv, "div"sv,        "dl"sv,    "dt"sv,
                                   "fieldset"sv, "figcaption"sv, "figure"sv,  "footer"sv,     "form"sv,  "h1"sv,
                                   "h2"sv,       "h3"sv,         "h4"sv,      "h5"sv,         "h6"sv,    "header"sv,
                                   "hr"sv,       "html"sv,       "legend"sv,  "li"sv,         "main"sv,  "ol"sv,
                                   "p"sv,        "pre"sv,        "section"sv, "summary"sv,    "table"sv, "tbody"sv,
                                   "td"sv,       "tfoot"sv,      "th"sv,      "thead"sv,      "tr"sv,    "ul"sv};
static_assert(std::ranges::is_sorted(blockElements));

bool isHidden(const xmlNode& element)
{
    if (xml::attribute(element, "hidden") || ascii::equal(xml::attributeOr(element, "aria-hidden"), "true"))
        return true;
    std::string style = ascii::lower(xml::attributeOr(element, "style"));
    std::erase_if(style, ascii::isSpace);
    return style.find("display:none") != std::string::npos || style.find("visibility:hidden") != std::string::npos;
}

bool isLink(const xmlNode& element)
{
    return xml::isElement(element, "a") && xml::attribute(element, "href");
}

/// Far more than any article has: what a hostile page has beyond is left out.
constexpr std::size_t mostBlocks = 50'000;

std::size_t countWords(std::string_view line)
{
    return line.empty() ? 0 : static_cast<std::size_t>(std::ranges::count(line, ' ')) + 1;
}

/// Footnote numbers are no words of the text.
bool isFootnoteMark(const xmlNode& element)
{
    return xml::isElement(element, "sup") && xml::findElement(element, isLink) != nullptr &&
           xml::content(element).size() <= 5;
}

void classify(Block& block)
{
    const std::string_view name = xml::nameOf(*block.element);
    if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
        block.kind = Block::Kind::Heading;
        block.headingLevel = name[1] - '0';
    } else if (name == "p" || name == "pre") {
        block.kind = Block::Kind::Paragraph;
    } else if (name == "li" || name == "dd") {
        block.kind = Block::Kind::ListItem;
    } else if (name == "blockquote") {
        block.kind = Block::Kind::Quote;
    }
}

/// Walks the tree, gathering the text of one line after another.
class Collector
{
public:
    explicit Collector(const LeaveOut& leaveOut)
        : m_leaveOut{leaveOut}
    {
    }

    std::vector<Block> collect(const xmlNode& root)
    {
        m_blockElement = &root;
        visit(root, 0);
        flush();
        return std::move(m_blocks);
    }

private:
    void visit(const xmlNode& node, int depth)
    {
        if (xml::isText(node)) {
            addText(xml::textOf(node));
            return;
        }
        if (!xml::isElement(node) || depth > xml::deepestElement)
            return;
        const std::string_view name = xml::nameOf(node);
        if (name == "br") {
            lineBreak();
            return;
        }
        if (isOneOf(name, silentElements) || isHidden(node) || isFootnoteMark(node) || m_leaveOut(node))
            return;
        if (isBlockElement(name))
            visitBlock(node, depth);
        else
            visitInline(node, depth);
    }

    void visitChildren(const xmlNode& node, int depth)
    {
        for (const xmlNode* at = node.children; at != nullptr; at = at->next)
            visit(*at, depth + 1);
    }

    void visitBlock(const xmlNode& node, int depth)
    {
        flush();
        const xmlNode* outer = std::exchange(m_blockElement, &node);
        visitChildren(node, depth);
        flush();
        m_blockElement = outer;
    }

    /// A link that goes round blocks, as on cards, has each of its lines counted when that is flushed.
    void visitInline(const xmlNode& node, int depth)
    {
        const bool link = isLink(node);
        m_openLinks += link;
        m_linkBegin = link && m_openLinks == 1 ? m_line.size() : m_linkBegin;
        visitChildren(node, depth);
        if (link && m_openLinks == 1)
            countLinked();
        m_openLinks -= link;
    }

    void countLinked()
    {
        m_linked += countWords(cleanLine(std::string_view{m_line}.substr(m_linkBegin)));
        m_linkBegin = m_line.size();
    }

    void addText(std::string_view text)
    {
        if (text.find_first_not_of(" \t\r\n") != std::string_view::npos)
            m_breaks = 0;
        m_line += text;
    }

    void lineBreak()
    {
        if (++m_breaks >= 2)
            flush();
        else
            m_line += ' ';
    }

    void flush()
    {
        if (m_openLinks > 0)
            countLinked();
        m_breaks = 0;
        m_linkBegin = 0;
        Block block;
        block.text = cleanLine(std::exchange(m_line, {}));
        block.linkedWords = std::exchange(m_linked, 0);
        if (block.text.empty() || m_blocks.size() >= mostBlocks)
            return;
        block.words = countWords(block.text);
        block.linkedWords = std::min(block.linkedWords, block.words);
        block.element = m_blockElement;
        classify(block);
        m_blocks.push_back(std::move(block));
    }

    const LeaveOut& m_leaveOut;
    std::vector<Block> m_blocks;
    std::string m_line;
    std::size_t m_linkBegin = 0; ///< where in the line the open link's text begins
    std::size_t m_linked = 0;    ///< words of the line inside of links
    int m_openLinks = 0;
    int m_breaks = 0; ///< `<br>` since the last text
    const xmlNode* m_blockElement = nullptr;
};

} // namespace

bool isBlockElement(std::string_view name)
{
    return isOneOf(name, blockElements);
}

bool Block::endsSentence() const
{
    std::string_view end = text;
    for (const std::string_view closing : {"”"sv, "’"sv, "\""sv, "'"sv, ")"sv, "»"sv, "]"sv})
        if (end.ends_with(closing))
            end.remove_suffix(closing.size());
    constexpr std::array endings{"."sv, "!"sv, "?"sv, ":"sv, ";"sv, "…"sv};
    return std::ranges::any_of(endings, [&](std::string_view ending) { return end.ends_with(ending); });
}

std::vector<Block> collectBlocks(const xmlNode& root, const LeaveOut& leaveOut)
{
    return Collector{leaveOut}.collect(root);
}

} // namespace cablegraph::article::html
