#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::language {

/// Fingerprints of features and the rows that the model has for them. Row 0 is for what it does not know.
class FingerprintTable
{
public:
    FingerprintTable() = default;
    /// `fingerprints[i]` gets row i + 1.
    explicit FingerprintTable(std::span<const std::uint32_t> fingerprints);

    [[nodiscard]] std::uint32_t rowOf(std::uint32_t fingerprint) const noexcept;
    [[nodiscard]] std::size_t rows() const noexcept { return m_count + 1; }

private:
    struct Slot
    {
        std::uint32_t fingerprint = 0;
        std::uint32_t row = 0; ///< 0 for a free slot
    };

    std::vector<Slot> m_slots; ///< open addressing; a power of two
    std::size_t m_count = 0;
};

/// What a list of names says of a phrase.
enum class ListKind : std::uint8_t
{
    GivenName,
    FamilyName,
    Person,
    State,
    Demonym,
    Place,
    Organization,
};

inline constexpr std::size_t listKindCount = 7;

/// Phrases of up to longestPhrase words, compared by their letters and digits alone ("Asia-Pacific" is "Asia Pacific").
/// A phrase all in capitals of at most five letters matches only words all in capitals.
class NameLists
{
public:
    static constexpr std::size_t longestPhrase = 7;

    NameLists() = default;
    /// `kinds[i]` is the set of kinds (1 << ListKind) of the phrase with fingerprint `phrases[i]`.
    NameLists(std::span<const std::uint32_t> phrases, std::span<const std::uint8_t> kinds);

    /// The fingerprint of a phrase, as the first constructor takes it.
    [[nodiscard]] static std::uint32_t fingerprintOf(std::string_view phrase);
    /// The kinds of the longest phrase that begins with words[first], and its number of words: 0 if there is none.
    struct Match
    {
        std::uint8_t kinds = 0;
        std::size_t words = 0;
    };
    [[nodiscard]] Match longestAt(std::span<const std::string_view> words, std::size_t first) const;

private:
    FingerprintTable m_phrases;
    std::vector<std::uint8_t> m_kinds;
};

/// The features of the words of one sentence: fingerprints of the lower-case form, and of the parts of each word: the
/// form as it stands, beginnings, endings, letter groups, shape, spacing and name lists.
struct SentenceFeatures
{
    std::vector<std::uint32_t> words;
    std::vector<std::uint32_t> parts;  ///< of all words behind each other
    std::vector<std::size_t> partEnds; ///< for each word, the end of its parts

    void clear();
    [[nodiscard]] std::span<const std::uint32_t> partsOf(std::size_t word) const noexcept;
};

/// The fingerprint of a word among SentenceFeatures::words.
[[nodiscard]] std::uint32_t wordFingerprint(std::string_view form);

struct FeatureWord
{
    std::string_view form;
    bool spaceAfter = true;
};

/// `spacing` is false where the text that the words came from is not known. Adds to nothing: `features` is cleared.
void extractFeatures(std::span<const FeatureWord> words, bool spacing, const NameLists& lists,
                     SentenceFeatures& features);

} // namespace cablegraph::language
