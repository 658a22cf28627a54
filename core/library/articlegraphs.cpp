#include "articlegraphs.h"

#include <unordered_map>

namespace cablegraph::library {
namespace {

using Numbers = std::unordered_map<std::int64_t, NodeId>;

template<class Value>
Value parsed(const Database& database, std::optional<Value> value, const std::string& text)
{
    if (!value)
        database.reportDamage("unknown word \"" + text + '"');
    return *value;
}

std::optional<NodeId> numbered(const Numbers& numbers, const Query& row, int column)
{
    const auto found = row.isNull(column) ? numbers.end() : numbers.find(row.integer(column));
    return found == numbers.end() ? std::nullopt : std::optional{found->second};
}

Numbers loadNodes(const Database& database, ArticleId article, graph::ArticleGraph& graph)
{
    Numbers numbers;
    {
        Query ids = database.query("SELECT id, number FROM finding WHERE article = ? AND judgement IS NULL");
        ids.bind(article);
        while (ids.next())
            numbers.emplace(ids.integer(0), NodeId{ids.integer(1)});
    }
    Query rows = database.query("SELECT number, kind, name, code, role, meeting_type, date, threat_class, affiliation, "
                                "place, threat_source FROM finding WHERE article = ? AND judgement IS NULL "
                                "ORDER BY number");
    rows.bind(article);
    while (rows.next()) {
        graph::Node& node = graph.nodes.emplace_back(readFindingNode(database, rows, 0));
        node.attributes.affiliation = numbered(numbers, rows, 8);
        node.attributes.place = numbered(numbers, rows, 9);
        node.attributes.threatSource = numbered(numbers, rows, 10);
    }
    return numbers;
}

void loadNamesAndMentions(const Database& database, ArticleId article, graph::ArticleGraph& graph)
{
    std::unordered_map<NodeId, graph::Node*> nodes;
    for (graph::Node& node : graph.nodes)
        nodes.emplace(node.id, &node);
    Query aliases = database.query("SELECT number, alias.name FROM finding JOIN alias ON alias.finding = finding.id "
                                   "WHERE article = ? AND judgement IS NULL ORDER BY alias.name");
    aliases.bind(article);
    while (aliases.next())
        nodes.at(NodeId{aliases.integer(0)})->aliases.edit().push_back(aliases.text(1));
    Query mentions = database.query("SELECT number, sentence, begin_byte, end_byte FROM finding JOIN mention ON "
                                    "mention.finding = finding.id WHERE article = ? AND judgement IS NULL "
                                    "ORDER BY sentence, begin_byte, end_byte");
    mentions.bind(article);
    while (mentions.next())
        nodes.at(NodeId{mentions.integer(0)})
            ->mentions.edit()
            .push_back({article, SentenceId{mentions.integer(1)}, mentions.span(2)});
}

void loadEdges(const Database& database, ArticleId article, const Numbers& numbers, graph::ArticleGraph& graph)
{
    Query rows = database.query("SELECT source, target, relation, label, sentence, evidence.begin_byte, "
                                "evidence.end_byte, stance, according_to, date, confidence, rule FROM evidence JOIN "
                                "sentence ON sentence.id = evidence.sentence WHERE sentence.article = ? AND judgement "
                                "IS NULL ORDER BY evidence.id");
    rows.bind(article);
    while (rows.next()) {
        const std::string relation = rows.text(2);
        const std::string stance = rows.text(7);
        graph::Edge edge;
        edge.source = numbers.at(rows.integer(0));
        edge.target = numbers.at(rows.integer(1));
        edge.relation = parsed(database, ontology::parseRelation(relation), relation);
        edge.label = rows.text(3);
        graph::Evidence evidence;
        evidence.article = article;
        evidence.sentence = SentenceId{rows.integer(4)};
        evidence.span = rows.span(5);
        evidence.stance = parsed(database, ontology::parseStance(stance), stance);
        evidence.accordingTo = numbered(numbers, rows, 8);
        evidence.date = rows.date(9);
        evidence.confidence = rows.real(10);
        evidence.rule = rows.text(11);
        graph::Edge* same = graph.edges.empty() ? nullptr : &graph.edges.back();
        if (same == nullptr || same->source != edge.source || same->target != edge.target ||
            same->relation != edge.relation || same->label != edge.label) {
            edge.id = EdgeId{static_cast<std::int64_t>(graph.edges.size() + 1)};
            same = &graph.edges.emplace_back(std::move(edge));
        }
        same->evidence.add(std::move(evidence));
    }
}

} // namespace

graph::Node readFindingNode(const Database& database, const Query& row, int first)
{
    graph::Node node;
    node.id = NodeId{row.integer(first)};
    const std::string kind = row.text(first + 1);
    node.kind = parsed(database, ontology::parseNodeKind(kind), kind);
    node.name = row.text(first + 2);
    node.attributes.code = row.text(first + 3);
    node.attributes.role = row.text(first + 4);
    node.attributes.meetingType = row.text(first + 5);
    node.attributes.date = row.date(first + 6);
    if (!row.isNull(first + 7)) {
        const std::string threatClass = row.text(first + 7);
        node.attributes.threatClass = parsed(database, ontology::parseThreatClass(threatClass), threatClass);
    }
    return node;
}

graph::ArticleGraph loadArticleGraph(const Database& database, ArticleId article)
{
    graph::ArticleGraph graph;
    Query sentences = database.query("SELECT id, begin_byte, end_byte FROM sentence WHERE article = ? ORDER BY id");
    sentences.bind(article);
    while (sentences.next())
        graph.sentences.push_back({SentenceId{sentences.integer(0)}, sentences.span(1)});
    const Numbers numbers = loadNodes(database, article, graph);
    loadNamesAndMentions(database, article, graph);
    loadEdges(database, article, numbers, graph);
    return graph;
}

graph::ArticleGraph loadAddedFinding(const Database& database, std::int64_t finding)
{
    graph::ArticleGraph graph;
    Query row = database.query("SELECT number, kind, name, code, role, meeting_type, date, threat_class FROM finding "
                               "WHERE id = ?");
    if (row.bind(finding).next())
        graph.nodes.push_back(readFindingNode(database, row, 0));
    return graph;
}

} // namespace cablegraph::library
