#include "officecontext.h"

#include "tree.h"
#include "words.h"

#include <algorithm>
#include <map>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;

class OfficeContext
{
public:
    OfficeContext(const Document& document, Cast& cast, const Mentions& mentions, const StatelessOffice& office)
        : m_document{document}
        , m_cast{cast}
        , m_mentions{mentions}
        , m_office{office}
    {
    }

    std::optional<EntityIndex> state()
    {
        auto state = homeOfSpeech(m_office.sentence);
        if (!state)
            state = lastStateBefore(m_office.sentence, m_office.token);
        if (!state)
            state = placeOf(m_office.sentence);
        return state && mayHave(*state) ? state : std::nullopt;
    }

private:
    const std::vector<Token>& tokens(std::size_t s) const { return m_document.sentences[s].tokens; }

    /// A state has one prime minister at a time, and the United States none.
    bool mayHave(EntityIndex state) const
    {
        const std::string_view phrase = m_office.phrase;
        if (m_cast[state].code == "USA" && (phrase.ends_with("minister") || phrase == "premier" || phrase == "king"))
            return false;
        if (!isOneOf(phrase, {"prime minister", "premier", "president", "chancellor", "king", "foreign minister",
                              "defense minister", "defence minister", "interior minister", "finance minister"}))
            return true;
        for (EntityIndex other = 0; other < m_cast.size(); ++other)
            if (other != m_office.holder && m_cast.isPersonal(other) && m_cast[other].affiliation == state &&
                m_cast[other].role == phrase)
                return false;
        return true;
    }

    /// The state of the city that the article is written from, if it tells more of no other: "TIRANA (News) -".
    std::optional<EntityIndex> home() const
    {
        std::map<EntityIndex, std::size_t> times;
        std::optional<std::string> code;
        for (std::size_t s = 0; s < m_document.sentences.size(); ++s)
            for (const Mention& mention : m_mentions.bySentence[s]) {
                const Entity& first = m_cast[mention.refs.front()];
                const bool dateline = !code && !m_document.sentences[s].headline && mention.where.begin == 0 &&
                                      mention.form == MentionForm::Location;
                if (dateline)
                    code = first.code;
                if (first.kind == NodeKind::State && mention.refs.size() == 1)
                    ++times[mention.refs.front()];
            }
        const auto most = std::max_element(times.begin(), times.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        const bool own = most != times.end() && code && m_cast[most->first].code == *code;
        return own ? std::optional{most->first} : std::nullopt;
    }

    bool canEmploy(const Mention& mention) const
    {
        return mention.refs.size() == 1 && !m_cast.isPersonal(mention.refs.front());
    }

    /// The state of the last place of the sentence.
    std::optional<EntityIndex> placeOf(std::size_t s)
    {
        std::string code;
        for (const Mention& mention : m_mentions.bySentence[s])
            if (canEmploy(mention) && mention.form == MentionForm::Location)
                code = m_cast[mention.refs.front()].code;
        return code.empty() ? std::nullopt : m_cast.stateOf(code);
    }

    /// "told reporters in Tehran": ministers speak at home, if the article is about that state at all.
    std::optional<EntityIndex> homeOfSpeech(std::size_t s)
    {
        const Tree tree{m_document.sentences[s]};
        for (const Mention& mention : m_mentions.bySentence[s]) {
            if (tree.isEmpty() || !canEmploy(mention) || mention.form != MentionForm::Location)
                continue;
            const std::size_t verb = tree.head(tree.headOf(mention.where.begin, mention.where.end));
            if (verb == nowhere || !isOneOf(tokens(s)[verb].lemma, {"say", "tell", "announce"}))
                continue;
            const auto state = m_cast.stateOf(m_cast[mention.refs.front()].code);
            if (state && m_mentions.name(*state))
                return state;
        }
        return {};
    }

    /// The state that acts in the sentence, or in one before it; else the one named last.
    std::optional<EntityIndex> lastStateBefore(std::size_t s, std::size_t token) const
    {
        const std::size_t reach = std::min<std::size_t>(s, 2);
        for (std::size_t back = 0; back <= reach; ++back) {
            if (const auto actor = actorOf(s - back, back == 0 ? token : tokens(s - back).size());
                actor && !isForeign(*actor, s, token) && mayHave(*actor))
                return actor;
            if (const auto own = back == 0 ? home() : std::nullopt; own && mayHave(*own))
                return own;
        }
        for (std::size_t back = 0; back <= reach; ++back) {
            const std::vector<Mention>& mentions = m_mentions.bySentence[s - back];
            for (auto mention = mentions.rbegin(); mention != mentions.rend(); ++mention)
                if (canEmploy(*mention) && m_cast[mention->refs.front()].kind == NodeKind::State &&
                    (back > 0 || mention->where.begin < token) && !isForeign(mention->refs.front(), s, token) &&
                    mayHave(mention->refs.front()))
                    return mention->refs.front();
        }
        return {};
    }

    /// Against whom or with whom the office's bearer acts is not whom the office is of: "the minister asked for
    /// sanctions on Chad", "her Chadian counterpart".
    bool isForeign(EntityIndex state, std::size_t s, std::size_t token) const
    {
        const Tree tree{m_document.sentences[s]};
        for (const Mention& mention : m_mentions.bySentence[s]) {
            const bool later = mention.where.begin > token && mention.refs.front() == state && !tree.isEmpty();
            const std::size_t head = later ? tree.headOf(mention.where.begin, mention.where.end) : nowhere;
            if (head != nowhere && (tree.is(head, "obj") || tree.is(head, "obl") || tree.is(head, "nmod")) &&
                isOneOf(tree.preposition(head), {"", "on", "against", "with", "to"}))
                return true;
        }
        const std::size_t next = s + 1 < m_document.sentences.size() ? s + 1 : s;
        return std::any_of(m_mentions.bySentence[next].begin(), m_mentions.bySentence[next].end(),
                           [&](const Mention& mention) {
                               return mention.refs.front() == state && mention.where.end < tokens(next).size() &&
                                      tokens(next)[mention.where.end].lemma == "counterpart";
                           });
    }

    /// The state that is, or owns, the subject of the sentence's main verb, before a token. The state of another
    /// official ("Kremlin spokesman Dmitry Peskov") is none: an office without a state is seldom of that.
    std::optional<EntityIndex> actorOf(std::size_t s, std::size_t before) const
    {
        const Tree tree{m_document.sentences[s]};
        for (const Mention& mention : m_mentions.bySentence[s]) {
            if (tree.isEmpty() || mention.where.begin >= before)
                break;
            if (!canEmploy(mention) || m_cast[mention.refs.front()].kind != NodeKind::State)
                continue;
            std::size_t at = tree.headOf(mention.where.begin, mention.where.end);
            while (at != nowhere && (tree.is(at, "nmod:poss") || tree.is(at, "amod") || tree.is(at, "compound")))
                at = tree.head(at);
            if (at == nowhere || !tree.is(at, "nsubj") || isPerson(s, at))
                continue;
            const std::size_t verb = tree.head(at);
            if (verb != nowhere && (tree.head(verb) == nowhere || tree.is(verb, "ccomp") || tree.is(verb, "parataxis")))
                return mention.refs.front();
        }
        return {};
    }

    bool isPerson(std::size_t s, std::size_t token) const
    {
        const Mention* mention = m_mentions.at(s, token);
        return mention != nullptr && mention->refs.size() == 1 && m_cast.isPersonal(mention->refs.front());
    }

    const Document& m_document;
    Cast& m_cast;
    const Mentions& m_mentions;
    const StatelessOffice& m_office;
};

} // namespace

std::optional<EntityIndex> stateInContext(const Document& document, Cast& cast, const Mentions& mentions,
                                          const StatelessOffice& office)
{
    return OfficeContext{document, cast, mentions, office}.state();
}

} // namespace cablegraph::extraction
