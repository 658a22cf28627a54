#pragma once

#include <cablegraph/graph/node.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::library {

using FindingId = Id<struct FindingTag>;
using JudgementId = Id<struct JudgementTag>;

/// Why a finding (what one article says a node is) belongs to its node.
enum class IdentityRule : std::uint8_t
{
    Alone,             ///< nothing in it can be followed into another article
    SameCode,          ///< states: one code
    SameName,          ///< places and organizations: one name, and not of two states
    Abbreviation,      ///< organizations: the only one that is written out elsewhere with this abbreviation
    SameFullName,      ///< people: one full name, and not of two states
    NameAndState,      ///< people: a short name of a full one that acts for the same state or organization
    NameAndRole,       ///< people: a short name of a full one in the same role
    ProperNameAndYear, ///< meetings
    DayAndParties,     ///< meetings
    PeopleAndTime,     ///< meetings: the same people, reported within days of each other
    SameCircle,        ///< meetings: just the same three or more people, where a report gives no time at all
    ClassAndSource,    ///< threats
    Judged,            ///< the user said so
};

/// Stable lower-case name ("same-full-name").
[[nodiscard]] std::string_view nameOf(IdentityRule rule) noexcept;
[[nodiscard]] std::optional<IdentityRule> parseIdentityRule(std::string_view name) noexcept;

/// One finding of a node, for "Why is this one node?".
struct IdentityReason
{
    FindingId finding;                ///< until the article is read again
    std::optional<ArticleId> article; ///< nothing for a node that the user added without an article
    ontology::NodeKind kind = ontology::NodeKind::State;
    std::string name;
    std::string role;
    IdentityRule rule = IdentityRule::Alone;
    std::vector<graph::Mention> mentions; ///< in order of position

    friend bool operator==(const IdentityReason&, const IdentityReason&) = default;
};

} // namespace cablegraph::library
