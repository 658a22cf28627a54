#pragma once

#include <cablegraph/mainwindow/recentfiles.h>

#include <QMenu>

namespace cablegraph::mainwindow {

/// File > Open Recent: libraries, then articles, made anew each time it opens. Missing files are named and disabled.
class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    /// `recent` must outlive the menu.
    explicit RecentMenu(RecentFiles& recent, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& file);

private:
    void fill();
    void addFiles(const QString& title, RecentFiles::Kind kind);

    RecentFiles& m_recent;
};

} // namespace cablegraph::mainwindow
