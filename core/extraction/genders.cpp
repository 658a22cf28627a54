#include "genders.h"

#include "words.h"

#include <cablegraph/ontology/lexicon.h>

namespace cablegraph::extraction {

Genders::Genders(const Document& document, const Cast& cast, const Mentions& mentions)
    : m_document{document}
    , m_mentions{mentions}
{
    for (std::size_t s = 0; s < document.sentences.size(); ++s)
        for (const Mention& mention : mentions.bySentence[s])
            if (mention.refs.size() == 1 && cast.isPersonal(mention.refs.front()))
                if (const Gender gender = byTitle(s, mention); gender != Gender::Unknown)
                    m_known[mention.refs.front()] = gender;
    for (EntityIndex person = 0; person < cast.size(); ++person) {
        if (!cast.isPersonal(person) || m_known.contains(person))
            continue;
        const std::vector<ontology::WordPiece> names = ontology::splitWords(cast[person].name);
        const auto& givenNames = cast.tables().givenNames;
        if (names.size() < 2)
            continue;
        const auto given = givenNames.find(names.front().form);
        if (given != givenNames.end() && given->second != ontology::GivenName::Either)
            m_known[person] = given->second == ontology::GivenName::Feminine ? Gender::Feminine : Gender::Masculine;
    }
}

Gender Genders::of(EntityIndex person) const
{
    const auto known = m_known.find(person);
    return known == m_known.end() ? Gender::Unknown : known->second;
}

void Genders::learn(EntityIndex person, Gender gender)
{
    m_known.try_emplace(person, gender);
}

/// "Mrs", "King", "spokeswoman"
Gender Genders::byTitle(std::size_t sentence, const Mention& mention) const
{
    for (const RoleHit& hit : m_mentions.roles[sentence]) {
        if (hit.end != mention.where.begin && hit.begin != mention.where.end + 1)
            continue;
        const std::string& last = m_document.sentences[sentence].tokens[hit.end - 1].lower;
        if (last.ends_with("woman") || isOneOf(last, {"ms", "mrs", "queen", "princess", "lady", "baroness", "duchess",
                                                      "mother", "wife", "daughter", "sister", "widow"}))
            return Gender::Feminine;
        if (last.ends_with("man") || isOneOf(last, {"mr", "king", "prince", "sheikh", "sultan", "emir", "pope", "lord",
                                                    "father", "husband", "son", "brother", "ayatollah"}))
            return Gender::Masculine;
    }
    return Gender::Unknown;
}

} // namespace cablegraph::extraction
