#include "folderwatch.h"
#include "windowactions.h"

#include <cablegraph/mainwindow/librarycontroller.h>
#include <cablegraph/mainwindow/mainwindow.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace cablegraph::mainwindow {
namespace {

using settings::Setting;

const Setting<QString> watchedFolder{u"library/watchedFolder", QString{}};
const Setting<QDateTime> watchedUntil{u"library/watchedUntil", QDateTime{}};

} // namespace

void WindowActions::addImportActions()
{
    LibraryController& library = *m_window.m_library;
    m_registry.add({u"file.openFolder", tr("Open &Folder…"), tr("Read all articles in a folder and those below it")},
                   [this, &library] {
                       if (const QString folder = m_window.m_chooser->folderToOpen(&m_window); !folder.isEmpty())
                           library.openFiles({folder});
                   });
    m_registry.add({u"file.importGraph", tr("Import Grap&h…"),
                    tr("Take over a graph that Cablegraph or another program wrote: JSON, GraphML, GEXF or CSV")},
                   [this, &library] {
                       if (const QStringList files = m_window.m_chooser->graphsToImport(&m_window); !files.isEmpty())
                           library.importGraphs(files);
                   });
    m_registry.add({u"file.newFromClipboard",
                    tr("New Article from &Clipboard"),
                    tr("Read the text or web page that was copied last as an article"),
                    {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_V}}},
                   [&library] {
                       const QMimeData nothing;
                       const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
                       library.openData(copied != nullptr ? *copied : nothing, tr("clipboard"));
                   });
    m_registry.add(
        {u"file.openOriginal",
         tr("Open Ori&ginal"),
         tr("Open the file or page that the shown article was read from, in the program that is meant for it"),
         {QKeySequence{Qt::CTRL | Qt::Key_J}}},
        [this, &library] {
            if (const auto& passage = m_window.m_session.passage())
                library.openOriginal(passage->article);
        });
    const QString watched = m_window.m_settings.value(watchedFolder);
    m_folderWatch = new FolderWatch{this};
    connect(m_folderWatch, &FolderWatch::filesAppeared, this,
            [this, &library](const QStringList& files, const QDateTime& until) {
                m_window.m_settings.setValue(watchedUntil, until);
                library.openWatched(files);
            });
    QAction& action = m_registry.addToggle(
        {u"file.watchFolder", tr("&Watch a Folder…"), tr("Read articles as they come into a folder")},
        !watched.isEmpty(), [this](bool on) { watchFolder(on); });
    action.setToolTip(watched);
    connect(&library, &LibraryController::libraryOpened, this, [this] {
        // What came while the program was not running is read now.
        const QString folder = m_window.m_settings.value(watchedFolder);
        if (m_folderWatch->folder().isEmpty() && !folder.isEmpty())
            m_folderWatch->watch(folder, m_window.m_settings.value(watchedUntil));
    });
    connect(&m_window.m_session, &session::Session::passageShown, this, &WindowActions::updateImportActions);
    connect(&m_window.m_session, &session::Session::libraryOpened, this, &WindowActions::updateImportActions);
    updateImportActions();
}

void WindowActions::watchFolder(bool on)
{
    const QString folder = on ? m_window.m_chooser->folderToOpen(&m_window) : QString{};
    m_window.m_settings.setValue(watchedFolder, folder);
    m_folderWatch->watch(folder, {});
    QAction& action = m_registry[u"file.watchFolder"];
    action.setToolTip(folder);
    action.setChecked(!folder.isEmpty());
}

void WindowActions::updateImportActions()
{
    const session::Session& session = m_window.m_session;
    const bool canChange = !session.library().file().empty() && !session.library().isReadOnly();
    m_registry[u"file.openFolder"].setEnabled(canChange);
    m_registry[u"file.importGraph"].setEnabled(canChange);
    m_registry[u"file.watchFolder"].setEnabled(canChange);
    // What was copied is only asked for when it is wanted: the program that has it may take its time to answer.
    m_registry[u"file.newFromClipboard"].setEnabled(canChange);
    m_registry[u"file.openOriginal"].setEnabled(session.passage().has_value());
}

} // namespace cablegraph::mainwindow
