#include "accessible.h"

#include "tooltip.h"

#include <cablegraph/canvas/graphview.h>

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace cablegraph::canvas {
namespace {

/// One node, as a child of the canvas. Holds the node's id: positions change when articles are added.
class AccessibleNode : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleNode(GraphView& view, NodeId id)
        : m_view{&view}
        , m_id{id}
    {
    }

    bool isValid() const override { return m_view && m_view->drawList().findNode(m_id); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        const graph::Node* node = isValid() ? m_view->graph().findNode(m_id) : nullptr;
        return node != nullptr && kind == QAccessible::Name ? describe(m_view->graph(), *node) : QString{};
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const NodeItem& node = m_view->drawList().nodes[*m_view->drawList().findNode(m_id)];
        const QRect local = m_view->viewport().toView(nodeBounds(node)).toAlignedRect();
        return {m_view->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.focused = m_view->hasFocus() && m_view->focusedNode() == m_id;
        state.selected = m_view->isSelected(m_id);
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        m_view->focusNode(m_id);
        if (name == pressAction())
            m_view->selectOnly(m_id);
    }

private:
    QPointer<GraphView> m_view;
    NodeId m_id;
};

/// The canvas with its nodes as children, in the order of the draw list.
class AccessibleGraph : public QAccessibleWidget
{
public:
    explicit AccessibleGraph(GraphView& view)
        : QAccessibleWidget{&view, QAccessible::List}
        , m_view{view}
    {
    }

    ~AccessibleGraph() override
    {
        for (const auto& [node, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_view.drawList().nodes.size()); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const NodeId node = m_view.drawList().nodes[static_cast<std::size_t>(index)].id;
        const auto known = m_children.find(node);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new AccessibleNode{m_view, node};
        m_children[node] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [node, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child) {
                const auto index = m_view.drawList().findNode(node);
                return index ? static_cast<int>(*index) : -1;
            }
        }
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const Target target = m_view.targetAt(m_view.mapFromGlobal(QPoint{x, y}));
        const auto* node = std::get_if<NodeId>(&target);
        return node == nullptr ? nullptr : child(static_cast<int>(*m_view.drawList().findNode(*node)));
    }

    QAccessibleInterface* focusChild() const override
    {
        const auto focused = m_view.focusedNode();
        return focused ? child(static_cast<int>(m_view.drawList().findNode(*focused).value_or(0))) : nullptr;
    }

private:
    GraphView& m_view;
    mutable std::map<NodeId, QAccessible::Id> m_children;
};

QAccessibleInterface* accessibleFor(const QString&, QObject* object)
{
    auto* view = qobject_cast<GraphView*>(object);
    return view == nullptr ? nullptr : new AccessibleGraph{*view};
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(&accessibleFor); // a factory that is there already is not added again
}

void notifyFocusMoved(GraphView& view, std::size_t index)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event{&view, QAccessible::Focus};
    event.setChild(static_cast<int>(index));
    QAccessible::updateAccessibility(&event);
}

void notifyNodesChanged(GraphView& view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event{&view, QAccessible::ObjectReorder};
    QAccessible::updateAccessibility(&event);
}

} // namespace cablegraph::canvas
