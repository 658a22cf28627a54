#pragma once

#include "tokenfeatures.h"

#include <cablegraph/text/span.h>

#include <cstddef>
#include <string_view>
#include <vector>

namespace cablegraph::language {

/// Goes over a block chunk by chunk: the runs of characters between white space.
class ChunkReader
{
public:
    /// Longer runs are divided: no writer makes them.
    static constexpr std::size_t longestChunk = 2000;

    /// `text` must outlive the reader.
    ChunkReader(std::string_view text, const text::ByteSpan& block);

    /// Moves to the next chunk; false behind the last one.
    [[nodiscard]] bool next();

    [[nodiscard]] Chunk chunk() const noexcept { return m_chunk; }
    /// The byte behind the chunk.
    [[nodiscard]] std::size_t end() const noexcept { return m_chunkEnd; }
    [[nodiscard]] bool spaceAfter() const noexcept { return m_spaceAfter; }
    [[nodiscard]] ChunkView view() const;

private:
    void read();

    std::string_view m_text;
    std::size_t m_at;
    std::size_t m_end;
    std::vector<Character> m_chunk;
    std::size_t m_chunkEnd = 0;
    bool m_spaceAfter = true;
    char32_t m_before = 0; ///< last character of the chunk before
};

} // namespace cablegraph::language
