#include "sampledocument.h"

#include <cablegraph/base/error.h>
#include <cablegraph/exchange/reader.h>
#include <cablegraph/graph/knowledgegraph.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

const graph::Node& nodeNamed(const graph::GraphDocument& document, std::string_view name)
{
    for (const graph::Node& node : document.nodes)
        if (node.name == name)
            return node;
    qFatal("there is no such node");
    Q_UNREACHABLE();
}

const graph::Edge& edgeLabelled(const graph::GraphDocument& document, std::string_view label)
{
    for (const graph::Edge& edge : document.edges)
        if (edge.label == label)
            return edge;
    qFatal("there is no such edge");
    Q_UNREACHABLE();
}

} // namespace

class TestGraphReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownExports_comeBack_data();
    void ownExports_comeBack();
    void everyLine_hasASentenceThatSaysIt();
    void foreignGraphMl_isRead();
    void foreignGexf_isRead();
    void tablesOfNodesAndEdges_areReadTogether();
    void cells_keepQuotesLineBreaksAndSeparators();
    void badFiles_areNamed_data();
    void badFiles_areNamed();
    void entities_areNotExpanded();

private:
    std::filesystem::path file(const QString& name, const QByteArray& bytes)
    {
        QFile out{m_folder.filePath(name)};
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return out.fileName().toStdString();
    }

    QTemporaryDir m_folder;
};

void TestGraphReader::ownExports_comeBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    const auto row = [](const char* name, exchange::Format format) {
        QTest::newRow(name) << QString::fromUtf8(name) << static_cast<int>(format);
    };
    row("graph.graphml", exchange::Format::GraphMl);
    row("graph.gexf", exchange::Format::Gexf);
    row("graph.csv", exchange::Format::Csv);
    row("graph.edges.csv", exchange::Format::CsvEdges);
}

void TestGraphReader::ownExports_comeBack()
{
    QFETCH(const QString, name);
    QFETCH(const int, format);
    const auto written = cablegraph::testing::written(sampleDocument(), static_cast<exchange::Format>(format));
    std::vector<std::filesystem::path> files{file(name, written)};
    if (name.contains(u".edges."_s))
        files.push_back(
            file(u"graph.nodes.csv"_s, cablegraph::testing::written(sampleDocument(), exchange::Format::CsvNodes)));
    const graph::GraphDocument read = exchange::readGraphs(files);

    const graph::Node& turkey = nodeNamed(read, "Turkey");
    QCOMPARE(turkey.kind, ontology::NodeKind::State);
    QCOMPARE(nodeNamed(read, "Ayla Demir").kind, ontology::NodeKind::Official);
    std::set<ontology::Relation> between;
    for (const graph::Edge& edge : read.edges)
        if (edge.source == turkey.id && edge.target == nodeNamed(read, "North Korea").id)
            between.insert(edge.relation);
    QCOMPARE(between, (std::set{ontology::Relation::Accuse, ontology::Relation::Agree})); // parallel edges stay two
}

void TestGraphReader::everyLine_hasASentenceThatSaysIt()
{
    const graph::GraphDocument read =
        exchange::readGraphs({file(u"g.csv"_s, "Source,Target,Label\nÅland,Bohol,trades with\nÅland,Corfu,\n")});
    const graph::Source& source = read.sources.at(0);
    QCOMPARE(read.edges.size(), std::size_t{2});
    QCOMPARE(slice(source.text, read.edges[0].evidence.at(0).span), std::string_view{"Åland - trades with - Bohol"});
    QCOMPARE(slice(source.text, read.edges[1].evidence.at(0).span), std::string_view{"Åland - is linked to - Corfu"});
    for (const graph::Edge& edge : read.edges) {
        const auto sentence = std::ranges::find(source.sentences, edge.evidence[0].sentence, &graph::Sentence::id);
        QVERIFY(sentence != source.sentences.end());
        QVERIFY(sentence->span.begin <= edge.evidence[0].span.begin && edge.evidence[0].span.end <= sentence->span.end);
    }
    for (const graph::Node& node : read.nodes)
        for (const graph::Mention& mention : node.mentions)
            QCOMPARE(slice(source.text, mention.span), std::string_view{node.name});
    const graph::KnowledgeGraph whole{read.nodes, read.edges};
    QCOMPARE(whole.nodes().size(), std::size_t{3});
}

void TestGraphReader::foreignGraphMl_isRead()
{
    const graph::GraphDocument read = exchange::readGraphs({file(u"foreign.graphml"_s, R"(<?xml version="1.0"?>
<g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
 <g:key id="d0" for="node" attr.name="Label" attr.type="string"/>
 <g:key id="d1" for="node" yfiles.type="nodegraphics"/>
 <g:graph edgedefault="undirected">
  <g:node id="a"><g:data key="d0">R&amp;D &lt;unit&gt;</g:data></g:node>
  <g:node id="b"><g:data key="d1"><y:ShapeNode><y:NodeLabel>Beta</y:NodeLabel></y:ShapeNode></g:data></g:node>
  <g:node id="c"/>
  <g:edge source="a" target="b" label="knows"/>
 </g:graph>
</g:graphml>)")});
    QCOMPARE(nodeNamed(read, "R&D <unit>").kind, ontology::NodeKind::Organization);
    QVERIFY(nodeNamed(read, "c").mentions.size() == 1);
    const graph::Edge& edge = edgeLabelled(read, "knows");
    QCOMPARE(edge.source, nodeNamed(read, "R&D <unit>").id);
    QCOMPARE(edge.target, nodeNamed(read, "Beta").id);
}

void TestGraphReader::foreignGexf_isRead()
{
    const graph::GraphDocument read = exchange::readGraphs({file(u"foreign.gexf"_s, R"(<?xml version="1.0"?>
<gexf xmlns="http://gexf.net/1.2" version="1.2"><graph defaultedgetype="undirected">
 <attributes class="node"><attribute id="0" title="Kind" type="string"/></attributes>
 <attributes class="edge"><attribute id="0" title="Relation" type="string"/></attributes>
 <nodes>
  <node id="1" label="Utopia"><attvalues><attvalue for="0" value="state"/></attvalues></node>
  <node id="2" label="Erewhon"/>
 </nodes>
 <edges><edge id="9" source="1" target="2" label="sends grain to">
   <attvalues><attvalue for="0" value="aid"/></attvalues></edge></edges>
</graph></gexf>)")});
    QCOMPARE(nodeNamed(read, "Utopia").kind, ontology::NodeKind::State);
    QCOMPARE(edgeLabelled(read, "sends grain to").relation, ontology::Relation::Aid);
}

void TestGraphReader::tablesOfNodesAndEdges_areReadTogether()
{
    const graph::GraphDocument read = exchange::readGraphs(
        {file(u"edges.csv"_s, "Source;Target;Relation\n1;2;threaten\n"),
         file(u"nodes.csv"_s,
              "\xEF\xBB\xBFId;Label;Kind\r\n1;Utopia;state\r\n2;Erewhon;state\r\n3;Atlantis;place\r\n")});
    QCOMPARE(read.nodes.size(), std::size_t{3});
    QCOMPARE(nodeNamed(read, "Atlantis").kind, ontology::NodeKind::Place);
    QCOMPARE(read.edges.at(0).relation, ontology::Relation::Threaten);
    QCOMPARE(read.edges[0].source, nodeNamed(read, "Utopia").id);
}

void TestGraphReader::cells_keepQuotesLineBreaksAndSeparators()
{
    const graph::GraphDocument read =
        exchange::readGraphs({file(u"g.csv"_s, "Source,Target,Label\n\"A, \"\"B\"\"\",\"two\nlines\",'=SUM(1)\n")});
    QCOMPARE(read.nodes.at(0).name, std::string{"A, \"B\""});
    QCOMPARE(read.nodes.at(1).name, std::string{"two lines"});
    QCOMPARE(read.edges.at(0).label, std::string{"=SUM(1)"});
}

void TestGraphReader::badFiles_areNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorKind kind) {
        QTest::newRow(name) << bytes << static_cast<int>(kind);
    };
    row("empty", " \n", ErrorKind::Empty);
    row("no graph", "<html><body>news</body></html>", ErrorKind::InvalidData);
    row("cut XML", "<graphml><graph><node id='a'>", ErrorKind::InvalidData);
    row("no nodes", "<graphml><graph/></graphml>", ErrorKind::Empty);
    row("edge to nowhere", "<graphml><graph><edge source='a'/></graph></graphml>", ErrorKind::InvalidData);
    row("a letter", "Dear editor,\nall is well.\n", ErrorKind::InvalidData);
    row("open quote", "Id,Label\n1,\"never closed\n", ErrorKind::InvalidData);
    row("too many cells", "Id,Label\n1,2,3\n", ErrorKind::InvalidData);
}

void TestGraphReader::badFiles_areNamed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    const std::filesystem::path bad = file(u"bad"_s, bytes);
    try {
        static_cast<void>(exchange::readGraphs({bad}));
        QFAIL("it was read");
    } catch (const Error& error) {
        QCOMPARE(static_cast<int>(error.kind()), kind);
        QCOMPARE(error.file().filename(), bad.filename());
    }
}

void TestGraphReader::entities_areNotExpanded()
{
    file(u"secret.txt"_s, "the secret");
    const QByteArray xml = R"(<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY s SYSTEM "secret.txt">
<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<graphml><key id="l" for="node" attr.name="label"/><graph><node id="n"><data key="l">&s;&c;x</data></node></graph></graphml>)";
    try {
        const graph::GraphDocument read = exchange::readGraphs({file(u"hostile.graphml"_s, xml)});
        QCOMPARE(read.nodes.at(0).name, std::string{"x"});
    } catch (const Error& error) { // some versions of the XML library refuse such a file as a whole
        QCOMPARE(error.kind(), ErrorKind::InvalidData);
    }
}

QTEST_APPLESS_MAIN(TestGraphReader)
#include "tst_graphreader.moc"
