#pragma once

#include <algorithm>
#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

namespace cablegraph {

/// In how many parts so much is done soonest: one to a processor, each of at least `least`.
[[nodiscard]] inline std::size_t partsFor(std::size_t amount, std::size_t least) noexcept
{
    constexpr std::size_t most = 4;
    return std::clamp<std::size_t>(amount / least, 1,
                                   std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, most));
}

/// Calls `work(part)` for each part, all at the same time, and returns when all are done; then throws what the first of
/// the parts that failed has thrown.
template<class Work>
void inParallel(std::size_t parts, const Work& work)
{
    std::vector<std::exception_ptr> failures(parts);
    const auto run = [&](std::size_t part) noexcept {
        try {
            work(part);
        } catch (...) {
            failures[part] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t part = 0; part + 1 < parts; ++part)
            others.emplace_back([&run, part] { run(part); });
        run(parts - 1);
    }
    for (const std::exception_ptr& failure : failures)
        if (failure)
            std::rethrow_exception(failure);
}

/// The same with `work(begin, end)` for the parts of so many things.
template<class Work>
void forParts(std::size_t amount, std::size_t least, const Work& work)
{
    const std::size_t parts = partsFor(amount, least);
    inParallel(parts, [&](std::size_t part) { work(amount * part / parts, amount * (part + 1) / parts); });
}

} // namespace cablegraph
