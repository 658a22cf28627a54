#pragma once

#include "mentions.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::extraction {

using Entities = std::vector<EntityIndex>;

/// Entities named together: "A, B and C".
struct Group
{
    Entities entities;
    std::size_t begin = 0; ///< tokens of the first of them
    std::size_t firstEnd = 0;
    std::size_t end = 0; ///< token behind the last of them
};

/// Who and what an article has named so far, by recency, and the groups it has spoken of together.
class Discourse
{
public:
    Discourse(const Document& document, const Cast& cast, const Mentions& mentions)
        : m_document{document}
        , m_cast{cast}
        , m_mentions{mentions}
    {
    }

    void note(const Mention& mention);
    /// "Chad's foreign ministry": whose body a noun has meant, for "the ministry" later.
    void noteBody(std::string_view noun, std::size_t sentence, EntityIndex owner);
    /// Whose body the noun with an article means in a sentence, if one has been named lately.
    [[nodiscard]] std::optional<EntityIndex> ownerOfBody(std::string_view noun, std::size_t sentence) const;
    /// Coordinations of persons or of states in a sentence that has been read, for "they" and "the three countries".
    void noteGroups(std::size_t sentence);
    /// Coordinations of persons, or of states, in reading order.
    [[nodiscard]] std::vector<Group> groupsIn(std::size_t sentence, bool persons) const;

    [[nodiscard]] const Entities& persons() const noexcept { return m_persons; } ///< the last at the end
    [[nodiscard]] const Entities& states() const noexcept { return m_states; }
    [[nodiscard]] const Entities& organizations() const noexcept { return m_organizations; }
    [[nodiscard]] const std::vector<Entities>& personGroups() const noexcept { return m_personGroups; }
    [[nodiscard]] const std::vector<Entities>& stateGroups() const noexcept { return m_stateGroups; }
    [[nodiscard]] const Entities& lastGroup() const noexcept { return m_lastGroup; } ///< of persons or states

private:
    [[nodiscard]] bool joined(std::size_t sentence, std::size_t begin, std::size_t end, bool persons) const;

    const Document& m_document;
    const Cast& m_cast;
    const Mentions& m_mentions;
    Entities m_persons;
    Entities m_states;
    Entities m_organizations;
    std::vector<Entities> m_personGroups;
    std::vector<Entities> m_stateGroups;
    Entities m_lastGroup;

    struct Body
    {
        std::string noun;
        std::size_t sentence = 0;
        EntityIndex owner = 0;
        bool hasRivals = false; ///< another owner's has been named, too
    };
    std::vector<Body> m_bodies;
};

} // namespace cablegraph::extraction
