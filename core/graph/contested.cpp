#include <cablegraph/graph/contested.h>

#include <algorithm>
#include <tuple>

namespace cablegraph::graph {

using ontology::Stance;

std::vector<ContestedClaim> contestedClaims(const KnowledgeGraph& graph)
{
    std::vector<ContestedClaim> claims;
    for (const Edge& edge : graph.edges()) {
        if (standing(edge) != EdgeStanding::Contested)
            continue;
        ContestedClaim claim{edge.id, {}, {}};
        for (std::size_t i = 0; i < edge.evidence.size(); ++i) {
            const Stance stance = edge.evidence[i].stance;
            if (stance == Stance::Denied)
                claim.denied.push_back(i);
            else if (stance != Stance::Planned)
                claim.claimed.push_back(i);
        }
        claims.push_back(std::move(claim));
    }
    std::ranges::stable_sort(claims, std::ranges::greater{}, [](const ContestedClaim& claim) {
        return std::tuple{std::min(claim.claimed.size(), claim.denied.size()),
                          std::max(claim.claimed.size(), claim.denied.size())};
    });
    return claims;
}

} // namespace cablegraph::graph
