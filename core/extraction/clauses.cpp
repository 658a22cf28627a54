#include "clauses.h"

#include "parties.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cablegraph::extraction {
namespace {

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::size_t longestReach = 14; ///< phrases to look to either side of a verb

/// Verbs whose object does what the infinitive says: "urged Iran to stop".
bool controlsObject(std::string_view lemma)
{
    constexpr std::array<std::string_view, 16> verbs{"urge",     "ask",    "tell",    "call",  "order", "help",
                                                     "warn",     "invite", "allow",   "force", "press", "encourage",
                                                     "pressure", "push",   "request", "want"};
    return isOneOf(lemma, verbs);
}

class ClauseFinder
{
public:
    ClauseFinder(const Document& document, std::size_t sentence, const Mentions& mentions, const Cast& cast)
        : m_sentence{sentence}
        , m_tokens{document.sentences[sentence].tokens}
        , m_phrases{findPhrases(document.sentences[sentence], sentence, mentions)}
        , m_parties{document, sentence, m_phrases, mentions, cast}
        , m_predicateOf(m_phrases.size(), nowhere)
    {
    }

    Clauses run()
    {
        for (std::size_t i = 0; i < m_phrases.size(); ++i)
            if (m_phrases[i].kind == PhraseKind::Verb)
                addPredicate(i);
        return {std::move(m_phrases), std::move(m_predicates)};
    }

private:
    const Phrase& phrase(std::size_t i) const { return m_phrases[i]; }
    bool is(std::size_t i, PhraseKind kind) const { return i < m_phrases.size() && m_phrases[i].kind == kind; }
    bool isFinite(std::size_t i) const
    {
        return is(i, PhraseKind::Verb) && !phrase(i).participle && !phrase(i).infinitive;
    }
    bool isQuote(std::size_t i) const
    {
        constexpr std::array<std::string_view, 5> quotes{"\"", "\u201C", "\u201D", "``", "''"};
        return is(i, PhraseKind::Mark) && isOneOf(m_tokens[phrase(i).begin].form, quotes);
    }

    void addPredicate(std::size_t i)
    {
        const Phrase& verb = phrase(i);
        Predicate predicate;
        predicate.sentence = m_sentence;
        predicate.verb = verb.head;
        predicate.begin = verb.begin;
        predicate.end = verb.end;
        predicate.negated = verb.negated;
        predicate.modal = verb.modal;
        predicate.infinitive = verb.infinitive;
        predicate.passive = verb.passive;
        predicate.arguments = argumentsAfter(i);
        const bool reduced = verb.participle && verb.past && !verb.passive && isReducedPassive(i);
        predicate.passive = predicate.passive || reduced;
        predicate.subject = subjectOf(i, predicate);
        m_predicateOf[i] = m_predicates.size();
        if (predicate.passive)
            turnPassive(predicate);
        for (const Argument& argument : predicate.arguments)
            predicate.end = std::max(predicate.end, argument.party.end);
        m_predicates.push_back(std::move(predicate));
    }

    static void turnPassive(Predicate& predicate)
    {
        Party surface = std::move(predicate.subject);
        predicate.subject = {};
        for (auto argument = predicate.arguments.begin(); argument != predicate.arguments.end(); ++argument) {
            if (argument->preposition != "by")
                continue;
            predicate.subject = argument->party;
            predicate.end = std::max(predicate.end, argument->party.end);
            predicate.arguments.erase(argument);
            break;
        }
        predicate.arguments.insert(predicate.arguments.begin(), {"", std::move(surface)});
    }

    /// "a summit hosted by Biden": a noun directly before, no object directly after.
    bool isReducedPassive(std::size_t i) const
    {
        return i > 0 && (is(i - 1, PhraseKind::Noun) || (is(i - 1, PhraseKind::Comma) && i > 1)) &&
               (is(i + 1, PhraseKind::Preposition) || is(i + 1, PhraseKind::Other));
    }

    std::vector<Argument> argumentsAfter(std::size_t verb) const
    {
        std::vector<Argument> arguments;
        std::string preposition;
        std::size_t i = verb + 1;
        while (i < m_phrases.size() && i <= verb + longestReach) {
            if (is(i, PhraseKind::Other) || isQuote(i)) {
                ++i;
            } else if (is(i, PhraseKind::Preposition)) {
                preposition = m_tokens[phrase(i).begin].lower;
                ++i;
            } else if (is(i, PhraseKind::Noun)) {
                std::size_t after = i + 1;
                Party party = m_parties.forward(i, after);
                if (isFinite(skipOther(after)))
                    break;
                arguments.push_back({preposition, std::move(party)});
                preposition.clear();
                i = after;
            } else if (is(i, PhraseKind::Conjunction) && is(i + 1, PhraseKind::Preposition)) {
                ++i;
            } else {
                break;
            }
        }
        return arguments;
    }

    std::size_t skipOther(std::size_t i) const
    {
        while (is(i, PhraseKind::Other))
            ++i;
        return i;
    }

    Party subjectOf(std::size_t i, Predicate& predicate)
    {
        const Phrase& verb = phrase(i);
        const std::size_t governing = previousVerb(i);
        if (verb.infinitive)
            return controlled(i, governing, predicate);
        const std::size_t before = skipBack(i);
        if (before == nowhere)
            return {};
        if (verb.participle && !verb.passive)
            return participleSubject(i, before, governing, predicate);
        switch (phrase(before).kind) {
        case PhraseKind::Noun:
            return m_parties.backward(before);
        case PhraseKind::Subordinator:
            return relativeSubject(before);
        case PhraseKind::Comma:
            return beforeApposition(before, governing);
        case PhraseKind::Conjunction:
        case PhraseKind::Verb:
            return subjectFrom(governing);
        default:
            return {};
        }
    }

    /// The phrase before `i`, adverbs and quotation marks passed over.
    std::size_t skipBack(std::size_t i) const
    {
        while (i-- > 0)
            if (!is(i, PhraseKind::Other) && !isQuote(i))
                return i;
        return nowhere;
    }

    std::size_t previousVerb(std::size_t i) const
    {
        for (std::size_t steps = 0; i-- > 0 && steps < longestReach; ++steps) {
            if (is(i, PhraseKind::Verb))
                return i;
            if (is(i, PhraseKind::Mark) && !isQuote(i))
                return nowhere;
        }
        return nowhere;
    }

    Party subjectFrom(std::size_t verb) const
    {
        if (verb == nowhere || m_predicateOf[verb] == nowhere)
            return {};
        const Predicate& predicate = m_predicates[m_predicateOf[verb]];
        // What a passive is done to is who the sentence is about.
        if (predicate.passive && !predicate.arguments.empty())
            return predicate.arguments.front().party;
        return predicate.subject;
    }

    Party controlled(std::size_t i, std::size_t governing, Predicate& predicate)
    {
        (void)i;
        if (governing == nowhere || m_predicateOf[governing] == nowhere)
            return {};
        const Predicate& governor = m_predicates[m_predicateOf[governing]];
        predicate.governor = m_predicateOf[governing];
        if (controlsObject(m_tokens[governor.verb].lemma) && !governor.passive)
            for (const Argument& argument : governor.arguments)
                if (!argument.party.heads.empty())
                    return argument.party;
        return subjectFrom(governing);
    }

    Party participleSubject(std::size_t i, std::size_t before, std::size_t governing, Predicate& predicate)
    {
        if (predicate.passive)
            return is(before, PhraseKind::Noun) ? m_parties.backwardNearest(before) : subjectFrom(governing);
        if (is(before, PhraseKind::Preposition) && governing != nowhere && m_predicateOf[governing] != nowhere) {
            predicate.governor = m_predicateOf[governing];
            const std::string& preposition = m_tokens[phrase(before).begin].lower;
            const Predicate& governor = m_predicates[predicate.governor];
            if (preposition == "of" || preposition == "for" || preposition == "from")
                for (const Argument& argument : governor.arguments)
                    if (!argument.party.heads.empty())
                        return argument.party;
        }
        if (is(before, PhraseKind::Noun) && before + 1 == i)
            return m_parties.backwardNearest(before);
        return subjectFrom(governing);
    }

    Party relativeSubject(std::size_t subordinator) const
    {
        std::size_t noun = skipBack(subordinator);
        if (noun != nowhere && is(noun, PhraseKind::Comma))
            noun = skipBack(noun);
        return noun != nowhere && is(noun, PhraseKind::Noun) ? m_parties.backwardNearest(noun) : Party{};
    }

    /// "X, the leader of Y, said": the subject stands before the first of the two commas.
    Party beforeApposition(std::size_t comma, std::size_t governing) const
    {
        for (std::size_t i = comma, steps = 0; i-- > 1 && steps < longestReach; ++steps) {
            if (isFinite(i) && !(i > 0 && is(i - 1, PhraseKind::Subordinator)))
                return subjectFrom(governing);
            if (is(i, PhraseKind::Mark) && !isQuote(i))
                break;
            if (is(i, PhraseKind::Comma) && is(i - 1, PhraseKind::Noun))
                return m_parties.backward(i - 1);
        }
        return subjectFrom(governing);
    }

    std::size_t m_sentence;
    const std::vector<Token>& m_tokens;
    std::vector<Phrase> m_phrases;
    Parties m_parties;
    std::vector<Predicate> m_predicates;
    std::vector<std::size_t> m_predicateOf; ///< by phrase
};

} // namespace

Clauses findClauses(const Document& document, std::size_t sentence, const Mentions& mentions, const Cast& cast)
{
    if (document.sentences[sentence].hasTree())
        return findTreeClauses(document, sentence, mentions, cast);
    return ClauseFinder{document, sentence, mentions, cast}.run();
}

} // namespace cablegraph::extraction
