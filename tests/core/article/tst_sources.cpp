#include <cablegraph/article/reader.h>
#include <cablegraph/base/error.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

using namespace cablegraph;
using article::Article;
using article::Reading;

namespace {

QString sourceFolder()
{
    return QStringLiteral(CABLEGRAPH_TEST_DATA "/sources/");
}

QString contentOf(const QString& file)
{
    QFile in{file};
    if (!in.open(QIODevice::ReadOnly))
        qFatal("a test file is missing");
    return QString::fromUtf8(in.readAll());
}

/// What one NAME.expected says; make.py describes the form.
struct Expected
{
    bool isAnything = false; ///< whatever comes, as long as it comes soon and holds nothing of this machine
    QString error;
    qsizetype problems = 0;
    QStringList articles;
};

Expected parse(QString text)
{
    Expected expected;
    expected.isAnything = text == QStringLiteral("any\n");
    if (text.startsWith(QStringLiteral("error: ")))
        expected.error = text.mid(7).trimmed();
    if (text.startsWith(QStringLiteral("problems: "))) {
        expected.problems = text.section(u'\n', 0, 0).mid(10).toLongLong();
        text = text.section(u'\n', 1);
    }
    if (!expected.isAnything && expected.error.isEmpty())
        expected.articles = text.split(QStringLiteral("=====\n"));
    return expected;
}

QString paragraphsOf(const Article& article)
{
    QStringList paragraphs;
    for (const text::ByteSpan& span : article.paragraphs)
        paragraphs << QString::fromStdString(std::string{slice(article.text, span)});
    return paragraphs.join(QStringLiteral("\n\n")) + u'\n';
}

void compare(const Article& read, const QString& expected)
{
    const qsizetype end = expected.indexOf(QStringLiteral("\n\n"));
    for (const QString& line : expected.left(end).split(u'\n')) {
        const QString value = line.section(QStringLiteral(": "), 1);
        if (line.startsWith(QStringLiteral("title: ")) && value != QStringLiteral("*"))
            QCOMPARE(QString::fromStdString(read.title), value);
        if (line.startsWith(QStringLiteral("published: ")))
            QCOMPARE(QString::fromStdString(read.published ? text::isoString(*read.published) : ""), value);
        if (line.startsWith(QStringLiteral("language: ")))
            QCOMPARE(QString::fromStdString(read.language), value);
    }
    QCOMPARE(paragraphsOf(read), expected.mid(end + 2));
}

using WordBag = std::map<QString, int>;

WordBag wordsOf(const QString& text)
{
    WordBag words;
    for (const QString& word : text.split(QRegularExpression{QStringLiteral("\\s+")}, Qt::SkipEmptyParts))
        ++words[word];
    return words;
}

double sharedWith(const WordBag& words, const WordBag& others)
{
    int all = 0;
    int shared = 0;
    for (const auto& [word, count] : words) {
        const auto other = others.find(word);
        all += count;
        shared += other == others.end() ? 0 : std::min(count, other->second);
    }
    return all == 0 ? 0 : static_cast<double>(shared) / all;
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_givesItsArticles_data();
    void file_givesItsArticles();
    void page_givesTheArticleAlone_data();
    void page_givesTheArticleAlone();
    void nothingIsWrittenWhereAnArchivePoints();
};

void TestSources::file_givesItsArticles_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder{sourceFolder() + QStringLiteral("files")};
    for (const QString& name : folder.entryList({QStringLiteral("*.expected")}, QDir::Files))
        QTest::newRow(qPrintable(name.chopped(9))) << folder.filePath(name.chopped(9));
}

void TestSources::file_givesItsArticles()
{
    QFETCH(const QString, file);
    const Expected expected = parse(contentOf(file + QStringLiteral(".expected")));
    Reading reading;
    QString error;
    QElapsedTimer time;
    time.start();
    try {
        reading = article::readArticles(std::filesystem::path{file.toStdString()});
    } catch (const Error& thrown) {
        error = QString::fromUtf8(nameOf(thrown.kind()));
        QCOMPARE(QString::fromStdString(thrown.file().string()), file);
    }
    // No assertion on speed, but on an end: the reader's own limit is a minute.
    QVERIFY(time.elapsed() < 90'000);
    for (const Article& article : reading.articles)
        QVERIFY(article.text.find("root:") == std::string::npos);
    if (expected.isAnything)
        return;
    QCOMPARE(error, expected.error);
    QCOMPARE(reading.articles.size(), static_cast<std::size_t>(expected.articles.size()));
    QCOMPARE(reading.problems.size(), static_cast<std::size_t>(expected.problems));
    for (std::size_t i = 0; i < reading.articles.size() && !QTest::currentTestFailed(); ++i)
        compare(reading.articles[i], expected.articles[static_cast<qsizetype>(i)]);
}

void TestSources::page_givesTheArticleAlone_data()
{
    QTest::addColumn<QString>("page");
    const QDir folder{sourceFolder() + QStringLiteral("pages")};
    const QStringList pages = folder.entryList({QStringLiteral("*.html")}, QDir::Files);
    QVERIFY(pages.size() >= 10);
    for (const QString& name : pages)
        QTest::newRow(qPrintable(name.chopped(5))) << folder.filePath(name.chopped(5));
}

void TestSources::page_givesTheArticleAlone()
{
    QFETCH(const QString, page);
    const QString expected = contentOf(page + QStringLiteral(".txt"));
    const Article read = article::readArticle(std::filesystem::path{(page + QStringLiteral(".html")).toStdString()});
    QCOMPARE(QString::fromStdString(read.title), expected.section(u'\n', 0, 0));
    QVERIFY(read.published && read.published->day);
    const WordBag wanted = wordsOf(expected);
    const WordBag found = wordsOf(QString::fromStdString(read.text));
    const double kept = sharedWith(wanted, found);
    const double others = 1 - sharedWith(found, wanted);
    QVERIFY2(kept >= 0.98, qPrintable(QStringLiteral("%1 of the article's words").arg(kept)));
    QVERIFY2(others < 0.02, qPrintable(QStringLiteral("%1 of the words are others'").arg(others)));
}

void TestSources::nothingIsWrittenWhereAnArchivePoints()
{
    const std::string file = (sourceFolder() + QStringLiteral("files/path-tricks.zip")).toStdString();
    QCOMPARE(article::readArticles(std::filesystem::path{file}).articles.size(), std::size_t{2});
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/cablegraph-evil.txt")));
    QVERIFY(!QFile::exists(QStringLiteral("/etc/cablegraph-evil.txt")));
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
