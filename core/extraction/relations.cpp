#include "relations.h"

#include "actparties.h"
#include "actsenses.h"
#include "impliedspeech.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;
using ontology::Relation;
using Entities = std::vector<EntityIndex>;

// How often edges of these kinds are right, as measured on articles read by people.
constexpr double verbConfidence = 0.9;
constexpr double nounConfidence = 0.8;
constexpr double denialConfidence = 0.7;
constexpr double referenceCertainty = 0.9;
constexpr double indirectCertainty = 0.93;
constexpr double ownerCertainty = 0.8; ///< somebody's forces or efforts, or those in a country

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

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
            const std::vector<ActGroup> groups = findActs(m_reading, m_sentence, m_cast);
            m_told.clear();
            m_parties.emplace(m_reading, m_sentence, m_cast, groups);
            for (const ActGroup& group : groups)
                readGroup(group);
            const Claims implied = findImpliedSpeech(m_reading, m_sentence, *m_parties, groups, m_cast);
            m_claims.insert(m_claims.end(), implied.begin(), implied.end());
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
        const bool occasion = std::any_of(group.acts.begin(), group.acts.end(),
                                          [this](const Act& act) { return isOccasion(act, Tree{sentence()}, m_cast); });
        if (occasion || isToldOf(group))
            return;
        for (const Act& act : group.acts) {
            const bool counters = act.word->relation == Relation::Counters;
            bool& done = counters ? threatDone : actorDone;
            if (done)
                continue;
            done = counters ? counterThreats(act) : relateActors(act);
            if (done && !counters && !act.predicate.nominal)
                for (std::size_t noun = 1; noun < act.matched.size(); ++noun)
                    m_told.emplace_back(act.matched[noun], m_parties->subjectOf(act).who);
        }
        for (const Act& act : group.acts)
            if (!actorDone && act.word->relation != Relation::Counters)
                actorDone = relateAnyone(act);
    }

    /// "signed an agreement": the verb has told it, the noun in its words adds nothing unless it is somebody else's
    /// ("voiced India's support").
    bool isToldOf(const ActGroup& group) const
    {
        const Predicate& predicate = group.acts.front().predicate;
        const auto told = std::find_if(m_told.begin(), m_told.end(),
                                       [&](const auto& entry) { return entry.first == predicate.verb; });
        const bool owned = predicate.subject.begin == predicate.subject.end;
        return predicate.nominal && told != m_told.end() &&
               (!owned ||
                std::all_of(predicate.subject.heads.begin(), predicate.subject.heads.end(), [&](EntityIndex owner) {
                    return std::find(told->second.begin(), told->second.end(), owner) != told->second.end();
                }));
    }

    /// What an entry says of its places does not cover every sentence.
    bool relateAnyone(const Act& act)
    {
        const Found subject = m_parties->subjectOf(act);
        return !subject.who.empty() && relate(act, subject, m_parties->anywhereBelow(act, subject));
    }

    bool relateActors(const Act& act)
    {
        const Found subject = m_parties->subjectOf(act);
        if (const Entities claimants = claimantsBefore(act); !claimants.empty())
            return rejectAll(act, subject, claimants);
        if (subject.who.size() > 1 && isMutual(act))
            return pairUp(act, subject);
        for (const std::string& target : act.word->targets) {
            if (target == "together") {
                if (relateTogether(act, subject))
                    return true;
                continue;
            }
            if (subject.who.empty())
                continue;
            if (relate(act, subject, m_parties->targetOf(act, target)))
                return true;
        }
        return relate(act, subject, m_parties->inContent(act)) || relate(act, subject, m_parties->warnedBy(act)) ||
               rejectThreat(act, subject) || rejectClaim(act, subject);
    }

    /// "accused each other", "broke with one another"
    bool isMutual(const Act& act) const
    {
        const std::vector<Argument>& arguments = act.predicate.arguments;
        return std::any_of(arguments.begin(), arguments.end(), [this](const Argument& argument) {
            const std::size_t at = argument.party.head;
            const std::string& first = token(at).lower;
            const std::string next = at + 1 < sentence().tokens.size() ? token(at + 1).lower : std::string{};
            return (first == "each" && next == "other") || (first == "one" && next == "another");
        });
    }

    /// "A, B and C agreed": each with each; "A agreed with B and C": A with both; "ties between A and B".
    bool relateTogether(const Act& act, const Found& subject)
    {
        Found us = subject;
        Found them;
        for (const Argument& argument : act.predicate.arguments) {
            const bool between = argument.preposition == "between" || argument.preposition == "among";
            const Entities partners = m_parties->actors(argument.party.heads);
            if (between && partners.size() > 1)
                return pairUp(act, {m_parties->bodies(partners), argument.party.head});
            if (argument.preposition == "with" || argument.preposition == "alongside" || between) {
                addEntities(them.who, partners);
                them.token = argument.party.head;
            }
        }
        if (act.predicate.nominal) {
            addEntities(us.who, m_parties->actors(act.predicate.subject.owners));
            us.who = m_parties->bodies(us.who);
            them.who = m_parties->bodies(them.who);
        }
        if (us.who.size() + them.who.size() < 2 && act.predicate.nominal)
            us.who = m_parties->companions(act);
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

    bool relate(const Act& act, const Found& subject, const Found& object)
    {
        bool made = false;
        // "A and B urged both sides": who is resolved to the speakers themselves is somebody else.
        const bool themselves = subject.who.size() > 1 && certaintyOf(object) < 1.0 &&
                                std::all_of(object.who.begin(), object.who.end(), [&](EntityIndex who) {
                                    return std::find(subject.who.begin(), subject.who.end(), who) != subject.who.end();
                                });
        // "A and B threatened to leave if talks failed": what A and B do, they do not do to each other.
        const bool same = object.token != nowhere && object.token == subject.token;
        const ActSenses senses{m_reading, m_sentence, m_cast, m_threats, *m_parties};
        if (themselves || same || !senses.fits(act, object))
            return false;
        for (const EntityIndex from : subject.who)
            for (const EntityIndex to : object.who)
                if (from != to && m_cast[to].affiliation != from && m_cast[from].affiliation != to &&
                    senses.fits(act, from, object, to)) {
                    addClaim(act, from, to, subject, object);
                    made = true;
                }
        // A state and its own people
        return !made && object.crowd ? relate(act, subject, {object.crowd->refs, object.token, 0.8}) : made;
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

    /// The denial is the article's own, not what the accuser says.
    bool rejectAll(const Act& act, const Found& subject, const Entities& claimants)
    {
        const std::size_t first = m_claims.size();
        const bool made = relate(act, subject, {claimants, nowhere, 0.8});
        denyThreats(act, subject, m_sentence);
        for (std::size_t i = first; i < m_claims.size(); ++i)
            m_claims[i].accordingTo.reset();
        return made;
    }

    /// "accused Chad of theft, which Chad denied": a clause about all that was said denies it to who said it.
    Entities claimantsBefore(const Act& act) const
    {
        const std::size_t verb = act.predicate.verb;
        if (act.word->relation != Relation::Reject || token(verb).deprel != "acl:relcl")
            return {};
        const Tree tree{sentence()};
        const std::size_t subject = tree.child(verb, "nsubj");
        const std::size_t object = tree.child(verb, "obj");
        const bool whole = subject != nowhere && token(subject).lower != "which" && token(subject).lower != "who" &&
                           object != nowhere && object < verb && token(object).lower == "which" && object > 0 &&
                           token(object - 1).form == ",";
        // "a claim that Chad denied"
        constexpr std::array<std::string_view, 4> claims{"claim", "allegation", "accusation", "charge"};
        const std::size_t noun = tree.head(verb);
        const bool named =
            subject != nowhere && noun != nowhere && tree.is(noun, "appos") && isOneOf(token(noun).lemma, claims);
        if (!whole && !named)
            return {};
        std::size_t top = verb;
        while (tree.head(top) != nowhere)
            top = tree.head(top);
        for (const Predicate& main : m_reading.sentences[m_sentence].clauses.predicates)
            if (main.verb == top)
                return m_parties->actors(main.subject.heads);
        return {};
    }

    /// "Sullivan disputed that claim": of who spoke in the sentence before.
    bool rejectClaim(const Act& act, const Found& subject)
    {
        constexpr std::array<std::string_view, 6> claims{"claim",     "allegation", "accusation",
                                                         "assertion", "charge",     "statement"};
        if (act.word->relation != Relation::Reject || m_sentence == 0)
            return false;
        constexpr std::array<std::string_view, 4> pronouns{"it", "this", "that", "them"};
        const bool denies =
            isOneOf(token(act.predicate.verb).lemma, std::array<std::string_view, 2>{"deny", "dismiss"});
        const bool refersBack =
            std::any_of(act.predicate.arguments.begin(), act.predicate.arguments.end(), [&](const Argument& argument) {
                const Token& object = token(argument.party.head);
                return argument.preposition.empty() && argument.party.end > argument.party.head &&
                       (isOneOf(object.lemma, claims) || (denies && isOneOf(object.lower, pronouns)));
            });
        if (!refersBack)
            return false;
        if (rejectAccusation(act, subject))
            return true;
        for (std::size_t back = 1; back <= 2 && back <= m_sentence; ++back)
            for (const Predicate& before : m_reading.sentences[m_sentence - back].clauses.predicates)
                if (const Entities speakers = m_parties->actors(before.subject.heads); !speakers.empty())
                    if (relate(act, subject, {{speakers.front()}, nowhere, 0.7})) {
                        denyThreats(act, subject, m_sentence - back);
                        return true;
                    }
        return false;
    }

    /// "Chad denied the charge": to whoever has just accused it.
    bool rejectAccusation(const Act& act, const Found& subject)
    {
        constexpr std::size_t reach = 3;
        const auto deniers = m_parties->bodies(subject.who);
        std::size_t accusation = nowhere;
        Entities accusers;
        for (auto claim = m_claims.rbegin(); claim != m_claims.rend(); ++claim) {
            const std::size_t s = claim->words.sentence;
            if (s + reach < m_sentence || (accusation != nowhere && s != accusation))
                break;
            const bool accuses =
                claim->relation == Relation::Accuse && s < m_sentence && m_cast.isActor(claim->to) &&
                std::find(deniers.begin(), deniers.end(), m_parties->bodies({claim->to}).front()) != deniers.end();
            if (!accuses)
                continue;
            accusation = s;
            accusers.insert(accusers.begin(), claim->from);
        }
        if (accusers.empty() || !relate(act, subject, {accusers, nowhere, 0.8}))
            return false;
        denyThreats(act, subject, accusation);
        return true;
    }

    /// "..., which Chad denied": Chad says that it does not do what it was accused of in that sentence.
    void denyThreats(const Act& act, const Found& subject, std::size_t accusation)
    {
        for (const ThreatHit& hit : m_threats.bySentence[accusation])
            for (const EntityIndex who : subject.who) {
                const auto source = m_cast[hit.threat].threatSource;
                if (!hit.isEvent || !source || (*source != who && m_cast[who].affiliation != source))
                    continue;
                addClaim(act, *source, hit.threat, subject, {});
                Claim& denial = m_claims.back();
                denial.relation = Relation::Poses;
                denial.label = "poses";
                denial.rule = "denial";
                denial.stance = ontology::Stance::Denied;
                denial.accordingTo = who;
                denial.confidence = denialConfidence;
            }
    }

    bool counterThreats(const Act& act)
    {
        // "the three countries' efforts will target": what somebody's efforts do, somebody does.
        const Party& subject = act.predicate.subject;
        Found who{m_parties->actors(subject.heads.empty() ? subject.owners : subject.heads), subject.head,
                  subject.heads.empty() ? ownerCertainty : 1.0};
        if (who.who.empty() && act.predicate.nominal)
            who = m_parties->subjectOf(act);
        bool made = false;
        for (const ThreatHit& hit : m_threats.bySentence[m_sentence])
            for (const EntityIndex from : who.who)
                if (m_cast[hit.threat].threatSource != from &&
                    (isActedOn(Tree{sentence()}, act, hit.where) || drewIt(act, hit.where))) {
                    addClaim(act, from, hit.threat, who, {{}, Tree{sentence()}.headOf(hit.where.begin, hit.where.end)});
                    made = true;
                }
        return made;
    }

    /// "the strike drew condemnation from Oman": what draws it is what it is about.
    static bool drewIt(const Act& act, const TokenRange& threat)
    {
        const Party& drawing = act.predicate.sufferer;
        return drawing.begin < drawing.end && threat.begin <= drawing.head && drawing.head < threat.end;
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

    /// The party hangs on the act's own words: no other clause or phrase lies between.
    bool isBeside(const Act& act, const Found& party) const
    {
        const Tree tree{sentence()};
        const bool known = party.token != nowhere && party.token < tree.size();
        const std::size_t head = known ? tree.head(tree.firstConjunct(party.token)) : nowhere;
        return act.predicate.nominal || !known || head == act.predicate.verb ||
               std::find(act.matched.begin(), act.matched.end(), head) != act.matched.end();
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
        if (target.remote)
            claim.rule += ", further down";
        claim.trace = traceOf(act, source, target);
        claim.confidence = (predicate.nominal ? nounConfidence : verbConfidence) * source.certainty * target.certainty *
                           certaintyOf(source) * certaintyOf(target);
        if (!isBeside(act, source) || !isBeside(act, target))
            claim.confidence *= indirectCertainty;
        judge(claim, m_reading, predicate.verb, &predicate, m_cast.tables());
        m_claims.push_back(std::move(claim));
    }

    const Reading& m_reading;
    const Threats& m_threats;
    const Cast& m_cast;
    std::size_t m_sentence = 0;
    /// Nouns that went with a verb of the sentence and its words, with the verb's subject.
    std::vector<std::pair<std::size_t, Entities>> m_told;
    std::optional<ActParties> m_parties; ///< of the sentence
    Claims m_claims;
};

} // namespace

Claims findRelations(const Reading& reading, const Threats& threats, const Cast& cast)
{
    return RelationFinder{reading, threats, cast}.run();
}

} // namespace cablegraph::extraction
