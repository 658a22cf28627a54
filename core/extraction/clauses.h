#pragma once

#include "nounphrases.h"
#include "party.h"

#include <cstddef>
#include <string>
#include <vector>

namespace cablegraph::extraction {

/// What follows a verb: its object (no preposition) or a phrase with one.
struct Argument
{
    std::string preposition;
    Party party;
};

/// A verb with what stands around it.
struct Predicate
{
    std::size_t sentence = 0;
    std::size_t verb = 0;  ///< token of the main verb
    std::size_t begin = 0; ///< tokens from the subject's beginning to the last argument's end
    std::size_t end = 0;
    bool passive = false;
    bool negated = false;
    bool modal = false;
    bool infinitive = false;
    Party subject;                   ///< who acts; for a passive what stands after "by"
    std::vector<Argument> arguments; ///< in order; for a passive the surface subject is its object
    std::size_t governor = nowhere;  ///< index of the predicate whose complement this one is
    Party sufferer;                  ///< of a noun, who is said to receive it: "drew criticism from"
    bool nominal = false;            ///< an act named by a noun: "its criticism of Seoul"
};

/// The clauses of one sentence.
struct Clauses
{
    std::vector<Predicate> predicates;
};

/// Finds each verb's subject, object and further arguments in the sentence's tree: relative clauses, appositions,
/// coordinated verbs, infinitives under control and reduced passives are followed. None without a tree.
[[nodiscard]] Clauses findClauses(const Document& document, std::size_t sentence, const Mentions& mentions,
                                  const Cast& cast);

/// The act that a noun names, read like a verb: who does it ("Russia's", "by Russia") and what follows it. Needs the
/// sentence's tree. With a "by" the owners ("Iranian sanctions by") are the subject's owners.
[[nodiscard]] Predicate nominalPredicate(const NounPhrases& nouns, std::size_t sentence, std::size_t noun);

} // namespace cablegraph::extraction
