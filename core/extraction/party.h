#pragma once

#include "cast.h"

#include <cstddef>
#include <vector>

namespace cablegraph::extraction {

/// Entities that stand in one place of a clause.
struct Party
{
    std::vector<EntityIndex> heads;  ///< who or what the phrase is: "China", "the Chinese government", "A, B and C"
    std::vector<EntityIndex> owners; ///< whose it is: "Russia's activities", "Iranian involvement"
    std::size_t begin = 0;           ///< tokens of the phrase
    std::size_t end = 0;
    std::size_t head = 0;

    [[nodiscard]] bool isEmpty() const noexcept { return heads.empty() && owners.empty(); }
};

} // namespace cablegraph::extraction
