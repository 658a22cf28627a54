#pragma once

#include "acts.h"

#include <string_view>
#include <vector>

namespace cablegraph::extraction {

/// Somebody found in a place of a clause.
struct Found
{
    std::vector<EntityIndex> who;
    std::size_t token = nowhere;    ///< head of the phrase, for the path through the tree
    double certainty = 1.0;         ///< of the place: an object is surer than an object's owner
    const Mention* crowd = nullptr; ///< the people in the place, if they are of a nation
    bool remote = false;            ///< found further down than where the entry looks
};

/// Looks for who acts and on whom in one sentence. Keeps references to what it is made from.
class ActParties
{
public:
    ActParties(const Reading& reading, std::size_t sentence, const Cast& cast, const std::vector<ActGroup>& groups);

    [[nodiscard]] std::vector<EntityIndex> actors(const std::vector<EntityIndex>& entities) const;
    /// States for persons: what a partnership joins.
    [[nodiscard]] std::vector<EntityIndex> bodies(const std::vector<EntityIndex>& entities) const;

    [[nodiscard]] Found subjectOf(const Act& act) const;
    /// Who stands in a place that relations.txt names: "object", "person", "modifier", "clause" or a preposition.
    [[nodiscard]] Found targetOf(const Act& act, std::string_view target) const;
    /// "threatened to launch an offensive against", "refused to meet", "agreed to provide aid for": what is threatened,
    /// refused or promised is threatened, refused or promised to whoever it is done to.
    [[nodiscard]] Found inContent(const Act& act) const;
    /// "threatened to close the strait if Chile attacks": whom the condition of a threat speaks of.
    [[nodiscard]] Found warnedBy(const Act& act) const;
    /// Anybody further down in what the verb says who is not its subject: "halted mediation among Serbia's republics".
    [[nodiscard]] Found anywhereBelow(const Act& act, const Found& subject) const;
    /// "trilateral cooperation": between those the sentence is about.
    [[nodiscard]] std::vector<EntityIndex> companions(const Act& act) const;
    /// "the fighting in Chad", "the coup in Chad": whether the noun names violence that is only said to happen there.
    [[nodiscard]] bool happensAt(std::size_t noun, EntityIndex who) const;

private:
    [[nodiscard]] const Mention* crowdIn(std::size_t begin, std::size_t end) const;
    [[nodiscard]] Found comesFrom(const Act& act) const;
    [[nodiscard]] Found policeOf(const Act& act) const;
    [[nodiscard]] std::size_t riseOf(const Act& act) const;
    [[nodiscard]] const Token& token(std::size_t at) const { return m_tree[at]; }
    [[nodiscard]] const std::vector<Predicate>& predicates() const;
    [[nodiscard]] Found speakerOf(const Act& act) const;
    [[nodiscard]] Found risingPeople(const Act& act) const;
    [[nodiscard]] bool fits(ontology::Relation relation, std::size_t verb) const;
    [[nodiscard]] Found patientOf(const Predicate& predicate) const;
    [[nodiscard]] bool isDemanded(const Act& act, const Party& party) const;
    [[nodiscard]] Found inObject(const Party& party) const;
    [[nodiscard]] Found bareOwner(const Act& act) const;
    [[nodiscard]] Found clauseSubject(const Act& act) const;
    [[nodiscard]] std::vector<EntityIndex> countriesOf(const std::vector<EntityIndex>& places) const;
    [[nodiscard]] bool hasOtherSense(const Act& act) const;
    [[nodiscard]] bool leadsOn(std::size_t above, std::size_t below) const;

    const Reading& m_reading;
    std::size_t m_sentence;
    const Cast& m_cast;
    const std::vector<ActGroup>& m_groups;
    NounPhrases m_nouns;
    const Tree& m_tree;
};

} // namespace cablegraph::extraction
