#include <cablegraph/jobs/beside.h>
#include <cablegraph/jobs/job.h>

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <semaphore>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace cablegraph;
using namespace cablegraph::jobs;

namespace {

/// Work that waits until it is let go or asked to stop.
struct Gate
{
    std::binary_semaphore entered{0};
    std::binary_semaphore open{0};

    void waitIn(const std::stop_token& stop)
    {
        const std::stop_callback release{stop, [this] { open.release(); }};
        entered.release();
        open.acquire();
    }
};

} // namespace

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void result_isDeliveredOnTheGuiThread()
    {
        Job job;
        const QSignalSpy finished{&job, &Job::finished};
        std::atomic<QThread*> workedOn = nullptr;
        QThread* deliveredOn = nullptr;
        int answer = 0;
        job.start(
            [&](const Progress&, const std::stop_token&) {
                workedOn = QThread::currentThread();
                return 42;
            },
            [&](int result) {
                deliveredOn = QThread::currentThread();
                answer = result;
            });
        QVERIFY(job.isRunning());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(answer, 42);
        QCOMPARE(deliveredOn, QThread::currentThread());
        QVERIFY(workedOn != QThread::currentThread());
        QVERIFY(!job.isRunning());
    }

    void error_arrivesAsItWasThrown()
    {
        Job job;
        std::optional<Error> arrived;
        connect(&job, &Job::failed, this, [&](const Error& error) { arrived = error; });
        const QSignalSpy finished{&job, &Job::finished};
        bool delivered = false;
        job.start(
            [](const Progress&, const std::stop_token&) -> int {
                throw Error{ErrorKind::Locked, "a/b", "busy"};
            },
            [&](int) { delivered = true; });
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(arrived);
        QCOMPARE(arrived->kind(), ErrorKind::Locked);
        QCOMPARE(arrived->detail(), std::string{"busy"});
        QVERIFY(!delivered);
    }

    void foreignException_isAnInternalError()
    {
        Job job;
        std::optional<Error> arrived;
        connect(&job, &Job::failed, this, [&](const Error& error) { arrived = error; });
        job.start([](const Progress&, const std::stop_token&) -> int { throw std::length_error{"too long"}; },
                  [](int) {});
        QTRY_VERIFY(arrived);
        QCOMPARE(arrived->kind(), ErrorKind::Internal);
        QCOMPARE(arrived->detail(), std::string{"too long"});
    }

    void newerRun_replacesTheOlder()
    {
        Job job;
        const QSignalSpy finished{&job, &Job::finished};
        const QSignalSpy cancelled{&job, &Job::cancelled};
        Gate gate;
        std::vector<int> delivered;
        const auto take = [&](int result) { delivered.push_back(result); };
        job.start(
            [&](const Progress&, const std::stop_token& stop) {
                gate.waitIn(stop);
                return 1; // an answer although it was asked to stop
            },
            take);
        gate.entered.acquire();
        job.start([](const Progress&, const std::stop_token&) { return 2; }, take);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(delivered, (std::vector<int>{2}));
        QCOMPARE(cancelled.count(), 0);
    }

    void cancel_stopsTheWork()
    {
        Job job;
        const QSignalSpy cancelled{&job, &Job::cancelled};
        const QSignalSpy finished{&job, &Job::finished};
        Gate gate;
        bool delivered = false;
        job.start(
            [&](const Progress&, const std::stop_token& stop) {
                gate.waitIn(stop);
                throwIfStopped(stop);
                return 1;
            },
            [&](int) { delivered = true; });
        gate.entered.acquire();
        job.cancel();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(!delivered);
    }

    void cancelledWorkWithAnAnswer_isDelivered()
    {
        Job job;
        Gate gate;
        std::optional<int> delivered;
        job.start(
            [&](const Progress&, const std::stop_token& stop) {
                gate.waitIn(stop);
                return 3;
            },
            [&](int result) { delivered = result; });
        gate.entered.acquire();
        job.cancel();
        QTRY_VERIFY(delivered);
        QCOMPARE(*delivered, 3);
    }

    void progress_isWhatTheWorkReportedLast()
    {
        Job job;
        const QSignalSpy finished{&job, &Job::finished};
        Gate gate;
        QVERIFY(!job.progress());
        job.start(
            [&](const Progress& progress, const std::stop_token& stop) {
                report(progress, Phase::Reading, 1, 9);
                report(progress, Phase::Storing, 2, 9);
                gate.waitIn(stop);
                return 0;
            },
            [](int) {});
        gate.entered.acquire();
        QCOMPARE(job.progress(), (JobProgress{Phase::Storing, 2, 9}));
        gate.open.release();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!job.progress());
    }

    void startFromDelivery_finishesOnce()
    {
        Job job;
        const QSignalSpy finished{&job, &Job::finished};
        std::vector<int> delivered;
        job.start([](const Progress&, const std::stop_token&) { return 1; },
                  [&](int result) {
                      delivered.push_back(result);
                      job.start([](const Progress&, const std::stop_token&) { return 2; },
                                [&](int second) { delivered.push_back(second); });
                  });
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(delivered, (std::vector<int>{1, 2}));
    }

    void destroyedWhileRunning_waitsAndDeliversNothing()
    {
        Gate gate;
        std::atomic<bool> ended = false;
        bool delivered = false;
        {
            Job job;
            job.start(
                [&](const Progress&, const std::stop_token& stop) {
                    gate.waitIn(stop);
                    ended = true;
                    return 1;
                },
                [&](int) { delivered = true; });
            gate.entered.acquire();
        }
        QVERIFY(ended);
        QCoreApplication::processEvents();
        QVERIFY(!delivered);
    }

    void abandon_dropsTheAnswerAndFinishes()
    {
        Job job;
        const QSignalSpy finished{&job, &Job::finished};
        Gate gate;
        bool delivered = false;
        job.start(
            [&](const Progress&, const std::stop_token& stop) {
                gate.waitIn(stop);
                return 1;
            },
            [&](int) { delivered = true; });
        gate.entered.acquire();
        job.abandon();
        QCOMPARE(finished.count(), 1);
        QCoreApplication::processEvents();
        QVERIFY(!delivered);
        QVERIFY(!job.isRunning());
    }

    void followingWork_letsOthersGoFirst()
    {
#ifdef Q_OS_LINUX
        const auto niceness = [](const Progress&, const std::stop_token&) {
            return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
        };
        int awaited = -1;
        int following = -1;
        Job first;
        Job second{Urgency::Following};
        first.start(niceness, [&](int nice) { awaited = nice; });
        second.start(niceness, [&](int nice) { following = nice; });
        QTRY_VERIFY(!first.isRunning() && !second.isRunning());
        QCOMPARE(awaited, getpriority(PRIO_PROCESS, 0));
        QVERIFY(following > awaited || following >= 5);
#else
        QSKIP("Threads have no nice values here");
#endif
    }

    void whatIsFreedElsewhere_isFreedOnAnotherThread()
    {
        QThread* freedBy = nullptr;
        const auto note = [&freedBy](const int* value) {
            delete value;
            freedBy = QThread::currentThread();
        };
        freeElsewhere(std::shared_ptr<int>{new int{1}, note});
        QVERIFY(freedBy == nullptr);
        QSemaphore done;
        runAside([&done] { done.release(); }); // after it
        QVERIFY(done.tryAcquire(1, 5000));
        QVERIFY(freedBy != nullptr && freedBy != QThread::currentThread());
    }

    void drop_dropsTheAnswerWithoutWaiting()
    {
        Job job;
        const QSignalSpy finished{&job, &Job::finished};
        QSemaphore entered;
        QSemaphore mayEnd;
        bool delivered = false;
        job.start(
            [&](const Progress&, const std::stop_token&) {
                entered.release();
                mayEnd.acquire(); // deaf to the stop
                return 1;
            },
            [&](int) { delivered = true; });
        entered.acquire();
        job.drop();
        QVERIFY(!job.isRunning());
        QCOMPARE(finished.count(), 1);
        mayEnd.release();
        job.abandon();
        QCoreApplication::processEvents();
        QVERIFY(!delivered);
        QCOMPARE(finished.count(), 1);
    }
};

QTEST_MAIN(TestJob)
#include "tst_job.moc"
