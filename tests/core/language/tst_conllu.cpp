#include <cablegraph/base/error.h>
#include <cablegraph/language/conllu.h>

#include <QTest>

#include <sstream>

using namespace cablegraph;
using namespace cablegraph::language;

namespace {

const char* const sample = "# newdoc id = talks\n"
                           "# newpar\n"
                           "# sent_id = 1\n"
                           "# text = Erdoğan can't wait.\n"
                           "1\tErdoğan\tErdoğan\tPROPN\tNNP\t_\t4\tnsubj\t_\tNER=B-PER|TokenRange=0:7\n"
                           "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tTokenRange=8:13\n"
                           "2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\tNER=O\n"
                           "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\tNER=O\n"
                           "4\twait\twait\tVERB\tVB\t_\t0\troot\t_\tNER=O|SpaceAfter=No|TokenRange=14:18\n"
                           "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\tNER=O|TokenRange=18:19\n"
                           "\n";

std::vector<TreebankDocument> read(const std::string& text)
{
    std::istringstream stream{text};
    return readConllu(stream, "sample.conllu");
}

} // namespace

class TestConllu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readAndWritten_isTheSame();
    void text_hasSpacesAndParagraphs();
    void emptyNodes_arePassedOver();
    void contractionThatDoesNotAddUp_keepsSpansInOrder();
    void wordWithoutTree_isWrittenBlank();
    void brokenFile_namesTheLine_data();
    void brokenFile_namesTheLine();
    void nothingInIt_isEmpty();
    void missingFile_isNotFound();
};

void TestConllu::readAndWritten_isTheSame()
{
    const std::vector<TreebankDocument> documents = read(sample);
    QCOMPARE(documents.size(), std::size_t{1});
    QCOMPARE(documents[0].text, std::string{"Erdoğan can't wait."});
    ConlluOptions options;
    options.names = true;
    options.documentId = "talks";
    QCOMPARE(writeConllu(documents[0].analysis, documents[0].text, options), std::string{sample});
}

void TestConllu::text_hasSpacesAndParagraphs()
{
    const auto documents = read("# newpar id = x\n1\tA\ta\tX\tFW\t_\t0\troot\t_\tSpaceAfter=No\n\n"
                                "1\tB\tb\tX\tFW\t_\t0\troot\t_\t_\n\n"
                                "1\tC\tc\tX\tFW\t_\t0\troot\t_\t_\n\n"
                                "# newpar\n1\tD\td\tX\tFW\t_\t0\troot\t_\t_\n\n"
                                "# newdoc\n1\tE\te\tX\tFW\t_\t0\troot\t_\t_\n");
    QCOMPARE(documents.size(), std::size_t{2});
    QCOMPARE(documents[0].text, std::string{"AB C\n\nD"});
    QCOMPARE(documents[0].paragraphs, (std::vector<text::ByteSpan>{{0, 4}, {6, 7}}));
    QCOMPARE(documents[0].analysis.sentences[3].paragraph, std::size_t{1});
    QCOMPARE(documents[1].text, std::string{"E"});
}

void TestConllu::emptyNodes_arePassedOver()
{
    const auto documents = read("1\tA\ta\tX\tFW\t_\t0\troot\t_\t_\n1.1\tB\tb\tX\tFW\t_\t_\t_\t_\t_\n");
    QCOMPARE(documents[0].analysis.sentences[0].words.size(), std::size_t{1});
}

void TestConllu::contractionThatDoesNotAddUp_keepsSpansInOrder()
{
    const auto documents = read("1-2\tain't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                "1\tare\tbe\tAUX\tVBP\t_\t0\troot\t_\t_\n"
                                "2\tnot\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_\n");
    const Sentence& sentence = documents[0].analysis.sentences[0];
    QCOMPARE(sentence.words[0].span, (text::ByteSpan{0, 3}));
    QCOMPARE(sentence.words[1].span, (text::ByteSpan{3, 5}));
    QVERIFY(!sentence.words[0].spaceAfter);
    QVERIFY(sentence.words[1].spaceAfter);
}

void TestConllu::wordWithoutTree_isWrittenBlank()
{
    Analysis analysis;
    Word word;
    word.span = {0, 5};
    word.form = "Seoul";
    analysis.sentences.push_back({{0, 5}, 0, {word}, {}, {}});
    QVERIFY(writeConllu(analysis, "Seoul").find("1\tSeoul\t_\tX\t_\t_\t_\t_\t_\tTokenRange=0:5\n") !=
            std::string::npos);
}

void TestConllu::brokenFile_namesTheLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nine columns") << "# a\n1\tA\ta\tX\tFW\t_\t0\troot\t_\n";
    QTest::newRow("eleven columns") << "# a\n1\tA\ta\tX\tFW\t_\t0\troot\t_\t_\t_\n";
    QTest::newRow("no form") << "# a\n1\t\ta\tX\tFW\t_\t0\troot\t_\t_\n";
    QTest::newRow("wrong id") << "# a\n2\tA\ta\tX\tFW\t_\t0\troot\t_\t_\n";
    QTest::newRow("no id") << "# a\nx\tA\ta\tX\tFW\t_\t0\troot\t_\t_\n";
    QTest::newRow("wrong range") << "# a\n1-1\tA\ta\tX\tFW\t_\t0\troot\t_\t_\n";
    QTest::newRow("unknown tag") << "# a\n1\tA\ta\tNAME\tFW\t_\t0\troot\t_\t_\n";
    QTest::newRow("head is no number") << "# a\n1\tA\ta\tX\tFW\t_\thead\troot\t_\t_\n";
    QTest::newRow("head outside") << "# a\n1\tA\ta\tX\tFW\t_\t2\troot\t_\t_";
    QTest::newRow("name label") << "# a\n1\tA\ta\tX\tFW\t_\t0\troot\t_\tNER=B-CITY\n";
    QTest::newRow("token without end") << "1-3\tA\t_\t_\t_\t_\t_\t_\t_\t_\n1\tA\ta\tX\tFW\t_\t0\troot\t_\t_";
}

void TestConllu::brokenFile_namesTheLine()
{
    QFETCH(QString, text);
    try {
        read(text.toStdString());
        QFAIL("was read");
    } catch (const Error& error) {
        QVERIFY(error.kind() == ErrorKind::InvalidData);
        QVERIFY(error.line() == std::size_t{2});
    }
}

void TestConllu::nothingInIt_isEmpty()
{
    try {
        read("# only a comment\n\n");
        QFAIL("was read");
    } catch (const Error& error) {
        QVERIFY(error.kind() == ErrorKind::Empty);
    }
}

void TestConllu::missingFile_isNotFound()
{
    try {
        static_cast<void>(readConllu("no-such-folder/no-such.conllu"));
        QFAIL("was read");
    } catch (const Error& error) {
        QVERIFY(error.kind() == ErrorKind::NotFound);
    }
}

QTEST_APPLESS_MAIN(TestConllu)
#include "tst_conllu.moc"
