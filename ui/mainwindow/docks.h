#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;

namespace cablegraph::actions {
class ActionRegistry;
}

namespace cablegraph::settings {
class Settings;
}

namespace cablegraph::mainwindow {

/// A panel beside the graph: what it is, where it lies at first and how it is reached.
struct DockInfo
{
    const char16_t* name; ///< stable, for the window's layout; its action is "view.NAME"
    QString title;
    QString statusTip;
    QKeySequence shortcut = {};
    Qt::DockWidgetArea area = Qt::LeftDockWidgetArea;
    /// The dock before it in the same area that it shares its place with, or null for a place of its own below.
    const char16_t* tabbedWith = nullptr;
    bool isOpenAtFirst = false;
    /// Makes the content, at the latest when the dock is first seen.
    std::function<QWidget*()> makeContent = {};
};

/// All panels of the window, in the order of the View menu. A closed one has no content yet, so that it costs nothing
/// at the start; the content of one that lies behind another is hidden, so that it computes nothing. One that opens
/// takes as much room as those beside it have; the first one below the graph as much as the last one there had, also
/// in the session before. The docks belong to this object, because what they show must outlive them.
class Docks : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the docks.
    Docks(QMainWindow& window, settings::Settings& settings);
    ~Docks() override;

    QDockWidget& add(DockInfo info);
    /// Where they lie at the first start, and again after Reset Window Layout.
    void place();
    /// Those that open next take the room they take at the first start.
    void forgetSizes();
    /// Opens the dock, brings it to the front and gives it the keyboard.
    void open(QDockWidget& dock);

    /// One action for each: opens the dock, or closes it when it can be seen. Its keys close the dock only from within,
    /// and take there from elsewhere; the keyboard goes back to the graph.
    void registerActions(actions::ActionRegistry& registry);
    [[nodiscard]] const std::vector<QAction*>& actions() const noexcept { return m_actions; }

private:
    struct Entry
    {
        DockInfo info;
        QDockWidget* dock = nullptr;
        bool isSeen = false; ///< open and in front
    };

    bool eventFilter(QObject* watched, QEvent* event) override;
    void close(QDockWidget& dock);
    void onVisibilityChanged(std::size_t entry, bool isSeen);
    [[nodiscard]] static bool hasKeyboard(const QDockWidget& dock);
    /// The size for a dock that is about to open: 0 where Qt may choose.
    [[nodiscard]] QSize roomFor(const QDockWidget& dock) const;
    [[nodiscard]] bool isBelow(const QDockWidget& dock) const;
    /// An open dock whose place this closed one will share, or null.
    [[nodiscard]] const QDockWidget* neighbour(const QDockWidget& dock) const;
    /// The first of those that share a place with it at first: itself, when that is so.
    [[nodiscard]] const QDockWidget* firstAtPlaceOf(const QDockWidget& dock) const;
    [[nodiscard]] QDockWidget* find(const char16_t* name) const;

    QMainWindow& m_window;
    settings::Settings& m_settings;
    std::vector<Entry> m_entries;
    std::vector<QAction*> m_actions;
};

} // namespace cablegraph::mainwindow
