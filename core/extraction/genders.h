#pragma once

#include "antecedents.h"
#include "mentions.h"

#include <map>

namespace cablegraph::extraction {

/// Whether persons are "he" or "she", as far as titles, given names and earlier pronouns tell.
class Genders
{
public:
    Genders(const Document& document, const Cast& cast, const Mentions& mentions);

    [[nodiscard]] Gender of(EntityIndex person) const;
    /// A pronoun has been read as this person.
    void learn(EntityIndex person, Gender gender);

private:
    [[nodiscard]] Gender byTitle(std::size_t sentence, const Mention& mention) const;

    const Document& m_document;
    const Mentions& m_mentions;
    std::map<EntityIndex, Gender> m_known;
};

} // namespace cablegraph::extraction
