#include <cablegraph/article/reader.h>
#include <cablegraph/base/error.h>

#include <QStringEncoder>
#include <QTest>

#include <string>

using namespace cablegraph;
using article::readArticle;

namespace {

const QString english =
    QStringLiteral("Envoys meet in Oslo\r\n\r\nThe minister arrived on Monday. Talks began at once, "
                   "and both sides agreed to go on.\r\n");
const QString german = QStringLiteral("Gespräche in Zürich\n\nDie Außenminister trafen sich am Montag in Zürich und "
                                      "kündigten weitere Gespräche über die künftige Zusammenarbeit an.\n");
const QString korean =
    QStringLiteral("남북 회담\n\n양측 대표는 월요일 서울에서 만나 긴장 완화 방안을 논의했다. 다음 회담은 "
                   "다음 달에 열릴 예정이다.\n");
const QString russian = QStringLiteral("Переговоры в Женеве\n\nМинистры иностранных дел встретились в понедельник в "
                                       "Женеве и обсудили новые предложения. Следующая встреча пройдёт в марте.\n");

std::string encoded(const QString& text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder{encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default};
    return QByteArray{encoder.encode(text)}.toStdString();
}

ErrorKind kindOfFailure(const std::string& bytes)
{
    try {
        static_cast<void>(readArticle(bytes, "test"));
    } catch (const Error& error) {
        return error.kind();
    }
    return ErrorKind::Internal;
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unicode_isRead_data();
    void unicode_isRead();
    void western_isWindows1252_data();
    void western_isWindows1252();
    void cyrillicAndKorean_areTold_data();
    void cyrillicAndKorean_areTold();
    void lastingWesternQuotes_inLongText_areRead();
    void utf8WithOneBrokenByte_staysUtf8();
    void cyrillicPage_isNotReadAsTheLatinItDeclares();
    void frenchPage_staysAsItDeclares();
    void noText_isRefused_data();
    void noText_isRefused();
    void oldEndOfFileMark_isNoBinary();
};

void TestEncoding::unicode_isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("mark");
    const std::pair<const char*, QString> texts[]{{"English", english}, {"German", german}, {"Korean", korean}};
    const std::pair<const char*, QStringConverter::Encoding> encodings[]{{"UTF-8", QStringConverter::Utf8},
                                                                         {"UTF-16LE", QStringConverter::Utf16LE},
                                                                         {"UTF-16BE", QStringConverter::Utf16BE},
                                                                         {"UTF-32LE", QStringConverter::Utf32LE},
                                                                         {"UTF-32BE", QStringConverter::Utf32BE}};
    for (const auto& [language, text] : texts)
        for (const auto& [name, encoding] : encodings)
            for (const bool mark : {true, false})
                QTest::addRow("%s in %s %s", language, name, mark ? "with mark" : "without")
                    << text << int(encoding) << mark;
}

void TestEncoding::unicode_isRead()
{
    QFETCH(const QString, text);
    QFETCH(const int, encoding);
    QFETCH(const bool, mark);
    const auto read = readArticle(encoded(text, static_cast<QStringConverter::Encoding>(encoding), mark), "test");
    QCOMPARE(QString::fromStdString(read.text), text);
    QCOMPARE(read.paragraphs.size(), std::size_t{2});
}

void TestEncoding::western_isWindows1252_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("German in Latin-1") << german.toLatin1() << german;
    QTest::newRow("one accent") << QByteArray{"Ren\xE9 met the envoy."} << QStringLiteral("René met the envoy.");
    QTest::newRow("French") << QStringLiteral("Le président a été reçu à Genève.").toLatin1()
                            << QStringLiteral("Le président a été reçu à Genève.");
    QTest::newRow("quotes and dash") << QByteArray{"\x93We will not wait,\x94 he said \x97 and left. It\x92s over."}
                                     << QStringLiteral("“We will not wait,” he said — and left. It’s over.");
    QTest::newRow("euro sign") << QByteArray{"A loan of \x80 90 billion was agreed."}
                               << QStringLiteral("A loan of € 90 billion was agreed.");
}

void TestEncoding::western_isWindows1252()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QCOMPARE(QString::fromStdString(readArticle(bytes.toStdString(), "test").text), text);
}

void TestEncoding::cyrillicAndKorean_areTold_data()
{
    QTest::addColumn<QByteArray>("codec");
    QTest::addColumn<QString>("text");
    QTest::newRow("windows-1251") << QByteArray{"windows-1251"} << russian;
    QTest::newRow("KOI8-R") << QByteArray{"KOI8-R"} << russian;
    QTest::newRow("EUC-KR") << QByteArray{"EUC-KR"} << korean;
}

void TestEncoding::cyrillicAndKorean_areTold()
{
    QFETCH(const QByteArray, codec);
    QFETCH(const QString, text);
    QStringEncoder encoder{codec.constData()};
    if (!encoder.isValid())
        QSKIP("this Qt was built without ICU and cannot write the encoding");
    const QByteArray bytes = encoder.encode(text);
    QCOMPARE(QString::fromStdString(readArticle(bytes.toStdString(), "test").text), text);
}

void TestEncoding::lastingWesternQuotes_inLongText_areRead()
{
    // The telling bytes lie far behind what a detector samples from the start.
    std::string bytes(300'000, 'x');
    for (std::size_t i = 79; i < bytes.size(); i += 80)
        bytes[i] = '\n';
    bytes += "The caf\xE9 was shelled.\n";
    QVERIFY(readArticle(bytes, "test").text.ends_with("The café was shelled.\n"));
}

void TestEncoding::utf8WithOneBrokenByte_staysUtf8()
{
    std::string bytes = german.toUtf8().toStdString() + german.toUtf8().toStdString();
    bytes += "\xE9 and a cut-off character: \xC3";
    const std::string text = readArticle(bytes, "test").text;
    QVERIFY(text.find("Gespräche") != std::string::npos);
    QVERIFY(text.ends_with("\xEF\xBF\xBD"));
    QVERIFY(QString::fromStdString(text).toUtf8().toStdString() == text);
}

void TestEncoding::cyrillicPage_isNotReadAsTheLatinItDeclares()
{
    const QString page = QStringLiteral("<html><head><meta charset='iso-8859-1'><title>%1</title></head><body><article>"
                                        "<p>%2</p></article></body></html>")
                             .arg(QStringLiteral("Переговоры в Женеве"), russian.section(u'\n', 2));
    QStringEncoder encoder{"windows-1251"};
    const auto read = readArticle(QByteArray{encoder.encode(page)}.toStdString(), "page.html");
    QVERIFY2(read.text.find("Министры иностранных дел") != std::string::npos, read.text.c_str());
}

void TestEncoding::frenchPage_staysAsItDeclares()
{
    const QString page =
        QStringLiteral("<html><head><meta charset='iso-8859-1'><title>Paris</title></head><body>"
                       "<article><p>Le ministre a dit «\u00a0oui\u00a0» puis «\u00a0non\u00a0», et que "
                       "la réponse viendrait «\u00a0bientôt\u00a0» de Genève.</p></article></body></html>");
    QStringEncoder encoder{QStringConverter::Latin1};
    const auto read = readArticle(QByteArray{encoder.encode(page)}.toStdString(), "page.html");
    QVERIFY2(read.text.find("bientôt") != std::string::npos, read.text.c_str());
}

void TestEncoding::noText_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray noise;
    quint32 state = 1;
    for (int i = 0; i < 5000; ++i) {
        state = state * 1664525 + 1013904223;
        noise += static_cast<char>(state >> 24);
    }
    QByteArray noiseWithoutZero = noise;
    noiseWithoutZero.replace('\0', "");
    QTest::newRow("noise") << noise;
    QTest::newRow("noise without zero bytes") << noiseWithoutZero;
    QTest::newRow("text with zero bytes") << QByteArray{"The minister\0said that the talks\0went well\0", 42};
    QTest::newRow("zero bytes") << QByteArray(1000, '\0');
    QTest::newRow("one zero byte") << QByteArray(1, '\0');
    QTest::newRow("program") << QByteArray{"\x7F"
                                           "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0\x3E\0\1\0\0\0",
                                           24};
    QTest::newRow("terminal recording") << QByteArray{"\x1B[1mbold\x1B[0m \x1B[31mred\x1B[0m"};
    QTest::newRow("UTF-16 mark before noise") << QByteArray{"\xFF\xFE"} + noise;
    QTest::newRow("UTF-8 mark before noise") << QByteArray{"\xEF\xBB\xBF"} + noiseWithoutZero;
}

void TestEncoding::noText_isRefused()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(kindOfFailure(bytes.toStdString()), ErrorKind::NotText);
}

void TestEncoding::oldEndOfFileMark_isNoBinary()
{
    QCOMPARE(readArticle("Envoys met.\r\n\x1A", "test").paragraphs.size(), std::size_t{2});
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
