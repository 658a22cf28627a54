#include <cablegraph/actions/actionregistry.h>
#include <cablegraph/help/shortcutsdialog.h>

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>
#include <map>
#include <utility>

namespace cablegraph::help {
namespace {

struct ShortcutsDialog
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutsDialog)
};

constexpr std::array<std::pair<const char*, const char*>, 8> gestures{{
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Click"),
     QT_TRANSLATE_NOOP("ShortcutsDialog", "Select a node or line and show its sentences")},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+Click or Shift+Click"),
     QT_TRANSLATE_NOOP("ShortcutsDialog", "Add to the selection, or take from it")},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Drag a node"),
     QT_TRANSLATE_NOOP("ShortcutsDialog", "Move it, with everything selected")},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Drag the background"),
     QT_TRANSLATE_NOOP("ShortcutsDialog", "Move the view")},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Shift+Drag"),
     QT_TRANSLATE_NOOP("ShortcutsDialog", "Select everything in a rectangle")},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Wheel"), QT_TRANSLATE_NOOP("ShortcutsDialog", "Zoom about the pointer")},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Double-click the background"),
     QT_TRANSLATE_NOOP("ShortcutsDialog", "Fit everything into the view")},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Arrow keys on the graph"),
     QT_TRANSLATE_NOOP("ShortcutsDialog", "Go to the nearest node in that direction; Enter selects it")},
}};

void addRow(QTreeWidgetItem& group, const QString& what, const QString& keys)
{
    new QTreeWidgetItem{&group, {what, keys}};
}

void fill(QTreeWidget& list, const actions::ActionRegistry& registry)
{
    std::map<QString, QTreeWidgetItem*> groups;
    for (const QAction* action : registry.all()) {
        if (action->shortcuts().isEmpty())
            continue;
        QTreeWidgetItem*& group = groups[actions::ActionRegistry::groupOf(*action)];
        if (group == nullptr)
            group = new QTreeWidgetItem{&list, {actions::groupTitle(actions::ActionRegistry::groupOf(*action))}};
        addRow(*group, actions::plainText(*action),
               QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    }
    auto* mouse = new QTreeWidgetItem{&list, {ShortcutsDialog::tr("On the graph")}};
    for (const auto& [gesture, meaning] : gestures)
        addRow(*mouse, ShortcutsDialog::tr(meaning), ShortcutsDialog::tr(gesture));
}

} // namespace

void showShortcuts(const actions::ActionRegistry& registry, QWidget* parent)
{
    auto* dialog = new QDialog{parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ShortcutsDialog::tr("Keyboard Shortcuts"));
    auto* list = new QTreeWidget{dialog};
    list->setHeaderLabels({ShortcutsDialog::tr("What"), ShortcutsDialog::tr("Keys")});
    list->setAccessibleName(ShortcutsDialog::tr("Keyboard Shortcuts"));
    list->setRootIsDecorated(false);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    fill(*list, registry);
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, dialog};
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout{dialog};
    layout->addWidget(list);
    layout->addWidget(buttons);
    dialog->resize(620, 560);
    dialog->open();
}

} // namespace cablegraph::help
