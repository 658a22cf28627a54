#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace cablegraph::actions {

/// How an action looks and is reached.
struct ActionInfo
{
    const char16_t* id; ///< "file.open": stable; what stands before the dot is its group
    QString text;       ///< with a mnemonic
    QString statusTip;
    QList<QKeySequence> shortcuts = {};
    const char16_t* icon = nullptr; ///< name of an icon of ours, see icons.h
};

/// Every action of the window by its id. Behaviour registers its actions here; menus, tool bars and the list of
/// shortcuts find them. Two actions with one shortcut are a programming error and are caught when the second is added.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The action belongs to the registry. `run` may be empty for actions that somebody else connects.
    QAction& add(const ActionInfo& info, std::function<void()> run = {});
    /// The same for one that is on or off; `toggled` hears every change.
    QAction& addToggle(const ActionInfo& info, bool on, std::function<void(bool)> toggled);
    /// Registers an action that exists already (a dock's toggle, undo); its owner keeps it.
    void adopt(const char16_t* id, QAction& action);

    /// Precondition: registered.
    [[nodiscard]] QAction& operator[](const char16_t* id) const;
    /// In the order in which they were registered.
    [[nodiscard]] std::vector<QAction*> all() const { return m_actions; }
    /// "file" for "file.open".
    [[nodiscard]] static QString groupOf(const QAction& action);

    /// Gives a registered action other keys; its tool tip says so. Conflicts are the caller's to prevent.
    void setShortcuts(QAction& action, const QList<QKeySequence>& keys);
    /// What the action had when it was registered.
    [[nodiscard]] QList<QKeySequence> firstShortcuts(const QAction& action) const;
    [[nodiscard]] bool hasFirstShortcuts(const QAction& action) const;

private:
    void enter(QAction& action, const QString& id);

    std::vector<QAction*> m_actions;
    QHash<QString, QList<QKeySequence>> m_firstShortcuts; ///< by id
};

/// The heading of a group of actions in lists, in the user's language.
[[nodiscard]] QString groupTitle(const QString& group);

/// True when pressing one would run the other as well, or never get past it: they are equal, or one begins the other.
[[nodiscard]] bool clash(const QKeySequence& one, const QKeySequence& other);

/// The action's text without mnemonic and dots, for lists and tool tips.
[[nodiscard]] QString plainText(const QAction& action);

} // namespace cablegraph::actions
