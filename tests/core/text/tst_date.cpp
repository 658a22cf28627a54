#include <cablegraph/text/date.h>

#include <QTest>

using namespace cablegraph::text;

class TestDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isoDates_areReadAndWrittenBack_data();
    void isoDates_areReadAndWrittenBack();
    void otherText_isNoDate_data();
    void otherText_isNoDate();
    void addDays_crossesMonthsAndLeapDays();
    void weekday_countsFromSunday();
};

void TestDate::isoDates_areReadAndWrittenBack_data()
{
    QTest::addColumn<QByteArray>("iso");
    QTest::newRow("year") << QByteArray{"2023"};
    QTest::newRow("month") << QByteArray{"2023-08"};
    QTest::newRow("day") << QByteArray{"2023-12-09"};
    QTest::newRow("leap day") << QByteArray{"2024-02-29"};
}

void TestDate::isoDates_areReadAndWrittenBack()
{
    QFETCH(QByteArray, iso);
    const auto date = parseDate(iso.toStdString());
    QVERIFY(date);
    QCOMPARE(QByteArray::fromStdString(isoString(*date)), iso);
}

void TestDate::otherText_isNoDate_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "yesterday", "23", "2023-", "2023-13", "2023-02-30", "2023/08/18", "20230818"})
        QTest::newRow(text) << QByteArray{text};
}

void TestDate::otherText_isNoDate()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseDate(text.toStdString()));
}

void TestDate::addDays_crossesMonthsAndLeapDays()
{
    QCOMPARE(addDays({2024, 2, 28}, 2), (PartialDate{2024, 3, 1}));
    QCOMPARE(addDays({2023, 1, 1}, -1), (PartialDate{2022, 12, 31}));
}

void TestDate::weekday_countsFromSunday()
{
    QCOMPARE(weekday({2023, 12, 9}), 6);
    QCOMPARE(weekday({2023, 12, 10}), 0);
}

QTEST_APPLESS_MAIN(TestDate)
#include "tst_date.moc"
