#include "nodefield.h"

#include <cablegraph/support/palette.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>
#include <cablegraph/text/normalise.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QGuiApplication>
#include <QHash>
#include <QIcon>

#include <algorithm>
#include <numeric>

namespace cablegraph::panels {
namespace {

QString folded(const QString& words)
{
    return support::toQString(text::foldedKey(support::toUtf8(words)));
}

/// Finds what was typed anywhere in the folded names.
class NameCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString& path) const override { return {folded(path)}; }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

void NodeNames::setGraph(const graph::KnowledgeGraph& graph)
{
    beginResetModel();
    m_entries.clear();
    QHash<QString, int> uses;
    for (const graph::Node& node : graph.nodes())
        ++uses[support::toQString(node.name)];
    std::vector<std::size_t> degrees;
    for (const graph::Node& node : graph.nodes()) {
        Entry entry{node.id, node.kind, support::toQString(node.name), {}};
        if (uses.value(entry.name) > 1)
            entry.name = tr("%1 (%2)", "name, kind of a node").arg(entry.name, support::phraseFor(node.kind));
        std::string all = support::toUtf8(entry.name);
        for (const std::string& alias : node.aliases)
            all += ' ' + alias;
        entry.folded = support::toQString(text::foldedKey(all));
        m_entries.push_back(std::move(entry));
        degrees.push_back(graph.degree(node.id));
    }
    std::vector<std::size_t> order(m_entries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return degrees[i]; });
    std::vector<Entry> sorted;
    for (const std::size_t i : order)
        sorted.push_back(std::move(m_entries[i]));
    m_entries = std::move(sorted);
    endResetModel();
}

QString NodeNames::nameOf(NodeId node) const
{
    const auto found = std::ranges::find(m_entries, node, &Entry::id);
    return found != m_entries.end() ? found->name : QString{};
}

std::optional<NodeId> NodeNames::find(const QString& name) const
{
    const QString wanted = folded(name);
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry& entry) { return folded(entry.name) == wanted; });
    return found != m_entries.end() && !wanted.isEmpty() ? std::optional{found->id} : std::nullopt;
}

int NodeNames::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant NodeNames::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entry.name;
    case Qt::DecorationRole:
        return support::kindIcon(entry.kind, QGuiApplication::palette());
    case FoldedRole:
        return entry.folded;
    case IdRole:
        return QVariant::fromValue<qint64>(entry.id.value);
    default:
        return {};
    }
}

NodeField::NodeField(NodeNames& names, QWidget* parent)
    : QLineEdit{parent}
    , m_names{names}
    , m_completer{new NameCompleter{this}}
{
    m_completer->setModel(&m_names);
    m_completer->setCompletionRole(NodeNames::FoldedRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseSensitive); // both sides are folded
    m_completer->setMaxVisibleItems(12);
    setCompleter(m_completer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(NodeId{index.data(NodeNames::IdRole).toLongLong()}); });
    connect(this, &QLineEdit::textEdited, this, [this] { m_node.reset(); });
    connect(this, &QLineEdit::returnPressed, this, &NodeField::takeWhatIsTyped);
}

void NodeField::setNode(std::optional<NodeId> node)
{
    m_node = node;
    setText(node ? m_names.nameOf(*node) : QString{});
    setCursorPosition(0);
}

void NodeField::refresh()
{
    if (m_node && m_names.nameOf(*m_node).isEmpty())
        setNode({});
}

void NodeField::choose(NodeId node)
{
    setNode(node);
    Q_EMIT nodeChosen();
}

void NodeField::takeWhatIsTyped()
{
    if (m_node || text().trimmed().isEmpty())
        return;
    if (const auto exact = m_names.find(text())) {
        choose(*exact);
        return;
    }
    m_completer->setCompletionPrefix(text());
    if (const QModelIndex first = m_completer->currentIndex(); first.isValid())
        choose(NodeId{first.data(NodeNames::IdRole).toLongLong()});
}

} // namespace cablegraph::panels
