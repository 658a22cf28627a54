#pragma once

#include "mentions.h"

namespace cablegraph::extraction {

/// Finds groups that act without a name of their own: "Sudanese rebels", "the opposition in Chad", "ethnic Albanians".
/// Each becomes an organization called by the words of the text, and its mention swallows the adjective before the
/// noun: the rebels of a state are not the state. A noun alone ("rebels") is nobody. Needs the trees.
void findGroups(const Document& document, Cast& cast, Mentions& mentions);

/// True for people and groups who act for themselves, whatever their nation: "Iraqi militias" are not Iraq.
[[nodiscard]] bool actsForItself(std::string_view lemma, const ontology::Ontology::Tables& tables);

} // namespace cablegraph::extraction
