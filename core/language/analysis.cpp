#include <cablegraph/language/analysis.h>

#include <array>

namespace cablegraph::language {

std::string_view nameOf(Upos tag) noexcept
{
    constexpr std::array<std::string_view, 17> names{"ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET",
                                                     "INTJ", "NOUN", "NUM",   "PART",  "PRON",  "PROPN",
                                                     "PUNCT", "SCONJ", "SYM", "VERB",  "X"};
    return names[static_cast<std::size_t>(tag)];
}

std::string_view nameOf(NameType type) noexcept
{
    constexpr std::array<std::string_view, 5> names{"PER", "ORG", "LOC", "EVENT", "MISC"};
    return names[static_cast<std::size_t>(type)];
}

} // namespace cablegraph::language
