#include "reading.h"

#include "lists.h"
#include "newnames.h"
#include "tree.h"

#include <algorithm>

namespace cablegraph::extraction {
namespace {

using language::Upos;

constexpr std::size_t objectReach = 7; ///< tokens between a verb and the noun that goes with it

bool sameWord(const Token& token, const std::string& word)
{
    return token.isWord && (token.lemma == word || token.lower == word || token.stem == word);
}

bool isParticle(const std::string& word)
{
    constexpr std::string_view particles[] = {"to",   "with", "on",    "for",     "of",      "at",  "by",
                                              "from", "in",   "into",  "against", "upon",    "out", "down",
                                              "off",  "up",   "about", "over",    "between", "not", "under"};
    for (const std::string_view particle : particles)
        if (word == particle)
            return true;
    return false;
}

} // namespace

std::optional<std::size_t> matchFrom(const std::vector<Token>& tokens, std::size_t first,
                                     const std::vector<std::string>& words)
{
    if (words.empty() || !sameWord(tokens[first], words.front()))
        return {};
    std::size_t at = first;
    for (std::size_t w = 1; w < words.size(); ++w) {
        const std::size_t reach = isParticle(words[w]) ? 2 : objectReach;
        std::size_t found = 0;
        for (std::size_t i = at + 1; i < tokens.size() && i <= at + reach; ++i) {
            const Token& token = tokens[i];
            if (sameWord(token, words[w])) {
                found = i;
                break;
            }
            // "met today with"
            const bool passable = isParticle(words[w])
                                      ? token.upos == Upos::Adv || isCalendarWord(token.lower)
                                      : token.form != ";" && token.form != ":" && token.lower != "that" &&
                                            token.upos != Upos::Aux &&
                                            !(token.upos == Upos::Verb && token.xpos != "VBN" && token.xpos != "VBG");
            if (!passable)
                return {};
        }
        if (found == 0)
            return {};
        at = found;
    }
    return at;
}

const std::vector<std::uint32_t>* verbEntries(const std::unordered_map<std::string, std::vector<std::uint32_t>>& index,
                                              const Token& verb)
{
    for (const std::string* key : {&verb.lemma, &verb.stem})
        if (const auto found = index.find(*key); found != index.end())
            return &found->second;
    return nullptr;
}

namespace {

/// A quotation that goes on over sentences has one speaker: who is named at its end in the same paragraph, else who
/// spoke before it.
void continueQuotations(Reading& reading)
{
    const std::vector<Sentence>& sentences = reading.document.sentences;
    std::optional<EntityIndex> lastSpeaker;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        std::vector<Report>& reports = reading.sentences[s].reports;
        if (const auto speaker = lastSpeakerOf(reports)) {
            lastSpeaker = speaker;
            continue;
        }
        const std::vector<Token>& tokens = sentences[s].tokens;
        if (tokens.empty() || !tokens.front().inQuotes)
            continue;
        std::optional<EntityIndex> speaker = lastSpeaker;
        const bool runsOn =
            tokens.back().inQuotes && s + 1 < sentences.size() && sentences[s + 1].paragraph == sentences[s].paragraph;
        if (runsOn)
            if (const auto next = lastSpeakerOf(reading.sentences[s + 1].reports))
                speaker = next;
        if (speaker)
            reports.push_back({0, tokens.size(), ontology::Stance::Asserted, speaker});
    }
}

/// The time last named in one of the sentences just read.
std::optional<text::PartialDate> lastDateBefore(const Reading& reading)
{
    constexpr std::size_t reach = 2;
    for (std::size_t back = 1; back <= std::min(reach, reading.sentences.size()); ++back)
        if (const auto& dates = reading.sentences[reading.sentences.size() - back].dates; !dates.empty())
            return dates.back().date;
    return {};
}

} // namespace

Reading readSentences(const Document& document, const Mentions& mentions, const Cast& cast)
{
    Reading reading{document, mentions, {}};
    reading.sentences.reserve(document.sentences.size());
    for (std::size_t s = 0; s < document.sentences.size(); ++s) {
        const Sentence& sentence = document.sentences[s];
        SentenceReading read;
        read.clauses = findClauses(document, s, mentions, cast);
        completeLists(read.clauses, document, s, mentions, cast);
        read.reports = findReports(NounPhrases{document, s, mentions, cast}, read.clauses, cast.tables());
        read.dates = findDates(sentence, document.published, lastDateBefore(reading));
        reading.sentences.push_back(std::move(read));
    }
    continueQuotations(reading);
    return reading;
}

void judge(Claim& claim, const Reading& reading, std::size_t token, const Predicate* predicate,
           const ontology::Ontology::Tables& tables)
{
    const std::size_t s = claim.words.sentence;
    const SentenceReading& read = reading.sentences[s];
    claim.stance = stanceAt(reading.document.sentences[s], read.reports, predicate ? predicate->verb : token, tables);
    const Tree tree{reading.document.sentences[s]};
    const bool doubted = predicate && predicate->subject.begin < predicate->subject.end && !tree.isEmpty() &&
                         isDoubted(tree, predicate->subject.head, tables);
    if (doubted && claim.stance == ontology::Stance::Asserted)
        claim.stance = ontology::Stance::Alleged;
    const auto cited = citedAt(read.reports, token);
    claim.accordingTo = cited;
    claim.date = dateNear(read.dates, token);
}

} // namespace cablegraph::extraction
