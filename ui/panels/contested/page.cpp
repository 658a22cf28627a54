#include "../pages/writer.h"

#include <cablegraph/panels/contested/panel.h>

#include <algorithm>

namespace cablegraph::panels {
namespace {

/// Of one side, before the reader asks for more in the inspector.
constexpr std::size_t quotesShown = 50;

class Sides
{
    Q_DECLARE_TR_FUNCTIONS(ContestedClaims)

public:
    Sides(const graph::KnowledgeGraph& graph, const graph::Edge& edge, const SourceOf& sourceOf,
          const std::set<EvidenceRef>& explained, const QPalette& palette)
        : m_graph{graph}
        , m_edge{edge}
        , m_sourceOf{sourceOf}
        , m_explained{explained}
        , m_page{palette}
    {
    }

    Page run(const graph::ContestedClaim& claim) &&
    {
        const NodeLink source = linkTo(*m_graph.findNode(m_edge.source));
        const NodeLink target = linkTo(*m_graph.findNode(m_edge.target));
        const QString phrase = support::phraseFor(m_edge.relation);
        m_page.setTitle(tr("%1 %2 %3 (contested)", "node, relation, node").arg(source.name, phrase, target.name));
        m_page.add(QStringLiteral("<p style='font-size:large; margin-bottom:4px'>%1 %2 %3</p>")
                       .arg(m_page.nameOf(source, 18), m_page.plainLink(ShowEdge{m_edge.id}, phrase.toHtmlEscaped()),
                            m_page.nameOf(target, 18)));
        m_page.add(QStringLiteral("<table width='100%' cellspacing='0' cellpadding='0'><tr>"
                                  "<td width='50%' style='padding-right:10px'>"));
        addSide(tr("Asserted or alleged"), claim.claimed);
        m_page.add(QStringLiteral("</td><td width='50%' style='padding-left:10px'>"));
        addSide(tr("Denied"), claim.denied);
        m_page.add(QStringLiteral("</td></tr></table>"));
        return std::move(m_page).take();
    }

private:
    void addSide(const QString& heading, const std::vector<std::size_t>& evidence)
    {
        std::set<ArticleId> articles;
        for (const std::size_t index : evidence)
            articles.insert(m_edge.evidence[index].article);
        const QString counts = tr("%1 in %2", "sentences, articles")
                                   .arg(countOfSentences(evidence.size()), countOfArticles(articles.size()));
        m_page.add(QStringLiteral("<p style='margin:0 0 2px 0'><b>%1</b> %2</p>")
                       .arg(heading.toHtmlEscaped(), m_page.muted(counts.toHtmlEscaped())));
        for (std::size_t i = 0; i < std::min(evidence.size(), quotesShown); ++i) {
            const Quote quote = quoteOf(m_graph, m_edge, evidence[i], m_sourceOf);
            m_page.addQuote(quote, m_explained.contains(quote.ref));
        }
        if (evidence.size() > quotesShown)
            m_page.add(
                QStringLiteral("<p>%1</p>")
                    .arg(m_page.link(ShowEdge{m_edge.id},
                                     tr("and %1 more: see all in the inspector").arg(evidence.size() - quotesShown))));
    }

    const graph::KnowledgeGraph& m_graph;
    const graph::Edge& m_edge;
    const SourceOf& m_sourceOf;
    const std::set<EvidenceRef>& m_explained;
    PageWriter m_page;
};

} // namespace

Page pageOf(const graph::KnowledgeGraph& graph, const graph::ContestedClaim& claim, const SourceOf& sourceOf,
            const std::set<EvidenceRef>& explained, const QPalette& palette)
{
    return Sides{graph, *graph.findEdge(claim.edge), sourceOf, explained, palette}.run(claim);
}

} // namespace cablegraph::panels
