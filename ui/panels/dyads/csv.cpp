#include <cablegraph/panels/dyads/panel.h>
#include <cablegraph/support/text.h>

namespace cablegraph::panels {
namespace {

/// RFC 4180: quoted where it holds a comma, a quotation mark or a line break.
QString field(QString text)
{
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QString line(const QStringList& fields)
{
    QStringList quoted;
    for (const QString& each : fields)
        quoted << field(each);
    return quoted.join(u',') + u'\n';
}

} // namespace

QString monthsAsCsv(const graph::Dyad& dyad)
{
    QString csv = line({QStringLiteral("month"), QStringLiteral("mean_score"), QStringLiteral("events")});
    for (const graph::DyadMonth& month : dyad.months)
        csv += line({support::toQString(text::isoString({month.year, month.month, {}})),
                     QString::number(month.meanScore, 'g', 6), QString::number(month.events.size())});
    return csv;
}

QString eventsAsCsv(const graph::Dyad& dyad, const graph::KnowledgeGraph& graph, const SourceOf& sourceOf)
{
    using support::toQString;
    QString csv;
    for (const char* name : {"date", "score", "source", "relation", "target", "stance", "according_to", "sentence",
                             "headline", "published"})
        csv += (csv.isEmpty() ? QString{} : QStringLiteral(",")) + QString::fromLatin1(name);
    csv += QStringLiteral(",origin\n");
    for (const graph::DyadMonth& month : dyad.months) {
        for (const graph::DyadEvent& event : month.events) {
            const graph::Edge& edge = *graph.findEdge(event.edge);
            const Quote quote = quoteOf(graph, edge, event.evidence, sourceOf);
            csv += line({toQString(text::isoString(event.date)), QString::number(event.score),
                         toQString(graph.findNode(edge.source)->name), toQString(ontology::nameOf(edge.relation)),
                         toQString(graph.findNode(edge.target)->name), toQString(ontology::nameOf(quote.stance)),
                         quote.accordingTo ? quote.accordingTo->name : QString{},
                         quote.before + quote.words + quote.after, quote.articleTitle, quote.published, quote.origin});
        }
    }
    return csv;
}

} // namespace cablegraph::panels
