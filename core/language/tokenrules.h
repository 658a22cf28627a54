#pragma once

#include "characters.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace cablegraph::language {

/// What lies between two neighbouring characters of a text without white space.
enum class Cut : std::uint8_t
{
    None,
    Token, ///< a surface token ends here
    Word,  ///< a syntactic word ends here, the surface token goes on
};

/// Characters without white space among them.
using Chunk = std::span<const Character>;

/// Letters and digits.
[[nodiscard]] bool isWordKind(CharClass kind);
/// A network or mail address.
[[nodiscard]] bool isAddress(Chunk chunk);

/// What the written conventions of the UD English treebanks say of the place before chunk[i] (i > 0): clitics are words
/// of a multiword token, hyphenated compounds are divided at the hyphen except behind a prefix.
[[nodiscard]] Cut ruleCut(Chunk chunk, std::size_t i, bool address);

/// Lower case with all apostrophes plain.
[[nodiscard]] std::string lowerText(Chunk chunk);

} // namespace cablegraph::language
