#include "tooltip.h"

#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cablegraph::canvas {
namespace {

struct ToolTip
{
    Q_DECLARE_TR_FUNCTIONS(cablegraph::canvas::ToolTip)
};

QString nameOf(const graph::KnowledgeGraph& graph, NodeId id)
{
    return support::toQString(graph.findNode(id)->name);
}

QString relationCount(const graph::KnowledgeGraph& graph, NodeId id)
{
    return ToolTip::tr("%n relations", nullptr, static_cast<int>(graph.edgesOf(id).size()));
}

QString tipForNode(const graph::KnowledgeGraph& graph, const graph::Node& node)
{
    QString what = support::phraseFor(node.kind);
    if (!node.attributes.role.empty())
        what += u", "_s + support::toQString(node.attributes.role);
    return u"<b>%1</b><br>%2<br>%3"_s.arg(support::toQString(node.name).toHtmlEscaped(), what.toHtmlEscaped(),
                                          relationCount(graph, node.id));
}

QString tipForEdge(const graph::KnowledgeGraph& graph, const graph::Edge& edge)
{
    const QString label = edge.label.empty() ? support::phraseFor(edge.relation) : support::toQString(edge.label);
    const QString standing = support::phraseFor(graph::standing(edge));
    const QString count = ToolTip::tr("%n sentences", nullptr, static_cast<int>(edge.evidence.size()));
    return u"<b>%1</b> %2 <b>%3</b><br>%4, %5"_s.arg(nameOf(graph, edge.source).toHtmlEscaped(), label.toHtmlEscaped(),
                                                     nameOf(graph, edge.target).toHtmlEscaped(), standing, count);
}

} // namespace

QString describe(const graph::KnowledgeGraph& graph, const graph::Node& node)
{
    return ToolTip::tr("%1, %2, %3", "name, kind, number of relations")
        .arg(support::toQString(node.name), support::phraseFor(node.kind).toLower(), relationCount(graph, node.id));
}

QString describe(const graph::KnowledgeGraph& graph, const graph::Edge& edge)
{
    const QString label = edge.label.empty() ? support::phraseFor(edge.relation) : support::toQString(edge.label);
    return ToolTip::tr("%1 %2 %3, %4, %5", "source, relation, target, standing, number of sentences")
        .arg(nameOf(graph, edge.source), label, nameOf(graph, edge.target),
             support::phraseFor(graph::standing(edge)).toLower(),
             ToolTip::tr("%n sentences", nullptr, static_cast<int>(edge.evidence.size())));
}

QString tipFor(const graph::KnowledgeGraph& graph, const Target& target)
{
    if (const auto* id = std::get_if<NodeId>(&target)) {
        const graph::Node* node = graph.findNode(*id);
        return node == nullptr ? QString{} : tipForNode(graph, *node);
    }
    if (const auto* id = std::get_if<EdgeId>(&target)) {
        const graph::Edge* edge = graph.findEdge(*id);
        return edge == nullptr ? QString{} : tipForEdge(graph, *edge);
    }
    return {};
}

} // namespace cablegraph::canvas
