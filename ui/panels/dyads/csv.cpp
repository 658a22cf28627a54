#include <cablegraph/panels/dyads/panel.h>
#include <cablegraph/support/csv.h>
#include <cablegraph/support/text.h>

namespace cablegraph::panels {
namespace {

using support::csvWords;
using support::toQString;

QString published(const SourceOf& sourceOf, ArticleId article)
{
    const std::shared_ptr<const graph::Source> source = sourceOf(article);
    return source && source->published ? toQString(text::isoString(*source->published)) : QString{};
}

} // namespace

QString monthsAsCsv(const graph::Dyad& dyad)
{
    QString csv = support::csvLine({QStringLiteral("month"), QStringLiteral("mean_score"), QStringLiteral("events")});
    for (const graph::DyadMonth& month : dyad.months)
        csv += support::csvLine({toQString(text::isoString({month.year, month.month, {}})),
                                 QString::number(month.meanScore, 'g', 6), QString::number(month.events.size())});
    return csv;
}

QString eventsAsCsv(const graph::Dyad& dyad, const graph::KnowledgeGraph& graph, const SourceOf& sourceOf)
{
    QStringList names;
    for (const char* name : {"date", "score", "source", "relation", "target", "stance", "according_to", "sentence",
                             "headline", "published", "origin"})
        names << QString::fromLatin1(name);
    QString csv = support::csvLine(names);
    for (const graph::DyadMonth& month : dyad.months) {
        for (const graph::DyadEvent& event : month.events) {
            const graph::Edge& edge = *graph.findEdge(event.edge);
            const Quote quote = quoteOf(graph, edge, event.evidence, sourceOf);
            csv += support::csvLine(
                {toQString(text::isoString(event.date)), QString::number(event.score),
                 csvWords(toQString(graph.findNode(edge.source)->name)), toQString(ontology::nameOf(edge.relation)),
                 csvWords(toQString(graph.findNode(edge.target)->name)), toQString(ontology::nameOf(quote.stance)),
                 quote.accordingTo ? csvWords(quote.accordingTo->name) : QString{},
                 csvWords(quote.before + quote.words + quote.after), csvWords(quote.articleTitle),
                 published(sourceOf, quote.passage.article), csvWords(quote.origin)});
        }
    }
    return csv;
}

} // namespace cablegraph::panels
