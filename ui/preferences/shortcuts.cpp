#include <cablegraph/preferences/shortcuts.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cablegraph::preferences {
namespace {

using settings::Setting;

/// "file.open=Ctrl+O; F3": the keys in Qt's portable form.
const Setting<QStringList> changedShortcuts{u"shortcuts/changed", QStringList{}};

constexpr int actionRole = Qt::UserRole;

bool clashes(const QAction& action, const QKeySequence& keys)
{
    return std::ranges::any_of(action.shortcuts(), [&](const QKeySequence& own) { return actions::clash(own, keys); });
}

QString textOf(const QAction& action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

/// Takes the keys from an action.
void takeFrom(actions::ActionRegistry& registry, QAction& action, const QList<QKeySequence>& taken)
{
    QList<QKeySequence> left = action.shortcuts();
    left.removeIf([&](const QKeySequence& own) {
        return std::ranges::any_of(taken, [&](const QKeySequence& keys) { return actions::clash(own, keys); });
    });
    if (left != action.shortcuts())
        registry.setShortcuts(action, left);
}

} // namespace

void restoreShortcuts(actions::ActionRegistry& registry, const settings::Settings& settings)
{
    const QStringList lines = settings.value(changedShortcuts);
    if (lines.isEmpty())
        return;
    const std::vector<QAction*> all = registry.all();
    for (const QString& line : lines) {
        const auto action = std::ranges::find(all, line.section(u'=', 0, 0), &QAction::objectName);
        if (action == all.end())
            continue;
        QList<QKeySequence> keys = QKeySequence::listFromString(line.section(u'=', 1), QKeySequence::PortableText);
        keys.removeAll(QKeySequence{}); // what no keys at all are read as
        registry.setShortcuts(**action, keys);
        for (QAction* other : all)
            if (other != *action)
                takeFrom(registry, *other, keys);
    }
}

void storeShortcuts(const actions::ActionRegistry& registry, settings::Settings& settings)
{
    QStringList lines;
    for (const QAction* action : registry.all())
        if (!registry.hasFirstShortcuts(*action))
            lines << action->objectName() + u'=' +
                         QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText);
    if (lines.isEmpty())
        settings.forget(changedShortcuts);
    else
        settings.setValue(changedShortcuts, lines);
}

ShortcutsPage::ShortcutsPage(actions::ActionRegistry& registry, settings::Settings& settings, QWidget* parent)
    : QWidget{parent}
    , m_registry{registry}
    , m_settings{settings}
    , m_search{new QLineEdit{this}}
    , m_list{new QTreeWidget{this}}
    , m_keys{new QKeySequenceEdit{this}}
    , m_clear{new QPushButton{tr("&No Keys"), this}}
    , m_reset{new QPushButton{tr("&Default"), this}}
    , m_conflict{new QLabel{this}}
    , m_takeOver{new QPushButton{tr("&Take Over"), this}}
{
    m_search->setPlaceholderText(tr("Search for an action or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showCurrent);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(makeEditor());
    fill();
    showCurrent();
}

QLayout* ShortcutsPage::makeEditor()
{
    auto* label = new QLabel{tr("New &keys:"), this};
    label->setBuddy(m_keys);
    m_keys->setAccessibleName(tr("New keys"));
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutsPage::tryKeys);
    connect(m_clear, &QPushButton::clicked, this, [this] { give(*current(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        QAction& action = *current();
        const QList<QKeySequence> first = m_registry.firstShortcuts(action);
        for (QAction* rival : rivals(action, first))
            takeFrom(m_registry, *rival, first);
        give(action, first);
    });
    connect(m_takeOver, &QPushButton::clicked, this, &ShortcutsPage::takeOver);
    m_conflict->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    auto* conflict = new QHBoxLayout;
    conflict->addWidget(m_conflict, 1);
    conflict->addWidget(m_takeOver);
    auto* editor = new QVBoxLayout;
    editor->addLayout(row);
    editor->addLayout(conflict);
    return editor;
}

void ShortcutsPage::fill()
{
    QMap<QString, QTreeWidgetItem*> groups;
    for (QAction* action : m_registry.all()) {
        const QString group = actions::ActionRegistry::groupOf(*action);
        QTreeWidgetItem*& heading = groups[group];
        if (heading == nullptr) {
            heading = new QTreeWidgetItem{m_list, {actions::groupTitle(group)}};
            heading->setFlags(Qt::ItemIsEnabled);
        }
        auto* row = new QTreeWidgetItem{heading, {actions::plainText(*action), textOf(*action)}};
        row->setData(0, actionRole, QVariant::fromValue(action));
        row->setToolTip(0, action->statusTip());
    }
    m_list->expandAll();
}

void ShortcutsPage::filter(const QString& words)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem& group = *m_list->topLevelItem(i);
        bool anyShown = false;
        for (int j = 0; j < group.childCount(); ++j) {
            QTreeWidgetItem& row = *group.child(j);
            const bool shown =
                row.text(0).contains(words, Qt::CaseInsensitive) || row.text(1).contains(words, Qt::CaseInsensitive);
            row.setHidden(!shown);
            anyShown |= shown;
        }
        group.setHidden(!anyShown);
    }
}

QAction* ShortcutsPage::current() const
{
    const QTreeWidgetItem* row = m_list->currentItem();
    return row == nullptr ? nullptr : row->data(0, actionRole).value<QAction*>();
}

void ShortcutsPage::showCurrent()
{
    const QAction* action = current();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_keys, m_clear, m_reset})
        widget->setEnabled(action != nullptr);
    m_keys->setKeySequence(action != nullptr ? action->shortcut() : QKeySequence{});
    m_clear->setEnabled(action != nullptr && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action != nullptr && !m_registry.hasFirstShortcuts(*action));
    m_conflict->setText(action == nullptr ? tr("Choose an action to give it other keys.") : QString{});
    m_takeOver->hide();
}

std::vector<QAction*> ShortcutsPage::rivals(const QAction& action, const QList<QKeySequence>& keys) const
{
    std::vector<QAction*> found;
    for (QAction* other : m_registry.all())
        if (other != &action &&
            std::ranges::any_of(keys, [&](const QKeySequence& sequence) { return clashes(*other, sequence); }))
            found.push_back(other);
    return found;
}

void ShortcutsPage::tryKeys()
{
    QAction* action = current();
    const QKeySequence keys = m_keys->keySequence();
    if (action == nullptr || keys == action->shortcut())
        return;
    if (keys.isEmpty())
        return give(*action, {});
    const std::vector<QAction*> others = rivals(*action, {keys});
    if (others.empty())
        return give(*action, {keys});
    QStringList names;
    for (const QAction* other : others)
        names << tr("“%1”").arg(actions::plainText(*other));
    m_conflict->setText(tr("%1 is taken by %2.", "keys; names of actions")
                            .arg(keys.toString(QKeySequence::NativeText), QLocale{}.createSeparatedList(names)));
    m_takeOver->show();
}

void ShortcutsPage::takeOver()
{
    QAction& action = *current();
    const QList<QKeySequence> keys{m_keys->keySequence()};
    for (QAction* rival : rivals(action, keys))
        takeFrom(m_registry, *rival, keys);
    give(action, keys);
}

void ShortcutsPage::give(QAction& action, const QList<QKeySequence>& keys)
{
    m_registry.setShortcuts(action, keys);
    storeShortcuts(m_registry, m_settings);
    for (QTreeWidgetItemIterator row{m_list}; *row; ++row)
        if (const auto* shown = (*row)->data(0, actionRole).value<QAction*>())
            (*row)->setText(1, textOf(*shown));
    showCurrent();
}

} // namespace cablegraph::preferences
