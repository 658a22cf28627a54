#include "bundler.h"
#include "pointer.h"
#include "sheet.h"

#include <cablegraph/canvas/graphview.h>

#include <utility>

// The lines of a view: they run straight at a first look, then as they should, and bundled when all rests.

namespace cablegraph::canvas {

void GraphView::connectBundler()
{
    connect(m_bundler, &Bundler::found, this, [this](const layout::EdgeWays& ways) {
        dissolve();
        bundle(m_list.edit(), ways);
        refresh();
    });
}

/// Looks for others as soon as all rests.
void GraphView::forgetBundles()
{
    if (!m_bundler->isWanted())
        return;
    m_bundler->forget();
    m_rest.start();
}

bool GraphView::isBundled() const noexcept
{
    return m_bundler->isWanted();
}

void GraphView::setBundled(bool bundled)
{
    if (bundled == m_bundler->isWanted())
        return;
    m_bundler->setWanted(bundled);
    if (bundled)
        return comeToRest();
    dissolve();
    unbundle(m_list.edit());
    refresh();
}

void GraphView::comeToRest()
{
    if (m_hovered != Target{} && m_pointer->underneath() != m_hovered)
        hover({}); // what was under the mouse has gone: nothing is dimmed for its sake
    if (m_list->isRough())
        return layLines();
    m_bundler->look(*m_list);
    update();
}

void GraphView::layLines()
{
    if (!m_list->isRough() || m_routing.isRunning() || m_sheet->behind().count() > 0)
        return;
    const auto lay = [list = m_list.share()](const Progress&, const std::stop_token&) {
        DrawList laid = *list;
        routeEdges(laid);
        return laid;
    };
    m_routing.start(lay, [this, list = m_list.share()](DrawList laid) {
        const bool isOutdated = m_list.share() != list;
        if (!isOutdated)
            m_list = std::move(laid);
        if (!m_rest.isActive())
            comeToRest();
    });
}

} // namespace cablegraph::canvas
