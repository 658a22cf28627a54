#include "cliprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using cablegraph::testing::Outcome;
using cablegraph::testing::run;

namespace {

const QByteArray seoul =
    "Japan and South Korea hold talks in Seoul\n"
    "\n"
    "Japanese Foreign Minister Hana Mori met South Korean President Park Ji-ho in Seoul on Monday. "
    "Mori accused North Korea of hacking Japanese banks. North Korea denied the accusation.\n";
const QByteArray oslo = "Norway hosts peace talks\n"
                        "\n"
                        "Norway hosted talks between Ethiopia and Eritrea in Oslo on Friday. Norwegian Prime Minister "
                        "Kari Lund said that Ethiopia threatened Eritrea with sanctions.\n";

QJsonObject json(const QByteArray& bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// Whether every reference in a printed graph leads to something that the graph holds.
bool isConsistent(const QJsonObject& root)
{
    QSet<int> sentences;
    QSet<int> nodes;
    for (const QJsonValue& article : root["articles"_L1].toArray())
        for (const QJsonValue& sentence : article["sentences"_L1].toArray())
            sentences.insert(sentence["id"_L1].toInt());
    for (const QJsonValue& node : root["nodes"_L1].toArray())
        nodes.insert(node["id"_L1].toInt());
    for (const QJsonValue& edge : root["edges"_L1].toArray()) {
        const QJsonArray evidence = edge["evidence"_L1].toArray();
        if (!nodes.contains(edge["source"_L1].toInt()) || !nodes.contains(edge["target"_L1].toInt()) ||
            evidence.isEmpty())
            return false;
        for (const QJsonValue& item : evidence)
            if (!sentences.contains(item["sentence"_L1].toInt()))
                return false;
    }
    return !sentences.isEmpty();
}

QStringList names(const QJsonObject& root, const QString& kind)
{
    QStringList found;
    for (const QJsonValue& node : root["nodes"_L1].toArray())
        if (node["kind"_L1].toString() == kind)
            found.append(node["name"_L1].toString());
    return found;
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongArguments_giveStatusTwo_data();
    void wrongArguments_giveStatusTwo();
    void help_isNoError();
    void extract_printsTheDocumentedJson();
    void extract_readsStandardInput();
    void extract_keepsTheDateGiven();
    void extract_takesTheFormatFromTheName();
    void extract_mergesSeveralArticles();
    void extract_intoFolder_writesOneFileEach();
    void extract_badArticle_isOneLineAndTheRestGoesOn_data();
    void extract_badArticle_isOneLineAndTheRestGoesOn();
    void extract_nothingReadable_writesNothing();
    void extract_outputThatCannotBeWritten_isAnError();
    void extract_text_isForPeople();
    void parse_printsConllu();
    void add_makesALibraryAndTellsEachFile();
    void search_printsNodesAndSentences();
    void export_writesTheWholeLibrary();
    void stats_countsWhatIsThere();
    void library_thatIsNone_isRefused_data();
    void library_thatIsNone_isRefused();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file{path(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test file cannot be written");
        return path(name);
    }
    [[nodiscard]] QString library() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8()); // the user's own words must not matter
}

void TestCli::wrongArguments_giveStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("unknown verb") << QStringList{u"draw"_s};
    QTest::newRow("no article") << QStringList{u"extract"_s};
    QTest::newRow("unknown format") << QStringList{u"extract"_s, u"-"_s, u"--format"_s, u"doc"_s};
    QTest::newRow("no date") << QStringList{u"extract"_s, u"-"_s, u"--published"_s, u"yesterday"_s};
    QTest::newRow("unknown option") << QStringList{u"extract"_s, u"-"_s, u"--colour"_s};
    QTest::newRow("parse to JSON") << QStringList{u"parse"_s, u"-"_s, u"--format"_s, u"json"_s};
    QTest::newRow("no words") << QStringList{u"search"_s, u"a.cablegraph"_s};
    QTest::newRow("library without articles") << QStringList{u"add"_s, u"a.cablegraph"_s};
    QTest::newRow("two verbs") << QStringList{u"stats"_s, u"a.cablegraph"_s, u"search"_s};
}

void TestCli::wrongArguments_giveStatusTwo()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.output, QByteArray{});
    QVERIFY(outcome.errors.startsWith("cablegraph-cli: "));
    QCOMPARE(outcome.errors.count('\n'), 1);
}

void TestCli::help_isNoError()
{
    const Outcome outcome = run({u"--help"_s});
    QCOMPARE(outcome.status, 0);
    for (const char* verb : {"extract", "parse", "add", "search", "export", "stats"})
        QVERIFY(outcome.output.contains(verb));
    QCOMPARE(run({u"--version"_s}).status, 0);
}

void TestCli::extract_printsTheDocumentedJson()
{
    const Outcome outcome = run({u"extract"_s, write(u"seoul.txt"_s, seoul)});
    QCOMPARE(outcome.errors, QByteArray{});
    QCOMPARE(outcome.status, 0);
    const QJsonObject root = json(outcome.output);
    QCOMPARE(root["format"_L1].toString(), u"cablegraph"_s);
    QCOMPARE(root["version"_L1].toInt(), 1);
    QCOMPARE(root["articles"_L1].toArray().size(), 1);
    QCOMPARE(root["articles"_L1][0]["origin"_L1].toString(), u"seoul.txt"_s);
    QCOMPARE(root["articles"_L1][0]["title"_L1].toString(), u"Japan and South Korea hold talks in Seoul"_s);
    QVERIFY(isConsistent(root));
    QVERIFY(names(root, u"state"_s).contains(u"Japan"_s));
    QVERIFY(names(root, u"official"_s).contains(u"Hana Mori"_s));
    QCOMPARE(run({u"extract"_s, path(u"seoul.txt"_s)}).output, outcome.output);
}

void TestCli::extract_readsStandardInput()
{
    const Outcome outcome = run({u"extract"_s, u"-"_s}, seoul);
    QCOMPARE(outcome.status, 0);
    QVERIFY(isConsistent(json(outcome.output)));
    QCOMPARE(json(outcome.output)["articles"_L1][0]["origin"_L1].toString(), u"standard input"_s);
    const Outcome empty = run({u"extract"_s, u"-"_s});
    QCOMPARE(empty.status, 1);
    QVERIFY(empty.errors.contains("standard input is empty"));
}

void TestCli::extract_keepsTheDateGiven()
{
    const Outcome outcome = run({u"extract"_s, u"--published"_s, u"2024-03-05"_s, u"-"_s}, seoul);
    QCOMPARE(json(outcome.output)["articles"_L1][0]["published"_L1].toString(), u"2024-03-05"_s);
    QVERIFY(json(run({u"extract"_s, u"-"_s}, seoul).output)["articles"_L1][0]["published"_L1].isNull());
}

void TestCli::extract_takesTheFormatFromTheName()
{
    const QString article = write(u"seoul.txt"_s, seoul);
    QCOMPARE(run({u"extract"_s, article, u"--output"_s, path(u"a.gexf"_s)}).status, 0);
    QVERIFY(contentOf(path(u"a.gexf"_s)).contains("<gexf"));
    QVERIFY(contentOf(path(u"a.gexf"_s)).contains("viz:position"));
    QCOMPARE(run({u"extract"_s, article, u"--output"_s, path(u"b.gexf"_s), u"--format"_s, u"csv"_s}).status, 0);
    QVERIFY(contentOf(path(u"b.gexf"_s)).contains("Source,Target"));
    for (const QString& format : {u"graphml"_s, u"dot"_s, u"stix"_s})
        QVERIFY(run({u"extract"_s, article, u"--format"_s, format}).output.contains("Hana Mori"));
}

void TestCli::extract_mergesSeveralArticles()
{
    const QString first = write(u"seoul.txt"_s, seoul);
    const QString second =
        write(u"again.txt"_s, "North Korea launches\n\nNorth Korea threatened Japan on Sunday. South "
                              "Korea condemned North Korea.\n");
    const Outcome outcome = run({u"extract"_s, first, second});
    QCOMPARE(outcome.status, 0);
    const QJsonObject root = json(outcome.output);
    QCOMPARE(root["articles"_L1].toArray().size(), 2);
    QVERIFY(isConsistent(root));
    QCOMPARE(names(root, u"state"_s).count(u"Japan"_s), 1);
}

void TestCli::extract_intoFolder_writesOneFileEach()
{
    QVERIFY(QDir{m_folder->path()}.mkdir(u"other"_s));
    const QStringList articles{write(u"seoul.txt"_s, seoul), write(u"oslo.txt"_s, oslo),
                               write(u"other/seoul.txt"_s, oslo)};
    QCOMPARE(run(QStringList{u"extract"_s} + articles + QStringList{u"--output"_s, path(u"graphs/"_s)}).status, 0);
    QCOMPARE(QDir{path(u"graphs"_s)}.entryList(QDir::Files),
             (QStringList{u"oslo.json"_s, u"seoul-2.json"_s, u"seoul.json"_s}));
    QCOMPARE(contentOf(path(u"graphs/oslo.json"_s)), run({u"extract"_s, articles[1]}).output);
    QCOMPARE(json(contentOf(path(u"graphs/seoul-2.json"_s)))["articles"_L1][0]["title"_L1].toString(),
             u"Norway hosts peace talks"_s);
}

void TestCli::extract_badArticle_isOneLineAndTheRestGoesOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("missing") << QByteArray{} << QByteArray{"does not exist"};
    QTest::newRow("empty") << QByteArray{" \n"} << QByteArray{"is empty"};
    QTest::newRow("binary") << QByteArray{"\x7F"
                                          "ELF\0\1\2\3",
                                          8}
                            << QByteArray{"is not a text"};
}

void TestCli::extract_badArticle_isOneLineAndTheRestGoesOn()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, word);
    const QString bad = bytes.isEmpty() ? path(u"bad.txt"_s) : write(u"bad.txt"_s, bytes);
    const QString good = write(u"oslo.txt"_s, oslo);
    for (const QString& output : {path(u"one.json"_s), path(u"folder/"_s)}) {
        const Outcome outcome = run({u"extract"_s, bad, good, u"--output"_s, output});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.errors.count('\n'), 1);
        QVERIFY(outcome.errors.contains("bad.txt"));
        QVERIFY(outcome.errors.contains(word));
    }
    QVERIFY(isConsistent(json(contentOf(path(u"one.json"_s)))));
    QVERIFY(isConsistent(json(contentOf(path(u"folder/oslo.json"_s)))));
    QVERIFY(!QFile::exists(path(u"folder/bad.json"_s)));
}

void TestCli::extract_nothingReadable_writesNothing()
{
    const Outcome outcome = run({u"extract"_s, path(u"a"_s), m_folder->path(), u"--output"_s, path(u"out.json"_s)});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors.count('\n'), 2);
    QVERIFY(!QFile::exists(path(u"out.json"_s)));
}

void TestCli::extract_outputThatCannotBeWritten_isAnError()
{
    const QString article = write(u"oslo.txt"_s, oslo);
    const Outcome outcome = run({u"extract"_s, article, u"--output"_s, path(u"none/out.json"_s)});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.errors.contains("cannot be written"));
    QCOMPARE(outcome.errors.count('\n'), 1);
}

void TestCli::extract_text_isForPeople()
{
    const Outcome outcome = run({u"extract"_s, u"--format"_s, u"text"_s, u"-"_s}, seoul);
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.startsWith("Japan and South Korea hold talks in Seoul\n"));
    static const QRegularExpression counts{
        u"^\\d+ states?, \\d+ officials?, \\d+ meetings?, \\d+ threats?, \\d+ nodes? and \\d+ lines? in all$"_s,
        QRegularExpression::MultilineOption};
    QVERIFY(counts.match(QString::fromUtf8(outcome.output)).hasMatch());
    QVERIFY(outcome.output.contains("\nOfficials\n  Hana Mori"));
    QVERIFY(outcome.output.contains("\"Japanese Foreign Minister Hana Mori met South Korean President Park Ji-ho in "
                                    "Seoul on Monday.\""));
}

void TestCli::parse_printsConllu()
{
    const Outcome outcome = run({u"parse"_s, u"--names"_s, write(u"oslo.txt"_s, oslo), u"-"_s}, seoul);
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.startsWith("# newdoc id = oslo\n"));
    QVERIFY(outcome.output.contains("\n# text = Norway hosts peace talks\n1\tNorway\t"));
    QVERIFY(outcome.output.contains("TokenRange=0:6"));
    QVERIFY(outcome.output.contains("\tSeoul\t"));
    for (const QByteArray& line : outcome.output.split('\n'))
        QVERIFY(line.isEmpty() || line.startsWith('#') || line.count('\t') == 9);
    const Outcome failing = run({u"parse"_s, path(u"none"_s), path(u"oslo.txt"_s)});
    QCOMPARE(failing.status, 1);
    QVERIFY(failing.output.contains("Norway"));
    QCOMPARE(failing.errors.count('\n'), 1);
}

/// A library with both articles.
QString TestCli::library() const
{
    const QString file = path(u"test.cablegraph"_s);
    const Outcome outcome = run({u"add"_s, file, write(u"seoul.txt"_s, seoul), write(u"oslo.txt"_s, oslo)});
    if (outcome.status != 0)
        qFatal("the library cannot be made: %s", outcome.errors.constData());
    return file;
}

void TestCli::add_makesALibraryAndTellsEachFile()
{
    const QString file = path(u"new.cablegraph"_s);
    const QString article = write(u"seoul.txt"_s, seoul);
    const Outcome first = run({u"add"_s, file, article, path(u"none.txt"_s), write(u"oslo.txt"_s, oslo)});
    QCOMPARE(first.status, 1);
    QCOMPARE(first.output, QByteArray{article.toUtf8() + ": added\n" + path(u"oslo.txt"_s).toUtf8() + ": added\n"});
    QCOMPARE(first.errors.count('\n'), 1);
    QVERIFY(first.errors.contains("none.txt does not exist"));
    const Outcome second = run({u"add"_s, file, article});
    QCOMPARE(second.status, 0);
    QCOMPARE(second.output, QByteArray{article.toUtf8() + ": already there\n"});
    QVERIFY(run({u"stats"_s, file}).output.startsWith("articles\t2\n"));
}

void TestCli::search_printsNodesAndSentences()
{
    const QString file = library();
    const Outcome outcome = run({u"search"_s, file, u"ethiopia"_s, u"SANCTIONS"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output,
             QByteArray{"Norway hosts peace talks\tNorwegian Prime Minister Kari Lund said that Ethiopia "
                        "threatened Eritrea with sanctions.\n"});
    const Outcome nothing = run({u"search"_s, file, u"zebra"_s});
    QCOMPARE(nothing.status, 0);
    QCOMPARE(nothing.output, QByteArray{});
    QCOMPARE(run({u"search"_s, file, u"\"AND ( * NEAR"_s}).status, 0);
    const QByteArray ofEach = run({u"search"_s, file, u"korea"_s, u"--limit"_s, u"1"_s}).output;
    QVERIFY(ofEach.startsWith("state\t"));
    QCOMPARE(ofEach.count('\n'), 2);
    const QByteArray either = run({u"search"_s, file, u"zebra"_s, u"OR"_s, u"ethiop*"_s}).output;
    QVERIFY(either.contains("state\tEthiopia\n"));
}

void TestCli::export_writesTheWholeLibrary()
{
    const QString file = library();
    const Outcome outcome = run({u"export"_s, file, u"--format"_s, u"graphml"_s, u"--output"_s, path(u"all.xml"_s)});
    QCOMPARE(outcome.errors, QByteArray{});
    QCOMPARE(outcome.status, 0);
    QVERIFY(contentOf(path(u"all.xml"_s)).contains("Hana Mori"));
    QVERIFY(contentOf(path(u"all.xml"_s)).contains("Kari Lund"));
    const QJsonObject root = json(run({u"export"_s, file}).output);
    QCOMPARE(root["articles"_L1].toArray().size(), 2);
    QVERIFY(isConsistent(root));
}

void TestCli::stats_countsWhatIsThere()
{
    const QByteArray output = run({u"stats"_s, library()}).output;
    QVERIFY(output.startsWith("articles\t2\nsentences\t"));
    QVERIFY(output.contains("\nnode state\t"));
    QVERIFY(output.contains("\nevidence\t"));
}

void TestCli::library_thatIsNone_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("exists");
    for (const bool exists : {true, false}) {
        const char* state = exists ? "no library" : "missing";
        QTest::addRow("stats, %s", state) << QStringList{u"stats"_s, u"FILE"_s} << exists;
        QTest::addRow("search, %s", state) << QStringList{u"search"_s, u"FILE"_s, u"word"_s} << exists;
        QTest::addRow("export, %s", state) << QStringList{u"export"_s, u"FILE"_s} << exists;
    }
    QTest::newRow("add, no library") << QStringList{u"add"_s, u"FILE"_s, u"ARTICLE"_s} << true;
}

void TestCli::library_thatIsNone_isRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(const bool, exists);
    const QString file = exists ? write(u"a.cablegraph"_s, "just words") : path(u"a.cablegraph"_s);
    arguments.replaceInStrings(u"FILE"_s, file);
    arguments.replaceInStrings(u"ARTICLE"_s, write(u"oslo.txt"_s, oslo));
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.output, QByteArray{});
    QCOMPARE(outcome.errors.count('\n'), 1);
    QVERIFY(outcome.errors.contains(exists ? "is not a Cablegraph library" : "does not exist"));
    QCOMPARE(QFile::exists(file), exists);
    if (exists)
        QCOMPARE(contentOf(file), QByteArray{"just words"});
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
