#include "lists.h"

#include "words.h"

#include <algorithm>

namespace cablegraph::extraction {
namespace {

using language::Upos;

/// Names of one kind, parted by nothing but commas and "and".
struct NameList
{
    std::size_t begin = 0; ///< tokens
    std::size_t end = 0;
    std::vector<EntityIndex> entities;
    bool joined = false; ///< an "and" or "or" before the last

    [[nodiscard]] bool isEmpty() const noexcept { return entities.size() < 2 || !joined; }
};

class ListFinder
{
public:
    ListFinder(const Document& document, std::size_t sentence, const Mentions& mentions, const Cast& cast)
        : m_tokens{document.sentences[sentence].tokens}
        , m_mentions{mentions.bySentence[sentence]}
        , m_cast{cast}
    {
    }

    std::vector<NameList> find() const
    {
        std::vector<NameList> lists;
        NameList list;
        const Mention* last = nullptr;
        for (const Mention& mention : m_mentions) {
            if (!isMember(mention)) {
                last = nullptr;
                continue;
            }
            const bool goesOn = last && sameKind(*last, mention) && continues(*last, mention, list);
            if (!goesOn) {
                close(list, lists);
                list.begin = mention.where.begin;
            }
            list.entities.push_back(mention.refs.front());
            list.end = mention.where.end;
            last = &mention;
        }
        close(list, lists);
        return lists;
    }

private:
    static void close(NameList& list, std::vector<NameList>& lists)
    {
        if (!list.isEmpty())
            lists.push_back(list);
        list = {};
    }

    static bool isMember(const Mention& mention)
    {
        return mention.refs.size() == 1 && (mention.form == MentionForm::Name || mention.form == MentionForm::Metonym);
    }

    bool sameKind(const Mention& a, const Mention& b) const
    {
        const bool persons = m_cast.isPersonal(a.refs.front());
        return persons == m_cast.isPersonal(b.refs.front()) && !persons;
    }

    bool continues(const Mention& before, const Mention& next, NameList& list) const
    {
        if (m_tokens[before.where.end - 1].possessive || next.where.begin - before.where.end > 3)
            return false;
        bool comma = false;
        bool conjunction = false;
        for (std::size_t i = before.where.end; i < next.where.begin; ++i) {
            comma = comma || m_tokens[i].form == ",";
            conjunction = conjunction || isOneOf(m_tokens[i].lower, {"and", "or"});
            if (m_tokens[i].form != "," && !isOneOf(m_tokens[i].lower, {"and", "or", "the"}))
                return false;
        }
        // "In Syria, Russia and Iran": where, then a list.
        const bool opens = list.entities.size() == 1 && list.begin > 0 && m_tokens[list.begin - 1].upos == Upos::Adp &&
                           list.begin <= 2;
        // "A attacked B, and C and D condemned it"
        const bool newClause = comma && conjunction && list.entities.size() == 1;
        if ((!comma && !conjunction) || (opens && !conjunction) || newClause)
            return false;
        list.joined = list.joined || conjunction;
        return true;
    }

    const std::vector<Token>& m_tokens;
    const std::vector<Mention>& m_mentions;
    const Cast& m_cast;
};

void complete(Party& party, const NameList& list)
{
    const bool member = std::any_of(list.entities.begin(), list.entities.end(), [&party](EntityIndex entity) {
        return std::find(party.heads.begin(), party.heads.end(), entity) != party.heads.end();
    });
    const bool touches = party.begin < list.end && list.begin < party.end;
    if (!member || !touches)
        return;
    addEntities(party.heads, list.entities);
    party.begin = std::min(party.begin, list.begin);
    party.end = std::max(party.end, list.end);
}

} // namespace

void completeLists(Clauses& clauses, const Document& document, std::size_t sentence, const Mentions& mentions,
                   const Cast& cast)
{
    for (const NameList& list : ListFinder{document, sentence, mentions, cast}.find())
        for (Predicate& predicate : clauses.predicates) {
            if (list.end <= predicate.verb || predicate.passive)
                complete(predicate.subject, list);
            for (Argument& argument : predicate.arguments)
                complete(argument.party, list);
        }
}

std::vector<EntityIndex> listBefore(std::size_t verb, const Document& document, std::size_t sentence,
                                    const Mentions& mentions, const Cast& cast)
{
    const std::vector<Token>& tokens = document.sentences[sentence].tokens;
    const std::vector<NameList> lists = ListFinder{document, sentence, mentions, cast}.find();
    for (auto list = lists.rbegin(); list != lists.rend(); ++list) {
        if (list->end > verb)
            continue;
        const auto from = tokens.begin() + static_cast<std::ptrdiff_t>(list->end);
        const auto to = tokens.begin() + static_cast<std::ptrdiff_t>(verb);
        const bool finite = std::any_of(from, to, [](const Token& token) {
            return token.upos == Upos::Aux || isOneOf(token.xpos, {"VBD", "VBZ", "VBP", "MD"});
        });
        return finite ? std::vector<EntityIndex>{} : list->entities;
    }
    return {};
}

} // namespace cablegraph::extraction
