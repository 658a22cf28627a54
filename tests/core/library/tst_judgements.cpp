#include "samplearticles.h"

#include <cablegraph/library/judgements.h>
#include <cablegraph/library/librarywriter.h>

#include <QTest>

#include <algorithm>
#include <libraryprinting.h>
#include <temporarylibrary.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using library::Judge;
using library::JudgementKind;
using library::Library;
using library::LibraryWriter;
using library::Words;
using ontology::NodeKind;
using ontology::Relation;

namespace {

ArticleId add(Library& library, const ArticleBuilder& builder)
{
    return LibraryWriter{library}.add(builder.article(), builder.graph()).article;
}

const graph::Node* find(const graph::KnowledgeGraph& graph, std::string_view name)
{
    const auto found = std::ranges::find(graph.nodes(), name, &graph::Node::name);
    return found == graph.nodes().end() ? nullptr : &*found;
}

NodeId idOf(const Library& library, std::string_view name)
{
    const graph::KnowledgeGraph graph = library.graph();
    const graph::Node* node = find(graph, name);
    return node == nullptr ? NodeId{} : node->id;
}

/// "Ana Müller represents Ruritania": by the names of its ends and its relation.
const graph::Edge* find(const graph::KnowledgeGraph& graph, std::string_view source, Relation relation,
                        std::string_view target)
{
    const auto found = std::ranges::find_if(graph.edges(), [&](const graph::Edge& edge) {
        return graph.findNode(edge.source)->name == source && edge.relation == relation &&
               graph.findNode(edge.target)->name == target;
    });
    return found == graph.edges().end() ? nullptr : &*found;
}

EdgeId edgeOf(const Library& library, std::string_view source, Relation relation, std::string_view target)
{
    const graph::KnowledgeGraph graph = library.graph();
    const graph::Edge* edge = find(graph, source, relation, target);
    return edge == nullptr ? EdgeId{} : edge->id;
}

graph::Evidence firstEvidence(const Library& library, EdgeId id)
{
    const graph::KnowledgeGraph graph = library.graph();
    const graph::Edge* edge = graph.findEdge(id);
    return edge == nullptr ? graph::Evidence{} : edge->evidence.front();
}

Words wordsIn(const Library& library, ArticleId article, std::string_view words)
{
    const std::string text = library.source(article).text;
    const std::size_t begin = text.find(words);
    return {article, {begin, begin + words.size()}};
}

/// The same article as a better extractor might read it: other numbers, one name written out, one more node.
ArticleBuilder visitReadAgain()
{
    ArticleBuilder better = visitArticle();
    graph::ArticleGraph& graph = better.graph();
    std::ranges::reverse(graph.nodes);
    std::ranges::reverse(graph.edges);
    for (graph::Node& node : graph.nodes)
        if (node.name == "Tomás Vex")
            node.attributes.role = "envoy";
    better.add(NodeKind::Organization, "Foreign Minister");
    return better;
}

using Action = library::JudgementId (*)(Library&);

struct Correction
{
    const char* what;
    Action make;
};

/// One of each kind, on a library of the visit and the summit.
const std::vector<Correction>& corrections()
{
    static const std::vector<Correction> all{
        {"merge",
         [](Library& library) {
             const NodeId place = idOf(library, "Port Alba");
             return Judge{library}.merge({place, idOf(library, "Tomás Vex")}, place);
         }},
        {"split",
         [](Library& library) {
             const NodeId muller = idOf(library, "Ana Müller");
             return Judge{library}.split(muller, {library.whyOneNode(muller)[1].finding});
         }},
        {"rename", [](Library& library) { return Judge{library}.rename(idOf(library, "Ruritania"), "Old Ruritania"); }},
        {"change kind",
         [](Library& library) {
             return Judge{library}.changeKind(idOf(library, "Port Alba"), NodeKind::Organization);
         }},
        {"change role",
         [](Library& library) { return Judge{library}.changeRole(idOf(library, "Ana Müller"), "queen"); }},
        {"change class",
         [](Library& library) {
             return Judge{library}.changeThreatClass(idOf(library, "cyber threat"), ontology::ThreatClass::Espionage);
         }},
        {"redirect",
         [](Library& library) {
             return Judge{library}.redirect(edgeOf(library, "Ana Müller", Relation::Represents, "Ruritania"),
                                            idOf(library, "Tomás Vex"), Relation::Accuse, idOf(library, "Ruritania"));
         }},
        {"delete relation",
         [](Library& library) {
             return Judge{library}.deleteRelation(edgeOf(library, "Syldavia", Relation::Poses, "cyber threat"));
         }},
        {"reject evidence",
         [](Library& library) {
             const EdgeId edge = edgeOf(library, "Syldavia", Relation::Poses, "cyber threat");
             return Judge{library}.reject(edge, firstEvidence(library, edge));
         }},
        {"confirm evidence",
         [](Library& library) {
             const EdgeId edge = edgeOf(library, "Syldavia", Relation::Poses, "cyber threat");
             return Judge{library}.confirm(edge, firstEvidence(library, edge));
         }},
        {"add node",
         [](Library& library) {
             return Judge{library}.addNode(NodeKind::Meeting, "The plan",
                                           wordsIn(library, library.articles()[0].id, "plan talks"));
         }},
        {"add relation",
         [](Library& library) {
             return Judge{library}.addRelation(idOf(library, "Tomás Vex"), Relation::Reject, idOf(library, "Syldavia"),
                                               wordsIn(library, library.articles()[0].id, "Syldavia denied"));
         }},
        {"add mention",
         [](Library& library) {
             return Judge{library}.addMention(idOf(library, "Ana Müller"),
                                              wordsIn(library, library.articles()[0].id, "They"));
         }},
        {"set date",
         [](Library& library) {
             return Judge{library}.setArticleDate(library.articles()[0].id, text::PartialDate{2025, 1, {}});
         }},
    };
    return all;
}

Library sampleLibrary()
{
    Library library = Library::inMemory();
    add(library, visitArticle());
    add(library, summitArticle());
    return library;
}

} // namespace

/// What the user decides: beside what was read, never in place of it.
class TestJudgements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKind_canBeTakenBackAndHoldAgain_data();
    void eachKind_canBeTakenBackAndHoldAgain();
    void eachKind_outlivesRemovalAndRereading_data();
    void eachKind_outlivesRemovalAndRereading();
    void allTogether_canBeTakenBackInAnyOrder();
    void merge_joinsNodesEdgesAndNames();
    void merge_takenBack_givesTheNodesTheirNumbersAgain();
    void merge_holdsForLaterArticles();
    void split_partsFindings();
    void splitAfterMerge_wins();
    void rejectedEvidence_leavesTheOther();
    void judgedEvidence_isToldAsLastJudged();
    void contentVersion_countsChangesOfOthers();
    void deletedRelation_comesBackWithNewEvidence();
    void addedNode_carriesRelationsAndGoesWithThem();
    void addedNode_joinsByTheRules();
    void articleDate_movesMeetingsOfAYear();
    void articleDate_holdsForAnArticleBroughtBack();
    void log_keepsEverything();
    void nonsense_isRefused();
    void reopened_saysTheSame();
};

void TestJudgements::eachKind_canBeTakenBackAndHoldAgain_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < corrections().size(); ++i)
        QTest::newRow(corrections()[i].what) << i;
}

void TestJudgements::eachKind_canBeTakenBackAndHoldAgain()
{
    QFETCH(const std::size_t, index);
    Library library = sampleLibrary();
    const std::string before = printed(library);
    const library::JudgementId judgement = corrections()[index].make(library);
    const std::string after = printed(library);
    QVERIFY(after != before);
    Judge{library}.setActive(judgement, false);
    QCOMPARE(printed(library), before);
    Judge{library}.setActive(judgement, true);
    QCOMPARE(printed(library), after);
}

void TestJudgements::eachKind_outlivesRemovalAndRereading_data()
{
    eachKind_canBeTakenBackAndHoldAgain_data();
}

void TestJudgements::eachKind_outlivesRemovalAndRereading()
{
    QFETCH(const std::size_t, index);
    Library library = sampleLibrary();
    corrections()[index].make(library);
    const std::string after = printed(library);
    const auto visit = [&] { return *library.findArticle(article::fingerprint(visitArticle().article())); };
    LibraryWriter writer{library};
    writer.remove(visit());
    add(library, visitArticle());
    QCOMPARE(printed(library), after);
    writer.reread(visit(), visitArticle().graph());
    QCOMPARE(printed(library), after);
    // Read better, the judgement still acts: the same as when it is made on the better reading.
    writer.reread(visit(), visitReadAgain().graph());
    Library better = Library::inMemory();
    add(better, visitReadAgain());
    add(better, summitArticle());
    const std::string plain = printed(better);
    corrections()[index].make(better);
    QCOMPARE(printed(library), printed(better));
    QVERIFY(printed(library) != plain);
}

void TestJudgements::allTogether_canBeTakenBackInAnyOrder()
{
    Library library = sampleLibrary();
    const std::string before = printed(library);
    std::vector<library::JudgementId> made;
    std::vector<std::string> states{before};
    for (const Correction& correction : corrections()) {
        // A rename, merge or deletion may have taken away what the next is about: then it is refused, not broken.
        try {
            made.push_back(correction.make(library));
            states.push_back(printed(library));
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::InvalidData);
        }
    }
    QVERIFY(made.size() >= 8);
    for (std::size_t i = made.size(); i-- > 0;) {
        Judge{library}.setActive(made[i], false);
        QCOMPARE(printed(library), states[i]);
    }
    for (std::size_t i = 0; i < made.size(); ++i)
        Judge{library}.setActive(made[i], true);
    QCOMPARE(printed(library), states.back());
    // The oldest first.
    for (const library::JudgementId judgement : made)
        Judge{library}.setActive(judgement, false);
    QCOMPARE(printed(library), before);
}

void TestJudgements::merge_joinsNodesEdgesAndNames()
{
    Library library = sampleLibrary();
    const NodeId muller = idOf(library, "Ana Müller");
    Judge{library}.merge({muller, idOf(library, "Tomás Vex")}, muller);
    const graph::KnowledgeGraph graph = library.graph();
    const graph::Node* merged = graph.findNode(muller);
    QVERIFY(merged != nullptr);
    QCOMPARE(merged->name, std::string{"Ana Müller"});
    QVERIFY(std::ranges::count(merged->aliases, "Tomás Vex") == 1);
    QVERIFY(find(graph, "Tomás Vex") == nullptr);
    const graph::Edge* attends = find(graph, "Ana Müller", Relation::Attends, "Visit to Port Alba");
    QVERIFY(attends != nullptr);
    QCOMPARE(attends->evidence.size(), std::size_t{2});
    QVERIFY(find(graph, "Ana Müller", Relation::Represents, "Syldavia") != nullptr);
    const auto reasons = library.whyOneNode(muller);
    QVERIFY(std::ranges::any_of(reasons, [](const library::IdentityReason& reason) {
        return reason.name == "Tomás Vex" && reason.rule == library::IdentityRule::Judged;
    }));
}

void TestJudgements::merge_takenBack_givesTheNodesTheirNumbersAgain()
{
    Library library = sampleLibrary();
    const NodeId muller = idOf(library, "Ana Müller");
    const NodeId vex = idOf(library, "Tomás Vex");
    LibraryWriter{library}.place({{muller, {{1, 2}, false}}, {vex, {{30, 40}, true}}});
    const library::JudgementId merge = Judge{library}.merge({muller, vex}, muller);
    QVERIFY(idOf(library, "Ana Müller") == muller);
    QCOMPARE(library.placements().size(), std::size_t{1});
    Judge{library}.setActive(merge, false);
    QVERIFY(idOf(library, "Ana Müller") == muller);
    QVERIFY(idOf(library, "Tomás Vex") == vex);
    QVERIFY((library.placements().at(vex) == layout::Placement{{30, 40}, true}));
}

void TestJudgements::merge_holdsForLaterArticles()
{
    Library library = Library::inMemory();
    add(library, visitArticle());
    const NodeId muller = idOf(library, "Ana Müller");
    Judge{library}.merge({muller, idOf(library, "Tomás Vex")}, muller);
    add(library, summitArticle());
    QVERIFY(find(library.graph(), "Tomás Vex") == nullptr);
    QCOMPARE(library.whyOneNode(muller).size(), std::size_t{4});
}

void TestJudgements::split_partsFindings()
{
    Library library = sampleLibrary();
    const NodeId muller = idOf(library, "Ana Müller");
    Judge{library}.split(muller, {library.whyOneNode(muller)[1].finding});
    const graph::KnowledgeGraph graph = library.graph();
    QVERIFY(find(graph, "Ana Müller") != nullptr);
    QVERIFY(find(graph, "ANA MULLER") != nullptr);
    QCOMPARE(find(graph, "ANA MULLER")->attributes.role, std::string{"prime minister"});
    QVERIFY(find(graph, "ANA MULLER", Relation::Represents, "Ruritania") != nullptr);
    QVERIFY(find(graph, "Ana Müller", Relation::Represents, "Ruritania") != nullptr);
}

void TestJudgements::splitAfterMerge_wins()
{
    Library library = sampleLibrary();
    const NodeId muller = idOf(library, "Ana Müller");
    Judge{library}.merge({muller, idOf(library, "Tomás Vex")}, muller);
    std::vector<library::FindingId> vex;
    for (const library::IdentityReason& reason : library.whyOneNode(muller))
        if (reason.name == "Tomás Vex")
            vex.push_back(reason.finding);
    const library::JudgementId split = Judge{library}.split(muller, vex);
    QVERIFY(find(library.graph(), "Tomás Vex") != nullptr);
    QCOMPARE(library.whyOneNode(muller).size(), std::size_t{2});
    Judge{library}.setActive(split, false);
    QVERIFY(find(library.graph(), "Tomás Vex") == nullptr);
}

void TestJudgements::rejectedEvidence_leavesTheOther()
{
    Library library = sampleLibrary();
    corrections()[8].make(library);
    const graph::KnowledgeGraph graph = library.graph();
    const graph::Edge* poses = find(graph, "Syldavia", Relation::Poses, "cyber threat");
    QVERIFY(poses != nullptr);
    QCOMPARE(poses->evidence.size(), std::size_t{1});
    QVERIFY(graph::standing(*poses) != graph::EdgeStanding::Contested);
    Judge{library}.reject(poses->id, poses->evidence.front());
    QVERIFY(find(library.graph(), "Syldavia", Relation::Poses, "cyber threat") == nullptr);
}

void TestJudgements::deletedRelation_comesBackWithNewEvidence()
{
    Library library = Library::inMemory();
    add(library, visitArticle());
    Judge{library}.deleteRelation(edgeOf(library, "Syldavia", Relation::Poses, "cyber threat"));
    QVERIFY(find(library.graph(), "Syldavia", Relation::Poses, "cyber threat") == nullptr);
    add(library, summitArticle());
    const graph::KnowledgeGraph graph = library.graph();
    QCOMPARE(find(graph, "Syldavia", Relation::Poses, "cyber threat")->evidence.size(), std::size_t{1});
}

void TestJudgements::addedNode_carriesRelationsAndGoesWithThem()
{
    Library library = sampleLibrary();
    const std::string before = printed(library);
    const library::JudgementId node = Judge{library}.addNode(NodeKind::Organization, "The League");
    const std::string withNode = printed(library);
    Judge{library}.addRelation(idOf(library, "The League"), Relation::Accuse, idOf(library, "Syldavia"),
                               wordsIn(library, library.articles()[0].id, "Syldavia denied the cyber threat"));
    const std::string withBoth = printed(library);
    QVERIFY(find(library.graph(), "The League", Relation::Accuse, "Syldavia") != nullptr);
    Judge{library}.setActive(node, false);
    QCOMPARE(printed(library), before);
    Judge{library}.setActive(node, true);
    QCOMPARE(printed(library), withBoth);
    QVERIFY(withBoth != withNode);
}

void TestJudgements::addedNode_joinsByTheRules()
{
    Library library = sampleLibrary();
    const NodeId vex = idOf(library, "Tomás Vex");
    Judge{library}.addNode(NodeKind::Person, "Tomas Vex");
    QCOMPARE(library.whyOneNode(vex).size(), std::size_t{3});
}

void TestJudgements::articleDate_movesMeetingsOfAYear()
{
    const auto conference = [](const char* title, const char* published) {
        ArticleBuilder article{std::string{title} + " reports on the Port Alba Conference.", published, title};
        article.add(NodeKind::Meeting, "Port Alba Conference");
        return article;
    };
    Library library = Library::inMemory();
    add(library, conference("One", "2024-01-05"));
    const ArticleId undated = add(library, conference("Two", nullptr));
    QCOMPARE(library.graph().nodes().size(), std::size_t{2});
    const library::JudgementId date = Judge{library}.setArticleDate(undated, text::PartialDate{2024, 2, 1});
    QCOMPARE(library.graph().nodes().size(), std::size_t{1});
    QVERIFY((library.articles()[1].published == text::PartialDate{2024, 2, 1}));
    Judge{library}.setActive(date, false);
    QCOMPARE(library.graph().nodes().size(), std::size_t{2});
    QVERIFY(!library.articles()[1].published);
}

void TestJudgements::articleDate_holdsForAnArticleBroughtBack()
{
    Library library = sampleLibrary();
    LibraryWriter writer{library};
    const ArticleId article = library.articles()[0].id;
    const std::optional<text::PartialDate> asRead = library.articles()[0].published;
    const text::PartialDate right{2025, 1, 7};
    const library::JudgementId date = Judge{library}.setArticleDate(article, right);
    const std::string before = printed(library);
    writer.remove(article);
    const ArticleId back = add(library, visitArticle());
    const auto dateOf = [&] { return library.source(back).published; };
    QVERIFY(dateOf() == right);
    writer.reread(back, visitReadAgain().graph());
    QVERIFY(dateOf() == right);
    writer.reread(back, visitArticle().graph());
    QCOMPARE(printed(library).size(), before.size());
    // What is taken back while the article is away stays taken back.
    writer.remove(back);
    Judge{library}.setActive(date, false);
    QVERIFY(library.source(add(library, visitArticle())).published == asRead);
}

void TestJudgements::log_keepsEverything()
{
    Library library = sampleLibrary();
    const library::JudgementId rename = corrections()[2].make(library);
    corrections()[4].make(library);
    Judge{library}.setActive(rename, false);
    const std::vector<library::Judgement> log = library.judgements();
    QCOMPARE(log.size(), std::size_t{2});
    QVERIFY(log[0].id == rename);
    QVERIFY(log[0].kind == JudgementKind::Rename);
    QVERIFY(!log[0].isActive);
    QCOMPARE(log[0].subject, std::string{"Ruritania"});
    QCOMPARE(log[0].object, std::string{"Old Ruritania"});
    QCOMPARE(log[0].madeAt.size(), std::size_t{24});
    QVERIFY(log[1].isActive);
    for (int kind = 0; kind <= static_cast<int>(JudgementKind::Different); ++kind)
        QVERIFY(library::parseJudgementKind(nameOf(static_cast<JudgementKind>(kind))) ==
                static_cast<JudgementKind>(kind));
}

void TestJudgements::judgedEvidence_isToldAsLastJudged()
{
    Library library = sampleLibrary();
    QVERIFY(library.judgedEvidence().empty());
    const EdgeId edge = edgeOf(library, "Syldavia", Relation::Poses, "cyber threat");
    const graph::Evidence evidence = firstEvidence(library, edge);
    Judge judge{library};
    const library::JudgementId confirmed = judge.confirm(edge, evidence);
    QCOMPARE(library.judgedEvidence().size(), std::size_t{1});
    QVERIFY(library.judgedEvidence()[0].kind == JudgementKind::ConfirmEvidence);
    const library::JudgementId rejected = judge.reject(edge, evidence);
    const std::vector<library::JudgedEvidence> judged = library.judgedEvidence();
    QCOMPARE(judged.size(), std::size_t{1});
    QVERIFY(judged[0].judgement == rejected);
    QVERIFY(judged[0].kind == JudgementKind::RejectEvidence);
    QVERIFY(judged[0].source == idOf(library, "Syldavia"));
    QVERIFY(judged[0].target == idOf(library, "cyber threat"));
    QVERIFY(judged[0].relation == Relation::Poses);
    QVERIFY(judged[0].evidence == evidence);
    judge.setActive(rejected, false);
    QVERIFY(library.judgedEvidence()[0].judgement == confirmed);
    judge.setActive(confirmed, false);
    QVERIFY(library.judgedEvidence().empty());
}

void TestJudgements::contentVersion_countsChangesOfOthers()
{
    const TemporaryLibrary file;
    Library library = file.create();
    Library other = file.open();
    const std::int64_t content = library.contentVersion();
    const std::int64_t data = library.dataVersion();
    QVERIFY(library.dataVersion() == data);
    add(other, visitArticle());
    QVERIFY(library.contentVersion() != content);
    QVERIFY(library.dataVersion() != data);
    // Places are no content.
    const std::int64_t after = library.contentVersion();
    LibraryWriter{other}.place({{idOf(other, "Ruritania"), {{1, 2}, false}}});
    QVERIFY(library.contentVersion() == after);
    const std::int64_t own = library.dataVersion();
    LibraryWriter{library}.place({{idOf(other, "Ruritania"), {{3, 4}, false}}});
    QVERIFY(library.dataVersion() == own);
}

void TestJudgements::nonsense_isRefused()
{
    Library library = sampleLibrary();
    const std::string before = printed(library);
    const NodeId muller = idOf(library, "Ana Müller");
    const ArticleId article = library.articles()[0].id;
    const auto refuses = [&](auto action) {
        return errorKindOf([&] { action(Judge{library}); }) == "invalid-data" && printed(library) == before &&
               library.judgements().empty();
    };
    QVERIFY(refuses([&](Judge judge) { judge.merge({muller}, muller); }));
    QVERIFY(refuses([&](Judge judge) { judge.merge({muller, NodeId{999}}, muller); }));
    QVERIFY(refuses([&](Judge judge) { judge.rename(NodeId{999}, "Nobody"); }));
    QVERIFY(refuses([&](Judge judge) { judge.rename(muller, "  "); }));
    QVERIFY(refuses([&](Judge judge) { judge.split(muller, {}); }));
    QVERIFY(refuses([&](Judge judge) { judge.setDifferent(muller, muller); }));
    QVERIFY(refuses([&](Judge judge) { judge.setDifferent(muller, NodeId{999}); }));
    QVERIFY(refuses([&](Judge judge) { judge.split(muller, {library::FindingId{999}}); }));
    QVERIFY(refuses([&](Judge judge) { judge.deleteRelation(EdgeId{999}); }));
    QVERIFY(refuses([&](Judge judge) { judge.addMention(muller, {article, {5000, 5005}}); }));
    QVERIFY(refuses([&](Judge judge) { judge.addMention(muller, {ArticleId{999}, {0, 5}}); }));
    QVERIFY(refuses([&](Judge judge) { judge.addRelation(muller, Relation::Accuse, muller, {article, {0, 5}}); }));
    QVERIFY(refuses([&](Judge judge) { judge.setActive(library::JudgementId{999}, false); }));
}

void TestJudgements::reopened_saysTheSame()
{
    const TemporaryLibrary file;
    std::string before;
    {
        Library library = file.create();
        add(library, visitArticle());
        add(library, summitArticle());
        for (const std::size_t index : {1U, 2U, 7U, 10U})
            corrections()[index].make(library);
        before = printed(library);
    }
    const Library library = file.open();
    QCOMPARE(printed(library), before);
    QCOMPARE(library.judgements().size(), std::size_t{4});
}

QTEST_APPLESS_MAIN(TestJudgements)
#include "tst_judgements.moc"
