#include <cablegraph/panels/compare/panel.h>
#include <cablegraph/session/session.h>

#include <QDateEdit>
#include <QTest>

#include <wordedarticle.h>

using namespace cablegraph;
using ontology::NodeKind;

namespace {

std::vector<testing::WordedArticle> articles()
{
    std::vector<testing::WordedArticle> made;
    made.emplace_back("Talks", "Peru met Chile.").published({2024, 5, 7});
    made.back().node(NodeKind::State, "Peru", {"Peru"});
    return made;
}

} // namespace

/// The panel by itself; comparing is tried in the whole window.
class TestComparePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void day_isThatBeforeTheNewestArticle();
    void day_isTodayWithoutDates();
    void day_outlivesSavedFilters();
};

void TestComparePanel::day_isThatBeforeTheNewestArticle()
{
    session::Session session;
    const panels::ComparePanel panel{session, [] { return QString{}; }};
    testing::open(session, articles());
    QCOMPARE(panel.findChild<QDateEdit*>()->date(), QDate(2024, 5, 6));
    QVERIFY(panel.findChild<QDateEdit*>()->text().contains(QStringLiteral("2024")));
}

void TestComparePanel::day_isTodayWithoutDates()
{
    session::Session session;
    std::vector<testing::WordedArticle> undated;
    undated.emplace_back("Talks", "Peru met Chile.");
    undated.back().node(NodeKind::State, "Peru", {"Peru"});
    const panels::ComparePanel panel{session, [] { return QString{}; }};
    testing::open(session, undated);
    QCOMPARE(panel.findChild<QDateEdit*>()->date(), QDate::currentDate());
}

void TestComparePanel::day_outlivesSavedFilters()
{
    session::Session session;
    testing::open(session, articles());
    const panels::ComparePanel panel{session, [] { return QString{}; }};
    auto* day = panel.findChild<QDateEdit*>();
    day->setDate({2020, 2, 2});
    QVERIFY(session.saveFilter("Mine"));
    QCOMPARE(day->date(), QDate(2020, 2, 2));
    QVERIFY(session.removeSavedFilter("Mine"));
    QCOMPARE(day->date(), QDate(2020, 2, 2));
}

QTEST_MAIN(TestComparePanel)
#include "tst_comparepanel.moc"
