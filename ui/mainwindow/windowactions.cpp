#include "windowactions.h"

#include "docks.h"
#include "graphtasks.h"
#include "libraryupkeep.h"
#include "librarywork.h"
#include "recentmenu.h"

#include <cablegraph/actions/icons.h>
#include <cablegraph/canvas/graphview.h>
#include <cablegraph/mainwindow/librarycontroller.h>
#include <cablegraph/mainwindow/mainwindow.h>
#include <cablegraph/panels/inspector/panel.h>
#include <cablegraph/panels/pages/view.h>
#include <cablegraph/reader/articleview.h>

#include <QAbstractItemView>
#include <QDockWidget>
#include <QMenuBar>
#include <QTextEdit>
#include <QToolBar>

#include <algorithm>

namespace cablegraph::mainwindow {
namespace {

using settings::Setting;

const Setting<bool> showLegend{u"canvas/showLegend", true};

// A null id stands for a separator.
constexpr const char16_t* separator = nullptr;

/// Without the keys of old workstations, which Qt knows but no keyboard has any more.
QList<QKeySequence> keys(QKeySequence::StandardKey key)
{
    QList<QKeySequence> bindings = QKeySequence::keyBindings(key);
    bindings.removeIf(
        [](const QKeySequence& binding) { return binding[0].key() > Qt::Key_F12 && binding[0].key() <= Qt::Key_F35; });
    return bindings;
}

/// Everything in the text or the list that has the keyboard; false where nothing of that kind has it.
bool selectAllIn(QWidget* focused)
{
    auto* text = qobject_cast<QTextEdit*>(focused);
    auto* list = qobject_cast<QAbstractItemView*>(focused);
    if (text != nullptr)
        text->selectAll();
    else if (list != nullptr && list->selectionMode() == QAbstractItemView::ExtendedSelection)
        list->selectAll();
    else
        return false;
    return true;
}

bool isPinned(const session::Session& session)
{
    const auto& nodes = session.selection().nodes;
    return !nodes.empty() && std::ranges::all_of(nodes, [&](NodeId node) {
        const auto placement = session.placements().find(node);
        return placement != session.placements().end() && placement->second.pinned;
    });
}

/// Without the bevels of its style: they part it from the menu bar, and Qt paints each of their lines with two threads.
class PlainToolBar : public QToolBar
{
public:
    using QToolBar::QToolBar;

protected:
    void paintEvent(QPaintEvent* /*event*/) override {}
};

} // namespace

WindowActions::WindowActions(MainWindow& window)
    : m_window{window}
{
    addFileActions();
    addEditActions();
    addViewActions();
    addGraphActions();
    addArrangements();
    addVisibilityActions();
    addHandActions();
    addFilterActions();
    addMeasureActions();
    addNeighbourhoodActions();
    m_window.m_docks->registerActions(m_registry);
    addCorrectionActions();
    addImportActions();
    addExportActions();
    addHelpActions();
    addPreferenceActions();
    fillMenus();
    fillToolBar();
    keepEnabled();
}

void WindowActions::addFileActions()
{
    LibraryController& library = *m_window.m_library;
    m_registry.add({u"file.openArticles", tr("&Open Articles…"), tr("Read articles into the library and draw them"),
                    keys(QKeySequence::Open), u"open"},
                   [this] { openArticles(); });
    m_registry.add({u"file.newLibrary", tr("&New Library…"), tr("Make an empty library file and open it"),
                    keys(QKeySequence::New)},
                   [this, &library] {
                       if (const QString file = m_window.m_chooser->libraryToCreate(&m_window); !file.isEmpty())
                           library.createLibrary(file);
                   });
    m_registry.add({u"file.openLibrary",
                    tr("Open &Library…"),
                    tr("Open another library file"),
                    {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_O}}},
                   [this, &library] {
                       if (const QString file = m_window.m_chooser->libraryToOpen(&m_window); !file.isEmpty())
                           library.openLibrary(file);
                   });
    m_registry.add({u"file.importLibrary", tr("I&mport Library…"),
                    tr("Take over the articles and corrections of another library")},
                   [this, &library] {
                       if (const QString file = m_window.m_chooser->libraryToOpen(&m_window); !file.isEmpty())
                           library.upkeep().importLibrary(file);
                   });
    m_registry.add({u"file.verify", tr("&Verify Library"), tr("Look through the whole file for damage")},
                   [&library] { library.upkeep().verify(); });
    m_registry.add({u"file.readAgain",
                    tr("Read All A&gain"),
                    tr("Read all articles again, as this version and your own words do; corrections stay"),
                    {}},
                   [&library] { library.upkeep().readAgain(); });
    m_registry.add({u"file.compact", tr("&Compact Library"), tr("Give back the room that removed articles left")},
                   [&library] { library.upkeep().compact(); });
    m_registry.add({u"file.quit",
                    tr("&Quit"),
                    tr("Close the window and end the program"),
                    {QKeySequence{Qt::CTRL | Qt::Key_Q}, QKeySequence{Qt::CTRL | Qt::Key_W}}},
                   [this] { m_window.close(); });
}

void WindowActions::addEditActions()
{
    QUndoStack& stack = m_window.m_session.undoStack();
    QAction* undo = stack.createUndoAction(&m_registry, tr("&Undo"));
    undo->setShortcuts(keys(QKeySequence::Undo));
    undo->setStatusTip(tr("Take the last change back"));
    undo->setIcon(actions::themedIcon(QStringLiteral("undo")));
    m_registry.adopt(u"edit.undo", *undo);
    QAction* redo = stack.createRedoAction(&m_registry, tr("&Redo"));
    redo->setShortcuts(keys(QKeySequence::Redo));
    redo->setStatusTip(tr("Make the change again that was taken back"));
    redo->setIcon(actions::themedIcon(QStringLiteral("redo")));
    m_registry.adopt(u"edit.redo", *redo);

    m_registry.add({u"edit.copyCited",
                    tr("Copy with C&itation"),
                    tr("Copy the sentences about what is selected, each with its source"),
                    {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_C}}},
                   [this] { copyCited(); });
    canvas::GraphView& view = *m_window.m_graphView;
    m_registry.add({u"edit.selectAll", tr("Select &All"), tr("Select every node"), keys(QKeySequence::SelectAll)},
                   [this, &view] {
                       if (!selectAllIn(m_window.focusWidget()))
                           view.selectAll();
                   });
    m_registry.add({u"edit.selectNone",
                    tr("Select &None"),
                    tr("Select nothing"),
                    {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_A}}},
                   [this] { m_window.m_session.clearSelection(); });
    m_registry.add({u"edit.nextMention", tr("Ne&xt Mention"), tr("Go to the next place that names what is selected"),
                    keys(QKeySequence::FindNext)},
                   [this] { m_window.m_reader->showNextMention(); });
    m_registry.add({u"edit.previousMention", tr("&Previous Mention"),
                    tr("Go to the place before that names what is selected"), keys(QKeySequence::FindPrevious)},
                   [this] { m_window.m_reader->showPreviousMention(); });
}

void WindowActions::copyCited()
{
    auto* page = qobject_cast<panels::PageView*>(m_window.focusWidget());
    auto* inspector = qobject_cast<panels::InspectorPanel*>(m_window.m_inspectorDock->widget());
    if (page != nullptr)
        page->copyWithCitation();
    else if (inspector != nullptr)
        inspector->copyWithCitation();
}

void WindowActions::addViewActions()
{
    canvas::GraphView& view = *m_window.m_graphView;
    m_registry.add({u"view.zoomIn",
                    tr("Zoom &In"),
                    tr("Show the graph larger"),
                    {QKeySequence{Qt::CTRL | Qt::Key_Plus}, QKeySequence{Qt::CTRL | Qt::Key_Equal}},
                    u"zoom-in"},
                   [&view] { view.zoomIn(); });
    m_registry.add(
        {u"view.zoomOut", tr("Zoom &Out"), tr("Show the graph smaller"), keys(QKeySequence::ZoomOut), u"zoom-out"},
        [&view] { view.zoomOut(); });
    m_registry.add(
        {u"view.fit", tr("&Fit All"), tr("Show the whole graph"), {QKeySequence{Qt::CTRL | Qt::Key_0}}, u"fit"},
        [&view] { view.fitAll(); });
    m_registry.add({u"view.fitSelection",
                    tr("Fit &Selection"),
                    tr("Show what is selected as large as it fits"),
                    {QKeySequence{Qt::CTRL | Qt::Key_9}},
                    u"fit-selection"},
                   [&view] { view.fitSelection(); });
    const bool legend = m_window.m_settings.value(showLegend);
    view.setLegendVisible(legend);
    QAction& legendAction = m_registry.addToggle({u"view.legend",
                                                  tr("&Legend"),
                                                  tr("Explain shapes, colours and line patterns"),
                                                  {QKeySequence{Qt::CTRL | Qt::Key_L}},
                                                  u"legend"},
                                                 legend, [this, &view](bool on) {
                                                     view.setLegendVisible(on);
                                                     m_window.m_settings.setValue(showLegend, on);
                                                 });
    connect(&view, &canvas::GraphView::legendVisibilityChanged, &legendAction, &QAction::setChecked);
    m_registry.addToggle(
        {u"view.fullScreen", tr("F&ull Screen"), tr("Use the whole screen"), keys(QKeySequence::FullScreen)}, false,
        [this](bool on) { m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, on)); });
    m_registry.add(
        {u"view.resetLayout", tr("&Reset Window Layout"), tr("Put all panels back where they were at first")}, [this] {
            m_window.placeDocks();
            m_window.m_docks->forgetSizes();
        });
}

void WindowActions::addGraphActions()
{
    canvas::GraphView& view = *m_window.m_graphView;
    m_registry.add({u"graph.arrange",
                    tr("&Arrange Again"),
                    tr("Arrange all nodes anew as they were arranged last, except the pinned ones"),
                    {QKeySequence{Qt::CTRL | Qt::Key_R}},
                    u"arrange"},
                   [this] { m_window.m_tasks->arrangeAgain(); });
    m_registry.add({u"graph.selectNeighbours",
                    tr("Select &Neighbours"),
                    tr("Add everything joined to what is selected"),
                    {QKeySequence{Qt::CTRL | Qt::Key_B}},
                    u"neighbours"},
                   [&view] { view.selectNeighbours(); });
    m_registry.add({u"graph.pin",
                    tr("&Pin"),
                    tr("Keep the selected nodes where they are when the graph is arranged"),
                    {QKeySequence{Qt::CTRL | Qt::ALT | Qt::Key_P}},
                    u"pin"},
                   [this, &view] { isPinned(m_window.m_session) ? view.unpinSelection() : view.pinSelection(); });
}

void WindowActions::addArrangements()
{
    const auto add = [this](const char16_t* id, const QString& text, const QString& tip, Arrangement arrangement) {
        QAction& action = m_registry.add({id, text, tip});
        connect(&action, &QAction::triggered, this, [this, &action, arrangement] {
            m_window.m_tasks->arrange(arrangement, tr("Arrange %1").arg(actions::plainText(action)));
        });
    };
    add(u"graph.arrangeByForce", tr("By &Force"), tr("Joined nodes near each other, others apart"),
        Arrangement::ByForce);
    add(u"graph.arrangeRings", tr("In &Rings by Kind"), tr("States inmost, a ring around them for each other kind"),
        Arrangement::RingsByKind);
    add(u"graph.arrangeColumns", tr("In &Columns by Kind"), tr("A column for each kind of node"),
        Arrangement::ColumnsByKind);
    add(u"graph.arrangeByTime", tr("By &Time"), tr("From left to right by date, a lane for each kind of node"),
        Arrangement::ByTime);
    add(u"graph.arrangeOnMap", tr("On the &Map"), tr("States where they lie in the world, everything else around them"),
        Arrangement::OnTheMap);
}

void WindowActions::fillMenus()
{
    QMenuBar& bar = *m_window.menuBar();
    QMenu& file = *bar.addMenu(tr("&File"));
    fill(file, {u"file.openArticles", u"file.openFolder", u"file.newFromClipboard"});
    auto* recent = new RecentMenu{*m_window.m_recent, &file};
    connect(recent, &RecentMenu::chosen, this, [this](const QString& name) { m_window.m_library->openFiles({name}); });
    file.addMenu(recent);
    fill(file, {u"file.openOriginal", u"file.watchFolder", separator, u"file.newLibrary", u"file.openLibrary",
                u"file.importLibrary", u"file.importGraph", u"file.readAgain", u"file.verify", u"file.compact",
                separator, u"file.exportImage", u"file.exportData", u"file.exportBriefing", separator, u"file.print",
                separator, u"file.quit"});
    fillEditMenu();
    fillViewMenu();
    QMenu& graph = *bar.addMenu(tr("&Graph"));
    fill(graph, {u"graph.arrange"});
    fill(*graph.addMenu(tr("A&rrange")), {u"graph.arrangeByForce", u"graph.arrangeRings", u"graph.arrangeColumns",
                                          u"graph.arrangeByTime", u"graph.arrangeOnMap"});
    fill(graph,
         {u"graph.live", separator, u"graph.selectNeighbours", u"graph.selectTwoSteps", u"graph.selectThreeSteps",
          u"graph.findPaths", separator, u"graph.expand", u"graph.collapse", separator, u"graph.hide", u"graph.isolate",
          u"graph.showAll", separator, u"graph.pin", separator, u"hand.pan", u"hand.rectangle", u"hand.lasso"});
    fill(*bar.addMenu(tr("&Help")), {u"help.guide", u"help.tour", u"help.samples", separator, u"help.whatsThis",
                                     u"help.shortcuts", separator, u"help.about"});
}

void WindowActions::fillEditMenu()
{
    QMenu& edit = *m_window.menuBar()->addMenu(tr("&Edit"));
    fill(edit, {u"edit.undo", u"edit.redo", separator, u"edit.copyCited", u"edit.copyPicture", u"edit.selectAll",
                u"edit.selectNone", separator, u"edit.find", u"edit.nextMention", u"edit.previousMention", separator});
    QMenu& correct = *edit.addMenu(tr("&Correct"));
    fill(correct, {u"correct.merge", u"correct.split", u"correct.rename", u"correct.kind", u"correct.role",
                   u"correct.class", separator, u"correct.source", u"correct.target", u"correct.relation",
                   u"correct.deleteRelation", separator, u"correct.addNode", u"correct.addMention",
                   u"correct.addNodeNamed", u"correct.addRelation", separator, u"correct.articleDate"});
    fill(edit, {u"edit.suggestions", u"edit.corrections", separator, u"edit.settings"});
}

void WindowActions::fillViewMenu()
{
    QMenu& view = *m_window.menuBar()->addMenu(tr("&View"));
    fill(view,
         {u"view.zoomIn", u"view.zoomOut", u"view.fit", u"view.fitSelection", separator, u"view.legend",
          u"view.overview", u"view.bundle", separator, u"filter.back", u"filter.forward", u"filter.clear", separator});
    fill(*view.addMenu(tr("Si&ze by")),
         {u"view.sizeSame", u"view.sizeDegree", u"view.sizeBetweenness", u"view.sizePageRank"});
    fill(*view.addMenu(tr("&Colour by")), {u"view.colourKind", u"view.colourCommunity", u"view.colourDegree",
                                           u"view.colourBetweenness", u"view.colourPageRank"});
    fill(view, {separator});
    view.addActions({m_window.m_docks->actions().begin(), m_window.m_docks->actions().end()});
    fill(view, {separator});
    fill(*view.addMenu(tr("&Theme")), {u"view.themeSystem", u"view.themeLight", u"view.themeDark"});
    fill(view, {u"view.fullScreen", separator, u"view.resetLayout"});
}

void WindowActions::fillToolBar()
{
    auto& bar = *new PlainToolBar{tr("Main Tool Bar"), &m_window};
    m_window.addToolBar(&bar);
    bar.setObjectName(QStringLiteral("mainToolBar"));
    bar.setMovable(false);
    bar.setIconSize({20, 20});
    for (const char16_t* id : {u"file.openArticles",
                               u"file.exportImage",
                               separator,
                               u"edit.undo",
                               u"edit.redo",
                               separator,
                               u"view.zoomIn",
                               u"view.zoomOut",
                               u"view.fit",
                               u"view.fitSelection",
                               separator,
                               u"graph.arrange",
                               u"graph.pin",
                               u"graph.selectNeighbours",
                               separator,
                               u"hand.pan",
                               u"hand.rectangle",
                               u"hand.lasso",
                               separator,
                               u"graph.expand",
                               u"graph.collapse",
                               u"graph.hide",
                               u"graph.isolate",
                               u"graph.showAll",
                               separator,
                               u"view.legend"}) {
        if (id == separator)
            bar.addSeparator();
        else
            bar.addAction(&m_registry[id]);
    }
}

void WindowActions::fill(QMenu& menu, std::initializer_list<const char16_t*> ids)
{
    for (const char16_t* id : ids) {
        if (id == separator)
            menu.addSeparator();
        else
            menu.addAction(&m_registry[id]);
    }
}

void WindowActions::keepEnabled()
{
    const session::Session& session = m_window.m_session;
    for (const auto signal : {&session::Session::libraryOpened, &session::Session::selectionChanged})
        connect(&session, signal, this, &WindowActions::update);
    connect(&session, &session::Session::graphChanged, this, &WindowActions::update);
    connect(&session, &session::Session::visibilityChanged, this, &WindowActions::update);
    connect(&session, &session::Session::placementsChanged, this, &WindowActions::update);
    connect(m_window.m_reader, &reader::ArticleView::canNavigateChanged, this, &WindowActions::update);
    update();
}

void WindowActions::update()
{
    const session::Session& session = m_window.m_session;
    const bool hasLibrary = !session.library().file().empty();
    const bool canChange = hasLibrary && !session.library().isReadOnly();
    const bool hasGraph = !session.graph().isEmpty();
    const bool hasSelection = !session.selection().isEmpty();
    const auto enable = [this](std::initializer_list<const char16_t*> ids, bool on) {
        for (const char16_t* id : ids)
            m_registry[id].setEnabled(on);
    };
    enable({u"file.openArticles", u"file.importLibrary", u"file.readAgain", u"file.compact", u"help.samples"},
           canChange);
    enable({u"file.verify"}, hasLibrary);
    enable({u"file.exportData"}, hasLibrary && !session.articles().empty());
    enable({u"file.exportImage", u"file.exportBriefing", u"file.print", u"edit.copyPicture", u"edit.selectAll",
            u"view.zoomIn", u"view.zoomOut", u"view.fit"},
           hasGraph);
    enable({u"graph.arrange", u"graph.arrangeByForce", u"graph.arrangeRings", u"graph.arrangeColumns",
            u"graph.arrangeByTime", u"graph.arrangeOnMap"},
           hasGraph && canChange);
    enable({u"edit.copyCited", u"edit.selectNone", u"view.fitSelection", u"graph.selectNeighbours"}, hasSelection);
    enable({u"graph.expand", u"graph.collapse", u"graph.hide", u"graph.selectTwoSteps", u"graph.selectThreeSteps"},
           !session.selection().nodes.empty());
    enable({u"graph.isolate"}, hasSelection);
    enable({u"graph.showAll"}, !session.visibility().isEverything());
    enable({u"graph.pin"}, !session.selection().nodes.empty() && canChange);
    enable({u"edit.nextMention", u"edit.previousMention"}, m_window.m_reader->canNavigate());
    updateCorrections();
    m_registry[u"graph.pin"].setText(isPinned(session) ? tr("Un&pin") : tr("&Pin"));
}

void WindowActions::openArticles()
{
    const QStringList files = m_window.m_chooser->articlesToOpen(&m_window);
    if (!files.isEmpty())
        m_window.m_library->openFiles(files);
}

} // namespace cablegraph::mainwindow
