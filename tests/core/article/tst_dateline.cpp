#include <cablegraph/article/dateline.h>

#include <QTest>

using cablegraph::article::datelineLength;

class TestDateline : public QObject
{
    Q_OBJECT

private slots:
    void endsBehindTheDash_data();
    void endsBehindTheDash();
    void otherBeginningsAreNone_data();
    void otherBeginningsAreNone();
};

void TestDateline::endsBehindTheDash_data()
{
    QTest::addColumn<QString>("dateline");
    for (const char* dateline :
         {"LONDON - ", "LONDON — ", "LONDON – ", "NAIROBI -- ", "TBILISI, March 14, 2025 - ", "ACCRA, 5 May -- ",
          "SEOUL, South Korea, Dec. 9 (Agency) — ", "OSLO (Nordic News) - ", "Geneva (Wire) -- ", "NEW YORK — ",
          "UNITED NATIONS (Wire) — ", "PORT-AU-PRINCE, Haiti — ", "BRASÍLIA — ", "(Wire) — "})
        QTest::newRow(dateline) << dateline;
}

void TestDateline::endsBehindTheDash()
{
    QFETCH(QString, dateline);
    const std::string text = dateline.toStdString() + "The two sides met again.";
    QCOMPARE(datelineLength(text), dateline.toStdString().size());
}

void TestDateline::otherBeginningsAreNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "—", "- first item", "The ministers — all three of them — met.", "NATO - Norway relations are good.",
          "ASEAN — whose ministers met — agreed.", "Norway - which hosts the talks - agreed.",
          "LONDON: the ministers met.", "\"LONDON - \"", "UN-backed talks began.", "LONDON - ",
          "Cape Verde — once a host — agreed.", "Office of Northern Affairs (ONA) – the oldest of its kind – agreed.",
          "LONDON has hosted talks before, and so have Oslo and Geneva and many other towns of Europe — all agreed."})
        QTest::newRow(text) << text;
}

void TestDateline::otherBeginningsAreNone()
{
    QFETCH(QString, text);
    QCOMPARE(datelineLength(text.toStdString()), std::size_t{0});
}

QTEST_GUILESS_MAIN(TestDateline)
#include "tst_dateline.moc"
