#include <cablegraph/support/filtersummary.h>

#include <QTest>

using namespace cablegraph;
using graph::Filter;

namespace {

QString summary(const Filter& filter)
{
    return support::summaryOf(
        filter, {[](NodeId node) { return node.value > 9 ? QString{} : QStringLiteral("Node %1").arg(node.value); },
                 [](ArticleId article) { return QStringLiteral("Article %1").arg(article.value); }});
}

text::PartialDate date(const char* iso)
{
    return *text::parseDate(iso);
}

} // namespace

Q_DECLARE_METATYPE(Filter)

class TestFilterSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_readsAsOne();
    void part_data();
    void part();
};

void TestFilterSummary::sentence_readsAsOne()
{
    Filter filter;
    filter.kinds.included = {ontology::NodeKind::Meeting, ontology::NodeKind::Official};
    filter.dates = {date("2023"), date("2023")};
    filter.minimumArticles = 2;
    filter.standings.excluded = {graph::EdgeStanding::Denied};
    QCOMPARE(summary(filter),
             QStringLiteral("Officials and meetings, 2023, cited at least twice, without denied claims"));
}

void TestFilterSummary::part_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& expected, auto change) {
        Filter filter;
        change(filter);
        QTest::newRow(qPrintable(expected)) << filter << expected;
    };
    row(QStringLiteral("Everything"), [](Filter&) {});
    row(QStringLiteral("About Node 1 and Node 2"), [](Filter& f) { f.states.included = {NodeId{1}, NodeId{2}}; });
    row(QStringLiteral("About Node 1, Node 2 and 2 more"), [](Filter& f) {
        f.states.included = {NodeId{1}, NodeId{2}, NodeId{3}, NodeId{4}};
    });
    row(QStringLiteral("About something removed"), [](Filter& f) { f.states.included = {NodeId{10}}; });
    row(QStringLiteral("Without missiles"),
        [](Filter& f) { f.threatClasses.excluded = {ontology::ThreatClass::Missile}; });
    row(QStringLiteral("Named “kim”"), [](Filter& f) { f.text = " kim "; });
    row(QStringLiteral("Only “attends”"), [](Filter& f) { f.relations.included = {ontology::Relation::Attends}; });
    row(QStringLiteral("Only conflict in deeds"),
        [](Filter& f) { f.quadClasses.included = {ontology::QuadClass::MaterialConflict}; });
    row(QStringLiteral("Since 2023, dated"), [](Filter& f) { f.dates = {date("2023"), {}, false}; });
    row(QStringLiteral("Until 2023"), [](Filter& f) { f.dates = {{}, date("2023")}; });
    row(QStringLiteral("2022 to 2023"), [](Filter& f) { f.dates = {date("2022"), date("2023")}; });
    row(QStringLiteral("In Article 3"), [](Filter& f) { f.articles.included = {ArticleId{3}}; });
    row(QStringLiteral("According to the article itself"), [](Filter& f) { f.cited.included = {NodeId{}}; });
    row(QStringLiteral("Not according to Node 1"), [](Filter& f) { f.cited.excluded = {NodeId{1}}; });
    row(QStringLiteral("At least 75 % sure"), [](Filter& f) { f.minimumConfidence = 0.75; });
    row(QStringLiteral("Cited at least 3 times, from at least 2 sources"), [](Filter& f) {
        f.minimumArticles = 3;
        f.minimumSources = 2;
    });
    row(QStringLiteral("With at least 2 links, with at most 5 links"), [](Filter& f) {
        f.minimumDegree = 2;
        f.maximumDegree = 5;
    });
}

void TestFilterSummary::part()
{
    QFETCH(Filter, filter);
    QFETCH(QString, expected);
    QCOMPARE(summary(filter), expected);
}

QTEST_GUILESS_MAIN(TestFilterSummary)
#include "tst_filtersummary.moc"
