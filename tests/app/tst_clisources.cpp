#include "cliprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

QString source(const QString& name)
{
    return QStringLiteral(CABLEGRAPH_TEST_DATA "/sources/files/") + name;
}

QByteArray bytesOf(const QString& file)
{
    QFile in{file};
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray{};
}

} // namespace

/// Articles of every kind on the command line: files with several in them, folders, standard input.
class TestCliSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archive_givesAFileForEachArticle();
    void pipedDocument_isRead();
    void folder_isAddedWhole();
    void otherLanguage_isSaid();
    void sameStory_isAlreadyThere();
};

void TestCliSources::archive_givesAFileForEachArticle()
{
    const QTemporaryDir folder;
    const Outcome outcome = run({u"extract"_s, u"--output"_s, folder.path() + u'/', source(u"mixed.zip"_s)});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.errors.contains("photo.png")); // the picture in it, which is none
    QCOMPARE(QDir{folder.path()}.entryList(QDir::Files, QDir::Name), (QStringList{u"mixed-2.json"_s, u"mixed.json"_s}));
}

void TestCliSources::pipedDocument_isRead()
{
    const Outcome outcome = run({u"extract"_s, u"-"_s}, bytesOf(source(u"two-columns.pdf"_s)));
    QCOMPARE(outcome.status, 0);
    const QJsonObject article = QJsonDocument::fromJson(outcome.output)[u"articles"_s].toArray().at(0).toObject();
    QCOMPARE(article[u"title"_s].toString(), u"Envoys of Norland and Suria meet in Geneva"_s);
    QCOMPARE(article[u"origin"_s].toString(), u"standard input"_s);
}

void TestCliSources::folder_isAddedWhole()
{
    const QTemporaryDir folder;
    QDir{folder.path()}.mkpath(u"news/below"_s);
    QVERIFY(QFile::copy(source(u"word.docx"_s), folder.filePath(u"news/below/word.docx"_s)));
    QVERIFY(QFile::copy(source(u"two.mbox"_s), folder.filePath(u"news/two.mbox"_s)));
    const Outcome outcome = run({u"add"_s, folder.filePath(u"a.cablegraph"_s), folder.filePath(u"news"_s)});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output.count(": added"), 3);
    QVERIFY(outcome.output.contains("two.mbox: added (Norland sends observers to the strait)"));
}

void TestCliSources::otherLanguage_isSaid()
{
    const Outcome outcome = run({u"extract"_s, source(u"french.txt"_s)});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.errors.contains("another language than English (fr)"));
    const QJsonDocument graph = QJsonDocument::fromJson(outcome.output);
    QCOMPARE(graph[u"nodes"_s].toArray().size(), 0);
    QVERIFY(graph[u"articles"_s][0][u"sentences"_s].toArray().size() > 0);
}

void TestCliSources::sameStory_isAlreadyThere()
{
    const QTemporaryDir folder;
    const Outcome outcome =
        run({u"add"_s, folder.filePath(u"a.cablegraph"_s), source(u"writer.odt"_s), source(u"saved.mhtml"_s)});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains("writer.odt: added"));
    QVERIFY(outcome.output.contains("saved.mhtml: already there"));
}

QTEST_GUILESS_MAIN(TestCliSources)
#include "tst_clisources.moc"
