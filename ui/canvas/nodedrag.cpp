#include "nodedrag.h"

#include <cmath>

namespace cablegraph::canvas {
namespace {

constexpr int frameMilliseconds = 16;
constexpr double leastStep = 0.1; ///< a way that is not worth a repaint, scene units

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

void NodeDrag::begin(const graph::KnowledgeGraph& graph, const DrawList& list, const std::set<NodeId>& nodes)
{
    stop();
    ++m_gesture;
    m_before = placementsOf(list);
    m_held.clear();
    m_heldNow.clear();
    m_followers.clear();
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
    }
    m_heldNow = held;
    if (m_forces && m_followers.empty()) {
        for (const NodeId id : m_forces->moving())
            m_followers.push_back(m_before.at(id));
    }
    if (m_forces && !m_timer.isActive())
        m_timer.start();
    Q_EMIT moved(held);
}

void NodeDrag::step()
{
    const bool more = m_forces->step();
    follow(more ? leastStep : 0);
    if (more)
        return;
    m_timer.stop(); // starts again when the hand moves on
    if (!m_holding) {
        storeMoved();
        m_forces.reset();
    }
}

void NodeDrag::follow(double least)
{
    const auto ids = m_forces->moving();
    const auto centres = m_forces->movingCentres();
    layout::Placements changed;
    for (std::size_t i = 0; i < m_followers.size(); ++i) {
        layout::Placement& shown = m_followers[i];
        const double way = std::abs(centres[i].x - shown.centre.x) + std::abs(centres[i].y - shown.centre.y);
        if (way <= least || m_held.contains(ids[i]))
            continue;
        shown.centre = centres[i];
        changed.emplace_hint(changed.end(), ids[i], shown);
    }
    if (!changed.empty())
        Q_EMIT followed(changed);
}

/// Where those are that have moved.
layout::Placements NodeDrag::now() const
{
    layout::Placements now = m_heldNow;
    if (!m_forces)
        return now;
    const auto ids = m_forces->moving();
    for (std::size_t i = 0; i < m_followers.size(); ++i) {
        if (!m_held.contains(ids[i]) && m_followers[i] != m_before.at(ids[i]))
            now.insert_or_assign(ids[i], m_followers[i]);
    }
    return now;
}

void NodeDrag::drop()
{
    if (!m_holding)
        return;
    m_holding = false;
    if (m_forces)
        follow(0);
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
    for (const auto& [id, placement] : now())
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
    if (settling)
        storeMoved();
    m_forces.reset();
}

void NodeDrag::abandon()
{
    m_holding = false;
    m_timer.stop();
    m_forces.reset();
    m_heldNow.clear();
    m_followers.clear();
}

void NodeDrag::storeMoved()
{
    const layout::Placements after = now();
    layout::Placements before;
    for (const auto& [id, placement] : after)
        before[id] = m_before.at(id);
    if (!before.empty())
        Q_EMIT stored(before, after, m_gesture);
}

} // namespace cablegraph::canvas
