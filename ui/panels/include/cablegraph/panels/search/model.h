#pragma once

#include <cablegraph/library/library.h>
#include <cablegraph/session/selection.h>

#include <QAbstractItemModel>
#include <QIcon>

#include <optional>
#include <variant>
#include <vector>

namespace cablegraph::panels {

/// What a search found, in groups: nodes by kind, sentences by article.
struct SearchResults
{
    std::vector<library::NodeHit> nodes;
    std::vector<library::SearchHit> sentences;
    QString question = {}; ///< as it was put
};

/// Results as a tree of two levels: groups and what is in them. The first row of all is the best result.
class SearchModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Where a row leads.
    using Goal = std::variant<NodeId, session::Passage>;

    using QAbstractItemModel::QAbstractItemModel;

    void setResults(const SearchResults& results, const QPalette& palette);
    /// Nothing for a group.
    [[nodiscard]] std::optional<Goal> goalAt(const QModelIndex& index) const;
    /// The first row that leads somewhere; invalid when nothing was found.
    [[nodiscard]] QModelIndex firstResult() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        QString text;
        QString toolTip;
        Goal goal;
    };
    struct Group
    {
        QString title;
        QIcon icon;
        std::vector<Row> rows;
    };

    void addNodes(const std::vector<library::NodeHit>& hits, const QPalette& palette);
    void addSentences(const std::vector<library::SearchHit>& hits, const QString& question);

    std::vector<Group> m_groups;
};

} // namespace cablegraph::panels
