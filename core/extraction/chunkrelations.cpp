#include "relations.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;
using ontology::Relation;
using ontology::RelationWord;
using Entities = std::vector<EntityIndex>;

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Where a word of a relation stands and what made it so.
struct Trigger
{
    std::size_t sentence = 0;
    std::size_t at = 0;   ///< first token of the words
    std::size_t last = 0; ///< last token of the words
    const RelationWord* word = nullptr;
    const Predicate* predicate = nullptr;
    const char* rule = "";
};

class RelationFinder
{
public:
    RelationFinder(const Reading& reading, const Threats& threats, const Cast& cast)
        : m_reading{reading}
        , m_threats{threats}
        , m_cast{cast}
        , m_tables{cast.tables()}
    {
    }

    Claims run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s) {
            for (const Predicate& predicate : m_reading.sentences[s].clauses.predicates)
                readVerb(s, predicate);
            for (std::size_t at = 0; at < m_reading.tokens(s).size(); ++at)
                readNoun(s, at);
        }
        return std::move(m_claims);
    }

private:
    const std::vector<Token>& tokens(std::size_t s) const { return m_reading.tokens(s); }

    Entities actors(const Entities& entities) const
    {
        Entities found;
        for (const EntityIndex entity : entities)
            if (m_cast.isActor(entity))
                found.push_back(entity);
        return found;
    }

    void readVerb(std::size_t s, const Predicate& predicate)
    {
        const auto* candidates = verbEntries(m_tables.relationVerbs, tokens(s)[predicate.verb]);
        if (!candidates)
            return;
        // The longest entry wins; against a threat a verb may count beside what it does to an actor.
        bool actorDone = false;
        bool threatDone = false;
        std::size_t longest = 0;
        for (const std::uint32_t index : *candidates) {
            const RelationWord& word = m_tables.relations[index];
            const bool counters = word.relation == Relation::Counters;
            if (word.words.size() < longest || (counters ? threatDone : actorDone))
                continue;
            const auto last = matchFrom(tokens(s), predicate.verb, word.words);
            if (!last)
                continue;
            const Trigger trigger{s, predicate.verb, *last, &word, &predicate, "verb"};
            const bool made = counters ? counterThreats(trigger) : relateActors(trigger);
            if (!made)
                continue;
            longest = word.words.size();
            (counters ? threatDone : actorDone) = true;
        }
    }

    bool relateActors(const Trigger& trigger)
    {
        const Predicate& predicate = *trigger.predicate;
        const Entities subjects = actors(predicate.subject.heads);
        for (const std::string& target : trigger.word->targets) {
            if (target == "together") {
                if (relateTogether(trigger, subjects))
                    return true;
                continue;
            }
            const Entities objects = targetsOf(trigger, target);
            if (!subjects.empty() && relate(trigger, subjects, objects))
                return true;
        }
        return rejectThreat(trigger, subjects) || rejectClaim(trigger, subjects);
    }

    /// "Sullivan disputed that claim": of who spoke in the sentence before.
    bool rejectClaim(const Trigger& trigger, const Entities& subjects)
    {
        constexpr std::array<std::string_view, 6> claims{"claim",     "allegation", "accusation",
                                                         "assertion", "charge",     "statement"};
        if (trigger.word->relation != Relation::Reject || trigger.sentence == 0)
            return false;
        const bool refersBack = std::any_of(
            trigger.predicate->arguments.begin(), trigger.predicate->arguments.end(), [&](const Argument& argument) {
                return argument.preposition.empty() && argument.party.end > argument.party.head &&
                       isOneOf(tokens(trigger.sentence)[argument.party.head].lemma, claims);
            });
        if (!refersBack)
            return false;
        for (std::size_t back = 1; back <= 2 && back <= trigger.sentence; ++back)
            for (const Predicate& before : m_reading.sentences[trigger.sentence - back].clauses.predicates)
                if (const Entities speakers = actors(before.subject.heads); !speakers.empty())
                    if (relate(trigger, subjects, {speakers.front()}))
                        return true;
        return false;
    }

    /// "A, B and C agreed": each with each.
    bool relateTogether(const Trigger& trigger, const Entities& subjects)
    {
        Entities all = subjects;
        for (const Argument& argument : trigger.predicate->arguments)
            if (argument.preposition == "with")
                for (const EntityIndex partner : actors(argument.party.heads))
                    if (std::find(all.begin(), all.end(), partner) == all.end())
                        all.push_back(partner);
        return pairUp(trigger, all);
    }

    bool pairUp(const Trigger& trigger, const Entities& all)
    {
        if (all.size() < 2)
            return false;
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = i + 1; j < all.size(); ++j) {
                addClaim(trigger, all[i], all[j]);
                if (!ontology::isSymmetric(trigger.word->relation))
                    addClaim(trigger, all[j], all[i]);
            }
        return true;
    }

    /// Who stands in the place the entry names.
    Entities targetsOf(const Trigger& trigger, std::string_view target) const
    {
        Entities found;
        const auto add = [&](const Entities& entities) {
            for (const EntityIndex entity : entities)
                if (std::find(found.begin(), found.end(), entity) == found.end())
                    found.push_back(entity);
        };
        for (const Argument& argument : trigger.predicate->arguments) {
            const bool object = argument.preposition.empty();
            if (target == "object" && object) {
                add(actors(argument.party.heads));
                if (found.empty() && ownersCount(trigger, argument.party))
                    add(actors(argument.party.owners));
                if (found.empty() && passesOn(trigger))
                    add(doersBehind(trigger.sentence, argument.party.end));
            } else if (target == "person" && object) {
                for (const EntityIndex head : argument.party.heads)
                    if (m_cast.isPersonal(head))
                        add({head});
            } else if (target == "modifier" && object) {
                add(actors(argument.party.owners));
            } else if (argument.preposition == target) {
                add(actors(argument.party.heads));
                if (found.empty())
                    add(actors(argument.party.owners));
                if (found.empty())
                    add(countriesOf(argument.party.heads));
            }
            if (!found.empty())
                return found;
        }
        return target == "object" ? found : behindParticiple(trigger, target);
    }

    /// "fired rounds aimed at a post in South Korea"
    Entities behindParticiple(const Trigger& trigger, std::string_view target) const
    {
        const std::size_t end = trigger.predicate->end;
        for (const Predicate& predicate : m_reading.sentences[trigger.sentence].clauses.predicates) {
            const bool follows = predicate.verb >= end && predicate.verb <= end + 1 &&
                                 tokens(trigger.sentence)[predicate.verb].lemma == "aim";
            if (!follows)
                continue;
            for (const Argument& argument : predicate.arguments)
                if (argument.preposition == target || argument.preposition == "in")
                    if (Entities found = actors(argument.party.heads); !found.empty())
                        return found;
        }
        return {};
    }

    /// "condemned Russia's attack" blames Russia; "welcomed Iran's foreign minister's visit" and the like greet Iran.
    bool ownersCount(const Trigger& trigger, const Party& party) const
    {
        return !party.owners.empty() && passesOn(trigger);
    }

    /// "praised the work undertaken by Japan"
    Entities doersBehind(std::size_t s, std::size_t end) const
    {
        for (const Predicate& predicate : m_reading.sentences[s].clauses.predicates)
            if (predicate.passive && predicate.verb >= end && predicate.verb <= end + 1)
                return actors(predicate.subject.heads);
        return {};
    }

    static bool passesOn(const Trigger& trigger)
    {
        const Relation relation = trigger.word->relation;
        constexpr std::array<Relation, 5> passedOn{Relation::Accuse, Relation::Support, Relation::Reject,
                                                   Relation::Assault, Relation::Aid};
        return std::find(passedOn.begin(), passedOn.end(), relation) != passedOn.end();
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

    bool relate(const Trigger& trigger, const Entities& subjects, const Entities& objects)
    {
        bool made = false;
        for (const EntityIndex subject : subjects)
            for (const EntityIndex object : objects)
                if (subject != object && !represents(object, subject) && !represents(subject, object)) {
                    addClaim(trigger, subject, object);
                    made = true;
                }
        return made;
    }

    bool represents(EntityIndex person, EntityIndex employer) const { return m_cast[person].affiliation == employer; }

    /// "has denied allegations of hacking", "denied it transfers arms": the denial is of the threat.
    bool rejectThreat(const Trigger& trigger, const Entities& subjects)
    {
        if (trigger.word->relation != Relation::Reject || subjects.empty())
            return false;
        const std::size_t end = std::min(tokens(trigger.sentence).size(), trigger.last + 9);
        bool made = false;
        for (const EntityIndex threat : threatsIn(m_threats, trigger.sentence, trigger.last + 1, end))
            for (const EntityIndex subject : subjects) {
                addClaim(trigger, subject, threat);
                made = true;
            }
        return made;
    }

    bool counterThreats(const Trigger& trigger)
    {
        const Predicate& predicate = *trigger.predicate;
        std::size_t end = trigger.last + 1;
        for (const Argument& argument : predicate.arguments)
            end = std::max(end, argument.party.end);
        end = listEnd(trigger.sentence, end);
        // "the three countries' efforts will target": what somebody's efforts do, somebody does.
        const Party& subject = predicate.subject;
        const Entities who = actors(subject.heads.empty() ? subject.owners : subject.heads);
        return counter(trigger, who, trigger.last + 1, end);
    }

    /// "..., including cryptocurrency abuses and space launches", "..., from its cybercrime to its missile tests"
    std::size_t listEnd(std::size_t s, std::size_t end) const
    {
        if (end + 1 >= tokens(s).size() || tokens(s)[end].form != ",")
            return end;
        const std::string& next = tokens(s)[end + 1].lower;
        if (next != "including" && next != "from" && next != "such")
            return end;
        std::size_t at = end + 2;
        while (at < tokens(s).size() && tokens(s)[at].form != "," && tokens(s)[at].form != ";")
            ++at;
        return at;
    }

    bool counter(const Trigger& trigger, const Entities& subjects, std::size_t begin, std::size_t end)
    {
        bool made = false;
        for (const EntityIndex threat : threatsIn(m_threats, trigger.sentence, begin, end))
            for (const EntityIndex subject : subjects)
                if (m_cast[threat].threatSource != subject) {
                    addClaim(trigger, subject, threat);
                    made = true;
                }
        return made;
    }

    void readNoun(std::size_t s, std::size_t at)
    {
        const Token& token = tokens(s)[at];
        if (!token.isWord || (token.upos == language::Upos::Verb && !token.lower.ends_with("s")) ||
            m_reading.mentions.at(s, at))
            return;
        for (const std::string* key : {&token.lower, &token.lemma}) {
            const auto candidates = m_tables.relationNouns.find(*key);
            if (candidates == m_tables.relationNouns.end())
                continue;
            for (const std::uint32_t index : candidates->second) {
                const RelationWord& word = m_tables.relations[index];
                const auto last = matchFrom(tokens(s), at, word.words);
                if (last && relateNoun({s, at, *last, &word, nullptr, "noun"}))
                    return;
            }
        }
    }

    bool relateNoun(Trigger trigger)
    {
        const std::size_t s = trigger.sentence;
        const std::vector<Phrase>& phrases = m_reading.sentences[s].clauses.phrases;
        const auto phrase = std::find_if(phrases.begin(), phrases.end(),
                                         [&](const Phrase& p) { return p.begin <= trigger.at && trigger.at < p.end; });
        if (phrase == phrases.end() || phrase->kind != PhraseKind::Noun)
            return false;
        const auto index = static_cast<std::size_t>(phrase - phrases.begin());
        trigger.predicate = enclosing(s, trigger.at);
        const Parties parties{m_reading.document, s, phrases, m_reading.mentions, m_cast};
        const Entities behind = behindNoun(trigger, phrases, index, parties);
        const Entities sources = sourcesOf(trigger, *phrase, phrases, index, parties);
        if (trigger.word->relation == Relation::Counters)
            return counter(trigger, sources, trigger.last + 1, trigger.last + 12);
        if (std::find(trigger.word->targets.begin(), trigger.word->targets.end(), "together") !=
            trigger.word->targets.end()) {
            Entities all = behind;
            if (behind.size() < 2)
                all.insert(all.end(), sources.begin(), sources.end());
            all = statesOf(all);
            if (all.size() >= 2)
                return pairUp(trigger, all);
            const Entities others = companions(trigger);
            return all.size() == 1 && !others.empty() ? relate(trigger, all, others) : pairUp(trigger, others);
        }
        return relate(trigger, sources, behind);
    }

    const Predicate* enclosing(std::size_t s, std::size_t at) const
    {
        const Predicate* found = nullptr;
        for (const Predicate& predicate : m_reading.sentences[s].clauses.predicates)
            if (predicate.verb < at && at < predicate.end)
                found = &predicate;
        return found;
    }

    /// What follows the noun and its preposition.
    Entities behindNoun(const Trigger& trigger, const std::vector<Phrase>& phrases, std::size_t index,
                        const Parties& parties) const
    {
        for (std::size_t i = index + 1; i + 1 < phrases.size() && i <= index + 4; ++i) {
            if (phrases[i].kind != PhraseKind::Preposition)
                continue;
            const std::string& preposition = tokens(trigger.sentence)[phrases[i].begin].lower;
            const bool wanted = phrases[i].begin == trigger.last ||
                                std::find(trigger.word->targets.begin(), trigger.word->targets.end(), preposition) !=
                                    trigger.word->targets.end() ||
                                (preposition == "between" && trigger.word->targets.front() == "together");
            if (!wanted || phrases[i + 1].kind != PhraseKind::Noun)
                continue;
            std::size_t after = i + 2;
            const Party party = parties.forward(i + 1, after);
            Entities found = actors(party.heads);
            if (found.empty())
                found = actors(party.owners);
            return found;
        }
        return {};
    }

    /// "its criticism", "Iranian support", "U.S.-imposed sanctions", "criticism by X"; else the subject of the verb
    /// around.
    Entities sourcesOf(const Trigger& trigger, const Phrase& phrase, const std::vector<Phrase>& phrases,
                       std::size_t index, const Parties& parties) const
    {
        Entities found;
        for (std::size_t i = phrase.begin; i < trigger.at; ++i)
            if (const Mention* mention = m_reading.mentions.at(trigger.sentence, i))
                for (const EntityIndex entity : actors(mention->refs))
                    if (std::find(found.begin(), found.end(), entity) == found.end())
                        found.push_back(entity);
        const bool joined = index >= 2 && phrases[index - 1].kind == PhraseKind::Conjunction &&
                            phrases[index - 2].kind == PhraseKind::Noun;
        if (joined && found.empty())
            found = actors(parties.single(index - 2).owners);
        else if (joined && tokens(trigger.sentence)[phrase.begin].possessive)
            found = actors(parties.backwardNearest(index).owners);
        if (found.empty() && trigger.predicate && !trigger.predicate->passive)
            found = actors(trigger.predicate->subject.heads);
        if (found.empty() && index >= 1 && tokens(trigger.sentence)[phrases[index - 1].begin].lower == "in")
            found = aroundInserted(trigger, phrases, index, parties);
        return found;
    }

    /// "The United States, in coordination with the EU, ...", "In support of the EU, the United States ..."
    Entities aroundInserted(const Trigger& trigger, const std::vector<Phrase>& phrases, std::size_t index,
                            const Parties& parties) const
    {
        if (index >= 3 && phrases[index - 2].kind == PhraseKind::Comma && phrases[index - 3].kind == PhraseKind::Noun)
            if (Entities before = actors(parties.backward(index - 3).heads); !before.empty())
                return before;
        for (const Predicate& predicate : m_reading.sentences[trigger.sentence].clauses.predicates)
            if (predicate.verb > trigger.at && !predicate.passive)
                if (Entities after = actors(predicate.subject.heads); !after.empty())
                    return after;
        return {};
    }

    /// States for persons: what a trilateral partnership joins.
    Entities statesOf(const Entities& entities) const
    {
        Entities states;
        for (const EntityIndex entity : entities) {
            const EntityIndex body = m_cast.isPersonal(entity) ? m_cast[entity].affiliation.value_or(entity) : entity;
            if (std::find(states.begin(), states.end(), body) == states.end())
                states.push_back(body);
        }
        return states;
    }

    /// Who is named together in the sentence ("our three countries"), or joins later in it ("which was joined by A and
    /// B").
    Entities companions(const Trigger& trigger) const
    {
        for (const Predicate& predicate : m_reading.sentences[trigger.sentence].clauses.predicates)
            if (predicate.passive && predicate.verb > trigger.at &&
                tokens(trigger.sentence)[predicate.verb].lemma == "join")
                return actors(predicate.subject.heads);
        Entities found;
        for (const Mention& mention : m_reading.mentions.bySentence[trigger.sentence])
            if (mention.form == MentionForm::Reference && mention.refs.size() >= 2)
                found = statesOf(actors(mention.refs));
        return found;
    }

    void addClaim(const Trigger& trigger, EntityIndex from, EntityIndex to)
    {
        Claim claim;
        claim.from = from;
        claim.relation = trigger.word->relation;
        claim.to = to;
        claim.words = {trigger.sentence, trigger.at, trigger.last + 1};
        if (trigger.predicate && trigger.predicate->begin <= trigger.at && trigger.predicate->end > trigger.last)
            claim.words = {trigger.sentence, trigger.predicate->begin, trigger.predicate->end};
        claim.label = trigger.word->label;
        claim.rule = trigger.rule;
        claim.confidence = trigger.predicate && trigger.rule[0] == 'v' ? 0.75 : 0.6;
        judge(claim, m_reading, trigger.at, trigger.predicate, m_tables);
        m_claims.push_back(std::move(claim));
    }

    const Reading& m_reading;
    const Threats& m_threats;
    const Cast& m_cast;
    const ontology::Ontology::Tables& m_tables;
    Claims m_claims;
};

} // namespace

Claims findChunkRelations(const Reading& reading, const Threats& threats, const Cast& cast)
{
    return RelationFinder{reading, threats, cast}.run();
}

} // namespace cablegraph::extraction
