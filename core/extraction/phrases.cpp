#include "phrases.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using language::Upos;

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

class Chunker
{
public:
    Chunker(const Sentence& sentence, std::size_t index, const Mentions& mentions)
        : m_tokens{sentence.tokens}
        , m_inMention(sentence.tokens.size())
    {
        for (const Mention& mention : mentions.bySentence[index])
            for (std::size_t i = mention.where.begin; i < mention.where.end; ++i)
                m_inMention[i] = true;
    }

    std::vector<Phrase> run()
    {
        for (std::size_t at = 0; at < m_tokens.size();) {
            m_phrases.push_back(phraseAt(at));
            at = m_phrases.back().end;
        }
        return std::move(m_phrases);
    }

private:
    Phrase phraseAt(std::size_t at) const
    {
        const Token& token = m_tokens[at];
        if (!token.isWord)
            return {token.form == "," ? PhraseKind::Comma : PhraseKind::Mark, at, at + 1, at};
        if (!m_inMention[at]) {
            if (startsVerb(at))
                return verbPhrase(at);
            if (isSubordinator(at))
                return {PhraseKind::Subordinator, at, at + 1, at};
            if (token.upos == Upos::Cconj || token.lower == "and" || token.lower == "or" || token.lower == "but")
                return {PhraseKind::Conjunction, at, at + 1, at};
            if (token.upos == Upos::Adp || token.lower == "to")
                return {PhraseKind::Preposition, at, at + 1, at};
        }
        const std::size_t end = nounEnd(at);
        if (end > at)
            return {PhraseKind::Noun, at, end, nounHead(at, end)};
        return {PhraseKind::Other, at, at + 1, at};
    }

    bool isVerbWord(std::size_t at) const
    {
        const Token& token = m_tokens[at];
        return !m_inMention[at] && token.isWord && (token.upos == Upos::Verb || token.upos == Upos::Aux);
    }

    /// A participle before a noun belongs to the noun: "U.S.-imposed sanctions", "a heightened alert".
    bool isModifier(std::size_t at) const
    {
        const Token& token = m_tokens[at];
        const bool participle =
            token.xpos == "VBN" || token.xpos == "VBG" || token.lower.ends_with("ing") || token.lower.ends_with("ed");
        if (!participle || at + 1 >= m_tokens.size())
            return false;
        const Token& next = m_tokens[at + 1];
        const bool nounNext = next.isWord && (next.upos == Upos::Noun || next.upos == Upos::Adj || m_inMention[at + 1]);
        if (!nounNext)
            return false;
        if (token.hyphenBefore)
            return true;
        if (at == 0)
            return false;
        const Token& before = m_tokens[at - 1];
        return before.isWord && !m_inMention[at + 1] &&
               (before.upos == Upos::Det || before.upos == Upos::Adj || before.upos == Upos::Num || before.possessive ||
                isPossessivePronoun(before));
    }

    static bool isPossessivePronoun(const Token& token)
    {
        constexpr std::array<std::string_view, 8> words{"its", "their", "his", "her", "our", "my", "your", "whose"};
        return isOneOf(token.lower, words);
    }

    bool isInfinitive(std::size_t at) const
    {
        if (m_tokens[at].lower != "to" || at + 1 >= m_tokens.size())
            return false;
        std::size_t next = at + 1;
        if (m_tokens[next].upos == Upos::Adv && next + 1 < m_tokens.size())
            ++next;
        return isVerbWord(next) && !isModifier(next) && m_tokens[next].xpos != "VBG" && m_tokens[next].xpos != "VBN";
    }

    bool startsVerb(std::size_t at) const { return isInfinitive(at) || (isVerbWord(at) && !isModifier(at)); }

    Phrase verbPhrase(std::size_t at) const
    {
        Phrase phrase{PhraseKind::Verb, at, at, at};
        std::size_t end = at;
        bool be = false;
        bool finite = false;
        if (isInfinitive(at)) {
            phrase.infinitive = true;
            ++end;
        }
        while (end < m_tokens.size()) {
            const Token& token = m_tokens[end];
            const bool filler = token.isWord && !m_inMention[end] && isFiller(token);
            if (isVerbWord(end) && (end == at || !isModifier(end))) {
                const bool main = token.upos == Upos::Verb;
                const bool wasBe = be;
                be = token.lemma == "be";
                finite = finite || !(token.xpos == "VBN" || token.xpos == "VBG");
                phrase.modal = phrase.modal || token.xpos == "MD";
                phrase.head = end;
                phrase.passive = wasBe && main && (token.xpos == "VBN" || token.lower.ends_with("ed"));
                phrase.past = token.xpos == "VBN" || (token.xpos.empty() && token.lower.ends_with("ed"));
                ++end;
                if (main)
                    break;
            } else if (filler && end > at) {
                phrase.negated = phrase.negated || isNegation(token);
                ++end;
            } else {
                break;
            }
        }
        phrase.end = trimmedEnd(phrase, end);
        phrase.participle = !phrase.infinitive && (!finite || isBareBeforeBy(phrase));
        phrase.past = phrase.past || isBareBeforeBy(phrase);
        if (at > 0 && m_tokens[at - 1].lower == "never")
            phrase.negated = true;
        return phrase;
    }

    /// "hosted by": a participle even where the tagger sees a past tense.
    bool isBareBeforeBy(const Phrase& phrase) const
    {
        return phrase.head == phrase.begin && phrase.end < m_tokens.size() && m_tokens[phrase.end].lower == "by" &&
               !phrase.modal && canBeParticiple(m_tokens[phrase.head]);
    }

    static bool canBeParticiple(const Token& token)
    {
        constexpr std::array<std::string_view, 9> irregular{"held", "led",    "made",    "sent", "built",
                                                            "put",  "fought", "brought", "run"};
        return token.xpos == "VBN" || token.lower.ends_with("ed") || token.lower.ends_with("en") ||
               isOneOf(token.lower, irregular);
    }

    static bool isNegation(const Token& token)
    {
        constexpr std::array<std::string_view, 5> words{"not", "n't", "never", "no", "nt"};
        return isOneOf(token.lower, words) || token.lemma == "not";
    }

    static bool isFiller(const Token& token)
    {
        return token.upos == Upos::Adv || token.upos == Upos::Part || isNegation(token);
    }

    std::size_t trimmedEnd(const Phrase& phrase, std::size_t end) const
    {
        return std::max(phrase.head + 1, std::min(end, m_tokens.size()));
    }

    bool isSubordinator(std::size_t at) const
    {
        constexpr std::array<std::string_view, 17> words{"that",    "which",    "who",    "whom",  "whose",  "while",
                                                         "because", "although", "though", "if",    "when",   "where",
                                                         "whether", "as",       "unless", "until", "whereas"};
        const Token& token = m_tokens[at];
        if (token.upos == Upos::Sconj)
            return true;
        if (!isOneOf(token.lower, words))
            return false;
        // "that claim", "that day": a determiner.
        return !(token.lower == "that" && token.upos == Upos::Det && at + 1 < m_tokens.size() &&
                 m_tokens[at + 1].upos == Upos::Noun);
    }

    bool isNounWord(std::size_t at) const
    {
        const Token& token = m_tokens[at];
        if (!token.isWord)
            return false;
        if (m_inMention[at])
            return true;
        switch (token.upos) {
        case Upos::Det:
        case Upos::Adj:
        case Upos::Num:
        case Upos::Noun:
        case Upos::Propn:
        case Upos::Pron:
        case Upos::Sym:
            return !isSubordinator(at);
        case Upos::Verb:
            return isModifier(at);
        case Upos::Adv:
            return at + 1 < m_tokens.size() && m_tokens[at + 1].upos == Upos::Adj;
        default:
            return false;
        }
    }

    std::size_t nounEnd(std::size_t begin) const
    {
        std::size_t end = begin;
        while (end < m_tokens.size()) {
            if (end > begin && joinsNoun(end)) {
                ++end;
                continue;
            }
            if (!isNounWord(end) || (end > begin && startsNewNoun(end)))
                break;
            ++end;
            if (m_tokens[end - 1].upos == Upos::Pron && !isPossessivePronoun(m_tokens[end - 1]) &&
                !m_inMention[end - 1])
                break;
        }
        return end;
    }

    /// Marks inside a noun phrase: the abbreviation in "the Republic of Korea (ROK)", the quotation in "Korea's
    /// “illicit activities”".
    bool joinsNoun(std::size_t at) const
    {
        const Token& token = m_tokens[at];
        const auto is = [&](std::size_t i, std::string_view form) {
            return i < m_tokens.size() && m_tokens[i].form == form;
        };
        const bool opens = token.form == "(" || token.form == "[";
        if (opens && at + 1 < m_tokens.size() && isCapitalised(m_tokens[at + 1]))
            return is(at + 2, ")") || is(at + 2, "]");
        if (token.form == ")" || token.form == "]")
            return at >= 2 && (is(at - 2, "(") || is(at - 2, "["));
        const bool quote = token.form == "\u201C" || token.form == "\"";
        return quote && (m_tokens[at - 1].possessive || isPossessivePronoun(m_tokens[at - 1])) &&
               at + 1 < m_tokens.size() && isNounWord(at + 1);
    }

    /// A determiner or a pronoun opens another phrase.
    bool startsNewNoun(std::size_t at) const
    {
        const Token& token = m_tokens[at];
        if (m_inMention[at])
            return false;
        const bool afterPredeterminer = m_tokens[at - 1].upos == Upos::Det && !m_tokens[at - 1].possessive;
        return (token.upos == Upos::Det && !afterPredeterminer) || token.upos == Upos::Pron;
    }

    std::size_t nounHead(std::size_t begin, std::size_t end) const
    {
        for (std::size_t at = end; at-- > begin;) {
            const Upos upos = m_tokens[at].upos;
            if (m_inMention[at] || upos == Upos::Noun || upos == Upos::Propn || upos == Upos::Pron)
                return at;
        }
        return end - 1;
    }

    const std::vector<Token>& m_tokens;
    std::vector<bool> m_inMention;
    std::vector<Phrase> m_phrases;
};

} // namespace

std::vector<Phrase> findPhrases(const Sentence& sentence, std::size_t index, const Mentions& mentions)
{
    return Chunker{sentence, index, mentions}.run();
}

} // namespace cablegraph::extraction
