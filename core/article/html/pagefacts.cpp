#include "pagefacts.h"

#include "articletext.h"
#include "ascii.h"
#include "loosedate.h"

#include <cablegraph/text/normalise.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace cablegraph::article::html {
namespace {

using nlohmann::json;

/// "..." or the first of an array of such; empty for anything else.
std::string stringOf(const json& object, const char* key)
{
    const auto at = object.find(key);
    if (at == object.end())
        return {};
    if (at->is_string())
        return at->get<std::string>();
    if (at->is_array() && !at->empty() && at->front().is_string())
        return at->front().get<std::string>();
    return {};
}

bool isArticleType(const json& object)
{
    const auto type = object.find("@type");
    if (type == object.end())
        return false;
    const auto names = [](const json& value) {
        const auto* name = value.get_ptr<const std::string*>();
        return name != nullptr && (name->ends_with("Article") || name->ends_with("Posting"));
    };
    return type->is_array() ? std::ranges::any_of(*type, names) : names(*type);
}

/// The article among what one script says: at the top, in a list, or in a graph or page that it is the main entity of.
const json* findArticle(const json& value, int depth = 0)
{
    constexpr int deepest = 6;
    if (depth > deepest)
        return nullptr;
    if (value.is_array()) {
        for (const json& element : value)
            if (const json* found = findArticle(element, depth + 1))
                return found;
        return nullptr;
    }
    if (!value.is_object())
        return nullptr;
    if (isArticleType(value))
        return &value;
    for (const char* key : {"@graph", "mainEntity", "mainEntityOfPage"})
        if (const auto at = value.find(key); at != value.end())
            if (const json* found = findArticle(*at, depth + 1))
                return found;
    return nullptr;
}

/// Text that may hold character references or tags, as publishers paste it from their pages.
std::string withoutMarkup(const std::string& text)
{
    if (text.find('<') == std::string::npos && text.find('&') == std::string::npos)
        return text;
    std::string spaced;
    for (std::size_t at = 0; at < text.size();) {
        constexpr std::string_view paragraphEnd = "</p>";
        const std::size_t end = std::min(text.find(paragraphEnd, at), text.size());
        spaced.append(text, at, end - at);
        spaced += end < text.size() ? "</p>\n" : "";
        at = end + paragraphEnd.size();
    }
    const xml::Document document = xml::parseHtml(spaced);
    return document ? xml::content(*xmlDocGetRootElement(document.get())) : text;
}

void fill(std::string& slot, std::string value)
{
    if (slot.empty())
        slot = std::move(value);
}

void fill(std::optional<text::PartialDate>& slot, std::string_view written)
{
    if (!slot)
        slot = parseLooseDate(written);
}

void readJsonLd(const xmlNode& script, PageFacts& facts)
{
    const json parsed = json::parse(xml::content(script), nullptr, false, true);
    const json* article = findArticle(parsed);
    if (article == nullptr)
        return;
    fill(facts.headline, cleanLine(withoutMarkup(stringOf(*article, "headline"))));
    fill(facts.published, stringOf(*article, "datePublished"));
    fill(facts.articleBody, withoutMarkup(stringOf(*article, "articleBody")));
    fill(facts.address, stringOf(*article, "url"));
    if (const auto publisher = article->find("publisher"); publisher != article->end() && publisher->is_object())
        fill(facts.siteName, cleanLine(stringOf(*publisher, "name")));
}

/// Names of meta elements that give the day of publication, best first.
constexpr std::array dateNames{"article:published_time",
                               "og:article:published_time",
                               "datepublished",
                               "parsely-pub-date",
                               "sailthru.date",
                               "publishdate",
                               "publish-date",
                               "publish_date",
                               "pubdate",
                               "publication_date",
                               "article.published",
                               "cxenseparse:recs:publishtime",
                               "dc.date.issued",
                               "dcterms.created",
                               "dcterms.date",
                               "dc.date",
                               "date",
                               "created",
                               "citation_publication_date"};

struct Meta
{
    std::string name; ///< of name, property or itemprop; lower case
    std::string value;
};

std::vector<Meta> collectMeta(const xmlNode& root)
{
    std::vector<Meta> all;
    xml::forEachElement(root, [&](const xmlNode& element, int) {
        if (!xml::isElement(element, "meta"))
            return true;
        for (const char* key : {"property", "name", "itemprop"})
            if (const auto name = xml::attribute(element, key))
                all.push_back({ascii::lower(*name), xml::attributeOr(element, "content")});
        return true;
    });
    return all;
}

void readMeta(const xmlNode& root, PageFacts& facts)
{
    const std::vector<Meta> all = collectMeta(root);
    const auto value = [&](std::string_view name) {
        const auto found = std::ranges::find(all, name, &Meta::name);
        return found == all.end() ? std::string{} : cleanLine(found->value);
    };
    fill(facts.siteName, value("og:site_name"));
    for (const char* name : {"og:title", "twitter:title", "dc.title", "headline"})
        fill(facts.headline, value(name));
    fill(facts.address, value("og:url"));
    for (const char* name : dateNames)
        fill(facts.published, value(name));
}

void readLinks(const xmlNode& root, PageFacts& facts)
{
    xml::forEachElement(root, [&](const xmlNode& element, int) {
        if (xml::isElement(element, "link") && ascii::equal(xml::attributeOr(element, "rel"), "canonical"))
            fill(facts.address, xml::attributeOr(element, "href"));
        if (xml::isElement(element, "title"))
            fill(facts.windowTitle, cleanLine(xml::content(element)));
        return true;
    });
    const bool isWeb = ascii::startsWith(facts.address, "http://") || ascii::startsWith(facts.address, "https://");
    if (!isWeb || facts.address.size() > 2000)
        facts.address.clear();
}

/// A time element that says it is the day of publication; else the first one of the page.
void readTimes(const xmlNode& root, PageFacts& facts)
{
    std::optional<text::PartialDate> first;
    xml::forEachElement(root, [&](const xmlNode& element, int) {
        const std::string property = ascii::lower(xml::attributeOr(element, "itemprop"));
        const bool isTime = xml::isElement(element, "time");
        if (property == "datepublished" || (isTime && xml::attribute(element, "pubdate"))) {
            fill(facts.published, xml::attributeOr(element, "datetime"));
            fill(facts.published, xml::attributeOr(element, "content"));
            fill(facts.published, cleanLine(xml::content(element)));
        } else if (isTime) {
            fill(first, xml::attributeOr(element, "datetime"));
        }
        return true;
    });
    if (!facts.published)
        facts.published = first;
}

std::string withoutSiteName(const std::string& title, const std::string& siteName)
{
    constexpr std::size_t longest = 1000;
    if (title.size() > longest)
        return {};
    for (const std::string_view joint : {" | ", " - ", " – ", " — ", " :: ", " · "}) {
        const std::size_t at = title.rfind(joint);
        if (at == std::string::npos)
            continue;
        const std::string rest = title.substr(at + joint.size());
        const auto words = std::ranges::count(rest, ' ') + 1;
        const auto before = std::ranges::count(std::string_view{title}.substr(0, at), ' ') + 1;
        const bool isSite = !siteName.empty() && text::foldedKey(rest).find(text::foldedKey(siteName)) == 0;
        if (isSite || (joint != std::string_view{" - "} && words <= 4 && before >= 3) ||
            (siteName.empty() && words <= 3 && before >= 4))
            return withoutSiteName(title.substr(0, at), siteName);
    }
    return title;
}

std::vector<std::string> mainHeadings(const xmlNode& root)
{
    std::vector<std::string> found;
    xml::forEachElement(root, [&](const xmlNode& element, int) {
        if (xml::isElement(element, "h1"))
            if (std::string text = cleanLine(xml::content(element)); !text.empty())
                found.push_back(std::move(text));
        return !xml::isElement(element, "script") && !xml::isElement(element, "svg");
    });
    return found;
}

} // namespace

PageFacts readPageFacts(const xmlNode& root)
{
    PageFacts facts;
    xml::forEachElement(root, [&](const xmlNode& element, int) {
        if (xml::isElement(element, "script") &&
            ascii::startsWith(xml::attributeOr(element, "type"), "application/ld+json"))
            readJsonLd(element, facts);
        return true;
    });
    readMeta(root, facts);
    readLinks(root, facts);
    readTimes(root, facts);
    facts.headline = withoutSiteName(facts.headline, facts.siteName);
    return facts;
}

std::string chooseTitle(const xmlNode& root, const PageFacts& facts)
{
    constexpr std::size_t longest = 400;
    const std::vector<std::string> headings = mainHeadings(root);
    const std::string known = text::foldedKey(facts.headline);
    const std::string window = text::foldedKey(facts.windowTitle);
    const auto agrees = [&](const std::string& heading) {
        const std::string key = text::foldedKey(heading);
        return key.size() >= 8 &&
               (window.starts_with(key) || known.starts_with(key) || (!known.empty() && key.starts_with(known)));
    };
    if (const auto found = std::ranges::find_if(headings, agrees); found != headings.end() && found->size() <= longest)
        return *found;
    if (headings.size() == 1 && std::ranges::count(headings.front(), ' ') >= 3 && headings.front().size() <= longest)
        return headings.front();
    if (!facts.headline.empty())
        return facts.headline;
    if (headings.size() == 1 && facts.windowTitle.empty())
        return headings.front();
    return withoutSiteName(facts.windowTitle, facts.siteName);
}

} // namespace cablegraph::article::html
