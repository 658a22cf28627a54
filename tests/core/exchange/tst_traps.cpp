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
using exchange::Format;

namespace {

XmlElement tree(Format format)
{
    return parseXml(written(sampleDocument(), format, samplePlacements()));
}

QStringList topNames(const XmlElement& element)
{
    QStringList names;
    for (const XmlElement& child : element.children)
        if (names.isEmpty() || names.back() != child.name)
            names << child.name;
    return names;
}

QJsonArray stix(const graph::GraphDocument& document, Format format)
{
    return QJsonDocument::fromJson(written(document, format))["objects"_L1].toArray();
}

std::vector<QJsonObject> entities()
{
    std::vector<QJsonObject> found;
    for (const QByteArray& line : written(sampleDocument(), Format::Ftm).split('\n'))
        if (!line.isEmpty())
            found.push_back(QJsonDocument::fromJson(line).object());
    return found;
}

QStringList header(Format format)
{
    QByteArray table = written(sampleDocument(), format);
    if (table.startsWith("\xEF\xBB\xBF"))
        table.remove(0, 3);
    return QString::fromUtf8(table.left(table.indexOf('\n'))).trimmed().split(u',');
}

} // namespace

/// What other programs stumble over, each as their importers' sources have it.
class TestTraps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gephi_keysAreForNodesOrEdges();
    void gephi_graphicsKeysAreNumbers();
    void gephi_noOtherKeyIsTakenForGraphics();
    void gephi_parallelEdgesAreNotSummed();
    void gephi_noEdgeEndsNowhere();
    void gephi_labelsAreNotOverwritten();
    void gephi_readsNoYedData();
    void cytoscape_nameIsTheLabel();
    void cytoscape_orderAndTypes();
    void gexf_coloursHaveNoHex();
    void gexf_hasNoHierarchy();
    void gexf_edgesAreUniqueByKind();
    void upwards_isTurnedOnlyForGephi();
    void xgmml_directionAndTypes();
    void stix_relationshipsAreWellNamed_data();
    void stix_relationshipsAreWellNamed();
    void stix_locationsHaveACountry();
    void stix_nothingIsEmpty();
    void stix_strictSaysTheVerbInWords();
    void ftm_linksHaveNoProof();
    void ftm_meetingsAreEvents();
    void tables_haveGephisHeaders();
    void text_isEscapedOnce_data();
    void text_isEscapedOnce();
    void quotes_areWhatStandsThere();
};

void TestTraps::gephi_keysAreForNodesOrEdges()
{
    for (const XmlElement& key : tree(Format::GraphMl).all(u"key"_s)) {
        QVERIFY(key.attributes[u"for"_s] == u"node" || key.attributes[u"for"_s] == u"edge");
        QVERIFY(!key.attributes[u"attr.type"_s].isEmpty());
    }
}

void TestTraps::gephi_graphicsKeysAreNumbers()
{
    const XmlElement root = tree(Format::GraphMl);
    for (const XmlElement& node : root.all(u"node"_s)) {
        int colours = 0;
        for (const XmlElement& data : node.all(u"data"_s)) {
            const QString key = data.attributes[u"key"_s];
            QVERIFY(key != u"color");
            if (key != u"r" && key != u"g" && key != u"b")
                continue;
            bool isWhole = false;
            const int value = data.text.toInt(&isWhole); // read with parseInt
            QVERIFY(isWhole && value >= 0 && value <= 255);
            ++colours;
        }
        QCOMPARE(colours, 3);
    }
}

void TestTraps::gephi_noOtherKeyIsTakenForGraphics()
{
    const QSet<QString> graphics{u"x"_s, u"y"_s, u"z"_s, u"xpos"_s, u"ypos"_s, u"zpos"_s,
                                 u"r"_s, u"g"_s, u"b"_s, u"size"_s, u"color"_s};
    for (const XmlElement& key : tree(Format::GraphMl).all(u"key"_s)) {
        const QString id = key.attributes[u"id"_s];
        if (graphics.contains(id)) {
            QCOMPARE(key.attributes[u"for"_s], u"node"_s);
            QCOMPARE(key.attributes[u"attr.name"_s], id);
            QVERIFY(key.attributes[u"attr.type"_s] == u"double" || key.attributes[u"attr.type"_s] == u"int");
        }
    }
}

void TestTraps::gephi_parallelEdgesAreNotSummed()
{
    QSet<QString> kinds;
    const std::vector<XmlElement> edges = tree(Format::GraphMl).all(u"edge"_s);
    for (const XmlElement& edge : edges)
        kinds.insert(edge.attributes[u"source"_s] + u' ' + edge.attributes[u"target"_s] + u' ' +
                     edge.attributes[u"label"_s]);
    QCOMPARE(kinds.size(), static_cast<qsizetype>(edges.size()));
    QVERIFY(kinds.contains(u"n2 n3 accuse"_s) && kinds.contains(u"n2 n3 agree"_s));
}

void TestTraps::gephi_noEdgeEndsNowhere()
{
    for (const Format format : {Format::GraphMl, Format::Gexf, Format::Yed, Format::Xgmml}) {
        const XmlElement root = tree(format);
        QSet<QString> nodes;
        for (const XmlElement& node : root.all(u"node"_s))
            nodes.insert(node.attributes[u"id"_s]);
        for (const XmlElement& edge : root.all(u"edge"_s))
            QVERIFY(nodes.contains(edge.attributes[u"source"_s]) && nodes.contains(edge.attributes[u"target"_s]));
    }
}

void TestTraps::gephi_labelsAreNotOverwritten()
{
    const XmlElement root = tree(Format::GraphMl);
    QVERIFY(root.all(u"desc"_s).empty());
    for (const XmlElement& node : root.all(u"node"_s)) {
        int labels = 0;
        for (const XmlElement& data : node.all(u"data"_s))
            labels += data.attributes[u"key"_s] == u"label" ? 1 : 0;
        QCOMPARE(labels, 1);
    }
}

void TestTraps::gephi_readsNoYedData()
{
    QVERIFY(!written(sampleDocument(), Format::GraphMl).contains("yfiles"));
    const QByteArray yed = written(sampleDocument(), Format::Yed);
    QVERIFY(yed.contains("yfiles.type=\"nodegraphics\"") && yed.contains("yfiles.type=\"edgegraphics\""));
}

void TestTraps::cytoscape_nameIsTheLabel()
{
    for (const XmlElement& node : tree(Format::GraphMl).all(u"node"_s)) {
        QMap<QString, QString> texts;
        for (const XmlElement& data : node.all(u"data"_s))
            texts[data.attributes[u"key"_s]] = data.text;
        QVERIFY(!texts[u"name"_s].isEmpty());
        QCOMPARE(texts[u"name"_s], texts[u"label"_s]);
    }
}

void TestTraps::cytoscape_orderAndTypes()
{
    const XmlElement root = tree(Format::GraphMl);
    QCOMPARE(topNames(root), (QStringList{u"key"_s, u"graph"_s}));
    QCOMPARE(topNames(root.all(u"graph"_s).at(0)), (QStringList{u"node"_s, u"edge"_s}));
    QCOMPARE(root.all(u"graph"_s).at(0).attributes[u"edgedefault"_s], u"directed"_s);
    const QSet<QString> types{u"int"_s, u"long"_s, u"float"_s, u"double"_s, u"boolean"_s, u"string"_s};
    for (const XmlElement& key : root.all(u"key"_s))
        QVERIFY(types.contains(key.attributes[u"attr.type"_s]));
}

void TestTraps::gexf_coloursHaveNoHex()
{
    for (const XmlElement& colour : tree(Format::Gexf).all(u"color"_s)) {
        QVERIFY(!colour.attributes.contains(u"hex"_s));
        for (const QString& part : {u"r"_s, u"g"_s, u"b"_s})
            QVERIFY(!colour.attributes[part].isEmpty());
    }
}

void TestTraps::gexf_hasNoHierarchy()
{
    const XmlElement root = tree(Format::Gexf);
    QCOMPARE(root.attributes[u"version"_s], u"1.3"_s);
    for (const XmlElement& node : root.all(u"node"_s)) {
        QVERIFY(!node.attributes.contains(u"pid"_s) && node.all(u"node"_s).empty());
        QVERIFY(!node.attributes[u"label"_s].isEmpty());
    }
    QVERIFY(root.all(u"thickness"_s).empty()); // never read: the weight is
    for (const XmlElement& edge : root.all(u"edge"_s))
        QVERIFY(edge.attributes[u"weight"_s].toInt() > 0);
}

void TestTraps::gexf_edgesAreUniqueByKind()
{
    QSet<QString> kinds;
    const std::vector<XmlElement> edges = tree(Format::Gexf).all(u"edge"_s);
    for (const XmlElement& edge : edges)
        kinds.insert(edge.attributes[u"source"_s] + u' ' + edge.attributes[u"target"_s] + u' ' +
                     edge.attributes[u"kind"_s]);
    QCOMPARE(kinds.size(), static_cast<qsizetype>(edges.size()));
}

/// Node 1 lies below and to the right of node 2.
void TestTraps::upwards_isTurnedOnlyForGephi()
{
    const auto gexf = tree(Format::Gexf).all(u"position"_s);
    QVERIFY(gexf.at(0).attributes[u"y"_s].toDouble() < gexf.at(1).attributes[u"y"_s].toDouble());
    QVERIFY(gexf.at(0).attributes[u"x"_s].toDouble() > gexf.at(1).attributes[u"x"_s].toDouble());
    const auto yed = tree(Format::Yed).all(u"Geometry"_s);
    QVERIFY(yed.at(0).attributes[u"y"_s].toDouble() > yed.at(1).attributes[u"y"_s].toDouble());
    const auto xgmml = tree(Format::Xgmml).all(u"node"_s);
    QVERIFY(xgmml.at(0).all(u"graphics"_s).at(0).attributes[u"y"_s].toDouble() >
            xgmml.at(1).all(u"graphics"_s).at(0).attributes[u"y"_s].toDouble());
}

void TestTraps::xgmml_directionAndTypes()
{
    const QByteArray bytes = written(sampleDocument(), Format::Xgmml);
    QVERIFY(bytes.contains("xmlns=\"http://www.cs.rpi.edu/XGMML\"") && bytes.contains("cy:directed=\"1\""));
    const QSet<QString> types{u"string"_s, u"integer"_s, u"real"_s, u"boolean"_s, u"list"_s};
    for (const XmlElement& att : tree(Format::Xgmml).all(u"att"_s))
        QVERIFY(types.contains(att.attributes[u"type"_s]));
}

void TestTraps::stix_relationshipsAreWellNamed_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("own verbs") << static_cast<int>(Format::Stix);
    QTest::newRow("strict") << static_cast<int>(Format::StixStrict);
}

void TestTraps::stix_relationshipsAreWellNamed()
{
    QFETCH(const int, format);
    static const QRegularExpression verb{u"^[a-z0-9-]+$"_s};
    const QSet<QString> never{u"relationship"_s, u"sighting"_s, u"bundle"_s, u"marking-definition"_s};
    graph::GraphDocument document = sampleDocument();
    int number = 100;
    for (std::size_t relation = 0; relation < ontology::relationCount; ++relation) {
        document.edges.push_back(edge(++number, 3, static_cast<ontology::Relation>(relation), 4));
        document.edges.back().evidence = {document.edges[0].evidence[0]};
    }
    int relationships = 0;
    for (const QJsonValue& object : stix(document, static_cast<Format>(format))) {
        if (object["type"_L1].toString() != u"relationship")
            continue;
        ++relationships;
        QVERIFY(verb.match(object["relationship_type"_L1].toString()).hasMatch());
        for (const auto end : {"source_ref"_L1, "target_ref"_L1})
            QVERIFY(!never.contains(object[end].toString().section(u"--"_s, 0, 0)));
        const double confidence = object["confidence"_L1].toDouble(-1);
        QVERIFY(confidence >= 0 && confidence <= 100 && confidence == static_cast<int>(confidence));
    }
    QCOMPARE(relationships, static_cast<int>(document.edges.size()));
}

void TestTraps::stix_locationsHaveACountry()
{
    int locations = 0;
    for (const QJsonValue& object : stix(sampleDocument(), Format::Stix)) {
        if (object["type"_L1].toString() != u"location")
            continue;
        ++locations;
        QCOMPARE(object["country"_L1].toString().size(), 2); // ISO 3166-1 alpha-2; a name alone is invalid
    }
    QVERIFY(locations > 0);
}

void TestTraps::stix_nothingIsEmpty()
{
    for (const QJsonValue& object : stix(sampleDocument(), Format::Stix)) {
        const QString type = object["type"_L1].toString();
        for (const QJsonValue& value : object.toObject())
            QVERIFY((!value.isArray() || !value.toArray().isEmpty()) &&
                    (!value.isString() || !value.toString().isEmpty()));
        for (const auto key : {"created"_L1, "modified"_L1})
            QVERIFY(object[key].toString().endsWith(u'Z'));
        if (type == u"report")
            QVERIFY(object["published"_L1].toString().endsWith(u'Z') && object["object_refs"_L1].isArray());
        if (type == u"note")
            QVERIFY(!object["content"_L1].toString().isEmpty() && object["object_refs"_L1].isArray());
        if (type == u"grouping")
            QVERIFY(object["context"_L1].toString() == u"unspecified");
    }
}

void TestTraps::stix_strictSaysTheVerbInWords()
{
    QStringList descriptions;
    for (const QJsonValue& object : stix(sampleDocument(), Format::StixStrict)) {
        if (object["type"_L1].toString() != u"relationship")
            continue;
        QCOMPARE(object["relationship_type"_L1].toString(), u"related-to"_s);
        descriptions << object["description"_L1].toString();
    }
    QVERIFY2(descriptions.contains(u"accuse"_s), qPrintable(descriptions.join(u'|')));
}

void TestTraps::ftm_linksHaveNoProof()
{
    const QSet<QString> things{u"Person"_s, u"PublicBody"_s, u"Organization"_s,
                               u"Event"_s,  u"Position"_s,   u"Article"_s};
    for (const QJsonObject& entity : entities()) {
        const QJsonObject properties = entity["properties"_L1].toObject();
        if (!things.contains(entity["schema"_L1].toString()))
            QVERIFY(!properties.contains(u"proof"_s));         // it is a property of things alone
        QVERIFY(entity["schema"_L1].toString() != u"Country"); // there is none
    }
}

void TestTraps::ftm_meetingsAreEvents()
{
    int events = 0;
    for (const QJsonObject& entity : entities())
        if (entity["schema"_L1].toString() == u"Event" &&
            entity["properties"_L1]["name"_L1][0].toString() == u"Ankara summit")
            ++events;
    QCOMPARE(events, 1);
}

void TestTraps::tables_haveGephisHeaders()
{
    QCOMPARE(header(Format::CsvNodes).mid(0, 2), (QStringList{u"Id"_s, u"Label"_s}));
    QCOMPARE(header(Format::CsvEdges).mid(0, 6),
             (QStringList{u"Source"_s, u"Target"_s, u"Type"_s, u"Id"_s, u"Label"_s, u"Weight"_s}));
}

void TestTraps::text_isEscapedOnce_data()
{
    QTest::addColumn<int>("format");
    for (const Format format : {Format::GraphMl, Format::Gexf, Format::Yed, Format::Xgmml})
        QTest::newRow(std::string{nameOf(format)}.c_str()) << static_cast<int>(format);
}

void TestTraps::text_isEscapedOnce()
{
    QFETCH(const int, format);
    graph::GraphDocument document = sampleDocument();
    document.nodes[0].name = "R&D <\"Lab\"> 'x'";
    const QByteArray bytes = written(document, static_cast<Format>(format));
    QVERIFY(!bytes.contains("&amp;amp;") && !bytes.contains("&amp;lt;") && !bytes.contains("&amp;quot;"));
    bool isThere = false;
    const XmlElement root = parseXml(bytes);
    for (const XmlElement& node : root.all(u"node"_s)) {
        isThere = isThere || node.attributes[u"label"_s] == u"R&D <\"Lab\"> 'x'";
        for (const QString& element : {u"data"_s, u"NodeLabel"_s})
            for (const XmlElement& inner : node.all(element))
                isThere = isThere || inner.text == u"R&D <\"Lab\"> 'x'";
    }
    QVERIFY(isThere);
}

/// Whatever stands before them, and however many bytes it takes.
void TestTraps::quotes_areWhatStandsThere()
{
    const graph::GraphDocument document = sampleDocument();
    const QJsonDocument json = QJsonDocument::fromJson(written(document, Format::JsonLines));
    const QList<uint> text = json["articles"_L1][0]["text"_L1].toString().toUcs4();
    const auto* characters = reinterpret_cast<const char32_t*>(text.data());
    const auto at = [&](const QJsonValue& span) {
        const int begin = span["begin"_L1].toInt();
        return QString::fromUcs4(characters + begin, span["end"_L1].toInt() - begin);
    };
    for (const QJsonValue& sentence : json["articles"_L1][0]["sentences"_L1].toArray())
        QCOMPARE(at(sentence), sentence["text"_L1].toString());
    for (const QJsonValue& edge : json["edges"_L1].toArray())
        for (const QJsonValue& evidence : edge["evidence"_L1].toArray())
            QCOMPARE(at(evidence), u"Ayla Demir <denied> it"_s);
}

QTEST_APPLESS_MAIN(TestTraps)
#include "tst_traps.moc"
