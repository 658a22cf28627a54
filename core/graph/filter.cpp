#include <cablegraph/graph/filter.h>

#include <algorithm>

namespace cablegraph::graph {

bool Filter::acceptsAll() const
{
    const bool hasText = std::ranges::any_of(text, [](char c) { return c != ' ' && c != '\t' && c != '\n'; });
    Filter rest = *this;
    rest.text.clear();
    return !hasText && rest == Filter{};
}

} // namespace cablegraph::graph
