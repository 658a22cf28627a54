#include "docks.h"

#include "docktitle.h"

#include <cablegraph/actions/actionregistry.h>
#include <cablegraph/settings/settings.h>

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace cablegraph::mainwindow {
namespace {

const settings::Setting<int> storedHeightBelow{u"window/heightBelow", 0};

void fill(QDockWidget& dock, const DockInfo& info)
{
    new DockTitle{dock};
    QWidget* content = info.makeContent();
    // Behind another dock it is hidden: a place whose docks have nothing in them could not become larger.
    QSizePolicy policy = content->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    content->setSizePolicy(policy);
    dock.setWidget(content);
}

} // namespace

Docks::Docks(QMainWindow& window, settings::Settings& settings)
    : m_window{window}
    , m_settings{settings}
{
    // Texts beside the graph are read from top to bottom; what lies below it is wide enough without that corner.
    m_window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
}

Docks::~Docks()
{
    for (const Entry& entry : m_entries) {
        entry.dock->removeEventFilter(this);
        disconnect(entry.dock, nullptr, this, nullptr);
        delete entry.dock;
    }
}

QDockWidget& Docks::add(DockInfo info)
{
    auto* dock = new QDockWidget{info.title, &m_window};
    dock->setObjectName(QString::fromUtf16(info.name));
    dock->installEventFilter(this);
    const std::size_t entry = m_entries.size();
    m_entries.push_back({std::move(info), dock});
    connect(dock, &QDockWidget::visibilityChanged, this,
            [this, entry](bool isSeen) { onVisibilityChanged(entry, isSeen); });
    return *dock;
}

void Docks::place()
{
    for (const Entry& entry : m_entries) {
        if (entry.info.isOpenAtFirst && entry.dock->widget() == nullptr)
            fill(*entry.dock, entry.info);
        entry.dock->setFloating(false);
        m_window.addDockWidget(entry.info.area, entry.dock);
        if (QDockWidget* other = entry.info.tabbedWith ? find(entry.info.tabbedWith) : nullptr)
            m_window.tabifyDockWidget(other, entry.dock);
        entry.dock->setVisible(entry.info.isOpenAtFirst);
    }
}

void Docks::forgetSizes()
{
    m_settings.setValue(storedHeightBelow, storedHeightBelow.fallback);
}

void Docks::open(QDockWidget& dock)
{
    const QSize room = dock.isHidden() ? roomFor(dock) : QSize{0, 0};
    dock.show();
    dock.raise();
    if (room.width() > 0)
        m_window.resizeDocks({&dock}, {room.width()}, Qt::Horizontal);
    if (room.height() > 0)
        m_window.resizeDocks({&dock}, {room.height()}, Qt::Vertical);
    if (QWidget* content = dock.widget()) {
        content->show();
        content->setFocus(Qt::ShortcutFocusReason);
    }
}

/// Qt would give the keyboard to whatever comes next.
void Docks::close(QDockWidget& dock)
{
    const bool hadKeyboard = hasKeyboard(dock);
    dock.hide();
    if (hadKeyboard)
        m_window.centralWidget()->setFocus(Qt::ShortcutFocusReason);
}

void Docks::registerActions(actions::ActionRegistry& registry)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const std::u16string id = u"view." + std::u16string{entry.info.name};
        QAction& action = registry.add(
            {id.c_str(), entry.info.title, entry.info.statusTip,
             entry.info.shortcut.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{entry.info.shortcut}},
            [this, i] { m_entries[i].isSeen ? close(*m_entries[i].dock) : open(*m_entries[i].dock); });
        action.setCheckable(true);
        action.setChecked(entry.isSeen);
        action.installEventFilter(this);
        m_actions.push_back(&action);
    }
}

void Docks::onVisibilityChanged(std::size_t entry, bool isSeen)
{
    Entry& changed = m_entries[entry];
    changed.isSeen = isSeen;
    if (isSeen && changed.dock->widget() == nullptr)
        fill(*changed.dock, changed.info);
    // Qt moves what lies behind another out of sight, but does not hide it.
    if (QWidget* content = changed.dock->widget())
        content->setVisible(isSeen);
    if (entry < m_actions.size())
        m_actions[entry]->setChecked(isSeen);
}

bool Docks::eventFilter(QObject* watched, QEvent* event)
{
    // The menu shows a mark at what is open, and clears it; keys are pressed to get there.
    if (event->type() == QEvent::Shortcut) {
        const auto action = std::ranges::find(m_actions, watched);
        const auto entry = static_cast<std::size_t>(action - m_actions.begin());
        if (action != m_actions.end() && m_entries[entry].isSeen && !hasKeyboard(*m_entries[entry].dock)) {
            open(*m_entries[entry].dock);
            return true;
        }
    }
    const auto* dock = qobject_cast<const QDockWidget*>(watched);
    if (event->type() == QEvent::Hide && dock != nullptr && isBelow(*dock))
        m_settings.setValue(storedHeightBelow, dock->height());
    return QObject::eventFilter(watched, event);
}

bool Docks::hasKeyboard(const QDockWidget& dock)
{
    const QWidget* focused = QApplication::focusWidget();
    return focused != nullptr && dock.isAncestorOf(focused);
}

/// Qt gives a place that several share the size that the newest would like, and an empty one next to nothing.
QSize Docks::roomFor(const QDockWidget& dock) const
{
    if (const QDockWidget* other = neighbour(dock))
        return other->size();
    if (!isBelow(dock))
        return {0, 0};
    const int height = m_settings.value(storedHeightBelow);
    const int most = m_window.height() * 2 / 3; // of a window that was larger then
    return {0, height > 0 ? std::min(height, most) : m_window.height() / 3};
}

bool Docks::isBelow(const QDockWidget& dock) const
{
    return !dock.isFloating() && m_window.dockWidgetArea(const_cast<QDockWidget*>(&dock)) == Qt::BottomDockWidgetArea;
}

const QDockWidget* Docks::neighbour(const QDockWidget& dock) const
{
    // Qt tells this of open docks alone.
    const auto area = m_window.dockWidgetArea(const_cast<QDockWidget*>(&dock));
    const auto shares = [&](const Entry& other) {
        return other.dock->isVisible() && !other.dock->isFloating() && m_window.dockWidgetArea(other.dock) == area &&
               firstAtPlaceOf(*other.dock) == firstAtPlaceOf(dock);
    };
    const auto found = std::ranges::find_if(m_entries, shares);
    return found != m_entries.end() ? found->dock : nullptr;
}

const QDockWidget* Docks::firstAtPlaceOf(const QDockWidget& dock) const
{
    const auto entry = std::ranges::find(m_entries, &dock, [](const Entry& each) { return each.dock; });
    const char16_t* name = entry != m_entries.end() ? entry->info.tabbedWith : nullptr;
    return name != nullptr ? firstAtPlaceOf(*find(name)) : &dock;
}

QDockWidget* Docks::find(const char16_t* name) const
{
    const auto found = std::ranges::find(m_entries, std::u16string_view{name},
                                         [](const Entry& entry) { return std::u16string_view{entry.info.name}; });
    return found != m_entries.end() ? found->dock : nullptr;
}

} // namespace cablegraph::mainwindow
