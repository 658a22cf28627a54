#include "furniture.h"

#include "ascii.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::article::html {
namespace {

using namespace std::string_view_literals;

/// Words in class names and ids. Sorted.
constexpr std::array likelyWords{"about"sv,
                                 "actions"sv,
                                 "ad"sv,
                                 "ads"sv,
                                 "advert"sv,
                                 "advertisement"sv,
                                 "advertising"sv,
                                 "also"sv,
                                 "aside"sv,
                                 "author"sv,
                                 "authors"sv,
                                 "badge"sv,
                                 "banner"sv,
                                 "bio"sv,
                                 "bookmark"sv,
                                 "breaking"sv,
                                 "breadcrumb"sv,
                                 "breadcrumbs"sv,
                                 "byline"sv,
                                 "bylines"sv,
                                 "caption"sv,
                                 "captions"sv,
                                 "card"sv,
                                 "cards"sv,
                                 "carousel"sv,
                                 "category"sv,
                                 "contributor"sv,
                                 "contributors"sv,
                                 "copyright"sv,
                                 "correction"sv,
                                 "credit"sv,
                                 "credits"sv,
                                 "cta"sv,
                                 "date"sv,
                                 "dfp"sv,
                                 "disclaimer"sv,
                                 "donate"sv,
                                 "donation"sv,
                                 "editorsnote"sv,
                                 "eyebrow"sv,
                                 "factbox"sv,
                                 "feedback"sv,
                                 "figcaption"sv,
                                 "follow"sv,
                                 "footer"sv,
                                 "footnote"sv,
                                 "footnotes"sv,
                                 "gallery"sv,
                                 "infobox"sv,
                                 "inset"sv,
                                 "jump"sv,
                                 "keyevents"sv,
                                 "keywords"sv,
                                 "kicker"sv,
                                 "latest"sv,
                                 "legal"sv,
                                 "license"sv,
                                 "listen"sv,
                                 "login"sv,
                                 "masthead"sv,
                                 "media"sv,
                                 "mediacaption"sv,
                                 "menu"sv,
                                 "meta"sv,
                                 "metadata"sv,
                                 "mostread"sv,
                                 "newsletter"sv,
                                 "nextup"sv,
                                 "outbrain"sv,
                                 "overlay"sv,
                                 "pager"sv,
                                 "pagination"sv,
                                 "partner"sv,
                                 "paywall"sv,
                                 "photo"sv,
                                 "player"sv,
                                 "poll"sv,
                                 "popular"sv,
                                 "print"sv,
                                 "profile"sv,
                                 "promo"sv,
                                 "promoted"sv,
                                 "promos"sv,
                                 "pullquote"sv,
                                 "quiz"sv,
                                 "rail"sv,
                                 "readmore"sv,
                                 "readnext"sv,
                                 "rec"sv,
                                 "recirc"sv,
                                 "recirculation"sv,
                                 "recommend"sv,
                                 "recommendation"sv,
                                 "recommendations"sv,
                                 "recommended"sv,
                                 "register"sv,
                                 "related"sv,
                                 "relatedlinks"sv,
                                 "reporter"sv,
                                 "reporting"sv,
                                 "signin"sv,
                                 "signup"sv,
                                 "skip"sv,
                                 "slideshow"sv,
                                 "slug"sv,
                                 "social"sv,
                                 "sponsor"sv,
                                 "sponsored"sv,
                                 "subnav"sv,
                                 "subscribe"sv,
                                 "subscription"sv,
                                 "taboola"sv,
                                 "tag"sv,
                                 "taglist"sv,
                                 "tags"sv,
                                 "teaser"sv,
                                 "teasers"sv,
                                 "ticker"sv,
                                 "time"sv,
                                 "timeline"sv,
                                 "timestamp"sv,
                                 "toc"sv,
                                 "toolbar"sv,
                                 "tools"sv,
                                 "tooltip"sv,
                                 "topic"sv,
                                 "topics"sv,
                                 "trending"sv,
                                 "updated"sv,
                                 "video"sv,
                                 "viafoura"sv,
                                 "voting"sv,
                                 "weather"sv,
                                 "widget"sv};

/// However long the text inside. Sorted.
constexpr std::array certainWords{"breadcrumb"sv, "comment"sv, "commentlist"sv,  "comments"sv,   "consent"sv,
                                  "cookie"sv,     "cookies"sv, "disqus"sv,       "gdpr"sv,       "login"sv,
                                  "modal"sv,      "nav"sv,     "navbar"sv,       "navigation"sv, "onetrust"sv,
                                  "popup"sv,      "respond"sv, "screenreader"sv, "share"sv,      "sharebar"sv,
                                  "sharing"sv,    "sidebar"sv, "sronly"sv};

/// Words that name the article itself: a class that has one of these beside a likely word keeps the element.
/// "article-tags" and "story-related" are furniture all the same; "content-with-ads" is not.
constexpr std::array bodyWords{"articlebody"sv, "bodycopy"sv,       "bodytext"sv,     "storybody"sv,  "entrycontent"sv,
                               "postcontent"sv, "articlecontent"sv, "storycontent"sv, "articletext"sv};

/// On an <article> these say what it is filed under.
constexpr std::array filingWords{"category"sv, "date"sv, "latest"sv, "meta"sv,
                                 "tag"sv,      "tags"sv, "topic"sv,  "topics"sv};

constexpr std::array certainTags{"nav"sv, "footer"sv, "figcaption"sv, "caption"sv};
constexpr std::array likelyTags{"aside"sv, "figure"sv, "address"sv, "form"sv};
constexpr std::array certainRoles{"navigation"sv, "banner"sv, "contentinfo"sv, "dialog"sv, "alertdialog"sv,
                                  "search"sv,     "menu"sv,   "toolbar"sv,     "menubar"sv};

template<class Range>
bool contains(const Range& range, std::string_view word)
{
    return std::ranges::find(range, word) != std::ranges::end(range);
}

/// "relatedLinks story__meta" is related, links, relatedlinks, story, meta: what pages join in camel case, with hyphens
/// or underscores.
struct NameWords
{
    std::vector<std::string> words;
    std::vector<std::string> names; ///< whole names with the joints taken out
};

NameWords wordsOf(std::string_view names)
{
    NameWords result;
    std::string word;
    std::string whole;
    const auto endWord = [&] {
        if (!word.empty())
            result.words.push_back(std::move(word));
        word.clear();
    };
    const auto endName = [&] {
        endWord();
        if (!whole.empty())
            result.names.push_back(std::move(whole));
        whole.clear();
    };
    bool wasLower = false;
    for (const char c : names.substr(0, 1000)) { // gigantic attributes say nothing
        if (ascii::isSpace(c)) {
            endName();
        } else if (!ascii::isLetter(c)) {
            endWord();
        } else {
            const bool isUpper = c != ascii::lower(c);
            if (isUpper && wasLower)
                endWord();
            word += ascii::lower(c);
            whole += ascii::lower(c);
            wasLower = !isUpper;
        }
    }
    endName();
    return result;
}

bool isWholePage(std::string_view tag)
{
    return tag == "html" || tag == "body" || tag == "main";
}

Furniture byNames(const xmlNode& element)
{
    NameWords names = wordsOf(xml::attributeOr(element, "class") + ' ' + xml::attributeOr(element, "id") + ' ' +
                              xml::attributeOr(element, "data-component"));
    if (std::ranges::any_of(names.names, [](const std::string& name) { return contains(bodyWords, name); }))
        return Furniture::No;
    Furniture found = Furniture::No;
    names.words.insert(names.words.end(), names.names.begin(), names.names.end());
    const bool isArticle = xml::isElement(element, "article");
    for (const std::string& word : names.words) {
        if (contains(certainWords, word))
            return Furniture::Certain;
        if (contains(likelyWords, word) && !(isArticle && contains(filingWords, word)))
            found = Furniture::Likely;
    }
    return found;
}

/// Pictures' captions are sometimes no more than a span beside the picture.
bool isCaption(const xmlNode& element)
{
    constexpr std::array words{"caption"sv, "credit"sv, "photo"sv, "byline"sv, "timestamp"sv};
    const NameWords names = wordsOf(xml::attributeOr(element, "class"));
    return std::ranges::any_of(names.words, [&](const std::string& word) { return contains(words, word); });
}

struct Opening
{
    std::string_view words;
    std::size_t longest; ///< words a line may have and still be furniture; more is prose that happens to begin so
};

constexpr std::array furnitureOpenings{Opening{"read more", 30},
                                       Opening{"read also", 30},
                                       Opening{"also read", 30},
                                       Opening{"read next", 30},
                                       Opening{"read the full", 20},
                                       Opening{"related:", 30},
                                       Opening{"related stories", 12},
                                       Opening{"related articles", 12},
                                       Opening{"see also", 25},
                                       Opening{"more on this", 12},
                                       Opening{"more from", 12},
                                       Opening{"more stories", 12},
                                       Opening{"watch:", 25},
                                       Opening{"watch |", 25},
                                       Opening{"listen:", 25},
                                       Opening{"video:", 25},
                                       Opening{"recommended", 4},
                                       Opening{"advertisement", 8},
                                       Opening{"story continues below", 8},
                                       Opening{"article continues", 8},
                                       Opening{"continue reading", 12},
                                       Opening{"sign up", 30},
                                       Opening{"subscribe to", 30},
                                       Opening{"subscribe now", 20},
                                       Opening{"follow us", 25},
                                       Opening{"follow the", 15},
                                       Opening{"click here", 25},
                                       Opening{"share this", 12},
                                       Opening{"share on", 12},
                                       Opening{"photo:", 30},
                                       Opening{"photograph:", 30},
                                       Opening{"image:", 30},
                                       Opening{"image source", 20},
                                       Opening{"image caption", 30},
                                       Opening{"picture:", 30},
                                       Opening{"file photo", 30},
                                       Opening{"copyright", 40},
                                       Opening{"©", 60},
                                       Opening{"all rights reserved", 30},
                                       Opening{"this article was originally published", 40},
                                       Opening{"this article originally appeared", 40},
                                       Opening{"the post ", 30},
                                       Opening{"get our", 25},
                                       Opening{"get the latest", 25},
                                       Opening{"download our", 25},
                                       Opening{"download the", 15},
                                       Opening{"join our", 25},
                                       Opening{"last updated", 12},
                                       Opening{"first published", 12},
                                       Opening{"updated:", 12},
                                       Opening{"published:", 12},
                                       Opening{"published on", 10},
                                       Opening{"posted on", 10},
                                       Opening{"reporting by", 60},
                                       Opening{"(reporting by", 80},
                                       Opening{"editing by", 40},
                                       Opening{"additional reporting by", 60},
                                       Opening{"our standards:", 15},
                                       Opening{"have a story", 30},
                                       Opening{"have a confidential tip", 30},
                                       Opening{"support our", 40},
                                       Opening{"most read", 6},
                                       Opening{"editor's picks", 6},
                                       Opening{"editors' picks", 6},
                                       Opening{"editor’s picks", 6},
                                       Opening{"jump to", 12},
                                       Opening{"skip to", 8},
                                       Opening{"topics:", 25},
                                       Opening{"tags:", 25},
                                       Opening{"filed under", 25},
                                       Opening{"minute read", 4},
                                       Opening{"leave a comment", 8},
                                       Opening{"comments", 4},
                                       Opening{"you may also", 12},
                                       Opening{"you might also", 12},
                                       Opening{"don't miss", 20},
                                       Opening{"don’t miss", 20},
                                       Opening{"licensing rights", 8},
                                       Opening{"purchase licensing", 8},
                                       Opening{"[", 0}};

bool opensAsFurniture(const Block& block)
{
    const std::string start = ascii::lower(std::string_view{block.text}.substr(0, 64));
    return std::ranges::any_of(furnitureOpenings, [&](const Opening& opening) {
        return block.words <= opening.longest && start.starts_with(opening.words);
    });
}

/// "By Jane Example", "By JANE EXAMPLE and JOHN SAMPLE": names only, no sentence.
bool isByline(const Block& block)
{
    return block.words <= 12 && !block.endsSentence() &&
           (ascii::startsWith(block.text, "by ") || ascii::startsWith(block.text, "written by ") ||
            ascii::startsWith(block.text, "from our correspondent"));
}

/// "ENDS", "(END)", "-30-", "###": what agencies and ministries put under a text.
bool isEndMark(const Block& block)
{
    std::string letters;
    for (const char c : block.text)
        if (ascii::isLetter(c) || ascii::isDigit(c))
            letters += ascii::lower(c);
    return block.text.size() < 12 && (letters == "end" || letters == "ends" || letters == "30");
}

/// "5 min read", "10 minute read", "12:40 GMT, 3 March 2024", "3 hours ago": labels with a number and no sentence.
bool isTimeLabel(const Block& block)
{
    if (block.words > 10 || block.endsSentence())
        return false;
    const std::string lower = ascii::lower(block.text);
    constexpr std::array words{"min read"sv, "minute read"sv, " ago"sv, "gmt"sv, "utc"sv,
                               " est"sv,     " edt"sv,        " bst"sv, " cet"sv};
    const bool hasDigit = std::ranges::any_of(lower, ascii::isDigit);
    return hasDigit && std::ranges::any_of(words, [&](std::string_view word) { return lower.ends_with(word); });
}

} // namespace

Furniture furnitureOf(const xmlNode& element)
{
    const std::string_view tag = xml::nameOf(element);
    if (isWholePage(tag))
        return Furniture::No;
    if (contains(certainTags, tag))
        return Furniture::Certain;
    if (contains(certainRoles, ascii::lower(xml::attributeOr(element, "role"))))
        return Furniture::Certain;
    if (contains(likelyTags, tag) || ascii::equal(xml::attributeOr(element, "role"), "complementary"))
        return Furniture::Likely;
    const std::string property = ascii::lower(xml::attributeOr(element, "itemprop"));
    if (property == "articlebody")
        return Furniture::No;
    if (property == "author" || property == "publisher" || property == "datepublished" || property == "comment")
        return Furniture::Likely;
    const Furniture named = byNames(element);
    // Inside of a sentence only what is hidden from the eye is furniture: a link in a paragraph may have any class.
    const bool isInlineCaption = !isBlockElement(tag) && tag != "a" && named == Furniture::Likely && isCaption(element);
    if (isInlineCaption)
        return Furniture::Likely;
    const bool isInline =
        !isBlockElement(tag) && tag != "a" && tag != "label" && tag.find('-') == std::string_view::npos;
    if (isInline && tag != "time")
        return named == Furniture::Certain ? named : Furniture::No;
    if (tag == "a")
        return Furniture::No;
    return named;
}

bool isMarkedAsArticle(const xmlNode& element)
{
    const std::string_view tag = xml::nameOf(element);
    if (tag == "article" || tag == "main" || ascii::equal(xml::attributeOr(element, "role"), "main") ||
        ascii::equal(xml::attributeOr(element, "role"), "article") ||
        ascii::lower(xml::attributeOr(element, "itemprop")).find("articlebody") != std::string::npos)
        return true;
    const NameWords names = wordsOf(xml::attributeOr(element, "class") + ' ' + xml::attributeOr(element, "id"));
    return std::ranges::any_of(names.names, [](const std::string& name) { return contains(bodyWords, name); });
}

bool isFurnitureLine(const Block& block)
{
    if (isByline(block) || isTimeLabel(block) || opensAsFurniture(block) || isEndMark(block))
        return true;
    const bool hasLetter = std::ranges::any_of(
        block.text, [](char c) { return ascii::isLetter(c) || static_cast<unsigned char>(c) >= 0x80; });
    return !hasLetter;
}

} // namespace cablegraph::article::html
