#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace cablegraph::language {

/// The heads of the dependency tree with the largest sum of scores that has exactly one word under the root (Chu and
/// Liu 1965, Edmonds 1967). `scores[word * (count + 1) + head]` is for `head` governing `word`; head `count` is the
/// root, which is also its number in the result. Of several best trees always the same one. In time of the order
/// count^3 at worst, count^2 as a rule.
[[nodiscard]] std::vector<std::size_t> maximumTree(std::span<const float> scores, std::size_t count);

} // namespace cablegraph::language
