#include <cablegraph/graph/edge.h>

#include <QTest>

#include <initializer_list>

using namespace cablegraph::graph;
using cablegraph::ontology::Stance;

namespace {

Edge edgeWith(std::initializer_list<Stance> stances)
{
    Edge edge;
    for (const Stance stance : stances) {
        Evidence evidence;
        evidence.stance = stance;
        edge.evidence.add(evidence);
    }
    return edge;
}

} // namespace

class TestEdge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimAndDenial_areContested();
    void oneSide_isItsStrongestStance();
};

void TestEdge::claimAndDenial_areContested()
{
    QCOMPARE(standing(edgeWith({Stance::Asserted, Stance::Denied})), EdgeStanding::Contested);
    QCOMPARE(standing(edgeWith({Stance::Denied, Stance::Planned, Stance::Alleged})), EdgeStanding::Contested);
}

void TestEdge::oneSide_isItsStrongestStance()
{
    QCOMPARE(standing(edgeWith({Stance::Planned, Stance::Asserted})), EdgeStanding::Asserted);
    QCOMPARE(standing(edgeWith({Stance::Planned, Stance::Alleged})), EdgeStanding::Alleged);
    QCOMPARE(standing(edgeWith({Stance::Denied, Stance::Planned})), EdgeStanding::Planned);
    QCOMPARE(standing(edgeWith({Stance::Denied})), EdgeStanding::Denied);
}

QTEST_APPLESS_MAIN(TestEdge)
#include "tst_edge.moc"
