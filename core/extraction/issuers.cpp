#include "issuers.h"

#include "words.h"

#include <algorithm>
#include <map>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;

class IssuerFinder
{
public:
    IssuerFinder(const Document& document, const Cast& cast, const Mentions& mentions)
        : m_document{document}
        , m_cast{cast}
        , m_mentions{mentions}
    {
    }

    Entities find() const
    {
        for (std::size_t s = 0; s < m_document.sentences.size(); ++s)
            if (Entities introduced = introducedIn(s); !introduced.empty())
                return introduced;
        return mostFrequentOpeners();
    }

private:
    const std::vector<Token>& tokens(std::size_t s) const { return m_document.sentences[s].tokens; }
    NodeKind kindOf(const Mention& mention) const { return m_cast[mention.refs.front()].kind; }

    /// "We, the Foreign Ministers of A, B and C", "We — X of A, Y of B — met"
    Entities introducedIn(std::size_t s) const
    {
        const std::vector<Token>& words = tokens(s);
        for (std::size_t at = 0; at + 2 < words.size(); ++at) {
            const bool we = words[at].lower == "we" && !words[at].inQuotes &&
                            isOneOf(words[at + 1].form, {",", "\u2014", "\u2013", "--"});
            if (we)
                return listAfter(s, at + 2);
            if (isRelease(s, at))
                return listAfter(s, at + 2);
        }
        return {};
    }

    /// "the following statement was released by the governments of A, B and C"
    bool isRelease(std::size_t s, std::size_t at) const
    {
        const std::vector<Token>& words = tokens(s);
        if (!isOneOf(words[at].lower, {"released", "issued", "made", "adopted", "agreed"}) ||
            words[at + 1].lower != "by")
            return false;
        return std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at), [](const Token& token) {
            return isOneOf(token.lower, {"statement", "communique", "declaration"});
        });
    }

    Entities listAfter(std::size_t s, std::size_t begin) const
    {
        Entities persons;
        Entities states;
        for (const Mention& mention : m_mentions.bySentence[s]) {
            if (mention.where.begin < begin || mention.refs.size() != 1)
                continue;
            if (isVerbBetween(s, begin, mention.where.begin))
                break;
            const bool first = persons.empty() && states.empty();
            if (first && kindOf(mention) == NodeKind::Organization)
                return mention.refs;
            if (m_cast.isPersonal(mention.refs.front()))
                add(persons, mention.refs.front());
            else if (kindOf(mention) == NodeKind::State && mention.form != MentionForm::Adjective)
                add(states, mention.refs.front());
        }
        return persons.empty() ? states : persons;
    }

    bool isVerbBetween(std::size_t s, std::size_t begin, std::size_t end) const
    {
        const auto from = tokens(s).begin() + static_cast<std::ptrdiff_t>(begin);
        const auto to = tokens(s).begin() + static_cast<std::ptrdiff_t>(end);
        return std::any_of(from, to, [](const Token& token) {
            return (token.upos == language::Upos::Verb && !isCapitalised(token)) || token.upos == language::Upos::Aux;
        });
    }

    static void add(Entities& list, EntityIndex entity)
    {
        if (std::find(list.begin(), list.end(), entity) == list.end())
            list.push_back(entity);
    }

    Entities mostFrequentOpeners() const
    {
        std::map<Entities, std::size_t> counts;
        Entities best;
        for (std::size_t s = 0; s < m_document.sentences.size(); ++s) {
            if (m_document.sentences[s].headline)
                continue;
            const Entities group = openersOf(s);
            if (!group.empty() && ++counts[group] > counts[best])
                best = group;
        }
        return best;
    }

    /// The states a sentence begins with: "The United States, Japan and the Republic of Korea (ROK)".
    Entities openersOf(std::size_t s) const
    {
        Entities group;
        std::size_t expected = 4;
        for (const Mention& mention : m_mentions.bySentence[s]) {
            const bool listed = mention.where.begin <= expected && mention.form != MentionForm::Adjective &&
                                mention.refs.size() == 1 && kindOf(mention) == NodeKind::State &&
                                !tokens(s)[mention.where.end - 1].possessive;
            if (!listed)
                break;
            add(group, mention.refs.front());
            expected = mention.where.end + 6;
            if (!continuesList(s, mention.where.end))
                break;
        }
        return group;
    }

    bool continuesList(std::size_t s, std::size_t at) const
    {
        if (at < tokens(s).size() && tokens(s)[at].form == "(")
            at += 3;
        return at < tokens(s).size() && (tokens(s)[at].form == "," || tokens(s)[at].lower == "and");
    }

    const Document& m_document;
    const Cast& m_cast;
    const Mentions& m_mentions;
};

} // namespace

Entities findIssuers(const Document& document, const Cast& cast, const Mentions& mentions)
{
    return IssuerFinder{document, cast, mentions}.find();
}

} // namespace cablegraph::extraction
