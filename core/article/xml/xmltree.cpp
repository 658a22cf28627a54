#include "xmltree.h"

#include "encoding.h"
#include "utf8.h"

#include <cablegraph/base/error.h>
#include <cablegraph/text/normalise.h>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <limits>
#include <mutex>

namespace cablegraph::article::xml {
namespace {

/// Refuses every file or address that a document names. There is no way to ask libxml2 for this parser by parser.
xmlParserInput* refuseEntity(const char*, const char*, xmlParserCtxt*)
{
    return nullptr;
}

void prepareOnce()
{
    static std::once_flag once;
    std::call_once(once, [] {
        xmlInitParser();
        xmlSetExternalEntityLoader(&refuseEntity);
    });
}

int sizeOf(std::string_view bytes, const std::string& origin)
{
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()) / 2)
        throw Error{ErrorKind::TooLarge, origin, {}};
    return static_cast<int>(bytes.size());
}

std::string_view view(const xmlChar* text) noexcept
{
    return text != nullptr ? std::string_view{reinterpret_cast<const char*>(text)} : std::string_view{};
}

Document parse(std::string_view bytes, const char* encoding, int moreOptions, const std::string& origin)
{
    prepareOnce();
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> parser{xmlNewParserCtxt(), &xmlFreeParserCtxt};
    if (!parser)
        throw Error{ErrorKind::Internal, origin, "no memory for the XML parser"};
    // XML_PARSE_NOENT is left out on purpose: entities of the document's own stay unexpanded references, which readers
    // pass over. The five of XML itself are always resolved.
    const int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA | moreOptions;
    Document document{xmlCtxtReadMemory(parser.get(), bytes.data(), sizeOf(bytes, origin), nullptr, encoding, options)};
    if (document && xmlDocGetRootElement(document.get()) != nullptr)
        return document;
    const xmlError* error = xmlCtxtGetLastError(parser.get());
    std::string detail = "the XML is not well-formed";
    if (error != nullptr && error->message != nullptr)
        detail += ": " + text::singleLine(error->message) + " in line " + std::to_string(error->line);
    throw Error{ErrorKind::Damaged, origin, detail};
}

} // namespace

Document parseXml(std::string_view bytes, const std::string& origin)
{
    return parse(bytes, nullptr, 0, origin);
}

Document parseXmlLeniently(std::string_view bytes, const std::string& origin)
{
    const std::optional<std::string> text = decodeText(std::string{bytes});
    const bool isUtf8 = text && countUtf8(bytes).broken == 0;
    try {
        // A declaration that names another encoding than UTF-8 is wrong when the bytes are UTF-8 beyond ASCII.
        return parse(bytes, isUtf8 ? "UTF-8" : nullptr, 0, origin);
    } catch (const Error&) {
        if (!text)
            return parse(bytes, nullptr, XML_PARSE_RECOVER, origin);
        return parse(*text, "UTF-8", XML_PARSE_RECOVER, origin);
    }
}

Document parseHtml(std::string_view utf8)
{
    prepareOnce();
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING;
    if (utf8.empty())
        return {};
    Document document{htmlReadMemory(utf8.data(), sizeOf(utf8, "page"), nullptr, "UTF-8", options)};
    if (document && xmlDocGetRootElement(document.get()) == nullptr)
        document.reset();
    return document;
}

std::string_view nameOf(const xmlNode& node) noexcept
{
    return view(node.name);
}

std::string_view textOf(const xmlNode& node) noexcept
{
    return isText(node) ? view(node.content) : std::string_view{};
}

std::optional<std::string> attribute(const xmlNode& element, std::string_view name)
{
    if (!isElement(element))
        return {};
    for (const xmlAttr* at = element.properties; at != nullptr; at = at->next) {
        if (view(at->name) != name)
            continue;
        std::string value;
        for (const xmlNode* part = at->children; part != nullptr; part = part->next)
            value += view(part->type == XML_TEXT_NODE ? part->content : nullptr);
        return value;
    }
    return {};
}

std::string attributeOr(const xmlNode& element, std::string_view name, std::string_view otherwise)
{
    return attribute(element, name).value_or(std::string{otherwise});
}

std::string content(const xmlNode& root)
{
    std::string text;
    const xmlNode* node = &root;
    for (int depth = 0; node != nullptr;) {
        text += textOf(*node);
        if (isElement(*node) && node->children != nullptr && depth < deepestElement) {
            node = node->children;
            ++depth;
            continue;
        }
        while (node != &root && node->next == nullptr) {
            node = node->parent;
            --depth;
        }
        node = node == &root ? nullptr : node->next;
    }
    return text;
}

const xmlNode* child(const xmlNode& parent, std::string_view name) noexcept
{
    for (const xmlNode* node = parent.children; node != nullptr; node = node->next)
        if (isElement(*node, name))
            return node;
    return nullptr;
}

} // namespace cablegraph::article::xml
