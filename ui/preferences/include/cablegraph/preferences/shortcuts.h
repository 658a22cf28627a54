#pragma once

#include <cablegraph/actions/actionregistry.h>
#include <cablegraph/settings/settings.h>

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace cablegraph::preferences {

/// Gives actions the keys that the user chose for them. A key that a later version of the program has given to another
/// action stays with the user's.
void restoreShortcuts(actions::ActionRegistry& registry, const settings::Settings& settings);
/// Remembers the keys that differ from the first ones.
void storeShortcuts(const actions::ActionRegistry& registry, settings::Settings& settings);

/// Lists all actions with their keys and gives the chosen one others. A key that belongs to another action is named
/// with it, and taken over only when the user says so. Changes act and are stored at once.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ShortcutsPage(actions::ActionRegistry& registry, settings::Settings& settings, QWidget* parent = nullptr);

private:
    QLayout* makeEditor();
    void fill();
    void filter(const QString& words);
    [[nodiscard]] QAction* current() const;
    void showCurrent();
    void tryKeys();
    void takeOver();
    void give(QAction& action, const QList<QKeySequence>& keys);
    [[nodiscard]] std::vector<QAction*> rivals(const QAction& action, const QList<QKeySequence>& keys) const;

    actions::ActionRegistry& m_registry;
    settings::Settings& m_settings;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QPushButton* m_clear;
    QPushButton* m_reset;
    QLabel* m_conflict;
    QPushButton* m_takeOver;
};

} // namespace cablegraph::preferences
