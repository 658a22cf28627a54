#include <cablegraph/panels/names.h>
#include <cablegraph/support/text.h>

#include <algorithm>

namespace cablegraph::panels {

support::FilterNames filterNames(const session::Session& session)
{
    return {[&session](NodeId id) {
                const graph::Node* node = session.graph().findNode(id);
                return node == nullptr ? QString{} : support::toQString(node->name);
            },
            [&session](ArticleId id) {
                const auto found = std::ranges::find(session.articles(), id, &library::ArticleSummary::id);
                return found == session.articles().end() ? QString{}
                                                         : QStringLiteral("“%1”").arg(support::toQString(found->title));
            }};
}

} // namespace cablegraph::panels
