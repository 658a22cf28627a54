#include "briefingpicture.h"

#include "attributes.h"
#include "plain.h"

#include <cablegraph/layout/layout.h>
#include <cablegraph/text/normalise.h>

#include <unicode/utf8.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <ostream>
#include <set>
#include <utility>

namespace cablegraph::exchange {
namespace {

constexpr double labelSize = 14;
constexpr double lineHeight = 16;
constexpr double longestLine = 150;
constexpr std::size_t mostLines = 3;
constexpr double radius = 13;

/// As wide as a sans-serif font draws it, roughly: an ideogram takes its whole square.
double widthOf(std::string_view text)
{
    double width = 0;
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int64_t>(text.size());
    for (std::int64_t at = 0; at < size;) {
        UChar32 character = 0;
        U8_NEXT(data, at, size, character);
        width += character >= 0x1100 ? labelSize : labelSize * 0.56;
    }
    return width;
}

/// Where a character begins, at `at` or before it.
std::size_t characterBefore(std::string_view text, std::size_t at)
{
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        --at;
    return at;
}

/// At blanks; what is too long all the same ends in an ellipsis.
std::vector<std::string> wrapped(const std::string& name)
{
    constexpr std::size_t longest = 400; // bytes: more never fits
    std::vector<std::string> lines;
    std::string rest = text::singleLine(printableUtf8(name));
    if (rest.size() > longest)
        rest.resize(characterBefore(rest, longest));
    while (!rest.empty() && lines.size() < mostLines) {
        std::size_t end = rest.size();
        while (widthOf(std::string_view{rest}.substr(0, end)) > longestLine) {
            const std::size_t blank = rest.rfind(' ', end - 1);
            if (blank == std::string::npos || blank == 0)
                break;
            end = blank;
        }
        while (widthOf(std::string_view{rest}.substr(0, end)) > longestLine * 1.4) // one long word
            end = characterBefore(rest, end - 1);
        lines.push_back(rest.substr(0, end));
        rest.erase(0, std::min(rest.size(), rest.find_first_not_of(' ', end)));
    }
    if (!rest.empty())
        lines.back() += "…";
    return lines;
}

layout::Size extentOf(const graph::Node& node)
{
    double width = 2 * radius;
    const std::vector<std::string> lines = wrapped(node.name);
    for (const std::string& line : lines)
        width = std::max(width, widthOf(line));
    // The label stands below the node: room for it on both sides keeps the centre in the middle.
    return {width + 8, 2 * (radius + 3 + lineHeight * static_cast<double>(lines.size()))};
}

graph::KnowledgeGraph mostConnected(const graph::KnowledgeGraph& graph, std::size_t mostNodes)
{
    std::map<NodeId, std::size_t> weights;
    for (const graph::Edge& edge : graph.edges())
        for (const NodeId end : {edge.source, edge.target})
            weights[end] += edge.evidence.size();
    std::vector<const graph::Node*> nodes;
    for (const graph::Node& node : graph.nodes())
        if (weights.contains(node.id))
            nodes.push_back(&node);
    std::ranges::stable_sort(nodes, std::ranges::greater{}, [&](const graph::Node* node) { return weights[node->id]; });
    nodes.resize(std::min(nodes.size(), mostNodes));
    std::set<NodeId> kept;
    std::vector<graph::Node> shown;
    for (const graph::Node* node : nodes) {
        kept.insert(node->id);
        shown.push_back(*node);
    }
    std::vector<graph::Edge> edges;
    std::ranges::copy_if(graph.edges(), std::back_inserter(edges), [&](const graph::Edge& edge) {
        return kept.contains(edge.source) && kept.contains(edge.target);
    });
    return {std::move(shown), std::move(edges)};
}

class Drawing
{
public:
    Drawing(std::ostream& out, const BriefingPicture& picture)
        : m_out{out}
        , m_picture{picture}
    {
    }

    void write(std::string_view title, std::string_view description)
    {
        double left = 0;
        double top = 0;
        double right = 1;
        double bottom = 1;
        bool isFirst = true;
        for (const graph::Node& node : m_picture.graph.nodes()) {
            const layout::Point at = placeOf(node.id);
            const layout::Size size = extentOf(node);
            left = isFirst ? at.x - size.width / 2 : std::min(left, at.x - size.width / 2);
            right = isFirst ? at.x + size.width / 2 : std::max(right, at.x + size.width / 2);
            top = isFirst ? at.y - radius : std::min(top, at.y - radius);
            bottom = isFirst ? at.y + size.height / 2 : std::max(bottom, at.y + size.height / 2);
            isFirst = false;
        }
        constexpr double border = 12;
        m_out << R"(<svg class="graph" role="img" aria-labelledby="graph-title graph-description" viewBox=")"
              << coordinateText(left - border) << ' ' << coordinateText(top - border) << ' '
              << coordinateText(right - left + 2 * border) << ' ' << coordinateText(bottom - top + 2 * border)
              << "\" xmlns=\"http://www.w3.org/2000/svg\">\n<title id=\"graph-title\">" << htmlText(title)
              << "</title>\n<desc id=\"graph-description\">" << htmlText(description) << "</desc>\n";
        writeEdges();
        for (const graph::Node& node : m_picture.graph.nodes())
            writeNode(node);
        m_out << "</svg>\n";
    }

private:
    [[nodiscard]] layout::Point placeOf(NodeId node) const
    {
        const auto found = m_picture.placements.find(node);
        return found == m_picture.placements.end() ? layout::Point{} : found->second.centre;
    }

    /// Lines that join the same two nodes are bent apart.
    void writeEdges()
    {
        std::map<std::pair<NodeId, NodeId>, std::vector<const graph::Edge*>> pairs;
        for (const graph::Edge& edge : m_picture.graph.edges())
            if (edge.source != edge.target)
                pairs[std::minmax(edge.source, edge.target)].push_back(&edge);
        for (const auto& [ends, edges] : pairs)
            for (std::size_t i = 0; i < edges.size(); ++i)
                writeEdge(*edges[i], static_cast<double>(i) - static_cast<double>(edges.size() - 1) / 2);
    }

    void writeEdge(const graph::Edge& edge, double side)
    {
        const layout::Point from = placeOf(edge.source);
        const layout::Point to = placeOf(edge.target);
        const double length = std::hypot(to.x - from.x, to.y - from.y);
        if (length < 2 * radius + 8)
            return;
        // The bend is measured from the node with the smaller id, or two lines that run against each other would meet.
        const double turned = edge.source < edge.target ? side : -side;
        const layout::Point across{-(to.y - from.y) / length, (to.x - from.x) / length};
        const layout::Point bend{(from.x + to.x) / 2 + across.x * turned * 36,
                                 (from.y + to.y) / 2 + across.y * turned * 36};
        const layout::Point begin = towards(from, bend, radius + 2);
        const layout::Point end = towards(to, bend, radius + 3);
        const std::string_view colour = edgeClass(edge.relation);
        m_out << "<g class=\"edge " << colour << ' ' << graph::nameOf(graph::standing(edge)) << "\"><title>"
              << htmlText(nameOf(edge.source) + " – " + wordsOf(edge) + " – " + nameOf(edge.target))
              << "</title><path d=\"M" << pair(begin) << 'Q' << pair(bend) << ' ' << pair(end) << "\"/>";
        if (!ontology::isSymmetric(edge.relation))
            writeArrow(bend, end);
        m_out << "</g>\n";
    }

    void writeArrow(const layout::Point& from, const layout::Point& tip)
    {
        const double length = std::max(1.0, std::hypot(tip.x - from.x, tip.y - from.y));
        const layout::Point along{(tip.x - from.x) / length, (tip.y - from.y) / length};
        const layout::Point base{tip.x - along.x * 8, tip.y - along.y * 8};
        m_out << "<path class=\"arrow\" d=\"M" << pair(tip) << 'L' << pair({base.x - along.y * 4, base.y + along.x * 4})
              << 'L' << pair({base.x + along.y * 4, base.y - along.x * 4}) << "Z\"/>";
    }

    void writeNode(const graph::Node& node)
    {
        const layout::Point at = placeOf(node.id);
        m_out << "<g class=\"node " << ontology::nameOf(node.kind) << "\"><title>" << htmlText(node.name) << "</title>";
        writeShape(node.kind, at);
        double baseline = at.y + radius + 3 + lineHeight * 0.8;
        for (const std::string& line : wrapped(node.name)) {
            m_out << "<text x=\"" << coordinateText(at.x) << "\" y=\"" << coordinateText(baseline) << "\">"
                  << htmlText(line) << "</text>";
            baseline += lineHeight;
        }
        m_out << "</g>\n";
    }

    void polygon(const layout::Point& at, std::initializer_list<layout::Point> corners)
    {
        m_out << "<path class=\"shape\" d=\"";
        char command = 'M';
        for (const layout::Point& corner : corners) {
            m_out << command << pair({at.x + corner.x * radius, at.y + corner.y * radius});
            command = 'L';
        }
        m_out << "Z\"/>";
    }

    void rectangle(const layout::Point& at, double width, double height, double corner)
    {
        m_out << "<rect class=\"shape\" x=\"" << coordinateText(at.x - width / 2) << "\" y=\""
              << coordinateText(at.y - height / 2) << "\" width=\"" << coordinateText(width) << "\" height=\""
              << coordinateText(height) << "\" rx=\"" << coordinateText(corner) << "\"/>";
    }

    /// Kinds are told apart by their shapes, too: not everybody sees every colour, and printers may have but one.
    void writeShape(ontology::NodeKind kind, const layout::Point& at)
    {
        using enum ontology::NodeKind;
        switch (kind) {
        case State:
            return rectangle(at, 2.2 * radius, 1.6 * radius, 2);
        case Organization:
            return rectangle(at, 2.2 * radius, 1.5 * radius, 0.75 * radius);
        case Meeting:
            return polygon(at, {{0, -1}, {1, 0}, {0, 1}, {-1, 0}});
        case Threat:
            return polygon(at, {{0, -1}, {1, 0.8}, {-1, 0.8}});
        case Place:
            return polygon(at, {{-0.5, -0.87}, {0.5, -0.87}, {1, 0}, {0.5, 0.87}, {-0.5, 0.87}, {-1, 0}});
        case Official:
        case Person:
            break;
        }
        m_out << "<circle class=\"shape\" cx=\"" << coordinateText(at.x) << "\" cy=\"" << coordinateText(at.y)
              << "\" r=\"" << coordinateText(kind == Official ? radius : radius * 0.75) << "\"/>";
    }

    [[nodiscard]] std::string nameOf(NodeId node) const { return m_picture.graph.findNode(node)->name; }
    [[nodiscard]] static std::string wordsOf(const graph::Edge& edge)
    {
        return edge.label.empty() ? std::string{ontology::nameOf(edge.relation)} : edge.label;
    }
    static std::string pair(const layout::Point& point)
    {
        return coordinateText(point.x) + ',' + coordinateText(point.y);
    }
    static layout::Point towards(const layout::Point& from, const layout::Point& to, double distance)
    {
        const double length = std::max(1.0, std::hypot(to.x - from.x, to.y - from.y));
        return {from.x + (to.x - from.x) / length * distance, from.y + (to.y - from.y) / length * distance};
    }

    std::ostream& m_out;
    const BriefingPicture& m_picture;
};

} // namespace

std::string htmlText(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : printableUtf8(text)) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

std::string_view edgeClass(ontology::Relation relation) noexcept
{
    using enum ontology::Relation;
    if (relation <= PartOf)
        return "structure";
    if (relation <= Follows)
        return "meets";
    if (relation <= Enables)
        return "threatens";
    const double score = ontology::conflictCooperationScore(relation).value_or(0);
    return score < 0 ? "conflict" : score > 0 ? "cooperation" : "neutral";
}

BriefingPicture briefingPicture(const graph::GraphDocument& document, const layout::Placements& placements,
                                std::size_t mostNodes, const std::stop_token& stop)
{
    BriefingPicture picture;
    const graph::KnowledgeGraph whole{document.nodes, document.edges};
    const bool showsAll = whole.nodes().size() <= mostNodes;
    picture.graph = showsAll ? whole : mostConnected(whole, mostNodes);
    layout::Extents extents;
    for (const graph::Node& node : picture.graph.nodes())
        extents.emplace(node.id, extentOf(node));
    layout::LayoutOptions options;
    options.edgeLength = 70;
    options.margin = 6;
    options.aspectRatio = 1.5;
    picture.placements =
        layout::arrange(picture.graph, showsAll ? placements : layout::Placements{}, extents, options, {}, stop);
    return picture;
}

void writeBriefingSvg(std::ostream& out, const BriefingPicture& picture, std::string_view title,
                      std::string_view description)
{
    Drawing{out, picture}.write(title, description);
}

} // namespace cablegraph::exchange
