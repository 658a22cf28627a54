#pragma once

#include "mentions.h"

#include <string>
#include <vector>

namespace cablegraph::extraction {

/// What the words around a name say of its bearer.
struct Office
{
    const ontology::Role* role = nullptr;
    std::vector<const Mention*> affiliations;
    const Mention* superior = nullptr; ///< the person whose aide, lawyer or envoy it is
    std::size_t begin = 0;             ///< first token of the words that say so
    std::size_t end = 0;
    const char* rule = "";
    std::string tenure{}; ///< "former", "acting", "designate"; empty for who holds it
};

/// Reads the offices of a person from the words around one mention: titles before the name, appositions before and
/// after it, "his Japanese counterpart" (whose role is `counterpart`, nullptr if not known). Mentions it points to are
/// those of `mentions`.
[[nodiscard]] std::vector<Office> readOffices(const Document& document, const Cast& cast, const Mentions& mentions,
                                              std::size_t sentence, const Mention& mention,
                                              const ontology::Role* counterpart);

} // namespace cablegraph::extraction
