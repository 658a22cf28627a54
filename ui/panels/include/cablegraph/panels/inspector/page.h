#pragma once

#include <cablegraph/panels/inspector/content.h>

#include <QString>

#include <variant>
#include <vector>

class QPalette;
class QUrl;

namespace cablegraph::panels {

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
struct ShowMoreClaims
{
    InspectorLimits::GroupKey group;
    std::size_t count = 0; ///< in all, then
};
struct ShowMoreQuotes
{
    EdgeId edge;
    std::size_t count = 0;
};
using InspectorLink = std::variant<ShowNode, ShowEdge, ShowPassage, ShowQuote, ShowMoreClaims, ShowMoreQuotes>;

/// A page in the HTML that QTextDocument knows. Its links have the addresses "link:0", "link:1", ...; kinds are drawn
/// by images named "kind:" and the kind's stable name, which the document must have as resources.
struct InspectorPage
{
    QString html;
    std::vector<InspectorLink> links;

    /// nullptr for addresses that are no link of this page.
    [[nodiscard]] const InspectorLink* find(const QUrl& address) const;
};

/// Texts from articles and the library are escaped: they show as they are and never act as markup.
[[nodiscard]] InspectorPage pageOf(const InspectorContent& content, const QPalette& palette);

} // namespace cablegraph::panels
