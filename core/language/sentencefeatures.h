#pragma once

#include "lexicon.h"
#include "tokenizer.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace cablegraph::language {

/// How a piece of text is written, as far as sentences care.
enum class Shape : std::uint8_t
{
    Outside, ///< no piece: before or behind the block
    Lower,
    Capital,
    Capitals,
    Initial, ///< one capital letter
    Mixed,
    Number,
    NumberAndLetters,
    Abbreviation, ///< letters with a full stop: Gen.
    Acronym,      ///< letters with several: U.S.
    Period,
    Exclamation,
    Question,
    Ellipsis,
    Comma,
    Semicolon,
    Colon,
    Dash,
    OpenBracket,
    CloseBracket,
    OpenQuote,
    CloseQuote,
    Clitic,
    Bullet,
    Other,
};

/// The pieces of one block as the sentence splitter sees them.
class BlockView
{
public:
    /// The lexicon must outlive the view.
    BlockView(std::string_view text, std::span<const Piece> pieces, const Lexicon& lexicon);

    [[nodiscard]] std::size_t size() const noexcept { return m_facts.size(); }
    /// True between a full stop that is a word by itself and an acronym: "on Monday. U.S. officials". Sentences that
    /// begin so are too rare in treebanks to be learnt.
    [[nodiscard]] bool surelyBegins(std::size_t i) const;
    /// True inside names that acronyms break up: between "U.N." and "Security Council", behind the bracket of
    /// "Technologies (CET) Dialogue". No sentence may begin there though the one before it seems to end.
    [[nodiscard]] bool surelyContinues(std::size_t i) const;
    /// Appends the features of a sentence's beginning at piece `i` (> 0), where the last one began at `start`.
    void features(std::size_t i, std::size_t start, std::vector<std::uint32_t>& out) const;

private:
    /// Of one piece.
    struct Facts
    {
        std::uint32_t form = 0;   ///< hash of the lower case, digits alike
        std::uint32_t suffix = 0; ///< of its last three characters
        std::uint32_t tag = 0;    ///< of the lexicon
        Shape shape = Shape::Outside;
        bool spaceAfter = true;
        bool isVerb = false;
        bool isCapitalised = false;
        std::uint8_t quotes = 0;       ///< quotations open before it
        std::uint8_t brackets = 0;     ///< and brackets
        std::uint8_t capitalsFrom = 0; ///< length of the run of capitalised words from here
        std::uint32_t verbsBefore = 0;
        std::uint32_t terminal = 0; ///< the next piece that can end a sentence
    };

    void describe(std::string_view form, const Lexicon& lexicon, Facts& facts) const;
    void followQuotes();
    void lookAhead();
    [[nodiscard]] const Facts& at(std::size_t i, int offset) const;
    void formFeatures(std::size_t i, std::vector<std::uint32_t>& out) const;
    void tagFeatures(std::size_t i, std::vector<std::uint32_t>& out) const;
    void placeFeatures(std::size_t i, std::size_t start, std::vector<std::uint32_t>& out) const;

    std::vector<Facts> m_facts;
    Facts m_outside;
    std::uint32_t m_style = 0; ///< how capitals are used in the block
    bool m_hasTerminals = false;
};

} // namespace cablegraph::language
