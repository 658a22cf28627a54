#include "windowactions.h"

#include <cablegraph/graph/measures.h>
#include <cablegraph/mainwindow/mainwindow.h>
#include <cablegraph/mainwindow/measurelook.h>

#include <QActionGroup>

namespace cablegraph::mainwindow {
namespace {

using Size = MeasureLook::Size;
using Colour = MeasureLook::Colour;

struct ActionChoice
{
    const char16_t* id;
    QString text;
    QString tip;
};

const settings::Setting<Size> nodeSize{u"canvas/nodeSize", Size::Degree};
const settings::Setting<Colour> nodeColour{u"canvas/nodeColour", Colour::Kind};

} // namespace

void WindowActions::addMeasureActions()
{
    MeasureLook& look = *m_window.m_measureLook;
    look.setSize(m_window.m_settings.value(nodeSize));
    look.setColour(m_window.m_settings.value(nodeColour));
    const auto addChoice = [this](QActionGroup& group, const ActionChoice& choice, bool on, auto choose) {
        QAction& action = m_registry.addToggle({choice.id, choice.text, choice.tip}, on, [choose](bool checked) {
            if (checked)
                choose();
        });
        group.addAction(&action);
    };
    auto* sizes = new QActionGroup{&m_registry};
    const auto addSize = [&](const ActionChoice& choice, Size size) {
        addChoice(*sizes, choice, look.size() == size, [this, &look, size] {
            look.setSize(size);
            m_window.m_settings.setValue(nodeSize, size);
        });
    };
    addSize({u"view.sizeSame", tr("&Same for All"), tr("Draw all nodes in one size")}, Size::Same);
    addSize({u"view.sizeDegree", tr("&Degree"), tr("Draw nodes with many lines larger")}, Size::Degree);
    addSize({u"view.sizeBetweenness", tr("&Betweenness"), tr("Draw nodes larger that lie between many others")},
            Size::Betweenness);
    addSize({u"view.sizePageRank", tr("&PageRank"), tr("Draw nodes larger that important ones lead to")},
            Size::PageRank);
    auto* colours = new QActionGroup{&m_registry};
    const auto addColour = [&](const ActionChoice& choice, Colour colour) {
        addChoice(*colours, choice, look.colour() == colour, [this, &look, colour] {
            look.setColour(colour);
            m_window.m_settings.setValue(nodeColour, colour);
        });
    };
    addColour({u"view.colourKind", tr("&Kind"), tr("Colour nodes by what they are")}, Colour::Kind);
    addColour({u"view.colourCommunity", tr("&Community"), tr("One colour for nodes that are joined among themselves")},
              Colour::Community);
    addColour({u"view.colourDegree", tr("&Degree"), tr("Colour nodes by their number of lines")}, Colour::Degree);
    addColour({u"view.colourBetweenness", tr("&Betweenness"), tr("Colour nodes by how many others they lie between")},
              Colour::Betweenness);
    addColour(
        {u"view.colourPageRank", tr("&PageRank"), tr("Colour nodes by how important those are that lead to them")},
        Colour::PageRank);
}

void WindowActions::addNeighbourhoodActions()
{
    session::Session& session = m_window.m_session;
    const auto addSteps = [&](const char16_t* id, const QString& text, const QString& tip, Qt::Key key,
                              std::size_t steps) {
        m_registry.add({id, text, tip, {QKeySequence{Qt::CTRL | Qt::ALT | key}}}, [&session, steps] {
            session.select({neighbourhood(session.shownGraph(), session.selection().nodes, steps), {}},
                           session::Session::Reveal::Nothing);
        });
    };
    addSteps(u"graph.selectTwoSteps", tr("Select Within &Two Steps"),
             tr("Select the selected nodes' neighbours and theirs"), Qt::Key_2, 2);
    addSteps(u"graph.selectThreeSteps", tr("Select Within T&hree Steps"),
             tr("Select everything that is three lines or less from the selected nodes"), Qt::Key_3, 3);
    m_registry.add({u"graph.findPaths",
                    tr("&Find Paths Between Two Nodes"),
                    tr("Show how the two selected nodes hang together"),
                    {QKeySequence{Qt::CTRL | Qt::Key_K}}},
                   [this] { m_window.findPaths(); });
}

} // namespace cablegraph::mainwindow
