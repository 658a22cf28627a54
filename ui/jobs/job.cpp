#include <cablegraph/jobs/beside.h>

#include <QSignalBlocker>

#include <exception>
#include <mutex>

namespace cablegraph::jobs {

/// Shared by the job and its worker, so that neither needs the other to be alive to look at it.
struct Job::Run
{
    std::stop_source stop;
    mutable std::mutex mutex;
    std::optional<JobProgress> progress; ///< guarded by mutex
};

Job::Job(QObject* parent)
    : Job{Urgency::Awaited, parent}
{
}

Job::Job(Urgency urgency, QObject* parent)
    : QObject{parent}
    , m_urgency{urgency}
{
    m_pool.setMaxThreadCount(1);
}

Job::~Job()
{
    const QSignalBlocker blocker{this};
    abandon();
}

std::optional<JobProgress> Job::progress() const
{
    if (!m_run)
        return {};
    const std::scoped_lock lock{m_run->mutex};
    return m_run->progress;
}

void Job::cancel()
{
    if (m_run)
        m_run->stop.request_stop();
}

void Job::drop()
{
    const bool wasRunning = isRunning();
    cancel();
    m_run.reset();
    if (wasRunning)
        Q_EMIT finished();
}

void Job::abandon()
{
    const bool wasRunning = isRunning();
    cancel();
    m_run.reset();
    m_pool.waitForDone();
    if (wasRunning)
        Q_EMIT finished();
}

void Job::launch(ErasedWork work)
{
    cancel();
    auto run = std::make_shared<Run>();
    m_run = run;
    m_pool.start([this, run, work = std::move(work)]() mutable {
        if (m_urgency == Urgency::Following)
            standBack();
        const Progress progress = [&run](Phase phase, std::size_t done, std::size_t total) {
            const std::scoped_lock lock{run->mutex};
            run->progress = JobProgress{phase, done, total};
        };
        Delivery delivery;
        try {
            throwIfStopped(run->stop.get_token());
            delivery = work(progress, run->stop.get_token());
        } catch (const Stopped&) {
            delivery = [this] { Q_EMIT cancelled(); };
        } catch (const Error& error) {
            delivery = [this, error] { Q_EMIT failed(error); };
        } catch (const std::exception& error) {
            delivery = [this, what = Error{ErrorKind::Internal, {}, error.what()}] { Q_EMIT failed(what); };
        }
        work = nullptr; // what the work held is freed here, not on the GUI thread
        QMetaObject::invokeMethod(
            this, [this, run, delivery = std::move(delivery)] { settle(run, delivery); }, Qt::QueuedConnection);
    });
    Q_EMIT started();
}

void Job::settle(const std::shared_ptr<Run>& run, const Delivery& delivery)
{
    if (run != m_run)
        return;
    m_run.reset();
    delivery();
    // The delivery may have started the next run, which then has its own end.
    if (!m_run)
        Q_EMIT finished();
}

} // namespace cablegraph::jobs
