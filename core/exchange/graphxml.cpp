#include "graphxml.h"

#include <cablegraph/base/error.h>
#include <cablegraph/text/normalise.h>

#include <charconv>
#include <cmath>
#include <libxml/xmlreader.h>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace cablegraph::exchange {
namespace {

constexpr double farthest = 1e7; ///< of a place that can still be drawn

struct ReaderDeleter
{
    void operator()(xmlTextReader* reader) const noexcept { xmlFreeTextReader(reader); }
};

std::string textOf(const xmlChar* text)
{
    return text != nullptr ? reinterpret_cast<const char*>(text) : std::string{};
}

/// Elements by their local names, as the importers of other programs read them: prefixes are free.
class GraphXml
{
public:
    GraphXml(std::string_view bytes, const std::filesystem::path& name, ForeignGraph& graph)
        : m_name{name}
        , m_graph{graph}
    {
        if (bytes.size() > std::numeric_limits<int>::max())
            throw Error{ErrorKind::TooLarge, name, {}};
        m_reader.reset(xmlReaderForMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr,
                                          XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
        if (!m_reader)
            throw Error{ErrorKind::Internal, name, "the XML reader cannot be made"};
    }

    void read()
    {
        int status = 0;
        while ((status = xmlTextReaderRead(m_reader.get())) == 1) {
            switch (xmlTextReaderNodeType(m_reader.get())) {
            case XML_READER_TYPE_ELEMENT:
                begin();
                break;
            case XML_READER_TYPE_TEXT:
            case XML_READER_TYPE_CDATA:
            case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
                m_text += textOf(xmlTextReaderConstValue(m_reader.get()));
                break;
            case XML_READER_TYPE_END_ELEMENT:
                end(localName());
                break;
            default:
                break;
            }
        }
        if (status < 0)
            throw Error{ErrorKind::InvalidData, m_name, "this is not well-formed XML",
                        static_cast<std::size_t>(std::max(1, xmlTextReaderGetParserLineNumber(m_reader.get())))};
        if (!m_isGraph)
            throw Error{ErrorKind::InvalidData, m_name, "this XML is neither GraphML nor GEXF"};
    }

private:
    [[nodiscard]] std::string localName() const { return textOf(xmlTextReaderConstLocalName(m_reader.get())); }
    [[nodiscard]] std::string attribute(const char* name) const
    {
        xmlChar* value = xmlTextReaderGetAttribute(m_reader.get(), reinterpret_cast<const xmlChar*>(name));
        std::string text = textOf(value);
        xmlFree(value);
        return text;
    }

    void begin()
    {
        const std::string element = localName();
        const bool isEmpty = xmlTextReaderIsEmptyElement(m_reader.get()) == 1;
        m_text.clear();
        if (element == "graphml" || element == "gexf")
            m_isGraph = true;
        else if (element == "key")
            m_titles[attribute("id")] = lower(attribute("attr.name"));
        else if (element == "attributes")
            m_class = attribute("class");
        else if (element == "attribute")
            m_titles[m_class + ':' + attribute("id")] = lower(attribute("title"));
        else if (element == "node")
            beginNode();
        else if (element == "edge")
            beginEdge();
        else if (element == "position")
            setCentre(number(attribute("x")), number(attribute("y")), -1);
        else if (element == "Geometry")
            setCorner();
        else if (element == "data")
            m_column = titleOf(attribute("key"));
        else if (element == "attvalue")
            set(titleOf((m_isEdge ? "edge:" : "node:") + attribute("for")), attribute("value"));
        if (isEmpty)
            end(element);
    }

    void end(const std::string& element)
    {
        if (element == "data")
            set(m_column, m_text);
        else if (element == "NodeLabel" || element == "EdgeLabel") // of yEd
            set("label", m_text);
        else if (element == "node" || element == "edge")
            endItem();
        if (element == "data")
            m_column.clear();
    }

    void beginNode()
    {
        ForeignGraph::Node& node = m_graph.nodes.emplace_back();
        node.id = attribute("id");
        node.label = attribute("label");
        m_isEdge = false;
        m_label = &node.label;
        m_values = &node.values;
    }

    static std::optional<double> number(const std::string& text)
    {
        double value = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool isWhole = parsed.ec == std::errc{} && parsed.ptr == text.data() + text.size();
        return isWhole && std::abs(value) <= farthest ? std::optional{value} : std::nullopt;
    }

    /// Gephi's y grows upwards (`direction` -1), everybody else's downwards.
    void setCentre(std::optional<double> x, std::optional<double> y, double direction)
    {
        if (m_values != nullptr && !m_isEdge && x && y)
            m_graph.nodes.back().centre = layout::Point{*x, *y * direction};
    }

    /// yEd names the upper left corner.
    void setCorner()
    {
        const auto x = number(attribute("x"));
        const auto y = number(attribute("y"));
        if (x && y)
            setCentre(*x + number(attribute("width")).value_or(0) / 2, *y + number(attribute("height")).value_or(0) / 2,
                      1);
    }

    void endItem()
    {
        if (m_values != nullptr && !m_isEdge && !m_graph.nodes.back().centre)
            setCentre(number((*m_values)["x"]), number((*m_values)["y"]), -1);
        m_values = nullptr;
    }

    void beginEdge()
    {
        ForeignGraph::Edge& edge = m_graph.edges.emplace_back();
        edge.source = attribute("source");
        edge.target = attribute("target");
        edge.label = attribute("label");
        if (edge.source.empty() || edge.target.empty())
            throw Error{ErrorKind::InvalidData, m_name, "an edge ends at no node",
                        static_cast<std::size_t>(std::max(1, xmlTextReaderGetParserLineNumber(m_reader.get())))};
        m_isEdge = true;
        m_label = &edge.label;
        m_values = &edge.values;
    }

    /// GraphML's `label` of an edge is its kind for Gephi; the words are in `edgelabel`.
    void set(const std::string& column, const std::string& text)
    {
        if (m_values == nullptr || column.empty() || text::singleLine(text).empty())
            return;
        if (column == "label" || column == "name" || column == "edgelabel")
            *m_label = text;
        else
            (*m_values)[column] = text;
    }

    [[nodiscard]] std::string titleOf(const std::string& id) const
    {
        const auto title = m_titles.find(id);
        return title == m_titles.end() || title->second.empty() ? lower(id) : title->second;
    }
    static std::string lower(std::string text)
    {
        for (char& c : text)
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
        return text;
    }

    const std::filesystem::path& m_name;
    ForeignGraph& m_graph;
    std::unique_ptr<xmlTextReader, ReaderDeleter> m_reader;
    bool m_isGraph = false;
    bool m_isEdge = false;
    std::string m_class;                         ///< of the columns being declared in GEXF
    std::map<std::string, std::string> m_titles; ///< of columns, by id
    std::string* m_label = nullptr;              ///< of the node or edge at hand
    ForeignGraph::Values* m_values = nullptr;
    std::string m_column;
    std::string m_text;
};

} // namespace

void readGraphXml(std::string_view bytes, const std::filesystem::path& name, ForeignGraph& graph)
{
    GraphXml{bytes, name, graph}.read();
}

} // namespace cablegraph::exchange
