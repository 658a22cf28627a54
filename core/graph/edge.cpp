#include <cablegraph/graph/edge.h>

#include <array>

namespace cablegraph::graph {

using ontology::Stance;

EdgeStanding standing(StanceSet stances) noexcept
{
    const auto has = [stances](Stance stance) { return stances[static_cast<std::size_t>(stance)]; };
    const bool claimed = has(Stance::Asserted) || has(Stance::Alleged);
    if (claimed && has(Stance::Denied))
        return EdgeStanding::Contested;
    if (claimed)
        return has(Stance::Asserted) ? EdgeStanding::Asserted : EdgeStanding::Alleged;
    return has(Stance::Planned) ? EdgeStanding::Planned : EdgeStanding::Denied;
}

EdgeStanding standing(const Edge& edge) noexcept
{
    return standing(edge.evidence.stances());
}

std::string_view nameOf(EdgeStanding standing) noexcept
{
    constexpr std::array<std::string_view, 5> names{"asserted", "alleged", "denied", "planned", "contested"};
    return names[static_cast<std::size_t>(standing)];
}

} // namespace cablegraph::graph
