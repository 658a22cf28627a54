#include "actparties.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;
using ontology::Relation;
using Entities = std::vector<EntityIndex>;

constexpr std::size_t farthest = 40; ///< words of a clause to look through

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

ActParties::ActParties(const Reading& reading, std::size_t sentence, const Cast& cast,
                       const std::vector<ActGroup>& groups)
    : m_reading{reading}
    , m_sentence{sentence}
    , m_cast{cast}
    , m_groups{groups}
    , m_nouns{reading.document, sentence, reading.mentions, cast}
    , m_tree{m_nouns.tree()}
{
}

const std::vector<Predicate>& ActParties::predicates() const
{
    return m_reading.sentences[m_sentence].clauses.predicates;
}

Entities ActParties::actors(const Entities& entities) const
{
    Entities found;
    for (const EntityIndex entity : entities)
        if (m_cast.isActor(entity))
            found.push_back(entity);
    return found;
}

/// Who acts. It is people who protest, not their state.
Found ActParties::subjectOf(const Act& act) const
{
    const Party& party = act.predicate.subject;
    Found found{actors(party.heads), party.head};
    const bool protest = act.word->relation == Relation::Protest;
    if (protest && found.who.empty())
        found = risingPeople(act);
    if (found.who.empty() && act.word->relation == Relation::Coerce)
        found = policeOf(act);
    if (found.who.empty() && act.predicate.nominal)
        found = comesFrom(act);
    const bool friendly = ontology::conflictCooperationScore(act.word->relation).value_or(0) > 0;
    if (found.who.empty() && act.predicate.nominal && friendly && !act.carried)
        return speakerOf(act);
    return found;
}

/// "warnings from Cairo", "drew criticism from": who speaks or gives stands behind "from"; one withdraws from others.
Found ActParties::comesFrom(const Act& act) const
{
    constexpr std::array<Relation, 7> given{Relation::Accuse,   Relation::Support, Relation::Aid,    Relation::Threaten,
                                            Relation::Counters, Relation::Request, Relation::Assault};
    if (std::find(given.begin(), given.end(), act.word->relation) == given.end())
        return {};
    for (const Argument& argument : act.predicate.arguments)
        if (argument.preposition == "from")
            if (Entities who = actors(argument.party.heads.empty() ? argument.party.owners : argument.party.heads);
                !who.empty())
                return {std::move(who), argument.party.head, 0.9};
    return {};
}

/// "Chilean farmers", also where the protest is only a noun: "gathered for a rally against".
Found ActParties::risingPeople(const Act& act) const
{
    const Party* people = &act.predicate.subject;
    if (people->begin == people->end)
        for (const Predicate& predicate : predicates())
            if (predicate.verb == riseOf(act))
                people = &predicate.subject;
    if (people->begin == people->end)
        return {};
    if (const Mention* crowd = crowdIn(people->head, people->head + 1))
        return {crowd->refs, people->head, 0.9};
    if (Entities heads = actors(people->heads); !heads.empty())
        return {std::move(heads), people->head, 0.8};
    return {actors(people->owners), people->head, 0.7};
}

/// The verb that a protest is told with: its own, or the one above the noun.
std::size_t ActParties::riseOf(const Act& act) const
{
    for (std::size_t at = act.predicate.verb; at != nowhere; at = m_tree.head(at))
        for (const Predicate& predicate : predicates())
            if (predicate.verb == at && predicate.subject.begin < predicate.subject.end)
                return at;
    return act.predicate.verb;
}

/// "was arrested in Lebanon": by Lebanon, if nobody else is said to have done it.
Found ActParties::policeOf(const Act& act) const
{
    constexpr std::array<std::string_view, 10> verbs{"arrest",  "detain",  "jail",   "imprison", "sentence",
                                                     "convict", "execute", "deport", "expel",    "indict"};
    const Predicate& predicate = act.predicate;
    const bool detains = isOneOf(token(predicate.verb).lemma, verbs) ||
                         (act.matched.size() > 1 && token(act.matched.back()).lemma == "arrest");
    if (!predicate.passive || predicate.nominal || !detains || predicate.subject.begin < predicate.subject.end)
        return {};
    for (const Argument& argument : predicate.arguments) {
        if (argument.preposition != "in")
            continue;
        Entities states;
        for (const EntityIndex head : argument.party.heads)
            if (m_cast[head].kind == NodeKind::State)
                states.push_back(head);
        if (states.empty())
            states = countriesOf(argument.party.heads);
        if (states.size() == 1)
            return {std::move(states), argument.party.head, 0.7};
    }
    return {};
}

const Mention* ActParties::crowdIn(std::size_t begin, std::size_t end) const
{
    for (const Mention& crowd : m_reading.mentions.crowds[m_sentence])
        if (begin < crowd.where.end && crowd.where.begin < end)
            return &crowd;
    return nullptr;
}

/// "noted the cooperation with": those who speak of cooperation without saying whose mean their own.
Found ActParties::speakerOf(const Act& act) const
{
    for (std::size_t at = act.predicate.verb; at != nowhere; at = m_tree.head(at)) {
        // "voiced concern about the supply of arms": somebody else's
        constexpr std::array<std::string_view, 5> distant{"about", "over", "against", "regarding", "concerning"};
        const bool clause = m_tree[at].deprel == "acl:relcl" || m_tree.is(at, "advcl") || m_tree.is(at, "nsubj");
        if (clause || isOneOf(m_tree.preposition(at), distant))
            return {};
        for (const Predicate& predicate : predicates())
            if (predicate.verb == at)
                return {bodies(actors(predicate.subject.heads)), predicate.subject.head, 0.7};
    }
    return {};
}

/// "threatened to launch an offensive against", "refused to meet", "agreed to provide aid for": what is threatened,
/// refused or promised is threatened, refused or promised to whoever it is done to.
Found ActParties::inContent(const Act& act) const
{
    constexpr std::array<Relation, 4> speech{Relation::Agree, Relation::Threaten, Relation::Reject, Relation::Concede};
    if (std::find(speech.begin(), speech.end(), act.word->relation) == speech.end())
        return {};
    for (const Predicate& content : predicates()) {
        const std::size_t first = m_tree.firstConjunct(content.verb);
        // "denied backing the rebels" rejects what is said, not the rebels.
        if (act.word->relation == Relation::Reject && !content.infinitive)
            continue;
        const bool open = m_tree.is(first, "xcomp") || (content.infinitive && m_tree.is(first, "acl")) ||
                          (content.infinitive && m_tree.is(first, "advcl"));
        if (!open || m_tree.head(first) != act.predicate.verb || !fits(act.word->relation, content.verb))
            continue;
        if (Found found = patientOf(content); !found.who.empty())
            return found;
    }
    return {};
}

/// "threatened to close the strait if Chile attacks": who can avoid it is whom it is said to.
Found ActParties::warnedBy(const Act& act) const
{
    if (act.word->relation != Relation::Threaten)
        return {};
    for (const Predicate& condition : predicates()) {
        const std::string mark = m_tree.preposition(condition.verb);
        const bool conditional = m_tree.is(condition.verb, "advcl") && (mark == "if" || mark == "unless");
        if (!conditional || !m_tree.dominates(act.predicate.verb, condition.verb))
            continue;
        const bool surface = condition.passive && !condition.arguments.empty();
        const Party& party = surface ? condition.arguments.front().party : condition.subject;
        if (Entities who = actors(party.heads); !who.empty())
            return {std::move(who), party.head, 0.8};
    }
    return {};
}

/// A promise to fight somebody is none to him; refusing to fight is no refusal.
bool ActParties::fits(Relation relation, std::size_t verb) const
{
    if (relation == Relation::Threaten)
        return true;
    for (const ActGroup& group : m_groups)
        for (const Act& act : group.acts) {
            const bool hostile = act.word->relation == Relation::Counters ||
                                 ontology::conflictCooperationScore(act.word->relation).value_or(0) < 0;
            if (act.predicate.verb == verb && hostile)
                return false;
        }
    return true;
}

/// Whom an act is done to: its object, else who follows a preposition.
Found ActParties::patientOf(const Predicate& predicate) const
{
    constexpr std::array<std::string_view, 8> to{"against", "on", "to", "with", "for", "from", "into", "at"};
    for (const bool object : {true, false})
        for (const Argument& argument : predicate.arguments)
            if (object ? argument.preposition.empty() : isOneOf(argument.preposition, to)) {
                Found found = inObject(argument.party);
                found.certainty *= 0.8;
                if (!found.who.empty())
                    return found;
            }
    return {};
}

/// "trilateral cooperation": between those the sentence is about.
Entities ActParties::companions(const Act& act) const
{
    constexpr std::array<std::string_view, 6> shared{"trilateral", "bilateral",    "joint",
                                                     "mutual",     "multilateral", "quadrilateral"};
    const std::vector<std::size_t> adjectives = m_tree.childrenBy(act.predicate.verb, "amod");
    if (std::none_of(adjectives.begin(), adjectives.end(),
                     [&](std::size_t at) { return isOneOf(token(at).lower, shared); }))
        return {};
    for (std::size_t at = act.predicate.verb; at != nowhere; at = m_tree.head(at))
        for (const Predicate& predicate : predicates())
            if (predicate.verb == at)
                if (Entities together = bodies(actors(predicate.subject.heads)); together.size() > 1)
                    return together;
    return {};
}

/// States for persons: what a partnership joins.
Entities ActParties::bodies(const Entities& entities) const
{
    Entities states;
    for (const EntityIndex entity : entities)
        addEntities(states, {m_cast.isPersonal(entity) ? m_cast[entity].affiliation.value_or(entity) : entity});
    return states;
}

bool ActParties::happensAt(std::size_t noun, EntityIndex who) const
{
    constexpr std::array<std::string_view, 5> places{"in", "across", "near", "inside", "against"};
    const ontology::Ontology::Tables& tables = m_cast.tables();
    const auto words = lexiconWords(m_reading.document.sentences[m_sentence]);
    const auto matches = tables.threatLexicon.matchesAt(words, noun);
    // A state is to blame for repression within it.
    const bool violence = std::any_of(matches.begin(), matches.end(), [&](const ontology::LexiconMatch& match) {
        return tables.threats[match.value].threatClass != ontology::ThreatClass::Repression;
    });
    const std::vector<std::size_t> phrases = violence ? m_tree.childrenBy(noun, "nmod") : std::vector<std::size_t>{};
    return std::any_of(phrases.begin(), phrases.end(), [&](std::size_t phrase) {
        const Entities there = inObject(m_nouns.party(phrase)).who;
        return isOneOf(m_tree.preposition(phrase), places) && std::find(there.begin(), there.end(), who) != there.end();
    });
}

/// Who stands in the place the entry names.
Found ActParties::targetOf(const Act& act, std::string_view target) const
{
    if (target == "clause")
        return clauseSubject(act);
    Found best;
    for (const Argument& argument : act.predicate.arguments) {
        const Party& party = argument.party;
        const bool object = argument.preposition.empty();
        Found found{{}, party.head};
        if (target == "object" && object) {
            found = inObject(party);
        } else if (target == "person" && object) {
            for (const EntityIndex head : party.heads)
                if (m_cast.isPersonal(head))
                    found.who.push_back(head);
        } else if (target == "modifier" && object) {
            found.who = actors(party.owners);
        } else if (argument.preposition == target) {
            found = inObject(party);
        }
        if (found.who.empty() || isDemanded(act, party))
            continue;
        return found;
    }
    if (act.predicate.nominal && act.predicate.sufferer.begin < act.predicate.sufferer.end)
        return inObject(act.predicate.sufferer);
    if (act.predicate.nominal && target != "object")
        return bareOwner(act);
    return best;
}

/// "demanded Chilean miners' release", "called for the release of X": the one to be freed is not asked for it.
bool ActParties::isDemanded(const Act& act, const Party& party) const
{
    constexpr std::array<std::string_view, 4> freeing{"release", "freedom", "liberation", "extradition"};
    if (act.word->relation != Relation::Request)
        return false;
    const std::size_t above = m_tree.head(party.head);
    const bool freed = isOneOf(token(party.head).lemma, freeing) ||
                       (above != nowhere && m_tree.is(party.head, "nmod") && isOneOf(token(above).lemma, freeing));
    const std::vector<EntityIndex>& who = party.heads.empty() ? party.owners : party.heads;
    return freed && std::all_of(who.begin(), who.end(), [this](EntityIndex one) { return m_cast.isPersonal(one); });
}

/// The party itself, else whose the thing is, else the country of the place.
Found ActParties::inObject(const Party& party) const
{
    Found found{actors(party.heads), party.head, 1.0};
    if (party.heads.empty())
        found.crowd = crowdIn(party.begin, party.end);
    if (found.who.empty()) {
        found.who = actors(party.owners);
        found.certainty = 0.8;
    }
    for (const Entities* places : {&party.heads, &party.owners})
        if (found.who.empty()) {
            found.who = countriesOf(*places);
            found.certainty = 0.8;
        }
    return found;
}

/// "the Iran sanctions": a name without a possessive is whom it is about, if nobody else is.
Found ActParties::bareOwner(const Act& act) const
{
    if (!act.carried)
        return {};
    for (const Mention& mention : m_reading.mentions.bySentence[m_sentence]) {
        const bool before = mention.where.end == act.predicate.verb;
        if (before && mention.form == MentionForm::Name && !token(mention.where.end - 1).possessive)
            return {actors(mention.refs), mention.where.end - 1, 0.7};
    }
    return {};
}

/// "demanded that Iran stop", "pushed for Iran to stop"
Found ActParties::clauseSubject(const Act& act) const
{
    for (const std::size_t clause : m_tree.children(act.predicate.verb)) {
        const bool wished = m_tree.is(clause, "advcl") && m_tree.preposition(clause) == "for";
        if (!wished && !m_tree.is(clause, "ccomp") && !m_tree.is(clause, "xcomp"))
            continue;
        for (const Predicate& predicate : predicates()) {
            if (predicate.verb != clause)
                continue;
            const bool surface = predicate.passive && !predicate.arguments.empty();
            const Party& party = surface ? predicate.arguments.front().party : predicate.subject;
            if (Entities who = actors(party.heads); !who.empty())
                return {std::move(who), party.head, 0.9};
        }
        // "demanded that the Chilean government end curbs", read as one noun
        const bool noun = m_tree[clause].upos == language::Upos::Noun && m_tree.child(clause, "mark") != nowhere &&
                          m_tree.child(clause, "nsubj") == nowhere;
        if (noun) {
            Entities owners = actors(m_nouns.owners(clause));
            return {std::move(owners), clause, 0.7};
        }
    }
    return {};
}

/// Whether what stands at `below` still belongs to what is done at `above`; clauses of their own do not.
bool ActParties::leadsOn(std::size_t above, std::size_t below) const
{
    constexpr std::array<std::string_view, 11> inside{"obj",  "iobj", "obl",      "nmod",       "xcomp", "acl",
                                                      "conj", "amod", "compound", "nsubj:pass", "advcl"};
    if (std::none_of(inside.begin(), inside.end(),
                     [&](std::string_view relation) { return m_tree.is(below, relation); }))
        return false;
    const bool agent = m_tree[below].deprel == "obl:agent";
    if (m_tree[below].deprel == "acl:relcl" || (agent && (!m_tree.is(above, "acl") || mediates(m_tree[above].lemma))))
        return false;
    if (m_tree.is(below, "conj") && m_tree[above].upos == language::Upos::Verb)
        return false;
    const std::string preposition = m_tree.preposition(below);
    if (m_tree.is(below, "advcl"))
        return preposition == "to";
    constexpr std::array<std::string_view, 14> elsewhere{"according to", "like",      "unlike", "despite",    "since",
                                                         "during",       "after",     "before", "because of", "as",
                                                         "without",      "including", "under",  "besides"};
    return !isOneOf(preposition, elsewhere);
}

/// "demonstrated its commitment": a verb with an object that its entry does not expect means something else.
bool ActParties::hasOtherSense(const Act& act) const
{
    const std::vector<std::string>& targets = act.word->targets;
    const bool expected = std::any_of(targets.begin(), targets.end(), [](const std::string& target) {
        return target == "object" || target == "modifier" || target == "person" || target == "clause";
    });
    const std::size_t object = m_tree.child(act.predicate.verb, "obj");
    return !act.predicate.nominal && !expected && object != nowhere &&
           std::find(act.matched.begin(), act.matched.end(), object) == act.matched.end() &&
           act.word->words.size() == 1;
}

Found ActParties::anywhereBelow(const Act& act, const Found& subject) const
{
    if (hasOtherSense(act))
        return {};
    const bool friendly = ontology::conflictCooperationScore(act.word->relation).value_or(0) > 0;
    const auto other = [&](EntityIndex entity) {
        return std::none_of(subject.who.begin(), subject.who.end(), [&](EntityIndex who) {
            return who == entity || m_cast[who].affiliation == entity || m_cast[entity].affiliation == who;
        });
    };
    const bool protest = act.word->relation == Relation::Protest;
    std::vector<std::size_t> open{protest ? riseOf(act) : act.predicate.verb};
    for (std::size_t i = 0; i < open.size() && i < farthest; ++i)
        for (const std::size_t below : m_tree.children(open[i])) {
            const std::string preposition = m_tree.preposition(below);
            const bool against = preposition == "against" || preposition == "by" || m_tree.is(below, "advcl") ||
                                 m_tree[below].deprel == "obl:agent";
            // "refugees who flee the war in Chad": what they flee from does not turn the help into harm.
            const bool fled =
                isOneOf(token(open[i]).lemma, std::array<std::string_view, 3>{"flee", "escape", "survive"});
            const bool otherWay = friendly && !fled && (against || !fits(act.word->relation, below));
            // "in waters off Japan": where it is done, unless ships are sent there
            const bool around = isOneOf(preposition, std::array<std::string_view, 3>{"off", "near", "around"}) &&
                                act.word->relation != Relation::Mobilize;
            if (!leadsOn(open[i], below) || otherWay || around || below == act.predicate.subject.head)
                continue;
            open.push_back(below);
            const Mention* mention = m_reading.mentions.at(m_sentence, below);
            if (!mention || mention->form == MentionForm::Reference)
                continue;
            if (isDemanded(act, m_nouns.party(below)))
                continue;
            Found found{actors(mention->refs), below, 0.6, nullptr, true};
            if (found.who.empty())
                found.who = countriesOf(mention->refs);
            std::erase_if(found.who, [&](EntityIndex entity) { return !other(entity); });
            if (!found.who.empty()) {
                for (const EntityIndex entity : actors(m_nouns.party(below).heads))
                    if (other(entity))
                        addEntities(found.who, {entity});
                return found;
            }
        }
    return {};
}

Entities ActParties::countriesOf(const Entities& places) const
{
    Entities found;
    for (const EntityIndex place : places) {
        if (m_cast[place].kind != NodeKind::Place || m_cast[place].code.empty())
            continue;
        for (EntityIndex i = 0; i < m_cast.size(); ++i)
            if (m_cast[i].kind == NodeKind::State && m_cast[i].code == m_cast[place].code)
                found.push_back(i);
    }
    return found;
}

} // namespace cablegraph::extraction
