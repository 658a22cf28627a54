#include "htmlreader.h"

#include "articlefinding.h"
#include "articletext.h"
#include "ascii.h"
#include "detection.h"
#include "encoding.h"
#include "furniture.h"
#include "pagefacts.h"
#include "publicationdate.h"
#include "utf8.h"

#include <cablegraph/base/error.h>
#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace cablegraph::article {
namespace {

using html::Block;

/// The value after "charset=" in the first kilobytes, quotes taken off.
std::string declaredIn(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, 4096);
    std::size_t at = ascii::find(start, "charset=");
    if (at == std::string_view::npos)
        return {};
    at = start.find_first_not_of(" \"'", at + 8);
    if (at == std::string_view::npos)
        return {};
    const std::size_t end = start.find_first_of(" \"'/>;\r\n", at);
    return std::string{start.substr(at, std::min(end, start.size()) - at)};
}

/// What browsers take a declaration for: Latin-1 has always meant Windows-1252 on the web.
std::string meantBy(std::string_view declared)
{
    const std::string name = ascii::lower(ascii::trimmed(declared));
    constexpr std::array<std::string_view, 6> western{"iso-8859-1", "iso8859-1", "latin1",
                                                      "us-ascii",   "ascii",     "iso_8859-1"};
    return std::ranges::find(western, name) != western.end() ? std::string{"windows-1252"} : name;
}

bool isWellKnown(std::string_view encoding)
{
    return !encoding.empty() && encoding.size() < 40 && !encoding.starts_with("utf-16") &&
           !encoding.starts_with("utf-32") && !encoding.starts_with("utf-7") && !encoding.starts_with("scsu");
}

/// Blocks by the publisher's copy of the text, for pages whose own text is not in them (drawn by scripts).
std::vector<Block> blocksOf(const std::string& articleBody)
{
    std::vector<Block> blocks;
    for (std::size_t at = 0; at < articleBody.size();) {
        const std::size_t end = std::min(articleBody.find('\n', at), articleBody.size());
        Block block;
        block.kind = Block::Kind::Paragraph;
        block.text = cleanLine(std::string_view{articleBody}.substr(at, end - at));
        if (!block.text.empty())
            blocks.push_back(std::move(block));
        at = end + 1;
    }
    return blocks;
}

std::size_t wordsIn(const std::vector<Block>& blocks)
{
    std::size_t words = 0;
    for (const Block& block : blocks)
        words += block.words;
    return words;
}

std::vector<Block> findBlocks(const xmlNode& root, const html::PageFacts& facts)
{
    std::vector<Block> blocks = html::findArticle(root);
    const auto bodyWords = static_cast<std::size_t>(std::ranges::count(facts.articleBody, ' '));
    constexpr std::size_t fewest = 60;
    if (bodyWords < fewest)
        return blocks;
    const bool isMissing = wordsIn(blocks) * 2 < bodyWords || html::coverage(blocks, facts.articleBody) < 0.3;
    return isMissing ? blocksOf(facts.articleBody) : html::checkedAgainst(std::move(blocks), facts.articleBody);
}

/// The headline, also with what old pages have below it behind a mere line break: the author, the day.
bool isHeadline(const Block& block, const std::string& title)
{
    constexpr std::size_t longestLabel = 80; // bytes
    const bool goesOn = !title.empty() && block.text.size() <= title.size() + longestLabel &&
                        block.text.starts_with(title + ' ') && !block.endsSentence();
    return goesOn || text::foldedKey(block.text) == text::foldedKey(title);
}

/// As a page shows it that does not declare it: in the lines between the headline and the article's first, which are no
/// part of the article's text. Above the headline many sites show the day of the visit.
std::optional<text::PartialDate> shownDate(const xmlNode& root, const std::string& title,
                                           const std::vector<Block>& article)
{
    constexpr std::ptrdiff_t mostLines = 8;
    const auto isTitle = [&](const Block& block) { return isHeadline(block, title); };
    const auto first = std::ranges::find_if_not(article, isTitle);
    if (first == article.end())
        return {};
    const std::vector<Block> page = html::collectBlocks(root, [](const xmlNode&) { return false; });
    const auto end = std::ranges::find(page, first->text, &Block::text);
    if (end == page.end())
        return {};
    std::string head;
    for (auto at = end - std::min(mostLines, end - page.begin()); at != end; ++at)
        if (isTitle(*at))
            head = title + '\n' + at->text.substr(std::min(title.size(), at->text.size()));
        else if (!head.empty())
            head += '\n' + at->text;
    return findPublicationDate(head);
}

/// Headline first, then the text. What stands before the page's own headline is a label: the section's name, a slogan.
Article putTogether(const std::string& title, const std::vector<Block>& blocks)
{
    const auto own = std::ranges::find_if(blocks, [&](const Block& block) {
        return block.kind == Block::Kind::Heading && text::foldedKey(block.text) == text::foldedKey(title);
    });
    ArticleText text;
    text.addParagraph(title);
    for (auto at = blocks.begin(); at != blocks.end(); ++at) {
        const bool isLabel = own != blocks.end() && at < own && at->words < 12 && !at->endsSentence();
        if (!isLabel && !isHeadline(*at, title))
            text.addParagraph(at->text);
    }
    return text.take();
}

} // namespace

std::string decodeHtml(std::string_view bytes, std::string_view declaredEncoding)
{
    constexpr std::array<std::string_view, 3> wideMarks{"\xFF\xFE", "\xFE\xFF", "\xEF\xBB\xBF"};
    const bool hasMark = std::ranges::any_of(wideMarks, [&](std::string_view mark) { return bytes.starts_with(mark); });
    if (hasMark || bytes.find('\0') != std::string_view::npos || countUtf8(bytes).broken == 0)
        return decodeText(std::string{bytes}).value_or(repairedUtf8(bytes));
    for (const std::string& declared : {meantBy(declaredEncoding), meantBy(declaredIn(bytes))}) {
        const bool isUtf8 = declared == "utf-8" || declared == "utf8";
        const bool isNoWestern = declared == "windows-1252" && isBeyondLatin(bytes);
        if (isWellKnown(declared) && !isUtf8 && !isNoWestern)
            if (std::optional<std::string> text = convertToUtf8(bytes, declared.c_str());
                text && isPlausibleText(*text))
                return std::move(*text);
    }
    return decodeText(std::string{bytes}).value_or(repairedUtf8(bytes));
}

Article readHtmlPage(std::string_view bytes, const std::string& origin, std::string_view declaredEncoding)
{
    const xml::Document document = xml::parseHtml(decodeHtml(bytes, declaredEncoding));
    if (!document)
        throw Error{ErrorKind::Empty, origin, "no text in this page"};
    const xmlNode& root = *xmlDocGetRootElement(document.get());
    const html::PageFacts facts = html::readPageFacts(root);
    const std::string title = html::chooseTitle(root, facts);
    const std::vector<Block> blocks = findBlocks(root, facts);
    if (blocks.empty())
        throw Error{ErrorKind::Empty, origin, "no article was found in this page"};
    Article article = putTogether(title, blocks);
    article.title = title.empty() ? titleFromOrigin(origin) : title;
    article.published = facts.published ? facts.published : shownDate(root, title, blocks);
    article.origin = facts.address;
    return article;
}

Article readHtmlFragment(std::string_view utf8)
{
    const xml::Document document = xml::parseHtml(utf8);
    if (!document)
        return {};
    ArticleText text;
    const auto leaveOut = [](const xmlNode& element) {
        return xml::isElement(element, "figcaption") || xml::isElement(element, "footer");
    };
    for (const Block& block : html::collectBlocks(*xmlDocGetRootElement(document.get()), leaveOut))
        if (!html::isFurnitureLine(block) && !(block.linkDensity() > 0.9 && !block.endsSentence() && block.words < 12))
            text.addParagraph(block.text);
    return text.take();
}

} // namespace cablegraph::article
