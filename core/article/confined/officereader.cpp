#include "officereader.h"

#include "articletext.h"
#include "ascii.h"
#include "xml/xmltree.h"

#include <cablegraph/base/error.h>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace cablegraph::article {
namespace {

using namespace std::string_view_literals;

/// How a format writes what all texts have.
struct Dialect
{
    std::function<bool(const xmlNode&)> isParagraph;
    std::function<bool(const xmlNode&)> isLeftOut;
    /// Whether characters right inside of this element are text; elsewhere they are only the file's layout.
    std::function<bool(const xmlNode&)> holdsText;
    /// What an element itself stands for: a tab, a line break.
    std::function<std::string(const xmlNode&)> symbol;
    /// The paragraph is the document's headline by its style.
    std::function<bool(const xmlNode&)> isTitle;
};

class DocumentText
{
public:
    explicit DocumentText(const Dialect& dialect)
        : m_dialect{dialect}
    {
    }

    Article read(const xmlNode& root)
    {
        visit(root, 0);
        Article article = m_text.take();
        article.title = m_title;
        return article;
    }

private:
    void visit(const xmlNode& node, int depth)
    {
        if (xml::isText(node) && node.parent != nullptr && m_dialect.holdsText(*node.parent))
            m_line += xml::textOf(node);
        if (!xml::isElement(node) || depth > xml::deepestElement || m_dialect.isLeftOut(node))
            return;
        if (m_dialect.isParagraph(node)) {
            // Text boxes hold paragraphs inside of a paragraph: those come first.
            const std::string outer = std::exchange(m_line, {});
            visitChildren(node, depth);
            finish(node);
            m_line = outer;
            return;
        }
        m_line += m_dialect.symbol(node);
        visitChildren(node, depth);
    }

    void visitChildren(const xmlNode& node, int depth)
    {
        for (const xmlNode* at = node.children; at != nullptr; at = at->next)
            visit(*at, depth + 1);
    }

    void finish(const xmlNode& paragraph)
    {
        const std::string line = cleanLine(std::exchange(m_line, {}));
        if (m_title.empty() && !line.empty() && m_dialect.isTitle(paragraph))
            m_title = line;
        m_text.addParagraph(line);
    }

    const Dialect& m_dialect;
    ArticleText m_text;
    std::string m_line;
    std::string m_title;
};

template<std::size_t count>
bool isOneOf(const xmlNode& element, const std::array<std::string_view, count>& names)
{
    return std::ranges::find(names, xml::nameOf(element)) != names.end();
}

bool isHiddenRun(const xmlNode& element)
{
    if (!xml::isElement(element, "r"))
        return false;
    const xmlNode* properties = xml::child(element, "rPr");
    return properties != nullptr && xml::child(*properties, "vanish") != nullptr;
}

std::string wordStyle(const xmlNode& paragraph)
{
    const xmlNode* properties = xml::child(paragraph, "pPr");
    const xmlNode* style = properties != nullptr ? xml::child(*properties, "pStyle") : nullptr;
    return style != nullptr ? ascii::lower(xml::attributeOr(*style, "val")) : std::string{};
}

Dialect wordDialect()
{
    Dialect dialect;
    dialect.isParagraph = [](const xmlNode& element) { return xml::isElement(element, "p"); };
    dialect.isLeftOut = [](const xmlNode& element) {
        constexpr std::array names{"del"sv,      "instrText"sv, "delText"sv, "Fallback"sv,
                                   "moveFrom"sv, "pPr"sv,       "rPr"sv,     "sdtPr"sv};
        return isOneOf(element, names) || isHiddenRun(element);
    };
    dialect.holdsText = [](const xmlNode& element) { return xml::isElement(element, "t"); };
    dialect.symbol = [](const xmlNode& element) {
        const std::string_view name = xml::nameOf(element);
        if (name == "noBreakHyphen")
            return std::string{"-"};
        return std::string{name == "tab" || name == "br" || name == "cr" ? " " : ""};
    };
    dialect.isTitle = [](const xmlNode& paragraph) {
        const std::string style = wordStyle(paragraph);
        return style == "title" || style == "heading1";
    };
    return dialect;
}

Dialect openDocumentDialect()
{
    Dialect dialect;
    dialect.isParagraph = [](const xmlNode& element) {
        return xml::isElement(element, "p") || xml::isElement(element, "h");
    };
    dialect.isLeftOut = [](const xmlNode& element) {
        constexpr std::array names{"tracked-changes"sv, "note"sv,           "annotation"sv,       "table-of-content"sv,
                                   "forms"sv,           "sequence-decls"sv, "automatic-styles"sv, "font-face-decls"sv,
                                   "scripts"sv};
        return isOneOf(element, names);
    };
    dialect.holdsText = [](const xmlNode& element) {
        constexpr std::array names{"p"sv, "h"sv, "span"sv, "a"sv, "meta"sv};
        return isOneOf(element, names);
    };
    dialect.symbol = [](const xmlNode& element) {
        constexpr std::array blanks{"s"sv, "tab"sv, "line-break"sv};
        return std::string{isOneOf(element, blanks) ? " " : ""};
    };
    dialect.isTitle = [](const xmlNode& paragraph) {
        return ascii::equal(xml::attributeOr(paragraph, "style-name"), "Title") ||
               (xml::isElement(paragraph, "h") && xml::attributeOr(paragraph, "outline-level") == "1");
    };
    return dialect;
}

std::string titleByProperties(const Archive& archive, std::string_view file, const std::string& origin)
{
    const std::string bytes = archive.file(file);
    if (bytes.empty())
        return {};
    try {
        const xml::Document document = xml::parseXml(bytes, origin);
        const xmlNode* title = xml::findElement(*xmlDocGetRootElement(document.get()), [](const xmlNode& element) {
            return xml::isElement(element, "title");
        });
        return title != nullptr ? cleanLine(xml::content(*title)) : std::string{};
    } catch (const Error&) {
        return {}; // only the properties are broken
    }
}

/// The headline by style, by the first line where that is short, by the document's properties, by the file's name.
void chooseTitle(Article& article, const Archive& archive, std::string_view properties, const std::string& origin)
{
    constexpr std::size_t longest = 200;
    if (!article.title.empty())
        return;
    const std::string_view first = slice(article.text, article.paragraphs.front());
    if (first.size() <= longest && !first.ends_with('.') && article.paragraphs.size() > 1)
        article.title = first;
    if (article.title.empty())
        article.title = titleByProperties(archive, properties, origin);
    if (article.title.empty())
        article.title = titleFromOrigin(origin);
}

Article readOffice(const Archive& archive, std::string_view textFile, std::string_view properties,
                   const Dialect& dialect, const std::string& origin)
{
    const std::string bytes = archive.file(textFile);
    if (bytes.empty())
        throw Error{ErrorKind::Damaged, origin, "the document's text is missing in it"};
    const xml::Document document = xml::parseXml(bytes, origin);
    Article article = DocumentText{dialect}.read(*xmlDocGetRootElement(document.get()));
    if (article.paragraphs.empty())
        throw Error{ErrorKind::Empty, origin, "no text in this document"};
    chooseTitle(article, archive, properties, origin);
    article.origin = origin;
    return article;
}

} // namespace

Article readDocx(const Archive& archive, const std::string& origin)
{
    return readOffice(archive, "word/document.xml", "docProps/core.xml", wordDialect(), origin);
}

Article readOdt(const Archive& archive, const std::string& origin)
{
    return readOffice(archive, "content.xml", "meta.xml", openDocumentDialect(), origin);
}

} // namespace cablegraph::article
