#include "graphcsv.h"

#include <cablegraph/base/error.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cablegraph::exchange {
namespace {

using Row = std::vector<std::string>;

/// One row at a time; a cell in quotes may go on over lines.
class Rows
{
public:
    Rows(std::string_view bytes, char separator, const std::filesystem::path& name)
        : m_bytes{bytes}
        , m_separator{separator}
        , m_name{name}
    {
    }

    [[nodiscard]] std::size_t line() const noexcept { return m_line; }

    /// Nothing at the end. Blank lines are passed over.
    std::optional<Row> next()
    {
        while (m_at < m_bytes.size()) {
            m_line = m_nextLine;
            Row row = readRow();
            if (row.size() > 1 || !row.front().empty())
                return row;
        }
        return {};
    }

private:
    Row readRow()
    {
        Row row(1);
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at++];
            if (c == m_separator) {
                row.emplace_back();
            } else if (c == '"' && row.back().empty()) {
                readQuoted(row.back());
            } else if (c == '\n') {
                ++m_nextLine;
                break;
            } else if (c != '\r') {
                row.back() += c;
            }
        }
        return row;
    }

    void readQuoted(std::string& cell)
    {
        const std::size_t begin = m_nextLine;
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at++];
            if (c == '\n')
                ++m_nextLine;
            if (c != '"') {
                cell += c;
            } else if (m_at < m_bytes.size() && m_bytes[m_at] == '"') {
                cell += '"';
                ++m_at;
            } else {
                return;
            }
        }
        throw Error{ErrorKind::InvalidData, m_name, "a quote is never closed", begin};
    }

    std::string_view m_bytes;
    char m_separator;
    const std::filesystem::path& m_name;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_nextLine = 1;
};

char separatorOf(std::string_view bytes)
{
    const std::string_view header = bytes.substr(0, bytes.find('\n'));
    constexpr std::array candidates{',', ';', '\t'};
    return *std::ranges::max_element(candidates, {}, [header](char c) { return std::ranges::count(header, c); });
}

/// The title of a column as both Gephi and Cablegraph write it, in the form that kinds of columns are known by.
std::string columnOf(std::string title)
{
    for (char& c : title)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == ' ' ? '_' : c;
    return title;
}

/// Takes off the apostrophe that keeps spreadsheets from running a cell.
std::string plain(std::string cell)
{
    constexpr std::string_view guarded = "=+-@\t\r";
    if (cell.size() > 1 && cell.front() == '\'' && guarded.find(cell[1]) != std::string_view::npos)
        cell.erase(0, 1);
    return cell;
}

std::string taken(ForeignGraph::Values& values, const char* column)
{
    auto node = values.extract(column);
    return node ? std::move(node.mapped()) : std::string{};
}

/// Our table of evidence repeats an edge for each sentence and says the kinds of its ends there.
void addEdge(ForeignGraph& graph, ForeignGraph::Values values)
{
    ForeignGraph::Edge edge;
    edge.source = taken(values, "source");
    edge.target = taken(values, "target");
    edge.label = taken(values, "label");
    for (const auto& [id, column] : {std::pair{edge.source, "source_kind"}, std::pair{edge.target, "target_kind"}})
        if (std::string kind = taken(values, column); !kind.empty())
            graph.nodes.push_back({id, {}, {{"kind", std::move(kind)}}});
    edge.values = std::move(values);
    graph.edges.push_back(std::move(edge));
}

void addNode(ForeignGraph& graph, ForeignGraph::Values values)
{
    ForeignGraph::Node node;
    node.id = taken(values, "id");
    node.label = taken(values, "label");
    if (node.id.empty())
        node.id = node.label;
    node.values = std::move(values);
    graph.nodes.push_back(std::move(node));
}

} // namespace

void readGraphCsv(std::string_view bytes, const std::filesystem::path& name, ForeignGraph& graph)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());
    Rows rows{bytes, separatorOf(bytes), name};
    Row header = rows.next().value_or(Row{});
    std::ranges::transform(header, header.begin(), columnOf);
    const auto has = [&header](const char* column) { return std::ranges::find(header, column) != header.end(); };
    const bool isEdges = has("source") && has("target");
    if (!isEdges && !has("id") && !has("label"))
        throw Error{ErrorKind::InvalidData, name,
                    "the first line names neither Source and Target (edges) nor Id or Label (nodes)", 1};
    while (std::optional<Row> row = rows.next()) {
        if (row->size() > header.size())
            throw Error{ErrorKind::InvalidData, name, "the row has more cells than the header", rows.line()};
        ForeignGraph::Values values;
        for (std::size_t i = 0; i < row->size(); ++i)
            if (std::string cell = plain(std::move((*row)[i])); !cell.empty())
                values.emplace(header[i], std::move(cell));
        if (isEdges)
            addEdge(graph, std::move(values));
        else
            addNode(graph, std::move(values));
    }
}

} // namespace cablegraph::exchange
