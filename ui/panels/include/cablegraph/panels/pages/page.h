#pragma once

#include <cablegraph/panels/pages/quote.h>
#include <cablegraph/support/phrases.h>

#include <QString>

#include <utility>
#include <variant>
#include <vector>

class QUrl;

namespace cablegraph::panels {

/// The claims of one relation in one direction, about an inspected node.
using ClaimGroupKey = std::pair<ontology::Relation, support::Reading>;

/// Where the links of a page lead.
struct ShowNode
{
    NodeId node;
};
struct ShowEdge
{
    EdgeId edge;
};
struct ShowPassage
{
    session::Passage passage;
};
struct ShowQuote
{
    Quote quote;
};
/// Tells or no longer tells why the sentence was taken so.
struct ToggleWhy
{
    EvidenceRef evidence;
};
/// The user says that the sentence says so, or does not.
struct JudgeEvidence
{
    EvidenceRef evidence;
    bool holds = true;
};
struct TakeBackJudgement
{
    library::JudgementId judgement;
};
struct ShowMoreClaims
{
    ClaimGroupKey group;
    std::size_t count = 0; ///< in all, then
};
struct ShowMoreQuotes
{
    EdgeId edge;
    std::size_t count = 0;
};
using PageLink = std::variant<ShowNode, ShowEdge, ShowPassage, ShowQuote, ToggleWhy, JudgeEvidence, TakeBackJudgement,
                              ShowMoreClaims, ShowMoreQuotes>;

/// A page in the HTML that QTextDocument knows. Its links have the addresses "link:0", "link:1", ...; kinds are drawn
/// by images named "kind:" and the kind's stable name, which the document must have as resources.
struct Page
{
    QString html;
    QString title; ///< what the page is about, on one line, to stand above copied sentences
    std::vector<PageLink> links;

    /// nullptr for addresses that are no link of this page.
    [[nodiscard]] const PageLink* find(const QUrl& address) const;
    /// The sentences on the page, in order, each once.
    [[nodiscard]] std::vector<Quote> quotes() const;
};

} // namespace cablegraph::panels
