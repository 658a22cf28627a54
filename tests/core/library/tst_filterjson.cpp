#include "filterjson.h"

#include <cablegraph/text/date.h>

#include <QTest>

using namespace cablegraph;
using graph::Filter;
using library::filterFromJson;
using library::toJson;

namespace {

Filter fullFilter()
{
    Filter filter;
    filter.kinds = {{ontology::NodeKind::Meeting}, {ontology::NodeKind::Place}};
    filter.threatClasses.included = {ontology::ThreatClass::Cyber, ontology::ThreatClass::IllicitFinance};
    filter.states.excluded = {NodeId{7}};
    filter.relations.included = {ontology::Relation::Assault};
    filter.quadClasses.excluded = {ontology::QuadClass::MaterialConflict};
    filter.standings.included = {graph::EdgeStanding::Contested};
    filter.minimumArticles = 2;
    filter.minimumSources = 3;
    filter.articles.included = {ArticleId{1}, ArticleId{2}};
    filter.cited.included = {NodeId{}, NodeId{9}};
    filter.minimumConfidence = 0.35;
    filter.dates = {*text::parseDate("2023-08"), *text::parseDate("2024"), false};
    filter.minimumDegree = 4;
    filter.maximumDegree = 0;
    filter.text = "Zoë \"Ro\"";
    return filter;
}

} // namespace

class TestFilterJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWritten_isRead();
    void onlyWhatIsSet_isWritten();
    void brokenText_canBeWritten();
    void anythingElse_isNotRead_data();
    void anythingElse_isNotRead();
};

void TestFilterJson::whatIsWritten_isRead()
{
    QVERIFY(filterFromJson(toJson(fullFilter())) == fullFilter());
    QVERIFY(filterFromJson(library::toJson({})) == Filter{});
}

void TestFilterJson::onlyWhatIsSet_isWritten()
{
    Filter filter;
    filter.kinds.included = {ontology::NodeKind::Meeting};
    QCOMPARE(toJson(filter), std::string{R"({"kinds":{"included":["meeting"]}})"});
}

void TestFilterJson::brokenText_canBeWritten()
{
    Filter filter;
    filter.text = "a\xff";
    QVERIFY(filterFromJson(toJson(filter)));
}

void TestFilterJson::anythingElse_isNotRead_data()
{
    QTest::addColumn<std::string>("json");
    for (const char* json :
         {"", "{", "[]", "7", R"({"kind":{}})", R"({"kinds":["meeting"]})", R"({"kinds":{"included":["Meeting"]}})",
          R"({"kinds":{"include":["meeting"]}})", R"({"states":{"included":["1"]}})", R"({"first-date":"yesterday"})",
          R"({"minimum-articles":"two"})", R"({"relations":{"included":["consult"]}})"})
        QTest::newRow(json) << std::string{json};
}

void TestFilterJson::anythingElse_isNotRead()
{
    QFETCH(std::string, json);
    QVERIFY(!filterFromJson(json));
}

QTEST_GUILESS_MAIN(TestFilterJson)
#include "tst_filterjson.moc"
