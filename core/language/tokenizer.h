#pragma once

#include <cablegraph/text/span.h>

#include <string_view>
#include <vector>

namespace cablegraph::language {

/// One syntactic word of the surface.
struct Piece
{
    text::ByteSpan span;
    bool continues = false; ///< belongs to the surface token of the piece before it ("n't" of "don't")
    bool spaceAfter = true;
};

/// The words of one block in reading order; every character that is no white space lies in exactly one of them.
/// Follows the conventions of the UD English treebanks: clitics are words of a multiword token, hyphenated compounds
/// are split at the hyphen except behind a prefix.
[[nodiscard]] std::vector<Piece> tokenize(std::string_view text, const text::ByteSpan& block);

} // namespace cablegraph::language
