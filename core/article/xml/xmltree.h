#pragma once

#include <libxml/tree.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// libxml2 behind a few functions, with all that reaches outside of the bytes given to it switched off: no external
/// entities, no DTD, no network, entities never expanded beyond what the library's own limits allow.
namespace cablegraph::article::xml {

struct FreeDocument
{
    void operator()(xmlDoc* document) const noexcept { xmlFreeDoc(document); }
};
using Document = std::unique_ptr<xmlDoc, FreeDocument>;

/// Well-formed XML, in whatever encoding it declares. Throws Error Damaged with libxml2's own words, naming `origin`.
[[nodiscard]] Document parseXml(std::string_view bytes, const std::string& origin);
/// The same for files that people saved from anywhere: what is not well-formed is read as far as it goes, and a wrong
/// declaration of the encoding is overruled by the bytes.
[[nodiscard]] Document parseXmlLeniently(std::string_view bytes, const std::string& origin);
/// HTML of any quality, as UTF-8. Null when nothing is left of it.
[[nodiscard]] Document parseHtml(std::string_view utf8);

/// How deep readers follow elements into each other. Real pages have some dozen levels; what lies deeper is left out.
inline constexpr int deepestElement = 250;

[[nodiscard]] std::string_view nameOf(const xmlNode& node) noexcept;
[[nodiscard]] inline bool isElement(const xmlNode& node) noexcept
{
    return node.type == XML_ELEMENT_NODE;
}
[[nodiscard]] inline bool isElement(const xmlNode& node, std::string_view name) noexcept
{
    return isElement(node) && nameOf(node) == name;
}
[[nodiscard]] inline bool isText(const xmlNode& node) noexcept
{
    return node.type == XML_TEXT_NODE || node.type == XML_CDATA_SECTION_NODE;
}
/// The characters of a text node.
[[nodiscard]] std::string_view textOf(const xmlNode& node) noexcept;
/// Nothing when the element has no such attribute; prefixes are ignored ("href" finds xlink:href).
[[nodiscard]] std::optional<std::string> attribute(const xmlNode& element, std::string_view name);
[[nodiscard]] std::string attributeOr(const xmlNode& element, std::string_view name, std::string_view otherwise = {});

/// All text below the node, in order.
[[nodiscard]] std::string content(const xmlNode& node);
/// The first child element with this name, whatever its prefix; null when there is none.
[[nodiscard]] const xmlNode* child(const xmlNode& parent, std::string_view name) noexcept;

/// Calls `visit(const xmlNode& element, int depth)` for `root` and each element below it in document order, down to
/// deepestElement. A visit that returns false leaves out what is inside.
template<class Visit>
void forEachElement(const xmlNode& root, Visit&& visit)
{
    const xmlNode* node = &root;
    for (int depth = 0; node != nullptr;) {
        const bool goIn = isElement(*node) && visit(*node, depth) && depth < deepestElement;
        if (goIn && node->children != nullptr) {
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
}

/// The first element below `root` (or it) for which `wanted(element)`; null when there is none.
template<class Wanted>
[[nodiscard]] const xmlNode* findElement(const xmlNode& root, Wanted&& wanted)
{
    const xmlNode* found = nullptr;
    forEachElement(root, [&](const xmlNode& element, int) {
        if (found == nullptr && wanted(element))
            found = &element;
        return found == nullptr;
    });
    return found;
}

} // namespace cablegraph::article::xml
