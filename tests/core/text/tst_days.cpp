#include <cablegraph/text/days.h>

#include <QTest>

using namespace cablegraph;
using text::PartialDate;

class TestDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_areCountedFromTheEpoch();
    void monthsAndYears_lastSeveralDays();
    void everyDay_isReadBack();
};

void TestDays::days_areCountedFromTheEpoch()
{
    QCOMPARE(text::firstDay({1970, 1, 1}), 0);
    QCOMPARE(text::firstDay({1969, 12, 31}), -1);
    QCOMPARE(text::firstDay({2000, 3, 1}), 11017);
}

void TestDays::monthsAndYears_lastSeveralDays()
{
    const PartialDate day{2024, 2, 29};
    QCOMPARE(text::firstDay(day), text::lastDay(day));
    QCOMPARE(text::firstDay({2024, 2, {}}), text::firstDay({2024, 2, 1}));
    QCOMPARE(text::lastDay({2024, 2, {}}), text::firstDay(day));
    QCOMPARE(text::firstDay({2023, {}, {}}), text::firstDay({2023, 1, 1}));
    QCOMPARE(text::lastDay({2023, {}, {}}), text::firstDay({2023, 12, 31}));
}

void TestDays::everyDay_isReadBack()
{
    for (text::DayNumber day = -800000; day < 800000; day += 37)
        QCOMPARE(text::firstDay(text::dateOfDay(day)), day);
}

QTEST_APPLESS_MAIN(TestDays)
#include "tst_days.moc"
