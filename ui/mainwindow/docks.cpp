#include "docks.h"

#include "docktitle.h"

#include <cablegraph/actions/actionregistry.h>

#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace cablegraph::mainwindow {

Docks::Docks(QMainWindow& window)
    : m_window{window}
{
}

Docks::~Docks()
{
    for (const Entry& entry : m_entries) {
        disconnect(entry.dock, nullptr, this, nullptr);
        delete entry.dock;
    }
}

QDockWidget& Docks::add(DockInfo info)
{
    auto* dock = new QDockWidget{info.title, &m_window};
    dock->setObjectName(QString::fromUtf16(info.name));
    new DockTitle{*dock};
    if (info.isOpenAtFirst)
        dock->setWidget(info.makeContent());
    const std::size_t entry = m_entries.size();
    m_entries.push_back({std::move(info), dock});
    connect(dock, &QDockWidget::visibilityChanged, this,
            [this, entry](bool isSeen) { onVisibilityChanged(entry, isSeen); });
    return *dock;
}

void Docks::place()
{
    for (const Entry& entry : m_entries) {
        entry.dock->setFloating(false);
        m_window.addDockWidget(entry.info.area, entry.dock);
        if (QDockWidget* other = entry.info.tabbedWith ? find(entry.info.tabbedWith) : nullptr)
            m_window.tabifyDockWidget(other, entry.dock);
        entry.dock->setVisible(entry.info.isOpenAtFirst);
    }
}

void Docks::open(QDockWidget& dock)
{
    const QSize room = neighbourSize(dock);
    dock.show();
    dock.raise();
    // Qt gives the place that several share the size that the newest would like.
    if (room.isValid()) {
        m_window.resizeDocks({&dock}, {room.width()}, Qt::Horizontal);
        m_window.resizeDocks({&dock}, {room.height()}, Qt::Vertical);
    }
    if (QWidget* content = dock.widget()) {
        content->show();
        content->setFocus(Qt::ShortcutFocusReason);
    }
}

void Docks::registerActions(actions::ActionRegistry& registry)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const std::u16string id = u"view." + std::u16string{entry.info.name};
        QAction& action = registry.add(
            {id.c_str(), entry.info.title, entry.info.statusTip,
             entry.info.shortcut.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{entry.info.shortcut}},
            [this, i] {
                const Entry& chosen = m_entries[i];
                chosen.isSeen ? chosen.dock->hide() : open(*chosen.dock);
            });
        action.setCheckable(true);
        action.setChecked(entry.isSeen);
        m_actions.push_back(&action);
    }
}

void Docks::onVisibilityChanged(std::size_t entry, bool isSeen)
{
    Entry& changed = m_entries[entry];
    changed.isSeen = isSeen;
    if (isSeen && changed.dock->widget() == nullptr)
        changed.dock->setWidget(changed.info.makeContent());
    // Qt moves what lies behind another out of sight, but does not hide it.
    if (QWidget* content = changed.dock->widget())
        content->setVisible(isSeen);
    if (entry < m_actions.size())
        m_actions[entry]->setChecked(isSeen);
}

QSize Docks::neighbourSize(const QDockWidget& dock) const
{
    const auto entry = std::ranges::find(m_entries, &dock, [](const Entry& each) { return each.dock; });
    const char16_t* name = entry != m_entries.end() && dock.isHidden() ? entry->info.tabbedWith : nullptr;
    const QDockWidget* neighbour = name != nullptr ? find(name) : nullptr;
    return neighbour != nullptr && neighbour->isVisible() && !neighbour->isFloating() ? neighbour->size() : QSize{};
}

QDockWidget* Docks::find(const char16_t* name) const
{
    const auto found = std::ranges::find(m_entries, std::u16string_view{name},
                                         [](const Entry& entry) { return std::u16string_view{entry.info.name}; });
    return found != m_entries.end() ? found->dock : nullptr;
}

} // namespace cablegraph::mainwindow
