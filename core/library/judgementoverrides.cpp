#include "judgementoverrides.h"

#include "judgementpayload.h"

#include <algorithm>
#include <utility>

namespace cablegraph::library {
namespace {

void rename(graph::Node& node, const std::string& name)
{
    if (name.empty() || name == node.name)
        return;
    std::vector<std::string>& aliases = node.aliases.edit();
    aliases.push_back(std::exchange(node.name, name));
    std::ranges::sort(aliases);
    aliases.erase(std::unique(aliases.begin(), aliases.end()), aliases.end());
    std::erase(aliases, node.name);
}

void apply(graph::Node& node, JudgementKind kind, const JudgementPayload& payload)
{
    const std::optional<ontology::NodeKind> given = ontology::parseNodeKind(payload.kind);
    if (given && (kind == JudgementKind::ChangeKind || kind == JudgementKind::Merge))
        node.kind = *given;
    if (kind == JudgementKind::Rename || kind == JudgementKind::Merge)
        rename(node, payload.name);
    if (kind == JudgementKind::ChangeRole)
        node.attributes.role = payload.role;
    if (kind == JudgementKind::ChangeThreatClass)
        node.attributes.threatClass = ontology::parseThreatClass(payload.threatClass);
    if (node.kind == ontology::NodeKind::Threat && !node.attributes.threatClass)
        node.attributes.threatClass = ontology::ThreatClass::Military;
}

} // namespace

void overrideByJudgements(const Database& database, std::vector<graph::Node>& nodes)
{
    // For each judgement the node that most of the findings it names belong to now.
    Query query = database.query(
        "SELECT kind, payload, (SELECT node FROM judged_finding JOIN finding ON finding.id = judged_finding.finding "
        "WHERE judged_finding.judgement = judgement.id AND part = 0 GROUP BY node ORDER BY count(*) DESC, "
        "min(finding.id) LIMIT 1) AS node FROM judgement WHERE active AND kind IN ('merge', 'rename', 'change-kind', "
        "'change-role', 'change-class') ORDER BY id");
    while (query.next()) {
        const std::optional<JudgementKind> kind = parseJudgementKind(query.text(0));
        const std::optional<NodeId> id = query.node(2);
        if (!kind || !id)
            continue;
        const auto node = std::ranges::lower_bound(nodes, *id, {}, &graph::Node::id);
        if (node != nodes.end() && node->id == *id)
            apply(*node, *kind, payloadFromJson(query.text(1)));
    }
}

} // namespace cablegraph::library
