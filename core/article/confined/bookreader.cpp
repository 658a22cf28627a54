#include "bookreader.h"

#include "articletext.h"
#include "ascii.h"
#include "html/htmlreader.h"
#include "loosedate.h"
#include "xml/xmltree.h"

#include <cablegraph/base/error.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace cablegraph::article {
namespace {

constexpr std::size_t mostChapters = 2000;
/// Words; covers, title pages and imprints have less.
constexpr long shortestChapter = 30;

struct Book
{
    std::string title;
    std::optional<text::PartialDate> published;
    std::vector<std::string> chapters; ///< names in the archive, in reading order
};

std::string elementText(const xmlNode& root, std::string_view name)
{
    const xmlNode* found =
        xml::findElement(root, [&](const xmlNode& element) { return xml::isElement(element, name); });
    return found != nullptr ? cleanLine(xml::content(*found)) : std::string{};
}

std::string unescaped(std::string_view reference)
{
    std::string name;
    const auto hex = [](char c) {
        return ascii::isDigit(c)                                  ? c - '0'
               : ascii::lower(c) >= 'a' && ascii::lower(c) <= 'f' ? ascii::lower(c) - 'a' + 10
                                                                  : -1;
    };
    for (std::size_t at = 0; at < reference.size(); ++at) {
        const bool isEscape = reference[at] == '%' && at + 2 < reference.size() && hex(reference[at + 1]) >= 0 &&
                              hex(reference[at + 2]) >= 0;
        name += isEscape ? static_cast<char>(hex(reference[at + 1]) * 16 + hex(reference[at + 2])) : reference[at];
        at += isEscape ? 2 : 0;
    }
    return name;
}

/// "OEBPS/" + "text/ch1.xhtml#top"; what leads out of the book leads nowhere.
std::string resolved(const std::string& package, std::string_view reference)
{
    const std::size_t slash = package.rfind('/');
    const std::string folder = slash == std::string::npos ? std::string{} : package.substr(0, slash + 1);
    std::string path = folder + unescaped(reference.substr(0, reference.find('#')));
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string part = path.substr(at, end - at);
        if (part == ".." && !parts.empty())
            parts.pop_back();
        else if (!part.empty() && part != "." && part != "..")
            parts.push_back(part);
        at = end + 1;
    }
    std::string name;
    for (const std::string& part : parts)
        name += (name.empty() ? "" : "/") + part;
    return name;
}

std::string packageName(const Archive& archive, const std::string& origin)
{
    const std::string container = archive.file("META-INF/container.xml");
    if (container.empty())
        throw Error{ErrorKind::Damaged, origin, "the book's table of files is missing"};
    const xml::Document document = xml::parseXml(container, origin);
    const xmlNode* file = xml::findElement(*xmlDocGetRootElement(document.get()),
                                           [](const xmlNode& element) { return xml::isElement(element, "rootfile"); });
    return file != nullptr ? xml::attributeOr(*file, "full-path") : std::string{};
}

Book readPackage(const Archive& archive, const std::string& origin)
{
    const std::string name = packageName(archive, origin);
    const std::string bytes = archive.file(name);
    if (bytes.empty())
        throw Error{ErrorKind::Damaged, origin, "the book's contents are missing"};
    const xml::Document document = xml::parseXml(bytes, origin);
    const xmlNode& root = *xmlDocGetRootElement(document.get());
    Book book;
    book.title = elementText(root, "title");
    book.published = parseLooseDate(elementText(root, "date"));
    std::map<std::string, std::string> files;
    xml::forEachElement(root, [&](const xmlNode& element, int) {
        const bool isNavigation = ascii::find(xml::attributeOr(element, "properties"), "nav") != std::string::npos;
        if (xml::isElement(element, "item") && !isNavigation)
            files.emplace(xml::attributeOr(element, "id"), resolved(name, xml::attributeOr(element, "href")));
        if (xml::isElement(element, "itemref") && book.chapters.size() < mostChapters)
            if (const auto file = files.find(xml::attributeOr(element, "idref")); file != files.end())
                book.chapters.push_back(file->second);
        return true;
    });
    return book;
}

std::string headingOf(std::string_view chapter)
{
    const xml::Document document = xml::parseHtml(chapter);
    if (!document)
        return {};
    const xmlNode* heading = xml::findElement(*xmlDocGetRootElement(document.get()), [](const xmlNode& element) {
        const std::string_view name = xml::nameOf(element);
        return name == "h1" || name == "h2" || name == "h3";
    });
    return heading != nullptr ? cleanLine(xml::content(*heading)) : std::string{};
}

} // namespace

void readBook(const Archive& archive, const std::string& origin, Reading& reading)
{
    const Book book = readPackage(archive, origin);
    std::map<std::string, Article> read;
    const auto wanted = [&](const std::string& name) {
        return std::ranges::find(book.chapters, name) != book.chapters.end() && !read.contains(name);
    };
    archive.forEach(wanted, [&](const std::string& name, const std::string& bytes) {
        const std::string chapter = decodeHtml(bytes);
        Article article = readHtmlFragment(chapter);
        if (std::ranges::count(article.text, ' ') + 1 < shortestChapter)
            return;
        article.title = headingOf(chapter);
        if (article.title.empty())
            article.title = book.title.empty() ? titleFromOrigin(name) : book.title;
        article.published = book.published;
        article.origin = origin + '#' + name;
        read.emplace(name, std::move(article));
    });
    if (read.empty())
        throw Error{ErrorKind::Empty, origin, "no text in this book"};
    for (const std::string& name : book.chapters)
        if (auto chapter = read.extract(name))
            reading.articles.push_back(std::move(chapter.mapped()));
}

} // namespace cablegraph::article
