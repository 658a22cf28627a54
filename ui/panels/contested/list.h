#pragma once

#include <cablegraph/graph/contested.h>

#include <QAbstractListModel>
#include <QPalette>

#include <optional>
#include <vector>

namespace cablegraph::panels {

/// Contested claims by who claims what of whom, with how many sentences are for it and against it; made as they are
/// looked at.
class ContestedList : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// The claims are of this graph.
    void setClaims(graph::KnowledgeGraph graph, std::vector<graph::ContestedClaim> claims);
    void setPalette(const QPalette& palette);

    [[nodiscard]] const graph::KnowledgeGraph& graph() const noexcept { return m_graph; }
    [[nodiscard]] const std::vector<graph::ContestedClaim>& claims() const noexcept { return m_claims; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    graph::KnowledgeGraph m_graph;
    std::vector<graph::ContestedClaim> m_claims;
    QPalette m_palette;
};

} // namespace cablegraph::panels
