#pragma once

#include "random.h"

#include <cablegraph/training/syntaxdata.h>

#include <span>
#include <string>
#include <vector>

namespace cablegraph::training {

/// Single words of the name lists, to put into the places of names.
struct NamePool
{
    std::vector<std::string> given;
    std::vector<std::string> family;
    std::vector<std::string> places;

    NamePool() = default;
    explicit NamePool(std::span<const ListedPhrase> phrases);
};

/// Now and then another spelling of the same sentence, as news has it: in lower case, in capitals, as a headline,
/// without its final stop, with typographic or typewriter quotes; and other persons and places, so that the words
/// around a name and the lists tell what it is.
[[nodiscard]] SyntaxExample varied(const SyntaxExample& example, const NamePool& names, Random& random);

} // namespace cablegraph::training
