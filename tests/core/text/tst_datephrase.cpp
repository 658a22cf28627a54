#include <cablegraph/text/datephrase.h>

#include <QTest>

using namespace cablegraph;

class TestDatePhrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_areFound_data();
    void words_areFound();
    void otherDates_areNot_data();
    void otherDates_areNot();
};

void TestDatePhrase::words_areFound_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("words");
    // Told on Thursday, 15 June 2023.
    const auto row = [](const char* sentence, const char* date, const char* words) {
        QTest::addRow("%s", sentence) << sentence << date << words;
    };
    row("They met on June 27, 2022, in Rome.", "2022-06-27", "June 27, 2022");
    row("They met on 27 June 2022.", "2022-06-27", "27 June 2022");
    row("They met on June 5th.", "2023-06-05", "June 5th");
    row("In Aug. 2021 they met.", "2021-08", "Aug. 2021");
    row("They met in August.", "2022-08", "August");
    row("They met last August, not in 2022.", "2022-08", "last August");
    row("Since 2019 they have met.", "2019", "2019");
    row("They met on Saturday after Friday prayers.", "2023-06-10", "Saturday");
    row("They will meet next Monday.", "2023-06-19", "next Monday");
    row("They met yesterday.", "2023-06-14", "yesterday");
    row("They meet tomorrow.", "2023-06-16", "tomorrow");
    row("Last year they met.", "2022", "Last year");
    row("They met last month.", "2023-05", "last month");
    row("They met two days ago.", "2023-06-13", "two days ago");
    row("They met a year earlier.", "2022", "a year earlier");
    row("They met on May 3 and on Friday.", "2023-05-03", "May 3");
    row("Göring said “오늘” they met on Sept. 9, 2020…", "2020-09-09", "Sept. 9, 2020");
}

void TestDatePhrase::words_areFound()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, date);
    QFETCH(const QString, words);
    const std::string utf8 = sentence.toStdString();
    const auto span =
        text::findDatePhrase(utf8, text::parseDate(date.toStdString()).value(), text::PartialDate{2023, 6, 15});
    QVERIFY(span);
    QCOMPARE(QString::fromUtf8(text::slice(utf8, *span).data(), static_cast<qsizetype>(span->size())), words);
}

void TestDatePhrase::otherDates_areNot_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("date");
    const auto row = [](const char* sentence, const char* date) { QTest::addRow("%s", sentence) << sentence << date; };
    row("They met on June 28, 2022.", "2022-06-27");
    row("They met in June 2021.", "2022-06");
    row("They may meet.", "2022-05");
    row("They met on Friday.", "2023-06-10");
    row("They met last year.", "2021");
    row("They met yesterday.", "2023-06-13");
    row("", "2023");
}

void TestDatePhrase::otherDates_areNot()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, date);
    QVERIFY(!text::findDatePhrase(sentence.toStdString(), text::parseDate(date.toStdString()).value(),
                                  text::PartialDate{2023, 6, 15}));
}

QTEST_APPLESS_MAIN(TestDatePhrase)
#include "tst_datephrase.moc"
