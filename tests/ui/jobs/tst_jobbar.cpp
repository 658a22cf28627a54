#include <cablegraph/jobs/job.h>
#include <cablegraph/jobs/jobbar.h>

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <semaphore>

using namespace cablegraph;
using namespace cablegraph::jobs;

class TestJobBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longWork_isShownWithItsProgress()
    {
        Job job;
        QWidget window;
        JobBar bar{&window};
        bar.watch(job);
        window.show();
        std::binary_semaphore go{0};
        job.start(
            [&](const Progress& progress, const std::stop_token&) {
                report(progress, Phase::Reading, 3, 12);
                go.acquire();
                return 0;
            },
            [](int) {});
        QVERIFY(!bar.isVisible());
        QTRY_VERIFY(bar.isVisible());
        QTRY_COMPARE(bar.findChild<QLabel*>()->text(), QStringLiteral("Reading 3 of 12"));
        QCOMPARE(bar.findChild<QProgressBar*>()->value(), 3);
        QCOMPARE(bar.findChild<QProgressBar*>()->maximum(), 12);
        go.release();
        QTRY_VERIFY(!bar.isVisible());
    }

    void cancelButton_stopsTheWork()
    {
        Job job;
        QWidget window;
        JobBar bar{&window};
        bar.watch(job);
        window.show();
        const QSignalSpy cancelled{&job, &Job::cancelled};
        job.start(
            [](const Progress&, const std::stop_token& stop) {
                std::binary_semaphore stopped{0};
                const std::stop_callback release{stop, [&] { stopped.release(); }};
                stopped.acquire();
                throwIfStopped(stop);
                return 0;
            },
            [](int) {});
        QTRY_VERIFY(bar.isVisible());
        QTest::mouseClick(bar.findChild<QToolButton*>(), Qt::LeftButton);
        QTRY_COMPARE(cancelled.count(), 1);
        QTRY_VERIFY(!bar.isVisible());
    }

    void shortWork_isNotShown()
    {
        Job job;
        QWidget window;
        JobBar bar{&window};
        bar.watch(job);
        window.show();
        const QSignalSpy finished{&job, &Job::finished};
        job.start([](const Progress&, const std::stop_token&) { return 0; }, [](int) {});
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!bar.isVisible());
    }
};

QTEST_MAIN(TestJobBar)
#include "tst_jobbar.moc"
