#pragma once

#include "builders.h"

#include <cablegraph/exchange/writer.h>

#include <QByteArray>
#include <QString>

#include <sstream>
#include <string>

/// Documents to export, small but with everything in them.
namespace cablegraph::testing {

/// An article whose sentences are those given, one after another with a blank between; their ids count from 1.
inline graph::Source source(std::int64_t id, const std::string& title, const std::vector<std::string>& sentences)
{
    graph::Source made;
    made.id = ArticleId{id};
    made.title = title;
    made.origin = "/home/reader/articles/" + std::to_string(id) + ".txt";
    made.published = text::PartialDate{2024, 3, static_cast<int>(id)};
    for (const std::string& sentence : sentences) {
        const std::size_t begin = made.text.size();
        made.text += sentence;
        made.sentences.push_back(
            {SentenceId{static_cast<std::int64_t>(made.sentences.size()) + 1}, {begin, made.text.size()}});
        made.text += " ";
    }
    return made;
}

/// The first place of `words` in the article.
inline text::ByteSpan spanOf(const graph::Source& source, const std::string& words)
{
    const std::size_t begin = source.text.find(words);
    if (begin == std::string::npos)
        qFatal("the words are not in the article");
    return {begin, begin + words.size()};
}

/// Ayla Demir speaks for Turkey, denies a hack that is laid to North Korea and meets at a summit; two relations join
/// Turkey and North Korea.
inline graph::GraphDocument sampleDocument()
{
    using enum ontology::NodeKind;
    using enum ontology::Relation;
    graph::GraphDocument document;
    document.sources.push_back(source(
        1, "Hack & denial", {"한국 🙂 Officials blamed Pyongyang.", "Türkiye's envoy Ayla Demir <denied> it."}));
    document.nodes = {node(1, Official, "Ayla Demir"),   node(2, State, "Turkey"),
                      node(3, State, "North Korea"),     node(4, Threat, "Cyber operations (North Korea)"),
                      node(5, Meeting, "Ankara summit"), node(6, Place, "Ankara")};
    document.nodes[0].aliases = {"Demir"};
    document.nodes[0].attributes.role = "envoy";
    document.nodes[0].attributes.affiliation = NodeId{2};
    document.nodes[0].mentions = {{ArticleId{1}, SentenceId{2}, spanOf(document.sources[0], "Ayla Demir")}};
    document.nodes[1].attributes.code = "TUR";
    document.nodes[1].mentions = {{ArticleId{1}, SentenceId{2}, spanOf(document.sources[0], "Türkiye")}};
    document.nodes[2].attributes.code = "PRK";
    document.nodes[3].attributes.threatSource = NodeId{3};
    document.nodes[4].attributes.meetingType = "summit";
    document.nodes[4].attributes.date = text::PartialDate{2024, 3, {}};
    document.nodes[4].attributes.place = NodeId{6};
    document.nodes[5].attributes.code = "TUR";

    document.edges = {edge(1, 1, Represents, 2), edge(2, 3, Poses, 4, ontology::Stance::Alleged), edge(3, 2, Accuse, 3),
                      edge(4, 2, Agree, 3), edge(5, 1, Attends, 5)};
    for (graph::Edge& edge : document.edges) {
        graph::Evidence evidence = edge.evidence[0];
        evidence.sentence = SentenceId{2};
        evidence.span = spanOf(document.sources[0], "Ayla Demir <denied> it");
        evidence.confidence = 0.75;
        edge.evidence = {evidence};
    }
    graph::Evidence denial = document.edges[1].evidence[0];
    denial.stance = ontology::Stance::Denied;
    denial.accordingTo = NodeId{1};
    denial.date = text::PartialDate{2024, {}, {}};
    document.edges[1].evidence.add(denial);
    return document;
}

inline layout::Placements samplePlacements()
{
    layout::Placements placements;
    placements[NodeId{1}] = {{10.5, 20.25}, false};
    placements[NodeId{2}] = {{-300, -40}, true};
    return placements;
}

inline QByteArray written(const graph::GraphDocument& document, exchange::Format format,
                          const layout::Placements& placements = {})
{
    std::ostringstream out;
    exchange::write(out, document, format, placements);
    return QByteArray::fromStdString(out.str());
}

/// Names that break careless writers.
inline const std::vector<std::string>& hostileNames()
{
    static const std::vector<std::string> names{
        "R&D <b>\"quoted\"</b> 'single' \\N \\",
        "line one\nline two\r\nthree\tfour",
        "김정은 국무위원장",
        "\xE2\x80\xAE"
        "right to left שלום مرحبا",
        "emoji 🇰🇷👩‍🚀",
        "]]> --> ${x} %s {0}",
        "=HYPERLINK(\"http://example.org\")",
        std::string(10'000, 'x') + " end",
    };
    return names;
}

/// One node and edge for each hostile name; the name is also the label, the sentence and the article's title.
inline graph::GraphDocument hostileDocument()
{
    graph::GraphDocument document;
    std::int64_t id = 0;
    for (const std::string& name : hostileNames()) {
        ++id;
        document.sources.push_back(source(id, name, {name}));
        document.nodes.push_back(node(id, ontology::NodeKind::Person, name));
        document.nodes.back().aliases = {name + "!"};
        document.edges.push_back(edge(id, 1, ontology::Relation::Support, id));
        document.edges.back().label = name;
        graph::Evidence evidence = document.edges.back().evidence[0];
        evidence.article = ArticleId{id};
        evidence.span = document.sources.back().sentences[0].span;
        document.edges.back().evidence = {evidence};
    }
    return document;
}

/// The same with characters that no format may pass on: controls, broken UTF-8, non-characters.
inline graph::GraphDocument brokenDocument()
{
    graph::GraphDocument document = sampleDocument();
    document.nodes[0].name = std::string{"A\x01\x1B\x0C B\0C \xFF\xC3( \xEF\xBF\xBF", 16};
    document.sources[0].title = "\x02\x80";
    return document;
}

} // namespace cablegraph::testing
