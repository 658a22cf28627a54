#pragma once

#include "discourse.h"

#include <map>
#include <optional>

namespace cablegraph::extraction {

/// Words that mean something named before.
struct Description
{
    std::size_t begin = 0; ///< tokens
    std::size_t end = 0;
    Entities entities;
};

/// Reads definite descriptions: "the two leaders", "the three countries", "both", "the North Korean leader", "the
/// ministers", "the isolated state", "the group", "the alliance". `issuers` is who says "our" in a statement.
class Descriptions
{
public:
    Descriptions(const Document& document, const Cast& cast, const Mentions& mentions, const Discourse& discourse,
                 const Entities& issuers)
        : m_document{document}
        , m_cast{cast}
        , m_mentions{mentions}
        , m_discourse{discourse}
        , m_issuers{issuers}
    {
    }

    /// The description that begins at the token, if there is one and it is clear whom it means.
    [[nodiscard]] std::optional<Description> at(std::size_t sentence, std::size_t token) const;

private:
    [[nodiscard]] const std::vector<Token>& tokens(std::size_t s) const { return m_document.sentences[s].tokens; }
    [[nodiscard]] std::optional<Description> counted(std::size_t s, std::size_t at, std::size_t numberAt,
                                                     std::size_t number) const;
    [[nodiscard]] std::optional<Description> office(std::size_t s, std::size_t at) const;
    [[nodiscard]] std::optional<Description> commonNoun(std::size_t s, std::size_t at) const;
    [[nodiscard]] std::map<EntityIndex, std::size_t> timesNamed(std::size_t s) const;
    [[nodiscard]] Entities regime(std::size_t s) const;
    [[nodiscard]] Entities opponents(std::size_t s, Entities last, bool areSides) const;
    [[nodiscard]] bool mayBe(EntityIndex person, std::string_view noun) const;
    [[nodiscard]] Entities personsBefore(std::size_t s, std::size_t at) const;
    [[nodiscard]] Entities holdersOf(const ontology::Role& role) const;
    [[nodiscard]] Entities holderOf(std::string_view phrase, std::optional<EntityIndex> state) const;
    [[nodiscard]] std::optional<EntityIndex> lastOrganization(std::string_view noun) const;

    const Document& m_document;
    const Cast& m_cast;
    const Mentions& m_mentions;
    const Discourse& m_discourse;
    const Entities& m_issuers;
};

} // namespace cablegraph::extraction
