#include "occasions.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using ontology::MeetingForm;
using ontology::MeetingWord;
using ontology::NodeKind;

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

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
        constexpr std::array<std::string_view, 5> where{"in", "at", "near", "to", "on"};
        if (!isOneOf(argument.preposition, where))
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
            if (!isMeetingNoun(word, last))
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

    bool isMeetingNoun(const MeetingWord& word, std::size_t last) const
    {
        const Token& token = m_tokens[last];
        if (token.upos != language::Upos::Noun && token.upos != language::Upos::Propn && !isCapitalised(token))
            return false;
        constexpr std::array<std::string_view, 4> plurals{"talks", "negotiations", "consultations", "peace talks"};
        const bool plural = token.lower.ends_with("s") && token.lower != token.lemma;
        if (plural && !isOneOf(word.type, plurals))
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
            addSpeakerAfter(occasion, phrase);
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
        constexpr std::array<std::string_view, 8> words{"the", "this", "that", "these", "those", "their", "its", "his"};
        return from < begin && isOneOf(m_tokens[from].lower, words);
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
            addArgument(occasion, argument);
            i = after;
        }
    }

    /// "After talks with A and B, C said": C was there too.
    void addSpeakerAfter(Occasion& occasion, std::size_t phrase) const
    {
        constexpr std::array<std::string_view, 4> openers{"after", "during", "following", "at"};
        const std::vector<Phrase>& phrases = m_clauses.phrases;
        const bool opens = phrase == 1 && isOneOf(m_tokens[phrases[0].begin].lower, openers);
        if (!opens || occasion.parties.empty() || m_clauses.predicates.empty())
            return;
        for (const EntityIndex head : m_clauses.predicates.front().subject.heads)
            if (m_cast.isPersonal(head))
                addTo(occasion.parties, head);
    }

    bool isHeld(const Phrase& phrase) const
    {
        constexpr std::array<std::string_view, 4> verbs{"hold", "host", "convene", "take"};
        return phrase.kind == PhraseKind::Verb && isOneOf(m_tokens[phrase.head].lemma, verbs);
    }

    void addArgument(Occasion& occasion, const Argument& argument) const
    {
        constexpr std::array<std::string_view, 4> partners{"with", "between", "among", "of"};
        if (isOneOf(argument.preposition, partners))
            for (const EntityIndex entity : actors(argument.party))
                if (!(argument.preposition == "of" && isOrganization(entity)))
                    addTo(occasion.parties, entity);
        if (!occasion.place)
            occasion.place = placeIn(argument);
    }

    bool isWorthwhile(const MeetingWord& word, const Occasion& occasion, std::size_t last) const
    {
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
