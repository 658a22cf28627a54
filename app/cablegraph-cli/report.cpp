#include "report.h"

#include <cablegraph/text/normalise.h>

#include <array>
#include <map>
#include <ostream>
#include <string>
#include <string_view>

namespace cablegraph::cli {
namespace {

using ontology::NodeKind;

struct Section
{
    NodeKind kind;
    std::string_view singular;
    std::string_view plural;
    std::string_view heading;
};

constexpr std::array<Section, 4> sections{{
    {NodeKind::State, "state", "states", "States"},
    {NodeKind::Official, "official", "officials", "Officials"},
    {NodeKind::Meeting, "meeting", "meetings", "Meetings"},
    {NodeKind::Threat, "threat", "threats", "Threats"},
}};

struct SentencePlace
{
    ArticleId article;
    SentenceId sentence;
};

/// A sentence for each node: what one of its edges rests on, else where it is first named.
std::map<NodeId, SentencePlace> tellingSentences(const graph::GraphDocument& document)
{
    std::map<NodeId, SentencePlace> places;
    for (const graph::Edge& edge : document.edges)
        for (const graph::Evidence& evidence : edge.evidence)
            for (const NodeId node : {edge.source, edge.target})
                places.try_emplace(node, SentencePlace{evidence.article, evidence.sentence});
    for (const graph::Node& node : document.nodes)
        for (const graph::Mention& mention : node.mentions)
            places.try_emplace(node.id, SentencePlace{mention.article, mention.sentence});
    return places;
}

std::string sentenceText(const graph::GraphDocument& document, const SentencePlace& place)
{
    for (const graph::Source& source : document.sources)
        if (source.id == place.article)
            for (const graph::Sentence& sentence : source.sentences)
                if (sentence.id == place.sentence)
                    return text::singleLine(slice(source.text, sentence.span));
    return {};
}

std::string counted(std::size_t count, std::string_view singular, std::string_view plural)
{
    return std::to_string(count) + " " + std::string{count == 1 ? singular : plural};
}

void printHead(std::ostream& out, const graph::GraphDocument& document)
{
    for (const graph::Source& source : document.sources) {
        out << source.title;
        if (source.published)
            out << " (" << text::isoString(*source.published) << ')';
        out << '\n';
    }
    std::map<NodeKind, std::size_t> counts;
    for (const graph::Node& node : document.nodes)
        ++counts[node.kind];
    for (const Section& section : sections)
        out << counted(counts[section.kind], section.singular, section.plural) << ", ";
    out << counted(document.nodes.size(), "node", "nodes") << " and " //
        << counted(document.edges.size(), "line", "lines") << " in all\n";
}

} // namespace

void printReport(std::ostream& out, const graph::GraphDocument& document)
{
    printHead(out, document);
    const std::map<NodeId, SentencePlace> places = tellingSentences(document);
    for (const Section& section : sections) {
        bool isFirst = true;
        for (const graph::Node& node : document.nodes) {
            if (node.kind != section.kind)
                continue;
            if (isFirst)
                out << '\n' << section.heading << '\n';
            isFirst = false;
            out << "  " << text::singleLine(node.name);
            if (!node.attributes.role.empty())
                out << ", " << node.attributes.role;
            out << '\n';
            if (const auto place = places.find(node.id); place != places.end())
                out << "      \"" << sentenceText(document, place->second) << "\"\n";
        }
    }
}

} // namespace cablegraph::cli
