#pragma once

#include <cablegraph/base/error.h>

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string_view>

namespace cablegraph {

/// The parts of long work that a user is told apart. `ui` has a translated phrase for each.
enum class Phase
{
    Reading,
    Analysing,
    Storing,
    Arranging,
    Drawing,
    Exporting,
    Measuring,
};

/// Called by long work on the worker's own thread, at most some hundred times a second. `total` 0 means unknown.
using Progress = std::function<void(Phase phase, std::size_t done, std::size_t total)>;

inline void report(const Progress& progress, Phase phase, std::size_t done, std::size_t total)
{
    if (progress)
        progress(phase, done, total);
}

/// Long loops call this between steps: cancelling is prompt and unwinds like any error.
inline void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Stopped{};
}

} // namespace cablegraph
