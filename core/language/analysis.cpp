#include <cablegraph/language/analysis.h>

#include <algorithm>
#include <array>

namespace cablegraph::language {
namespace {

constexpr std::array<std::string_view, uposCount> uposNames{"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                            "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                            "PUNCT", "SCONJ", "SYM", "VERB", "X"};
constexpr std::array<std::string_view, nameTypeCount> nameTypeNames{"PER", "ORG", "LOC", "EVENT", "MISC"};

template<class Value, std::size_t Count>
std::optional<Value> find(const std::array<std::string_view, Count>& names, std::string_view name) noexcept
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Value>(found - names.begin());
}

} // namespace

std::string_view nameOf(Upos tag) noexcept
{
    return uposNames[static_cast<std::size_t>(tag)];
}

std::optional<Upos> uposOf(std::string_view name) noexcept
{
    return find<Upos>(uposNames, name);
}

std::string_view nameOf(NameType type) noexcept
{
    return nameTypeNames[static_cast<std::size_t>(type)];
}

std::optional<NameType> nameTypeOf(std::string_view label) noexcept
{
    return find<NameType>(nameTypeNames, label);
}

} // namespace cablegraph::language
