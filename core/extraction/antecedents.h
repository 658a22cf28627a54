#pragma once

#include "cast.h"

#include <cstdint>
#include <vector>

namespace cablegraph::extraction {

enum class Gender : std::uint8_t
{
    Unknown,
    Masculine,
    Feminine,
};

/// What kind of thing a phrase means, as far as pronouns care.
enum class Reference : std::uint8_t
{
    Person, ///< he, she
    People, ///< they: several persons, or a noun in the plural
    Body,   ///< it: a state, an organization, a thing
    Bodies, ///< they: several states or organizations
};

enum class ClausePlace : std::uint8_t
{
    Subject,
    Object,
    Oblique,
    Owner, ///< before or inside another noun phrase: "Iran's", "Iranian"
};

/// Something named or meant before a pronoun. Without entities it is a competitor: the pronoun may well mean it, and
/// then means nobody of the graph.
struct Candidate
{
    std::vector<EntityIndex> entities;
    Reference reference = Reference::Body;
    Gender gender = Gender::Unknown;
    std::size_t sentence = 0;
    std::size_t token = 0;
    ClausePlace place = ClausePlace::Oblique;
    std::size_t governor = nowhere; ///< token of the verb it depends on; nowhere if not known
};

struct Anaphor
{
    bool plural = false;
    bool personal = false; ///< he, she
    Gender gender = Gender::Unknown;
    std::size_t sentence = 0;
    std::size_t token = 0;
    ClausePlace place = ClausePlace::Subject;
    std::size_t governor = nowhere;
    std::size_t subjectGovernor = nowhere; ///< verb that lends the governor its subject: "spoke to B and warned him"
    bool reflexive = false;
    bool quoted = false; ///< inside a quotation, where a thing is often none the text has named
};

/// Finds what a pronoun means: among what agrees with it in number and gender and may stand there by the syntax of
/// reflexives, the most salient, as in Lappin and Leass, "An algorithm for pronominal anaphora resolution"
/// (Computational Linguistics 20, 1994): each mention weighs by its place in the clause, half as much with every
/// sentence that has passed; what stands in the same place as the pronoun is preferred.
class Antecedents
{
public:
    /// In reading order.
    void add(Candidate candidate);

    /// Nullptr if nothing fits within the last sentences. The pointer holds until the next add().
    [[nodiscard]] const Candidate* resolve(const Anaphor& anaphor) const;

private:
    [[nodiscard]] static bool agrees(const Candidate& candidate, const Anaphor& anaphor);
    [[nodiscard]] static bool mayStand(const Candidate& candidate, const Anaphor& anaphor);
    [[nodiscard]] double salience(const Candidate& candidate, const Anaphor& anaphor) const;

    std::vector<Candidate> m_candidates;
};

} // namespace cablegraph::extraction
