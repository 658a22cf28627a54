#pragma once

#include "tokenrules.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace cablegraph::language {

/// What a chunk of text without white space looks like from a place inside it, and what stands around the chunk.
class ChunkView
{
public:
    /// `chunk` must outlive the view; `before` is the last character before it, `behind` the text behind it.
    ChunkView(Chunk chunk, std::string_view behind, char32_t before);

    /// What stands before chunk[i] where that needs no classifier, as inside a number, or inside a word away from any
    /// apostrophe.
    [[nodiscard]] std::optional<Cut> settled(std::size_t i) const;
    /// Appends the features of the place before chunk[i].
    void features(std::size_t i, std::vector<std::uint32_t>& out) const;

private:
    [[nodiscard]] std::uint32_t codeAt(std::size_t i, int offset) const;
    [[nodiscard]] std::uint32_t classAt(std::size_t i, int offset) const;
    [[nodiscard]] std::uint32_t wordBefore(std::size_t i) const;
    [[nodiscard]] std::uint32_t wordBehind(std::size_t i) const;
    [[nodiscard]] std::uint32_t hashOf(std::size_t begin, std::size_t end) const;
    void neighbourFeatures(std::size_t i, std::vector<std::uint32_t>& out) const;
    void wordFeatures(std::size_t i, std::vector<std::uint32_t>& out) const;

    Chunk m_chunk;
    bool m_address;
    std::uint32_t m_whole;
    std::uint32_t m_shape;
    std::uint32_t m_before;   ///< class of the last character before the chunk
    std::uint32_t m_next;     ///< class of the first character behind it
    std::uint32_t m_nextWord; ///< lower case
};

} // namespace cablegraph::language
