#pragma once

#include "featureindex.h"

#include <cablegraph/language/analysis.h>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace cablegraph::language {

/// The usual parts of speech of the words that training saw often.
class Lexicon
{
public:
    static constexpr std::string_view sectionName = "lexicon";

    /// The usual tag and the second one; both the same if there is no second.
    struct Entry
    {
        Upos first = Upos::X;
        Upos second = Upos::X;
    };

    Lexicon() = default;
    /// Throws Error Damaged.
    explicit Lexicon(std::span<const std::byte> section);

    /// The name of a form: of its lower case with plain apostrophes, all digits alike.
    [[nodiscard]] static std::uint32_t keyOf(std::string_view form);
    /// Null for a word it does not know.
    [[nodiscard]] const Entry* find(std::uint32_t key) const noexcept
    {
        const std::uint32_t row = m_index.find(key);
        return row == FeatureIndex::none ? nullptr : &m_entries[row];
    }

private:
    FeatureIndex m_index{{}};
    std::vector<Entry> m_entries;
};

} // namespace cablegraph::language
