#pragma once

#include "claim.h"
#include "clauses.h"
#include "eventdates.h"
#include "stance.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace cablegraph::extraction {

/// Everything read of one sentence before relations are looked for.
struct SentenceReading
{
    Clauses clauses;
    std::vector<Report> reports;
    std::vector<EventDate> dates;
};

/// The whole article, read once and shared by the rules for meetings, threats and relations.
struct Reading
{
    const Document& document;
    const Mentions& mentions;
    std::vector<SentenceReading> sentences;

    [[nodiscard]] const std::vector<Token>& tokens(std::size_t sentence) const
    {
        return document.sentences[sentence].tokens;
    }
};

[[nodiscard]] Reading readSentences(const Document& document, const Mentions& mentions, const Cast& cast);

/// Looks for an entry of several words from a verb on: prepositions and particles must follow directly (an adverb may
/// stand between), other words within the verb's object. Returns the last token that matched.
[[nodiscard]] std::optional<std::size_t> matchFrom(const std::vector<Token>& tokens, std::size_t first,
                                                   const std::vector<std::string>& words);

/// The entry for a verb in an index by first word: under its lemma, else under its other base form; nullptr if none.
[[nodiscard]] const std::vector<std::uint32_t>*
verbEntries(const std::unordered_map<std::string, std::vector<std::uint32_t>>& index, const Token& verb);

/// Gives the claim the stance, the cited source and the date that hold at a token.
void judge(Claim& claim, const Reading& reading, std::size_t token, const Predicate* predicate,
           const ontology::Ontology::Tables& tables);

} // namespace cablegraph::extraction
