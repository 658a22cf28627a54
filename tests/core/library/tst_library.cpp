#include "samplearticles.h"

#include <cablegraph/base/error.h>
#include <cablegraph/library/librarywriter.h>

#include <QTest>

#include <libraryprinting.h>
#include <temporarylibrary.h>
#include <thread>

using namespace cablegraph;
using namespace cablegraph::testing;
using library::Library;
using library::LibraryWriter;

namespace {

LibraryWriter::Added add(Library& library, const ArticleBuilder& builder)
{
    return LibraryWriter{library}.add(builder.article(), builder.graph());
}

const graph::Node* find(const graph::KnowledgeGraph& graph, std::string_view name)
{
    const auto found = std::ranges::find(graph.nodes(), name, &graph::Node::name);
    return found == graph.nodes().end() ? nullptr : &*found;
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void article_comesBackAsItWas();
    void graph_comesBackAsItWas();
    void fileReopened_saysTheSame();
    void sameArticleTwice_addsNothing();
    void orderOfAdding_doesNotMatter();
    void secondArticle_joinsNodesAndEdges();
    void olderArticle_isFollowedWhereTwoDiffer();
    void remove_leavesExactlyTheOthers();
    void removeAll_leavesNothing();
    void removeUnknown_changesNothing();
    void idsOfRemovedThings_areNotGivenAgain();
    void placements_areKeptAndReplaced();
    void placementOfUnknownNode_isPassedOver();
    void placement_goesWithItsNode();
    void statistics_countWhatIsThere();
    void emptyLibrary_hasEmptyEverything();
    void unknownArticle_isNotFound();
    void brokenGraph_isRefusedWhole_data();
    void brokenGraph_isRefusedWhole();
    void secondConnection_seesWhatTheFirstStored();
    void readerAndWriterOnTwoThreads_doNotDisturbEachOther();
};

void TestLibrary::article_comesBackAsItWas()
{
    Library library = Library::inMemory();
    const ArticleBuilder visit = visitArticle();
    const ArticleId id = add(library, visit).article;
    QVERIFY(library.storedArticle(id) == visit.article());
    const graph::Source source = library.source(id);
    QCOMPARE(source.text, visit.article().text);
    QCOMPARE(source.sentences.size(), std::size_t{3});
    QVERIFY(source.sentences[1].span == visit.graph().sentences[1].span);
    QVERIFY(library.findArticle(article::fingerprint(visit.article())) == id);
}

void TestLibrary::graph_comesBackAsItWas()
{
    Library library = Library::inMemory();
    const ArticleBuilder visit = visitArticle();
    add(library, visit);
    const graph::KnowledgeGraph graph = library.graph();
    QCOMPARE(graph.nodes().size(), visit.graph().nodes.size());
    QCOMPARE(graph.edges().size(), visit.graph().edges.size());
    // Ids count in the order of the article's rounds, so nodes are found by name.
    for (const graph::Node& expected : visit.graph().nodes) {
        const graph::Node* node = find(graph, expected.name);
        QVERIFY2(node != nullptr, expected.name.c_str());
        QVERIFY(node->kind == expected.kind);
        QVERIFY(node->aliases == expected.aliases);
        QCOMPARE(node->mentions.size(), expected.mentions.size());
        for (std::size_t i = 0; i < node->mentions.size(); ++i)
            QVERIFY(node->mentions[i].span == expected.mentions[i].span);
    }
    const graph::Edge& denial = graph.edges()[3];
    QVERIFY(denial.source == find(graph, "Syldavia")->id);
    QVERIFY(denial.relation == ontology::Relation::Poses);
    QCOMPARE(denial.label, std::string{"poses as in Visit"});
    QVERIFY(denial.evidence.front().accordingTo == find(graph, "Ana Müller")->id);
    QVERIFY((denial.evidence.front().date == text::PartialDate{2023, 12, {}}));
    QCOMPARE(denial.evidence.front().confidence, 0.5);
    QVERIFY(find(graph, "cyber threat")->attributes.threatSource == find(graph, "Syldavia")->id);
    QVERIFY(find(graph, "Visit to Port Alba")->attributes.place == find(graph, "Port Alba")->id);
}

void TestLibrary::fileReopened_saysTheSame()
{
    const TemporaryLibrary file;
    std::string before;
    {
        Library library = file.create();
        add(library, visitArticle());
        add(library, summitArticle());
        before = printed(library);
    }
    QCOMPARE(printed(file.open()), before);
    QCOMPARE(printed(file.open(Library::Access::ReadOnly)), before);
}

void TestLibrary::sameArticleTwice_addsNothing()
{
    Library library = Library::inMemory();
    const LibraryWriter::Added first = add(library, visitArticle());
    const std::string before = printed(library);
    const LibraryWriter::Added second = add(library, visitArticle());
    QVERIFY(first.isNew);
    QVERIFY(!second.isNew);
    QVERIFY(first.article == second.article);
    QCOMPARE(printed(library), before);
}

void TestLibrary::orderOfAdding_doesNotMatter()
{
    Library oneWay = Library::inMemory();
    add(oneWay, visitArticle());
    add(oneWay, summitArticle());
    Library otherWay = Library::inMemory();
    add(otherWay, summitArticle());
    add(otherWay, visitArticle());
    QCOMPARE(printed(otherWay), printed(oneWay));
}

void TestLibrary::secondArticle_joinsNodesAndEdges()
{
    Library library = Library::inMemory();
    add(library, visitArticle());
    add(library, summitArticle());
    const graph::KnowledgeGraph graph = library.graph();
    QCOMPARE(graph.nodes().size(), std::size_t{7}); // nothing new in the second
    QCOMPARE(graph.edges().size(), std::size_t{6}); // one new: Vex represents Syldavia
    const graph::Node* muller = find(graph, "Ana Müller");
    QVERIFY((muller->aliases == std::vector<std::string>{"ANA MULLER", "Müller"}));
    QCOMPARE(muller->attributes.role, std::string{"foreign minister"});
    QVERIFY(find(graph, "Tomás Vex")->kind == ontology::NodeKind::Official);
    QCOMPARE(find(graph, "Tomás Vex")->attributes.role, std::string{"envoy"});
    for (const graph::Edge& edge : graph.edges()) {
        if (edge.relation == ontology::Relation::Poses)
            QVERIFY(graph::standing(edge) == graph::EdgeStanding::Contested);
        if (edge.relation == ontology::Relation::Cooperate)
            QCOMPARE(edge.evidence.size(), std::size_t{2}); // without direction
    }
}

void TestLibrary::olderArticle_isFollowedWhereTwoDiffer()
{
    Library library = Library::inMemory();
    add(library, summitArticle());
    QCOMPARE(find(library.graph(), "ANA MULLER")->attributes.role, std::string{"prime minister"});
    add(library, visitArticle());
    QVERIFY(find(library.graph(), "ANA MULLER") == nullptr);
    QCOMPARE(find(library.graph(), "Ana Müller")->attributes.role, std::string{"foreign minister"});
}

void TestLibrary::remove_leavesExactlyTheOthers()
{
    for (const bool removeFirst : {true, false}) {
        Library library = Library::inMemory();
        const ArticleId visit = add(library, visitArticle()).article;
        const ArticleId summit = add(library, summitArticle()).article;
        LibraryWriter{library}.remove(removeFirst ? visit : summit);
        Library expected = Library::inMemory();
        add(expected, removeFirst ? summitArticle() : visitArticle());
        QCOMPARE(printed(library), printed(expected));
        QVERIFY(library.search("Syldavia").size() == expected.search("Syldavia").size());
    }
}

void TestLibrary::removeAll_leavesNothing()
{
    Library library = Library::inMemory();
    const ArticleId visit = add(library, visitArticle()).article;
    const ArticleId summit = add(library, summitArticle()).article;
    LibraryWriter{library}.remove(visit);
    LibraryWriter{library}.remove(summit);
    QCOMPARE(printed(library), std::string{});
    QVERIFY(library.search("syldavia").empty());
    QCOMPARE(library.statistics().sentences, std::size_t{0});
    QVERIFY(add(library, visitArticle()).isNew);
}

void TestLibrary::removeUnknown_changesNothing()
{
    Library library = Library::inMemory();
    add(library, visitArticle());
    const std::string before = printed(library);
    LibraryWriter{library}.remove(ArticleId{77});
    QCOMPARE(printed(library), before);
}

void TestLibrary::idsOfRemovedThings_areNotGivenAgain()
{
    Library library = Library::inMemory();
    const ArticleId first = add(library, visitArticle()).article;
    const NodeId lastNode = library.graph().nodes().back().id;
    LibraryWriter{library}.remove(first);
    const ArticleId second = add(library, summitArticle()).article;
    QVERIFY(first < second);
    QVERIFY(lastNode < library.graph().nodes().front().id);
}

void TestLibrary::placements_areKeptAndReplaced()
{
    const TemporaryLibrary file;
    layout::Placements expected;
    {
        Library library = file.create();
        add(library, visitArticle());
        const graph::KnowledgeGraph graph = library.graph();
        for (const graph::Node& node : graph.nodes())
            expected[node.id] = {{0.1 * static_cast<double>(node.id.value), -3e7}, false};
        LibraryWriter writer{library};
        writer.place(expected);
        const NodeId moved = expected.begin()->first;
        expected[moved] = {{12.5, 1.0 / 3}, true};
        writer.place({{moved, expected[moved]}});
        QVERIFY(library.placements() == expected);
    }
    QVERIFY(file.open().placements() == expected);
}

void TestLibrary::placementOfUnknownNode_isPassedOver()
{
    Library library = Library::inMemory();
    LibraryWriter{library}.place({{NodeId{5}, {{1, 2}, false}}});
    QVERIFY(library.placements().empty());
}

void TestLibrary::placement_goesWithItsNode()
{
    Library library = Library::inMemory();
    const ArticleId visit = add(library, visitArticle()).article;
    add(library, summitArticle());
    layout::Placements all;
    const graph::KnowledgeGraph graph = library.graph();
    for (const graph::Node& node : graph.nodes())
        all[node.id] = {};
    LibraryWriter{library}.place(all);
    LibraryWriter{library}.remove(visit);
    QCOMPARE(library.placements().size(), library.graph().nodes().size());
}

void TestLibrary::statistics_countWhatIsThere()
{
    Library library = Library::inMemory();
    add(library, visitArticle());
    add(library, summitArticle());
    const library::Statistics statistics = library.statistics();
    QCOMPARE(statistics.articles, std::size_t{2});
    QCOMPARE(statistics.sentences, std::size_t{6});
    QCOMPARE(statistics.nodes, std::size_t{7});
    QCOMPARE(statistics.edges, std::size_t{6});
    QCOMPARE(statistics.evidence, std::size_t{9});
    QCOMPARE(statistics.nodesByKind.at(ontology::NodeKind::Official), std::size_t{2});
    QVERIFY(!statistics.nodesByKind.contains(ontology::NodeKind::Person));
    QCOMPARE(statistics.edgesByRelation.at(ontology::Relation::Represents), std::size_t{2});
}

void TestLibrary::emptyLibrary_hasEmptyEverything()
{
    const Library library = Library::inMemory();
    QVERIFY(library.file().empty());
    QVERIFY(!library.isReadOnly());
    QVERIFY(library.articles().empty());
    QVERIFY(library.graph().isEmpty());
    QVERIFY(library.placements().empty());
    QVERIFY(library.search("anything").empty());
    QCOMPARE(library.statistics().articles, std::size_t{0});
    QVERIFY(document(library) == graph::GraphDocument{});
}

void TestLibrary::unknownArticle_isNotFound()
{
    const Library library = Library::inMemory();
    QCOMPARE(errorKindOf([&] { (void)library.source(ArticleId{1}); }), std::string{"not-found"});
    QCOMPARE(errorKindOf([&] { (void)library.storedArticle(ArticleId{1}); }), std::string{"not-found"});
    QVERIFY(!library.findArticle("no fingerprint"));
}

void TestLibrary::brokenGraph_isRefusedWhole_data()
{
    using Break = void (*)(graph::ArticleGraph&);
    QTest::addColumn<Break>("breakIt");
    const auto row = [](const char* name, Break breakIt) { QTest::newRow(name) << breakIt; };
    row("evidence beyond the text",
        [](auto& graph) { graph.edges[0].evidence.change([](auto& list) { list[0].span.end = 9999; }); });
    row("evidence backwards", [](auto& graph) {
        graph.edges[0].evidence.change([](auto& list) { list[0].span = {9, 3}; });
    });
    row("evidence in no sentence",
        [](auto& graph) { graph.edges[0].evidence.change([](auto& list) { list[0].sentence = {}; }); });
    row("cited by nobody",
        [](auto& graph) { graph.edges[0].evidence.change([](auto& list) { list[0].accordingTo = NodeId{99}; }); });
    row("edge without evidence", [](auto& graph) { graph.edges[0].evidence = {}; });
    row("edge to nowhere", [](auto& graph) { graph.edges[0].target = NodeId{99}; });
    row("mention in no sentence", [](auto& graph) { graph.nodes[0].mentions.edit()[0].sentence = SentenceId{99}; });
    row("node without name", [](auto& graph) { graph.nodes[0].name.clear(); });
    row("node twice", [](auto& graph) { graph.nodes[1].id = graph.nodes[0].id; });
    row("sentence twice", [](auto& graph) { graph.sentences[1].id = graph.sentences[0].id; });
    row("affiliation unknown", [](auto& graph) { graph.nodes[0].attributes.affiliation = NodeId{99}; });
}

void TestLibrary::brokenGraph_isRefusedWhole()
{
    using Break = void (*)(graph::ArticleGraph&);
    QFETCH(Break, breakIt);
    Library library = Library::inMemory();
    ArticleBuilder visit = visitArticle();
    breakIt(visit.graph());
    QCOMPARE(errorKindOf([&] { add(library, visit); }), std::string{"invalid-data"});
    QCOMPARE(printed(library), std::string{});
    QVERIFY(add(library, summitArticle()).isNew);
}

void TestLibrary::secondConnection_seesWhatTheFirstStored()
{
    const TemporaryLibrary file;
    Library window = file.create();
    Library job = file.open();
    QVERIFY(window.graph().isEmpty());
    add(job, visitArticle());
    QCOMPARE(printed(window), printed(job));
    LibraryWriter{window}.place({{window.graph().nodes().front().id, {{3, 4}, true}}});
    QVERIFY(job.placements() == window.placements());
    QCOMPARE(job.placements().size(), std::size_t{1});
}

void TestLibrary::readerAndWriterOnTwoThreads_doNotDisturbEachOther()
{
    constexpr int articles = 30;
    const TemporaryLibrary file;
    Library window = file.create();
    std::thread job{[&] {
        Library library = Library::open(file.file());
        for (int i = 0; i < articles; ++i)
            add(library, ArticleBuilder{"Article number " + std::to_string(i) + " names Ruritania."});
    }};
    std::size_t seen = 0;
    bool shrank = false;
    while (seen < articles) {
        const std::size_t now = document(window).sources.size();
        shrank = shrank || now < seen;
        seen = now;
    }
    job.join();
    QVERIFY(!shrank);
    QCOMPARE(window.search("ruritania").size(), std::size_t{articles});
}

QTEST_APPLESS_MAIN(TestLibrary)
#include "tst_library.moc"
