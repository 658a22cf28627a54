#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <QAbstractListModel>
#include <QLineEdit>

#include <optional>
#include <vector>

class QCompleter;

namespace cablegraph::panels {

/// The nodes of a graph by name, those with most lines first. A name that several have is told apart by kind.
class NodeNames : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        FoldedRole = Qt::UserRole, ///< name and aliases, folded (text::foldedKey)
        IdRole,                    ///< qint64
    };

    using QAbstractListModel::QAbstractListModel;

    void setGraph(const graph::KnowledgeGraph& graph);
    /// Empty when there is none.
    [[nodiscard]] QString nameOf(NodeId node) const;
    /// The node of exactly this name, case and accents apart.
    [[nodiscard]] std::optional<NodeId> find(const QString& name) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry
    {
        NodeId id;
        ontology::NodeKind kind = ontology::NodeKind::State;
        QString name;
        QString folded;
    };

    std::vector<Entry> m_entries;
};

/// A field in which a node is named, with suggestions while one types. Enter takes the first of them.
class NodeField : public QLineEdit
{
    Q_OBJECT

public:
    /// `names` must outlive the field.
    explicit NodeField(NodeNames& names, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<NodeId> node() const noexcept { return m_node; }
    void setNode(std::optional<NodeId> node);
    /// The names are others: keeps the node while it is among them.
    void refresh();

Q_SIGNALS:
    /// By the user, not by setNode().
    void nodeChosen();

private:
    void choose(NodeId node);
    void takeWhatIsTyped();

    NodeNames& m_names;
    QCompleter* m_completer;
    std::optional<NodeId> m_node;
};

} // namespace cablegraph::panels
