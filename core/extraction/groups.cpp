#include "groups.h"

#include "tree.h"
#include "words.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <optional>

namespace cablegraph::extraction {
namespace {

using language::Upos;
using ontology::NameWord;
using ontology::NodeKind;

class GroupFinder
{
public:
    GroupFinder(const Document& document, std::size_t sentence, Cast& cast, Mentions& mentions)
        : m_document{document}
        , m_sentence{document.sentences[sentence]}
        , m_s{sentence}
        , m_cast{cast}
        , m_mentions{mentions}
        , m_tree{m_sentence}
    {
    }

    void find()
    {
        for (std::size_t at = 0; at < m_tree.size(); ++at)
            if (const auto where = groupAt(at))
                add(*where);
            else
                addCrowd(at);
    }

private:
    bool isWord(std::size_t at, NameWord kind) const
    {
        return m_cast.tables().isNameWord(m_tree[at].lemma, kind) || m_cast.tables().isNameWord(m_tree[at].lower, kind);
    }

    /// The words of a group whose last noun is `noun`.
    std::optional<TokenRange> groupAt(std::size_t noun) const
    {
        const Mention* known = m_mentions.at(m_s, noun);
        if (m_tree.is(noun, "compound") && m_tree.head(noun) == noun + 1 && isGroupNoun(noun + 1))
            return {};
        if (isEthnic(noun))
            return TokenRange{m_s, ethnicBegin(noun), noun + 1};
        if (const auto people = peopleAbroad(noun))
            return people;
        if (known || !m_tree[noun].isWord || m_tree[noun].upos != Upos::Noun || !isGroupNoun(noun))
            return {};
        // "the Iraqi militia Kataib Hezbollah" has a name of its own.
        if (const Mention* name = m_mentions.at(m_s, noun + 1);
            name && name->where.begin == noun + 1 && m_cast[name->refs.front()].kind == NodeKind::Organization)
            return {};
        const std::size_t begin = beginOf(noun);
        if (isQualified(begin, noun))
            return TokenRange{m_s, begin, noun + 1};
        const std::size_t end = homeEnd(noun);
        return end == nowhere ? std::nullopt : std::optional{TokenRange{m_s, begin, end}};
    }

    /// "rebels", "the militia"; "candidates", "parties", "forces" of the opposition; one rebel is no group.
    bool isGroupNoun(std::size_t noun) const
    {
        if (isWord(noun, NameWord::Collective))
            return true;
        const bool plural = m_tree[noun].xpos == "NNS" || m_tree[noun].xpos == "NNPS";
        if (isWord(noun, NameWord::Group))
            return plural || describesThing(noun);
        const bool people = plural && (isWord(noun, NameWord::Proxy) || isWord(noun, NameWord::Crowd));
        const bool body = isOneOf(m_tree[noun].lemma, {"group", "movement", "faction", "party", "wing", "gang", "cell",
                                                       "network", "bloc", "organization", "member", "candidate"});
        if (!people && !body)
            return false;
        for (std::size_t at = beginOf(noun); at < noun; ++at)
            if (isWord(at, NameWord::Group) || isWord(at, NameWord::Collective) ||
                (m_tree[at].lower == "armed" && !isWord(noun, NameWord::Proxy)))
                return true;
        return false;
    }

    /// "the Karen guerrilla camps": the group before what it has, not before who belongs to it ("rebel commander").
    bool describesThing(std::size_t noun) const
    {
        const std::size_t thing = m_tree.head(noun);
        if (thing == nowhere || thing < noun || !m_tree.is(noun, "compound"))
            return false;
        // "fighter jets" are planes, not fighters'.
        if (m_tree[noun].lemma == "fighter" && isWord(thing, NameWord::Proxy))
            return false;
        const bool office = std::any_of(m_mentions.roles[m_s].begin(), m_mentions.roles[m_s].end(),
                                        [thing](const RoleHit& hit) { return hit.begin <= thing && thing < hit.end; });
        return !office && !m_mentions.at(m_s, thing) && !isGroupNoun(thing);
    }

    /// The first of the words before the noun that say which group it is: not articles, numbers and possessors.
    std::size_t beginOf(std::size_t noun) const
    {
        // Before "guerrilla camps" all hang on the camps.
        const std::size_t top = m_tree.is(noun, "compound") && m_tree.head(noun) > noun ? m_tree.head(noun) : noun;
        std::size_t begin = noun;
        while (begin > 0) {
            const std::size_t before = begin - 1;
            const Token& token = m_tree[before];
            const bool describes = token.upos == Upos::Adj || token.upos == Upos::Noun || token.upos == Upos::Propn;
            if (!token.isWord || !describes || token.possessive || !m_tree.dominates(top, before))
                break;
            begin = before;
        }
        while (begin < noun &&
               (m_tree[begin].xpos == "JJS" ||
                isOneOf(m_tree[begin].lower, {"other", "more", "many", "several", "some", "most", "new", "such", "own",
                                              "same", "former", "few", "alleged", "suspected"})))
            ++begin;
        // A name may begin before the words that hang on the noun.
        if (const Mention* first = m_mentions.at(m_s, begin); first && begin < noun && !named(*first))
            begin = first->where.begin;
        return begin;
    }

    bool named(const Mention& mention) const
    {
        const NodeKind kind = m_cast[mention.refs.front()].kind;
        return kind == NodeKind::Organization || m_cast.isPersonal(mention.refs.front());
    }

    /// A nation, a place or a proper name among the words before the noun: "Sudanese", "Darfur", "Shona". Of a named
    /// organization they are its own people.
    bool isQualified(std::size_t begin, std::size_t noun) const
    {
        bool proper = false;
        for (std::size_t at = begin; at < noun; ++at) {
            if (const Mention* mention = m_mentions.at(m_s, at); mention && named(*mention))
                return false;
            const bool opens = at == 0 && m_tree[at].upos != Upos::Propn && !m_mentions.at(m_s, at);
            proper = proper || (isCapitalised(m_tree[at]) && !opens);
        }
        return proper;
    }

    /// "opposition groups in Zimbabwe", "rebels from the south of Chad": to the end of the name of where they are.
    std::size_t homeEnd(std::size_t noun) const
    {
        if (noun + 1 >= m_tree.size() || !isOneOf(m_tree[noun + 1].lower, {"in", "from", "of"}))
            return nowhere;
        std::size_t at = noun + 2;
        while (at < m_tree.size() && (m_tree[at].upos == Upos::Det || m_tree[at].upos == Upos::Adj) &&
               !m_mentions.at(m_s, at))
            ++at;
        const Mention* home = at < m_tree.size() ? m_mentions.at(m_s, at) : nullptr;
        const bool is =
            home && home->refs.size() == 1 && home->form != MentionForm::Adjective &&
            !m_tree[home->where.end - 1].possessive &&
            (m_cast[home->refs.front()].kind == NodeKind::State || m_cast[home->refs.front()].kind == NodeKind::Place);
        return is ? home->where.end : nowhere;
    }

    /// "ethnic Albanians", "Bosnian Serbs", "Iraqi Kurds": a people, not a state, named for two.
    bool isEthnic(std::size_t noun) const
    {
        if (noun == 0 || !m_tree[noun].lower.ends_with("s") || !isCapitalised(m_tree[noun]))
            return false;
        const Mention* people = m_mentions.at(m_s, noun);
        const bool nation = people && people->where.begin == noun && people->where.end == noun + 1 &&
                            people->form == MentionForm::Adjective;
        if (nation && m_tree[noun - 1].lower == "ethnic")
            return true;
        const Mention* home = m_mentions.at(m_s, noun - 1);
        const bool adjective = home && home->form == MentionForm::Adjective && home->where.end == noun;
        const bool unknown = !people && (m_tree[noun].xpos == "NNPS" || m_tree[noun].xpos == "NNS");
        return adjective && !m_tree[noun].hyphenBefore && (nation ? people->refs != home->refs : unknown);
    }

    std::size_t ethnicBegin(std::size_t noun) const
    {
        const Mention* home = m_mentions.at(m_s, noun - 1);
        return home ? home->where.begin : noun - 1;
    }

    /// "the Albanians of southern Serbia": a people elsewhere than at home.
    std::optional<TokenRange> peopleAbroad(std::size_t noun) const
    {
        const Mention* people = m_mentions.at(m_s, noun);
        const bool nation = people && people->where.begin == noun && people->where.end == noun + 1 &&
                            people->form == MentionForm::Adjective && m_tree[noun].lower.ends_with("s") &&
                            m_tree[noun].upos != Upos::Adj;
        const std::size_t end = nation ? homeEnd(noun) : nowhere;
        if (end == nowhere)
            return {};
        const Mention* home = m_mentions.at(m_s, end - 1);
        const Entity& place = m_cast[home->refs.front()];
        const bool abroad = !place.code.empty() && place.code != m_cast[people->refs.front()].code;
        return abroad ? std::optional{TokenRange{m_s, noun, end}} : std::nullopt;
    }

    void add(const TokenRange& where)
    {
        std::vector<Mention>& mentions = m_mentions.bySentence[m_s];
        std::erase_if(mentions, [&](const Mention& mention) {
            return where.begin <= mention.where.begin && mention.where.begin < where.end;
        });
        m_mentions.insert({where, MentionForm::Name, {entityOf(where.begin, where.end)}});
    }

    void addCrowd(std::size_t noun)
    {
        const bool people = isWord(noun, NameWord::Crowd) && m_tree[noun].xpos == "NNS" && !m_mentions.at(m_s, noun);
        const std::size_t begin = people ? beginOf(noun) : noun;
        if (!people || !isQualified(begin, noun))
            return;
        m_mentions.crowds[m_s].push_back({{m_s, begin, noun + 1}, MentionForm::Name, {entityOf(begin, noun + 1)}});
    }

    EntityIndex entityOf(std::size_t begin, std::size_t end)
    {
        return m_cast.group(text::singleLine(slice(m_document.text, m_sentence.spanOf(begin, end))));
    }

    const Document& m_document;
    const Sentence& m_sentence;
    std::size_t m_s;
    Cast& m_cast;
    Mentions& m_mentions;
    Tree m_tree;
};

} // namespace

bool actsForItself(std::string_view lemma, const ontology::Ontology::Tables& tables)
{
    return tables.isNameWord(lemma, NameWord::Group) || tables.isNameWord(lemma, NameWord::Collective) ||
           tables.isNameWord(lemma, NameWord::Crowd);
}

void findGroups(const Document& document, Cast& cast, Mentions& mentions)
{
    for (std::size_t s = 0; s < document.sentences.size(); ++s)
        if (document.sentences[s].hasTree())
            GroupFinder{document, s, cast, mentions}.find();
}

} // namespace cablegraph::extraction
