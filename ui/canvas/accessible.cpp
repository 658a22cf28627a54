#include "accessible.h"

#include "tooltip.h"

#include <cablegraph/canvas/graphview.h>

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QTextDocumentFragment>

#include <map>

namespace cablegraph::canvas {
namespace {

/// One node or edge, as a child of the canvas. Holds the id: positions change when articles are added.
class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleItem(GraphView& view, const Target& target)
        : m_view{&view}
        , m_target{target}
    {
    }

    bool isValid() const override { return m_view && indexOf(*m_view, m_target) >= 0; }
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
        if (!isValid())
            return {};
        if (kind == QAccessible::Description)
            return QTextDocumentFragment::fromHtml(tipFor(m_view->graph(), m_target)).toPlainText();
        if (kind != QAccessible::Name)
            return {};
        if (const auto* node = std::get_if<NodeId>(&m_target))
            return describe(m_view->graph(), *m_view->graph().findNode(*node));
        return describe(m_view->graph(), *m_view->graph().findEdge(std::get<EdgeId>(m_target)));
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const DrawList& list = m_view->drawList();
        const auto* node = std::get_if<NodeId>(&m_target);
        const QRectF area = node != nullptr ? nodeBounds(list.nodes[*list.findNode(*node)])
                                            : list.curveOf(*list.findEdge(std::get<EdgeId>(m_target))).bounds();
        const QRect local = m_view->viewport().toView(area).toAlignedRect();
        return {m_view->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const auto* node = std::get_if<NodeId>(&m_target);
        state.focusable = node != nullptr;
        state.selectable = true;
        state.focused = node != nullptr && m_view->hasFocus() && m_view->focusedNode() == *node;
        state.selected = node != nullptr ? m_view->isSelected(*node) : m_view->isSelected(std::get<EdgeId>(m_target));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        return std::holds_alternative<NodeId>(m_target) ? QStringList{pressAction(), setFocusAction()}
                                                        : QStringList{pressAction()};
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        if (const auto* node = std::get_if<NodeId>(&m_target))
            m_view->focusNode(*node);
        if (name == pressAction())
            m_view->selectOnly(m_target);
    }

    /// Among the children of the canvas; -1 for what is not drawn.
    static int indexOf(const GraphView& view, const Target& target)
    {
        const DrawList& list = view.drawList();
        if (const auto* node = std::get_if<NodeId>(&target)) {
            const auto index = list.findNode(*node);
            return index ? static_cast<int>(*index) : -1;
        }
        const auto* edge = std::get_if<EdgeId>(&target);
        const auto index = edge == nullptr ? std::nullopt : list.findEdge(*edge);
        return index ? static_cast<int>(list.nodes.size() + *index) : -1;
    }

private:
    QPointer<GraphView> m_view;
    Target m_target;
};

/// The canvas with its nodes and then its edges as children, in the order of the draw list. What lies upon it
/// (overview, note) does nothing that its own actions do not.
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
        for (const auto& [target, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override
    {
        return static_cast<int>(m_view.drawList().nodes.size() + m_view.drawList().edges.size());
    }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const DrawList& list = m_view.drawList();
        const auto place = static_cast<std::size_t>(index);
        const Target target =
            place < list.nodes.size() ? Target{list.nodes[place].id} : Target{list.edges[place - list.nodes.size()].id};
        const auto known = m_children.find(target);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new AccessibleItem{m_view, target};
        m_children[target] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [target, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child)
                return AccessibleItem::indexOf(m_view, target);
        }
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(AccessibleItem::indexOf(m_view, m_view.targetAt(m_view.mapFromGlobal(QPoint{x, y}))));
    }

    QAccessibleInterface* focusChild() const override
    {
        const auto focused = m_view.focusedNode();
        return focused ? child(AccessibleItem::indexOf(m_view, *focused)) : nullptr;
    }

private:
    GraphView& m_view;
    mutable std::map<Target, QAccessible::Id> m_children;
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
