#include <cablegraph/actions/actionregistry.h>
#include <cablegraph/actions/icons.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace cablegraph::actions {
namespace {

QString toolTipOf(const QAction& action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? plainText(action) : ActionRegistry::tr("%1 (%2)").arg(plainText(action), keys);
}

} // namespace

QAction& ActionRegistry::add(const ActionInfo& info, std::function<void()> run)
{
    auto* action = new QAction{info.text, this};
    action->setStatusTip(info.statusTip);
    action->setShortcuts(info.shortcuts);
    if (info.icon != nullptr)
        action->setIcon(themedIcon(QString::fromUtf16(info.icon)));
    enter(*action, QString::fromUtf16(info.id));
    if (run)
        connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return *action;
}

QAction& ActionRegistry::addToggle(const ActionInfo& info, bool on, std::function<void(bool)> toggled)
{
    QAction& action = add(info);
    action.setCheckable(true);
    action.setChecked(on);
    connect(&action, &QAction::toggled, this, std::move(toggled));
    return action;
}

void ActionRegistry::adopt(const char16_t* id, QAction& action)
{
    enter(action, QString::fromUtf16(id));
    connect(&action, &QObject::destroyed, this, [this, gone = &action] { std::erase(m_actions, gone); });
}

QAction& ActionRegistry::operator[](const char16_t* id) const
{
    const QString name = QString::fromUtf16(id);
    const auto found =
        std::ranges::find_if(m_actions, [&](const QAction* action) { return action->objectName() == name; });
    Q_ASSERT_X(found != m_actions.end(), "ActionRegistry", qPrintable(name));
    return **found;
}

QString ActionRegistry::groupOf(const QAction& action)
{
    return action.objectName().section(u'.', 0, 0);
}

void ActionRegistry::enter(QAction& action, const QString& id)
{
    const auto clashes = [&](const QAction* other) {
        return other->objectName() == id || std::ranges::any_of(action.shortcuts(), [&](const QKeySequence& keys) {
                   return other->shortcuts().contains(keys);
               });
    };
    Q_ASSERT_X(std::ranges::none_of(m_actions, clashes), "ActionRegistry", qPrintable(id));
    action.setObjectName(id);
    m_firstShortcuts.insert(id, action.shortcuts());
    action.setToolTip(toolTipOf(action));
    action.setWhatsThis(action.statusTip());
    m_actions.push_back(&action);
}

void ActionRegistry::setShortcuts(QAction& action, const QList<QKeySequence>& keys)
{
    // An action whose tool tip says something else keeps it.
    const bool saysKeys = action.toolTip() == toolTipOf(action);
    action.setShortcuts(keys);
    if (saysKeys)
        action.setToolTip(toolTipOf(action));
}

QList<QKeySequence> ActionRegistry::firstShortcuts(const QAction& action) const
{
    return m_firstShortcuts.value(action.objectName());
}

bool ActionRegistry::hasFirstShortcuts(const QAction& action) const
{
    return action.shortcuts() == firstShortcuts(action);
}

QString groupTitle(const QString& group)
{
    static const QHash<QString, const char*> titles{
        {QStringLiteral("file"), QT_TRANSLATE_NOOP("ActionGroups", "File")},
        {QStringLiteral("edit"), QT_TRANSLATE_NOOP("ActionGroups", "Edit")},
        {QStringLiteral("correct"), QT_TRANSLATE_NOOP("ActionGroups", "Corrections")},
        {QStringLiteral("view"), QT_TRANSLATE_NOOP("ActionGroups", "View")},
        {QStringLiteral("filter"), QT_TRANSLATE_NOOP("ActionGroups", "Filters")},
        {QStringLiteral("graph"), QT_TRANSLATE_NOOP("ActionGroups", "Graph")},
        {QStringLiteral("hand"), QT_TRANSLATE_NOOP("ActionGroups", "Mouse")},
        {QStringLiteral("help"), QT_TRANSLATE_NOOP("ActionGroups", "Help")},
    };
    const char* title = titles.value(group);
    return title == nullptr ? group : QCoreApplication::translate("ActionGroups", title);
}

bool clash(const QKeySequence& one, const QKeySequence& other)
{
    // An empty sequence would begin every other.
    return !one.isEmpty() && !other.isEmpty() &&
           (one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch);
}

QString plainText(const QAction& action)
{
    // Texts without Latin letters have their mnemonic behind them: "열기(&O)".
    static const QRegularExpression added{QStringLiteral("\\(&\\w\\)")};
    QString text = action.text();
    text.remove(added);
    text.remove(u'&');
    text.remove(u'…');
    return text;
}

} // namespace cablegraph::actions
