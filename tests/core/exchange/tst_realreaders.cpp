#include "sampledocument.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

/// What other programs make of the files: each is asked to read them. One that is not installed is skipped.
class TestRealReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networkx_reads_data();
    void networkx_reads();
    void igraph_readsGraphMl();
    void graphviz_draws();
    void xmllint_findsNoFault_data();
    void xmllint_findsNoFault();
    void jsonSchema_holds_data();
    void jsonSchema_holds();

private:
    QString file(const graph::GraphDocument& document, exchange::Format format)
    {
        const std::string_view extension = exchange::extensionOf(format);
        const QString path = m_folder.filePath(
            u"graph"_s + QString::fromUtf8(extension.data(), static_cast<qsizetype>(extension.size())));
        QFile out{path};
        if (!out.open(QIODevice::WriteOnly) || out.write(written(document, format, samplePlacements())) < 0)
            qFatal("the file cannot be written");
        return path;
    }

    /// What the program prints, or nothing and a failed check.
    static QByteArray output(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
            QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
            return {};
        }
        return process.readAllStandardOutput();
    }

    /// The first Python that has the module: the user's own, else the distribution's. Empty when none has.
    static QString pythonWith(const QString& module)
    {
        for (const QString& python : {u"python3"_s, u"/usr/bin/python3"_s}) {
            QProcess process;
            process.start(python, {u"-c"_s, u"import "_s + module});
            if (process.waitForFinished(60'000) && process.exitCode() == 0)
                return python;
        }
        return {};
    }

    QTemporaryDir m_folder;
};

#define REQUIRE_PROGRAM(NAME)                                                                                          \
    if (QStandardPaths::findExecutable(QStringLiteral(NAME)).isEmpty())                                                \
    QSKIP(NAME " is not installed")
#define REQUIRE_PYTHON(NAME)                                                                                           \
    const QString python = pythonWith(QStringLiteral(NAME));                                                           \
    if (python.isEmpty())                                                                                              \
    QSKIP("Python's " NAME " is not installed")

void TestRealReaders::networkx_reads_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("reader");
    QTest::newRow("GraphML") << static_cast<int>(exchange::Format::GraphMl) << u"read_graphml"_s;
    QTest::newRow("yEd") << static_cast<int>(exchange::Format::Yed) << u"read_graphml"_s;
    QTest::newRow("GEXF") << static_cast<int>(exchange::Format::Gexf) << u"read_gexf"_s;
}

void TestRealReaders::networkx_reads()
{
    REQUIRE_PYTHON("networkx");
    QFETCH(const int, format);
    QFETCH(const QString, reader);
    const QString program =
        u"import sys, networkx as nx\n"
        "g = nx.%1(sys.argv[1])\n"
        "n = sorted(d.get('label', '') for _, d in g.nodes(data=True))\n"
        "print(g.number_of_nodes(), g.number_of_edges(), g.is_multigraph(), n[1] if n[0] else n)"_s.arg(reader);
    const QByteArray printed =
        output(python, {u"-c"_s, program, file(sampleDocument(), static_cast<exchange::Format>(format))});
    QVERIFY2(printed.startsWith("6 5 True"), printed.constData()); // parallel edges stay two
    QVERIFY2(printed.contains("Ayla Demir") || printed.contains("Ankara summit"), printed.constData());
    output(python, {u"-c"_s, program, file(hostileDocument(), static_cast<exchange::Format>(format))});
}

void TestRealReaders::igraph_readsGraphMl()
{
    REQUIRE_PYTHON("igraph");
    const QString program = u"import sys, igraph\ng = igraph.Graph.Read_GraphML(sys.argv[1])\n"
                            "print(g.vcount(), g.ecount(), g.vs['name'][0], g.es['relation'][1])"_s;
    const QByteArray printed = output(python, {u"-c"_s, program, file(sampleDocument(), exchange::Format::GraphMl)});
    QCOMPARE(printed.trimmed(), QByteArray{"6 5 Ayla Demir poses"});
}

void TestRealReaders::graphviz_draws()
{
    REQUIRE_PROGRAM("dot");
    const QByteArray svg = output(u"dot"_s, {u"-Tsvg"_s, file(sampleDocument(), exchange::Format::Dot)});
    QVERIFY(svg.contains("Ayla Demir"));
    QVERIFY(output(u"dot"_s, {u"-Tsvg"_s, file(hostileDocument(), exchange::Format::Dot)}).contains("</svg>"));
}

void TestRealReaders::xmllint_findsNoFault_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("GraphML") << static_cast<int>(exchange::Format::GraphMl);
    QTest::newRow("yEd") << static_cast<int>(exchange::Format::Yed);
    QTest::newRow("GEXF") << static_cast<int>(exchange::Format::Gexf);
    QTest::newRow("XGMML") << static_cast<int>(exchange::Format::Xgmml);
}

void TestRealReaders::xmllint_findsNoFault()
{
    REQUIRE_PROGRAM("xmllint");
    QFETCH(const int, format);
    for (const graph::GraphDocument& document : {sampleDocument(), hostileDocument(), brokenDocument()})
        output(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, file(document, static_cast<exchange::Format>(format))});
}

void TestRealReaders::jsonSchema_holds_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("JSON") << static_cast<int>(exchange::Format::Json);
    QTest::newRow("JSON lines") << static_cast<int>(exchange::Format::JsonLines);
}

void TestRealReaders::jsonSchema_holds()
{
    REQUIRE_PYTHON("jsonschema");
    QFETCH(const int, format);
    const QString program = u"import sys, json, jsonschema\n"
                            "schema = json.load(open(sys.argv[1]))\n"
                            "jsonschema.Draft202012Validator.check_schema(schema)\n"
                            "document = json.load(open(sys.argv[2]))\n"
                            "jsonschema.validate(document, schema)\n"
                            "document['nodes'][0]['kind'] = 'planet'\n"
                            "try:\n    jsonschema.validate(document, schema)\n"
                            "except jsonschema.ValidationError:\n    print('strict')"_s;
    const QString schema = QFINDTESTDATA("../../../resources/formats/cablegraph.schema.json");
    for (const graph::GraphDocument& document : {sampleDocument(), hostileDocument()})
        QCOMPARE(
            output(python, {u"-c"_s, program, schema, file(document, static_cast<exchange::Format>(format))}).trimmed(),
            QByteArray{"strict"});
}

QTEST_GUILESS_MAIN(TestRealReaders)
#include "tst_realreaders.moc"
