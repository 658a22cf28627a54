#include <cablegraph/reader/readerdocument.h>
#include <cablegraph/support/text.h>

#include <QPlainTextEdit>
#include <QTest>

using namespace cablegraph;
using reader::ReaderDocument;
using reader::TextRange;

namespace {

ReaderDocument shown(const std::string& title, const std::string& text, const QString& byline = {})
{
    graph::Source source;
    source.id = ArticleId{1};
    source.title = title;
    source.text = text;
    return ReaderDocument{std::make_shared<const graph::Source>(std::move(source)), byline};
}

text::ByteSpan spanOf(const std::string& text, const std::string& words)
{
    const std::size_t begin = text.find(words);
    return {begin, begin + words.size()};
}

QString wordsAt(const ReaderDocument& document, const std::optional<TextRange>& range)
{
    return range ? document.text().mid(range->begin, range->end - range->begin) : QString{};
}

} // namespace

class TestReaderDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_areFoundWhereTheyAreShown_data();
    void words_areFoundWhereTheyAreShown();
    void positions_matchThoseOfTheTextView_data() { words_areFoundWhereTheyAreShown_data(); }
    void positions_matchThoseOfTheTextView();
    void titleInTheText_isShownOnce();
    void titleNotInTheText_isShownAbove();
    void byline_isShownUnderTheTitleAndBelongsToNoBytes();
    void hardWrappedParagraph_isJoined();
    void shortLines_stayLines();
    void linesWithoutBlankLines_areParagraphs();
    void veryLongLine_isBrokenAtBlanks();
    void veryLongWord_isBrokenBetweenCharacters();
    void spanOfBlankSpace_isNotShown();
    void spanBeyondTheText_isCutOff();
    void spanOverSeveralParagraphs_isOneRange();
    void byteAt_leadsBack();
    void emptyText_showsTheTitle();
};

void TestReaderDocument::words_areFoundWhereTheyAreShown_data()
{
    QTest::addColumn<QByteArray>("before");
    const auto row = [](const char* name, const char* before) { QTest::newRow(name) << QByteArray{before}; };
    row("plain", "Title\n\nOn Monday ");
    row("Windows line ends", "Title\r\n\r\nFirst paragraph.\r\n\r\nOn Monday ");
    row("old Macintosh line ends", "Title\r\rFirst paragraph.\r\rOn Monday ");
    row("mixed line ends", "Title\r\n\nFirst.\r\r\nSecond.\n\r\nOn Monday ");
    row("Korean before", "Title\n\n한국의 한서진 외교부 장관(Han Seo-jin) ");
    row("beyond the basic plane", "Title\n\n😀 𝔘𝔫𝔦 🇰🇷 said ");
    row("combining marks", "Title\n\nErdog\xCC\x86"
                           "an and Zu\xCC\x88rich ");
    row("paragraph separator", "Title\n\nFirst.\xE2\x80\xA9Second ");
    row("line separator", "Title\n\nFirst.\xE2\x80\xA8Second ");
    row("byte order mark", "\xEF\xBB\xBFTitle\n\nOn Monday ");
    row("form feed", "Title\n\fPage two. ");
    row("indented", "Title\n\n    \tOn Monday ");
    row("signs a text document keeps for itself", "Title\n\nA \xEF\xB7\x90 \xEF\xB7\x91 \xEF\xBF\xBC B ");
    row("hard wrapped", "Title\n\nThe ministers of three countries met in the port city on a\n"
                        "rainy Thursday and spoke for two hours before they told the\nreporters ");
}

void TestReaderDocument::words_areFoundWhereTheyAreShown()
{
    QFETCH(const QByteArray, before);
    const std::string text = before.toStdString() + "Jun Mori 😀 spoke.\r\n\r\nThe end.";
    const ReaderDocument document = shown("Title", text, QStringLiteral("today"));
    QCOMPARE(wordsAt(document, document.rangeOf(spanOf(text, "Jun Mori"))), QStringLiteral("Jun Mori"));
    QCOMPARE(wordsAt(document, document.rangeOf(spanOf(text, "spoke"))), QStringLiteral("spoke"));
    QCOMPARE(wordsAt(document, document.rangeOf(spanOf(text, "The end"))), QStringLiteral("The end"));
}

void TestReaderDocument::positions_matchThoseOfTheTextView()
{
    QFETCH(const QByteArray, before);
    const std::string text = before.toStdString() + "Jun Mori 😀 spoke.\r\n\r\nThe end.";
    const ReaderDocument document = shown("Title", text, QStringLiteral("today"));
    QPlainTextEdit view;
    view.setPlainText(document.text());
    const auto range = document.rangeOf(spanOf(text, "The end"));
    QVERIFY(range);
    QTextCursor cursor{view.document()};
    cursor.setPosition(range->begin);
    cursor.setPosition(range->end, QTextCursor::KeepAnchor);
    QCOMPARE(cursor.selectedText(), QStringLiteral("The end"));
    QCOMPARE(view.toPlainText(), document.text());
}

void TestReaderDocument::titleInTheText_isShownOnce()
{
    QCOMPARE(shown("Talks in Busan", "\n  Talks   in Busan \n\nThey met.").text(),
             QStringLiteral("Talks   in Busan\nThey met."));
}

void TestReaderDocument::titleNotInTheText_isShownAbove()
{
    const std::string text = "They met.\n\nThey left.";
    const ReaderDocument document = shown("talks.txt", text);
    QCOMPARE(document.text(), QStringLiteral("talks.txt\nThey met.\nThey left."));
    QCOMPARE(wordsAt(document, document.rangeOf(spanOf(text, "met"))), QStringLiteral("met"));
}

void TestReaderDocument::byline_isShownUnderTheTitleAndBelongsToNoBytes()
{
    const std::string text = "Title\n\nThey met.";
    const ReaderDocument document = shown("Title", text, QStringLiteral("9 December 2023"));
    QVERIFY(document.hasByline());
    QCOMPARE(document.text(), QStringLiteral("Title\n9 December 2023\nThey met."));
    QCOMPARE(document.byteAt(8), std::size_t{5});
}

void TestReaderDocument::hardWrappedParagraph_isJoined()
{
    const std::string text = "Title\n\nThe ministers of three countries met in the port city on a\n"
                             "rainy Thursday and spoke for two hours.\n\nThey will meet again.";
    const ReaderDocument document = shown("Title", text);
    QCOMPARE(document.text().count(u'\n'), 2);
    QVERIFY(document.text().contains(QStringLiteral("city on a rainy Thursday")));
    QCOMPARE(wordsAt(document, document.rangeOf(spanOf(text, "on a\nrainy"))), QStringLiteral("on a rainy"));
}

void TestReaderDocument::shortLines_stayLines()
{
    const ReaderDocument document = shown("Title", "Title\n\nPresent:\nFrance\nJapan\n\nThey met.");
    QCOMPARE(document.text(), QStringLiteral("Title\nPresent:\nFrance\nJapan\nThey met."));
    QVERIFY(!document.isTight(0));
    QVERIFY(document.isTight(1));
    QVERIFY(document.isTight(2));
    QVERIFY(!document.isTight(3));
    QVERIFY(!document.isTight(4));
    QVERIFY(!document.isTight(-1));
}

void TestReaderDocument::linesWithoutBlankLines_areParagraphs()
{
    const std::string line = "The ministers of three countries met in the port city on that day.";
    const ReaderDocument document = shown("Title", "Title\n" + line + "\n" + line + "\n" + line);
    QCOMPARE(document.text().count(u'\n'), 3);
    QVERIFY(!document.isTight(1));
}

void TestReaderDocument::veryLongLine_isBrokenAtBlanks()
{
    std::string text;
    for (int i = 0; i < 30000; ++i)
        text += "word ";
    text += "Seoul";
    const ReaderDocument document = shown("Title", text);
    for (const QString& block : document.text().split(u'\n')) {
        QVERIFY(block.size() <= ReaderDocument::longestBlock);
        QVERIFY(!block.startsWith(u' '));
        QVERIFY(block == u"Title" || block.startsWith(u"word"));
    }
    QVERIFY(document.isTight(1));
    QCOMPARE(wordsAt(document, document.rangeOf(spanOf(text, "Seoul"))), QStringLiteral("Seoul"));
}

void TestReaderDocument::veryLongWord_isBrokenBetweenCharacters()
{
    std::string text = "x";
    for (int i = 0; i < 20000; ++i)
        text += "😀";
    const ReaderDocument document = shown("Title", text);
    for (const QString& block : document.text().split(u'\n')) {
        QVERIFY(block.size() <= ReaderDocument::longestBlock);
        QVERIFY(!block.front().isLowSurrogate());
        QVERIFY(!block.back().isHighSurrogate());
    }
    const auto whole = document.rangeOf({0, text.size()});
    QVERIFY(whole);
    QCOMPARE(whole->end, static_cast<int>(document.text().size()));
}

void TestReaderDocument::spanOfBlankSpace_isNotShown()
{
    const std::string text = "Title\n\n   \n\nThey met.";
    const ReaderDocument document = shown("Title", text);
    QVERIFY(!document.rangeOf({5, 10}));
    QVERIFY(!document.rangeOf({3, 3}));
}

void TestReaderDocument::spanBeyondTheText_isCutOff()
{
    const std::string text = "Title\n\nThey met.";
    const ReaderDocument document = shown("Title", text);
    QCOMPARE(wordsAt(document, document.rangeOf({12, 900})), QStringLiteral("met."));
    QVERIFY(!document.rangeOf({500, 900}));
}

void TestReaderDocument::spanOverSeveralParagraphs_isOneRange()
{
    const std::string text = "Title\n\nThey met.\n\nThey left.";
    const ReaderDocument document = shown("Title", text);
    QCOMPARE(wordsAt(document, document.rangeOf(spanOf(text, "met.\n\nThey"))), QStringLiteral("met.\nThey"));
    // A span that begins or ends in blank space shrinks to what is shown.
    QCOMPARE(wordsAt(document, document.rangeOf(spanOf(text, "\n\nThey left."))), QStringLiteral("They left."));
}

void TestReaderDocument::byteAt_leadsBack()
{
    const std::string text = "Title\r\n\r\n한서진 met 😀 Jun.\r\nThey left.";
    const ReaderDocument document = shown("Title", text, QStringLiteral("today"));
    for (const char* words : {"한서진", "met", "😀", "Jun", "left"}) {
        const text::ByteSpan span = spanOf(text, words);
        const auto range = document.rangeOf(span);
        QVERIFY(range);
        QCOMPARE(document.byteAt(range->begin), span.begin);
        QCOMPARE(document.byteAt(range->end), span.end);
    }
    QCOMPARE(document.byteAt(1000000), text.size());
}

void TestReaderDocument::emptyText_showsTheTitle()
{
    const ReaderDocument document = shown("Title", "");
    QCOMPARE(document.text(), QStringLiteral("Title"));
    QVERIFY(!document.rangeOf({0, 4}));
    QCOMPARE(document.byteAt(3), std::size_t{0});
    QVERIFY(ReaderDocument{}.text().isEmpty());
}

QTEST_MAIN(TestReaderDocument)
#include "tst_readerdocument.moc"
