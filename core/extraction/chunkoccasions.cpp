#include "newnames.h"
#include "occasionparties.h"
#include "words.h"

#include <algorithm>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;

/// Looks along the base phrases around a noun of meetings.
class ChunkSurroundings
{
public:
    ChunkSurroundings(const Reading& reading, std::size_t sentence, const Cast& cast)
        : m_reading{reading}
        , m_s{sentence}
        , m_tokens{reading.tokens(sentence)}
        , m_clauses{reading.sentences[sentence].clauses}
        , m_cast{cast}
    {
    }

    void read(std::size_t noun, Occasion& occasion) const
    {
        const std::size_t phrase = phraseAt(noun);
        if (phrase == nowhere)
            return;
        const std::size_t from = m_clauses.phrases[phrase].begin;
        occasion.definite = isDefinite(from, noun);
        for (std::size_t i = from; i < noun; ++i)
            if (const Mention* mention = m_reading.mentions.at(m_s, i))
                addOwner(occasion, *mention, m_cast);
        readBehind(occasion, phrase);
        addSpeaker(occasion, phrase);
        addComers(occasion, phrase);
    }

private:
    bool isOrganization(EntityIndex entity) const { return m_cast[entity].kind == NodeKind::Organization; }

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
                addEntity(occasion.parties, head);
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
        for (const EntityIndex head : actorsIn(coming->subject, m_cast))
            addEntity(occasion.parties, head);
        for (const Argument& argument : coming->arguments) {
            if (argument.preposition.empty() || argument.preposition == "with")
                for (const EntityIndex head : actorsIn(argument.party, m_cast))
                    if (m_cast.isPersonal(head) || argument.preposition == "with")
                        addEntity(occasion.parties, head);
            if (!occasion.place)
                occasion.place = placeIn(argument, m_cast);
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
            for (const EntityIndex entity : actorsIn(argument.party, m_cast))
                if (!(argument.preposition == "of" && isOrganization(entity)))
                    addEntity(occasion.parties, entity);
        if (!occasion.place)
            occasion.place = placeIn(argument, m_cast);
    }

    const Reading& m_reading;
    std::size_t m_s;
    const std::vector<Token>& m_tokens;
    const Clauses& m_clauses;
    const Cast& m_cast;
};

} // namespace

void readAroundInChunks(const Reading& reading, std::size_t sentence, const Cast& cast, std::size_t noun,
                        Occasion& occasion)
{
    ChunkSurroundings{reading, sentence, cast}.read(noun, occasion);
}

} // namespace cablegraph::extraction
