#include "attributes.h"

#include "plain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <unordered_set>

namespace cablegraph::exchange {
namespace {

constexpr std::array<Column, 11> columnsOfNodes{{
    {"kind", "string"},
    {"aliases", "string"},
    {"code", "string"},
    {"role", "string"},
    {"affiliation", "string"},
    {"meeting_type", "string"},
    {"date", "string"},
    {"place", "string"},
    {"threat_class", "string"},
    {"threat_source", "string"},
    {"mentions", "int"},
}};

constexpr std::array<Column, 9> columnsOfEdges{{
    {"relation", "string"},
    {"interaction", "string"}, // the name under which Cytoscape styles edges
    {"standing", "string"},
    {"conflict_cooperation", "double"},
    {"confidence", "double"},
    {"date", "string"},
    {"according_to", "string"},
    {"articles", "string"},
    {"evidence", "string"},
}};

/// Adds values in the columns' order, leaving out empty ones.
class Row
{
public:
    void add(std::string_view key, std::string text)
    {
        if (!text.empty())
            m_values.push_back({key, std::move(text)});
    }
    [[nodiscard]] std::vector<Value> take() { return std::move(m_values); }

private:
    std::vector<Value> m_values;
};

std::string nameOf(const std::optional<NodeId>& id, const DocumentIndex& index)
{
    const graph::Node* node = id ? index.findNode(*id) : nullptr;
    return node != nullptr ? node->name : std::string{};
}

/// Each text once, sorted, with semicolons between.
template<class Text>
std::string joined(const graph::Edge& edge, Text text)
{
    std::set<std::string> parts;
    for (const graph::Evidence& evidence : edge.evidence)
        parts.insert(text(evidence));
    parts.erase(std::string{});
    std::string result;
    for (const std::string& part : parts)
        result += (result.empty() ? "" : "; ") + part;
    return result;
}

std::string citation(const graph::Evidence& evidence, const DocumentIndex& index)
{
    const graph::Source& source = *index.sentence(evidence.article, evidence.sentence).source;
    std::string text{index.sentenceText(evidence)};
    text += " [" + source.title;
    if (source.published)
        text += ", " + text::isoString(*source.published);
    text += ": ";
    text += ontology::nameOf(evidence.stance);
    if (const std::string cited = nameOf(evidence.accordingTo, index); !cited.empty())
        text += " according to " + cited;
    return text + "]";
}

} // namespace

std::span<const Column> nodeColumns() noexcept
{
    return columnsOfNodes;
}

std::span<const Column> edgeColumns() noexcept
{
    return columnsOfEdges;
}

std::vector<Value> nodeValues(const graph::Node& node, const DocumentIndex& index)
{
    const graph::NodeAttributes& attributes = node.attributes;
    std::string aliases;
    for (const std::string& alias : node.aliases)
        aliases += (aliases.empty() ? "" : "; ") + alias;
    Row row;
    row.add("kind", std::string{ontology::nameOf(node.kind)});
    row.add("aliases", aliases);
    row.add("code", attributes.code);
    row.add("role", attributes.role);
    row.add("affiliation", nameOf(attributes.affiliation, index));
    row.add("meeting_type", attributes.meetingType);
    row.add("date", dateText(attributes.date));
    row.add("place", nameOf(attributes.place, index));
    if (attributes.threatClass)
        row.add("threat_class", std::string{ontology::nameOf(*attributes.threatClass)});
    row.add("threat_source", nameOf(attributes.threatSource, index));
    row.add("mentions", std::to_string(node.mentions.size()));
    return row.take();
}

std::vector<Value> edgeValues(const graph::Edge& edge, const DocumentIndex& index)
{
    const std::string relation{ontology::nameOf(edge.relation)};
    double confidence = 0;
    for (const graph::Evidence& evidence : edge.evidence)
        confidence = std::max(confidence, evidence.confidence);
    Row row;
    row.add("relation", relation);
    row.add("interaction", relation);
    row.add("standing", std::string{graph::nameOf(graph::standing(edge))});
    if (const std::optional<double> score = ontology::conflictCooperationScore(edge.relation))
        row.add("conflict_cooperation", numberText(*score));
    row.add("confidence", numberText(confidence));
    row.add("date", joined(edge, [](const graph::Evidence& e) { return dateText(e.date); }));
    row.add("according_to", joined(edge, [&](const graph::Evidence& e) { return nameOf(e.accordingTo, index); }));
    row.add("articles", joined(edge, [&](const graph::Evidence& e) {
                return index.sentence(e.article, e.sentence).source->title;
            }));
    row.add("evidence", citations(edge, index));
    return row.take();
}

std::string citations(const graph::Edge& edge, const DocumentIndex& index)
{
    std::unordered_set<std::string> written;
    std::string result;
    for (const graph::Evidence& evidence : edge.evidence) {
        const std::string line = citation(evidence, index);
        if (written.insert(line).second)
            result += (result.empty() ? "" : "\n") + line;
    }
    return result;
}

Colour colourOf(ontology::NodeKind kind) noexcept
{
    constexpr std::array<Colour, ontology::allNodeKinds.size()> colours{{{0x00, 0x72, 0xB2},
                                                                         {0x2F, 0x8F, 0xCB},
                                                                         {0xA8, 0x57, 0x8A},
                                                                         {0x00, 0x80, 0x5C},
                                                                         {0xBE, 0x7E, 0x00},
                                                                         {0xC4, 0x4E, 0x00},
                                                                         {0x66, 0x70, 0x7C}}};
    return colours[static_cast<std::size_t>(kind)];
}

Colour colourOf(ontology::Relation relation) noexcept
{
    using enum ontology::Relation;
    constexpr Colour structure{0x87, 0x91, 0x9C};
    constexpr Colour meeting{0x4F, 0x80, 0x98};
    constexpr Colour threat{0xA8, 0x71, 0x4F};
    constexpr Colour conflict{0xB2, 0x18, 0x2B};
    constexpr Colour neutral{0x7A, 0x74, 0x84};
    constexpr Colour cooperation{0x1A, 0x6F, 0xAF};
    if (relation <= PartOf)
        return structure;
    if (relation <= Follows)
        return meeting;
    if (relation <= Enables)
        return threat;
    const double score = ontology::conflictCooperationScore(relation).value_or(0);
    const Colour& end = score < 0 ? conflict : cooperation;
    const auto mixed = [share = std::abs(score) / 10](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {mixed(neutral.red, end.red), mixed(neutral.green, end.green), mixed(neutral.blue, end.blue)};
}

std::string hexText(const Colour& colour)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (const int part : {colour.red, colour.green, colour.blue}) {
        text += digits[static_cast<std::size_t>(part / 16)];
        text += digits[static_cast<std::size_t>(part % 16)];
    }
    return text;
}

double sizeOf(const graph::Node& node) noexcept
{
    constexpr double smallest = 20;
    constexpr double largest = 60;
    const double grown = smallest + 4 * std::sqrt(static_cast<double>(node.mentions.size()));
    return std::min(largest, std::round(grown));
}

} // namespace cablegraph::exchange
