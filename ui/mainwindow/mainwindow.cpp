#include "comparelook.h"
#include "docks.h"
#include "graphtasks.h"
#include "importdata.h"
#include "windowactions.h"

#include <cablegraph/actions/icons.h>
#include <cablegraph/canvas/graphview.h>
#include <cablegraph/corrections/corrector.h>
#include <cablegraph/jobs/jobbar.h>
#include <cablegraph/mainwindow/librarycontroller.h>
#include <cablegraph/mainwindow/mainwindow.h>
#include <cablegraph/mainwindow/measurelook.h>
#include <cablegraph/mainwindow/recentfiles.h>
#include <cablegraph/notices/noticebar.h>
#include <cablegraph/panels/articles/panel.h>
#include <cablegraph/panels/compare/panel.h>
#include <cablegraph/panels/contested/panel.h>
#include <cablegraph/panels/dyads/panel.h>
#include <cablegraph/panels/filters/bar.h>
#include <cablegraph/panels/filters/panel.h>
#include <cablegraph/panels/inspector/panel.h>
#include <cablegraph/panels/paths/panel.h>
#include <cablegraph/panels/search/panel.h>
#include <cablegraph/panels/tables/panel.h>
#include <cablegraph/panels/timeline/panel.h>
#include <cablegraph/preferences/choices.h>
#include <cablegraph/preferences/languages.h>
#include <cablegraph/preferences/preferences.h>
#include <cablegraph/reader/articleview.h>
#include <cablegraph/session/graphmeasures.h>

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cablegraph::mainwindow {
namespace {

using settings::Setting;

const Setting<QByteArray> storedGeometry{u"window/geometry", QByteArray{}};
const Setting<QByteArray> storedDocks{u"window/docks", QByteArray{}};
// Raised when docks or tool bars change so that an older arrangement would hide one.
constexpr int stateVersion = 1;

constexpr QSize firstSize{1360, 860};
constexpr int messageTime = 8000; // milliseconds

} // namespace

MainWindow::MainWindow(session::Session& session, settings::Settings& settings, std::unique_ptr<FileChooser> chooser,
                       QWidget* parent)
    : QMainWindow{parent}
    , m_session{session}
    , m_settings{settings}
    , m_preferences{std::make_unique<preferences::Preferences>(settings)}
    , m_chooser{std::move(chooser)}
    , m_recent{new RecentFiles{settings, this}}
{
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    placeCentre();
    m_library = std::make_unique<LibraryController>(m_session, *m_notices, *m_recent);
    m_corrector = new corrections::Corrector{m_session, *this};
    m_tasks = std::make_unique<GraphTasks>(m_session, *m_notices);
    m_measures = std::make_unique<session::GraphMeasures>(m_session);
    m_measureLook = std::make_unique<MeasureLook>(m_session, *m_measures, *m_graphView);
    makeDocks();
    m_actions = std::make_unique<WindowActions>(*this);
    connectParts();
    // Last what needs fonts: the system may still be listing them.
    placeStatusBar();
    placeDocks();
    restoreLayout();
    updateTitle();
    updateCounts();
}

MainWindow::~MainWindow()
{
    m_library->shutDown();
    m_tasks->shutDown();
}

void MainWindow::start(const QString& library, const QStringList& articles)
{
    setWindowIcon(actions::applicationIcon()); // drawn in many sizes, none of which is in the window itself
    m_library->start(library, articles);
}

bool MainWindow::isIdle() const
{
    return m_library->isIdle() && m_tasks->isIdle();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLayout();
    // What is stored is whole after every step, so stopping loses nothing; the window need not stay up for it.
    hide();
    m_library->shutDown();
    m_tasks->shutDown();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (holdsArticles(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_library->openData(*event->mimeData(), tr("dropped text"));
}

void MainWindow::placeCentre()
{
    auto* centre = new QWidget{this};
    m_notices = new notices::NoticeBar{centre};
    m_filterBar = new panels::FilterBar{m_session, centre};
    m_graphView = new canvas::GraphView{m_session, centre};
    auto* layout = new QVBoxLayout{centre};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_graphView, 1);
    centre->setFocusProxy(m_graphView);
    setCentralWidget(centre);
}

void MainWindow::makeDocks()
{
    m_docks = std::make_unique<Docks>(*this, m_settings);
    addReadingDocks();
    addAskingDocks();
    addAnalysisDocks();
    addTimeDocks();
}

void MainWindow::addReadingDocks()
{
    m_reader = new reader::ArticleView{m_session, this}; // actions speak to it before its dock is placed
    m_articlesDock = &m_docks->add({.name = u"articles",
                                    .title = tr("Articles"),
                                    .statusTip = tr("Show or hide the list of articles"),
                                    .isOpenAtFirst = true,
                                    .makeContent = [this] {
                                        auto* articles = new panels::ArticlesPanel{m_session, this};
                                        connect(articles, &panels::ArticlesPanel::removalRequested, m_library.get(),
                                                &LibraryController::removeArticles);
                                        connect(articles, &panels::ArticlesPanel::dateRequested, m_corrector,
                                                &corrections::Corrector::setArticleDate);
                                        connect(articles, &panels::ArticlesPanel::originalRequested, m_library.get(),
                                                &LibraryController::openOriginal);
                                        return articles;
                                    }});
    m_readerDock = &m_docks->add({.name = u"reader",
                                  .title = tr("Article Text"),
                                  .statusTip = tr("Show or hide the text of the article"),
                                  .isOpenAtFirst = true,
                                  .makeContent = [this] { return m_reader; }});
    m_inspectorDock = &m_docks->add({.name = u"inspector",
                                     .title = tr("Inspector"),
                                     .statusTip = tr("Show or hide what is known of the selection"),
                                     .area = Qt::RightDockWidgetArea,
                                     .isOpenAtFirst = true,
                                     .makeContent = [this] {
                                         auto* inspector = new panels::InspectorPanel{m_session, this};
                                         connect(inspector, &panels::InspectorPanel::evidenceJudged, m_corrector,
                                                 &corrections::Corrector::judgeEvidence);
                                         connect(inspector, &panels::InspectorPanel::takingBackRequested, m_corrector,
                                                 &corrections::Corrector::takeBack);
                                         return inspector;
                                     }});
}

void MainWindow::addAskingDocks()
{
    m_searchDock = &m_docks->add({.name = u"search",
                                  .title = tr("Search"),
                                  .statusTip = tr("Show or hide the search for names and sentences"),
                                  .tabbedWith = u"articles",
                                  .makeContent = [this] { return makeSearch(); }});
    m_filtersDock = &m_docks->add({.name = u"filters",
                                   .title = tr("Filters"),
                                   .statusTip = tr("Choose what is shown of the graph"),
                                   .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_F,
                                   .tabbedWith = u"reader",
                                   .makeContent = [this] {
                                       return new panels::FiltersPanel{m_session, this};
                                   }});
}

QWidget* MainWindow::makeSearch()
{
    auto* search = new panels::SearchPanel{m_session, this};
    connect(search, &panels::SearchPanel::left, m_graphView, [this] { m_graphView->setFocus(); });
    connect(search, &panels::SearchPanel::passageChosen, m_readerDock, [this] {
        m_readerDock->show();
        m_readerDock->raise();
    });
    connect(search, &panels::SearchPanel::nodeChosen, m_graphView, [this](NodeId node) {
        if (m_session.shownGraph().findNode(node) != nullptr)
            m_graphView->fitSelection();
        else
            statusBar()->showMessage(tr("This node is filtered out or hidden, so it is not on the drawing."),
                                     messageTime);
    });
    return search;
}

void MainWindow::find()
{
    m_docks->open(*m_searchDock);
    if (auto* search = qobject_cast<panels::SearchPanel*>(m_searchDock->widget()))
        search->start();
}

void MainWindow::addAnalysisDocks()
{
    m_docks->add({.name = u"tables",
                  .title = tr("Tables"),
                  .statusTip = tr("List nodes, links and sentences"),
                  .shortcut = Qt::CTRL | Qt::Key_T,
                  .area = Qt::BottomDockWidgetArea,
                  .makeContent = [this] { return makeTables(); }});
    m_pathsDock = &m_docks->add({.name = u"paths",
                                 .title = tr("Paths"),
                                 .statusTip = tr("Find how two nodes hang together"),
                                 .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                                 .area = Qt::BottomDockWidgetArea,
                                 .tabbedWith = u"tables",
                                 .makeContent = [this] {
                                     auto* paths = new panels::PathsPanel{m_session, this};
                                     connect(paths, &panels::PathsPanel::isolateRequested, m_graphView,
                                             &canvas::GraphView::isolateSelection);
                                     return paths;
                                 }});
}

void MainWindow::addTimeDocks()
{
    m_docks->add({.name = u"timeline",
                  .title = tr("Timeline"),
                  .statusTip = tr("Show when things happened, and filter the graph by days"),
                  .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_T,
                  .area = Qt::BottomDockWidgetArea,
                  .tabbedWith = u"paths",
                  .makeContent = [this] {
                      return new panels::TimelinePanel{m_session, this};
                  }});
    m_docks->add({.name = u"contested",
                  .title = tr("Contested Claims"),
                  .statusTip = tr("List what some assert and others deny, both sides beside each other"),
                  .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_K,
                  .area = Qt::BottomDockWidgetArea,
                  .tabbedWith = u"timeline",
                  .makeContent = [this] {
                      return new panels::ContestedPanel{m_session, this};
                  }});
    m_docks->add({.name = u"dyads",
                  .title = tr("Dyads"),
                  .statusTip = tr("Show how two states dealt with each other, month by month"),
                  .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                  .area = Qt::BottomDockWidgetArea,
                  .tabbedWith = u"contested",
                  .makeContent = [this] {
                      return new panels::DyadsPanel{m_session, this};
                  }});
    m_docks->add({.name = u"compare",
                  .title = tr("Compare"),
                  .statusTip = tr("Show what is new, gone and changed between two filters, two days or two libraries"),
                  .area = Qt::BottomDockWidgetArea,
                  .tabbedWith = u"dyads",
                  .makeContent = [this] { return makeComparison(); }});
}

QWidget* MainWindow::makeComparison()
{
    auto* compare = new panels::ComparePanel{m_session, [this] { return m_chooser->libraryToOpen(this); }, this};
    connect(compare, &panels::ComparePanel::marksWanted, this,
            [this](const std::optional<graph::Comparison>& comparison) {
                m_measureLook->setOverride(comparison ? std::optional{emphasisOf(m_session.graph(), *comparison)}
                                                      : std::nullopt);
            });
    m_jobBar->watch(compare->job());
    return compare;
}

void MainWindow::findPaths()
{
    m_docks->open(*m_pathsDock);
    if (auto* paths = qobject_cast<panels::PathsPanel*>(m_pathsDock->widget()))
        paths->findBetweenSelected();
}

QWidget* MainWindow::makeTables()
{
    auto* tables = new panels::TablesPanel{m_session, *m_measures, m_settings, this};
    connect(tables, &panels::TablesPanel::goToRequested, m_graphView, &canvas::GraphView::fitSelection);
    connect(tables, &panels::TablesPanel::saveRequested, this, [this](const QString& name, const QString& csv) {
        if (const QString file = m_chooser->tableTarget(this, name); !file.isEmpty())
            m_tasks->saveText(file, csv);
    });
    return tables;
}

void MainWindow::placeDocks()
{
    m_docks->place();
    sizeDocks();
}

void MainWindow::sizeDocks()
{
    resizeDocks({m_articlesDock, m_inspectorDock}, {330, 320}, Qt::Horizontal);
    resizeDocks({m_articlesDock, m_readerDock}, {260, 490}, Qt::Vertical);
}

void MainWindow::placeStatusBar()
{
    m_jobBar = new jobs::JobBar{this};
    m_library->showJobs(*m_jobBar);
    m_tasks->showJobs(*m_jobBar);
    m_jobBar->watch(m_measures->job());
    m_counts = new QLabel{this};
    statusBar()->addPermanentWidget(m_jobBar);
    statusBar()->addPermanentWidget(m_counts);
}

void MainWindow::connectParts()
{
    const auto say = [this](const QString& text) { statusBar()->showMessage(text, messageTime); };
    connect(m_library.get(), &LibraryController::message, this, say);
    connect(m_tasks.get(), &GraphTasks::message, this, say);
    connect(m_library.get(), &LibraryController::libraryOpened, this, &MainWindow::updateTitle);
    connect(&m_session, &session::Session::graphChanged, this, &MainWindow::updateCounts);
    connect(m_graphView, &canvas::GraphView::openArticlesRequested, this, [this] { m_actions->openArticles(); });
    connect(m_graphView, &canvas::GraphView::sampleArticlesRequested, m_library.get(), &LibraryController::openSamples);
    connect(m_graphView, &canvas::GraphView::inspectRequested, m_inspectorDock,
            [this] { m_docks->open(*m_inspectorDock); });
    connect(m_library.get(), &LibraryController::tourWanted, this, &MainWindow::startTour);
    connect(m_filterBar, &panels::FilterBar::editWanted, m_filtersDock, [this] { m_docks->open(*m_filtersDock); });
    connect(m_preferences.get(), &preferences::Preferences::changed, this, &MainWindow::applyLibraryHabits);
    applyLibraryHabits();
}

void MainWindow::applyLibraryHabits()
{
    const auto count = [this](const Setting<int>& setting) {
        return static_cast<std::size_t>(std::max(0, m_preferences->value(setting)));
    };
    m_library->setHabits({count(preferences::keptBackups), count(preferences::readingThreads),
                          m_preferences->value(preferences::tellLanguages)});
    const bool translates = m_preferences->value(preferences::labels) == preferences::LabelChoice::Program;
    const QString language = preferences::spokenLanguage();
    m_library->setLabelLanguage(translates && language != QStringLiteral("en") ? language : QString{});
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.value(storedGeometry)))
        resize(firstSize);
    // A theme of its own style has laid the docks out anew.
    if (!restoreState(m_settings.value(storedDocks), stateVersion))
        sizeDocks();
}

void MainWindow::saveLayout()
{
    m_settings.setValue(storedGeometry, saveGeometry());
    m_settings.setValue(storedDocks, saveState(stateVersion));
    m_settings.sync();
}

void MainWindow::updateTitle()
{
    const QString library = m_library->libraryName();
    setWindowTitle(library.isEmpty() ? tr("Cablegraph") : tr("%1 — Cablegraph").arg(library));
}

void MainWindow::updateCounts()
{
    const auto number = [](std::size_t count) { return QLocale{}.toString(static_cast<qulonglong>(count)); };
    m_counts->setText(tr("Articles: %1  ·  Nodes: %2  ·  Links: %3")
                          .arg(number(m_session.articles().size()), number(m_session.graph().nodes().size()),
                               number(m_session.graph().edges().size())));
}

} // namespace cablegraph::mainwindow
