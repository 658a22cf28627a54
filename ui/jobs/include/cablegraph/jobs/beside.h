#pragma once

#include <cablegraph/jobs/job.h>

#include <QThreadPool>

#include <cstddef>
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

/// To free a large graph takes longer than the window may stand still.
template<class Value>
void freeElsewhere(Value value)
{
    QThreadPool::globalInstance()->start([freed = std::move(value)] {});
}

} // namespace cablegraph::jobs
