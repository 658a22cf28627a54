#include "columns.h"

#include <cablegraph/base/progress.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <span>

namespace cablegraph::panels {
namespace {

using support::phraseFor;
using support::toQString;

constexpr int scoreDecimals = 1;
constexpr int confidenceDecimals = 2;

QString nameOfNode(const graph::KnowledgeGraph& graph, NodeId node)
{
    return toQString(graph.findNode(node)->name);
}

enum EdgeColumn
{
    Source,
    Relation,
    Target,
    Standing,
    Category,
    Score,
    Sentences,
    ArticleCount,
    First,
    Last,
};

std::vector<ColumnBuilder> edgeColumns()
{
    std::vector<ColumnBuilder> columns;
    columns.push_back({"source", TableTexts::tr("From"), 24});
    columns.push_back({"relation", TableTexts::tr("Relation"), 16});
    columns.push_back({"target", TableTexts::tr("To"), 24});
    columns.push_back({"standing", TableTexts::tr("Stance"), 10,
                       TableTexts::tr("What all sentences come to: asserted, alleged, planned, denied or contested")});
    columns.push_back(
        {"category", TableTexts::tr("Category"), 20, TableTexts::tr("Class of the relation between actors (PLOVER)")});
    columns.push_back(
        {"score", TableTexts::tr("Score"), 7,
         TableTexts::tr("From conflict (-10) to cooperation (+10), of relations between actors (PLOVER)")});
    columns.push_back(
        {"sentences", TableTexts::tr("Sentences"), 9, TableTexts::tr("Sentences that say it, or deny it")});
    columns.push_back({"articles", TableTexts::tr("Articles"), 8, TableTexts::tr("Articles that say it, or deny it")});
    columns.push_back({"first", TableTexts::tr("First"), 11,
                       TableTexts::tr("When it happened first; where no date is told, that of the article")});
    columns.push_back({"last", TableTexts::tr("Last"), 11,
                       TableTexts::tr("When it happened last; where no date is told, that of the article")});
    return columns;
}

enum EvidenceColumn
{
    Sentence,
    Words,
    EvidenceSource,
    EvidenceRelation,
    EvidenceTarget,
    Stance,
    Cited,
    Date,
    Article,
    Published,
    Confidence,
};

std::vector<ColumnBuilder> evidenceColumns()
{
    std::vector<ColumnBuilder> columns;
    columns.push_back({"sentence", TableTexts::tr("Sentence"), 60});
    columns.push_back({"words", TableTexts::tr("Words"), 30, TableTexts::tr("The words that say it")});
    columns.push_back({"source", TableTexts::tr("From"), 18});
    columns.push_back({"relation", TableTexts::tr("Relation"), 14});
    columns.push_back({"target", TableTexts::tr("To"), 18});
    columns.push_back({"stance", TableTexts::tr("Stance"), 9,
                       TableTexts::tr("Whether the sentence asserts, alleges, denies or plans it")});
    columns.push_back({"cited", TableTexts::tr("Cited"), 18, TableTexts::tr("Who says so, if not the article itself")});
    columns.push_back({"date", TableTexts::tr("Date"), 11, TableTexts::tr("When it happened")});
    columns.push_back({"article", TableTexts::tr("Article"), 28});
    columns.push_back({"published", TableTexts::tr("Published"), 11, TableTexts::tr("Date of the article")});
    columns.push_back(
        {"confidence", TableTexts::tr("Confidence"), 10, TableTexts::tr("How sure the reading is, 0 to 1")});
    for (const EvidenceColumn hidden : {Words, Confidence})
        columns[hidden].hiddenAtFirst();
    return columns;
}

void addEvidence(std::vector<ColumnBuilder>& columns, const graph::KnowledgeGraph& graph, const graph::Edge& edge,
                 const graph::Evidence& evidence, const ArticleLookUp& articles)
{
    const library::ArticleSummary* article = articles.find(evidence.article);
    const graph::Node* cited = evidence.accordingTo ? graph.findNode(*evidence.accordingTo) : nullptr;
    columns[EvidenceSource].add(nameOfNode(graph, edge.source));
    columns[EvidenceRelation].add(phraseFor(edge.relation));
    columns[EvidenceTarget].add(nameOfNode(graph, edge.target));
    columns[Stance].add(phraseFor(evidence.stance));
    columns[Cited].add(cited != nullptr ? toQString(cited->name) : QString{});
    columns[Date].add(evidence.date);
    columns[Article].add(article != nullptr ? toQString(article->title) : QString{});
    columns[Published].add(articles.published(evidence.article));
    columns[Confidence].add(evidence.confidence, confidenceDecimals);
}

} // namespace

TableContent edgesTable(const TableInput& input, const std::stop_token& stop)
{
    TableContent table;
    const ArticleLookUp lookUp{input.articles};
    std::vector<ColumnBuilder> columns = edgeColumns();
    for (const graph::Edge& edge : input.shown.edges()) {
        if (table.rows.size() % rowsBetweenStops == 0)
            throwIfStopped(stop);
        const graph::Evidence& first = edge.evidence.front();
        table.rows.push_back({edge.id, session::Passage{first.article, first.span}});
        std::set<ArticleId> saidIn;
        DateRange dates;
        for (const graph::Evidence& evidence : edge.evidence) {
            saidIn.insert(evidence.article);
            dates.include(evidence.date ? evidence.date : lookUp.published(evidence.article));
        }
        const auto quadClass = ontology::quadClass(edge.relation);
        columns[Source].add(nameOfNode(input.whole, edge.source));
        columns[Relation].add(phraseFor(edge.relation));
        columns[Target].add(nameOfNode(input.whole, edge.target));
        columns[Standing].add(phraseFor(graph::standing(edge)));
        columns[Category].add(quadClass ? phraseFor(*quadClass) : QString{});
        columns[Score].add(ontology::conflictCooperationScore(edge.relation), scoreDecimals);
        columns[Sentences].add(edge.evidence.size());
        columns[ArticleCount].add(saidIn.size());
        columns[First].add(dates.first);
        columns[Last].add(dates.last);
    }
    finish(table, columns);
    return table;
}

TableContent evidenceTable(const TableInput& input, const CitedSentences& sentences, const std::stop_token& stop)
{
    TableContent table;
    const ArticleLookUp lookUp{input.articles};
    std::vector<ColumnBuilder> columns = evidenceColumns();
    for (const graph::Edge& edge : input.shown.edges()) {
        throwIfStopped(stop);
        for (const graph::Evidence& evidence : edge.evidence) {
            table.rows.push_back({edge.id, session::Passage{evidence.article, evidence.span}});
            const CitedSentence words = sentences.of(evidence);
            columns[Sentence].add(words.sentence);
            columns[Words].add(words.words);
            addEvidence(columns, input.whole, edge, evidence, lookUp);
        }
    }
    finish(table, columns);
    return table;
}

} // namespace cablegraph::panels
