#include "articlefinding.h"

#include "furniture.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace cablegraph::article::html {
namespace {

/// What the blocks below one element add up to.
struct Totals
{
    double worth = 0;
    std::size_t words = 0;
    std::size_t linkedWords = 0;
    std::size_t blocks = 0;
    std::size_t worthless = 0; ///< blocks that cost something
    std::size_t prose = 0;     ///< words of blocks that are worth something
};

double worthOf(const Block& block)
{
    const auto words = static_cast<double>(block.words);
    const double density = block.linkDensity();
    if (density > 0.5)
        return -words - 5;
    if (block.kind == Block::Kind::Heading)
        return 0;
    if (isFurnitureLine(block))
        return -5;
    if (block.kind == Block::Kind::Other && !block.endsSentence())
        return words < 25 ? -3 : 0;
    if (block.kind == Block::Kind::ListItem && !block.endsSentence())
        return 0;
    return words * (1 - 1.5 * density) - 4;
}

using Sums = std::unordered_map<const xmlNode*, Totals>;

Sums sumUp(const std::vector<Block>& blocks)
{
    Sums sums;
    for (const Block& block : blocks) {
        const double worth = worthOf(block);
        for (const xmlNode* at = block.element; at != nullptr && xml::isElement(*at); at = at->parent) {
            Totals& totals = sums[at];
            totals.worth += worth;
            totals.words += block.words;
            totals.linkedWords += block.linkedWords;
            totals.blocks += 1;
            totals.worthless += worth < 0;
            totals.prose += worth > 0 ? block.words : 0;
        }
    }
    return sums;
}

Totals totalsOf(const Sums& sums, const xmlNode& element)
{
    const auto found = sums.find(&element);
    return found == sums.end() ? Totals{} : found->second;
}

/// Furniture is left out; likely furniture only while it holds the smaller part of the page's prose.
LeaveOut withoutFurniture(const xmlNode& root)
{
    const Sums sums =
        sumUp(collectBlocks(root, [](const xmlNode& element) { return furnitureOf(element) == Furniture::Certain; }));
    const std::size_t all = totalsOf(sums, root).prose;
    return [sums, all](const xmlNode& element) {
        switch (furnitureOf(element)) {
        case Furniture::No:
            return false;
        case Furniture::Likely:
            return totalsOf(sums, element).prose * 2 <= all;
        case Furniture::Certain:
            return true;
        }
        return false;
    };
}

/// The element whose blocks are worth most together, the innermost of equals.
const xmlNode* mostWorth(const xmlNode& root, const Sums& sums)
{
    const xmlNode* best = &root;
    double most = totalsOf(sums, root).worth;
    xml::forEachElement(root, [&](const xmlNode& element, int) {
        const auto found = sums.find(&element);
        if (found == sums.end())
            return false; // nothing below it
        if (found->second.worth >= most) {
            most = found->second.worth;
            best = &element;
        }
        return true;
    });
    return best;
}

const xmlNode* worthiestChild(const xmlNode& parent, const Sums& sums)
{
    const xmlNode* best = nullptr;
    for (const xmlNode* at = parent.children; at != nullptr; at = at->next)
        if (xml::isElement(*at) && sums.contains(at) &&
            (best == nullptr || totalsOf(sums, *at).worth > totalsOf(sums, *best).worth))
            best = at;
    return best;
}

/// Goes in from the element that is worth most while one child has nearly all of it and what lies beside that child has
/// links and labels: the summaries of other stories are prose, too, but come with their headlines' links.
const xmlNode* narrowed(const xmlNode* element, const Sums& sums)
{
    constexpr double nearlyAll = 0.7;
    while (!xml::isElement(*element, "article")) {
        const xmlNode* child = worthiestChild(*element, sums);
        if (child == nullptr)
            break;
        const Totals whole = totalsOf(sums, *element);
        const Totals part = totalsOf(sums, *child);
        const bool hasFurniture = whole.worthless > part.worthless;
        const bool isOnlyWrapper = whole.blocks == part.blocks;
        if (part.worth < nearlyAll * whole.worth || !(hasFurniture || isOnlyWrapper))
            break;
        element = child;
    }
    return element;
}

/// Elements inside of the article that are lists of links, or cards that lead to other stories.
class LinkLists
{
public:
    LinkLists(const xmlNode& article, const std::vector<Block>& blocks, const Sums& sums)
        : m_article{article}
        , m_sums{sums}
    {
        xml::forEachElement(article, [&](const xmlNode& element, int) {
            if (&element != &article && isLinkList(element))
                m_found.insert(&element);
            return true;
        });
        for (const Block& block : blocks)
            if (block.kind == Block::Kind::Heading && block.linkDensity() > 0.6)
                addCard(*block.element);
    }

    [[nodiscard]] bool contain(const Block& block) const
    {
        for (const xmlNode* at = block.element; at != nullptr && at != &m_article; at = at->parent)
            if (m_found.contains(at))
                return true;
        return false;
    }

private:
    [[nodiscard]] bool isLinkList(const xmlNode& element) const
    {
        const Totals totals = totalsOf(m_sums, element);
        return totals.blocks >= 2 && totals.words < 250 && totals.linkedWords * 2 > totals.words;
    }

    /// The smallest element around a linked headline that has more than it, while that is no larger than a card.
    void addCard(const xmlNode& heading)
    {
        constexpr std::size_t largestCard = 80; // words
        const std::size_t own = totalsOf(m_sums, heading).blocks;
        for (const xmlNode* at = heading.parent; at != nullptr && at != &m_article; at = at->parent) {
            const Totals totals = totalsOf(m_sums, *at);
            if (totals.words > largestCard)
                return;
            m_found.insert(at);
            if (totals.blocks > own)
                return;
        }
    }

    const xmlNode& m_article;
    const Sums& m_sums;
    std::unordered_set<const xmlNode*> m_found;
};

/// The standfirst, where it lies between the headline and the part that holds the article: its prose, not the labels.
std::vector<Block> standfirst(const std::vector<Block>& page, const xmlNode& article)
{
    const auto isInArticle = [&](const Block& block) {
        for (const xmlNode* at = block.element; at != nullptr; at = at->parent)
            if (at == &article)
                return true;
        return false;
    };
    const auto isHeadline = [](const Block& block) { return block.headingLevel == 1; };
    const auto begin = std::ranges::find_if(page, isHeadline);
    const auto end = std::ranges::find_if(page, isInArticle);
    std::vector<Block> found;
    if (begin < end && end != page.end())
        std::copy_if(begin, end, std::back_inserter(found), [](const Block& block) {
            return block.words >= 8 && block.linkDensity() < 0.3 && block.kind != Block::Kind::Heading &&
                   !isFurnitureLine(block) && (block.endsSentence() || block.words >= 15);
        });
    return found;
}

bool isWanted(const Block& block)
{
    if (isFurnitureLine(block))
        return false;
    const double density = block.linkDensity();
    if (block.kind == Block::Kind::Heading)
        return density < 0.6;
    if (density > (block.endsSentence() && block.words >= 8 ? 0.9 : 0.6))
        return false;
    constexpr std::size_t longestLabel = 12;
    return block.kind != Block::Kind::Other || block.endsSentence() || block.words > longestLabel;
}

/// A heading that nothing follows but another of the same or a higher level headed what was left out.
std::vector<Block> withoutEmptyHeadings(std::vector<Block> blocks)
{
    std::vector<Block> kept;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool isHeading = blocks[i].kind == Block::Kind::Heading && blocks[i].headingLevel > 1;
        const bool isLast = i + 1 == blocks.size();
        if (isHeading && (isLast || (blocks[i + 1].kind == Block::Kind::Heading &&
                                     blocks[i + 1].headingLevel <= blocks[i].headingLevel)))
            continue;
        kept.push_back(std::move(blocks[i]));
    }
    return kept;
}

/// Words without case and accents, marks of all kinds taken for blanks.
std::vector<std::string> plainWords(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : text::foldedKey(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

using Sequences = std::unordered_set<std::string>;

std::vector<std::string> sequencesOf(std::string_view text)
{
    const std::vector<std::string> words = plainWords(text);
    std::vector<std::string> found;
    for (std::size_t i = 0; i + 2 < words.size(); ++i)
        found.push_back(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2]);
    return found;
}

double shareIn(const std::vector<std::string>& sequences, const Sequences& in)
{
    if (sequences.empty())
        return 1;
    const auto hits =
        std::ranges::count_if(sequences, [&](const std::string& sequence) { return in.contains(sequence); });
    return static_cast<double>(hits) / static_cast<double>(sequences.size());
}

} // namespace

std::vector<Block> findArticle(const xmlNode& root)
{
    const LeaveOut leaveOut = withoutFurniture(root);
    const std::vector<Block> blocks = collectBlocks(root, leaveOut);
    const Sums sums = sumUp(blocks);
    const xmlNode* article = narrowed(mostWorth(root, sums), sums);
    std::vector<Block> inside = collectBlocks(*article, leaveOut);
    const LinkLists linkLists{*article, inside, sums};
    std::erase_if(inside, [&](const Block& block) { return linkLists.contain(block) || !isWanted(block); });
    std::vector<Block> found = standfirst(blocks, *article);
    std::ranges::move(inside, std::back_inserter(found));
    return withoutEmptyHeadings(std::move(found));
}

double coverage(const std::vector<Block>& blocks, std::string_view text)
{
    std::string all;
    for (const Block& block : blocks)
        all += block.text + '\n';
    const std::vector<std::string> have = sequencesOf(all);
    return shareIn(sequencesOf(text), Sequences{have.begin(), have.end()});
}

std::vector<Block> checkedAgainst(std::vector<Block> blocks, std::string_view articleBody)
{
    constexpr double same = 0.9;
    if (articleBody.size() < 400 || coverage(blocks, articleBody) < same)
        return blocks;
    const std::vector<std::string> sequences = sequencesOf(articleBody);
    const Sequences body{sequences.begin(), sequences.end()};
    // What comes before the body is headline and standfirst, which the copy seldom has.
    const auto isInBody = [&](const Block& block) {
        const std::vector<std::string> own = sequencesOf(block.text);
        return shareIn(own, body) >= 0.5; // too short to tell: kept
    };
    const auto firstOfBody =
        std::ranges::find_if(blocks, [&](const Block& block) { return block.words >= 8 && isInBody(block); });
    std::vector<Block> kept{std::make_move_iterator(blocks.begin()), std::make_move_iterator(firstOfBody)};
    for (auto at = firstOfBody; at != blocks.end(); ++at)
        if (at->kind == Block::Kind::Heading || isInBody(*at))
            kept.push_back(std::move(*at));
    return withoutEmptyHeadings(std::move(kept));
}

} // namespace cablegraph::article::html
