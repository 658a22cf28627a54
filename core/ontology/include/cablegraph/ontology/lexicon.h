#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::ontology {

/// A piece of text that lexicons compare: a run of letters and digits.
struct WordPiece
{
    std::size_t begin = 0; ///< bytes of the text it was cut from
    std::size_t end = 0;
    std::string form; ///< without the full stops of an abbreviation, marks dropped: "U.S." is "US", "Élysée" "Elysee"
    std::string lower; ///< `form` in lower case
};

/// The words of a text as lexicons see them. Hyphens, blanks and punctuation part words; a possessive "'s" is left out;
/// apostrophes inside a word stay ("d'Ivoire"). The same rule cuts entries and articles, whatever the tokenizer does.
[[nodiscard]] std::vector<WordPiece> splitWords(std::string_view text);

/// What a lexicon compares at one position of a text.
struct LexiconWord
{
    std::string_view form;
    std::string_view lower;
    std::string_view lemma; ///< in lower case; may equal `lower`
};

enum class Matching : std::uint8_t
{
    Lemmas, ///< each word by its lower-case form or its lemma
    Names,  ///< by form; words with a capital want a capital, short words all in capitals want the same
};

struct LexiconMatch
{
    std::size_t length = 0;  ///< in words
    std::uint32_t value = 0; ///< as given to add()
};

/// Finds entries of several words in running text: a trie over words, so the time for one position depends on the
/// longest entry that begins there and not on the number of entries. Const after filling and usable from many threads.
class Lexicon
{
public:
    explicit Lexicon(Matching matching);
    Lexicon(Lexicon&&) noexcept;
    Lexicon& operator=(Lexicon&&) noexcept;
    ~Lexicon();

    /// Several values may share a phrase. A phrase without words is ignored.
    void add(std::string_view phrase, std::uint32_t value);

    /// All entries that begin at `position`, the longest first; equal lengths in order of adding.
    [[nodiscard]] std::vector<LexiconMatch> matchesAt(std::span<const LexiconWord> words, std::size_t position) const;

private:
    struct Trie;
    std::unique_ptr<Trie> m_trie;
};

} // namespace cablegraph::ontology
