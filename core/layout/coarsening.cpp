#include "coarsening.h"

#include "random.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace cablegraph::layout {
namespace {

/// Pairs of leaves at one hub; the next free number of a merged node.
std::uint32_t mergeLeaves(const Network& network, std::vector<std::uint32_t>& merged)
{
    std::uint32_t next = 0;
    for (std::uint32_t hub = 0; hub < network.size(); ++hub) {
        if (network.degree(hub) < 2)
            continue;
        std::uint32_t waiting = unreached;
        for (const std::uint32_t leaf : network.neighbours(hub)) {
            if (network.degree(leaf) > 1)
                continue;
            if (waiting == unreached) {
                waiting = leaf;
                continue;
            }
            merged[waiting] = merged[leaf] = next++;
            waiting = unreached;
        }
    }
    return next;
}

/// In an order that is mixed, so that the pairs of a grid do not all lie one way, but ascending by neighbours.
std::vector<std::uint32_t> matchingOrder(const Network& network)
{
    std::vector<std::uint32_t> order(network.size());
    std::iota(order.begin(), order.end(), 0U);
    Random random{network.size()};
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random.below(i)]);
    std::ranges::stable_sort(order, {}, [&network](std::uint32_t node) { return network.degree(node); });
    return order;
}

std::uint32_t mergeJoined(const Network& network, std::uint32_t next, std::vector<std::uint32_t>& merged)
{
    for (const std::uint32_t node : matchingOrder(network)) {
        if (merged[node] != unreached)
            continue;
        std::uint32_t partner = unreached;
        for (const std::uint32_t other : network.neighbours(node)) {
            if (merged[other] == unreached && (partner == unreached || network.degree(other) < network.degree(partner)))
                partner = other;
        }
        merged[node] = next;
        if (partner != unreached)
            merged[partner] = next;
        ++next;
    }
    return next;
}

} // namespace

Coarser coarsen(const Network& network)
{
    Coarser coarser;
    coarser.merged.assign(network.size(), unreached);
    const std::uint32_t size = mergeJoined(network, mergeLeaves(network, coarser.merged), coarser.merged);
    std::vector<Network::Link> links;
    for (std::uint32_t i = 0; i < network.size(); ++i) {
        for (const std::uint32_t j : network.neighbours(i)) {
            if (j < i && coarser.merged[i] != coarser.merged[j])
                links.emplace_back(coarser.merged[i], coarser.merged[j]);
        }
    }
    coarser.network = Network{size, links};
    return coarser;
}

} // namespace cablegraph::layout
