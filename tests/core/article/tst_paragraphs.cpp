#include <cablegraph/article/reader.h>

#include <QTest>

#include <string>
#include <vector>

using namespace cablegraph;
using article::Article;
using article::readArticle;

namespace {

std::vector<std::string> paragraphs(const Article& read)
{
    std::vector<std::string> texts;
    for (const text::ByteSpan& span : read.paragraphs)
        texts.emplace_back(slice(read.text, span));
    return texts;
}

using Texts = std::vector<std::string>;

const std::string longLine =
    "The foreign ministers of the two countries met on Tuesday for the first time in four years and spoke about the "
    "border, the prisoners who are still held on both sides, and the trade that has stopped since the war.";

} // namespace

class TestParagraphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blankLines_partParagraphs_data();
    void blankLines_partParagraphs();
    void longLinesWithoutBlankLines_areParagraphs();
    void headlineOverLongLines_isItsOwnParagraph();
    void wrappedLines_joinIntoOneParagraph();
    void wrappedText_keepsHeadlineBylineAndListApart();
    void wrappedText_withIndentedParagraphs_isParted();
    void spans_holdNoWhiteSpaceAtTheirEnds();
    void title_isTheFirstLine_data();
    void title_isTheFirstLine();
};

void TestParagraphs::blankLines_partParagraphs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("LF") << QByteArray{"One.\n\nTwo.\n\n\nThree."};
    QTest::newRow("CRLF") << QByteArray{"One.\r\n\r\nTwo.\r\n\r\nThree.\r\n"};
    QTest::newRow("CR") << QByteArray{"One.\r\rTwo.\r\rThree.\r"};
    QTest::newRow("blanks in blank lines") << QByteArray{"\n  \nOne.\n \t\nTwo.\n\xC2\xA0\nThree.\n\xE2\x80\x8B\n"};
}

void TestParagraphs::blankLines_partParagraphs()
{
    QFETCH(const QByteArray, text);
    const Article read = readArticle(text.toStdString(), "test");
    QCOMPARE(paragraphs(read), (Texts{"One.", "Two.", "Three."}));
    QCOMPARE(read.text, text.toStdString());
}

void TestParagraphs::longLinesWithoutBlankLines_areParagraphs()
{
    const Article read = readArticle(longLine + "\n" + longLine + "\n" + longLine + "\n", "test");
    QCOMPARE(paragraphs(read), (Texts{longLine, longLine, longLine}));
}

void TestParagraphs::headlineOverLongLines_isItsOwnParagraph()
{
    const Article read = readArticle("Ministers meet again\nBy A. Reporter\n" + longLine + "\n" + longLine, "test");
    QCOMPARE(paragraphs(read), (Texts{"Ministers meet again", "By A. Reporter", longLine, longLine}));
    QCOMPARE(read.title, std::string{"Ministers meet again"});
}

void TestParagraphs::wrappedLines_joinIntoOneParagraph()
{
    const std::string text = "The foreign ministers of the two countries met on Tuesday for\n"
                             "the first time in four years. Neither side spoke of progress, but\n"
                             "both said that the talks would go on in March. The Swiss hosts\n"
                             "called the meeting useful.";
    const Article read = readArticle(text + "\n", "notes.txt");
    QCOMPARE(paragraphs(read), (Texts{text}));
    QCOMPARE(read.title, std::string{"notes.txt"});
}

void TestParagraphs::wrappedText_keepsHeadlineBylineAndListApart()
{
    const std::string body = "The foreign ministers of the two countries met on Tuesday for\n"
                             "the first time in four years. Neither side spoke of progress, but\n"
                             "both said that the talks would go on in three fields:";
    const Article read = readArticle("Ministers meet\nBy A. Reporter\n" + body + "\n- prisoners\n- trade\n", "test");
    QCOMPARE(paragraphs(read), (Texts{"Ministers meet", "By A. Reporter", body, "- prisoners", "- trade"}));
    QCOMPARE(read.title, std::string{"Ministers meet"});
}

void TestParagraphs::wrappedText_withIndentedParagraphs_isParted()
{
    const std::string first = "The foreign ministers of the two countries met on Tuesday for\n"
                              "the first time in four years. Neither side spoke of any progress.";
    const std::string second = "The Swiss hosts called the meeting useful, and said that it\n"
                               "was to be followed by another in the spring.";
    QCOMPARE(paragraphs(readArticle("    " + first + "\n    " + second + "\n", "test")), (Texts{first, second}));
}

void TestParagraphs::spans_holdNoWhiteSpaceAtTheirEnds()
{
    const Article read = readArticle("  One. \t\r\n\r\n\xE3\x80\x80Two.\xC2\xA0\n", "test");
    QCOMPARE(paragraphs(read), (Texts{"One.", "Two."}));
}

void TestParagraphs::title_isTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("title");
    QTest::newRow("headline") << QByteArray{"\n\n  Ministers  meet\tagain \n\nThey met."}
                              << QByteArray{"Ministers meet again"};
    QTest::newRow("Markdown") << QByteArray{"# Ministers meet\n\nThey met."} << QByteArray{"Ministers meet"};
    QTest::newRow("only line") << QByteArray{"Ministers met in Bern."} << QByteArray{"Ministers met in Bern."};
    QTest::newRow("byte order mark") << QByteArray{"\xEF\xBB\xBFMinisters meet\n\nThey met."}
                                     << QByteArray{"Ministers meet"};
    const QByteArray statement = "Joint Statement by the Secretary of State of the United States and the Ministers of "
                                 "Foreign Affairs of Japan and of the Republic of Korea on the Launch of 5 March";
    QTest::newRow("headline of a statement") << statement + "\n\nThey met." << statement;
    QTest::newRow("long first line") << QByteArray::fromStdString(longLine + "\n\nMore.") << QByteArray{"file.txt"};
    QTest::newRow("only marks") << QByteArray{"###\n\nThey met."} << QByteArray{"file.txt"};
}

void TestParagraphs::title_isTheFirstLine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, title);
    QCOMPARE(readArticle(text.toStdString(), "/folder/file.txt").title, title.toStdString());
}

QTEST_APPLESS_MAIN(TestParagraphs)
#include "tst_paragraphs.moc"
