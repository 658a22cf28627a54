#pragma once

#include <cablegraph/actions/actionregistry.h>

#include <QObject>

#include <initializer_list>

class QMenu;

namespace cablegraph::mainwindow {

class FolderWatch;
class MainWindow;

/// The window's actions, registered by id, and their places in menus and tool bar. Keeps them enabled while, and only
/// while, they would do something.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(MainWindow& window);

    void openArticles();

private:
    void addFileActions();
    void addEditActions();
    void addViewActions();
    void addGraphActions();
    void addArrangements();
    void addVisibilityActions();
    void addHandActions();
    void addFilterActions();
    void addMeasureActions();
    void addNeighbourhoodActions();
    void addCorrectionActions();
    void addWordsCorrections();
    void addImportActions();
    void addExportActions();
    void addHelpActions();
    void explainParts();
    void addPreferenceActions();
    void addThemeActions();
    void fillMenus();
    void fillViewMenu();
    void fillToolBar();
    void fill(QMenu& menu, std::initializer_list<const char16_t*> ids);
    void fillEditMenu();
    /// Corrections of what is selected, on the canvas's own menu.
    void addCorrections(QMenu* menu);
    void updateCorrections();
    void keepEnabled();
    void update();
    void updateFilterActions();
    void updateImportActions();
    void watchFolder(bool on);

    /// From the page of sentences that has the keyboard, or from the inspector.
    void copyCited();
    void exportImage();
    void copyPicture();
    void print();
    void exportData();
    void exportBriefing();

    MainWindow& m_window;
    actions::ActionRegistry m_registry;
    FolderWatch* m_folderWatch = nullptr;
};

} // namespace cablegraph::mainwindow
