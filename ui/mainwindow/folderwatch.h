#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace cablegraph::mainwindow {

/// Tells of articles that come into a folder. Files count when nothing has changed in the folder for a moment, so that
/// none is read half-written. Only the folder itself is watched; what lies in folders below comes along when it
/// changes.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(QObject* parent = nullptr);

    /// Tells of files that came after `since` at once, and of others as they come. An empty name ends it.
    void watch(const QString& folder, const QDateTime& since);
    [[nodiscard]] const QString& folder() const noexcept { return m_folder; }

Q_SIGNALS:
    /// `until`: all files that came up to then have been told of.
    void filesAppeared(const QStringList& files, const QDateTime& until);

private:
    void look();

    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    QString m_folder;
    QDateTime m_since;
};

} // namespace cablegraph::mainwindow
