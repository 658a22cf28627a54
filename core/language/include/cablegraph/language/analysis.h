#pragma once

#include <cablegraph/text/span.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::language {

/// Universal part-of-speech tags, Universal Dependencies v2.
enum class Upos : std::uint8_t
{
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    X,
};

inline constexpr std::size_t uposCount = 17;

[[nodiscard]] std::string_view nameOf(Upos tag) noexcept;
/// The tag that `name` ("PROPN") names.
[[nodiscard]] std::optional<Upos> uposOf(std::string_view name) noexcept;

enum class NameType : std::uint8_t
{
    Person,       ///< PER
    Organization, ///< ORG
    Location,     ///< LOC: places and states
    Event,        ///< EVENT
    Other,        ///< MISC: demonyms, works, products
};

/// The label as data sets have it: "PER", "ORG", "LOC", "EVENT", "MISC".
[[nodiscard]] std::string_view nameOf(NameType type) noexcept;
[[nodiscard]] std::optional<NameType> nameTypeOf(std::string_view label) noexcept;

inline constexpr std::size_t nameTypeCount = 5;

/// One syntactic word. Most words are a token of the surface text; the words of a contraction ("don't": "do", "n't")
/// share a MultiwordToken and each has the part of it that is its own.
struct Word
{
    static constexpr int rootHead = -1;

    text::ByteSpan span; ///< in the analysed text
    std::string form;
    std::string lemma;
    Upos upos = Upos::X;
    std::string xpos;    ///< Penn Treebank tag
    int head = rootHead; ///< index of the governing word in the same sentence; rootHead for the root
    std::string deprel;  ///< Universal Dependencies v2 relation with subtype ("nsubj:pass"); empty without a tree
    bool spaceAfter = true;

    friend bool operator==(const Word&, const Word&) = default;
};

/// A surface token that holds several words: indices [first, last] into the sentence's words.
struct MultiwordToken
{
    std::size_t first = 0;
    std::size_t last = 0;
    text::ByteSpan span;

    friend bool operator==(const MultiwordToken&, const MultiwordToken&) = default;
};

/// A name: words [begin, end) of the sentence.
struct Name
{
    std::size_t begin = 0;
    std::size_t end = 0;
    NameType type = NameType::Other;

    friend bool operator==(const Name&, const Name&) = default;
};

struct Sentence
{
    text::ByteSpan span;
    std::size_t paragraph = 0; ///< index of the block of text it lies in
    std::vector<Word> words;
    std::vector<MultiwordToken> multiwords; ///< in order, not overlapping
    std::vector<Name> names;                ///< in order, not overlapping

    friend bool operator==(const Sentence&, const Sentence&) = default;
};

/// What the language analysis says of one text. Spans are bytes into that text; sentences and words are in reading
/// order and do not overlap.
struct Analysis
{
    std::vector<Sentence> sentences;

    friend bool operator==(const Analysis&, const Analysis&) = default;
};

} // namespace cablegraph::language
