#include "tokenfeatures.h"

#include "featurehash.h"

#include <algorithm>
#include <array>

namespace cablegraph::language {
namespace {

/// How far into the neighbours a place is described, in characters.
constexpr std::size_t longestWord = 20;
constexpr std::size_t longestWhole = 40;

/// A finer class than CharClass: letters by case, marks by themselves.
std::uint32_t fineClass(const Character& character)
{
    switch (character.kind) {
    case CharClass::Space:
        return 1;
    case CharClass::Letter:
        return isUpper(character.code) ? 2 : 3;
    case CharClass::Digit:
        return 4;
    case CharClass::Apostrophe:
        return 5;
    case CharClass::Hyphen:
        return 6;
    default:
        return character.code < 0x80 ? 16 + character.code : 7;
    }
}

std::uint32_t plainCode(const Character& character)
{
    if (character.kind == CharClass::Digit)
        return '0';
    if (character.kind == CharClass::Apostrophe)
        return '\'';
    return lowerOf(character.code);
}

bool isWordCharacter(const Character& character)
{
    return character.kind == CharClass::Letter || character.kind == CharClass::Digit;
}

bool isDots(char32_t code)
{
    return code == U'.' || code == U'…';
}

} // namespace

ChunkView::ChunkView(Chunk chunk, std::string_view behind, char32_t before)
    : m_chunk{chunk}
    , m_address{language::isAddress(chunk)}
    , m_whole{hashOf(0, std::min(chunk.size(), longestWhole))}
    , m_shape{0}
    , m_before{static_cast<std::uint32_t>(before)}
    , m_next{0}
    , m_nextWord{0}
{
    std::uint32_t last = 0;
    for (const Character& character : chunk.first(std::min(chunk.size(), longestWhole)))
        if (const std::uint32_t fine = fineClass(character); fine != last)
            m_shape = mix(m_shape, last = fine);
    for (std::size_t at = 0, length = 0; at < behind.size() && length < longestWord;) {
        const Character character = nextCharacter(behind, at, behind.size());
        if (length == 0 && character.kind == CharClass::Space)
            continue;
        if (length == 0)
            m_next = fineClass(character);
        if (length > 0 && !isWordCharacter(character))
            break;
        m_nextWord = mix(m_nextWord, plainCode(character));
        ++length;
    }
}

std::optional<Cut> ChunkView::settled(std::size_t i) const
{
    const Character& before = m_chunk[i - 1];
    const Character& at = m_chunk[i];
    if (before.kind == CharClass::Digit && at.kind == CharClass::Digit)
        return Cut::None;
    if (m_address && isWordKind(before.kind) && isWordKind(at.kind))
        return Cut::None;
    // A tag is one word; what was left out is three: [ ... ]
    if (i == 1 && before.code == '#' && at.kind == CharClass::Letter)
        return Cut::None;
    if ((before.code == '[' && isDots(at.code)) || (isDots(before.code) && at.code == ']'))
        return Cut::Token;
    if (before.kind != CharClass::Letter || at.kind != CharClass::Letter)
        return std::nullopt;
    // do|n't, 't|is
    const bool beforeApostrophe = i + 1 < m_chunk.size() && m_chunk[i + 1].kind == CharClass::Apostrophe;
    const bool open = beforeApostrophe || (i >= 2 && m_chunk[i - 2].kind == CharClass::Apostrophe);
    return open ? std::nullopt : std::optional{Cut::None};
}

std::uint32_t ChunkView::codeAt(std::size_t i, int offset) const
{
    const std::size_t at = i + static_cast<std::size_t>(offset); // wraps below 0, which is outside as well
    return at < m_chunk.size() ? plainCode(m_chunk[at]) : (offset < 0 ? 1 : 2);
}

std::uint32_t ChunkView::classAt(std::size_t i, int offset) const
{
    const std::size_t at = i + static_cast<std::size_t>(offset);
    return at < m_chunk.size() ? fineClass(m_chunk[at]) : (offset < 0 ? 8 : 9);
}

std::uint32_t ChunkView::hashOf(std::size_t begin, std::size_t end) const
{
    std::uint32_t hash = 0;
    for (std::size_t i = begin; i < end; ++i)
        hash = mix(hash, plainCode(m_chunk[i]));
    return hash;
}

std::uint32_t ChunkView::wordBefore(std::size_t i) const
{
    std::size_t begin = i;
    while (begin > 0 && i - begin < longestWord && isWordCharacter(m_chunk[begin - 1]))
        --begin;
    return hashOf(begin, i);
}

std::uint32_t ChunkView::wordBehind(std::size_t i) const
{
    std::size_t end = i;
    while (end < m_chunk.size() && end - i < longestWord && isWordCharacter(m_chunk[end]))
        ++end;
    return hashOf(i, end);
}

void ChunkView::features(std::size_t i, std::vector<std::uint32_t>& out) const
{
    const auto ruled = static_cast<std::uint32_t>(ruleCut(m_chunk, i, m_address));
    const auto behind = static_cast<std::uint32_t>(std::min<std::size_t>(m_chunk.size() - i, 4));
    const auto ahead = static_cast<std::uint32_t>(std::min<std::size_t>(i, 4));
    out.push_back(featureOf(1, ruled));
    out.push_back(featureOf(2, ruled, classAt(i, -1), classAt(i, 0)));
    out.push_back(featureOf(3, ruled, m_address, behind));
    out.push_back(featureOf(4, m_whole, i));
    out.push_back(featureOf(5, m_shape, ahead, behind));
    out.push_back(featureOf(6, m_before, ahead, classAt(i, -1), classAt(i, 0)));
    out.push_back(featureOf(7, m_next, behind, classAt(i, -1), classAt(i, 0)));
    neighbourFeatures(i, out);
    wordFeatures(i, out);
}

void ChunkView::neighbourFeatures(std::size_t i, std::vector<std::uint32_t>& out) const
{
    const std::array<std::uint32_t, 8> codes{codeAt(i, -4), codeAt(i, -3), codeAt(i, -2), codeAt(i, -1),
                                             codeAt(i, 0),  codeAt(i, 1),  codeAt(i, 2),  codeAt(i, 3)};
    const std::array<std::uint32_t, 6> kinds{classAt(i, -3), classAt(i, -2), classAt(i, -1),
                                             classAt(i, 0),  classAt(i, 1),  classAt(i, 2)};
    out.push_back(featureOf(20, codes[3], codes[4]));
    out.push_back(featureOf(21, codes[2], codes[3], codes[4]));
    out.push_back(featureOf(22, codes[3], codes[4], codes[5]));
    out.push_back(featureOf(23, codes[2], codes[3], codes[4], codes[5]));
    out.push_back(featureOf(24, codes[1], codes[2], codes[3], codes[4]));
    out.push_back(featureOf(25, codes[3], codes[4], codes[5], codes[6]));
    out.push_back(featureOf(26, codes[0], codes[1], codes[2], codes[3], codes[4]));
    out.push_back(featureOf(27, codes[3], codes[4], codes[5], codes[6], codes[7]));
    out.push_back(featureOf(28, kinds[1], kinds[2], kinds[3], kinds[4]));
    out.push_back(featureOf(29, kinds[0], kinds[1], kinds[2], kinds[3], kinds[4], kinds[5]));
    out.push_back(featureOf(30, codes[1], codes[2], codes[3], kinds[3]));
    out.push_back(featureOf(31, kinds[2], codes[4], codes[5], codes[6]));
}

void ChunkView::wordFeatures(std::size_t i, std::vector<std::uint32_t>& out) const
{
    const std::uint32_t left = wordBefore(i);
    const std::uint32_t right = wordBehind(i);
    const auto behind = static_cast<std::uint32_t>(std::min<std::size_t>(m_chunk.size() - i, 3));
    out.push_back(featureOf(40, left, classAt(i, 0), classAt(i, 1)));
    out.push_back(featureOf(41, right, classAt(i, -1), classAt(i, -2)));
    out.push_back(featureOf(42, left, right, codeAt(i, -1), codeAt(i, 0)));
    out.push_back(featureOf(43, left, codeAt(i, 0), behind, m_next));
    out.push_back(featureOf(44, left, codeAt(i, 0), behind, m_nextWord));
    // Both sides of the mark between two words: long|-|range
    if (!isWordCharacter(m_chunk[i])) {
        const std::uint32_t beyond = wordBehind(i + 1);
        out.push_back(featureOf(45, left, codeAt(i, 0), beyond));
        out.push_back(featureOf(46, codeAt(i, 0), beyond, classAt(i, -1)));
        out.push_back(featureOf(47, left, codeAt(i, 0), classAt(i, 1), classAt(i, 2)));
    } else if (i >= 2) {
        const std::uint32_t beyond = wordBefore(i - 1);
        out.push_back(featureOf(48, beyond, codeAt(i, -1), right));
        out.push_back(featureOf(49, beyond, codeAt(i, -1), classAt(i, 0)));
        out.push_back(featureOf(50, codeAt(i, -1), right, classAt(i, -2)));
    }
}

} // namespace cablegraph::language
