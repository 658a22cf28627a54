#include "sampledocument.h"
#include "xmltree.h"

#include <QSet>
#include <QTest>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

XmlElement parsed(const graph::GraphDocument& document, const layout::Placements& placements = {})
{
    return parseXml(written(document, exchange::Format::GraphMl, placements));
}

/// The values of a node or edge by the titles of their keys.
QMap<QString, QString> values(const XmlElement& root, const XmlElement& element)
{
    QMap<QString, QString> titles;
    for (const XmlElement& key : root.all(u"key"_s))
        titles[key.attributes[u"id"_s]] = key.attributes[u"attr.name"_s];
    QMap<QString, QString> found;
    for (const XmlElement& data : element.all(u"data"_s)) {
        if (!titles.contains(data.attributes[u"key"_s]))
            qFatal("a key is not declared");
        found[titles[data.attributes[u"key"_s]]] = data.text;
    }
    return found;
}

} // namespace

class TestGraphMl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_areUniqueAndTyped();
    void nodes_haveLabelKindAndColour();
    void positions_pointUpwards();
    void parallelEdges_differByLabel();
    void evidence_isOnTheEdge();
    void hostileNames_survive();
    void brokenText_isStillXml();
};

void TestGraphMl::keys_areUniqueAndTyped()
{
    const QSet<QString> types{u"string"_s, u"int"_s, u"double"_s};
    QSet<QString> ids;
    const XmlElement root = parsed(sampleDocument());
    for (const XmlElement& key : root.all(u"key"_s)) {
        QVERIFY(types.contains(key.attributes[u"attr.type"_s]));
        QVERIFY(key.attributes[u"for"_s] == u"node" || key.attributes[u"for"_s] == u"edge");
        QVERIFY2(!ids.contains(key.attributes[u"id"_s]), qPrintable(key.attributes[u"id"_s]));
        ids.insert(key.attributes[u"id"_s]);
    }
}

void TestGraphMl::nodes_haveLabelKindAndColour()
{
    const XmlElement root = parsed(sampleDocument());
    const std::vector<XmlElement> nodes = root.all(u"node"_s);
    QCOMPARE(nodes.size(), std::size_t{6});
    QCOMPARE(nodes[0].attributes[u"id"_s], u"n1"_s);
    const auto data = values(root, nodes[0]);
    QCOMPARE(data[u"name"_s], u"Ayla Demir"_s);  // Cytoscape
    QCOMPARE(data[u"label"_s], u"Ayla Demir"_s); // Gephi
    QCOMPARE(data[u"kind"_s], u"official"_s);
    QCOMPARE(data[u"role"_s], u"envoy"_s);
    QCOMPARE(data[u"affiliation"_s], u"Turkey"_s);
    QCOMPARE(data[u"aliases"_s], u"Demir"_s);
    for (const QString& part : {u"r"_s, u"g"_s, u"b"_s}) {
        bool isNumber = false;
        const int value = data[part].toInt(&isNumber);
        QVERIFY(isNumber && value >= 0 && value <= 255);
    }
    QVERIFY(data[u"r"_s] + data[u"g"_s] + data[u"b"_s] !=
            values(root, nodes[3])[u"r"_s] + values(root, nodes[3])[u"g"_s] + values(root, nodes[3])[u"b"_s]);
}

void TestGraphMl::positions_pointUpwards()
{
    const XmlElement root = parsed(sampleDocument(), samplePlacements());
    const std::vector<XmlElement> nodes = root.all(u"node"_s);
    QCOMPARE(values(root, nodes[0])[u"x"_s].toDouble(), 10.5);
    QCOMPARE(values(root, nodes[0])[u"y"_s].toDouble(), -20.25);
    QCOMPARE(values(root, nodes[1])[u"y"_s].toDouble(), 40.0);
    QVERIFY(!values(root, nodes[2]).contains(u"x"_s));
}

void TestGraphMl::parallelEdges_differByLabel()
{
    const std::vector<XmlElement> edges = parsed(sampleDocument()).all(u"edge"_s);
    QCOMPARE(edges.size(), std::size_t{5});
    QCOMPARE(edges[2].attributes[u"source"_s], edges[3].attributes[u"source"_s]);
    QCOMPARE(edges[2].attributes[u"label"_s], u"accuse"_s);
    QCOMPARE(edges[3].attributes[u"label"_s], u"agree"_s);
    for (const XmlElement& edge : edges) // programs refuse a file that mixes both
        QVERIFY(!edge.attributes.contains(u"directed"_s));
}

void TestGraphMl::evidence_isOnTheEdge()
{
    const XmlElement root = parsed(sampleDocument());
    const auto data = values(root, root.all(u"edge"_s)[1]);
    QCOMPARE(data[u"relation"_s], u"poses"_s);
    QCOMPARE(data[u"standing"_s], u"contested"_s);
    QCOMPARE(data[u"weight"_s], u"2"_s);
    QCOMPARE(data[u"according_to"_s], u"Ayla Demir"_s);
    QCOMPARE(data[u"evidence"_s],
             u"Türkiye's envoy Ayla Demir <denied> it. [Hack & denial, 2024-03-01: alleged]\n"
             "Türkiye's envoy Ayla Demir <denied> it. [Hack & denial, 2024-03-01: denied according to Ayla Demir]"_s);
}

void TestGraphMl::hostileNames_survive()
{
    const XmlElement root = parsed(hostileDocument());
    const std::vector<XmlElement> nodes = root.all(u"node"_s);
    const std::vector<XmlElement> edges = root.all(u"edge"_s);
    for (std::size_t i = 0; i < hostileNames().size(); ++i) {
        const QString name = QString::fromStdString(hostileNames()[i]);
        QCOMPARE(values(root, nodes[i])[u"label"_s], name);
        QVERIFY(values(root, edges[i])[u"evidence"_s].startsWith(name));
    }
}

void TestGraphMl::brokenText_isStillXml()
{
    const XmlElement root = parsed(brokenDocument());
    const QString name = values(root, root.all(u"node"_s)[0])[u"label"_s];
    QVERIFY(name.startsWith(u"A\uFFFD"_s));
    QVERIFY(!name.contains(QChar{1}));
}

QTEST_APPLESS_MAIN(TestGraphMl)
#include "tst_graphml.moc"
