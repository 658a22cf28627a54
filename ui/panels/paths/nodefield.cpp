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
#include <utility>

namespace cablegraph::panels {
namespace {

constexpr int suggestionWidth = 56; // average characters: of a field that is narrower, names differ at their ends

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

std::vector<NodeNames::Entry> NodeNames::entriesOf(const graph::KnowledgeGraph& graph)
{
    QHash<QString, int> uses;
    for (const graph::Node& node : graph.nodes())
        ++uses[support::toQString(node.name)];
    std::vector<std::pair<std::size_t, Entry>> byDegree;
    for (const graph::Node& node : graph.nodes()) {
        Entry entry{node.id, node.kind, support::toQString(node.name), {}};
        if (uses.value(entry.name) > 1)
            entry.name = tr("%1 (%2)", "name, kind of a node").arg(entry.name, support::phraseFor(node.kind));
        std::string all = support::toUtf8(entry.name);
        for (const std::string& alias : node.aliases)
            all += ' ' + alias;
        entry.folded = support::toQString(text::foldedKey(all));
        byDegree.emplace_back(graph.degree(node.id), std::move(entry));
    }
    std::ranges::stable_sort(byDegree, std::ranges::greater{}, [](const auto& each) { return each.first; });
    std::vector<Entry> entries;
    entries.reserve(byDegree.size());
    for (auto& [degree, entry] : byDegree)
        entries.push_back(std::move(entry));
    return entries;
}

void NodeNames::setEntries(std::vector<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const NodeNames::Entry* NodeNames::find(const QString& name) const
{
    const QString wanted = folded(name);
    // A name that is this one begins the folded text; few have to be folded again.
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry& entry) { return entry.folded.startsWith(wanted) && folded(entry.name) == wanted; });
    return found != m_entries.end() && !wanted.isEmpty() ? &*found : nullptr;
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
    m_completer->popup()->setMinimumWidth(suggestionWidth * fontMetrics().averageCharWidth());
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        choose(NodeId{index.data(NodeNames::IdRole).toLongLong()}, index.data().toString());
    });
    connect(this, &QLineEdit::textEdited, this, [this] { m_node.reset(); });
    connect(this, &QLineEdit::returnPressed, this, &NodeField::takeWhatIsTyped);
    // The completer leaves the cursor behind the name; of a long one the beginning tells most.
    connect(this, &QLineEdit::editingFinished, this, [this] { setCursorPosition(m_node ? 0 : cursorPosition()); });
}

void NodeField::setNode(NodeId node, const QString& name)
{
    m_node = node;
    setText(name);
    setCursorPosition(0);
}

void NodeField::forget()
{
    m_node.reset();
    clear();
}

void NodeField::choose(NodeId node, const QString& name)
{
    setNode(node, name);
    Q_EMIT nodeChosen();
}

void NodeField::takeWhatIsTyped()
{
    if (m_node || text().trimmed().isEmpty())
        return;
    if (const NodeNames::Entry* exact = m_names.find(text())) {
        choose(exact->id, exact->name);
        return;
    }
    // "lat" is rather Latvia than a meeting in Latvia, however many lines lead there.
    m_completer->setCompletionPrefix(text());
    const QAbstractItemModel& suggestions = *m_completer->completionModel();
    QModelIndex best = suggestions.index(0, 0);
    for (int row = 0; row < suggestions.rowCount(); ++row) {
        const QModelIndex index = suggestions.index(row, 0);
        if (index.data(NodeNames::FoldedRole).toString().startsWith(folded(text()))) {
            best = index;
            break;
        }
    }
    if (best.isValid())
        choose(NodeId{best.data(NodeNames::IdRole).toLongLong()}, best.data().toString());
}

} // namespace cablegraph::panels
