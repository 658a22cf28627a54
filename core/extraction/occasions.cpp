#include "occasions.h"

#include "newnames.h"
#include "words.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using ontology::MeetingForm;
using ontology::MeetingWord;
using ontology::NodeKind;

void addTo(std::vector<EntityIndex>& list, EntityIndex entity)
{
    if (std::find(list.begin(), list.end(), entity) == list.end())
        list.push_back(entity);
}

class OccasionFinder
{
public:
    OccasionFinder(const Reading& reading, std::size_t sentence, const Cast& cast)
        : m_reading{reading}
        , m_s{sentence}
        , m_tokens{reading.tokens(sentence)}
        , m_clauses{reading.sentences[sentence].clauses}
        , m_cast{cast}
        , m_tables{cast.tables()}
    {
    }

    std::vector<Occasion> run()
    {
        for (const Predicate& predicate : m_clauses.predicates)
            readVerb(predicate);
        const auto words = lexiconWords(m_reading.document.sentences[m_s]);
        for (std::size_t at = 0; at < words.size();)
            at += std::max<std::size_t>(1, readNoun(words, at));
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Occasion& a, const Occasion& b) { return a.where < b.where; });
        return std::move(m_found);
    }

private:
    bool isOrganization(EntityIndex entity) const { return m_cast[entity].kind == NodeKind::Organization; }

    std::vector<EntityIndex> actors(const Party& party) const
    {
        std::vector<EntityIndex> found;
        for (const EntityIndex entity : party.heads)
            if (m_cast.isActor(entity))
                addTo(found, entity);
        return found;
    }

    void readVerb(const Predicate& predicate)
    {
        const auto* candidates = verbEntries(m_tables.meetingVerbs, m_tokens[predicate.verb]);
        if (!candidates || predicate.negated)
            return;
        for (const std::uint32_t index : *candidates) {
            const MeetingWord& word = m_tables.meetings[index];
            const auto last = matchFrom(m_tokens, predicate.verb, word.words);
            if (!last)
                continue;
            Occasion occasion;
            occasion.where = {m_s, predicate.verb, *last + 1};
            occasion.type = word.type;
            occasion.predicate = &predicate;
            occasion.byVerb = true;
            occasion.date = dateNear(m_reading.sentences[m_s].dates, predicate.verb);
            const bool good = word.form == MeetingForm::Travel ? readTravel(predicate, occasion)
                                                               : readTogether(predicate, word, occasion);
            if (good)
                m_found.push_back(std::move(occasion));
            return;
        }
    }

    bool readTogether(const Predicate& predicate, const MeetingWord& word, Occasion& occasion) const
    {
        occasion.parties = actors(predicate.subject);
        const bool transitive = word.words.size() == 1;
        for (const Argument& argument : predicate.arguments) {
            const bool partner = argument.preposition == "with" ||
                                 (argument.preposition == "to" && word.words.back() == "to") ||
                                 (argument.preposition.empty() && transitive);
            if (partner)
                for (const EntityIndex entity : actors(argument.party))
                    addTo(occasion.parties, entity);
            else if (!occasion.place)
                occasion.place = placeIn(argument);
        }
        return occasion.parties.size() >= 2 || (occasion.parties.size() == 1 && occasion.place && transitive);
    }

    /// "Obama will travel to Cuba": only persons travel, and the destination is where it is held.
    bool readTravel(const Predicate& predicate, Occasion& occasion) const
    {
        for (const EntityIndex entity : actors(predicate.subject))
            if (m_cast.isPersonal(entity))
                addTo(occasion.parties, entity);
        for (const Argument& argument : predicate.arguments)
            if (!occasion.place)
                for (const EntityIndex entity : argument.party.heads)
                    if (m_cast[entity].kind == NodeKind::State || m_cast[entity].kind == NodeKind::Place) {
                        occasion.place = entity;
                        break;
                    }
        return !occasion.parties.empty() && occasion.place;
    }

    std::optional<EntityIndex> placeIn(const Argument& argument) const
    {
        if (!isOneOf(argument.preposition, {"in", "at", "near", "to", "on"}))
            return {};
        for (const EntityIndex entity : argument.party.heads)
            if (m_cast[entity].kind == NodeKind::Place ||
                (m_cast[entity].kind == NodeKind::State && argument.preposition != "on"))
                return entity;
        return {};
    }

    std::size_t readNoun(const std::vector<ontology::LexiconWord>& words, std::size_t at)
    {
        if (!m_tokens[at].isWord || insideOrganization(at))
            return 0;
        for (const ontology::LexiconMatch& match : m_tables.meetingLexicon.matchesAt(words, at)) {
            const MeetingWord& word = m_tables.meetings[match.value];
            const std::size_t last = at + match.length - 1;
            if (!isMeetingNoun(last))
                continue;
            Occasion occasion = nounOccasion(word, at, last + 1);
            if (isWorthwhile(word, occasion, last))
                m_found.push_back(std::move(occasion));
            return match.length;
        }
        return 0;
    }

    bool insideOrganization(std::size_t at) const
    {
        const Mention* mention = m_reading.mentions.at(m_s, at);
        return mention && !(mention->refs.size() == 1 && isOrganization(mention->refs.front()) &&
                            mention->where.end == at + 2 && m_tokens[at].lower == "general");
    }

    bool isMeetingNoun(std::size_t last) const
    {
        const Token& token = m_tokens[last];
        if (token.upos != language::Upos::Noun && token.upos != language::Upos::Propn && !isCapitalised(token))
            return false;
        const bool compound = last + 1 < m_tokens.size() && m_tokens[last + 1].isWord && !m_tokens[last].possessive &&
                              m_tokens[last + 1].upos == language::Upos::Noun;
        return !compound || m_tables.meetingLexicon.matchesAt(lexiconWords(m_reading.document.sentences[m_s]), last + 1)
                                .empty()
                   ? !compound
                   : false;
    }

    Occasion nounOccasion(const MeetingWord& word, std::size_t begin, std::size_t end) const
    {
        Occasion occasion;
        occasion.type = word.type;
        const std::size_t phrase = phraseAt(begin);
        const std::size_t from = phrase == nowhere ? begin : m_clauses.phrases[phrase].begin;
        occasion.where = {m_s, begin, end};
        nameOf(occasion, from, begin, end);
        occasion.definite = isDefinite(from, begin);
        for (std::size_t i = from; i < begin; ++i)
            if (const Mention* mention = m_reading.mentions.at(m_s, i))
                for (const EntityIndex entity : mention->refs)
                    addOwner(occasion, entity, mention->form);
        if (phrase != nowhere) {
            readBehind(occasion, phrase);
            addSpeaker(occasion, phrase);
            addComers(occasion, phrase);
        }
        occasion.date = dateNear(m_reading.sentences[m_s].dates, begin);
        return occasion;
    }

    void addOwner(Occasion& occasion, EntityIndex entity, MentionForm form) const
    {
        if (m_cast[entity].kind == NodeKind::Place && !occasion.place)
            occasion.place = entity;
        else if (m_cast.isActor(entity) && !isOrganization(entity) && form != MentionForm::Location)
            addTo(occasion.parties, entity);
    }

    /// "the Negev Summit", "the first Next Generation Critical and Emerging Technologies (CET) Dialogue"
    void nameOf(Occasion& occasion, std::size_t from, std::size_t begin, std::size_t end) const
    {
        if (m_reading.document.sentences[m_s].headline)
            return;
        std::size_t start = begin;
        while (start > 0 && continuesName(start - 1))
            --start;
        while (start < begin && !isCapitalised(m_tokens[start]))
            ++start;
        (void)from;
        if (!isCapitalised(m_tokens[end - 1]) || start == begin)
            return;
        const text::ByteSpan span = m_reading.document.sentences[m_s].spanOf(start, end);
        occasion.name = text::singleLine(slice(m_reading.document.text, span));
        occasion.where.begin = start;
    }

    bool continuesName(std::size_t at) const
    {
        const Token& token = m_tokens[at];
        if (token.form == ")" || token.form == "(")
            return true;
        if (token.lower == "and" || token.lower == "of" || token.lower == "on")
            return at > 0 && isCapitalised(m_tokens[at - 1]) && !m_tokens[at - 1].possessive;
        return isCapitalised(token) && !token.possessive;
    }

    bool isDefinite(std::size_t from, std::size_t begin) const
    {
        return from < begin &&
               isOneOf(m_tokens[from].lower, {"the", "this", "that", "these", "those", "their", "its", "his"});
    }

    std::size_t phraseAt(std::size_t token) const
    {
        for (std::size_t i = 0; i < m_clauses.phrases.size(); ++i)
            if (m_clauses.phrases[i].begin <= token && token < m_clauses.phrases[i].end)
                return i;
        return nowhere;
    }

    /// "talks with A and B", "a meeting between A and B in C", "a visit to C", "a summit of A", ", held in C"
    void readBehind(Occasion& occasion, std::size_t phrase) const
    {
        const std::vector<Phrase>& phrases = m_clauses.phrases;
        const Parties parties{m_reading.document, m_s, phrases, m_reading.mentions, m_cast};
        std::size_t i = phrase + 1;
        for (std::size_t steps = 0; i + 1 < phrases.size() && steps < 5; ++steps) {
            if (phrases[i].kind == PhraseKind::Comma || isHeld(phrases[i])) {
                const bool goesOn = isHeld(phrases[i]) || isHeld(phrases[i + 1]);
                if (!goesOn)
                    return;
                ++i;
                continue;
            }
            if (phrases[i].kind == PhraseKind::Other) {
                ++i;
                continue;
            }
            if (phrases[i].kind != PhraseKind::Preposition || phrases[i + 1].kind != PhraseKind::Noun)
                return;
            std::size_t after = i + 2;
            Argument argument{m_tokens[phrases[i].begin].lower, parties.forward(i + 1, after)};
            if (isOneOf(argument.preposition, {"on", "about", "over", "regarding", "concerning"}) &&
                !isCalendar(phrases[i + 1])) {
                takeTopics(occasion, i + 1);
                return;
            }
            addArgument(occasion, argument);
            i = after;
        }
    }

    bool isCalendar(const Phrase& phrase) const
    {
        return isCalendarWord(m_tokens[phrase.head].lower) || m_tokens[phrase.head].upos == language::Upos::Num ||
               isCalendarWord(m_tokens[phrase.begin].lower) || m_tokens[phrase.begin].upos == language::Upos::Num;
    }

    /// "on the situation in Aleppo and across Syria": to the end of the clause.
    void takeTopics(Occasion& occasion, std::size_t phrase) const
    {
        const std::vector<Phrase>& phrases = m_clauses.phrases;
        occasion.topicBegin = occasion.topicEnd = phrases[phrase].begin;
        for (std::size_t i = phrase; i < phrases.size(); ++i) {
            const bool stops =
                phrases[i].kind == PhraseKind::Mark || phrases[i].kind == PhraseKind::Subordinator ||
                (phrases[i].kind == PhraseKind::Verb && !phrases[i].participle && !phrases[i].infinitive);
            if (stops)
                return;
            occasion.topicEnd = phrases[i].end;
        }
    }

    /// "After talks with A and B, C said", "C stressed in a meeting with A", "At the summit C announced": C was there
    /// too.
    void addSpeaker(Occasion& occasion, std::size_t phrase) const
    {
        const std::vector<Phrase>& phrases = m_clauses.phrases;
        if (phrase == 0 || phrases[phrase - 1].kind != PhraseKind::Preposition)
            return;
        const std::string& preposition = m_tokens[phrases[phrase - 1].begin].lower;
        const bool withOthers =
            isOneOf(preposition, {"after", "during", "following", "in", "on"}) && !occasion.parties.empty();
        if (!withOthers && !isOneOf(preposition, {"at", "during"}))
            return;
        const Predicate* speech = nullptr;
        for (const Predicate& predicate : m_clauses.predicates) {
            const bool behind = predicate.verb > phrases[phrase].end;
            if (behind && phrase > 1 && speech)
                break;
            if (phrase == 1 ? behind : predicate.verb < phrases[phrase].begin) {
                speech = &predicate;
                if (behind)
                    break;
            }
        }
        if (!speech || speech->passive || speech->infinitive)
            return;
        for (const EntityIndex head : speech->subject.heads)
            if (m_cast.isPersonal(head) || (withOthers && m_cast.isActor(head)))
                addTo(occasion.parties, head);
    }

    /// "joined A in Paris for talks", "arrived in Seoul for a summit": who comes for it takes part, where they are.
    void addComers(Occasion& occasion, std::size_t phrase) const
    {
        const std::vector<Phrase>& phrases = m_clauses.phrases;
        if (phrase == 0 || phrases[phrase - 1].kind != PhraseKind::Preposition ||
            m_tokens[phrases[phrase - 1].begin].lower != "for")
            return;
        const Predicate* coming = nullptr;
        for (const Predicate& predicate : m_clauses.predicates)
            if (predicate.verb < occasion.where.begin && occasion.where.begin - predicate.verb < 25)
                coming = &predicate;
        if (!coming || !isOneOf(m_tokens[coming->verb].lemma,
                                {"join", "meet", "gather", "arrive", "host", "welcome", "invite", "travel", "convene",
                                 "return", "fly", "come", "go", "receive", "visit", "assemble", "sit", "be", "head"}))
            return;
        for (const EntityIndex head : actors(coming->subject))
            addTo(occasion.parties, head);
        for (const Argument& argument : coming->arguments) {
            if (argument.preposition.empty() || argument.preposition == "with")
                for (const EntityIndex head : actors(argument.party))
                    if (m_cast.isPersonal(head) || argument.preposition == "with")
                        addTo(occasion.parties, head);
            if (!occasion.place)
                occasion.place = placeIn(argument);
        }
        if (!occasion.date)
            occasion.date = dateNear(m_reading.sentences[m_s].dates, coming->verb);
    }

    bool isHeld(const Phrase& phrase) const
    {
        return phrase.kind == PhraseKind::Verb &&
               isOneOf(m_tokens[phrase.head].lemma, {"hold", "host", "convene", "take"});
    }

    void addArgument(Occasion& occasion, const Argument& argument) const
    {
        if (isOneOf(argument.preposition, {"with", "between", "among", "of"}))
            for (const EntityIndex entity : actors(argument.party))
                if (!(argument.preposition == "of" && isOrganization(entity)))
                    addTo(occasion.parties, entity);
        if (!occasion.place)
            occasion.place = placeIn(argument);
    }

    bool isWorthwhile(const MeetingWord& word, const Occasion& occasion, std::size_t last) const
    {
        // "meetings" in general are none; "held meetings with A" is one.
        const Token& noun = m_tokens[last];
        const bool plural = noun.lower.ends_with("s") && noun.lower != noun.lemma;
        if (plural && !isOneOf(word.type, {"talks", "negotiations", "consultations", "peace talks"}) &&
            occasion.parties.empty())
            return false;
        if (word.form == MeetingForm::Named)
            return !occasion.name.empty();
        if (word.form == MeetingForm::Call) {
            // "call" alone may be a demand: a telephone or a partner tells.
            const bool phone = word.words.size() > 1 || occasion.parties.size() > 1 || occasion.definite;
            const bool demand = last + 1 < m_tokens.size() && m_tokens[last + 1].lower == "for";
            return phone && !demand;
        }
        return true;
    }

    const Reading& m_reading;
    std::size_t m_s;
    const std::vector<Token>& m_tokens;
    const Clauses& m_clauses;
    const Cast& m_cast;
    const ontology::Ontology::Tables& m_tables;
    std::vector<Occasion> m_found;
};

} // namespace

std::vector<Occasion> findOccasions(const Reading& reading, std::size_t sentence, const Cast& cast)
{
    return OccasionFinder{reading, sentence, cast}.run();
}

} // namespace cablegraph::extraction
