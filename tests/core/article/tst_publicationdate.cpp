#include "publicationdate.h"

#include <QTest>

using namespace cablegraph;

/// The date of an article out of its text.
class TestPublicationDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
};

void TestPublicationDate::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* lines, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(lines) << QString{expected};
    };
    row("line below the headline", "Ministers meet\nDecember 9, 2023\n\nThe ministers met.", "2023-12-09");
    row("day first", "Ministers meet\n\n9 December 2023\n\nThe ministers met.", "2023-12-09");
    row("short month with its weekday and time", "Ministers meet\nSat., Dec. 9th, 2023, 10:30 a.m. EST\nThey met.",
        "2023-12-09");
    row("said to be published", "Ministers meet\nPublished: 9 December 2023\n\nThey met.", "2023-12-09");
    row("ISO with a time", "Ministers meet\n2023-12-09T10:00:00Z\n\nThey met.", "2023-12-09");
    row("at the foot", "Ministers meet\n\nThe ministers met.\n\nPosted on 2023-12-09", "2023-12-09");
    row("publication before revision",
        "Ministers meet\nUpdated 11 December 2023\nPublished 9 December 2023\n\nThey met.", "2023-12-09");
    row("both in one line", "Ministers meet\nPublished Dec. 9, 2023 | Updated Dec. 11, 2023\n\nThey met.",
        "2023-12-09");
    row("only a revision", "Ministers meet\nLast updated: 11 December 2023\n\nThey met.", "2023-12-11");
    row("behind the author", "Ministers meet\nBy Jane Example, 9 December 2023\n\nThey met.", "2023-12-09");
    row("beside the author", "Ministers meet\nJane Example | December 9, 2023 | World\n\nThey met.", "2023-12-09");
    row("dateline", "Ministers meet\n\nSEOUL, South Korea, Dec. 9, 2023 (Agency) \u2014 The ministers met.",
        "2023-12-09");
    row("Windows line ends", "Ministers meet\r\n\r\nDecember 9, 2023\r\n\r\nThey met.", "2023-12-09");

    row("when something happened", "Ministers meet\n\nSEOUL \u2014 The ministers met on 9 December 2023.", "");
    row("in a sentence", "Ministers meet\n\nOn December 9, 2023, the ministers met.", "");
    row("in a short sentence", "Ministers meet\nThey met December 9, 2023.", "");
    row("in the headline", "9 December 2023\n\nThey met.", "");
    row("day and month that could be mixed up", "Ministers meet\n9/12/2023\n\nThey met.", "");
    row("no such day", "Ministers meet\n31 November 2023\n\nThey met.", "");
    row("no year", "Ministers meet\n9 December\n\nThey met.", "");
    row("two bare dates", "Ministers meet\n9 December 2023, 10 December 2023\n\nThey met.", "");
    row("two bare dates beside each other", "Ministers meet\n9 December 2023 | 10 December 2023\n\nThey met.", "");
    row("a term", "Ministers meet\nBy Monday, 9 December 2023 they will have met.", "");
    row("far inside the text",
        "Ministers meet\na.\nb.\nc.\nd.\ne.\nf.\ng.\nh.\ni.\n9 December 2023\nk.\nl.\nm.\nn.\no.\np.", "");
    row("nothing", "", "");
    row("no text beside the headline", "Ministers meet", "");
}

void TestPublicationDate::dates()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto date = article::findPublicationDate(text.toStdString());
    QCOMPARE(date ? QString::fromStdString(text::isoString(*date)) : QString{}, expected);
}

QTEST_GUILESS_MAIN(TestPublicationDate)
#include "tst_publicationdate.moc"
