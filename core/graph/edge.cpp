#include <cablegraph/graph/edge.h>

#include <algorithm>
#include <array>

namespace cablegraph::graph {

using ontology::Stance;

EdgeStanding standing(const Edge& edge) noexcept
{
    const auto has = [&edge](Stance stance) {
        return std::ranges::any_of(edge.evidence, [stance](const Evidence& e) { return e.stance == stance; });
    };
    const bool claimed = has(Stance::Asserted) || has(Stance::Alleged);
    if (claimed && has(Stance::Denied))
        return EdgeStanding::Contested;
    if (claimed)
        return has(Stance::Asserted) ? EdgeStanding::Asserted : EdgeStanding::Alleged;
    return has(Stance::Planned) ? EdgeStanding::Planned : EdgeStanding::Denied;
}

std::string_view nameOf(EdgeStanding standing) noexcept
{
    constexpr std::array<std::string_view, 5> names{"asserted", "alleged", "denied", "planned", "contested"};
    return names[static_cast<std::size_t>(standing)];
}

} // namespace cablegraph::graph
