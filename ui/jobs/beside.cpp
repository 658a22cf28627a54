#include <cablegraph/jobs/beside.h>

#include <QThreadPool>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace cablegraph::jobs {

void standBack() noexcept
{
#ifdef Q_OS_LINUX
    // Threads have a nice value of their own here, which the priorities of QThread do not reach: a tenth of the share.
    constexpr int behindOthers = 10;
    const auto thread = static_cast<id_t>(gettid());
    if (getpriority(PRIO_PROCESS, thread) < behindOthers) // else the whole program stands back further already
        setpriority(PRIO_PROCESS, thread, behindOthers);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

void runAside(std::function<void()> work)
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    pool.start([work = std::move(work)] {
        standBack();
        work();
    });
}

} // namespace cablegraph::jobs
