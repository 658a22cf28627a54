#pragma once

#include <cablegraph/graph/edge.h>
#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/graph/node.h>

#include <string>
#include <vector>

/// Short ways to make graphs in tests.
namespace cablegraph::testing {

inline graph::Node node(std::int64_t id, ontology::NodeKind kind, std::string name)
{
    graph::Node made;
    made.id = NodeId{id};
    made.kind = kind;
    made.name = std::move(name);
    if (kind == ontology::NodeKind::State)
        made.attributes.code = made.name.substr(0, 3);
    if (kind == ontology::NodeKind::Threat)
        made.attributes.threatClass = ontology::ThreatClass::Cyber;
    return made;
}

/// An edge with one piece of evidence: sentence 1 of article 1, bytes 0 to 10.
inline graph::Edge edge(std::int64_t id, std::int64_t source, ontology::Relation relation, std::int64_t target,
                        ontology::Stance stance = ontology::Stance::Asserted)
{
    graph::Evidence evidence;
    evidence.article = ArticleId{1};
    evidence.sentence = SentenceId{1};
    evidence.span = {0, 10};
    evidence.stance = stance;
    graph::Edge made;
    made.id = EdgeId{id};
    made.source = NodeId{source};
    made.target = NodeId{target};
    made.relation = relation;
    made.label = std::string{ontology::nameOf(relation)};
    made.evidence.add(evidence);
    return made;
}

} // namespace cablegraph::testing
