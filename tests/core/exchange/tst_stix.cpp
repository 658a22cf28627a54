#include "sampledocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

QJsonArray objects(const graph::GraphDocument& document)
{
    QJsonParseError error;
    const QJsonDocument read = QJsonDocument::fromJson(written(document, exchange::Format::Stix), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("the output is no JSON: %s", qPrintable(error.errorString()));
    return read.object()["objects"_L1].toArray();
}

QJsonObject find(const QJsonArray& objects, const QString& type, const QString& key, const QString& value)
{
    for (const QJsonValue& object : objects)
        if (object["type"_L1].toString() == type && object[key].toString() == value)
            return object.toObject();
    return {};
}

/// What is wrong with an object by the rules that every STIX object follows; empty when nothing is.
QString mistakeIn(const QJsonObject& object)
{
    static const QRegularExpression id{
        u"^[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s};
    static const QRegularExpression time{u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s};
    if (!id.match(object["id"_L1].toString()).hasMatch())
        return u"id"_s;
    if (!object["id"_L1].toString().startsWith(object["type"_L1].toString() + u"--"_s))
        return u"type"_s;
    if (object["spec_version"_L1].toString() != u"2.1")
        return u"spec_version"_s;
    for (const auto key : {"created"_L1, "modified"_L1})
        if (!time.match(object[key].toString()).hasMatch())
            return key;
    for (const QJsonValue& value : object)
        if (value.isArray() && value.toArray().isEmpty())
            return u"empty array"_s;
    return {};
}

} // namespace

class TestStix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void objects_followTheCommonRules();
    void references_leadToObjects();
    void kinds_becomeTheirTypes();
    void stateWithoutCountryCode_isAnIdentity();
    void poses_turnsRound();
    void note_holdsTheSentence();
    void secondExport_hasTheSameIds();
    void twins_haveTheirOwnIds();
    void emptyDocument_isABundleWithoutObjects();
};

void TestStix::objects_followTheCommonRules()
{
    for (const graph::GraphDocument& document : {sampleDocument(), hostileDocument(), brokenDocument()}) {
        QSet<QString> ids;
        for (const QJsonValue& object : objects(document)) {
            QCOMPARE(mistakeIn(object.toObject()), QString{});
            QVERIFY(!ids.contains(object["id"_L1].toString()));
            ids.insert(object["id"_L1].toString());
        }
        QVERIFY(ids.size() > 10);
    }
}

void TestStix::references_leadToObjects()
{
    const QJsonArray all = objects(sampleDocument());
    QSet<QString> ids;
    for (const QJsonValue& object : all)
        ids.insert(object["id"_L1].toString());
    for (const QJsonValue& object : all) {
        for (const auto key : {"source_ref"_L1, "target_ref"_L1}) {
            if (!object[key].isUndefined())
                QVERIFY(ids.contains(object[key].toString()));
        }
        for (const QJsonValue& reference : object["object_refs"_L1].toArray())
            QVERIFY(ids.contains(reference.toString()));
    }
}

void TestStix::kinds_becomeTheirTypes()
{
    const QJsonArray all = objects(sampleDocument());
    QCOMPARE(find(all, u"location"_s, u"name"_s, u"Turkey"_s)["country"_L1].toString(), u"TR"_s);
    const QJsonObject official = find(all, u"identity"_s, u"name"_s, u"Ayla Demir"_s);
    QCOMPARE(official["identity_class"_L1].toString(), u"individual"_s);
    QCOMPARE(official["roles"_L1].toArray(), (QJsonArray{u"envoy"_s}));
    QVERIFY(!find(all, u"campaign"_s, u"name"_s, u"Cyber operations (North Korea)"_s).isEmpty());
    const QJsonObject meeting = find(all, u"grouping"_s, u"name"_s, u"Ankara summit"_s);
    QCOMPARE(meeting["object_refs"_L1].toArray(), (QJsonArray{official["id"_L1]}));
    const QJsonObject report = find(all, u"report"_s, u"name"_s, u"Hack & denial"_s);
    QCOMPARE(report["published"_L1].toString(), u"2024-03-01T00:00:00.000Z"_s);
    QVERIFY(report["object_refs"_L1].toArray().contains(official["id"_L1]));
}

void TestStix::stateWithoutCountryCode_isAnIdentity()
{
    graph::GraphDocument document = sampleDocument();
    document.nodes[1].attributes.code = "SUN";
    document.nodes[1].name = "Soviet Union";
    document.nodes[2].attributes.code = "XKX";
    const QJsonArray all = objects(document);
    QCOMPARE(find(all, u"identity"_s, u"name"_s, u"Soviet Union"_s)["identity_class"_L1].toString(), u"organization"_s);
    QCOMPARE(find(all, u"location"_s, u"name"_s, u"North Korea"_s)["country"_L1].toString(), u"XK"_s);
}

void TestStix::poses_turnsRound()
{
    const QJsonArray all = objects(sampleDocument());
    const QJsonObject relationship = find(all, u"relationship"_s, u"relationship_type"_s, u"attributed-to"_s);
    QCOMPARE(relationship["source_ref"_L1], find(all, u"campaign"_s, u"type"_s, u"campaign"_s)["id"_L1]);
    QCOMPARE(relationship["target_ref"_L1], find(all, u"location"_s, u"name"_s, u"North Korea"_s)["id"_L1]);
    QCOMPARE(relationship["labels"_L1].toArray(), (QJsonArray{u"contested"_s}));
    QCOMPARE(relationship["confidence"_L1].toInt(), 75);
}

void TestStix::note_holdsTheSentence()
{
    const QJsonArray all = objects(sampleDocument());
    const QJsonObject note = find(all, u"note"_s, u"abstract"_s, u"denied according to Ayla Demir"_s);
    QCOMPARE(note["content"_L1].toString(), u"Türkiye's envoy Ayla Demir <denied> it."_s);
    const QJsonArray references = note["object_refs"_L1].toArray();
    QCOMPARE(references.size(), 2);
    QCOMPARE(references[0], find(all, u"relationship"_s, u"relationship_type"_s, u"attributed-to"_s)["id"_L1]);
}

void TestStix::secondExport_hasTheSameIds()
{
    graph::GraphDocument renumbered = sampleDocument();
    for (graph::Node& node : renumbered.nodes) {
        node.id.value += 100;
        for (std::optional<NodeId>* id :
             {&node.attributes.affiliation, &node.attributes.place, &node.attributes.threatSource})
            if (*id)
                (*id)->value += 100;
    }
    for (graph::Edge& edge : renumbered.edges) {
        edge.id.value += 50;
        edge.source.value += 100;
        edge.target.value += 100;
        edge.evidence.change([](std::vector<graph::Evidence>& list) {
            for (graph::Evidence& evidence : list)
                if (evidence.accordingTo)
                    evidence.accordingTo->value += 100;
        });
    }
    QCOMPARE(objects(renumbered), objects(sampleDocument()));
}

void TestStix::twins_haveTheirOwnIds()
{
    graph::GraphDocument document = sampleDocument();
    document.nodes.push_back(node(7, ontology::NodeKind::Official, "Ayla DEMIR"));
    QSet<QString> ids;
    const QJsonArray all = objects(document);
    for (const QJsonValue& object : all)
        ids.insert(object["id"_L1].toString());
    QCOMPARE(ids.size(), all.size());
}

void TestStix::emptyDocument_isABundleWithoutObjects()
{
    const QJsonObject bundle = QJsonDocument::fromJson(written({}, exchange::Format::Stix)).object();
    QCOMPARE(bundle["type"_L1].toString(), u"bundle"_s);
    QVERIFY(bundle["id"_L1].toString().startsWith(u"bundle--"_s));
    QVERIFY(bundle["objects"_L1].isUndefined());
}

QTEST_APPLESS_MAIN(TestStix)
#include "tst_stix.moc"
