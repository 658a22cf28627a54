#include <cablegraph/graph/compare.h>
#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace cablegraph::graph {
namespace {

using ontology::NodeKind;

/// What a node is known by in every library.
std::string identityOf(const KnowledgeGraph& graph, const Node& node)
{
    std::string key = std::string{ontology::nameOf(node.kind)} + '\n';
    if (node.kind == NodeKind::State && !node.attributes.code.empty())
        return key + node.attributes.code;
    if (node.kind == NodeKind::Threat && node.attributes.threatClass) {
        key += std::string{ontology::nameOf(*node.attributes.threatClass)} + '\n';
        const Node* source = node.attributes.threatSource ? graph.findNode(*node.attributes.threatSource) : nullptr;
        return source == nullptr || source == &node ? key + text::foldedKey(node.name)
                                                    : key + identityOf(graph, *source);
    }
    return key + text::foldedKey(node.name);
}

/// For each node of the first graph the one of the second that is the same.
class Pairing
{
public:
    Pairing(const KnowledgeGraph& before, const KnowledgeGraph& after, SameNode sameNode)
        : m_before{before}
        , m_after{after}
    {
        if (sameNode == SameNode::ById) {
            for (const Node& node : before.nodes())
                if (after.findNode(node.id) != nullptr)
                    join(node.id, node.id);
            return;
        }
        pair([](const KnowledgeGraph& graph, const Node& node) { return std::set{identityOf(graph, node)}; });
        pair([](const KnowledgeGraph&, const Node& node) {
            std::set<std::string> names;
            const std::string kind{ontology::nameOf(node.kind)};
            names.insert(kind + '\n' + text::foldedKey(node.name));
            for (const std::string& alias : node.aliases)
                names.insert(kind + '\n' + text::foldedKey(alias));
            return names;
        });
    }

    [[nodiscard]] std::optional<NodeId> after(NodeId before) const { return find(m_afterOf, before); }
    [[nodiscard]] std::optional<NodeId> before(NodeId after) const { return find(m_beforeOf, after); }

private:
    using Ids = std::unordered_map<NodeId, NodeId>;

    static std::optional<NodeId> find(const Ids& ids, NodeId id)
    {
        const auto found = ids.find(id);
        return found == ids.end() ? std::nullopt : std::optional{found->second};
    }

    void join(NodeId before, NodeId after)
    {
        m_afterOf.emplace(before, after);
        m_beforeOf.emplace(after, before);
    }

    /// By keys that are of one node alone on either side.
    template<class KeysOf>
    void pair(KeysOf keysOf)
    {
        const auto keyed = [&](const KnowledgeGraph& graph, const Ids& paired) {
            std::map<std::string, std::vector<NodeId>> nodes;
            for (const Node& node : graph.nodes())
                if (!paired.contains(node.id))
                    for (const std::string& key : keysOf(graph, node))
                        nodes[key].push_back(node.id);
            return nodes;
        };
        const auto before = keyed(m_before, m_afterOf);
        const auto after = keyed(m_after, m_beforeOf);
        for (const auto& [key, nodes] : before) {
            const auto others = after.find(key);
            const bool isClear = others != after.end() && nodes.size() == 1 && others->second.size() == 1;
            if (isClear && !m_afterOf.contains(nodes.front()) && !m_beforeOf.contains(others->second.front()))
                join(nodes.front(), others->second.front());
        }
    }

    const KnowledgeGraph& m_before;
    const KnowledgeGraph& m_after;
    Ids m_afterOf;
    Ids m_beforeOf;
};

class Comparing
{
public:
    Comparing(const KnowledgeGraph& before, const KnowledgeGraph& after, SameNode sameNode)
        : m_before{before}
        , m_after{after}
        , m_pairing{before, after, sameNode}
    {
    }

    Comparison take()
    {
        compareNodes();
        compareEdges();
        std::ranges::sort(m_comparison.nodes, {}, [](const NodeDifference& node) {
            return std::tuple{node.difference, node.kind, node.name, node.before, node.after};
        });
        std::ranges::sort(m_comparison.edges, {}, [](const EdgeDifference& edge) {
            const bool isTurn = edge.difference == Difference::Changed && edge.standingBefore != edge.standingAfter;
            return std::tuple{!isTurn, edge.difference, edge.source, edge.target, edge.label, edge.before, edge.after};
        });
        return std::move(m_comparison);
    }

private:
    void compareNodes()
    {
        for (const Node& node : m_before.nodes()) {
            const auto after = m_pairing.after(node.id);
            if (!after)
                m_comparison.nodes.push_back({Difference::Gone, node.id, {}, node.kind, node.name, {}});
            else if (auto what = changesOf(node, *m_after.findNode(*after)); !what.empty())
                m_comparison.nodes.push_back(
                    {Difference::Changed, node.id, *after, node.kind, m_after.findNode(*after)->name, std::move(what)});
        }
        for (const Node& node : m_after.nodes())
            if (!m_pairing.before(node.id))
                m_comparison.nodes.push_back({Difference::New, {}, node.id, node.kind, node.name, {}});
    }

    static std::string nameOf(const KnowledgeGraph& graph, const std::optional<NodeId>& id)
    {
        const Node* node = id ? graph.findNode(*id) : nullptr;
        return node == nullptr ? std::string{} : node->name;
    }

    [[nodiscard]] std::vector<std::string> changesOf(const Node& before, const Node& after) const
    {
        std::vector<std::string> what;
        const auto note = [&what](const char* property, const std::string& from, const std::string& to) {
            if (from != to)
                what.push_back(std::string{property} + ": " + (from.empty() ? "–" : from) + " → " +
                               (to.empty() ? "–" : to));
        };
        const auto dateText = [](const std::optional<text::PartialDate>& date) {
            return date ? text::isoString(*date) : std::string{};
        };
        note("name", before.name, after.name);
        note("role", before.attributes.role, after.attributes.role);
        note("code", before.attributes.code, after.attributes.code);
        note("type", before.attributes.meetingType, after.attributes.meetingType);
        note("date", dateText(before.attributes.date), dateText(after.attributes.date));
        note("affiliation", nameOf(m_before, before.attributes.affiliation),
             nameOf(m_after, after.attributes.affiliation));
        note("place", nameOf(m_before, before.attributes.place), nameOf(m_after, after.attributes.place));
        return what;
    }

    using EdgeKey = std::tuple<NodeId, NodeId, ontology::Relation>; ///< in ids of the second graph

    void compareEdges()
    {
        std::map<EdgeKey, const Edge*> after;
        for (const Edge& edge : m_after.edges())
            after.emplace(EdgeKey{edge.source, edge.target, edge.relation}, &edge);
        std::set<EdgeId> found;
        for (const Edge& edge : m_before.edges()) {
            const auto source = m_pairing.after(edge.source);
            const auto target = m_pairing.after(edge.target);
            const auto same = source && target ? after.find({*source, *target, edge.relation}) : after.end();
            if (same == after.end() || !found.insert(same->second->id).second)
                add(Difference::Gone, &edge, nullptr);
            else if (isChanged(edge, *same->second))
                add(Difference::Changed, &edge, same->second);
        }
        for (const Edge& edge : m_after.edges())
            if (!found.contains(edge.id))
                add(Difference::New, nullptr, &edge);
    }

    static bool isChanged(const Edge& before, const Edge& after)
    {
        return standing(before) != standing(after) || before.evidence.size() != after.evidence.size();
    }

    void add(Difference difference, const Edge* before, const Edge* after)
    {
        const Edge& shown = after != nullptr ? *after : *before;
        const KnowledgeGraph& graph = after != nullptr ? m_after : m_before;
        EdgeDifference made;
        made.difference = difference;
        made.relation = shown.relation;
        made.source = graph.findNode(shown.source)->name;
        made.label = shown.label.empty() ? std::string{ontology::nameOf(shown.relation)} : shown.label;
        made.target = graph.findNode(shown.target)->name;
        if (before != nullptr) {
            made.before = before->id;
            made.standingBefore = standing(*before);
            made.sentencesBefore = before->evidence.size();
        }
        if (after != nullptr) {
            made.after = after->id;
            made.standingAfter = standing(*after);
            made.sentencesAfter = after->evidence.size();
        }
        m_comparison.edges.push_back(std::move(made));
    }

    const KnowledgeGraph& m_before;
    const KnowledgeGraph& m_after;
    Pairing m_pairing;
    Comparison m_comparison;
};

} // namespace

std::string_view nameOf(Difference difference) noexcept
{
    constexpr std::array<std::string_view, 3> names{"new", "gone", "changed"};
    return names[static_cast<std::size_t>(difference)];
}

Comparison compare(const KnowledgeGraph& before, const KnowledgeGraph& after, SameNode sameNode)
{
    return Comparing{before, after, sameNode}.take();
}

} // namespace cablegraph::graph
