#include "cliprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cablegraph::testing::Outcome;
using cablegraph::testing::run;

namespace {

/// Short articles of states that accuse and meet each other, one JSON object a line.
QByteArray articles()
{
    const QStringList states{u"Norway"_s, u"Japan"_s, u"Chile"_s, u"Ghana"_s, u"Nepal"_s};
    QByteArray lines;
    for (int i = 0; i < states.size(); ++i) {
        const QString other = states[(i + 1) % states.size()];
        const QString text = u"%1 accuses %2\n\n%1 accused %2 of smuggling arms. The foreign ministers of %1 and %2 "
                             "met in Geneva on Monday."_s.arg(states[i], other);
        lines += QJsonDocument{QJsonObject{{u"text"_s, text},
                                           {u"published"_s, u"2024-03-0%1"_s.arg(i + 1)},
                                           {u"origin"_s, u"wire-%1"_s.arg(i)}}}
                     .toJson(QJsonDocument::Compact) +
                 '\n';
    }
    return lines;
}

QByteArray exported(const QString& library)
{
    return run({u"export"_s, library, u"--format"_s, u"json"_s}).output;
}

} // namespace

/// Reading many articles with any number of processes and putting the results together.
class TestCliLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void eachArticle_isALine();
    void badLines_areNamedAndTheOthersGoOn();
    void bodyWithTitle_keepsBoth();
    void mergedGraphs_areTheSameAsReadHere();
    void parallel_givesTheSame();
    void graphOverManyLines_isAddedToo();
    void graphOfAnotherProgram_isAddedAndFound();
    void brokenGraphs_areNamed();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString written(const QString& name, const QByteArray& bytes) const
    {
        QFile file{path(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestCliLines::eachArticle_isALine()
{
    const Outcome outcome = run({u"extract"_s, u"-"_s, u"--format"_s, u"jsonl"_s}, articles());
    QCOMPARE(outcome.status, 0);
    const QList<QByteArray> lines = outcome.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    for (int i = 0; i < 5; ++i) {
        const QJsonObject graph = QJsonDocument::fromJson(lines[i]).object();
        QCOMPARE(graph["articles"_L1][0]["origin"_L1].toString(), u"wire-%1"_s.arg(i));
        QCOMPARE(graph["articles"_L1][0]["published"_L1].toString(), u"2024-03-0%1"_s.arg(i + 1));
        QVERIFY(graph["articles"_L1][0]["text"_L1].toString().contains(u"smuggling"_s));
        QVERIFY(!graph["edges"_L1].toArray().isEmpty());
    }
}

void TestCliLines::badLines_areNamedAndTheOthersGoOn()
{
    const QByteArray input = "no JSON\n\n{\"title\": \"no text\"}\n{\"text\": \"Chile accused Peru.\", \"published\": "
                             "\"soon\"}\n{\"text\": \"Chile accused Peru.\"}\n";
    const Outcome outcome = run({u"extract"_s, u"-"_s, u"--format"_s, u"jsonl"_s}, input);
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.output.count('\n'), 1);
    for (const char* line : {"line 1", "line 3", "line 4"})
        QVERIFY2(outcome.errors.contains(line), line);
    QVERIFY(!outcome.errors.contains("line 2") && !outcome.errors.contains("line 5"));
}

void TestCliLines::bodyWithTitle_keepsBoth()
{
    const Outcome outcome = run({u"extract"_s, u"-"_s, u"--format"_s, u"jsonl"_s},
                                "{\"title\": \"A headline\", \"text\": \"Chile accused Peru of spying.\"}\n");
    const QJsonObject article = QJsonDocument::fromJson(outcome.output).object()["articles"_L1][0].toObject();
    QCOMPARE(article["title"_L1].toString(), u"A headline"_s);
    QCOMPARE(article["text"_L1].toString(), u"Chile accused Peru of spying."_s);
}

void TestCliLines::mergedGraphs_areTheSameAsReadHere()
{
    QStringList files;
    const QList<QByteArray> lines = articles().trimmed().split('\n');
    for (int i = 0; i < lines.size(); ++i)
        files << written(u"%1.txt"_s.arg(i), QJsonDocument::fromJson(lines[i]).object()["text"_L1].toString().toUtf8());
    QCOMPARE(run(QStringList{u"add"_s, path(u"here.cablegraph"_s)} + files).status, 0);

    const Outcome graphs = run(QStringList{u"extract"_s, u"--format"_s, u"jsonl"_s} + files);
    QCOMPARE(graphs.output.count('\n'), 5);
    const Outcome merged = run({u"add"_s, path(u"merged.cablegraph"_s), u"--graphs"_s, u"-"_s}, graphs.output);
    QCOMPARE(merged.status, 0);
    QVERIFY(merged.output.contains("5 added"));
    QCOMPARE(exported(path(u"merged.cablegraph"_s)), exported(path(u"here.cablegraph"_s)));

    const Outcome again = run({u"add"_s, path(u"merged.cablegraph"_s), u"--graphs"_s, u"-"_s}, graphs.output);
    QVERIFY(again.output.contains("0 added, 5 already there"));
}

void TestCliLines::parallel_givesTheSame()
{
    if (QStandardPaths::findExecutable(u"parallel"_s).isEmpty())
        QSKIP("GNU parallel is not installed");
    QProcess parallel;
    parallel.start(u"parallel"_s, {u"--will-cite"_s, u"--pipe"_s, u"-N1"_s, u"--keep-order"_s, u"-j2"_s,
                                   QStringLiteral(CABLEGRAPH_CLI) + u" extract - --format jsonl"_s});
    parallel.write(articles());
    parallel.closeWriteChannel();
    QVERIFY(parallel.waitForFinished(60'000));
    if (parallel.exitCode() != 0)
        QSKIP("this parallel is another program of that name");
    QCOMPARE(parallel.readAllStandardOutput(),
             run({u"extract"_s, u"-"_s, u"--format"_s, u"jsonl"_s}, articles()).output);
}

void TestCliLines::graphOverManyLines_isAddedToo()
{
    const QString article = written(u"one.txt"_s, "Chile accused Peru of spying.\n");
    const Outcome json = run({u"extract"_s, article, u"--format"_s, u"json"_s});
    QVERIFY(json.output.count('\n') > 3);
    const QString file = written(u"graph.json"_s, json.output);
    const Outcome added = run({u"add"_s, path(u"json.cablegraph"_s), u"--graphs"_s, file});
    QCOMPARE(added.status, 0);
    QVERIFY(added.output.contains("1 added"));
}

void TestCliLines::graphOfAnotherProgram_isAddedAndFound()
{
    const QString table = written(u"trade.csv"_s, "Source,Target,Label\nUtopia,Erewhon,sends grain to\n");
    const QString library = path(u"foreign.cablegraph"_s);
    const Outcome added = run({u"add"_s, library, u"--graphs"_s, table});
    QCOMPARE(added.status, 0);
    QVERIFY(added.output.contains("1 added"));
    QVERIFY(run({u"search"_s, library, u"grain"_s}).output.contains("Utopia - sends grain to - Erewhon"));
}

void TestCliLines::brokenGraphs_areNamed()
{
    const QByteArray good =
        run({u"extract"_s, u"-"_s, u"--format"_s, u"jsonl"_s}, "{\"text\": \"Chile accused Peru of spying.\"}\n")
            .output;
    const Outcome outcome = run({u"add"_s, path(u"broken.cablegraph"_s), u"--graphs"_s, u"-"_s},
                                good + "{\"format\": \"other\"}\n" + good.left(good.size() / 2) + '\n');
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.output.contains("1 added"));
    QVERIFY(outcome.errors.contains("line 2") && outcome.errors.contains("line 3"));

    const Outcome missing = run({u"add"_s, path(u"broken.cablegraph"_s), u"--graphs"_s, path(u"none.jsonl"_s)});
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.errors.contains("none.jsonl"));
    QCOMPARE(run({u"add"_s, path(u"broken.cablegraph"_s)}).status, 2);
}

QTEST_GUILESS_MAIN(TestCliLines)
#include "tst_clilines.moc"
