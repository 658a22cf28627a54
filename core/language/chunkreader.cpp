#include "chunkreader.h"

#include <algorithm>

namespace cablegraph::language {

ChunkReader::ChunkReader(std::string_view text, const text::ByteSpan& block)
    : m_text{text}
    , m_at{block.begin}
    , m_end{std::min(block.end, text.size())}
{
}

bool ChunkReader::next()
{
    if (!m_chunk.empty())
        m_before = m_chunk.back().code;
    m_chunk.clear();
    while (m_at < m_end && m_chunk.empty())
        read();
    return !m_chunk.empty();
}

/// The characters up to white space, which is passed over.
void ChunkReader::read()
{
    m_spaceAfter = true;
    while (m_at < m_end) {
        const std::size_t begin = m_at;
        const Character character = nextCharacter(m_text, m_at, m_end);
        m_chunkEnd = begin;
        if (character.kind == CharClass::Space)
            return;
        if (m_chunk.size() == longestChunk) {
            m_at = begin;
            m_spaceAfter = false;
            return;
        }
        m_chunk.push_back(character);
    }
    m_chunkEnd = m_end;
}

ChunkView ChunkReader::view() const
{
    return {m_chunk, m_text.substr(m_chunkEnd, m_end - m_chunkEnd), m_before};
}

} // namespace cablegraph::language
