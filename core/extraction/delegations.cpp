#include "delegations.h"

#include "tree.h"
#include "words.h"

#include <algorithm>
#include <optional>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;
using ontology::Relation;

/// The delegates in one sentence.
class Delegates
{
public:
    Delegates(const Document& document, std::size_t sentence, Cast& cast, const Mentions& mentions)
        : m_sentence{sentence}
        , m_cast{cast}
        , m_mentions{mentions}
        , m_tree{document.sentences[sentence]}
    {
    }

    Claims find()
    {
        for (std::size_t at = 0; !m_tree.isEmpty() && at < m_tree.size(); ++at) {
            const std::string& lemma = m_tree[at].lemma;
            if (lemma == "represent")
                readRepresented(at);
            else if (isOneOf(lemma, {"delegation", "contingent"}))
                readDelegation(at);
        }
        return std::move(m_claims);
    }

private:
    /// "Chile is represented by Ana Ruiz"; "Ana Ruiz represented Chile" may be its lawyer.
    void readRepresented(std::size_t verb)
    {
        const auto body = bodyAt(m_tree.child(verb, "nsubj:pass"));
        const auto person = leaderBelow(verb);
        if (body && person)
            add(*person, *body, verb);
    }

    /// "the Chilean delegation, led by Ana Ruiz", "Ana Ruiz heads the Chilean delegation"
    void readDelegation(std::size_t noun)
    {
        const auto body = senderOf(noun);
        if (!body)
            return;
        for (const std::size_t verb : m_tree.childrenBy(noun, "acl"))
            if (leads(verb))
                if (const auto person = leaderBelow(verb))
                    return add(*person, *body, noun);
        const std::size_t verb = m_tree.is(noun, "obj") ? m_tree.head(noun) : nowhere;
        if (verb == nowhere || !leads(verb))
            return;
        for (const std::size_t subject : m_tree.subjects(verb))
            if (const auto person = personAt(subject))
                return add(*person, *body, noun);
    }

    bool leads(std::size_t verb) const { return isOneOf(m_tree[verb].lemma, {"lead", "head"}); }

    std::optional<EntityIndex> leaderBelow(std::size_t verb) const
    {
        for (const std::size_t child : m_tree.childrenBy(verb, "obl")) {
            if (m_tree.preposition(child) == "by")
                return personAt(child);
            // "represented at the talks by Ana Ruiz", hung on the talks
            for (const std::size_t inner : m_tree.childrenBy(child, "nmod"))
                if (m_tree.preposition(inner) == "by")
                    return personAt(inner);
        }
        return {};
    }

    /// Whose delegation it is, else who sends it.
    std::optional<EntityIndex> senderOf(std::size_t noun) const
    {
        for (const std::size_t child : m_tree.children(noun)) {
            const bool whose =
                m_tree.is(child, "amod") || m_tree.is(child, "compound") || m_tree.is(child, "nmod:poss");
            const bool from = m_tree.is(child, "nmod") && isOneOf(m_tree.preposition(child), {"of", "from"});
            if (const auto body = whose || from ? bodyAt(child) : std::nullopt)
                return body;
        }
        const std::size_t verb = m_tree.is(noun, "obj") ? m_tree.head(noun) : nowhere;
        if (verb == nowhere || !isOneOf(m_tree[verb].lemma, {"send", "dispatch"}))
            return {};
        for (const std::size_t subject : m_tree.subjects(verb))
            if (const auto body = bodyAt(subject))
                return body;
        return {};
    }

    /// The one that the words at a token name or mean.
    std::optional<EntityIndex> oneAt(std::size_t token) const
    {
        const Mention* mention = token == nowhere ? nullptr : m_mentions.at(m_sentence, token);
        return mention != nullptr && mention->refs.size() == 1 ? std::optional{mention->refs.front()} : std::nullopt;
    }

    std::optional<EntityIndex> bodyAt(std::size_t token) const
    {
        const auto one = oneAt(token);
        const bool isBody =
            one && (m_cast[*one].kind == NodeKind::State || m_cast[*one].kind == NodeKind::Organization);
        return isBody ? one : std::nullopt;
    }

    std::optional<EntityIndex> personAt(std::size_t token) const
    {
        const auto one = oneAt(token);
        return one && m_cast.isPersonal(*one) ? one : std::nullopt;
    }

    void add(EntityIndex person, EntityIndex body, std::size_t word)
    {
        if (m_cast[person].affiliation)
            return;
        m_cast[person].affiliation = body;
        m_cast[person].kind = NodeKind::Official;
        Claim claim;
        claim.from = person;
        claim.relation = Relation::Represents;
        claim.to = body;
        const auto [begin, end] = wordsOf(person, word);
        claim.words = {m_sentence, begin, end};
        claim.label = (m_cast[person].role.empty() ? "delegate" : m_cast[person].role) + " of";
        claim.rule = "delegate";
        claim.confidence = 0.85;
        claim.structural = true;
        m_claims.push_back(std::move(claim));
    }

    /// From the person to the word that tells of the delegation, or the other way round.
    std::pair<std::size_t, std::size_t> wordsOf(EntityIndex person, std::size_t word) const
    {
        std::pair<std::size_t, std::size_t> words{word, word + 1};
        for (const Mention& mention : m_mentions.bySentence[m_sentence])
            if (mention.refs.size() == 1 && mention.refs.front() == person)
                words = {std::min(words.first, mention.where.begin), std::max(words.second, mention.where.end)};
        return words;
    }

    std::size_t m_sentence;
    Cast& m_cast;
    const Mentions& m_mentions;
    Tree m_tree;
    Claims m_claims;
};

} // namespace

Claims findDelegates(const Document& document, Cast& cast, const Mentions& mentions)
{
    Claims claims;
    for (std::size_t s = 0; s < document.sentences.size(); ++s)
        for (Claim& claim : Delegates{document, s, cast, mentions}.find())
            claims.push_back(std::move(claim));
    return claims;
}

} // namespace cablegraph::extraction
