#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace cablegraph::ontology {

/// The vocabulary of the graph. Each enum has a stable lower-case name (`nameOf`), used in files and on the command
/// line and read back by `parse...`; what a person reads in the window is translated in `ui`.

enum class NodeKind : std::uint8_t
{
    State,
    Official,
    Person,
    Organization,
    Meeting,
    Threat,
    Place,
};
inline constexpr std::array allNodeKinds{NodeKind::State,        NodeKind::Official, NodeKind::Person,
                                         NodeKind::Organization, NodeKind::Meeting,  NodeKind::Threat,
                                         NodeKind::Place};

enum class Relation : std::uint8_t
{
    // structure
    Represents,
    LocatedIn,
    PartOf,
    // meetings
    Attends,
    Hosts,
    Chairs,
    HeldIn,
    Discusses,
    Follows,
    // threats
    Poses,
    Targets,
    Counters,
    Enables,
    // between actors: the categories of PLOVER (Open Event Data Alliance), `consult` being a meeting node
    Agree,
    Support,
    Concede,
    Cooperate,
    Aid,
    Retreat,
    Request,
    Accuse,
    Reject,
    Threaten,
    Protest,
    Sanction,
    Mobilize,
    Coerce,
    Assault,
};
inline constexpr std::size_t relationCount = 28;
inline constexpr Relation firstActorRelation = Relation::Agree;

enum class ThreatClass : std::uint8_t
{
    Cyber,
    IllicitFinance,
    Nuclear,
    Missile,
    Space,
    ArmsTransfer,
    Military,
    Terrorism,
    Coercion,
    Territorial,
    Espionage,
    ChemicalBiological,
    Repression,
};
inline constexpr std::size_t threatClassCount = 13;

/// How the text stands to a claim.
enum class Stance : std::uint8_t
{
    Asserted, ///< in the text's own voice, or a named source's own act or plain statement of fact
    Alleged,  ///< claimed, suspected, reported by one side about another
    Denied,   ///< its negation is what the text reports
    Planned,  ///< announced, pledged, threatened, expected
};
inline constexpr std::array allStances{Stance::Asserted, Stance::Alleged, Stance::Denied, Stance::Planned};

enum class QuadClass : std::uint8_t
{
    VerbalCooperation,
    MaterialCooperation,
    VerbalConflict,
    MaterialConflict,
};

[[nodiscard]] std::string_view nameOf(NodeKind kind) noexcept;
[[nodiscard]] std::string_view nameOf(Relation relation) noexcept;
[[nodiscard]] std::string_view nameOf(ThreatClass threatClass) noexcept;
[[nodiscard]] std::string_view nameOf(Stance stance) noexcept;
[[nodiscard]] std::string_view nameOf(QuadClass quadClass) noexcept;

[[nodiscard]] std::optional<NodeKind> parseNodeKind(std::string_view name) noexcept;
[[nodiscard]] std::optional<Relation> parseRelation(std::string_view name) noexcept;
[[nodiscard]] std::optional<ThreatClass> parseThreatClass(std::string_view name) noexcept;
[[nodiscard]] std::optional<Stance> parseStance(std::string_view name) noexcept;

/// True for the PLOVER categories, which join two actors.
[[nodiscard]] constexpr bool isActorRelation(Relation relation) noexcept
{
    return relation >= firstActorRelation;
}

/// `agree` and `cooperate` have no direction: an arrow would claim what the text does not say.
[[nodiscard]] constexpr bool isSymmetric(Relation relation) noexcept
{
    return relation == Relation::Agree || relation == Relation::Cooperate;
}

/// PLOVER's conflict-cooperation score, -10 to +10; nothing for relations that are no PLOVER category.
[[nodiscard]] std::optional<double> conflictCooperationScore(Relation relation) noexcept;
/// Nothing for relations that are no PLOVER category.
[[nodiscard]] std::optional<QuadClass> quadClass(Relation relation) noexcept;

} // namespace cablegraph::ontology
