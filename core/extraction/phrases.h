#pragma once

#include "mentions.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace cablegraph::extraction {

enum class PhraseKind : std::uint8_t
{
    Noun,
    Verb,
    Preposition,
    Conjunction,
    Comma,
    Subordinator, ///< that, which, who, as, while, after ... before a clause
    Mark,         ///< other punctuation
    Other,
};

/// A base phrase: what stands together without looking into clauses (Abney, "Parsing by chunks", 1991).
struct Phrase
{
    PhraseKind kind = PhraseKind::Other;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t head = 0; ///< the noun or the main verb

    // verbs only
    bool passive = false;    ///< a form of "be" and a past participle
    bool participle = false; ///< without a finite verb: "denying", "hosted by"
    bool past = false;       ///< of participles: "hosted" rather than "hosting"
    bool infinitive = false; ///< "to launch"
    bool negated = false;
    bool modal = false; ///< "will", "would", "may" ...
};

/// Cuts a sentence into base phrases, in order and without gaps. Mentions are never cut.
[[nodiscard]] std::vector<Phrase> findPhrases(const Sentence& sentence, std::size_t index, const Mentions& mentions);

} // namespace cablegraph::extraction
