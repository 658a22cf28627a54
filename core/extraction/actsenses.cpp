#include "actsenses.h"

#include "words.h"

#include <algorithm>

namespace cablegraph::extraction {

using ontology::Relation;

ActSenses::ActSenses(const Reading& reading, std::size_t sentence, const Cast& cast, const Threats& threats,
                     const ActParties& parties)
    : m_cast{cast}
    , m_threats{threats.bySentence[sentence]}
    , m_parties{parties}
    , m_tree{reading.document.sentences[sentence]}
{
}

bool ActSenses::fits(const Act& act, const Found& object) const
{
    return !praisesHarm(act, object);
}

bool ActSenses::fits(const Act& act, EntityIndex from, const Found& object, EntityIndex to) const
{
    return !onlySuffers(act, object, to) && !imposesIt(act, object, to) && !isPrivate(act, from);
}

/// A person who leaves a country withdraws nothing, and who defeats another has won an election.
bool ActSenses::isPrivate(const Act& act, EntityIndex from) const
{
    return m_cast.isPersonal(from) && act.word->words.size() == 1 &&
           isOneOf(act.word->words.front(), {"leave", "depart", "exit", "defeat"});
}

/// "condemned the attacks in Chad": nobody blames whom an act was done to or where.
bool ActSenses::onlySuffers(const Act& act, const Found& object, EntityIndex who) const
{
    if (act.word->relation != Relation::Accuse || object.certainty >= 1.0 || object.token == nowhere)
        return false;
    const std::size_t event =
        object.remote && m_tree.is(object.token, "nmod") ? m_tree.head(object.token) : object.token;
    if (m_parties.happensAt(event, who))
        return true;
    return std::any_of(m_threats.begin(), m_threats.end(), [&](const ThreatHit& hit) {
        const std::size_t noun = m_tree.headOf(hit.where.begin, hit.where.end);
        const bool between = object.remote && act.predicate.verb < hit.where.begin && hit.where.end <= object.token;
        return (between || m_tree.dominates(noun, object.token)) && m_cast[hit.threat].threatSource != who;
    });
}

/// "the return of UN sanctions", "threatened to restore UN sanctions": they are not on those who imposed them.
bool ActSenses::imposesIt(const Act& act, const Found& object, EntityIndex who) const
{
    const bool isOwner = !object.remote || std::find(act.matched.begin(), act.matched.end(),
                                                     m_tree.head(object.token)) != act.matched.end();
    return (act.word->relation == Relation::Sanction || act.word->relation == Relation::Threaten) &&
           object.certainty < 1.0 && isOwner && m_cast.typeOf(who) == "international";
}

bool isOccasion(const Act& act, const Tree& tree, const Cast& cast)
{
    if (act.predicate.nominal && tree[act.predicate.verb].lemma == "call")
        return std::any_of(act.predicate.arguments.begin(), act.predicate.arguments.end(),
                           [](const Argument& argument) { return argument.preposition == "with"; });
    if (act.word->relation != Relation::Support || tree[act.predicate.verb].lemma != "welcome")
        return false;
    bool guests = false;
    bool received = false;
    for (const Argument& argument : act.predicate.arguments) {
        const std::vector<EntityIndex>& heads = argument.party.heads;
        guests = guests || (argument.preposition.empty() && !heads.empty() && cast.isPersonal(heads.front()));
        received = received || isOneOf(argument.preposition, {"to", "at", "in", "for"});
    }
    return guests && received;
}

/// "welcomed the sanctions on Chad" is no support of Chad.
bool ActSenses::praisesHarm(const Act& act, const Found& object) const
{
    if (act.word->relation != Relation::Support || object.certainty >= 1.0 || object.token == nowhere)
        return false;
    const auto& nouns = m_cast.tables().relationNouns;
    const auto entries = nouns.find(m_tree[object.token].lemma);
    return entries != nouns.end() &&
           std::any_of(entries->second.begin(), entries->second.end(), [&](std::uint32_t index) {
               const ontology::RelationWord& word = m_cast.tables().relations[index];
               return word.words.size() == 1 && ontology::conflictCooperationScore(word.relation).value_or(0) < -4;
           });
}

} // namespace cablegraph::extraction
