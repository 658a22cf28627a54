#include "wordmatch.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cablegraph::extraction {
namespace {

constexpr int reach = 3; ///< relations between a verb and a noun that goes with it

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool sameWord(const Token& token, const std::string& word)
{
    return token.isWord && (token.lemma == word || token.lower == word || token.stem == word);
}

bool isParticle(std::string_view word)
{
    constexpr std::array<std::string_view, 21> particles{
        "to",   "with", "on",   "for", "of", "at",    "by",   "from",    "in",    "into", "against",
        "upon", "out",  "down", "off", "up", "about", "over", "between", "under", "away"};
    return isOneOf(word, particles);
}

class Matcher
{
public:
    Matcher(const Tree& tree, std::size_t verb)
        : m_tree{tree}
        , m_verb{verb}
    {
    }

    std::optional<std::vector<std::size_t>> match(const std::vector<std::string>& words)
    {
        if (words.empty())
            return {};
        std::size_t next = 0;
        if (words.front() == "be" && words.size() > 1 && isCopular()) {
            next = 1;
        }
        if (!sameWord(m_tree[m_verb], words[next]))
            return {};
        m_matched = {m_verb};
        for (++next; next < words.size(); ++next) {
            const std::size_t found = find(words[next]);
            if (found == nowhere)
                return {};
            m_matched.push_back(found);
        }
        return std::move(m_matched);
    }

private:
    bool isCopular() const
    {
        return m_tree.child(m_verb, "cop") != nowhere || m_tree.child(m_verb, "aux:pass") != nowhere;
    }

    std::size_t find(const std::string& word) const
    {
        if (word == "not")
            return m_tree.isNegated(m_verb) ? m_verb : nowhere;
        if (isParticle(word))
            return findParticle(word);
        if (m_tree.is(m_verb, "acl") && m_tree.isPassive(m_verb) && sameWord(m_tree[m_tree.head(m_verb)], word))
            return m_tree.head(m_verb);
        return findBelow(m_verb, word, 0);
    }

    std::size_t findParticle(const std::string& word) const
    {
        for (const std::size_t anchor : m_matched)
            for (const std::size_t child : m_tree.children(anchor)) {
                if (child > anchor && m_tree[child].lower == word)
                    return child;
                // "told him that Chad was to leave" is no "told to".
                if (m_tree.is(child, "ccomp") && m_tree.child(child, "nsubj") != nowhere)
                    continue;
                for (const std::size_t mark : m_tree.children(child))
                    if (m_tree[mark].lower == word && mark > m_verb &&
                        (m_tree.is(mark, "case") || m_tree.is(mark, "mark")))
                        return mark;
            }
        const std::size_t after = m_matched.back() + 1;
        return after < m_tree.size() && m_tree[after].lower == word ? after : nowhere;
    }

    /// Not into other clauses.
    std::size_t findBelow(std::size_t token, const std::string& word, int depth) const
    {
        constexpr std::array<std::string_view, 13> inside{"obj",          "iobj",   "obl",   "nmod",       "amod",
                                                          "compound",     "advmod", "conj",  "nsubj:pass", "xcomp",
                                                          "compound:prt", "fixed",  "nummod"};
        for (const std::size_t child : m_tree.children(token)) {
            const bool within = std::any_of(inside.begin(), inside.end(),
                                            [&](std::string_view relation) { return m_tree.is(child, relation); });
            const bool otherVerb = m_tree.is(child, "conj") && m_tree[child].upos == language::Upos::Verb;
            if (!within || otherVerb)
                continue;
            // "supplied the Ministry of Rocket Industry": no rockets, but a name
            const bool named = depth > 0 && m_tree[child].upos == language::Upos::Propn && isCapitalised(m_tree[child]);
            // "sent guns to the forces" is no "send force".
            const bool recipient = depth == 0 && m_tree.is(child, "obl") && m_tree.preposition(child) == "to" &&
                                   m_tree.child(m_verb, "obj") != nowhere;
            if (recipient)
                continue;
            if (!named && sameWord(m_tree[child], word))
                return child;
            if (depth + 1 < reach)
                if (const std::size_t found = findBelow(child, word, depth + 1); found != nowhere)
                    return found;
        }
        return nowhere;
    }

    const Tree& m_tree;
    std::size_t m_verb;
    std::vector<std::size_t> m_matched;
};

} // namespace

std::optional<std::vector<std::size_t>> matchWords(const Tree& tree, std::size_t verb,
                                                   const std::vector<std::string>& words)
{
    return Matcher{tree, verb}.match(words);
}

bool isVerb(const Token& token, std::initializer_list<std::string_view> wanted)
{
    const std::string_view lower = token.lower;
    const std::string_view bare = lower.ends_with("ed") ? lower.substr(0, lower.size() - 2) : lower;
    return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view word) {
        return token.lemma == word || token.stem == word || bare == word;
    });
}

} // namespace cablegraph::extraction
