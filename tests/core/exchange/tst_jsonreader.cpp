#include "sampledocument.h"

#include <cablegraph/base/error.h>
#include <cablegraph/exchange/reader.h>

#include <QTest>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

/// The document as it leaves the machine: without the folders of its origins, in the ids that a file has.
graph::GraphDocument published(graph::GraphDocument document)
{
    for (graph::Source& source : document.sources)
        source.origin = source.origin.substr(source.origin.rfind('/') + 1);
    return document;
}

graph::GraphDocument restored(const graph::GraphDocument& document, exchange::Format format)
{
    return exchange::readJson(written(document, format).toStdString(), "graph.json").document;
}

std::string sample()
{
    return written(sampleDocument(), exchange::Format::Json).toStdString();
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        qFatal("the words to replace are not there");
    return text.replace(at, from.size(), to);
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonLines_restoreEverything();
    void jsonLines_areOneLine();
    void json_restoresAllButTheTextBetweenSentences();
    void severalArticles_stayApart();
    void hostileNames_comeBack();
    void unknownMembers_arePassedOver();
    void damage_isNamedWithItsPlace_data();
    void damage_isNamedWithItsPlace();
    void newerVersion_isToldApart();
    void everyTruncation_isRefused();
};

void TestJsonReader::jsonLines_restoreEverything()
{
    graph::GraphDocument document = sampleDocument();
    document.edges[0].evidence.change([&](auto& list) { list[0].rule = "possessive"; });
    QVERIFY(restored(document, exchange::Format::JsonLines) == published(document));
}

void TestJsonReader::jsonLines_areOneLine()
{
    const QByteArray line = written(hostileDocument(), exchange::Format::JsonLines);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
}

void TestJsonReader::json_restoresAllButTheTextBetweenSentences()
{
    const graph::GraphDocument document = sampleDocument();
    graph::GraphDocument read = restored(document, exchange::Format::Json);
    const graph::Source& source = document.sources[0];
    QCOMPARE(read.sources[0].text, source.text.substr(0, source.text.size() - 1)); // the blank after the last one
    read.sources[0].text = source.text;
    QVERIFY(read == published(document));
}

void TestJsonReader::severalArticles_stayApart()
{
    graph::GraphDocument document = sampleDocument();
    document.sources.push_back(source(2, "More", {"Turkey spoke.", "Nobody answered."}));
    document.sources[1].sentences[0].id = SentenceId{3}; // a file has no sentence number twice
    document.sources[1].sentences[1].id = SentenceId{4};
    document.nodes[1].mentions.edit().push_back({ArticleId{2}, SentenceId{3}, spanOf(document.sources[1], "Turkey")});
    QVERIFY(restored(document, exchange::Format::JsonLines) == published(document));
}

void TestJsonReader::hostileNames_comeBack()
{
    const graph::GraphDocument read = restored(hostileDocument(), exchange::Format::JsonLines);
    for (std::size_t i = 0; i < hostileNames().size(); ++i) {
        QCOMPARE(read.nodes[i].name, hostileNames()[i]);
        QCOMPARE(read.edges[i].label, hostileNames()[i]);
        QCOMPARE(slice(read.sources[i].text, read.edges[i].evidence[0].span), hostileNames()[i]);
    }
}

void TestJsonReader::unknownMembers_arePassedOver()
{
    const std::string json = replaced(sample(), R"("relation":"poses")", R"("relation":"poses","mood":[1,{"x":null}])");
    QCOMPARE(exchange::readJson(json, "graph.json").document.edges.size(), std::size_t{5});
}

void TestJsonReader::damage_isNamedWithItsPlace_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<QString>("place");
    const std::string json = sample();
    QTest::newRow("no JSON") << std::string{"Dear editor,"} << u"parse error"_s;
    QTest::newRow("another format") << std::string{R"({"format": "graphson", "version": 1})"} << u"Cablegraph"_s;
    QTest::newRow("a list") << std::string{"[]"} << u"no object"_s;
    QTest::newRow("kind") << replaced(json, R"("kind":"state")", R"("kind":"planet")") << u"nodes[1].kind"_s;
    QTest::newRow("relation") << replaced(json, R"("relation":"poses")", R"("relation":7)") << u"edges[1].relation"_s;
    QTest::newRow("no such node") << replaced(json, R"("source":3,"target":4)", R"("source":3,"target":44)")
                                  << u"edges[1].target"_s;
    QTest::newRow("beyond the text") << replaced(json, R"("mentions":[{"sentence":2,"begin":)",
                                                 R"("mentions":[{"sentence":2,"begin":99)")
                                     << u"nodes[0].mentions[0]"_s;
    QTest::newRow("no such sentence") << replaced(json, R"("mentions":[{"sentence":2)", R"("mentions":[{"sentence":20)")
                                      << u"sentence 20"_s;
    QTest::newRow("confidence") << replaced(json, R"("confidence":0.75)", R"("confidence":75)")
                                << u"edges[0].evidence[0].confidence"_s;
    QTest::newRow("threat without class") << replaced(json, R"("class":"cyber",)", "") << u"nodes[3]"_s;
    QTest::newRow("far sentence") << replaced(json, R"("begin":0)", R"("begin":9000000000000000000)")
                                  << u"articles[0].sentences[0]"_s;
    QTest::newRow("two nodes of one id") << replaced(json, R"({"id":2,"kind")", R"({"id":1,"kind")") << u"nodes[1]"_s;
}

void TestJsonReader::damage_isNamedWithItsPlace()
{
    QFETCH(const std::string, json);
    QFETCH(const QString, place);
    try {
        static_cast<void>(exchange::readJson(json, "graph.json"));
        QFAIL("it was read");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::InvalidData);
        QCOMPARE(error.file(), std::filesystem::path{"graph.json"});
        QVERIFY2(QString::fromStdString(error.detail()).contains(place), error.detail().c_str());
    }
}

void TestJsonReader::newerVersion_isToldApart()
{
    try {
        static_cast<void>(exchange::readJson(replaced(sample(), R"("version": 1)", R"("version": 2)"), "graph.json"));
        QFAIL("it was read");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::NewerVersion);
    }
}

void TestJsonReader::everyTruncation_isRefused()
{
    const std::string json = sample();
    for (std::size_t length = 0; length + 2 < json.size(); length += 7)
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(exchange::readJson(json.substr(0, length), "graph.json")), Error);
}

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
