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

graph::GraphDocument documentIn(const std::vector<std::filesystem::path>& files)
{
    return exchange::readGraphs(files).document;
}

layout::Point placeOf(const exchange::PlacedGraph& graph, std::string_view name)
{
    return graph.placements.at(nodeNamed(graph.document, name).id).centre;
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
    void places_comeBack_data();
    void places_comeBack();
    void narrowPlaces_areSpread();
    void yedPlaces_areCorners();
    void badPlaces_areLeftOut();
    void tablesOfNodesAndEdges_areReadTogether();
    void onlyTables_areOneGraph();
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
    const graph::GraphDocument read = documentIn(files);

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
        documentIn({file(u"g.csv"_s, "Source,Target,Label\nÅland,Bohol,trades with\nÅland,Corfu,\n")});
    const graph::Source& source = read.sources.at(0);
    QCOMPARE(read.edges.size(), std::size_t{2});
    QCOMPARE(slice(source.text, read.edges[0].evidence[0].span), std::string_view{"Åland - trades with - Bohol"});
    QCOMPARE(slice(source.text, read.edges[1].evidence[0].span), std::string_view{"Åland - is linked to - Corfu"});
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
    const graph::GraphDocument read = documentIn({file(u"foreign.graphml"_s, R"(<?xml version="1.0"?>
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
    const graph::GraphDocument read = documentIn({file(u"foreign.gexf"_s, R"(<?xml version="1.0"?>
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

void TestGraphReader::places_comeBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    const auto row = [](const char* name, exchange::Format format) {
        QTest::newRow(name) << QString::fromUtf8(name) << static_cast<int>(format);
    };
    row("graph.json", exchange::Format::Json);
    row("graph.jsonl", exchange::Format::JsonLines);
    row("graph.graphml", exchange::Format::GraphMl);
    row("graph.gexf", exchange::Format::Gexf);
    row("graph.yed.graphml", exchange::Format::Yed);
}

/// An L, which no turning or mirroring leaves as it is.
void TestGraphReader::places_comeBack()
{
    QFETCH(const QString, name);
    QFETCH(const int, format);
    layout::Placements placements;
    placements[NodeId{1}].centre = {-300, 100};
    placements[NodeId{2}].centre = {-300, 500};
    placements[NodeId{3}].centre = {0, 500};
    const auto written =
        cablegraph::testing::written(sampleDocument(), static_cast<exchange::Format>(format), placements);
    const exchange::PlacedGraph read = exchange::readGraphs({file(name, written)});
    QCOMPARE(read.placements.size(), std::size_t{3});
    QCOMPARE(placeOf(read, "Ayla Demir"), (layout::Point{-300, 100}));
    QCOMPARE(placeOf(read, "Turkey"), (layout::Point{-300, 500}));
    QCOMPARE(placeOf(read, "North Korea"), (layout::Point{0, 500}));
}

void TestGraphReader::narrowPlaces_areSpread()
{
    const exchange::PlacedGraph read = exchange::readGraphs({file(u"narrow.gexf"_s, R"(<gexf><graph><nodes>
        <node id="a" label="A"><position x="0" y="0"/></node><node id="b" label="B"><position x="1" y="0"/></node>
        <node id="c" label="C"><position x="0" y="0.5"/></node></nodes></graph></gexf>)")});
    QVERIFY(placeOf(read, "B").x - placeOf(read, "A").x > 100);
    QCOMPARE((placeOf(read, "A").y - placeOf(read, "C").y) / (placeOf(read, "B").x - placeOf(read, "A").x), 0.5);
}

void TestGraphReader::yedPlaces_areCorners()
{
    const exchange::PlacedGraph read = exchange::readGraphs({file(u"yed.graphml"_s, R"(<graphml
        xmlns:y="http://www.yworks.com/xml/graphml"><key id="d0" for="node" yfiles.type="nodegraphics"/><graph>
        <node id="a"><data key="d0"><y:ShapeNode><y:Geometry x="10" y="20" width="40" height="60"/><y:NodeLabel>A
        </y:NodeLabel></y:ShapeNode></data></node></graph></graphml>)")});
    QCOMPARE(placeOf(read, "A"), (layout::Point{30, 50}));
}

void TestGraphReader::badPlaces_areLeftOut()
{
    const exchange::PlacedGraph read = exchange::readGraphs({file(u"bad.gexf"_s, R"(<gexf><graph><nodes>
        <node id="a" label="A"><position x="nan" y="0"/></node><node id="b" label="B"><position x="1e300" y="0"/></node>
        <node id="c" label="C"><position x="" y="4"/></node><node id="d" label="D"><position x="3px" y="4"/></node>
        </nodes></graph></gexf>)")});
    QCOMPARE(read.document.nodes.size(), std::size_t{4});
    QVERIFY(read.placements.empty());
}

void TestGraphReader::onlyTables_areOneGraph()
{
    const auto nodes = file(u"n.csv"_s, "Id,Label\n1,Utopia\n");
    const auto edges = file(u"e.csv"_s, "Source,Target\n1,1\n");
    const auto xml = file(u"x.gexf"_s, "<gexf/>");
    const auto json = file(u"j.json"_s, "{}");
    const std::filesystem::path missing = "no-such-file.csv";
    const std::vector<std::vector<std::filesystem::path>> groups{{xml}, {nodes, edges}, {json}, {missing}};
    QCOMPARE(exchange::groupedByGraph({xml, nodes, json, edges, missing}), groups);
}

void TestGraphReader::tablesOfNodesAndEdges_areReadTogether()
{
    const graph::GraphDocument read =
        documentIn({file(u"edges.csv"_s, "Source;Target;Relation\n1;2;threaten\n"),
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
        documentIn({file(u"g.csv"_s, "Source,Target,Label\n\"A, \"\"B\"\"\",\"two\nlines\",'=SUM(1)\n")});
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
        const graph::GraphDocument read = documentIn({file(u"hostile.graphml"_s, xml)});
        QCOMPARE(read.nodes.at(0).name, std::string{"x"});
    } catch (const Error& error) { // some versions of the XML library refuse such a file as a whole
        QCOMPARE(error.kind(), ErrorKind::InvalidData);
    }
}

QTEST_APPLESS_MAIN(TestGraphReader)
#include "tst_graphreader.moc"
