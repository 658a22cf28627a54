#include <cablegraph/canvas/labelplacer.h>

#include <QTest>

#include <algorithm>
#include <iterator>
#include <pictures.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using canvas::EdgeLabels;
using canvas::PlacedLabel;
using ontology::NodeKind;
using ontology::Relation;

namespace {

constexpr QRectF view{0, 0, 1200, 800};

/// A grid of persons around a state in the middle, which all of them represent.
canvas::DrawList crowd(double spacing)
{
    std::vector<graph::Node> nodes{node(1, NodeKind::State, "Middle")};
    std::vector<graph::Edge> edges;
    layout::Placements placements = placed({{1, {600, 400}}});
    for (int i = 0; i < 48; ++i) {
        nodes.push_back(node(i + 2, NodeKind::Person, "Person number " + std::to_string(i)));
        edges.push_back(edge(i + 1, i + 2, Relation::Represents, 1));
        const double x = 600 + (i % 7 - 3) * spacing;
        const double y = 400 + (i / 7 - 3) * spacing + (i % 7 == 3 && i / 7 == 3 ? 30 : 0);
        placements[NodeId{i + 2}] = {{x, y}, false};
    }
    return canvas::buildDrawList({nodes, edges}, placements, QFont{});
}

std::vector<PlacedLabel> place(const canvas::DrawList& list, const canvas::Viewport& viewport = {},
                               const canvas::LabelOptions& options = {}, const canvas::Target& hovered = {})
{
    return canvas::placeLabels(list, canvas::emphasisFor(list, {}, hovered), viewport, view, QFont{}, options);
}

canvas::LabelOptions only(EdgeLabels edgeLabels)
{
    canvas::LabelOptions options;
    options.edgeLabels = edgeLabels;
    return options;
}

std::size_t countOf(PlacedLabel::Of of, const std::vector<PlacedLabel>& labels)
{
    return static_cast<std::size_t>(std::ranges::count(labels, of, &PlacedLabel::of));
}

} // namespace

class TestLabelPlacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withRoom_everyNodeHasItsLabel();
    void labels_doNotCoverEachOther();
    void labels_doNotCoverNodes();
    void longName_isShortenedWhereItFindsNoPlace();
    void withoutRoom_theMostImportantIsLabelled();
    void zoomingIn_showsMore();
    void farAway_edgesHaveNoLabels();
    void hoveredNode_labelsItsEdgesAlsoFarAway();
    void edgeLabels_canBeSwitchedOff();
    void edgeLabels_lieOnTheirCurve();
    void edgeLabels_areReadableFromBelow();
    void shortEdges_haveNoLabel();
    void selectedNode_isAlwaysLabelled();
    void askingFew_namesTheSelectedAndTheMostImportant();
    void outsideTheView_nothingIsPlaced();
    void keptArea_hasNoLabels();
    void sameScene_givesTheSameLabels();
};

void TestLabelPlacer::withRoom_everyNodeHasItsLabel()
{
    const canvas::DrawList list = crowd(160);
    QCOMPARE(countOf(PlacedLabel::Of::Node, place(list, {0.6, {240, 160}})), std::size_t{49});
}

void TestLabelPlacer::labels_doNotCoverEachOther()
{
    const std::vector<PlacedLabel> labels = place(crowd(70), {1.2, {-120, -80}});
    QVERIFY(labels.size() > 20);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t k = i + 1; k < labels.size(); ++k) {
            const QPolygonF common = labels[i].outline().intersected(labels[k].outline());
            QVERIFY2(common.boundingRect().isEmpty(), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(k)));
        }
    }
}

void TestLabelPlacer::labels_doNotCoverNodes()
{
    const canvas::DrawList list = crowd(70);
    const canvas::Viewport viewport{1.2, {-120, -80}};
    for (const PlacedLabel& label : place(list, viewport)) {
        for (const canvas::NodeItem& node : list.nodes) {
            const double side = canvas::drawnSide(node, viewport.scale);
            const QPointF centre = viewport.toView(node.centre);
            const QRectF body{centre.x() - side / 2, centre.y() - side / 2, side, side};
            QVERIFY2(label.outline().intersected(QPolygonF{body}).boundingRect().isEmpty(), qPrintable(node.name));
        }
    }
}

void TestLabelPlacer::longName_isShortenedWhereItFindsNoPlace()
{
    // In a corridor that is high enough for one line of words, not for two.
    std::vector<graph::Node> nodes{node(1, NodeKind::Meeting, "Meeting of the foreign ministers of many countries")};
    layout::Placements placements = placed({{1, {600, 400}}});
    for (int i = 0; i < 24; ++i) {
        nodes.push_back(node(i + 2, NodeKind::Place, "Place"));
        placements[NodeId{i + 2}] = {{380.0 + 40 * (i % 12), i < 12 ? 376.0 : 424.0}, false};
    }
    const canvas::DrawList list = canvas::buildDrawList({nodes, {}}, placements, QFont{});
    const std::vector<PlacedLabel> labels = place(list);
    const auto found = std::ranges::find(labels, std::size_t{0}, &PlacedLabel::index);
    QVERIFY(found != labels.end());
    QCOMPARE(found->text, list.nodes[0].label.lines[0] + QChar{0x2026});
}

void TestLabelPlacer::withoutRoom_theMostImportantIsLabelled()
{
    const std::vector<PlacedLabel> labels = place(crowd(20), {0.5, {300, 200}});
    QVERIFY(labels.size() < 49);
    QVERIFY(std::ranges::any_of(labels, [](const PlacedLabel& label) { return label.index == 0; }));
}

void TestLabelPlacer::zoomingIn_showsMore()
{
    const canvas::DrawList list = crowd(60);
    const canvas::Viewport near = canvas::Viewport{}.zoomedAbout(view.center(), 1.6);
    const canvas::Viewport far = canvas::Viewport{}.zoomedAbout(view.center(), 0.3);
    QVERIFY(countOf(PlacedLabel::Of::Node, place(list, near)) > countOf(PlacedLabel::Of::Node, place(list, far)));
}

void TestLabelPlacer::farAway_edgesHaveNoLabels()
{
    QCOMPARE(countOf(PlacedLabel::Of::Edge, place(crowd(160), {0.5, {300, 200}})), std::size_t{0});
}

void TestLabelPlacer::hoveredNode_labelsItsEdgesAlsoFarAway()
{
    const auto labels = place(crowd(160), {0.5, {300, 200}}, {}, NodeId{1});
    QVERIFY(countOf(PlacedLabel::Of::Edge, labels) > 5);
}

void TestLabelPlacer::edgeLabels_canBeSwitchedOff()
{
    const canvas::DrawList list = crowd(160);
    QVERIFY(countOf(PlacedLabel::Of::Edge, place(list)) > 0);
    QCOMPARE(countOf(PlacedLabel::Of::Edge, place(list, {}, only(EdgeLabels::Emphasized))), std::size_t{0});
    QCOMPARE(countOf(PlacedLabel::Of::Edge, place(list, {}, only(EdgeLabels::None), NodeId{1})), std::size_t{0});
}

void TestLabelPlacer::edgeLabels_lieOnTheirCurve()
{
    const canvas::DrawList list = crowd(160);
    for (const PlacedLabel& label : place(list)) {
        if (label.of == PlacedLabel::Of::Edge)
            QVERIFY(list.curves[label.index].distanceTo(label.centre) < 1);
    }
}

void TestLabelPlacer::edgeLabels_areReadableFromBelow()
{
    for (const PlacedLabel& label : place(crowd(160)))
        QVERIFY(label.angle > -90 && label.angle <= 90);
}

void TestLabelPlacer::shortEdges_haveNoLabel()
{
    const graph::KnowledgeGraph graph{{node(1, NodeKind::State, "A"), node(2, NodeKind::State, "B")},
                                      {edge(1, 1, Relation::Accuse, 2)}};
    const canvas::DrawList list = canvas::buildDrawList(graph, placed({{1, {300, 300}}, {2, {380, 300}}}), QFont{});
    QCOMPARE(countOf(PlacedLabel::Of::Edge, place(list)), std::size_t{0});
}

void TestLabelPlacer::selectedNode_isAlwaysLabelled()
{
    const canvas::DrawList list = crowd(15);
    const canvas::Emphasis emphasis = canvas::emphasisFor(list, {{NodeId{30}}, {}}, {});
    const auto labels = canvas::placeLabels(list, emphasis, {}, view, QFont{});
    QVERIFY(std::ranges::any_of(labels, [](const PlacedLabel& label) { return label.index == 29; }));
}

void TestLabelPlacer::askingFew_namesTheSelectedAndTheMostImportant()
{
    const canvas::DrawList list = crowd(110);
    const canvas::Emphasis emphasis = canvas::emphasisFor(list, {{NodeId{30}}, {}}, {});
    canvas::LabelOptions options = only(EdgeLabels::None);
    options.mostNodes = 2;
    const auto labels = canvas::placeLabels(list, emphasis, {}, view, QFont{}, options);
    std::vector<std::size_t> named;
    std::ranges::transform(labels, std::back_inserter(named), &PlacedLabel::index);
    QCOMPARE(named, (std::vector<std::size_t>{29, 0}));
}

void TestLabelPlacer::outsideTheView_nothingIsPlaced()
{
    QVERIFY(place(crowd(60), {1, {5000, 5000}}).empty());
    QVERIFY(place({}).empty());
}

void TestLabelPlacer::keptArea_hasNoLabels()
{
    canvas::LabelOptions options;
    options.kept = {300, 200, 400, 300};
    const std::vector<PlacedLabel> labels = place(crowd(160), {0.6, {240, 160}}, options);
    QVERIFY(labels.size() > 10);
    for (const PlacedLabel& label : labels)
        QVERIFY(!label.outline().boundingRect().intersects(options.kept));
}

void TestLabelPlacer::sameScene_givesTheSameLabels()
{
    const auto first = place(crowd(60));
    const auto second = place(crowd(60));
    QCOMPARE(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        QVERIFY(first[i].index == second[i].index && first[i].centre == second[i].centre);
}

QTEST_MAIN(TestLabelPlacer)
#include "tst_labelplacer.moc"
