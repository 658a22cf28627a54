#include "windowactions.h"

#include <cablegraph/canvas/graphview.h>
#include <cablegraph/mainwindow/mainwindow.h>

#include <QActionGroup>

namespace cablegraph::mainwindow {
namespace {

const settings::Setting<bool> showOverview{u"canvas/showOverview", true};
const settings::Setting<bool> bundleLines{u"canvas/bundleLines", false};

} // namespace

void WindowActions::addVisibilityActions()
{
    canvas::GraphView& view = *m_window.m_graphView;
    m_registry.add({u"graph.expand",
                    tr("&Expand"),
                    tr("Show the hidden neighbours of what is selected"),
                    {QKeySequence{Qt::CTRL | Qt::Key_BracketRight}},
                    u"expand"},
                   [&view] { view.expandSelection(); });
    m_registry.add({u"graph.collapse",
                    tr("C&ollapse"),
                    tr("Hide the neighbours that hang on what is selected alone"),
                    {QKeySequence{Qt::CTRL | Qt::Key_BracketLeft}},
                    u"collapse"},
                   [&view] { view.collapseSelection(); });
    m_registry.add({u"graph.hide",
                    tr("&Hide"),
                    tr("Take what is selected off the drawing"),
                    {QKeySequence{Qt::CTRL | Qt::Key_H}},
                    u"hide"},
                   [&view] { view.hideSelection(); });
    m_registry.add({u"graph.isolate",
                    tr("Show &Only Selection"),
                    tr("Look at what is selected alone"),
                    {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_I}},
                    u"isolate"},
                   [&view] { view.isolateSelection(); });
    m_registry.add({u"graph.showAll",
                    tr("Sho&w All Hidden"),
                    tr("Show every node again"),
                    {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_H}},
                    u"show-all"},
                   [&view] { view.showAll(); });
    QAction& live = m_registry.addToggle({u"graph.live", tr("Neighbours &Follow a Dragged Node"),
                                          tr("Let springs move the neighbourhood (Space on the graph)")},
                                         view.isLive(), [&view](bool on) { view.setLive(on); });
    connect(&view, &canvas::GraphView::liveChanged, &live, &QAction::setChecked);
    QAction& overview = m_registry.addToggle(
        {u"view.overview", tr("O&verview"), tr("Show the whole graph in a corner while only a part is in view")},
        m_window.m_settings.value(showOverview), [this, &view](bool on) {
            view.setMinimapWanted(on);
            m_window.m_settings.setValue(showOverview, on);
        });
    view.setMinimapWanted(overview.isChecked());
    QAction& bundle = m_registry.addToggle(
        {u"view.bundle", tr("&Bundle Lines"), tr("Let long lines run together along others, to see through many")},
        m_window.m_settings.value(bundleLines), [this, &view](bool on) {
            view.setBundled(on);
            m_window.m_settings.setValue(bundleLines, on);
        });
    view.setBundled(bundle.isChecked());
}

void WindowActions::addHandActions()
{
    using canvas::Hand;
    canvas::GraphView& view = *m_window.m_graphView;
    auto* group = new QActionGroup{&m_registry};
    const auto addHand = [&](const char16_t* id, const QString& text, const QString& tip, const char16_t* icon,
                             Hand hand) {
        QAction& action = m_registry.addToggle({id, text, tip, {}, icon}, view.hand() == hand, [&view, hand](bool on) {
            if (on)
                view.setHand(hand);
        });
        action.setToolTip(tip); // tells the keys that do the same with any hand
        group->addAction(&action);
        connect(&view, &canvas::GraphView::handChanged, &action,
                [&action, hand](Hand chosen) { action.setChecked(chosen == hand); });
    };
    addHand(u"hand.pan", tr("P&an"), tr("A drag on the empty sheet moves it"), u"hand", Hand::Pan);
    addHand(u"hand.rectangle", tr("&Rectangle"), tr("A drag selects what lies in a rectangle (Shift+drag)"),
            u"rectangle", Hand::Rectangle);
    addHand(u"hand.lasso", tr("&Lasso"), tr("A drag selects what it goes round (Alt+drag)"), u"lasso", Hand::Lasso);
}

} // namespace cablegraph::mainwindow
