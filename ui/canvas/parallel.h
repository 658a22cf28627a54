#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace cablegraph::canvas {

/// In how many parts so much is done soonest: one to a processor, each of at least `least`.
[[nodiscard]] inline std::size_t partsFor(std::size_t amount, std::size_t least) noexcept
{
    constexpr std::size_t most = 4;
    return std::clamp<std::size_t>(amount / least, 1,
                                   std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, most));
}

/// Calls `work(part)` for each part, all at the same time, and returns when all are done.
template<class Work>
void inParallel(std::size_t parts, const Work& work)
{
    std::vector<std::jthread> others;
    for (std::size_t part = 0; part + 1 < parts; ++part)
        others.emplace_back([&work, part] { work(part); });
    work(parts - 1);
}

} // namespace cablegraph::canvas
