#pragma once

#include <cablegraph/base/id.h>
#include <cablegraph/base/sharedlist.h>
#include <cablegraph/ontology/kinds.h>
#include <cablegraph/text/date.h>
#include <cablegraph/text/span.h>

#include <optional>
#include <string>

namespace cablegraph::graph {

/// A place in an article where a node is named or meant. `span` is in bytes of the article's text.
struct Mention
{
    ArticleId article;
    SentenceId sentence;
    text::ByteSpan span;

    friend auto operator<=>(const Mention&, const Mention&) = default;
};

/// What is known of a node beside its name. Which fields are set depends on the kind.
struct NodeAttributes
{
    std::string code;                      ///< state: ISO 3166-1 alpha-3 or the documented like; place: of its country
    std::string role;                      ///< official: "national security adviser"
    std::optional<NodeId> affiliation;     ///< official, organization: the state or organization it acts for
    std::string meetingType;               ///< meeting: "summit", "talks", "visit", ...
    std::optional<text::PartialDate> date; ///< meeting
    std::optional<NodeId> place;           ///< meeting: the place or state it is held in
    std::optional<ontology::ThreatClass> threatClass; ///< threat, always set
    std::optional<NodeId> threatSource;               ///< threat; nothing where the text attributes it to nobody

    friend bool operator==(const NodeAttributes&, const NodeAttributes&) = default;
};

struct Node
{
    NodeId id;
    ontology::NodeKind kind = ontology::NodeKind::State;
    std::string name;                ///< for display, never empty
    SharedList<std::string> aliases; ///< other forms found, without `name`, sorted
    NodeAttributes attributes;
    SharedList<Mention> mentions; ///< in order of article and position

    friend bool operator==(const Node&, const Node&) = default;
};

} // namespace cablegraph::graph
