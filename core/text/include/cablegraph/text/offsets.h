#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace cablegraph::text {

/// Converts positions in one valid UTF-8 text between bytes (core), Unicode code points (JSON) and UTF-16 code units
/// (Qt). The only place where this is done.
///
/// Built in one pass; a checkpoint is kept every 64 bytes, so a conversion looks at 64 bytes at most after a binary
/// search. Positions inside a character move to its first byte; positions beyond the end move to the end. Does not
/// keep the text: pass the same text to the constructor and keep it alive while the map is used.
class OffsetMap
{
public:
    explicit OffsetMap(std::string_view text);

    [[nodiscard]] std::size_t codePointFromByte(std::size_t byte) const noexcept;
    [[nodiscard]] std::size_t utf16FromByte(std::size_t byte) const noexcept;
    [[nodiscard]] std::size_t byteFromCodePoint(std::size_t codePoint) const noexcept;
    [[nodiscard]] std::size_t byteFromUtf16(std::size_t unit) const noexcept;

private:
    struct Checkpoint
    {
        std::size_t byte;
        std::size_t codePoint;
        std::size_t utf16;
    };

    template<class Reached>
    [[nodiscard]] Checkpoint walk(Checkpoint from, Reached reached) const noexcept;
    template<class Member>
    [[nodiscard]] Checkpoint checkpointBefore(std::size_t value, Member member) const noexcept;

    std::string_view m_text;
    std::vector<Checkpoint> m_checkpoints;
};

} // namespace cablegraph::text
