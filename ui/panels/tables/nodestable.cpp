#include "columns.h"

#include <cablegraph/base/progress.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <algorithm>
#include <map>
#include <span>
#include <string_view>

namespace cablegraph::panels {
namespace {

using support::phraseFor;
using support::toQString;

constexpr int betweennessDecimals = 4;
constexpr int pageRankDecimals = 5;

QString roleOf(const graph::Node& node)
{
    if (node.attributes.threatClass)
        return phraseFor(*node.attributes.threatClass);
    return toQString(node.kind == ontology::NodeKind::Meeting ? node.attributes.meetingType : node.attributes.role);
}

/// The states by their codes.
using StatesByCode = std::map<std::string_view, const graph::Node*>;

StatesByCode statesByCode(const graph::KnowledgeGraph& graph)
{
    StatesByCode states;
    for (const graph::Node& node : graph.nodes()) {
        if (node.kind == ontology::NodeKind::State && !node.attributes.code.empty())
            states.emplace(node.attributes.code, &node);
    }
    return states;
}

/// The name of the state, or whatever else it is, that a node belongs to; the code of a state, and of one that the
/// articles do not name.
QString belongsTo(const graph::KnowledgeGraph& whole, const StatesByCode& states, const graph::Node& node)
{
    const graph::NodeAttributes& attributes = node.attributes;
    for (const std::optional<NodeId>& owner : {attributes.affiliation, attributes.threatSource, attributes.place}) {
        const graph::Node* found = owner ? whole.findNode(*owner) : nullptr;
        if (found != nullptr)
            return toQString(found->name);
    }
    const auto state = states.find(attributes.code);
    return toQString(state != states.end() && state->second->id != node.id ? state->second->name : attributes.code);
}

/// Where a node occurs: its mentions and the sentences of its edges.
struct Occurrence
{
    std::set<ArticleId> articles;
    DateRange dates;
    std::optional<session::Passage> first;
};

Occurrence occurrenceOf(const graph::KnowledgeGraph& graph, const graph::Node& node, const ArticleLookUp& articles)
{
    Occurrence found;
    for (const graph::Mention& mention : node.mentions)
        found.articles.insert(mention.article);
    if (!node.mentions.empty())
        found.first = session::Passage{node.mentions.front().article, node.mentions.front().span};
    for (const EdgeId edge : graph.edgesOf(node.id)) {
        for (const graph::Evidence& evidence : graph.findEdge(edge)->evidence) {
            found.articles.insert(evidence.article);
            if (!found.first)
                found.first = session::Passage{evidence.article, evidence.span};
        }
    }
    for (const ArticleId article : found.articles)
        found.dates.include(articles.published(article));
    return found;
}

std::string aliasesOf(const graph::Node& node)
{
    std::string all;
    for (const std::string& alias : node.aliases)
        all += ' ' + alias;
    return all;
}

enum NodeColumn
{
    Name,
    Kind,
    Role,
    State,
    DegreeOfNode,
    InDegree,
    OutDegree,
    ArticleCount,
    Mentions,
    First,
    Last,
    BetweennessOfNode,
    PageRank,
    Community,
};

ColumnBuilder betweennessColumn()
{
    return {"betweenness", TableTexts::tr("Betweenness"), 11,
            TableTexts::tr("How often the node lies on the shortest paths between two others, 0 to 1")};
}

ColumnBuilder pageRankColumn()
{
    return {"pageRank", TableTexts::tr("PageRank"), 9,
            TableTexts::tr("How often a reader who follows the lines in their direction comes by; all add up to 1")};
}

ColumnBuilder communityColumn(const QString& explanation)
{
    return {"community", TableTexts::tr("Community"), 10, explanation};
}

QString communityExplanation()
{
    return TableTexts::tr("Nodes that are joined more among themselves than to others; 1 is the largest community");
}

std::vector<ColumnBuilder> nodeColumns()
{
    std::vector<ColumnBuilder> columns;
    columns.push_back({"name", TableTexts::tr("Name"), 26});
    columns.push_back({"kind", TableTexts::tr("Kind"), 12});
    columns.push_back({"role", TableTexts::tr("Role or class"), 22,
                       TableTexts::tr("The role of an official, the type of a meeting, the class of a threat")});
    columns.push_back(
        {"state", TableTexts::tr("State or place"), 16,
         TableTexts::tr("Whom the node acts for, who poses the threat, where the meeting is held, in which "
                        "state the place lies")});
    columns.push_back({"degree", TableTexts::tr("Degree"), 8, TableTexts::tr("Number of links of the node")});
    columns.push_back({"inDegree", TableTexts::tr("In"), 6, TableTexts::tr("Links that lead to the node")});
    columns.push_back({"outDegree", TableTexts::tr("Out"), 6, TableTexts::tr("Links that begin at the node")});
    columns.push_back({"articles", TableTexts::tr("Articles"), 8, TableTexts::tr("Articles that speak of the node")});
    columns.push_back({"mentions", TableTexts::tr("Mentions"), 9, TableTexts::tr("Places that name the node")});
    columns.push_back({"first", TableTexts::tr("First"), 11, TableTexts::tr("Date of the first article")});
    columns.push_back({"last", TableTexts::tr("Last"), 11, TableTexts::tr("Date of the last article")});
    columns.push_back(betweennessColumn());
    columns.push_back(pageRankColumn());
    columns.push_back(communityColumn(communityExplanation()));
    for (const NodeColumn hidden : {InDegree, OutDegree})
        columns[hidden].hiddenAtFirst();
    return columns;
}

} // namespace

TableContent nodesTable(const TableInput& input, const std::stop_token& stop)
{
    TableContent table;
    const ArticleLookUp lookUp{input.articles};
    const std::vector<graph::Degree> degrees = graph::degrees(input.shown);
    std::vector<ColumnBuilder> columns = nodeColumns();
    std::vector<std::string> aliases;
    const StatesByCode states = statesByCode(input.whole);
    const std::span<const graph::Node> nodes = input.shown.nodes();
    for (std::size_t row = 0; row < nodes.size(); ++row) {
        if (row % rowsBetweenStops == 0)
            throwIfStopped(stop);
        const graph::Node& node = nodes[row];
        const Occurrence occurrence = occurrenceOf(input.shown, node, lookUp);
        table.rows.push_back({node.id, occurrence.first});
        table.kinds.push_back(node.kind);
        aliases.push_back(aliasesOf(node));
        columns[Name].add(toQString(node.name));
        columns[Kind].add(phraseFor(node.kind));
        columns[Role].add(roleOf(node));
        columns[State].add(belongsTo(input.whole, states, node));
        columns[DegreeOfNode].add(degrees[row].all());
        columns[InDegree].add(degrees[row].in);
        columns[OutDegree].add(degrees[row].out);
        columns[ArticleCount].add(occurrence.articles.size());
        columns[Mentions].add(node.mentions.size());
        columns[First].add(occurrence.dates.first);
        columns[Last].add(occurrence.dates.last);
        for (const NodeColumn measured : {BetweennessOfNode, PageRank, Community})
            columns[measured].add(std::nullopt, 0);
    }
    finish(table, columns, aliases);
    return table;
}

std::vector<TableColumn> measureColumns(const graph::Measures& measures)
{
    ColumnBuilder betweenness = betweennessColumn();
    for (const double value : measures.betweenness.values)
        betweenness.add(value, betweennessDecimals);
    ColumnBuilder pageRank = pageRankColumn();
    for (const double value : measures.pageRank)
        pageRank.add(value, pageRankDecimals);
    ColumnBuilder community = communityColumn(communityExplanation() + u'\n' +
                                              TableTexts::tr("%1 communities, modularity %2")
                                                  .arg(measures.communities.count)
                                                  .arg(measures.communities.modularity, 0, 'f', 2));
    for (const std::size_t number : measures.communities.ofNode)
        community.add(number + 1);
    std::vector<TableColumn> columns;
    columns.push_back(betweenness.take());
    columns.push_back(pageRank.take());
    columns.push_back(community.take());
    return columns;
}

} // namespace cablegraph::panels
