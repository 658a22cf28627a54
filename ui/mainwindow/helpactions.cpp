#include "docks.h"
#include "windowactions.h"

#include <cablegraph/canvas/graphview.h>
#include <cablegraph/help/aboutdialog.h>
#include <cablegraph/help/guide.h>
#include <cablegraph/help/shortcutsdialog.h>
#include <cablegraph/help/tour.h>
#include <cablegraph/mainwindow/librarycontroller.h>
#include <cablegraph/mainwindow/mainwindow.h>

#include <QDockWidget>
#include <QMenuBar>
#include <QWhatsThis>

namespace cablegraph::mainwindow {

void WindowActions::addHelpActions()
{
    m_registry.add({u"help.guide", tr("User's &Guide"), tr("Read how to use Cablegraph"), {QKeySequence{Qt::Key_F1}}},
                   [this] { help::showGuide(&m_window); });
    m_registry.add({u"help.tour", tr("Short &Tour"), tr("Be shown what is where, in five steps")},
                   [this] { m_window.startTour(); });
    m_registry.add({u"help.samples", tr("&Sample Articles"), tr("Read the sample articles into the library")},
                   [this] { m_window.m_library->openSamples(); });
    m_registry.add({u"help.whatsThis",
                    tr("&What's This?"),
                    tr("Click on anything to be told what it is for"),
                    {QKeySequence{Qt::SHIFT | Qt::Key_F1}}},
                   [] { QWhatsThis::enterWhatsThisMode(); });
    m_registry.add({u"help.shortcuts",
                    tr("&Keyboard Shortcuts"),
                    tr("List keys and what the mouse does"),
                    {QKeySequence{Qt::CTRL | Qt::Key_F1}}},
                   [this] { help::showShortcuts(m_registry, &m_window); });
    m_registry.add({u"help.about", tr("&About Cablegraph"), tr("Version and licences")},
                   [this] { help::showAbout(&m_window); });
    explainParts();
}

/// What's This? over a part of the window.
void WindowActions::explainParts()
{
    m_window.m_graphView->setWhatsThis(tr("The graph: states, officials, organizations, meetings and threats, and what "
                                          "ties them. Click on a node or a line "
                                          "to see the sentences that say so. Drag to move, turn the wheel to zoom."));
    const std::pair<const char16_t*, QString> docks[]{
        {u"articles",
         tr("The articles of the library. The one you click on is shown as text below. Select some to filter, "
            "copy or remove them.")},
        {u"search", tr("Finds names and sentences while you type. Enter goes to what is found.")},
        {u"reader",
         tr("The article as it was read. Sentences behind your selection are marked, and so are names: a click on "
            "one selects its node.")},
        {u"filters",
         tr("Keeps on the graph what you check here, and nothing else. Each choice says how much it stands for.")},
        {u"inspector",
         tr("What is known of your selection: every sentence by relation, who is cited for it, and whether it "
            "is asserted, alleged, denied or planned. “Why?” tells the rule behind it.")},
        {u"tables", tr("Lists nodes, links and sentences of the graph, to sort, filter, copy and save.")},
        {u"paths", tr("Tells how two nodes hang together: every short path as a chain of sentences.")},
        {u"timeline", tr("Lays events and articles along time. A drag along the ruler keeps some days on the graph.")},
        {u"contested", tr("What some assert and others deny: who says so beside who denies it.")},
        {u"dyads", tr("How two states dealt with each other month by month, from conflict to cooperation.")},
        {u"compare", tr("What is new, gone and changed between two filters, two days or two libraries.")},
    };
    for (const auto& [name, text] : docks)
        m_window.findChild<QDockWidget*>(QString::fromUtf16(name))->setWhatsThis(text);
}

void MainWindow::startTour()
{
    const auto show = [this](QDockWidget* dock) { return [this, dock] { m_docks->open(*dock); }; };
    new help::Tour{{{tr("The graph"),
                     tr("States, officials, organizations, meetings and threats, and what ties them. Click on a node "
                        "or a line to ask "
                        "why it is there. Drag to move, turn the wheel to zoom; the legend explains shapes, colours "
                        "and patterns."),
                     m_graphView},
                    {tr("Why it is so"),
                     tr("The inspector lists every sentence behind what you selected, who is cited for it, and whether "
                        "it is asserted, "
                        "alleged, denied or planned. A click on a sentence goes to its place in the article."),
                     m_inspectorDock, show(m_inspectorDock)},
                    {tr("The article"),
                     tr("The text as it was read, with the sentences of your selection marked. Click on a marked name "
                        "to select its "
                        "node."),
                     m_readerDock, show(m_readerDock)},
                    {tr("Less at a time"),
                     tr("Filters keep what you ask for: kinds, threats, states, claims, sources and dates. Each choice "
                        "says how much "
                        "it stands for."),
                     m_filtersDock, show(m_filtersDock)},
                    {tr("Your turn"),
                     tr("Open your own articles from the File menu, or drop them on the window. Edit > Correct mends "
                        "what was misread, "
                        "File > Export takes pictures and data along. F1 opens the guide."),
                     menuBar()}},
                   *this};
}

} // namespace cablegraph::mainwindow
