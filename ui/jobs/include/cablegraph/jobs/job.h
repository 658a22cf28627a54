#pragma once

#include <cablegraph/base/error.h>
#include <cablegraph/base/progress.h>

#include <QObject>
#include <QThreadPool>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace cablegraph::jobs {

/// How far a run has come. `total` 0 means unknown.
struct JobProgress
{
    Phase phase = Phase::Reading;
    std::size_t done = 0;
    std::size_t total = 0;

    friend bool operator==(const JobProgress&, const JobProgress&) = default;
};

enum class Urgency
{
    Awaited,   ///< the user waits for it
    Following, ///< others go first where processors are short: what follows the graph the user waits for
};

/// Runs one kind of long work beside the window: a snapshot goes in, a value comes out and is applied on the GUI
/// thread.
///
///     GUI      start(A) ─────────────── start(B) ──────────────────▶ deliver(b)
///     worker      └─▶ work A ··· stop ···┘└─▶ work B ── b ─────────────┘
///
/// The newest run wins: starting again asks the older run to stop, and whatever it still answers is dropped. Runs of
/// one job never overlap. The work must own what it uses, for it may outlive its caller's frame; it must not touch
/// widgets. Lives on the GUI thread; the destructor asks the run to stop and waits for it.
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject* parent = nullptr);
    explicit Job(Urgency urgency, QObject* parent = nullptr);
    ~Job() override;

    /// `work(const Progress&, const std::stop_token&)` runs on a worker thread; `deliver(result)` then runs here. Error
    /// arrives by failed(), Stopped by cancelled(), any other exception as an Error of kind Internal.
    template<class Work, class Deliver>
    void start(Work work, Deliver deliver)
    {
        using Result = std::invoke_result_t<Work&, const Progress&, const std::stop_token&>;
        launch([work = std::move(work), deliver = std::move(deliver)](const Progress& progress,
                                                                      const std::stop_token& stop) mutable -> Delivery {
            auto result = std::make_shared<Result>(work(progress, stop));
            return [result, deliver = std::move(deliver)]() mutable { deliver(std::move(*result)); };
        });
    }

    [[nodiscard]] bool isRunning() const noexcept { return m_run != nullptr; }
    /// What the running work reported last; nothing while idle or before the first report.
    [[nodiscard]] std::optional<JobProgress> progress() const;

    /// Asks the run to stop. A result that comes all the same is delivered: work may return what it had done.
    void cancel();
    /// Stops the run and drops its answer; the worker may need a while until it is idle.
    void drop();
    /// Stops the run, drops its answer and returns when the worker is idle.
    void abandon();

Q_SIGNALS:
    void started();
    void failed(const cablegraph::Error& error);
    void cancelled();
    /// After delivery, failure or cancelling; not for a run that a newer one replaced.
    void finished();

private:
    using Delivery = std::function<void()>;
    using ErasedWork = std::function<Delivery(const Progress&, const std::stop_token&)>;
    struct Run;

    void launch(ErasedWork work);
    void settle(const std::shared_ptr<Run>& run, const Delivery& delivery);

    Urgency m_urgency;
    QThreadPool m_pool;
    std::shared_ptr<Run> m_run;
};

} // namespace cablegraph::jobs
