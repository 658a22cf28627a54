#pragma once

#include <cablegraph/mainwindow/filechooser.h>
#include <cablegraph/session/session.h>
#include <cablegraph/settings/settings.h>

#include <QMainWindow>
#include <QStringList>

#include <memory>

class QLabel;

namespace cablegraph::canvas {
class GraphView;
}
namespace cablegraph::corrections {
class Corrector;
}
namespace cablegraph::jobs {
class JobBar;
}
namespace cablegraph::notices {
class NoticeBar;
}
namespace cablegraph::panels {
class FilterBar;
}
namespace cablegraph::preferences {
class Preferences;
}
namespace cablegraph::reader {
class ArticleView;
}
namespace cablegraph::session {
class GraphMeasures;
}

namespace cablegraph::mainwindow {

class Docks;
class GraphTasks;
class LibraryController;
class MeasureLook;
class RecentFiles;
class WindowActions;

/// Places the parts of the program: the graph in the middle, articles and their text on the left, the inspector on the
/// right, notices above the graph, counts and progress below. What the parts do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `session` and `settings` must outlive the window.
    MainWindow(session::Session& session, settings::Settings& settings, std::unique_ptr<FileChooser> chooser,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens what the command line names, once the window is up: see LibraryController::start.
    void start(const QString& library, const QStringList& articles);

    [[nodiscard]] notices::NoticeBar& notices() noexcept { return *m_notices; }
    [[nodiscard]] canvas::GraphView& graphView() noexcept { return *m_graphView; }
    /// True when no work runs or waits.
    [[nodiscard]] bool isIdle() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    friend class WindowActions;

    void placeCentre();
    void makeDocks();
    void addReadingDocks();
    void addAskingDocks();
    void addAnalysisDocks();
    QWidget* makeSearch();
    /// Opens the search with the cursor in its field.
    void find();
    void addTimeDocks();
    QWidget* makeTables();
    QWidget* makeComparison();
    /// Between the two selected nodes.
    void findPaths();
    /// Where docks lie at the first start, and again after Reset Window Layout.
    void placeDocks();
    void sizeDocks();
    void placeStatusBar();
    void connectParts();
    /// Tells the library what the user chose about it.
    void applyLibraryHabits();
    void startTour();
    void restoreLayout();
    void saveLayout();
    void updateTitle();
    void updateCounts();

    session::Session& m_session;
    settings::Settings& m_settings;
    std::unique_ptr<preferences::Preferences> m_preferences;
    std::unique_ptr<FileChooser> m_chooser;
    RecentFiles* m_recent;
    notices::NoticeBar* m_notices = nullptr;
    panels::FilterBar* m_filterBar = nullptr;
    canvas::GraphView* m_graphView = nullptr;
    corrections::Corrector* m_corrector = nullptr;
    reader::ArticleView* m_reader = nullptr;
    jobs::JobBar* m_jobBar = nullptr;
    QLabel* m_counts = nullptr;
    QDockWidget* m_articlesDock = nullptr;
    QDockWidget* m_readerDock = nullptr;
    QDockWidget* m_inspectorDock = nullptr;
    QDockWidget* m_searchDock = nullptr;
    QDockWidget* m_filtersDock = nullptr;
    QDockWidget* m_pathsDock = nullptr;
    std::unique_ptr<session::GraphMeasures> m_measures;
    std::unique_ptr<MeasureLook> m_measureLook;
    std::unique_ptr<Docks> m_docks;
    std::unique_ptr<LibraryController> m_library;
    std::unique_ptr<GraphTasks> m_tasks;
    std::unique_ptr<WindowActions> m_actions;
};

} // namespace cablegraph::mainwindow
