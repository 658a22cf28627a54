#pragma once

#include "reading.h"
#include "tree.h"

#include <cablegraph/ontology/tables.h>

#include <string>
#include <vector>

namespace cablegraph::extraction {

/// Words of relations.txt found in the tree of a sentence, with who and what stands around them.
struct Act
{
    const ontology::RelationWord* word = nullptr;
    Predicate predicate;
    std::vector<std::size_t> matched; ///< tokens of the words, the verb or noun first
    bool carried = false;             ///< a noun whose doer is the subject of a verb like "launch" or "impose"
};

/// All entries that match at one verb or noun, the longest first.
struct ActGroup
{
    std::vector<Act> acts;
};

/// The acts of one sentence with a tree, in reading order.
[[nodiscard]] std::vector<ActGroup> findActs(const Reading& reading, std::size_t sentence, const Cast& cast);

/// The act a noun names, with its doer and arguments also from the verb that carries it out: "launched an attack on",
/// "sanctions were imposed on Iran by", "responded with strikes on".
[[nodiscard]] Predicate carriedPredicate(const NounPhrases& nouns, const Clauses& clauses, std::size_t sentence,
                                         std::size_t noun, const ontology::Ontology::Tables& tables, bool& carried);

/// True if the words are what the act is done to: its object or behind one of its prepositions, perhaps inside a longer
/// phrase ("condemned the use of chemical weapons"), but in no clause of their own.
[[nodiscard]] bool isActedOn(const Tree& tree, const Act& act, const TokenRange& words);

} // namespace cablegraph::extraction
