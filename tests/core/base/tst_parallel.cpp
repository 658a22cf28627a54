#include <cablegraph/base/parallel.h>

#include <QTest>

#include <atomic>
#include <stdexcept>
#include <vector>

using namespace cablegraph;

class TestParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_areNoSmallerThanTheLeast();
    void everyThing_isDoneOnce_data();
    void everyThing_isDoneOnce();
    void failure_isThrownOnceAllAreDone();
};

void TestParallel::parts_areNoSmallerThanTheLeast()
{
    QCOMPARE(partsFor(0, 10), std::size_t{1});
    QCOMPARE(partsFor(19, 10), std::size_t{1});
    QVERIFY(partsFor(1000, 10) >= 1);
    QVERIFY(partsFor(1000, 10) <= 4);
}

void TestParallel::everyThing_isDoneOnce_data()
{
    QTest::addColumn<int>("amount");
    for (const int amount : {0, 1, 7, 1000, 1003})
        QTest::addRow("%d", amount) << amount;
}

void TestParallel::everyThing_isDoneOnce()
{
    QFETCH(const int, amount);
    std::vector<int> done(static_cast<std::size_t>(amount));
    forParts(done.size(), 3, [&done](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            ++done[i];
    });
    QCOMPARE(done, std::vector<int>(done.size(), 1));
}

void TestParallel::failure_isThrownOnceAllAreDone()
{
    std::atomic<int> done = 0;
    const auto work = [&done](std::size_t part) {
        if (part == 1)
            throw std::runtime_error{"no room"};
        ++done;
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, inParallel(3, work));
    QCOMPARE(done.load(), 2);
}

QTEST_APPLESS_MAIN(TestParallel)
#include "tst_parallel.moc"
