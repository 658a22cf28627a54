#include "sampledocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const graph::GraphDocument& document)
{
    QJsonParseError error;
    const QJsonDocument read = QJsonDocument::fromJson(written(document, exchange::Format::Json), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("the output is no JSON: %s", qPrintable(error.errorString()));
    return read.object();
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void document_hasFormatArticlesNodesAndEdges();
    void offsets_areCodePointsOfTheArticle();
    void attributes_followTheKind();
    void evidence_hasStanceCitedNodeDateAndConfidence();
    void severalArticles_giveUniqueSentencesAndNameTheArticle();
    void uniqueSentenceIds_areKept();
    void hostileNames_survive();
    void brokenText_isStillJson();
    void keys_comeInTheDocumentedOrder();
    void emptyDocument_hasEmptyLists();
    void sameDocument_givesTheSameBytes();
};

void TestJson::document_hasFormatArticlesNodesAndEdges()
{
    const QJsonObject root = parsed(sampleDocument());
    QCOMPARE(root["format"_L1].toString(), u"cablegraph"_s);
    QCOMPARE(root["version"_L1].toInt(), 1);
    const QJsonObject article = root["articles"_L1][0].toObject();
    QCOMPARE(article["id"_L1].toInt(), 1);
    QCOMPARE(article["title"_L1].toString(), u"Hack & denial"_s);
    QCOMPARE(article["published"_L1].toString(), u"2024-03-01"_s);
    QCOMPARE(article["origin"_L1].toString(), u"1.txt"_s); // not the folders of this machine
    QCOMPARE(root["nodes"_L1].toArray().size(), 6);
    QCOMPARE(root["edges"_L1].toArray().size(), 5);
    const QJsonObject edge = root["edges"_L1][1].toObject();
    QCOMPARE(edge["source"_L1].toInt(), 3);
    QCOMPARE(edge["target"_L1].toInt(), 4);
    QCOMPARE(edge["relation"_L1].toString(), u"poses"_s);
}

void TestJson::offsets_areCodePointsOfTheArticle()
{
    const graph::GraphDocument document = sampleDocument();
    const QList<uint> text = QString::fromStdString(document.sources[0].text).toUcs4();
    const auto words = [&text](const QJsonValue& span) {
        const int begin = span["begin"_L1].toInt();
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(text.data()) + begin,
                                 span["end"_L1].toInt() - begin);
    };
    const QJsonObject root = parsed(document);
    for (const QJsonValue& sentence : root["articles"_L1][0]["sentences"_L1].toArray())
        QCOMPARE(words(sentence), sentence["text"_L1].toString());
    const QJsonValue mention = root["nodes"_L1][1]["mentions"_L1][0];
    QCOMPARE(words(mention), u"Türkiye"_s);
    QCOMPARE(mention["sentence"_L1].toInt(), 2);
    QVERIFY(mention["article"_L1].isUndefined());
    QCOMPARE(words(root["edges"_L1][0]["evidence"_L1][0]), u"Ayla Demir <denied> it"_s);
}

void TestJson::attributes_followTheKind()
{
    const QJsonArray nodes = parsed(sampleDocument())["nodes"_L1].toArray();
    const auto attributes = [&nodes](int i) { return nodes[i]["attributes"_L1].toObject(); };
    QCOMPARE(attributes(0), (QJsonObject{{u"role"_s, u"envoy"_s}, {u"affiliation"_s, 2}}));
    QCOMPARE(attributes(1), (QJsonObject{{u"code"_s, u"TUR"_s}}));
    QCOMPARE(attributes(3), (QJsonObject{{u"class"_s, u"cyber"_s}, {u"source"_s, 3}}));
    QCOMPARE(attributes(4), (QJsonObject{{u"type"_s, u"summit"_s}, {u"date"_s, u"2024-03"_s}, {u"place"_s, 6}}));
    QCOMPARE(attributes(5), (QJsonObject{{u"country"_s, u"TUR"_s}}));
    QCOMPARE(nodes[0]["aliases"_L1].toArray(), (QJsonArray{u"Demir"_s}));
    QCOMPARE(nodes[4]["kind"_L1].toString(), u"meeting"_s);

    graph::GraphDocument document = sampleDocument();
    document.nodes[3].attributes.threatSource.reset();
    QVERIFY(parsed(document)["nodes"_L1][3]["attributes"_L1]["source"_L1].isUndefined());
}

void TestJson::evidence_hasStanceCitedNodeDateAndConfidence()
{
    const QJsonArray evidence = parsed(sampleDocument())["edges"_L1][1]["evidence"_L1].toArray();
    QCOMPARE(evidence.size(), 2);
    QCOMPARE(evidence[0]["stance"_L1].toString(), u"alleged"_s);
    QVERIFY(evidence[0]["according_to"_L1].isNull());
    QVERIFY(evidence[0]["date"_L1].isNull());
    QCOMPARE(evidence[0]["confidence"_L1].toDouble(), 0.75);
    QCOMPARE(evidence[1]["stance"_L1].toString(), u"denied"_s);
    QCOMPARE(evidence[1]["according_to"_L1].toInt(), 1);
    QCOMPARE(evidence[1]["date"_L1].toString(), u"2024"_s);
}

void TestJson::severalArticles_giveUniqueSentencesAndNameTheArticle()
{
    graph::GraphDocument document = sampleDocument();
    document.sources.push_back(source(2, "More", {"Turkey spoke.", "Nobody answered."}));
    document.nodes[1].mentions.edit().push_back({ArticleId{2}, SentenceId{1}, spanOf(document.sources[1], "Turkey")});
    const QJsonObject root = parsed(document);
    QSet<int> numbers;
    for (const QJsonValue& article : root["articles"_L1].toArray())
        for (const QJsonValue& sentence : article["sentences"_L1].toArray())
            numbers.insert(sentence["id"_L1].toInt());
    QCOMPARE(numbers.size(), 4);
    const QJsonValue mention = root["nodes"_L1][1]["mentions"_L1][1];
    QCOMPARE(mention["article"_L1].toInt(), 2);
    QCOMPARE(mention["sentence"_L1], root["articles"_L1][1]["sentences"_L1][0]["id"_L1]);
    QCOMPARE(mention["begin"_L1].toInt(), 0);
    QCOMPARE(mention["end"_L1].toInt(), 6);
    QCOMPARE(root["edges"_L1][0]["evidence"_L1][0]["article"_L1].toInt(), 1);
}

void TestJson::uniqueSentenceIds_areKept()
{
    graph::GraphDocument document;
    document.sources = {source(7, "One", {"First."}), source(9, "Two", {"Second."})};
    document.sources[0].sentences[0].id = SentenceId{70};
    document.sources[1].sentences[0].id = SentenceId{90};
    const QJsonArray articles = parsed(document)["articles"_L1].toArray();
    QCOMPARE(articles[0]["sentences"_L1][0]["id"_L1].toInt(), 70);
    QCOMPARE(articles[1]["sentences"_L1][0]["id"_L1].toInt(), 90);
}

void TestJson::hostileNames_survive()
{
    const QJsonObject root = parsed(hostileDocument());
    for (std::size_t i = 0; i < hostileNames().size(); ++i) {
        const QString name = QString::fromStdString(hostileNames()[i]);
        const auto at = static_cast<qsizetype>(i);
        QCOMPARE(root["nodes"_L1][at]["name"_L1].toString(), name);
        QCOMPARE(root["edges"_L1][at]["label"_L1].toString(), name);
        QCOMPARE(root["articles"_L1][at]["sentences"_L1][0]["text"_L1].toString(), name);
    }
}

void TestJson::brokenText_isStillJson()
{
    const QString name = parsed(brokenDocument())["nodes"_L1][0]["name"_L1].toString();
    QVERIFY(name.startsWith(u"A\u0001"_s));
    QVERIFY(name.contains(QChar::ReplacementCharacter));
}

void TestJson::keys_comeInTheDocumentedOrder()
{
    const QByteArray bytes = written(sampleDocument(), exchange::Format::Json);
    qsizetype last = -1;
    for (const char* key : {"\"format\"", "\"version\"", "\"articles\"", "\"nodes\"", "\"kind\"", "\"name\"",
                            "\"aliases\"", "\"attributes\"", "\"mentions\"", "\"edges\"", "\"relation\"",
                            "\"evidence\"", "\"stance\"", "\"according_to\"", "\"date\"", "\"confidence\""}) {
        const qsizetype at = bytes.indexOf(key, last + 1);
        QVERIFY2(at > last, key);
        last = at;
    }
}

void TestJson::emptyDocument_hasEmptyLists()
{
    const QJsonObject root = parsed({});
    for (const auto list : {"articles"_L1, "nodes"_L1, "edges"_L1}) {
        QVERIFY(root[list].isArray());
        QVERIFY(root[list].toArray().isEmpty());
    }
}

void TestJson::sameDocument_givesTheSameBytes()
{
    for (const exchange::Format format : exchange::allFormats)
        QCOMPARE(written(sampleDocument(), format, samplePlacements()),
                 written(sampleDocument(), format, samplePlacements()));
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
