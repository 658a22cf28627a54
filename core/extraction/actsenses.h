#pragma once

#include "actparties.h"
#include "threats.h"

namespace cablegraph::extraction {

/// "welcomed the presidents to Cairo", "the minister's call with Chad's": an occasion, which backs or asks nobody.
[[nodiscard]] bool isOccasion(const Act& act, const Tree& tree, const Cast& cast);

/// Tells whether an act is meant against or for those found in its places: some words mean something else with some
/// parties. Keeps references to what it is made from.
class ActSenses
{
public:
    ActSenses(const Reading& reading, std::size_t sentence, const Cast& cast, const Threats& threats,
              const ActParties& parties);

    /// Whether the act is done to anybody in the place.
    [[nodiscard]] bool fits(const Act& act, const Found& object) const;
    /// Whether `from` does it to `to`, who was found in the place.
    [[nodiscard]] bool fits(const Act& act, EntityIndex from, const Found& object, EntityIndex to) const;

private:
    [[nodiscard]] bool isPrivate(const Act& act, EntityIndex from) const;
    [[nodiscard]] bool onlySuffers(const Act& act, const Found& object, EntityIndex who) const;
    [[nodiscard]] bool imposesIt(const Act& act, const Found& object, EntityIndex who) const;
    [[nodiscard]] bool praisesHarm(const Act& act, const Found& object) const;

    const Cast& m_cast;
    const std::vector<ThreatHit>& m_threats;
    const ActParties& m_parties;
    Tree m_tree;
};

} // namespace cablegraph::extraction
