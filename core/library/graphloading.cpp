#include "graphloading.h"

#include "articlegraphs.h"
#include "judgementoverrides.h"

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

/// The node of each finding, by the finding's id.
using FindingNodes = std::unordered_map<std::int64_t, NodeId>;

FindingNodes loadFindingNodes(const Database& database)
{
    FindingNodes nodes;
    Query query = database.query("SELECT id, node FROM finding");
    while (query.next())
        nodes.emplace(query.integer(0), NodeId{query.integer(1)});
    return nodes;
}

std::optional<NodeId> nodeAt(const FindingNodes& nodes, const Query& row, int column)
{
    const auto found = row.isNull(column) ? nodes.end() : nodes.find(row.integer(column));
    return found == nodes.end() ? std::nullopt : std::optional{found->second};
}

/// Columns: node, kind, name, code, role, meeting_type, date, threat_class, id, article, affiliation, place,
/// threat_source
Finding readFinding(const Database& database, const Query& row, const Ranks& ranks, const FindingNodes& nodes,
                    Aliases& aliases)
{
    Finding finding;
    // What the user added without an article speaks last.
    finding.rank = row.isNull(9) ? ranks.size() : ranks.at(row.integer(9));
    finding.node = readFindingNode(database, row, 0);
    finding.node.attributes.affiliation = nodeAt(nodes, row, 10);
    finding.node.attributes.place = nodeAt(nodes, row, 11);
    finding.node.attributes.threatSource = nodeAt(nodes, row, 12);
    if (const auto names = aliases.find(row.integer(8)); names != aliases.end())
        finding.node.aliases = std::move(names->second);
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

void loadMentions(const Database& database, const FindingNodes& findings, std::vector<graph::Node>& nodes)
{
    std::unordered_map<NodeId, graph::Node*> byId;
    for (graph::Node& node : nodes)
        byId.emplace(node.id, &node);
    Query rows = database.query("SELECT finding, article, sentence, mention.begin_byte, mention.end_byte FROM mention "
                                "CROSS JOIN sentence ON sentence.id = mention.sentence");
    while (rows.next()) {
        const std::optional<NodeId> node = nodeAt(findings, rows, 0);
        const auto owner = node ? byId.find(*node) : byId.end();
        if (owner == byId.end())
            database.reportDamage("a row belongs to nothing");
        owner->second->mentions.push_back({ArticleId{rows.integer(1)}, SentenceId{rows.integer(2)}, rows.span(3)});
    }
    for (graph::Node& node : nodes) {
        std::ranges::sort(node.mentions, {}, [](const graph::Mention& at) { return std::pair{at.sentence, at.span}; });
        node.mentions.erase(std::unique(node.mentions.begin(), node.mentions.end()), node.mentions.end());
    }
}

/// Columns: edge, article, sentence, begin, end, stance, according_to, date, confidence, rule, ..., confirmed at 12
graph::Evidence readEvidence(const Database& database, const Query& row, const FindingNodes& nodes)
{
    graph::Evidence evidence;
    evidence.article = ArticleId{row.integer(1)};
    evidence.sentence = SentenceId{row.integer(2)};
    evidence.span = row.span(3);
    const std::string stance = row.text(5);
    evidence.stance = parsed(database, ontology::parseStance(stance), stance);
    evidence.accordingTo = nodeAt(nodes, row, 6);
    evidence.date = row.date(7);
    evidence.confidence = row.integer(12) != 0 ? 1.0 : row.real(8);
    evidence.rule = row.text(9);
    return evidence;
}

} // namespace

std::vector<graph::Node> loadNodes(const Database& database)
{
    const Ranks ranks = rankArticles(database);
    const FindingNodes byFinding = loadFindingNodes(database);
    Aliases aliases = loadAliases(database);
    std::vector<graph::Node> nodes;
    std::vector<Finding> findings;
    const auto finishNode = [&] {
        if (!findings.empty())
            nodes.push_back(merged(findings));
        findings.clear();
    };
    Query query = database.query("SELECT node, kind, name, code, role, meeting_type, date, threat_class, id, article, "
                                 "affiliation, place, threat_source FROM finding ORDER BY node, number, id");
    while (query.next()) {
        if (!findings.empty() && findings.front().node.id.value != query.integer(0))
            finishNode();
        findings.push_back(readFinding(database, query, ranks, byFinding, aliases));
    }
    finishNode();
    loadMentions(database, byFinding, nodes);
    overrideByJudgements(database, nodes);
    return nodes;
}

std::vector<graph::Edge> loadEdges(const Database& database)
{
    const Ranks ranks = rankArticles(database);
    const FindingNodes byFinding = loadFindingNodes(database);
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
    std::unordered_map<EdgeId, bool> isReversed;
    distribute(
        database,
        database.query("SELECT edge, article, sentence, evidence.begin_byte, evidence.end_byte, stance, according_to, "
                       "date, confidence, rule, coalesce(relabelled, label), reversed, confirmed FROM evidence "
                       "CROSS JOIN sentence ON sentence.id = evidence.sentence WHERE edge IS NOT NULL "
                       "ORDER BY edge, sentence, evidence.begin_byte, evidence.end_byte, evidence.id"),
        edges, [&](graph::Edge& edge, const Query& row) {
            const std::size_t rank = ranks.at(row.integer(1));
            if (edge.evidence.empty() || rank < labelRank) {
                edge.label = row.text(10);
                labelRank = rank;
                isReversed[edge.id] = row.integer(11) != 0;
            }
            edge.evidence.push_back(readEvidence(database, row, byFinding));
        });
    // An edge without direction runs as the article words it that is followed.
    for (graph::Edge& edge : edges)
        if (const auto found = isReversed.find(edge.id); found != isReversed.end() && found->second)
            std::swap(edge.source, edge.target);
    return edges;
}

} // namespace cablegraph::library
