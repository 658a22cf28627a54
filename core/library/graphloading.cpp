#include "graphloading.h"

#include "articlegraphs.h"
#include "judgementoverrides.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
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

/// A column of a table by the numbers of its rows: read once, front to back, instead of looked up for each row of
/// another table.
template<class Value>
class Column
{
public:
    /// `rows`: number and value, ascending by number.
    explicit Column(Query rows)
    {
        while (rows.next())
            m_values.emplace_back(rows.integer(0), Value{rows.integer(1)});
    }

    [[nodiscard]] std::optional<Value> at(std::int64_t number) const
    {
        // As a rule no number is left out.
        if (const auto place = static_cast<std::size_t>(number - first());
            place < m_values.size() && m_values[place].first == number)
            return m_values[place].second;
        const auto found = std::ranges::lower_bound(m_values, number, {}, &std::pair<std::int64_t, Value>::first);
        return found == m_values.end() || found->first != number ? std::nullopt : std::optional{found->second};
    }

private:
    [[nodiscard]] std::int64_t first() const { return m_values.empty() ? 0 : m_values.front().first; }

    std::vector<std::pair<std::int64_t, Value>> m_values;
};

using FindingNodes = Column<NodeId>;

FindingNodes loadFindingNodes(const Database& database)
{
    return FindingNodes{database.query("SELECT id, node FROM finding ORDER BY id")};
}

Column<ArticleId> loadSentenceArticles(const Database& database)
{
    return Column<ArticleId>{database.query("SELECT id, article FROM sentence ORDER BY id")};
}

std::optional<NodeId> nodeAt(const FindingNodes& nodes, const Query& row, int column)
{
    return row.isNull(column) ? std::nullopt : nodes.at(row.integer(column));
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
    std::vector<std::string>& aliases = node.aliases.edit();
    aliases.push_back(std::move(other.name));
    std::ranges::copy(other.aliases, std::back_inserter(aliases));
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
    if (node.aliases.empty())
        return node;
    std::vector<std::string>& aliases = node.aliases.edit();
    std::ranges::sort(aliases);
    aliases.erase(std::unique(aliases.begin(), aliases.end()), aliases.end());
    std::erase(aliases, node.name);
    return node;
}

template<class Owner>
Owner& ownerOf(const Database& database, std::vector<Owner>& owners, decltype(Owner::id) id)
{
    // As a rule no number is left out.
    if (!owners.empty())
        if (const auto place = static_cast<std::size_t>(id.value - owners.front().id.value);
            place < owners.size() && owners[place].id == id)
            return owners[place];
    const auto owner = std::ranges::lower_bound(owners, id, {}, &Owner::id);
    if (owner == owners.end() || owner->id != id)
        database.reportDamage("a row belongs to nothing");
    return *owner;
}

/// Articles of sentences.
class Places
{
public:
    explicit Places(const Database& database)
        : m_database{database}
        , m_articles{loadSentenceArticles(database)}
    {
    }

    [[nodiscard]] ArticleId articleOf(std::int64_t sentence) const
    {
        const std::optional<ArticleId> article = m_articles.at(sentence);
        if (!article)
            m_database.reportDamage("a row belongs to nothing");
        return *article;
    }

private:
    const Database& m_database;
    Column<ArticleId> m_articles;
};

/// Columns: edge, sentence, begin, end, stance, according_to, date, confidence, rule, ..., confirmed at 11
graph::Evidence readEvidence(const Database& database, const Query& row, const Places& places,
                             const FindingNodes& nodes)
{
    graph::Evidence evidence;
    evidence.article = places.articleOf(row.integer(1));
    evidence.sentence = SentenceId{row.integer(1)};
    evidence.span = row.span(2);
    const std::string stance = row.text(4);
    evidence.stance = parsed(database, ontology::parseStance(stance), stance);
    evidence.accordingTo = nodeAt(nodes, row, 5);
    evidence.date = row.date(6);
    evidence.confidence = row.integer(11) != 0 ? 1.0 : row.real(7);
    evidence.rule = row.text(8);
    return evidence;
}

/// The evidence by which an edge is worded: of the article that is followed, the first.
struct Wording
{
    using Order = std::tuple<std::size_t, SentenceId, text::ByteSpan>;

    std::optional<Order> order;
    bool isReversed = false;
};

std::vector<NodeMention> loadMentions(const Database& database, const FindingNodes& byFinding, const Places& places)
{
    std::vector<NodeMention> mentions;
    Query rows = database.query("SELECT finding, sentence, begin_byte, end_byte FROM mention");
    while (rows.next())
        mentions.push_back({nodeAt(byFinding, rows, 0).value_or(NodeId{}),
                            {places.articleOf(rows.integer(1)), SentenceId{rows.integer(1)}, rows.span(2)}});
    const auto place = [](const NodeMention& each) {
        return std::tuple{each.node, each.mention.sentence, each.mention.span};
    };
    std::ranges::sort(mentions, {}, place);
    const auto repeated = std::ranges::unique(mentions, {}, place);
    mentions.erase(repeated.begin(), repeated.end());
    return mentions;
}

std::vector<graph::Edge> loadEdges(const Database& database, const FindingNodes& byFinding, const Places& places)
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
    std::vector<Wording> wordings(edges.size());
    // In the order in which they are stored: to read them edge by edge would be to jump through the whole file.
    Query rows = database.query("SELECT edge, sentence, begin_byte, end_byte, stance, according_to, date, confidence, "
                                "rule, coalesce(relabelled, label), reversed, confirmed FROM evidence NOT INDEXED "
                                "WHERE edge IS NOT NULL ORDER BY id");
    while (rows.next()) {
        graph::Edge& edge = ownerOf(database, edges, EdgeId{rows.integer(0)});
        edge.evidence.add(readEvidence(database, rows, places, byFinding));
        const graph::Evidence& evidence = edge.evidence.back();
        const Wording::Order order{ranks.at(evidence.article.value), evidence.sentence, evidence.span};
        Wording& wording = wordings[static_cast<std::size_t>(&edge - edges.data())];
        if (!wording.order || order < *wording.order) {
            wording = {order, rows.integer(10) != 0};
            edge.label = rows.text(9);
        }
    }
    const auto place = [](const graph::Evidence& at) { return std::pair{at.sentence, at.span}; };
    for (graph::Edge& edge : edges)
        // As a rule it was stored so, and a stable sort takes memory even then.
        if (!std::ranges::is_sorted(edge.evidence, {}, place))
            edge.evidence.change(
                [&](std::vector<graph::Evidence>& list) { std::ranges::stable_sort(list, {}, place); });
    // An edge without direction runs as the article words it that is followed.
    for (std::size_t i = 0; i < edges.size(); ++i)
        if (wordings[i].isReversed)
            std::swap(edges[i].source, edges[i].target);
    return edges;
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
    overrideByJudgements(database, nodes);
    return nodes;
}

Surroundings loadSurroundings(const Database& database)
{
    const FindingNodes byFinding = loadFindingNodes(database);
    const Places places{database};
    return {loadMentions(database, byFinding, places), loadEdges(database, byFinding, places)};
}

void addMentions(const Database& database, std::vector<graph::Node>& nodes, const std::vector<NodeMention>& mentions)
{
    for (auto first = mentions.begin(); first != mentions.end();) {
        const auto last =
            std::find_if(first, mentions.end(), [&](const auto& each) { return each.node != first->node; });
        graph::Node& owner = ownerOf(database, nodes, first->node);
        std::vector<graph::Mention>& owned = owner.mentions.edit();
        owned.reserve(static_cast<std::size_t>(last - first));
        for (; first != last; ++first)
            owned.push_back(first->mention);
    }
}

std::optional<graph::Node> loadNode(const Database& database, NodeId node)
{
    const Ranks ranks = rankArticles(database);
    const FindingNodes byFinding = loadFindingNodes(database);
    Aliases aliases;
    {
        Query query = database.query("SELECT finding, alias.name FROM finding JOIN alias ON alias.finding = finding.id "
                                     "WHERE finding.node = ? ORDER BY finding, alias.name");
        query.bind(node);
        while (query.next())
            aliases[query.integer(0)].push_back(query.text(1));
    }
    std::vector<Finding> findings;
    {
        Query query = database.query("SELECT node, kind, name, code, role, meeting_type, date, threat_class, id, "
                                     "article, affiliation, place, threat_source FROM finding WHERE node = ? "
                                     "ORDER BY number, id");
        query.bind(node);
        while (query.next())
            findings.push_back(readFinding(database, query, ranks, byFinding, aliases));
    }
    if (findings.empty())
        return {};
    std::vector<graph::Node> one{merged(findings)};
    overrideByJudgements(database, one);
    return std::move(one.front());
}

} // namespace cablegraph::library
