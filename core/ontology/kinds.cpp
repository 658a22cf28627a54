#include <cablegraph/ontology/kinds.h>

#include <cstddef>

namespace cablegraph::ontology {
namespace {

struct RelationFacts
{
    std::string_view name;
    std::optional<double> score;
    std::optional<QuadClass> quadClass;
};

using enum QuadClass;

/// Scores and quad classes: PLOVER codebook, Open Event Data Alliance.
constexpr std::array<RelationFacts, relationCount> relationFacts{{
    {"represents", {}, {}},
    {"located_in", {}, {}},
    {"part_of", {}, {}},
    {"attends", {}, {}},
    {"hosts", {}, {}},
    {"chairs", {}, {}},
    {"held_in", {}, {}},
    {"discusses", {}, {}},
    {"follows", {}, {}},
    {"poses", {}, {}},
    {"targets", {}, {}},
    {"counters", {}, {}},
    {"enables", {}, {}},
    {"agree", 2.5, VerbalCooperation},
    {"support", 5.0, VerbalCooperation},
    {"concede", 4.5, VerbalCooperation},
    {"cooperate", 9.5, MaterialCooperation},
    {"aid", 10.0, MaterialCooperation},
    {"retreat", 6.5, MaterialCooperation},
    {"request", 0.0, VerbalConflict},
    {"accuse", -3.0, VerbalConflict},
    {"reject", -2.0, VerbalConflict},
    {"threaten", -3.5, VerbalConflict},
    {"protest", -5.0, MaterialConflict},
    {"sanction", -6.0, MaterialConflict},
    {"mobilize", -5.5, MaterialConflict},
    {"coerce", -7.0, MaterialConflict},
    {"assault", -9.0, MaterialConflict},
}};

constexpr std::array<std::string_view, allNodeKinds.size()> nodeKindNames{
    "state", "official", "person", "organization", "meeting", "threat", "place"};

constexpr std::array<std::string_view, threatClassCount> threatClassNames{
    "cyber",     "illicit-finance", "nuclear",  "missile",     "space",     "arms-transfer",
    "military",  "terrorism",       "coercion", "territorial", "espionage", "chemical-biological",
    "repression"};

constexpr std::array<std::string_view, allStances.size()> stanceNames{"asserted", "alleged", "denied", "planned"};

constexpr std::array<std::string_view, 4> quadClassNames{"verbal-cooperation", "material-cooperation",
                                                         "verbal-conflict", "material-conflict"};

template<class Enum, std::size_t Count>
std::optional<Enum> find(const std::array<std::string_view, Count>& names, std::string_view name)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (names[i] == name)
            return static_cast<Enum>(i);
    }
    return {};
}

} // namespace

std::string_view nameOf(NodeKind kind) noexcept
{
    return nodeKindNames[static_cast<std::size_t>(kind)];
}

std::string_view nameOf(Relation relation) noexcept
{
    return relationFacts[static_cast<std::size_t>(relation)].name;
}

std::string_view nameOf(ThreatClass threatClass) noexcept
{
    return threatClassNames[static_cast<std::size_t>(threatClass)];
}

std::string_view nameOf(Stance stance) noexcept
{
    return stanceNames[static_cast<std::size_t>(stance)];
}

std::string_view nameOf(QuadClass quadClass) noexcept
{
    return quadClassNames[static_cast<std::size_t>(quadClass)];
}

std::optional<NodeKind> parseNodeKind(std::string_view name) noexcept
{
    return find<NodeKind>(nodeKindNames, name);
}

std::optional<Relation> parseRelation(std::string_view name) noexcept
{
    for (std::size_t i = 0; i < relationFacts.size(); ++i) {
        if (relationFacts[i].name == name)
            return static_cast<Relation>(i);
    }
    return {};
}

std::optional<ThreatClass> parseThreatClass(std::string_view name) noexcept
{
    return find<ThreatClass>(threatClassNames, name);
}

std::optional<Stance> parseStance(std::string_view name) noexcept
{
    return find<Stance>(stanceNames, name);
}

std::optional<double> conflictCooperationScore(Relation relation) noexcept
{
    return relationFacts[static_cast<std::size_t>(relation)].score;
}

std::optional<QuadClass> quadClass(Relation relation) noexcept
{
    return relationFacts[static_cast<std::size_t>(relation)].quadClass;
}

} // namespace cablegraph::ontology
