#pragma once

#include <cablegraph/jobs/job.h>
#include <cablegraph/session/session.h>

#include <QObject>
#include <QString>

namespace cablegraph::notices {
class NoticeBar;
}

namespace cablegraph::mainwindow {

class LibraryChanges;
struct LibraryChange;

/// Care for the open library's file, beside the window: looks through it, makes it smaller, copies it, takes over
/// another.
class LibraryUpkeep : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    LibraryUpkeep(session::Session& session, notices::NoticeBar& notices, LibraryChanges& changes,
                  QObject* parent = nullptr);

    /// Looks through the file and tells what is wrong with it.
    void verify();
    /// Gives back the room that removed articles left. The library must be one that can be changed.
    void compact();
    /// Takes over the articles and corrections of another library. The library must be one that can be changed.
    void importLibrary(const QString& file);
    /// Reads all articles again, as this version of the program does. The library must be one that can be changed.
    void readAgain();
    /// Lays today's copy beside the file, where the `kept` newest stay; 0: makes none. One that cannot be made is told,
    /// but stops nobody.
    void backUp(std::size_t kept);
    /// Stops the copying and takes back what was told of this library.
    void abandon();

Q_SIGNALS:
    /// Something short for the status bar.
    void message(const QString& text);

private:
    void tellVerified(const LibraryChange& change);

    session::Session& m_session;
    notices::NoticeBar& m_notices;
    LibraryChanges& m_changes;
    jobs::Job m_backup;
};

} // namespace cablegraph::mainwindow
