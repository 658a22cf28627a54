#include "antecedents.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cablegraph::extraction {
namespace {

constexpr std::size_t reach = 3;     ///< sentences back
constexpr double sameSentence = 100; ///< weights of Lappin and Leass
constexpr double samePlace = 35;
constexpr double ownerInSentence = 2;

/// How many sentences back a pronoun looks: "it" is soon used up by things the graph does not know.
std::size_t reachOf(const Anaphor& anaphor)
{
    if (anaphor.personal)
        return 3;
    return anaphor.plural ? 2 : anaphor.quoted ? 0 : 1;
}

/// Weight of a common noun against that of a name in its place. Persons are named more often than things.
double competitorShare(const Anaphor& anaphor)
{
    return anaphor.personal ? 0.55 : anaphor.plural ? 0.8 : 0.9;
}

double weightOf(ClausePlace place)
{
    switch (place) {
    case ClausePlace::Subject:
        return 80;
    case ClausePlace::Object:
        return 50;
    case ClausePlace::Oblique:
        return 40;
    case ClausePlace::Owner:
        break;
    }
    return 25;
}

bool isPlural(Reference reference)
{
    return reference == Reference::People || reference == Reference::Bodies;
}

} // namespace

void Antecedents::add(Candidate candidate)
{
    m_candidates.push_back(std::move(candidate));
}

bool Antecedents::agrees(const Candidate& candidate, const Anaphor& anaphor)
{
    if (anaphor.personal)
        return candidate.reference == Reference::Person &&
               (candidate.gender == Gender::Unknown || candidate.gender == anaphor.gender);
    // A government or a party may be "they".
    if (anaphor.plural)
        return isPlural(candidate.reference) || (candidate.reference == Reference::Body && !candidate.entities.empty());
    return candidate.reference == Reference::Body;
}

bool Antecedents::mayStand(const Candidate& candidate, const Anaphor& anaphor)
{
    if (candidate.sentence == anaphor.sentence && candidate.token >= anaphor.token)
        return false;
    const bool acts = candidate.place == ClausePlace::Subject && candidate.governor == anaphor.subjectGovernor;
    const bool together = candidate.sentence == anaphor.sentence && candidate.governor != nowhere &&
                          (candidate.governor == anaphor.governor || acts) && candidate.place != ClausePlace::Owner &&
                          anaphor.place != ClausePlace::Owner;
    return anaphor.reflexive ? together || anaphor.governor == nowhere : !together;
}

double Antecedents::salience(const Candidate& candidate, const Anaphor& anaphor) const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        const Candidate& other = m_candidates[i];
        // "Chadian officials" may be meant for the officials or for the state, but are named once.
        const bool again = i > 0 && m_candidates[i - 1].sentence == other.sentence &&
                           m_candidates[i - 1].token == other.token && m_candidates[i - 1].entities == other.entities;
        if (again)
            continue;
        const bool same = candidate.entities.empty() ? &other == &candidate : other.entities == candidate.entities;
        const std::size_t distance = anaphor.sentence - other.sentence;
        if (same && distance <= reachOf(anaphor))
            sum += (sameSentence + weightOf(other.place)) * std::exp2(-static_cast<double>(distance));
    }
    if (candidate.place == anaphor.place)
        sum += samePlace * std::exp2(-static_cast<double>(anaphor.sentence - candidate.sentence));
    if (anaphor.plural && !isPlural(candidate.reference))
        sum /= 3;
    // "the U.S. and its allies": whose something is was mostly named in the same sentence.
    const bool owned = !anaphor.personal && anaphor.place == ClausePlace::Owner;
    if (owned && candidate.sentence == anaphor.sentence)
        sum *= ownerInSentence;
    return candidate.entities.empty() ? sum * competitorShare(anaphor) : sum;
}

const Candidate* Antecedents::resolve(const Anaphor& anaphor) const
{
    const Candidate* best = nullptr;
    double most = 0;
    for (auto candidate = m_candidates.rbegin(); candidate != m_candidates.rend(); ++candidate) {
        if (anaphor.sentence - candidate->sentence > reachOf(anaphor))
            break;
        if (!agrees(*candidate, anaphor) || !mayStand(*candidate, anaphor))
            continue;
        // Of two with the same weight the later one stays.
        if (const double weight = salience(*candidate, anaphor); weight > most) {
            best = &*candidate;
            most = weight;
        }
    }
    return best;
}

} // namespace cablegraph::extraction
