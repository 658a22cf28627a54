#include "typednames.h"

#include "words.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>

namespace cablegraph::extraction {
namespace {

using language::NameType;
using language::Upos;
using ontology::NameWord;

class TypedNames
{
public:
    TypedNames(const Document& document, std::size_t index, Cast& cast, Mentions& mentions)
        : m_document{document}
        , m_sentence{document.sentences[index]}
        , m_index{index}
        , m_cast{cast}
        , m_tables{cast.tables()}
        , m_mentions{mentions}
    {
    }

    void find()
    {
        takeOrganizations();
        takeWaters();
    }

private:
    const Token& token(std::size_t at) const { return m_sentence.tokens[at]; }

    bool isRole(std::size_t at) const
    {
        return std::any_of(m_mentions.roles[m_index].begin(), m_mentions.roles[m_index].end(),
                           [at](const RoleHit& hit) { return hit.begin <= at && at < hit.end; });
    }

    std::string textOf(std::size_t begin, std::size_t end) const
    {
        return text::singleLine(slice(m_document.text, m_sentence.spanOf(begin, end)));
    }

    /// Organizations that the analysis has told by their surroundings: "Bank Sputnik".
    void takeOrganizations()
    {
        for (const language::Name& name : m_sentence.names) {
            std::size_t begin = name.begin;
            while (begin < name.end && (!isCapitalised(token(begin)) || token(begin).upos == Upos::Det))
                ++begin;
            const bool fits = name.type == NameType::Organization && name.end - begin >= 2 &&
                              isCapitalised(token(name.end - 1)) && !holdsRole(begin, name.end) && !isThing(name.end);
            if (!fits || !isOpen(begin, name.end))
                continue;
            std::erase_if(m_mentions.bySentence[m_index], [&](const Mention& mention) {
                return mention.where.begin >= begin && mention.where.end <= name.end;
            });
            const std::size_t known = m_cast.size();
            const EntityIndex organization = m_cast.namedOrganization(textOf(begin, name.end), {});
            if (organization == known)
                m_cast[organization].keptAlone = false; // no more than a guess
            m_mentions.insert({{m_index, begin, name.end}, MentionForm::Name, {organization}});
            m_cast.addAlias(organization, textOf(begin, name.end));
        }
    }

    bool holdsRole(std::size_t begin, std::size_t end) const
    {
        for (std::size_t at = begin; at < end; ++at)
            if (isRole(at))
                return true;
        return false;
    }

    bool isThing(std::size_t end) const
    {
        const std::string& last = token(end - 1).lower;
        const std::string& lemma = token(end - 1).lemma;
        return m_tables.isNameWord(last, NameWord::Place) || m_tables.isNameWord(last, NameWord::Thing) ||
               m_tables.isNameWord(lemma, NameWord::Thing) || m_tables.isNameWord(last, NameWord::Statement);
    }

    /// True if no mention reaches in or out, and none inside is more than a word of an organization's name.
    bool isOpen(std::size_t begin, std::size_t end) const
    {
        std::size_t covered = 0;
        for (const Mention& mention : m_mentions.bySentence[m_index]) {
            if (mention.where.end <= begin || mention.where.begin >= end)
                continue;
            const bool inside = mention.where.begin >= begin && mention.where.end <= end;
            const bool small = mention.refs.size() == 1 &&
                               m_cast[mention.refs.front()].kind == ontology::NodeKind::Organization &&
                               mention.where.end - mention.where.begin == 1;
            if (!inside || !small)
                return false;
            covered += mention.where.end - mention.where.begin;
        }
        return covered + 1 <= end - begin;
    }

    /// "Gulf of Thailand", "Bay of Bengal"
    void takeWaters()
    {
        for (std::size_t at = 0; at + 2 < m_sentence.tokens.size(); ++at) {
            const bool water = isCapitalised(token(at)) &&
                               isOneOf(token(at).lower, {"gulf", "bay", "strait", "straits", "sea", "cape", "isle",
                                                         "port", "lake", "mount", "valley"}) &&
                               token(at + 1).lower == "of" && isCapitalised(token(at + 2));
            const Mention* own = m_mentions.at(m_index, at);
            if (!water || (own && own->where.end > at + 1))
                continue;
            const Mention* inner = m_mentions.at(m_index, at + 2);
            const std::size_t end = inner ? inner->where.end : at + 3;
            std::erase_if(m_mentions.bySentence[m_index], [&](const Mention& mention) {
                return mention.where.begin >= at && mention.where.end <= end;
            });
            const EntityIndex place = m_cast.place(textOf(at, end), {});
            m_mentions.insert({{m_index, at, end}, MentionForm::Location, {place}});
        }
    }

    const Document& m_document;
    const Sentence& m_sentence;
    std::size_t m_index;
    Cast& m_cast;
    const ontology::Ontology::Tables& m_tables;
    Mentions& m_mentions;
};

} // namespace

void findTypedNames(const Document& document, std::size_t sentence, Cast& cast, Mentions& mentions)
{
    TypedNames{document, sentence, cast, mentions}.find();
}

} // namespace cablegraph::extraction
