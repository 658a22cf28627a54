#include "../pages/writer.h"

#include <cablegraph/panels/dyads/chart.h>
#include <cablegraph/panels/dyads/panel.h>

#include <QLocale>

#include <ranges>

namespace cablegraph::panels {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Dyads)
};

constexpr std::size_t eventsShown = 100;

} // namespace

Page pageOf(const graph::KnowledgeGraph& graph, const graph::DyadMonth* month, const SourceOf& sourceOf,
            const std::set<EvidenceRef>& explained, const QPalette& palette)
{
    PageWriter page{palette};
    if (month == nullptr) {
        page.addEmptyNote({Words::tr("Choose a point to see the sentences behind it.")});
        return std::move(page).take();
    }
    page.setTitle(phraseFor(*month));
    page.add(QStringLiteral("<p style='margin-bottom:4px'><b>%1</b></p>").arg(phraseFor(*month).toHtmlEscaped()));
    for (const graph::DyadEvent& event : month->events | std::views::take(eventsShown)) {
        const graph::Edge& edge = *graph.findEdge(event.edge);
        const QString score = QLocale{}.toString(event.score);
        page.add(QStringLiteral("<p style='margin-top:8px; margin-bottom:2px'>%1 %2 %3 &nbsp;%4</p>")
                     .arg(page.nameOf(linkTo(*graph.findNode(edge.source))),
                          page.plainLink(ShowEdge{edge.id}, support::phraseFor(edge.relation).toHtmlEscaped()),
                          page.nameOf(linkTo(*graph.findNode(edge.target))),
                          page.muted(event.isDateOfArticle
                                         ? Words::tr("%1, dated by its article", "score").arg(score).toHtmlEscaped()
                                         : score.toHtmlEscaped())));
        const Quote quote = quoteOf(graph, edge, event.evidence, sourceOf);
        page.addQuote(quote, explained.contains(quote.ref));
    }
    if (month->events.size() > eventsShown)
        page.add(QStringLiteral("<p>%1</p>")
                     .arg(page.muted(Words::tr("and %1 more: copy the events as CSV to have them all")
                                         .arg(month->events.size() - eventsShown)
                                         .toHtmlEscaped())));
    return std::move(page).take();
}

} // namespace cablegraph::panels
