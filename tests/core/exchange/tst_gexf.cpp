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
    return parseXml(written(document, exchange::Format::Gexf, placements));
}

QMap<QString, QString> values(const XmlElement& element)
{
    QMap<QString, QString> found;
    for (const XmlElement& value : element.all(u"attvalue"_s))
        found[value.attributes[u"for"_s]] = value.attributes[u"value"_s];
    return found;
}

} // namespace

class TestGexf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValue_isDeclared();
    void nodes_haveLabelColourAndPosition();
    void edges_areUniqueBySourceTargetAndKind();
    void evidence_isOnTheEdge();
    void hostileNames_survive();
    void brokenText_isStillXml();
};

void TestGexf::everyValue_isDeclared()
{
    const XmlElement root = parsed(sampleDocument());
    QCOMPARE(root.name, u"gexf"_s);
    QCOMPARE(root.attributes[u"version"_s], u"1.3"_s);
    for (const QString& domain : {u"node"_s, u"edge"_s}) {
        QSet<QString> declared;
        for (const XmlElement& attributes : root.all(u"attributes"_s))
            if (attributes.attributes[u"class"_s] == domain)
                for (const XmlElement& attribute : attributes.all(u"attribute"_s))
                    declared.insert(attribute.attributes[u"id"_s]);
        for (const XmlElement& element : root.all(domain))
            for (const QString& key : values(element).keys())
                QVERIFY2(declared.contains(key), qPrintable(key));
    }
}

void TestGexf::nodes_haveLabelColourAndPosition()
{
    const std::vector<XmlElement> nodes = parsed(sampleDocument(), samplePlacements()).all(u"node"_s);
    QCOMPARE(nodes[0].attributes[u"label"_s], u"Ayla Demir"_s);
    QCOMPARE(values(nodes[0])[u"kind"_s], u"official"_s);
    QCOMPARE(values(nodes[4])[u"date"_s], u"2024-03"_s);
    const XmlElement colour = nodes[0].all(u"color"_s).at(0);
    QVERIFY(!colour.attributes.contains(u"hex"_s) && !colour.attributes.contains(u"a"_s)); // Gephi refuses both at once
    QCOMPARE(nodes[0].all(u"position"_s).at(0).attributes[u"x"_s].toDouble(), 10.5);
    QCOMPARE(nodes[0].all(u"position"_s).at(0).attributes[u"y"_s].toDouble(), -20.25);
    QVERIFY(nodes[2].all(u"position"_s).empty());
    QVERIFY(nodes[2].all(u"size"_s).at(0).attributes[u"value"_s].toDouble() >= 10);
}

void TestGexf::edges_areUniqueBySourceTargetAndKind()
{
    QSet<QStringList> seen;
    const std::vector<XmlElement> edges = parsed(sampleDocument()).all(u"edge"_s);
    for (const XmlElement& edge : edges)
        seen.insert({edge.attributes[u"source"_s], edge.attributes[u"target"_s], edge.attributes[u"kind"_s]});
    QCOMPARE(seen.size(), 5);
    for (const XmlElement& edge : edges) // programs refuse a file that mixes both
        QCOMPARE(edge.attributes[u"type"_s], u"directed"_s);
    QCOMPARE(edges[1].attributes[u"weight"_s], u"2"_s);
}

void TestGexf::evidence_isOnTheEdge()
{
    const auto data = values(parsed(sampleDocument()).all(u"edge"_s)[1]);
    QVERIFY(data[u"evidence"_s].startsWith(u"Türkiye's envoy Ayla Demir <denied> it. [Hack & denial"_s));
    QCOMPARE(data[u"standing"_s], u"contested"_s);
}

void TestGexf::hostileNames_survive()
{
    const XmlElement root = parsed(hostileDocument());
    for (std::size_t i = 0; i < hostileNames().size(); ++i) {
        const QString name = QString::fromStdString(hostileNames()[i]);
        QCOMPARE(root.all(u"node"_s)[i].attributes[u"label"_s], name);
        QCOMPARE(root.all(u"edge"_s)[i].attributes[u"label"_s], name);
        QVERIFY(values(root.all(u"edge"_s)[i])[u"evidence"_s].startsWith(name));
    }
}

void TestGexf::brokenText_isStillXml()
{
    QVERIFY(parsed(brokenDocument()).all(u"node"_s)[0].attributes[u"label"_s].startsWith(u"A\uFFFD"_s));
}

QTEST_APPLESS_MAIN(TestGexf)
#include "tst_gexf.moc"
