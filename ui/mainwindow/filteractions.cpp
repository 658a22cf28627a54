#include "windowactions.h"

#include <cablegraph/mainwindow/mainwindow.h>

namespace cablegraph::mainwindow {

void WindowActions::addFilterActions()
{
    session::Session& session = m_window.m_session;
    m_registry.add(
        {u"edit.find", tr("&Find…"), tr("Search names and sentences"), QKeySequence::keyBindings(QKeySequence::Find)},
        [this] { m_window.find(); });
    m_registry.add({u"filter.back",
                    tr("&Back to Previous Filter"),
                    tr("Look through the filter before this one again"),
                    {QKeySequence{Qt::ALT | Qt::Key_Left}}},
                   [&session] { session.goBackToFilter(); });
    m_registry.add({u"filter.forward",
                    tr("Forw&ard to Next Filter"),
                    tr("Look through the filter again that came after this one"),
                    {QKeySequence{Qt::ALT | Qt::Key_Right}}},
                   [&session] { session.goForwardToFilter(); });
    m_registry.add({u"filter.clear",
                    tr("&Clear Filter"),
                    tr("Show everything that the filter hides"),
                    {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_X}}},
                   [&session] { session.setFilter({}); });
    connect(&session, &session::Session::filterChanged, this, &WindowActions::updateFilterActions);
    updateFilterActions();
}

void WindowActions::updateFilterActions()
{
    const session::Session& session = m_window.m_session;
    m_registry[u"filter.back"].setEnabled(session.filterHistory().canGoBack());
    m_registry[u"filter.forward"].setEnabled(session.filterHistory().canGoForward());
    m_registry[u"filter.clear"].setEnabled(!session.filter().acceptsAll());
}

} // namespace cablegraph::mainwindow
