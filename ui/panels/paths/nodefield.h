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

    struct Entry
    {
        NodeId id;
        ontology::NodeKind kind = ontology::NodeKind::State;
        QString name;
        QString folded;
    };

    using QAbstractListModel::QAbstractListModel;

    /// Takes a while for a large graph; runs on any thread.
    [[nodiscard]] static std::vector<Entry> entriesOf(const graph::KnowledgeGraph& graph);
    void setEntries(std::vector<Entry> entries);
    /// The node of exactly this name, case and accents apart.
    [[nodiscard]] const Entry* find(const QString& name) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Entry> m_entries;
};

/// A field in which a node is named, with suggestions while one types. Enter takes the first of them that begins
/// with what was typed, else the first that holds it.
class NodeField : public QLineEdit
{
    Q_OBJECT

public:
    /// `names` must outlive the field.
    explicit NodeField(NodeNames& names, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<NodeId> node() const noexcept { return m_node; }
    void setNode(NodeId node, const QString& name);
    void forget();

Q_SIGNALS:
    /// By the user, not by the program.
    void nodeChosen();

private:
    void choose(NodeId node, const QString& name);
    void takeWhatIsTyped();

    NodeNames& m_names;
    QCompleter* m_completer;
    std::optional<NodeId> m_node;
};

} // namespace cablegraph::panels
