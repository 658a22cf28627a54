#include "shortcutsdialog.h"

#include <cablegraph/actions/actionregistry.h>

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>
#include <map>
#include <utility>

namespace cablegraph::mainwindow {
namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("cablegraph::mainwindow", source);
}

QString groupTitle(const QString& group)
{
    static const std::map<QString, const char*> titles{
        {QStringLiteral("file"), QT_TRANSLATE_NOOP("cablegraph::mainwindow", "File")},
        {QStringLiteral("edit"), QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Edit")},
        {QStringLiteral("view"), QT_TRANSLATE_NOOP("cablegraph::mainwindow", "View")},
        {QStringLiteral("graph"), QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Graph")},
        {QStringLiteral("help"), QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Help")},
    };
    const auto title = titles.find(group);
    return title == titles.end() ? group : text(title->second);
}

constexpr std::array<std::pair<const char*, const char*>, 8> gestures{{
    {QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Click"),
     QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Select a node or line and show its sentences")},
    {QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Ctrl+Click or Shift+Click"),
     QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Add to the selection, or take from it")},
    {QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Drag a node"),
     QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Move it, with everything selected")},
    {QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Drag the background"),
     QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Move the view")},
    {QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Shift+Drag"),
     QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Select everything in a rectangle")},
    {QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Wheel"),
     QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Zoom about the pointer")},
    {QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Double-click the background"),
     QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Fit everything into the view")},
    {QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Arrow keys on the graph"),
     QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Go to the nearest node in that direction; Enter selects it")},
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
            group = new QTreeWidgetItem{&list, {groupTitle(actions::ActionRegistry::groupOf(*action))}};
        addRow(*group, actions::plainText(*action),
               QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    }
    auto* mouse = new QTreeWidgetItem{&list, {text("On the graph")}};
    for (const auto& [gesture, meaning] : gestures)
        addRow(*mouse, text(meaning), text(gesture));
}

} // namespace

void showShortcuts(const actions::ActionRegistry& registry, QWidget* parent)
{
    auto* dialog = new QDialog{parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(text("Keyboard Shortcuts"));
    auto* list = new QTreeWidget{dialog};
    list->setHeaderLabels({text("What"), text("Keys")});
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

} // namespace cablegraph::mainwindow
