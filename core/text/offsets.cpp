#include <cablegraph/text/offsets.h>

#include <algorithm>

namespace cablegraph::text {
namespace {

constexpr std::size_t checkpointEvery = 64;

/// Length in bytes of the character that starts with `lead`; 1 for bytes that start none.
constexpr std::size_t characterLength(unsigned char lead) noexcept
{
    if (lead >= 0xF0)
        return 4;
    if (lead >= 0xE0)
        return 3;
    return lead >= 0xC0 ? 2 : 1;
}

} // namespace

OffsetMap::OffsetMap(std::string_view text)
    : m_text{text}
{
    Checkpoint at{0, 0, 0};
    std::size_t next = 0;
    m_checkpoints.reserve(text.size() / checkpointEvery + 1);
    while (at.byte < text.size()) {
        if (at.byte >= next) {
            m_checkpoints.push_back(at);
            next = at.byte + checkpointEvery;
        }
        const std::size_t length = characterLength(static_cast<unsigned char>(text[at.byte]));
        at.byte += length;
        at.codePoint += 1;
        at.utf16 += length == 4 ? 2 : 1;
    }
    if (m_checkpoints.empty())
        m_checkpoints.push_back({0, 0, 0});
}

template<class Reached>
OffsetMap::Checkpoint OffsetMap::walk(Checkpoint from, Reached reached) const noexcept
{
    while (from.byte < m_text.size()) {
        const std::size_t length = characterLength(static_cast<unsigned char>(m_text[from.byte]));
        const Checkpoint after{std::min(from.byte + length, m_text.size()), from.codePoint + 1,
                               from.utf16 + (length == 4 ? 2 : 1)};
        if (reached(after))
            break;
        from = after;
    }
    return from;
}

template<class Member>
OffsetMap::Checkpoint OffsetMap::checkpointBefore(std::size_t value, Member member) const noexcept
{
    const auto after = std::upper_bound(m_checkpoints.begin(), m_checkpoints.end(), value,
                                        [member](std::size_t v, const Checkpoint& c) { return v < c.*member; });
    return after == m_checkpoints.begin() ? m_checkpoints.front() : *std::prev(after);
}

std::size_t OffsetMap::codePointFromByte(std::size_t byte) const noexcept
{
    return walk(checkpointBefore(byte, &Checkpoint::byte), [=](const Checkpoint& c) { return c.byte > byte; })
        .codePoint;
}

std::size_t OffsetMap::utf16FromByte(std::size_t byte) const noexcept
{
    return walk(checkpointBefore(byte, &Checkpoint::byte), [=](const Checkpoint& c) { return c.byte > byte; }).utf16;
}

std::size_t OffsetMap::byteFromCodePoint(std::size_t codePoint) const noexcept
{
    return walk(checkpointBefore(codePoint, &Checkpoint::codePoint),
                [=](const Checkpoint& c) { return c.codePoint > codePoint; })
        .byte;
}

std::size_t OffsetMap::byteFromUtf16(std::size_t unit) const noexcept
{
    return walk(checkpointBefore(unit, &Checkpoint::utf16), [=](const Checkpoint& c) { return c.utf16 > unit; }).byte;
}

} // namespace cablegraph::text
