#include <cablegraph/graph/evidence.h>

#include <QTest>

#include <stdexcept>

using namespace cablegraph;
using graph::Evidence;
using graph::EvidenceList;
using graph::StanceSet;
using ontology::Stance;

namespace {

Evidence evidence(Stance stance, std::int64_t article = 1)
{
    Evidence made;
    made.article = ArticleId{article};
    made.stance = stance;
    return made;
}

StanceSet only(Stance stance)
{
    return StanceSet{}.set(static_cast<std::size_t>(stance));
}

} // namespace

class TestEvidenceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAdded_isCounted();
    void change_isCountedAnew();
    void copies_goOnBeingWhatTheyWere();
    void lists_areEqualByTheirEvidence();
    void noEvidence_isNotThere();
};

void TestEvidenceList::whatIsAdded_isCounted()
{
    EvidenceList list;
    QVERIFY(list.empty() && list.stances().none());
    list.add(evidence(Stance::Denied));
    list.add(evidence(Stance::Planned));
    QCOMPARE(list.size(), std::size_t{2});
    QVERIFY(list.stances() == (only(Stance::Denied) | only(Stance::Planned)));
    QVERIFY(list.back().stance == Stance::Planned);
}

void TestEvidenceList::change_isCountedAnew()
{
    EvidenceList list{evidence(Stance::Asserted), evidence(Stance::Denied)};
    list.change([](std::vector<Evidence>& items) { items.front().stance = Stance::Alleged; });
    QVERIFY(list.stances() == (only(Stance::Alleged) | only(Stance::Denied)));
    list.change([](std::vector<Evidence>& items) { items.pop_back(); });
    QCOMPARE(list.size(), std::size_t{1});
    QVERIFY(list.stances() == only(Stance::Alleged));
    list.change([](std::vector<Evidence>& items) { items.clear(); });
    QVERIFY(list.empty() && list.stances().none());
}

void TestEvidenceList::copies_goOnBeingWhatTheyWere()
{
    EvidenceList list{evidence(Stance::Asserted)};
    const EvidenceList before = list;
    QCOMPARE(before.begin(), list.begin());
    list.add(evidence(Stance::Denied));
    QCOMPARE(before.size(), std::size_t{1});
    QVERIFY(before.stances() == only(Stance::Asserted));
    QVERIFY(list.stances() == (only(Stance::Asserted) | only(Stance::Denied)));
}

void TestEvidenceList::lists_areEqualByTheirEvidence()
{
    const EvidenceList list{evidence(Stance::Asserted), evidence(Stance::Denied, 2)};
    QVERIFY(list == (EvidenceList{evidence(Stance::Asserted), evidence(Stance::Denied, 2)}));
    QVERIFY(list != (EvidenceList{evidence(Stance::Asserted), evidence(Stance::Denied, 3)}));
    QVERIFY(EvidenceList{} == EvidenceList{std::vector<Evidence>{}});
}

void TestEvidenceList::noEvidence_isNotThere()
{
    const EvidenceList list{evidence(Stance::Asserted)};
    QVERIFY(list.at(0).stance == Stance::Asserted);
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)list.at(1));
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)EvidenceList{}.at(0));
}

QTEST_APPLESS_MAIN(TestEvidenceList)
#include "tst_evidencelist.moc"
