#include "sampledocument.h"
#include "xmltree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

/// The formats of single programs: yEd, Cytoscape, Aleph, Neo4j, annotation tools, spreadsheets.
class TestInterchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yed_hasShapesLabelsAndCorners();
    void xgmml_hasGraphicsAndTypedValues();
    void xml_survivesHostileNames_data();
    void xml_survivesHostileNames();
    void ftm_isEntitiesWithListsOfTexts();
    void ftm_refersToEntitiesThatAreThere();
    void ftm_keepsItsIds();
    void annotations_quoteExactlyWhatStandsThere();
    void annotations_haveContextAroundTheWords();
    void cypher_quotesEverything();
    void cypher_namesEveryEndOfAnEdge();
    void tables_joinById();
    void tables_guardFormulas();
};

namespace {

std::vector<QJsonObject> ftmEntities(const graph::GraphDocument& document)
{
    std::vector<QJsonObject> entities;
    for (const QByteArray& line : written(document, exchange::Format::Ftm).split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument parsed = QJsonDocument::fromJson(line);
        if (!parsed.isObject())
            qFatal("a line is no JSON object");
        entities.push_back(parsed.object());
    }
    return entities;
}

std::vector<QJsonObject> ofSchema(const std::vector<QJsonObject>& entities, const QString& schema)
{
    std::vector<QJsonObject> found;
    for (const QJsonObject& entity : entities)
        if (entity["schema"_L1].toString() == schema)
            found.push_back(entity);
    return found;
}

QString first(const QJsonObject& entity, QLatin1StringView property)
{
    return entity["properties"_L1][property][0].toString();
}

QJsonArray annotations(const graph::GraphDocument& document)
{
    const QJsonObject page = QJsonDocument::fromJson(written(document, exchange::Format::WebAnnotations)).object();
    if (page["@context"_L1].toString() != u"http://www.w3.org/ns/anno.jsonld")
        qFatal("this is no page of annotations");
    return page["items"_L1].toArray();
}

} // namespace

void TestInterchange::yed_hasShapesLabelsAndCorners()
{
    const XmlElement root = parseXml(written(sampleDocument(), exchange::Format::Yed, samplePlacements()));
    const std::vector<XmlElement> nodes = root.all(u"node"_s);
    QCOMPARE(nodes.size(), std::size_t{6});
    QCOMPARE(nodes[0].all(u"NodeLabel"_s).at(0).text, u"Ayla Demir"_s);
    const XmlElement corner = nodes[0].all(u"Geometry"_s).at(0);
    const double size = corner.attributes[u"width"_s].toDouble();
    QCOMPARE(corner.attributes[u"x"_s].toDouble() + size / 2, 10.5); // the placement is the centre
    QCOMPARE(corner.attributes[u"y"_s].toDouble() + size / 2, 20.25);
    const std::vector<XmlElement> edges = root.all(u"edge"_s);
    QCOMPARE(edges[0].all(u"Arrows"_s).at(0).attributes[u"target"_s], u"standard"_s);
    QCOMPARE(edges[3].all(u"Arrows"_s).at(0).attributes[u"target"_s], u"none"_s); // agree has no direction
    QVERIFY(edges[1].all(u"data"_s).at(0).text.contains(u"denied according to Ayla Demir"_s));
}

void TestInterchange::xgmml_hasGraphicsAndTypedValues()
{
    const XmlElement root = parseXml(written(sampleDocument(), exchange::Format::Xgmml, samplePlacements()));
    const std::vector<XmlElement> nodes = root.all(u"node"_s);
    QCOMPARE(nodes[1].attributes[u"label"_s], u"Turkey"_s);
    QCOMPARE(nodes[1].all(u"graphics"_s).at(0).attributes[u"x"_s].toDouble(), -300.0);
    QCOMPARE(nodes[1].all(u"graphics"_s).at(0).attributes[u"y"_s].toDouble(), -40.0); // Cytoscape draws downwards
    const QSet<QString> types{u"string"_s, u"integer"_s, u"real"_s};
    for (const XmlElement& value : root.all(u"att"_s))
        QVERIFY(types.contains(value.attributes[u"type"_s]));
    QSet<QString> ids;
    for (const XmlElement& node : nodes)
        ids.insert(node.attributes[u"id"_s]);
    for (const XmlElement& edge : root.all(u"edge"_s)) {
        QVERIFY(ids.contains(edge.attributes[u"source"_s]) && ids.contains(edge.attributes[u"target"_s]));
        QVERIFY(!ids.contains(edge.attributes[u"id"_s]));
    }
}

void TestInterchange::xml_survivesHostileNames_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("yEd") << static_cast<int>(exchange::Format::Yed);
    QTest::newRow("XGMML") << static_cast<int>(exchange::Format::Xgmml);
}

void TestInterchange::xml_survivesHostileNames()
{
    QFETCH(const int, format);
    const auto chosen = static_cast<exchange::Format>(format);
    const std::vector<XmlElement> nodes = parseXml(written(hostileDocument(), chosen)).all(u"node"_s);
    for (std::size_t i = 0; i < hostileNames().size(); ++i) {
        const QString name =
            chosen == exchange::Format::Yed ? nodes[i].all(u"NodeLabel"_s).at(0).text : nodes[i].attributes[u"label"_s];
        QCOMPARE(name, QString::fromStdString(hostileNames()[i]));
    }
    QCOMPARE(parseXml(written(brokenDocument(), chosen)).all(u"node"_s).size(), std::size_t{6});
}

void TestInterchange::ftm_isEntitiesWithListsOfTexts()
{
    const std::vector<QJsonObject> entities = ftmEntities(sampleDocument());
    for (const QJsonObject& entity : entities) {
        QVERIFY(!entity["id"_L1].toString().isEmpty());
        for (const QJsonValue& values : entity["properties"_L1].toObject()) {
            QVERIFY(values.isArray() && !values.toArray().isEmpty());
            for (const QJsonValue& value : values.toArray())
                QVERIFY(value.isString() && !value.toString().isEmpty());
        }
    }
    QCOMPARE(first(ofSchema(entities, u"PublicBody"_s).at(0), "name"_L1), u"Government of Turkey"_s);
    QCOMPARE(first(ofSchema(entities, u"PublicBody"_s).at(0), "country"_L1), u"tr"_s);
    QCOMPARE(first(ofSchema(entities, u"Position"_s).at(0), "name"_L1), u"envoy, Turkey"_s);
    QCOMPARE(first(ofSchema(entities, u"Article"_s).at(0), "fileName"_L1), u"1.txt"_s);
    const std::vector<QJsonObject> links = ofSchema(entities, u"UnknownLink"_s);
    QCOMPARE(links.size(), std::size_t{3}); // attending is the event's own, representing a schema of its own
    QVERIFY(first(links.at(0), "role"_L1).contains(u"contested"_s));
}

void TestInterchange::ftm_refersToEntitiesThatAreThere()
{
    const std::vector<QJsonObject> entities = ftmEntities(sampleDocument());
    QSet<QString> ids;
    for (const QJsonObject& entity : entities) {
        QVERIFY(!ids.contains(entity["id"_L1].toString()));
        ids.insert(entity["id"_L1].toString());
    }
    for (const QJsonObject& entity : entities)
        for (const auto property : {"subject"_L1, "object"_L1, "agent"_L1, "client"_L1, "holder"_L1, "post"_L1,
                                    "document"_L1, "entity"_L1, "involved"_L1, "organizer"_L1})
            for (const QJsonValue& id : entity["properties"_L1][property].toArray())
                QVERIFY2(ids.contains(id.toString()), qPrintable(id.toString()));
}

void TestInterchange::ftm_keepsItsIds()
{
    graph::GraphDocument renumbered = sampleDocument();
    renumbered.edges[0].id = EdgeId{99};
    QCOMPARE(written(renumbered, exchange::Format::Ftm), written(sampleDocument(), exchange::Format::Ftm));
}

void TestInterchange::annotations_quoteExactlyWhatStandsThere()
{
    const graph::GraphDocument document = sampleDocument();
    const QList<uint> text = QString::fromStdString(document.sources[0].text).toUcs4();
    const QJsonArray items = annotations(document);
    QCOMPARE(items.size(), 8); // six pieces of evidence, two mentions
    QSet<QString> ids;
    for (const QJsonValue& item : items) {
        ids.insert(item["id"_L1].toString());
        const QJsonValue quote = item["target"_L1]["selector"_L1][0];
        const QJsonValue position = item["target"_L1]["selector"_L1][1];
        QCOMPARE(quote["type"_L1].toString(), u"TextQuoteSelector"_s);
        QCOMPARE(position["type"_L1].toString(), u"TextPositionSelector"_s);
        const int start = position["start"_L1].toInt();
        const auto* characters = reinterpret_cast<const char32_t*>(text.data());
        QCOMPARE(QString::fromUcs4(characters + start, position["end"_L1].toInt() - start),
                 quote["exact"_L1].toString());
        const QList<uint> before = quote["prefix"_L1].toString().toUcs4();
        QCOMPARE(QString::fromUcs4(characters + start - before.size(), before.size()), quote["prefix"_L1].toString());
    }
    QCOMPARE(ids.size(), items.size());
}

void TestInterchange::annotations_haveContextAroundTheWords()
{
    const QJsonValue item = annotations(sampleDocument()).at(0);
    QCOMPARE(item["body"_L1]["value"_L1].toString(), u"Ayla Demir — represents — Turkey (asserted)"_s);
    QVERIFY(item["target"_L1]["selector"_L1][0]["prefix"_L1].toString().endsWith(u"Türkiye's envoy "_s));
    QVERIFY(item["target"_L1]["selector"_L1][0]["suffix"_L1].toString().startsWith(u"."_s));
}

void TestInterchange::cypher_quotesEverything()
{
    const QString statements = QString::fromUtf8(written(hostileDocument(), exchange::Format::Cypher));
    // With all quoted texts taken away nothing of the names may be left, and each statement is one line.
    QString bare = statements;
    bare.replace(QRegularExpression{uR"('(?:[^'\\]|\\.)*')"_s}, u"''"_s);
    QVERIFY(!bare.contains(u"HYPERLINK"_s));
    QVERIFY(!bare.contains(u"'x"_s));
    for (const QString& line : statements.split(u'\n', Qt::SkipEmptyParts))
        QVERIFY(line.endsWith(u';'));
}

void TestInterchange::cypher_namesEveryEndOfAnEdge()
{
    const QString statements = QString::fromUtf8(written(sampleDocument(), exchange::Format::Cypher));
    QSet<QString> keys;
    static const QRegularExpression merged{uR"(MERGE \(n:Cablegraph \{key: ('[^']*')\})"_s};
    for (auto match = merged.globalMatch(statements); match.hasNext();)
        keys.insert(match.next().captured(1));
    QCOMPARE(keys.size(), 6);
    static const QRegularExpression matched{uR"(\([ab]:Cablegraph \{key: ('[^']*')\})"_s};
    int ends = 0;
    for (auto match = matched.globalMatch(statements); match.hasNext(); ++ends)
        QVERIFY(keys.contains(match.next().captured(1)));
    QCOMPARE(ends, 10);
    QVERIFY(statements.contains(u"[r:POSES]"_s));
    QVERIFY(statements.contains(u"stances: ['alleged', 'denied']"_s));
}

void TestInterchange::tables_joinById()
{
    const QList<QByteArray> nodes = written(sampleDocument(), exchange::Format::CsvNodes).split('\n');
    const QByteArray edges = written(sampleDocument(), exchange::Format::CsvEdges);
    QVERIFY(nodes[0].startsWith("\xEF\xBB\xBFId,Label,kind,"));
    QVERIFY(nodes[1].startsWith("1,Ayla Demir,official,Demir,,envoy,Turkey,"));
    QVERIFY(edges.startsWith("\xEF\xBB\xBFSource,Target,Type,Id,Label,Weight,relation,"));
    QVERIFY(edges.contains("\r\n3,4,Directed,2,"));
    QVERIFY(edges.contains("\r\n2,3,Undirected,4,"));
    QCOMPARE(edges.count("\r\n"), 6); // the header and five edges; cells that go on have bare line feeds
    const auto cells = [](const QByteArray& row) { return row.count(','); };
    QCOMPARE(cells(nodes[1]), cells(nodes[0]));
}

void TestInterchange::tables_guardFormulas()
{
    const QByteArray nodes = written(hostileDocument(), exchange::Format::CsvNodes);
    QVERIFY(nodes.contains(",\"'=HYPERLINK("));
    QVERIFY(!nodes.contains(",\"=HYPERLINK("));
}

QTEST_APPLESS_MAIN(TestInterchange)
#include "tst_interchange.moc"
