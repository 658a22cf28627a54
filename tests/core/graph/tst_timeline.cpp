#include "builders.h"

#include <cablegraph/graph/timeline.h>

#include <QTest>

using namespace cablegraph;
using graph::KnowledgeGraph;
using graph::TimelineItem;
using graph::TimelineLane;
using graph::timelineOf;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;
using testing::node;

namespace {

graph::Edge edge(std::int64_t id, std::int64_t source, Relation relation, std::int64_t target,
                 std::optional<text::PartialDate> date)
{
    graph::Edge made = testing::edge(id, source, relation, target);
    made.evidence.change([&](auto& list) {
        list.front().date = date;
        list.front().article = ArticleId{id};
    });
    return made;
}

/// Two meetings, a threat, an action of each quad class, and structure that is no event.
KnowledgeGraph events()
{
    auto talks = node(3, NodeKind::Meeting, "Talks");
    talks.attributes.date = text::PartialDate{2023, 8, {}};
    auto call = node(4, NodeKind::Meeting, "Call");
    call.mentions = {{ArticleId{7}, SentenceId{1}, {0, 4}}};
    auto accuse = edge(6, 1, Relation::Accuse, 2, text::PartialDate{2021, {}, {}});
    accuse.evidence.add(accuse.evidence.front());
    accuse.evidence.change([&](auto& list) {
        list.back().date = text::PartialDate{2020, 12, 31};
        list.back().stance = Stance::Denied;
    });
    return {{node(1, NodeKind::State, "Japan"), node(2, NodeKind::State, "France"), talks, call,
             node(5, NodeKind::Threat, "Hacking")},
            {edge(1, 1, Relation::Attends, 3, {}), edge(2, 2, Relation::Attends, 3, text::PartialDate{2023, 8, {}}),
             edge(3, 1, Relation::Poses, 5, text::PartialDate{2022, 1, 1}), edge(4, 5, Relation::Targets, 2, {}),
             edge(5, 1, Relation::Agree, 2, {}), accuse, edge(7, 1, Relation::Aid, 2, {}),
             edge(8, 1, Relation::Coerce, 2, {}), edge(9, 1, Relation::PartOf, 2, text::PartialDate{2022, {}, {}})}};
}

std::vector<TimelineItem> lane(TimelineLane lane)
{
    std::vector<TimelineItem> items = timelineOf(events(), {{ArticleId{1}, {}},
                                                            {ArticleId{2}, text::PartialDate{2024, 1, 2}},
                                                            {ArticleId{3}, text::PartialDate{2024, 1, 1}}});
    std::erase_if(items, [lane](const TimelineItem& item) { return item.lane != lane; });
    return items;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meeting_comesOnceWithTheSentenceThatDatesIt();
    void threatsAndActions_comeOnceASentence();
    void articles_comeInOrderOfPublication();
    void structure_isNoEvent();
};

void TestTimeline::meeting_comesOnceWithTheSentenceThatDatesIt()
{
    const std::vector<TimelineItem> expected{
        {TimelineLane::Meetings, text::PartialDate{2023, 8, {}}, Stance::Asserted, ArticleId{2}, NodeId{3}, EdgeId{2},
         0},
        {TimelineLane::Meetings, {}, Stance::Asserted, ArticleId{7}, NodeId{4}, {}, 0}};
    QVERIFY(lane(TimelineLane::Meetings) == expected);
}

void TestTimeline::threatsAndActions_comeOnceASentence()
{
    const auto threats = lane(TimelineLane::Threats);
    QCOMPARE(threats.size(), std::size_t{2});
    QCOMPARE(threats[0].edge, EdgeId{3});
    QVERIFY(!threats[1].date);
    // The earlier day comes first although its evidence is the second.
    const auto words = lane(TimelineLane::VerbalConflict);
    QCOMPARE(words.size(), std::size_t{2});
    QCOMPARE(words[0].evidence, std::size_t{1});
    QCOMPARE(words[0].stance, Stance::Denied);
    QCOMPARE(words[1].date, (std::optional{text::PartialDate{2021, {}, {}}}));
    QCOMPARE(lane(TimelineLane::VerbalCooperation).at(0).edge, EdgeId{5});
    QCOMPARE(lane(TimelineLane::MaterialCooperation).at(0).edge, EdgeId{7});
    QCOMPARE(lane(TimelineLane::MaterialConflict).at(0).edge, EdgeId{8});
}

void TestTimeline::articles_comeInOrderOfPublication()
{
    const auto articles = lane(TimelineLane::Articles);
    QCOMPARE(articles.size(), std::size_t{3});
    QCOMPARE(articles[0].article, ArticleId{3});
    QCOMPARE(articles[1].article, ArticleId{2});
    QVERIFY(!articles[2].date);
}

void TestTimeline::structure_isNoEvent()
{
    for (const TimelineItem& item : timelineOf(events(), {}))
        QVERIFY(item.edge != EdgeId{9});
}

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
