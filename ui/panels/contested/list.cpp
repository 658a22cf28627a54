#include "list.h"

#include <cablegraph/jobs/beside.h>
#include <cablegraph/panels/contested/panel.h>
#include <cablegraph/support/palette.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>
#include <cablegraph/support/tip.h>

#include <utility>

namespace cablegraph::panels {

void ContestedList::setClaims(graph::KnowledgeGraph graph, std::vector<graph::ContestedClaim> claims)
{
    beginResetModel();
    jobs::freeElsewhere(
        std::pair{std::exchange(m_graph, std::move(graph)), std::exchange(m_claims, std::move(claims))});
    endResetModel();
}

void ContestedList::setPalette(const QPalette& palette)
{
    m_palette = palette;
    if (!m_claims.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
}

int ContestedList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_claims.size());
}

QVariant ContestedList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const graph::ContestedClaim& claim = m_claims[static_cast<std::size_t>(index.row())];
    const graph::Edge& edge = *m_graph.findEdge(claim.edge);
    const graph::Node& source = *m_graph.findNode(edge.source);
    const auto name = [&] {
        return ContestedPanel::tr("%1 %2 %3", "node, relation, node")
            .arg(support::toQString(source.name), support::phraseFor(edge.relation),
                 support::toQString(m_graph.findNode(edge.target)->name));
    };
    switch (role) {
    case Qt::DisplayRole:
        return name() + u'\n' +
               ContestedPanel::tr("%1 for it, %2 against", "numbers of sentences")
                   .arg(claim.claimed.size())
                   .arg(claim.denied.size());
    case Qt::ToolTipRole:
        return support::tip(name());
    case Qt::DecorationRole:
        return support::kindIcon(source.kind, m_palette);
    default:
        return {};
    }
}

} // namespace cablegraph::panels
