#include "nodedrag.h"

namespace cablegraph::canvas {
namespace {

constexpr int frameMilliseconds = 16;

layout::Extents extentsOf(const DrawList& list)
{
    layout::Extents extents;
    for (const NodeItem& node : list.nodes) {
        const QRectF bounds = nodeBounds(node);
        extents[node.id] = {bounds.width(), bounds.height()};
    }
    return extents;
}

} // namespace

NodeDrag::NodeDrag(QObject* parent)
    : QObject{parent}
{
    m_timer.setInterval(frameMilliseconds);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &NodeDrag::step);
}

void NodeDrag::setLive(bool live)
{
    if (!live)
        stop();
    m_live = live;
}

layout::Placements NodeDrag::held() const
{
    layout::Placements held;
    for (const auto& [id, placement] : m_now) {
        if (m_held.contains(id))
            held[id] = placement;
    }
    return held;
}

void NodeDrag::begin(const graph::KnowledgeGraph& graph, const DrawList& list, const std::set<NodeId>& nodes)
{
    stop();
    ++m_gesture;
    m_before = placementsOf(list);
    m_held.clear();
    m_now.clear();
    for (const NodeId id : nodes) {
        if (const auto placed = m_before.find(id); placed != m_before.end())
            m_held.insert(*placed);
    }
    m_holding = true;
    if (m_live)
        m_forces.emplace(graph, m_before, extentsOf(list));
}

void NodeDrag::moveBy(QPointF way)
{
    if (!m_holding)
        return;
    layout::Placements held = m_held;
    for (auto& [id, placement] : held) {
        placement.centre.x += way.x();
        placement.centre.y += way.y();
        placement.pinned = true;
        if (m_forces)
            m_forces->hold(id, placement.centre);
        m_now[id] = placement;
    }
    if (m_forces && !m_timer.isActive())
        m_timer.start();
    Q_EMIT moved(held);
}

void NodeDrag::step()
{
    const bool more = m_forces->step();
    const auto ids = m_forces->moving();
    const auto centres = m_forces->movingCentres();
    layout::Placements changed;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const layout::Placement& before = m_before.at(ids[i]);
        if (m_held.contains(ids[i]))
            continue;
        if (centres[i] != before.centre || m_now.contains(ids[i]))
            changed[ids[i]] = {centres[i], before.pinned};
    }
    for (const auto& [id, placement] : changed)
        m_now[id] = placement;
    if (!changed.empty())
        Q_EMIT followed(changed);
    if (more)
        return;
    m_timer.stop(); // starts again when the hand moves on
    if (!m_holding) {
        storeMoved();
        m_forces.reset();
    }
}

void NodeDrag::drop()
{
    if (!m_holding)
        return;
    m_holding = false;
    storeMoved();
    if (!m_forces)
        return;
    for (const auto& [id, placement] : m_held)
        m_forces->setPinned(id, true);
    m_timer.start();
}

void NodeDrag::cancel()
{
    if (!m_holding)
        return;
    layout::Placements back;
    for (const auto& [id, placement] : m_now)
        back[id] = m_before.at(id);
    abandon();
    Q_EMIT moved(back);
}

void NodeDrag::stop()
{
    if (m_holding)
        return cancel();
    const bool settling = m_timer.isActive();
    m_timer.stop();
    m_forces.reset();
    if (settling)
        storeMoved();
}

void NodeDrag::abandon()
{
    m_holding = false;
    m_timer.stop();
    m_forces.reset();
    m_now.clear();
}

void NodeDrag::storeMoved()
{
    layout::Placements before;
    for (const auto& [id, placement] : m_now)
        before[id] = m_before.at(id);
    if (!before.empty())
        Q_EMIT stored(before, m_now, m_gesture);
}

} // namespace cablegraph::canvas
