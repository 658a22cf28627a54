#include "feedreader.h"

#include "articletext.h"
#include "ascii.h"
#include "html/htmlreader.h"
#include "loosedate.h"
#include "xml/xmltree.h"

#include <cablegraph/base/error.h>

#include <algorithm>
#include <array>
#include <utility>

namespace cablegraph::article {
namespace {

constexpr std::size_t mostItems = 10'000;

/// The element's name without a prefix, declared or not.
std::string_view localName(const xmlNode& element)
{
    const std::string_view name = xml::nameOf(element);
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string childText(const xmlNode& item, std::string_view name)
{
    for (const xmlNode* at = item.children; at != nullptr; at = at->next)
        if (xml::isElement(*at) && localName(*at) == name)
            return std::string{ascii::trimmed(xml::content(*at))};
    return {};
}

/// Atom's link to the page itself, or RSS's link or permanent guid.
std::string linkOf(const xmlNode& item)
{
    std::string link;
    for (const xmlNode* at = item.children; at != nullptr && link.empty(); at = at->next) {
        if (!xml::isElement(*at) || localName(*at) != "link")
            continue;
        const std::string relation = xml::attributeOr(*at, "rel", "alternate");
        if (relation == "alternate")
            link = xml::attribute(*at, "href").value_or(std::string{ascii::trimmed(xml::content(*at))});
    }
    if (link.empty())
        link = childText(item, "guid");
    const bool isWeb = ascii::startsWith(link, "http://") || ascii::startsWith(link, "https://");
    return isWeb && link.size() < 2000 ? link : std::string{};
}

/// XHTML inside of the feed as text that can be parsed again.
std::string serialized(const xmlNode& element)
{
    std::string result;
    xmlBuffer* buffer = xmlBufferCreate();
    for (xmlNode* at = element.children; buffer != nullptr && at != nullptr; at = at->next)
        xmlNodeDump(buffer, element.doc, at, 0, 0);
    if (buffer != nullptr) {
        result = reinterpret_cast<const char*>(xmlBufferContent(buffer));
        xmlBufferFree(buffer);
    }
    return result;
}

Article textOf(const xmlNode& element)
{
    const bool isXhtml = xml::attributeOr(element, "type") == "xhtml";
    const std::string text = isXhtml ? serialized(element) : xml::content(element);
    if (text.find('<') != std::string::npos || text.find('&') != std::string::npos)
        return readHtmlFragment(text);
    ArticleText plain;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        plain.addParagraph(std::string_view{text}.substr(at, end - at));
        at = end + 1;
    }
    return plain.take();
}

/// Of the elements that may carry the text the one that carries most: "description" is the text in some feeds and its
/// summary in others.
Article fullestText(const xmlNode& item)
{
    constexpr std::array<std::string_view, 4> names{"encoded", "content", "description", "summary"};
    Article best;
    for (const xmlNode* at = item.children; at != nullptr; at = at->next) {
        if (!xml::isElement(*at) || std::ranges::find(names, localName(*at)) == names.end())
            continue;
        Article text = textOf(*at);
        if (text.text.size() > best.text.size())
            best = std::move(text);
    }
    return best;
}

Article readItem(const xmlNode& item)
{
    const std::string title = cleanLine(childText(item, "title"));
    const Article body = fullestText(item);
    if (body.paragraphs.empty())
        return {};
    ArticleText text;
    text.addParagraph(title);
    for (const text::ByteSpan& span : body.paragraphs)
        if (slice(body.text, span) != title)
            text.addParagraph(slice(body.text, span));
    Article article = text.take();
    article.title = title;
    article.origin = linkOf(item);
    for (const std::string_view name : {"pubDate", "published", "date", "issued", "updated"})
        if (!article.published)
            article.published = parseLooseDate(childText(item, name));
    return article;
}

} // namespace

void readFeed(std::string_view bytes, const std::string& origin, Reading& reading)
{
    const xml::Document document = xml::parseXmlLeniently(bytes, origin);
    const std::size_t before = reading.articles.size();
    std::size_t number = 0;
    xml::forEachElement(*xmlDocGetRootElement(document.get()), [&](const xmlNode& element, int) {
        const std::string_view name = localName(element);
        if ((name != "item" && name != "entry") || ++number > mostItems)
            return name != "item" && name != "entry";
        Article article = readItem(element);
        if (article.paragraphs.empty())
            return false;
        const std::string part = origin + "#item " + std::to_string(number);
        if (article.title.empty())
            article.title = titleFromOrigin(part);
        if (article.origin.empty())
            article.origin = part;
        reading.articles.push_back(std::move(article));
        return false;
    });
    if (reading.articles.size() == before)
        throw Error{ErrorKind::Empty, origin, "no item of this feed carries a text"};
}

} // namespace cablegraph::article
