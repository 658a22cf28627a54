#include "relations.h"

#include "acts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;
using ontology::Relation;
using Entities = std::vector<EntityIndex>;

// How often edges of these kinds are right, as measured on articles read by people.
constexpr double verbConfidence = 0.9;
constexpr double nounConfidence = 0.8;
constexpr double referenceCertainty = 0.9;

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Somebody found in a place of a clause.
struct Found
{
    Entities who;
    std::size_t token = nowhere; ///< head of the phrase, for the path through the tree
    double certainty = 1.0;      ///< of the place: an object is surer than an object's owner
};

class RelationFinder
{
public:
    RelationFinder(const Reading& reading, const Threats& threats, const Cast& cast)
        : m_reading{reading}
        , m_threats{threats}
        , m_cast{cast}
    {
    }

    Claims run()
    {
        for (m_sentence = 0; m_sentence < m_reading.sentences.size(); ++m_sentence) {
            m_groups = findActs(m_reading, m_sentence, m_cast);
            for (const ActGroup& group : m_groups)
                readGroup(group);
            for (const Predicate& predicate : m_reading.sentences[m_sentence].clauses.predicates)
                requireOf(predicate);
        }
        return std::move(m_claims);
    }

private:
    const Sentence& sentence() const { return m_reading.document.sentences[m_sentence]; }
    const Token& token(std::size_t at) const { return sentence().tokens[at]; }

    /// The longest entry that finds somebody wins; against a threat a word may count beside what it does to an actor.
    void readGroup(const ActGroup& group)
    {
        bool actorDone = false;
        bool threatDone = false;
        for (const Act& act : group.acts) {
            const bool counters = act.word->relation == Relation::Counters;
            bool& done = counters ? threatDone : actorDone;
            if (!done)
                done = counters ? counterThreats(act) : relateActors(act);
        }
    }

    Entities actors(const Entities& entities) const
    {
        Entities found;
        for (const EntityIndex entity : entities)
            if (m_cast.isActor(entity))
                found.push_back(entity);
        return found;
    }

    bool relateActors(const Act& act)
    {
        const Found subject = subjectOf(act);
        for (const std::string& target : act.word->targets) {
            if (target == "together") {
                if (relateTogether(act, subject))
                    return true;
                continue;
            }
            if (subject.who.empty())
                continue;
            if (relate(act, subject, targetOf(act, target)))
                return true;
        }
        return relate(act, subject, inContent(act)) || rejectThreat(act, subject) || rejectClaim(act, subject);
    }

    /// Who acts. People protest as their nation, though no state does.
    Found subjectOf(const Act& act) const
    {
        const Party& party = act.predicate.subject;
        Found found{actors(party.heads), party.head};
        if (found.who.empty() && act.word->relation == Relation::Protest)
            found = {actors(party.owners), party.head, 0.7};
        const bool friendly = ontology::conflictCooperationScore(act.word->relation).value_or(0) > 0;
        if (found.who.empty() && act.predicate.nominal && friendly && !act.carried)
            return speakerOf(act);
        return found;
    }

    /// "noted the cooperation with": those who speak of cooperation without saying whose mean their own.
    Found speakerOf(const Act& act) const
    {
        const Tree tree{sentence()};
        for (std::size_t at = act.predicate.verb; at != nowhere; at = tree.head(at)) {
            const bool clause = tree[at].deprel == "acl:relcl" || tree.is(at, "advcl") || tree.is(at, "nsubj");
            if (clause)
                return {};
            for (const Predicate& predicate : m_reading.sentences[m_sentence].clauses.predicates)
                if (predicate.verb == at)
                    return {bodies(actors(predicate.subject.heads)), predicate.subject.head, 0.7};
        }
        return {};
    }

    /// "threatened to launch an offensive against", "refused to meet", "agreed to provide aid for": what is threatened,
    /// refused or promised is threatened, refused or promised to whoever it is done to.
    Found inContent(const Act& act) const
    {
        constexpr std::array<Relation, 4> speech{Relation::Agree, Relation::Threaten, Relation::Reject,
                                                 Relation::Concede};
        if (std::find(speech.begin(), speech.end(), act.word->relation) == speech.end())
            return {};
        const Tree tree{sentence()};
        for (const Predicate& content : m_reading.sentences[m_sentence].clauses.predicates) {
            const std::size_t first = tree.firstConjunct(content.verb);
            const bool open = tree.is(first, "xcomp") || (content.infinitive && tree.is(first, "acl")) ||
                              (content.infinitive && tree.is(first, "advcl"));
            if (!open || tree.head(first) != act.predicate.verb || !fits(act.word->relation, content.verb))
                continue;
            if (Found found = patientOf(content); !found.who.empty())
                return found;
        }
        return {};
    }

    /// A promise to fight somebody is none to him; refusing to fight is no refusal.
    bool fits(Relation relation, std::size_t verb) const
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
    Found patientOf(const Predicate& predicate) const
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

    /// "Cairo said Tehran must withdraw": who says what another has to do asks for it.
    void requireOf(const Predicate& predicate)
    {
        constexpr std::array<std::string_view, 3> duties{"must", "should", "ought"};
        const Tree tree{sentence()};
        const std::size_t modal = tree.modal(predicate.verb);
        if (modal == nowhere || !isOneOf(tree[modal].lower, duties) || predicate.passive)
            return;
        const auto speaker = citedAt(m_reading.sentences[m_sentence].reports, predicate.verb);
        if (!speaker || !m_cast.isActor(*speaker))
            return;
        for (const EntityIndex asked : actors(predicate.subject.heads)) {
            const bool other =
                asked != *speaker && m_cast[asked].affiliation != *speaker && m_cast[*speaker].affiliation != asked;
            if (!other)
                continue;
            Claim claim;
            claim.from = *speaker;
            claim.relation = Relation::Request;
            claim.to = asked;
            claim.words = {m_sentence, predicate.begin, predicate.end};
            claim.label = "says what it must do";
            claim.rule = "duty";
            claim.trace = '"' + token(modal).form + ' ' + token(predicate.verb).form + '"';
            claim.confidence = 0.6;
            m_claims.push_back(std::move(claim));
        }
    }

    /// "A, B and C agreed": each with each; "A agreed with B and C": A with both; "ties between A and B".
    bool relateTogether(const Act& act, const Found& subject)
    {
        Found us = subject;
        Found them;
        for (const Argument& argument : act.predicate.arguments) {
            const bool between = argument.preposition == "between" || argument.preposition == "among";
            const Entities partners = actors(argument.party.heads);
            if (between && partners.size() > 1)
                return pairUp(act, {bodies(partners), argument.party.head});
            if (argument.preposition == "with" || argument.preposition == "alongside" || between) {
                addEntities(them.who, partners);
                them.token = argument.party.head;
            }
        }
        if (act.predicate.nominal) {
            addEntities(us.who, actors(act.predicate.subject.owners));
            us.who = bodies(us.who);
            them.who = bodies(them.who);
        }
        if (us.who.size() + them.who.size() < 2 && act.predicate.nominal)
            us.who = companions(act);
        return them.who.empty() ? pairUp(act, us) : relate(act, us, them);
    }

    bool pairUp(const Act& act, const Found& all)
    {
        for (std::size_t i = 0; i < all.who.size(); ++i)
            for (std::size_t j = i + 1; j < all.who.size(); ++j) {
                addClaim(act, all.who[i], all.who[j], all, {});
                if (!ontology::isSymmetric(act.word->relation))
                    addClaim(act, all.who[j], all.who[i], all, {});
            }
        return all.who.size() > 1;
    }

    /// "trilateral cooperation": between those the sentence is about.
    Entities companions(const Act& act) const
    {
        constexpr std::array<std::string_view, 6> shared{"trilateral", "bilateral",    "joint",
                                                         "mutual",     "multilateral", "quadrilateral"};
        const Tree tree{sentence()};
        const std::vector<std::size_t> adjectives = tree.childrenBy(act.predicate.verb, "amod");
        if (std::none_of(adjectives.begin(), adjectives.end(),
                         [&](std::size_t at) { return isOneOf(token(at).lower, shared); }))
            return {};
        for (std::size_t at = act.predicate.verb; at != nowhere; at = tree.head(at))
            for (const Predicate& predicate : m_reading.sentences[m_sentence].clauses.predicates)
                if (predicate.verb == at)
                    if (Entities together = bodies(actors(predicate.subject.heads)); together.size() > 1)
                        return together;
        return {};
    }

    /// States for persons: what a partnership joins.
    Entities bodies(const Entities& entities) const
    {
        Entities states;
        for (const EntityIndex entity : entities)
            addEntities(states, {m_cast.isPersonal(entity) ? m_cast[entity].affiliation.value_or(entity) : entity});
        return states;
    }

    /// Who stands in the place the entry names.
    Found targetOf(const Act& act, std::string_view target) const
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
            if (!found.who.empty())
                return found;
        }
        if (act.predicate.nominal && target != "object")
            return bareOwner(act);
        return best;
    }

    /// The party itself, else whose the thing is, else the country of the place.
    Found inObject(const Party& party) const
    {
        Found found{actors(party.heads), party.head, 1.0};
        if (found.who.empty()) {
            found.who = actors(party.owners);
            found.certainty = 0.8;
        }
        if (found.who.empty()) {
            found.who = countriesOf(party.heads);
            found.certainty = 0.8;
        }
        return found;
    }

    /// "the Iran sanctions": a name without a possessive is whom it is about, if nobody else is.
    Found bareOwner(const Act& act) const
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

    /// "demanded that Iran stop"
    Found clauseSubject(const Act& act) const
    {
        const Tree tree{sentence()};
        for (const std::string_view relation : {"ccomp", "xcomp"})
            for (const std::size_t clause : tree.childrenBy(act.predicate.verb, relation))
                for (const Predicate& predicate : m_reading.sentences[m_sentence].clauses.predicates) {
                    if (predicate.verb != clause)
                        continue;
                    const bool surface = predicate.passive && !predicate.arguments.empty();
                    const Party& party = surface ? predicate.arguments.front().party : predicate.subject;
                    return {actors(party.heads), party.head, 0.9};
                }
        return {};
    }

    Entities countriesOf(const Entities& places) const
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

    bool relate(const Act& act, const Found& subject, const Found& object)
    {
        bool made = false;
        // "A and B urged both sides": who is resolved to the speakers themselves is somebody else.
        const bool themselves = subject.who.size() > 1 && certaintyOf(object) < 1.0 &&
                                std::all_of(object.who.begin(), object.who.end(), [&](EntityIndex who) {
                                    return std::find(subject.who.begin(), subject.who.end(), who) != subject.who.end();
                                });
        if (themselves)
            return false;
        for (const EntityIndex from : subject.who)
            for (const EntityIndex to : object.who)
                if (from != to && m_cast[to].affiliation != from && m_cast[from].affiliation != to) {
                    addClaim(act, from, to, subject, object);
                    made = true;
                }
        return made;
    }

    /// "has denied allegations of hacking", "denied it transfers arms": the denial is of the threat.
    bool rejectThreat(const Act& act, const Found& subject)
    {
        if (act.word->relation != Relation::Reject || subject.who.empty())
            return false;
        const std::size_t begin = act.matched.back() + 1;
        const std::size_t end = std::min(Tree{sentence()}.extent(act.predicate.verb).second, begin + 9);
        bool made = false;
        for (const EntityIndex threat : threatsIn(m_threats, m_sentence, begin, end))
            for (const EntityIndex from : subject.who) {
                addClaim(act, from, threat, subject, {});
                made = true;
            }
        return made;
    }

    /// "Sullivan disputed that claim": of who spoke in the sentence before.
    bool rejectClaim(const Act& act, const Found& subject)
    {
        constexpr std::array<std::string_view, 6> claims{"claim",     "allegation", "accusation",
                                                         "assertion", "charge",     "statement"};
        if (act.word->relation != Relation::Reject || m_sentence == 0)
            return false;
        const bool refersBack =
            std::any_of(act.predicate.arguments.begin(), act.predicate.arguments.end(), [&](const Argument& argument) {
                return argument.preposition.empty() && argument.party.end > argument.party.head &&
                       isOneOf(token(argument.party.head).lemma, claims);
            });
        if (!refersBack)
            return false;
        for (std::size_t back = 1; back <= 2 && back <= m_sentence; ++back)
            for (const Predicate& before : m_reading.sentences[m_sentence - back].clauses.predicates)
                if (const Entities speakers = actors(before.subject.heads); !speakers.empty())
                    if (relate(act, subject, {{speakers.front()}, nowhere, 0.7}))
                        return true;
        return false;
    }

    bool counterThreats(const Act& act)
    {
        // "the three countries' efforts will target": what somebody's efforts do, somebody does.
        const Party& subject = act.predicate.subject;
        const Found who{actors(subject.heads.empty() ? subject.owners : subject.heads), subject.head};
        bool made = false;
        for (const ThreatHit& hit : m_threats.bySentence[m_sentence])
            for (const EntityIndex from : who.who)
                if (m_cast[hit.threat].threatSource != from && isActedOn(Tree{sentence()}, act, hit.where)) {
                    addClaim(act, from, hit.threat, who, {{}, Tree{sentence()}.headOf(hit.where.begin, hit.where.end)});
                    made = true;
                }
        return made;
    }

    /// The words and the path that led from one party over the verb to the other.
    std::string traceOf(const Act& act, const Found& from, const Found& to) const
    {
        const Tree tree{sentence()};
        std::string words;
        for (const std::size_t at : act.matched)
            words += (words.empty() ? "" : " ") + token(at).form;
        std::string trace = '"' + words + '"';
        for (const Found* end : {&from, &to})
            if (end->token != nowhere && end->token < tree.size() && end->token != act.predicate.verb)
                if (const std::string path = tree.path(act.predicate.verb, end->token); !path.empty())
                    trace += "; " + path;
        return trace;
    }

    /// Pronouns and descriptions may mean another.
    double certaintyOf(const Found& found) const
    {
        const bool known = found.token != nowhere && found.token < sentence().tokens.size();
        const Mention* mention = known ? m_reading.mentions.at(m_sentence, found.token) : nullptr;
        return mention && mention->form == MentionForm::Reference ? referenceCertainty : 1.0;
    }

    void addClaim(const Act& act, EntityIndex from, EntityIndex to, const Found& source, const Found& target)
    {
        const Predicate& predicate = act.predicate;
        Claim claim;
        claim.from = from;
        claim.relation = act.word->relation;
        claim.to = to;
        claim.words = {m_sentence, std::min(predicate.begin, predicate.verb),
                       std::max(predicate.end, predicate.verb + 1)};
        claim.label = act.word->label;
        claim.rule = !predicate.nominal ? "verb" : act.carried ? "carried noun" : "noun";
        claim.trace = traceOf(act, source, target);
        claim.confidence = (predicate.nominal ? nounConfidence : verbConfidence) * source.certainty * target.certainty *
                           certaintyOf(source) * certaintyOf(target);
        judge(claim, m_reading, predicate.verb, &predicate, m_cast.tables());
        m_claims.push_back(std::move(claim));
    }

    const Reading& m_reading;
    const Threats& m_threats;
    const Cast& m_cast;
    std::size_t m_sentence = 0;
    std::vector<ActGroup> m_groups; ///< of the sentence
    Claims m_claims;
};

} // namespace

Claims findRelations(const Reading& reading, const Threats& threats, const Cast& cast)
{
    return RelationFinder{reading, threats, cast}.run();
}

} // namespace cablegraph::extraction
