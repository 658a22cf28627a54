#include "folderwatch.h"

#include <cablegraph/article/folder.h>
#include <cablegraph/support/text.h>

#include <QFileInfo>

#include <chrono>

namespace cablegraph::mainwindow {

using namespace std::chrono_literals;

FolderWatch::FolderWatch(QObject* parent)
    : QObject{parent}
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(1500ms);
    connect(&m_quiet, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_quiet, qOverload<>(&QTimer::start));
}

void FolderWatch::watch(const QString& folder, const QDateTime& since)
{
    if (!m_folder.isEmpty())
        m_watcher.removePath(m_folder);
    m_quiet.stop();
    m_folder = folder;
    m_since = since;
    if (m_folder.isEmpty())
        return;
    m_watcher.addPath(m_folder);
    m_quiet.start();
}

void FolderWatch::look()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList files;
    for (const std::filesystem::path& path : article::articleFilesIn(support::toPath(m_folder))) {
        const QFileInfo file{support::toQString(path)};
        // A file that is moved here keeps its time of change but gets a new one for its place.
        const QDateTime came = std::max(file.lastModified(), file.metadataChangeTime());
        if (!m_since.isValid() || came > m_since)
            files << file.absoluteFilePath();
    }
    m_since = now;
    if (!files.isEmpty())
        Q_EMIT filesAppeared(files, now);
}

} // namespace cablegraph::mainwindow
