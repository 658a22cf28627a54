#include "acts.h"
#include "groups.h"
#include "threatdrafts.h"
#include "wordmatch.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using language::Upos;
using ontology::ThreatForm;
using ontology::ThreatWord;
using Draft = ThreatDraft;
using Entities = std::vector<EntityIndex>;

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 6> definiteWords{"the", "this", "that", "these", "those", "such"};

/// Nouns that carry the threat which the words before them name: "missile tests", "terror campaign".
bool extendsThreat(std::string_view lemma)
{
    constexpr std::array<std::string_view, 32> nouns{
        "threat",   "capability",  "campaign", "activity",      "program",  "programme", "effort",    "ambition",
        "arsenal",  "plan",        "test",     "launch",        "actor",    "attempt",   "operation", "attack",
        "strike",   "development", "build",    "proliferation", "exercise", "war",       "plot",      "group",
        "incident", "action",      "force",    "use",           "material", "site",      "facility",  "policy"};
    return isOneOf(lemma, nouns);
}

class ThreatDrafter
{
public:
    ThreatDrafter(const Reading& reading, std::size_t sentence, const Cast& cast)
        : m_reading{reading}
        , m_s{sentence}
        , m_cast{cast}
        , m_nouns{reading.document, sentence, reading.mentions, cast}
        , m_tree{m_nouns.tree()}
        , m_clauses{reading.sentences[sentence].clauses}
    {
    }

    std::vector<Draft> run()
    {
        for (const Predicate& predicate : m_clauses.predicates)
            readVerb(predicate);
        const auto words = lexiconWords(m_reading.document.sentences[m_s]);
        for (std::size_t at = 0; at < words.size();)
            at += std::max<std::size_t>(1, readNoun(words, at));
        return std::move(m_drafts);
    }

private:
    void readVerb(const Predicate& predicate)
    {
        const auto* entries = verbEntries(m_cast.tables().threatVerbs, m_tree[predicate.verb]);
        if (!entries)
            return;
        for (const std::uint32_t index : *entries) {
            const ThreatWord& word = m_cast.tables().threats[index];
            const auto matched = matchWords(m_tree, predicate.verb, word.words);
            if (!matched)
                continue;
            Draft draft;
            draft.where = {m_s, predicate.verb, predicate.verb + 1};
            draft.word = &word;
            draft.anchor = predicate.verb;
            draft.rule = "threat verb";
            const Party& subject = predicate.subject;
            // "denounced the detention of its teachers as hostage-taking": whose teachers, not whose deed
            const bool called = m_tree.preposition(predicate.verb) == "as";
            const bool known = !called && subject.begin < subject.end &&
                               !actsForItself(m_tree[subject.head].lemma, m_cast.tables()) && !isPrivate(subject.head);
            draft.sources = threatBodies(m_cast, subject.heads.empty() && known ? subject.owners : subject.heads);
            takeTargets(draft, predicate, true);
            trace(draft, subject.head);
            if (!draft.sources.empty() || !draft.targets.empty())
                m_drafts.push_back(std::move(draft));
            return;
        }
    }

    /// "a Canadian man": what he does Canada does not.
    bool isPrivate(std::size_t noun) const
    {
        constexpr std::array<std::string_view, 12> people{"man",     "woman",  "citizen",     "national",
                                                          "person",  "couple", "businessman", "student",
                                                          "teacher", "people", "journalist",  "tourist"};
        return isOneOf(m_tree[noun].lemma, people);
    }

    std::size_t readNoun(const std::vector<ontology::LexiconWord>& words, std::size_t at)
    {
        if (!m_tree[at].isWord || m_reading.mentions.at(m_s, at) != nullptr)
            return 0;
        for (const ontology::LexiconMatch& match : m_cast.tables().threatLexicon.matchesAt(words, at)) {
            const ThreatWord& word = m_cast.tables().threats[match.value];
            const std::size_t last = at + match.length - 1;
            const bool verbal =
                m_tree[last].upos == Upos::Verb && match.length == 1 && !m_tree[last].lower.ends_with("ing");
            if (verbal || (word.form == ThreatForm::Launch && !isLaunched(m_reading.tokens(m_s), at)))
                continue;
            if (isJoint(at, at + match.length) ||
                (word.form == ThreatForm::General && isBetween(at, at + match.length)))
                continue;
            Draft draft;
            draft.where = {m_s, at, at + match.length};
            draft.word = &word;
            readSurroundings(draft);
            draft.refersBack = refersBack(draft, at);
            m_drafts.push_back(std::move(draft));
            return match.length;
        }
        return readLaunch(at);
    }

    /// "the launch", "Chad's test": of what, the text has said before.
    std::size_t readLaunch(std::size_t at)
    {
        constexpr std::array<std::string_view, 3> words{"launch", "test", "firing"};
        const bool noun = m_tree[at].upos == Upos::Noun && isOneOf(m_tree[at].lemma, words) &&
                          !m_tree.is(at, "compound") && m_tree.child(at, "compound") == nowhere;
        const std::size_t determiner = noun ? m_tree.child(at, "det") : nowhere;
        const bool definite = determiner != nowhere && isOneOf(m_tree[determiner].lower, definiteWords);
        Draft draft;
        draft.where = {m_s, at, at + 1};
        draft.anchor = at;
        draft.refersBack = true;
        if (noun)
            for (const Mention* owner : m_nouns.ownerMentions(at))
                addEntities(draft.sources, threatBodies(m_cast, owner->refs));
        if (!noun || (!definite && draft.sources.empty()))
            return 0;
        m_drafts.push_back(std::move(draft));
        return 1;
    }

    /// "the attack", "such acts": general words with an article and nothing of their own.
    bool refersBack(const Draft& draft, std::size_t at) const
    {
        constexpr std::array<std::string_view, 10> words{"attack", "strike",   "assault", "raid",      "killing",
                                                         "murder", "incident", "bombing", "intrusion", "breach"};
        if (draft.where.end != at + 1 || !isOneOf(m_tree[at].lemma, words) || !draft.sources.empty())
            return false;
        const std::size_t determiner = m_tree.child(draft.anchor, "det");
        return determiner != nowhere && isOneOf(m_tree[determiner].lower, definiteWords);
    }

    /// Allies' exercises threaten only those who say so.
    bool isJoint(std::size_t begin, std::size_t end) const
    {
        const std::size_t noun = m_tree.headOf(begin, end);
        const std::vector<std::size_t> adjectives = m_tree.childrenBy(noun, "amod");
        return std::any_of(adjectives.begin(), adjectives.end(),
                           [this](std::size_t at) { return m_tree[at].lower == "joint"; });
    }

    /// "the conflict between A and B": neither A's nor B's alone, and nobody else's.
    bool isBetween(std::size_t begin, std::size_t end) const
    {
        const std::vector<std::size_t> phrases = m_tree.childrenBy(m_tree.headOf(begin, end), "nmod");
        return std::any_of(phrases.begin(), phrases.end(),
                           [this](std::size_t phrase) { return m_tree.preposition(phrase) == "between"; });
    }

    /// The noun that the words are, or that they only describe.
    std::size_t fullNoun(Draft& draft) const
    {
        std::size_t noun = m_tree.headOf(draft.where.begin, draft.where.end);
        for (int steps = 0; steps < 3; ++steps) {
            const bool inside = m_tree.is(noun, "compound") || m_tree.is(noun, "amod") || m_tree.is(noun, "nmod:poss");
            if (!inside || m_tree.head(noun) == nowhere)
                break;
            noun = m_tree.head(noun);
            if (!extendsThreat(m_tree[noun].lemma) && !isDoing(m_tree[noun].lemma))
                draft.describes = true;
        }
        return noun;
    }

    void readSurroundings(Draft& draft)
    {
        const std::size_t noun = fullNoun(draft);
        draft.anchor = noun;
        bool carried = false;
        const Predicate predicate = carriedPredicate(m_nouns, m_clauses, m_s, noun, m_cast.tables(), carried);
        takeOwners(draft, noun);
        if (draft.sources.empty() && !predicate.subject.owners.empty())
            draft.sources = threatBodies(m_cast, predicate.subject.heads);
        std::size_t source = predicate.subject.head;
        if (draft.sources.empty())
            source = sourceBehind(draft, predicate);
        // "Chad's launch of a ballistic missile"
        constexpr std::array<std::string_view, 9> handling{"launch", "test",       "firing",  "development", "use",
                                                           "supply", "deployment", "pursuit", "possession"};
        const bool handled = m_tree.is(noun, "nmod") && m_tree.head(noun) != nowhere &&
                             m_tree.preposition(noun) == "of" && isOneOf(m_tree[m_tree.head(noun)].lemma, handling);
        if (draft.sources.empty() && handled)
            takeOwners(draft, m_tree.head(noun));
        if (draft.sources.empty() && draft.targets.empty() && m_tree.is(noun, "conj"))
            takeOwners(draft, m_tree.firstConjunct(noun));
        if (draft.sources.empty() && carried && enacted(noun))
            draft.sources = threatBodies(m_cast, predicate.subject.heads);
        if (draft.sources.empty())
            source = blamed(draft, noun);
        takeTargets(draft, predicate, isDoing(m_tree[noun].lemma) || draft.word->form == ThreatForm::General);
        trace(draft, source);
    }

    /// The verb that carries the noun out is one of doing harm, not "criticised" or "has".
    bool enacted(std::size_t noun) const
    {
        for (std::size_t at = m_tree.head(noun); at != nowhere; at = m_tree.head(at))
            if (m_tree[at].upos == Upos::Verb)
                return enactsThreat(m_tree[at].lemma);
        return false;
    }

    /// "Russia's war" is waged by Russia, "the Ukraine war" in Ukraine, "the Israeli conflict" by nobody we know;
    /// places suffer.
    void takeOwners(Draft& draft, std::size_t noun) const
    {
        for (const Mention* mention : m_nouns.ownerMentions(noun)) {
            const bool possessive =
                m_tree[mention->where.end - 1].possessive || mention->form == MentionForm::Reference;
            const bool bare =
                mention->form == MentionForm::Name && !possessive && draft.word->form == ThreatForm::General;
            const bool general = draft.word->form == ThreatForm::General;
            const bool act = isOneOf(m_tree[noun].lemma, std::array<std::string_view, 2>{"strike", "provocation"});
            if (general && !act && mention->form == MentionForm::Adjective && !possessive)
                continue;
            if (bare || mention->form == MentionForm::Location)
                addEntities(draft.targets, mention->refs);
            else
                addEntities(draft.sources, threatBodies(m_cast, mention->refs));
        }
    }

    /// "repression by the regime", "nuclear threats from North Korea", "the nuclear programme of Iran"
    std::size_t sourceBehind(Draft& draft, const Predicate& predicate) const
    {
        const Party& subject = predicate.subject;
        const bool agent =
            subject.begin < subject.end && !subject.heads.empty() && m_tree.dominates(draft.anchor, subject.head);
        if (agent) {
            draft.sources = threatBodies(m_cast, predicate.subject.heads);
            return predicate.subject.head;
        }
        // "accused of spying for Chad"
        if (draft.word->threatClass == ontology::ThreatClass::Espionage)
            for (const std::string_view relation : {"obl", "nmod"})
                for (const std::size_t child : m_tree.childrenBy(draft.anchor, relation))
                    if (m_tree.preposition(child) == "for") {
                        draft.sources = threatBodies(m_cast, m_nouns.party(child).heads);
                        if (!draft.sources.empty())
                            return child;
                    }
        for (const Argument& argument : predicate.arguments) {
            const bool possessor = argument.preposition == "of" && !isDoing(m_tree[draft.anchor].lemma);
            if ((!possessor && argument.preposition != "from") || !m_tree.dominates(draft.anchor, argument.party.head))
                continue;
            const Party& party = argument.party;
            draft.sources = threatBodies(m_cast, party.heads.empty() ? party.owners : party.heads);
            if (!draft.sources.empty())
                return party.head;
        }
        return nowhere;
    }

    /// "accused Iran of the attack", "blamed the attack on Iran", "Iran is responsible for", "Iran was behind the
    /// attack"
    std::size_t blamed(Draft& draft, std::size_t noun) const
    {
        const std::size_t at = m_tree.firstConjunct(noun);
        if (const std::size_t source = blamedOn(draft, at); source != nowhere)
            return source;
        const std::string preposition = m_tree.preposition(at);
        if (preposition == "behind" && m_tree.child(at, "cop") != nowhere)
            return takeSubject(draft, at);
        std::size_t verb = m_tree.head(at);
        // "expelled two diplomats for espionage", hung on the diplomats
        const bool low =
            verb != nowhere && preposition == "for" && m_tree.is(verb, "obj") && m_tree.head(verb) != nowhere;
        if (low && blamesObject(m_tree[m_tree.head(verb)].lemma))
            verb = m_tree.head(verb);
        if (verb == nowhere || (preposition != "of" && preposition != "for" && preposition != "behind" &&
                                preposition != "in" && preposition != "over"))
            return nowhere;
        const std::string& lemma = m_tree[verb].lemma;
        // "claimed responsibility for the bombing"
        const std::size_t claim = lemma == "responsibility" && m_tree.is(verb, "obj") ? m_tree.head(verb) : nowhere;
        if (claim != nowhere &&
            isOneOf(m_tree[claim].lemma, std::array<std::string_view, 4>{"claim", "take", "accept", "bear"}))
            return takeSubject(draft, claim);
        if (lemma == "responsible" || lemma == "guilty" || lemma == "capable" || lemma == "involve" ||
            (lemma == "be" && preposition == "behind"))
            return takeSubject(draft, verb);
        if (!blamesObject(lemma))
            return nowhere;
        for (const Predicate& predicate : m_clauses.predicates)
            if (predicate.verb == verb)
                for (const Argument& argument : predicate.arguments)
                    if (argument.preposition.empty() && argument.party.head != noun) {
                        const bool own = argument.party.heads.empty() && !isPrivate(argument.party.head);
                        draft.sources = threatBodies(m_cast, own ? argument.party.owners : argument.party.heads);
                        if (!draft.sources.empty())
                            return argument.party.head;
                    }
        return nowhere;
    }

    /// "blamed the attack on Iran", "the attack was attributed to Iran"
    std::size_t blamedOn(Draft& draft, std::size_t noun) const
    {
        const std::size_t verb = m_tree.is(noun, "obj") || m_tree.is(noun, "nsubj:pass") ? m_tree.head(noun) : nowhere;
        if (verb == nowhere)
            return nowhere;
        const bool onto = isOneOf(m_tree[verb].lemma, std::array<std::string_view, 2>{"blame", "pin"});
        const bool to = isOneOf(m_tree[verb].lemma, std::array<std::string_view, 3>{"attribute", "ascribe", "trace"});
        for (const Predicate& predicate : m_clauses.predicates)
            if (predicate.verb == verb && (onto || to))
                for (const Argument& argument : predicate.arguments)
                    if (argument.preposition == (onto ? "on" : "to")) {
                        draft.sources = threatBodies(m_cast, argument.party.heads);
                        if (!draft.sources.empty())
                            return argument.party.head;
                    }
        return nowhere;
    }

    std::size_t takeSubject(Draft& draft, std::size_t predicate) const
    {
        for (const std::size_t subject : m_tree.subjects(predicate)) {
            draft.sources = threatBodies(m_cast, m_nouns.party(subject).heads);
            if (!draft.sources.empty())
                return subject;
        }
        return nowhere;
    }

    bool namesMeeting(std::size_t noun) const
    {
        const auto words = lexiconWords(m_reading.document.sentences[m_s]);
        return noun < words.size() && !m_cast.tables().meetingLexicon.matchesAt(words, noun).empty();
    }

    /// "against Ukraine", "on an Iraqi air base", "invasion of Ukraine"; a verb's object.
    void takeTargets(Draft& draft, const Predicate& predicate, bool doing) const
    {
        constexpr std::array<std::string_view, 8> onto{"against", "on",      "at",   "into",
                                                       "toward",  "towards", "upon", "to"};
        for (const Argument& argument : predicate.arguments) {
            const std::string& preposition = argument.preposition;
            const bool object = preposition.empty() && !predicate.nominal;
            // Who gets arms is not who suffers them.
            if (draft.word->threatClass == ontology::ThreatClass::ArmsTransfer && preposition != "against")
                continue;
            const bool hits = isOneOf(preposition, onto) || (doing && (preposition == "of" || preposition == "in"));
            if (!object && !hits)
                continue;
            const Party& party = argument.party;
            // "raise the attack at a meeting of ministers"
            if (preposition == "at" && namesMeeting(party.head))
                continue;
            addEntities(draft.targets, party.heads.empty() ? party.owners : party.heads);
            if (!draft.targets.empty())
                return;
        }
    }

    void trace(Draft& draft, std::size_t source) const
    {
        for (std::size_t at = draft.where.begin; at < draft.where.end; ++at)
            draft.trace += (draft.trace.empty() ? "\"" : " ") + m_tree[at].form;
        draft.trace += '"';
        const bool other = source != nowhere && source < m_tree.size() && source != draft.anchor;
        draft.doubted = other && isDoubted(m_tree, source, m_cast.tables());
        if (other && !draft.sources.empty())
            if (const std::string path = m_tree.path(draft.anchor, source); !path.empty())
                draft.trace += "; " + path;
    }

    const Reading& m_reading;
    std::size_t m_s;
    const Cast& m_cast;
    NounPhrases m_nouns;
    const Tree& m_tree;
    const Clauses& m_clauses;
    std::vector<Draft> m_drafts;
};

} // namespace

std::vector<ThreatDraft> draftThreats(const Reading& reading, std::size_t sentence, const Cast& cast)
{
    return ThreatDrafter{reading, sentence, cast}.run();
}

} // namespace cablegraph::extraction
