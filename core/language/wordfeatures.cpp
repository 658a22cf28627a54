#include "wordfeatures.h"

#include "characters.h"

#include <algorithm>
#include <bit>

namespace cablegraph::language {
namespace {

/// Kinds of features, so that a prefix and a suffix with the same letters differ.
enum class Part : std::uint32_t
{
    Word = 1,
    Cased,
    Masked,
    Prefix,
    Suffix,
    Group,
    Shape,
    Setting,
    Spacing,
    Listed,
    Phrase,
    Symbol,
};

/// FNV-1a over code points with a final mix.
class Fingerprint
{
public:
    explicit Fingerprint(Part part) noexcept { add(static_cast<std::uint32_t>(part)); }

    void add(std::uint32_t value) noexcept { m_state = (m_state ^ value) * 0x100000001B3U; }
    [[nodiscard]] std::uint32_t value() const noexcept
    {
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 32U)) * 0xD6E8FEB86659FD93U;
        return static_cast<std::uint32_t>(mixed >> 32U);
    }

private:
    std::uint64_t m_state = 0xCBF29CE484222325U;
};

std::uint32_t fingerprintOf(Part part, std::span<const char32_t> codes)
{
    Fingerprint fingerprint{part};
    for (const char32_t code : codes)
        fingerprint.add(code);
    return fingerprint.value();
}

std::uint32_t fingerprintOf(Part part, std::uint32_t value)
{
    Fingerprint fingerprint{part};
    fingerprint.add(value);
    return fingerprint.value();
}

/// Typographic quotes and dashes as a typewriter has them.
char32_t plain(char32_t code) noexcept
{
    switch (code) {
    case U'‘':
    case U'’':
    case U'´':
        return U'\'';
    case U'“':
    case U'”':
    case U'„':
    case U'«':
    case U'»':
        return U'"';
    case U'–':
    case U'—':
    case U'‐':
    case U'‑':
        return U'-';
    default:
        return code;
    }
}

/// One word taken apart; kept between words for its memory.
struct Spelling
{
    std::vector<char32_t> raw;
    std::vector<char32_t> lower;
    std::vector<char32_t> masked; ///< lower with digits as 0; of a very long word both ends
    std::vector<char32_t> shape;
    char32_t first = 0; ///< as it stands
    std::size_t upper = 0;
    std::size_t letters = 0;

    void read(std::string_view form);
};

constexpr std::size_t longestMasked = 32;
constexpr std::size_t longestShape = 10;

char32_t shapeOf(const Character& character)
{
    switch (character.kind) {
    case CharClass::Letter:
        return isUpper(character.code) ? U'X' : U'x';
    case CharClass::Digit:
        return U'd';
    default:
        return plain(character.code);
    }
}

void Spelling::read(std::string_view form)
{
    raw.clear();
    lower.clear();
    masked.clear();
    shape.clear();
    upper = 0;
    letters = 0;
    const std::vector<Character> characters = decode(form, {0, form.size()});
    first = characters.empty() ? 0 : characters.front().code;
    char32_t before = 0;
    std::size_t run = 0;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const Character& character = characters[i];
        raw.push_back(plain(character.code));
        lower.push_back(plain(lowerOf(character.code)));
        if (i < longestMasked / 2 || i + longestMasked / 2 >= characters.size())
            masked.push_back(character.kind == CharClass::Digit ? U'0' : lower.back());
        letters += character.kind == CharClass::Letter ? 1 : 0;
        const char32_t now = shapeOf(character);
        upper += now == U'X' ? 1 : 0;
        run = now == before ? run + 1 : 0;
        before = now;
        if (run < 2 && shape.size() < longestShape)
            shape.push_back(now);
    }
}

/// How a whole sentence is written: headlines and text in capitals say less by their capitals.
enum class Setting : std::uint32_t
{
    Ordinary,
    Lower,
    Capitals,
    Headline,
};

Setting settingOf(std::span<const FeatureWord> words, Spelling& spelling)
{
    std::size_t content = 0;
    std::size_t raised = 0;
    std::size_t capitals = 0;
    std::size_t upper = 0;
    for (const FeatureWord& word : words) {
        spelling.read(word.form);
        upper += spelling.upper;
        if (spelling.letters < 4)
            continue;
        ++content;
        raised += !spelling.shape.empty() && spelling.shape.front() == U'X' ? 1 : 0;
        capitals += spelling.upper == spelling.letters ? 1 : 0;
    }
    if (content >= 2 && capitals * 10 >= content * 8)
        return Setting::Capitals;
    if (content >= 3 && raised * 10 >= content * 8)
        return Setting::Headline;
    return upper == 0 ? Setting::Lower : Setting::Ordinary;
}

void addSpelling(const Spelling& spelling, std::vector<std::uint32_t>& parts)
{
    const std::span<const char32_t> masked = spelling.masked;
    parts.push_back(fingerprintOf(Part::Cased, spelling.raw));
    parts.push_back(fingerprintOf(Part::Masked, masked));
    for (std::size_t length = 1; length <= std::min<std::size_t>(4, masked.size()); ++length)
        parts.push_back(fingerprintOf(Part::Prefix, masked.first(length)));
    for (std::size_t length = 1; length <= std::min<std::size_t>(5, masked.size()); ++length)
        parts.push_back(fingerprintOf(Part::Suffix, masked.last(length)));
    for (std::size_t length = 3; length <= 4; ++length) {
        for (std::size_t begin = 1; begin + length < masked.size(); ++begin)
            parts.push_back(fingerprintOf(Part::Group, masked.subspan(begin, length)));
    }
}

void addLists(std::span<const std::string_view> forms, const NameLists& lists,
              std::vector<std::vector<std::uint32_t>>& listed)
{
    for (std::size_t i = 0; i < forms.size();) {
        const NameLists::Match match = lists.longestAt(forms, i);
        for (std::size_t at = 0; at < match.words; ++at) {
            const std::uint32_t place = match.words == 1 ? 0 : at == 0 ? 1 : at + 1 == match.words ? 2 : 3;
            for (std::uint32_t kind = 0; kind < listKindCount; ++kind) {
                if ((match.kinds >> kind & 1U) != 0)
                    listed[i + at].push_back(fingerprintOf(Part::Listed, kind * 4 + place));
            }
        }
        i += std::max<std::size_t>(match.words, 1);
    }
}

/// The letters and digits of a phrase added one after another.
class PhraseFingerprint
{
public:
    void add(std::string_view word)
    {
        for (const Character& character : decode(word, {0, word.size()})) {
            if (character.kind != CharClass::Letter && character.kind != CharClass::Digit)
                continue;
            m_fingerprint.add(lowerOf(character.code));
            m_capitals = m_capitals && (isUpper(character.code) || character.kind == CharClass::Digit);
            ++m_length;
        }
    }
    [[nodiscard]] bool isEmpty() const noexcept { return m_length == 0; }
    [[nodiscard]] bool isShortCapitals() const noexcept { return m_capitals && m_length <= 5; }
    [[nodiscard]] std::uint32_t value(bool capitals) const
    {
        Fingerprint whole = m_fingerprint;
        whole.add(capitals ? 1 : 0);
        return whole.value();
    }

private:
    Fingerprint m_fingerprint{Part::Phrase};
    bool m_capitals = true;
    std::size_t m_length = 0;
};

} // namespace

FingerprintTable::FingerprintTable(std::span<const std::uint32_t> fingerprints)
    : m_slots(std::bit_ceil(fingerprints.size() * 2 + 1))
    , m_count{fingerprints.size()}
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < fingerprints.size(); ++i) {
        std::size_t at = fingerprints[i] & mask;
        while (m_slots[at].row != 0)
            at = (at + 1) & mask;
        m_slots[at] = {fingerprints[i], static_cast<std::uint32_t>(i + 1)};
    }
}

std::uint32_t FingerprintTable::rowOf(std::uint32_t fingerprint) const noexcept
{
    if (m_slots.empty())
        return 0;
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = fingerprint & mask;
    while (m_slots[at].row != 0 && m_slots[at].fingerprint != fingerprint)
        at = (at + 1) & mask;
    return m_slots[at].row;
}

NameLists::NameLists(std::span<const std::uint32_t> phrases, std::span<const std::uint8_t> kinds)
    : m_phrases{phrases}
    , m_kinds(kinds.begin(), kinds.end())
{
}

std::uint32_t NameLists::fingerprintOf(std::string_view phrase)
{
    PhraseFingerprint fingerprint;
    fingerprint.add(phrase);
    return fingerprint.value(fingerprint.isShortCapitals());
}

NameLists::Match NameLists::longestAt(std::span<const std::string_view> words, std::size_t first) const
{
    Match found;
    const std::string_view begin = words[first];
    if (m_kinds.empty() || begin.empty() || !isUpper(decode(begin, {0, begin.size()}).front().code))
        return found;
    PhraseFingerprint fingerprint;
    const std::size_t end = std::min(words.size(), first + longestPhrase);
    for (std::size_t i = first; i < end; ++i) {
        fingerprint.add(words[i]);
        std::uint32_t row = m_phrases.rowOf(fingerprint.value(false));
        if (row == 0 && fingerprint.isShortCapitals())
            row = m_phrases.rowOf(fingerprint.value(true));
        if (row != 0)
            found = {m_kinds[row - 1], i + 1 - first};
    }
    return found;
}

void SentenceFeatures::clear()
{
    words.clear();
    parts.clear();
    partEnds.clear();
}

std::span<const std::uint32_t> SentenceFeatures::partsOf(std::size_t word) const noexcept
{
    const std::size_t begin = word == 0 ? 0 : partEnds[word - 1];
    return std::span{parts}.subspan(begin, partEnds[word] - begin);
}

std::uint32_t wordFingerprint(std::string_view form)
{
    Spelling spelling;
    spelling.read(form);
    return fingerprintOf(Part::Word, spelling.lower);
}

void extractFeatures(std::span<const FeatureWord> words, bool spacing, const NameLists& lists,
                     SentenceFeatures& features)
{
    features.clear();
    Spelling spelling;
    const auto setting = static_cast<std::uint32_t>(settingOf(words, spelling));
    std::vector<std::string_view> forms;
    for (const FeatureWord& word : words)
        forms.push_back(word.form);
    std::vector<std::vector<std::uint32_t>> listed(words.size());
    addLists(forms, lists, listed);
    bool gapBefore = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        spelling.read(words[i].form);
        features.words.push_back(fingerprintOf(Part::Word, spelling.lower));
        addSpelling(spelling, features.parts);
        const std::uint32_t shape = fingerprintOf(Part::Shape, spelling.shape);
        features.parts.push_back(shape);
        features.parts.push_back(fingerprintOf(Part::Setting, shape * 31U + setting * 2U + (i == 0 ? 1U : 0U)));
        if (spelling.raw.size() == 1 && spelling.first >= 0x80U)
            features.parts.push_back(fingerprintOf(Part::Symbol, spelling.first));
        if (spacing)
            features.parts.push_back(
                fingerprintOf(Part::Spacing, (gapBefore ? 2U : 0U) + (words[i].spaceAfter ? 1U : 0U)));
        gapBefore = words[i].spaceAfter;
        features.parts.insert(features.parts.end(), listed[i].begin(), listed[i].end());
        features.partEnds.push_back(features.parts.size());
    }
}

} // namespace cablegraph::language
