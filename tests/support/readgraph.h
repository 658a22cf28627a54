#pragma once

#include <cablegraph/article/reader.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/extraction/readingchain.h>
#include <cablegraph/graph/articlegraph.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::testing {

/// What the whole reading chain makes of a text, as lines a person can read:
///   "official Jake Sullivan (national security adviser)", "Jake Sullivan -represents-> United States"
/// and of each piece of evidence "A -aid-> B [planned]", "A -aid-> B by C", "A -aid-> B on 2023-05".
class ReadGraph
{
public:
    /// The text is put below a headline that names nothing.
    explicit ReadGraph(std::string_view text, const char* published = "2023-06-15")
        : m_text{"A line of news\n\n" + std::string{text} + "\n"}
    {
        article::ReadOptions options;
        options.published = text::parseDate(published);
        m_graph = chain().read(article::readArticle(m_text, "test", options));
        std::map<NodeId, std::string> names;
        for (const graph::Node& node : m_graph.nodes) {
            names[node.id] = node.name;
            const std::string detail =
                !node.attributes.role.empty() ? node.attributes.role : node.attributes.meetingType;
            m_lines.push_back(std::string{nameOf(node.kind)} + ' ' + node.name +
                              (detail.empty() ? "" : " (" + detail + ')'));
        }
        for (const graph::Edge& edge : m_graph.edges) {
            const std::string line =
                names[edge.source] + " -" + std::string{nameOf(edge.relation)} + "-> " + names[edge.target];
            m_lines.push_back(line);
            for (const graph::Evidence& evidence : edge.evidence) {
                m_lines.push_back(line + " [" + std::string{nameOf(evidence.stance)} + ']');
                if (evidence.accordingTo)
                    m_lines.push_back(line + " by " + names[*evidence.accordingTo]);
                if (evidence.date)
                    m_lines.push_back(line + " on " + text::isoString(*evidence.date));
            }
        }
    }

    [[nodiscard]] bool has(const std::string& line) const
    {
        return std::find(m_lines.begin(), m_lines.end(), line) != m_lines.end();
    }

    /// The parts of a list that the graph lacks; a part that begins with "not " must not be there. Empty when all fits.
    [[nodiscard]] std::string complaints(const std::vector<std::string>& wanted) const
    {
        std::string found;
        for (const std::string& line : wanted) {
            const bool unwanted = line.starts_with("not ");
            if (has(unwanted ? line.substr(4) : line) == unwanted)
                found += (unwanted ? "there is: " : "missing: ") + (unwanted ? line.substr(4) : line) + '\n';
        }
        if (!found.empty())
            for (const std::string& line : m_lines)
                found += "    " + line + '\n';
        return found;
    }

    /// The words of all mentions of a node, in order, "|" between them.
    [[nodiscard]] std::string mentionsOf(std::string_view name) const
    {
        std::string words;
        for (const graph::Node& node : m_graph.nodes)
            if (node.name == name)
                for (const graph::Mention& mention : node.mentions)
                    words += (words.empty() ? "" : "|") + std::string{slice(m_text, mention.span)};
        return words;
    }

    [[nodiscard]] const graph::ArticleGraph& graph() const noexcept { return m_graph; }

private:
    static const extraction::ReadingChain& chain()
    {
        static const extraction::ReadingChain loaded = extraction::ReadingChain::load(resourceFolder(), {});
        return loaded;
    }

    std::string m_text;
    graph::ArticleGraph m_graph;
    std::vector<std::string> m_lines;
};

/// "a; b" as a list.
[[nodiscard]] inline std::vector<std::string> listed(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t at = text.find("; ");
        parts.emplace_back(text.substr(0, at));
        text.remove_prefix(at == std::string_view::npos ? text.size() : at + 2);
    }
    return parts;
}

} // namespace cablegraph::testing
