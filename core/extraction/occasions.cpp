#include "occasions.h"

#include "occasionparties.h"
#include "words.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using ontology::MeetingForm;
using ontology::MeetingWord;
using ontology::NodeKind;

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

    void readVerb(const Predicate& predicate)
    {
        const auto* candidates = verbEntries(m_tables.meetingVerbs, m_tokens[predicate.verb]);
        if (!candidates || predicate.negated)
            return;
        for (const std::uint32_t index : *candidates) {
            const MeetingWord& word = m_tables.meetings[index];
            const auto last = matchFrom(m_tokens, predicate.verb, word.words);
            if (!last || namesNoun(*last, predicate.verb))
                continue;
            if (leavesToNoun(predicate, word))
                return;
            Occasion occasion;
            occasion.where = {m_s, predicate.verb, *last + 1};
            occasion.type = word.type;
            occasion.predicate = &predicate;
            occasion.byVerb = true;
            occasion.date = dateNear(m_reading.sentences[m_s].dates, predicate.verb);
            const bool good = word.form == MeetingForm::Travel ? readTravel(predicate, occasion)
                              : word.form == MeetingForm::Host ? readHost(predicate, occasion)
                                                               : readTogether(predicate, word, occasion);
            if (!occasion.place)
                occasion.place = openingPlace();
            if (good)
                m_found.push_back(std::move(occasion));
            return;
        }
    }

    /// "In Turkey Minister Bratt met ..."
    std::optional<EntityIndex> openingPlace() const
    {
        if (m_tokens.size() < 3 || m_tokens[0].lower != "in")
            return {};
        const Mention* mention = m_reading.mentions.at(m_s, 1);
        return mention ? placeIn({"in", {mention->refs, {}, 1, mention->where.end, 1}}, m_cast) : std::nullopt;
    }

    /// "held talks": with a tree the noun tells more.
    bool namesNoun(std::size_t last, std::size_t verb) const
    {
        const Sentence& sentence = m_reading.document.sentences[m_s];
        return sentence.hasTree() && last > verb &&
               !m_tables.meetingLexicon.matchesAt(lexiconWords(sentence), last).empty();
    }

    /// "convened an emergency summit", "welcomed the leaders for talks": the noun tells more than the verb.
    bool leavesToNoun(const Predicate& predicate, const MeetingWord& word) const
    {
        const bool convenes = word.words.front() == "convene";
        return std::any_of(predicate.arguments.begin(), predicate.arguments.end(), [&](const Argument& argument) {
            const bool object = convenes && argument.preposition.empty();
            const bool purpose = word.form == MeetingForm::Host && argument.preposition == "for";
            const std::size_t noun = argument.party.head;
            return (object || purpose) && isMeetingNoun(noun) && namesMeeting(argument.party.begin, noun + 1);
        });
    }

    bool readTogether(const Predicate& predicate, const MeetingWord& word, Occasion& occasion) const
    {
        occasion.parties = actorsIn(predicate.subject, m_cast);
        const bool discusses = word.words.front() == "discuss";
        const bool transitive = word.words.size() == 1 && !discusses;
        std::size_t topicEnd = nowhere; ///< "discussed the war in Sudan": there is the war
        for (const Argument& argument : predicate.arguments) {
            if (discusses && argument.preposition.empty())
                topicEnd = argument.party.head + 1;
            const bool partner = argument.preposition == "with" ||
                                 (argument.preposition == "to" && word.words.back() == "to") ||
                                 (argument.preposition.empty() && transitive);
            if (partner)
                for (const EntityIndex entity : actorsIn(argument.party, m_cast))
                    addEntity(occasion.parties, entity);
            else if (!occasion.place && argument.party.begin != topicEnd)
                occasion.place = placeIn(argument, m_cast);
            if (partner && !occasion.place)
                occasion.place = placeBehind(argument.party);
        }
        return occasion.parties.size() >= 2 || (occasion.parties.size() == 1 && occasion.place && transitive);
    }

    /// "met X and Y in Accra": persons are nowhere by themselves, so a place behind them is where they met.
    std::optional<EntityIndex> placeBehind(const Party& partner) const
    {
        const bool persons = !partner.heads.empty() && m_cast.isPersonal(partner.heads.back());
        for (std::size_t at = partner.head; persons && at + 1 < partner.end; ++at) {
            const Mention* place = m_reading.mentions.at(m_s, at + 1);
            const Mention* before = at > 0 ? m_reading.mentions.at(m_s, at - 1) : nullptr;
            const bool behind = m_tokens[at].lower == "in" && place && place->where.begin == at + 1 && before &&
                                m_cast.isPersonal(before->refs.front());
            if (behind)
                return placeIn({"in", {place->refs, {}, at + 1, place->where.end, at + 1}}, m_cast);
        }
        return {};
    }

    /// "Biden hosted Kishida at the White House": both are persons, else it is an event that is hosted or an act
    /// welcomed.
    bool readHost(const Predicate& predicate, Occasion& occasion) const
    {
        std::vector<EntityIndex> guests;
        for (const Argument& argument : predicate.arguments) {
            if (argument.preposition.empty())
                for (const EntityIndex entity : argument.party.heads)
                    if (m_cast.isPersonal(entity))
                        addEntity(guests, entity);
            if (!occasion.place)
                occasion.place = placeIn(argument, m_cast);
        }
        for (const EntityIndex entity : predicate.subject.heads)
            if (m_cast.isPersonal(entity))
                addEntity(occasion.hosts, entity);
        if (guests.empty() || occasion.hosts.empty())
            return false;
        occasion.parties = occasion.hosts;
        for (const EntityIndex guest : guests)
            addEntity(occasion.parties, guest);
        return true;
    }

    /// "Obama will travel to Cuba": only persons travel, and the destination is where it is held.
    bool readTravel(const Predicate& predicate, Occasion& occasion) const
    {
        for (const EntityIndex entity : actorsIn(predicate.subject, m_cast))
            if (m_cast.isPersonal(entity))
                addEntity(occasion.parties, entity);
        for (const Argument& argument : predicate.arguments)
            if (!occasion.place && m_reading.mentions.at(m_s, argument.party.head))
                for (const EntityIndex entity : argument.party.heads)
                    if (m_cast[entity].kind == NodeKind::State || m_cast[entity].kind == NodeKind::Place) {
                        occasion.place = entity;
                        break;
                    }
        // "led a delegation to Phnom Penh": the destination stands right behind the words.
        if (!occasion.place && occasion.where.end < m_tokens.size()) {
            const std::size_t next = occasion.where.end + (m_tokens[occasion.where.end].lower == "the" ? 1 : 0);
            if (const Mention* mention = next < m_tokens.size() ? m_reading.mentions.at(m_s, next) : nullptr)
                occasion.place = placeIn({"to", {mention->refs, {}, next, next + 1, next}}, m_cast);
        }
        return !occasion.parties.empty() && occasion.place;
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

    /// A date behind the word for another meeting is that one's: "the talks followed up on a summit in August".
    std::optional<text::PartialDate> ownDate(std::size_t begin, std::size_t end) const
    {
        std::vector<EventDate> own = m_reading.sentences[m_s].dates;
        std::erase_if(
            own, [&](const EventDate& date) { return namesMeeting(end, date.begin) || namesMeeting(date.end, begin); });
        return dateNear(own, begin);
    }

    bool namesMeeting(std::size_t first, std::size_t last) const
    {
        const auto words = lexiconWords(m_reading.document.sentences[m_s]);
        for (std::size_t at = first; at < last; ++at)
            if (!m_tables.meetingLexicon.matchesAt(words, at).empty())
                return true;
        return false;
    }

    Occasion nounOccasion(const MeetingWord& word, std::size_t begin, std::size_t end) const
    {
        Occasion occasion;
        occasion.type = word.type;
        occasion.where = {m_s, begin, end};
        nameOf(occasion, begin, end);
        occasion.date = ownDate(begin, end);
        readAround(m_reading, m_s, m_cast, end - 1, occasion);
        return occasion;
    }

    /// "the Negev Summit", "the first Next Generation Critical and Emerging Technologies (CET) Dialogue"
    void nameOf(Occasion& occasion, std::size_t begin, std::size_t end) const
    {
        if (m_reading.document.sentences[m_s].headline)
            return;
        std::size_t start = begin;
        while (start > 0 && continuesName(start - 1))
            --start;
        while (start < begin && (!isCapitalised(m_tokens[start]) || m_tokens[start].upos == language::Upos::Det))
            ++start;
        // "the NATO summit", "NATO ... at its summit": named for the body that holds it.
        const Mention* body = begin > 0 ? m_reading.mentions.at(m_s, begin - 1) : nullptr;
        const bool named = body && (body->form == MentionForm::Name || m_tokens[begin - 1].lower == "its");
        const bool standing = named && body->where.end == begin && body->refs.size() == 1 &&
                              m_cast.typeOf(body->refs.front()) == "international" &&
                              isOneOf(m_tokens[end - 1].lower, {"summit", "ministerial", "conference"});
        if (standing && !isCapitalised(m_tokens[end - 1])) {
            occasion.name = m_cast[body->refs.front()].name + ' ' + m_tokens[end - 1].lower;
            return;
        }
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

    bool isWorthwhile(const MeetingWord& word, const Occasion& occasion, std::size_t last) const
    {
        if (occasion.other && occasion.name.empty() && occasion.parties.size() < 2)
            return false;
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
