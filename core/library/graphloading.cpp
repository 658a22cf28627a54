#include "graphloading.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace cablegraph::library {
namespace {

/// Which article is followed where several speak of one thing: the one published first, undated ones last.
using Ranks = std::unordered_map<std::int64_t, std::size_t>;

Ranks rankArticles(const Database& database)
{
    Ranks ranks;
    Query query = database.query("SELECT id FROM article ORDER BY published IS NULL, published, fingerprint");
    while (query.next())
        ranks.emplace(query.integer(0), ranks.size());
    return ranks;
}

/// What one article says a node is.
struct Finding
{
    std::size_t rank = 0;
    graph::Node node;
};

using Aliases = std::unordered_map<std::int64_t, std::vector<std::string>>;

Aliases loadAliases(const Database& database)
{
    Aliases aliases;
    Query query = database.query("SELECT finding, name FROM alias ORDER BY finding, name");
    while (query.next())
        aliases[query.integer(0)].push_back(query.text(1));
    return aliases;
}

template<class Value>
Value parsed(const Database& database, std::optional<Value> value, const std::string& text)
{
    if (!value)
        database.reportDamage("unknown word \"" + text + '"');
    return *value;
}

/// Columns: id, article, node, kind, name, code, role, affiliation, meeting_type, date, place, threat_class,
/// threat_source
Finding readFinding(const Database& database, const Query& row, const Ranks& ranks, Aliases& aliases)
{
    Finding finding;
    finding.rank = ranks.at(row.integer(1));
    graph::Node& node = finding.node;
    node.id = NodeId{row.integer(2)};
    const std::string kind = row.text(3);
    node.kind = parsed(database, ontology::parseNodeKind(kind), kind);
    node.name = row.text(4);
    graph::NodeAttributes& known = node.attributes;
    known.code = row.text(5);
    known.role = row.text(6);
    known.affiliation = row.node(7);
    known.meetingType = row.text(8);
    known.date = row.date(9);
    known.place = row.node(10);
    if (!row.isNull(11)) {
        const std::string threatClass = row.text(11);
        known.threatClass = parsed(database, ontology::parseThreatClass(threatClass), threatClass);
    }
    known.threatSource = row.node(12);
    if (const auto names = aliases.find(row.integer(0)); names != aliases.end())
        node.aliases = std::move(names->second);
    return finding;
}

void fill(std::string& known, const std::string& other)
{
    if (known.empty())
        known = other;
}

template<class Value>
void fill(std::optional<Value>& known, const std::optional<Value>& other)
{
    if (!known)
        known = other;
}

/// Who holds an office in one article is an official in all.
void mergeInto(graph::Node& node, graph::Node other)
{
    if (other.kind == ontology::NodeKind::Official)
        node.kind = other.kind;
    node.aliases.push_back(std::move(other.name));
    std::ranges::move(other.aliases, std::back_inserter(node.aliases));
    fill(node.attributes.code, other.attributes.code);
    fill(node.attributes.role, other.attributes.role);
    fill(node.attributes.affiliation, other.attributes.affiliation);
    fill(node.attributes.meetingType, other.attributes.meetingType);
    fill(node.attributes.date, other.attributes.date);
    fill(node.attributes.place, other.attributes.place);
    fill(node.attributes.threatClass, other.attributes.threatClass);
    fill(node.attributes.threatSource, other.attributes.threatSource);
}

/// Precondition: at least one finding, all of one node.
graph::Node merged(std::vector<Finding>& findings)
{
    std::ranges::stable_sort(findings, {}, &Finding::rank);
    graph::Node node = std::move(findings.front().node);
    for (auto finding = findings.begin() + 1; finding != findings.end(); ++finding)
        mergeInto(node, std::move(finding->node));
    std::ranges::sort(node.aliases);
    node.aliases.erase(std::unique(node.aliases.begin(), node.aliases.end()), node.aliases.end());
    std::erase(node.aliases, node.name);
    return node;
}

/// Rows come in the order of their owners, and so do the owners: each row is handed to its owner in one pass over both.
template<class Owner, class Add>
void distribute(const Database& database, Query rows, std::vector<Owner>& owners, Add add)
{
    auto owner = owners.begin();
    while (rows.next()) {
        const std::int64_t id = rows.integer(0);
        while (owner != owners.end() && owner->id.value < id)
            ++owner;
        if (owner == owners.end() || owner->id.value != id)
            database.reportDamage("a row belongs to nothing");
        add(*owner, rows);
    }
}

void loadMentions(const Database& database, std::vector<graph::Node>& nodes)
{
    // CROSS JOIN keeps SQLite to this order of the tables: the primary key of mention is the order wanted.
    distribute(database,
               database.query("SELECT node, article, sentence, mention.begin_byte, mention.end_byte FROM mention "
                              "CROSS JOIN sentence ON sentence.id = mention.sentence "
                              "ORDER BY node, sentence, mention.begin_byte, mention.end_byte"),
               nodes, [](graph::Node& node, const Query& row) {
                   node.mentions.push_back({ArticleId{row.integer(1)}, SentenceId{row.integer(2)}, row.span(3)});
               });
}

/// Columns: edge, article, sentence, begin, end, stance, according_to, date, confidence, rule
graph::Evidence readEvidence(const Database& database, const Query& row)
{
    graph::Evidence evidence;
    evidence.article = ArticleId{row.integer(1)};
    evidence.sentence = SentenceId{row.integer(2)};
    evidence.span = row.span(3);
    const std::string stance = row.text(5);
    evidence.stance = parsed(database, ontology::parseStance(stance), stance);
    evidence.accordingTo = row.node(6);
    evidence.date = row.date(7);
    evidence.confidence = row.real(8);
    evidence.rule = row.text(9);
    return evidence;
}

} // namespace

std::vector<graph::Node> loadNodes(const Database& database)
{
    const Ranks ranks = rankArticles(database);
    Aliases aliases = loadAliases(database);
    std::vector<graph::Node> nodes;
    std::vector<Finding> findings;
    const auto finishNode = [&] {
        if (!findings.empty())
            nodes.push_back(merged(findings));
        findings.clear();
    };
    Query query =
        database.query("SELECT id, article, node, kind, name, code, role, affiliation, meeting_type, date, place, "
                       "threat_class, threat_source FROM finding ORDER BY node, id");
    while (query.next()) {
        if (!findings.empty() && findings.front().node.id.value != query.integer(2))
            finishNode();
        findings.push_back(readFinding(database, query, ranks, aliases));
    }
    finishNode();
    loadMentions(database, nodes);
    return nodes;
}

std::vector<graph::Edge> loadEdges(const Database& database)
{
    const Ranks ranks = rankArticles(database);
    std::vector<graph::Edge> edges;
    Query query = database.query("SELECT id, source, target, relation FROM edge ORDER BY id");
    while (query.next()) {
        graph::Edge& edge = edges.emplace_back();
        edge.id = EdgeId{query.integer(0)};
        edge.source = NodeId{query.integer(1)};
        edge.target = NodeId{query.integer(2)};
        const std::string relation = query.text(3);
        edge.relation = parsed(database, ontology::parseRelation(relation), relation);
    }
    std::size_t labelRank = 0;
    distribute(
        database,
        database.query("SELECT edge, article, sentence, evidence.begin_byte, evidence.end_byte, stance, according_to, "
                       "date, confidence, rule, label FROM evidence "
                       "CROSS JOIN sentence ON sentence.id = evidence.sentence "
                       "ORDER BY edge, sentence, evidence.begin_byte, evidence.id"),
        edges, [&](graph::Edge& edge, const Query& row) {
            const std::size_t rank = ranks.at(row.integer(1));
            if (edge.evidence.empty() || rank < labelRank) {
                edge.label = row.text(10);
                labelRank = rank;
            }
            edge.evidence.push_back(readEvidence(database, row));
        });
    return edges;
}

} // namespace cablegraph::library
