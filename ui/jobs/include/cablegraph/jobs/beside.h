#pragma once

#include <cablegraph/jobs/job.h>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <thread>
#include <utility>

namespace cablegraph::jobs {

/// Nodes and edges of a graph that most kinds of work are done with sooner than a thread would begin.
inline constexpr std::size_t littleWork = 3000;

/// As Job::start(), but work on a small graph (`amount`: its nodes and edges) is done here and now; that may not throw.
template<class Work, class Deliver>
void startUnlessLittle(Job& job, std::size_t amount, Work work, Deliver deliver)
{
    if (amount > littleWork) {
        job.start(std::move(work), std::move(deliver));
        return;
    }
    job.drop();
    deliver(work(Progress{}, std::stop_token{}));
}

/// From now on the calling thread works slowly while others have something to do. Not for threads that do other work
/// later, for there is no way back.
void standBack() noexcept;

/// Runs what nobody waits for on a thread of its own that stands back, one after the other.
void runAside(std::function<void()> work);

/// To free a large graph takes longer than the window may stand still. It begins a moment later, when what replaces the
/// value has been shown.
template<class Value>
void freeElsewhere(Value value)
{
    using namespace std::chrono_literals;
    runAside([freed = std::make_shared<Value>(std::move(value)), due = std::chrono::steady_clock::now() + 200ms] {
        std::this_thread::sleep_until(due);
    });
}

} // namespace cablegraph::jobs
