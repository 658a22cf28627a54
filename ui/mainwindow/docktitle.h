#pragma once

#include <QWidget>

class QDockWidget;

namespace cablegraph::mainwindow {

/// The title of a panel with a button that closes it, in place of the style's own, whose icons do not follow a change
/// of theme. Dragging it moves the panel and a double click undocks it, as everywhere.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    /// Becomes the dock's title bar and belongs to it.
    explicit DockTitle(QDockWidget& dock);
};

} // namespace cablegraph::mainwindow
