#include <cablegraph/panels/tables/copies.h>
#include <cablegraph/panels/tables/model.h>
#include <cablegraph/support/phrases.h>

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
#include <builders.h>
#include <cmath>
#include <karateclub.h>
#include <random>

using namespace cablegraph;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;
using panels::measureColumns;
using panels::nodesTable;
using panels::TableColumn;
using panels::TableContent;
using panels::TableInput;
using panels::TableModel;
using testing::edge;
using testing::node;

namespace {

/// Two articles: of March 2024 and undated.
TableInput sampleInput()
{
    graph::Node minister = node(3, NodeKind::Official, "Zoë Ötker");
    minister.aliases = {"Minister Ötker"};
    minister.attributes.role = "foreign minister";
    minister.attributes.affiliation = NodeId{1};
    minister.mentions = {{ArticleId{1}, SentenceId{1}, {4, 9}}, {ArticleId{2}, SentenceId{1}, {0, 5}}};
    graph::Edge accuses = edge(2, 3, Relation::Accuse, 2, Stance::Alleged);
    accuses.evidence.change([&](auto& list) {
        list.front().accordingTo = NodeId{1};
        list.front().date = text::PartialDate{2024, 2, {}};
    });
    accuses.evidence.add(accuses.evidence.front());
    accuses.evidence.change([&](auto& list) {
        list.back().article = ArticleId{2};
        list.back().stance = Stance::Denied;
        list.back().date.reset();
    });
    const graph::KnowledgeGraph graph{{node(1, NodeKind::State, "Norway"), node(2, NodeKind::State, "austria"),
                                       minister, node(4, NodeKind::Threat, "Cyber operations")},
                                      {edge(1, 3, Relation::Represents, 1), accuses, edge(3, 2, Relation::Poses, 4)}};
    return {graph,
            graph,
            {{ArticleId{1}, "Talks", text::PartialDate{2024, 3, 1}, "/a"}, {ArticleId{2}, "A note", {}, "/b"}}};
}

const TableColumn& columnOf(const TableContent& table, const char* id)
{
    const auto found = std::ranges::find(table.columns, QString::fromLatin1(id), &TableColumn::id);
    if (found == table.columns.end())
        qFatal("there is no column %s", id);
    return *found;
}

int positionOf(const TableModel& model, const char* id)
{
    return static_cast<int>(&columnOf(model.content(), id) - model.content().columns.data());
}

QString cell(const TableContent& table, const char* column, std::size_t row)
{
    return columnOf(table, column).texts.at(row);
}

QStringList shownTexts(const TableModel& model, const char* column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, positionOf(model, column)).data().toString();
    return texts;
}

QStringList list(std::initializer_list<const char*> words)
{
    QStringList made;
    for (const char* word : words)
        made << QString::fromUtf8(word);
    return made;
}

} // namespace

class TestTableContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodes_tellWhatIsKnown();
    void places_tellTheirState();
    void edges_tellStandingScoreAndDates();
    void evidence_tellsSentenceAndSource();
    void namesThatAreNotShown_areStillNamed();
    void everyColumn_isAsLongAsTheTable();
    void measures_fillTheirColumns();
    void sentences_areReadOnceAndOnOneLine();

    void model_keepsTheRulesOfModels();
    void model_sortsWordsAsTheReaderDoes();
    void model_sortsNumbersWithNothingLast();
    void model_sortsDatesByTime();
    void model_filtersByAllWordsAndAliases();
    void model_keepsOrderAndFilterForNewContent();
    void model_ofManyRowsSortsAndFilters();

    void csv_followsItsStandard();
    void markdown_isATable();
};

void TestTableContent::nodes_tellWhatIsKnown()
{
    const TableContent table = nodesTable(sampleInput());
    QCOMPARE(table.rows.size(), std::size_t{4});
    QCOMPARE(std::get<NodeId>(table.rows[2].item), NodeId{3});
    QCOMPARE(table.rows[2].passage, std::optional(session::Passage{ArticleId{1}, {4, 9}}));
    // It is never named: the first sentence of its line speaks for it.
    QCOMPARE(table.rows[3].passage, std::optional(session::Passage{ArticleId{1}, {0, 10}}));
    QCOMPARE(cell(table, "name", 2), QStringLiteral("Zoë Ötker"));
    QCOMPARE(cell(table, "kind", 2), support::phraseFor(NodeKind::Official));
    QCOMPARE(cell(table, "role", 2), QStringLiteral("foreign minister"));
    QCOMPARE(cell(table, "role", 3), support::phraseFor(ontology::ThreatClass::Cyber));
    QCOMPARE(cell(table, "state", 2), QStringLiteral("Norway"));
    QCOMPARE(cell(table, "state", 0), QStringLiteral("Nor"));
    QCOMPARE(cell(table, "degree", 2), QStringLiteral("2"));
    QCOMPARE(cell(table, "inDegree", 1), QStringLiteral("1"));
    QCOMPARE(cell(table, "outDegree", 1), QStringLiteral("1"));
    QCOMPARE(cell(table, "articles", 2), QStringLiteral("2"));
    QCOMPARE(cell(table, "mentions", 2), QStringLiteral("2"));
    QCOMPARE(cell(table, "first", 2), QStringLiteral("2024-03-01"));
    QCOMPARE(cell(table, "last", 2), QStringLiteral("2024-03-01"));
    QCOMPARE(cell(table, "betweenness", 2), QString{});
}

void TestTableContent::places_tellTheirState()
{
    const auto coded = [](graph::Node made, const char* code) {
        made.attributes.code = code;
        return made;
    };
    const graph::KnowledgeGraph whole{{coded(node(1, NodeKind::State, "Norway"), "NOR"),
                                       coded(node(2, NodeKind::Place, "Oslo"), "NOR"),
                                       coded(node(3, NodeKind::Place, "Vienna"), "AUT")},
                                      {}};
    const TableContent all = nodesTable({whole, whole, {}});
    QCOMPARE(cell(all, "state", 0), QStringLiteral("NOR"));
    QCOMPARE(cell(all, "state", 1), QStringLiteral("Norway"));
    QCOMPARE(cell(all, "state", 2), QStringLiteral("AUT")); // no article names the state
    const graph::KnowledgeGraph place{{*whole.findNode(NodeId{2})}, {}};
    QCOMPARE(cell(nodesTable({place, whole, {}}), "state", 0), QStringLiteral("Norway"));
}

void TestTableContent::edges_tellStandingScoreAndDates()
{
    const TableContent table = edgesTable(sampleInput());
    QCOMPARE(table.rows.size(), std::size_t{3});
    QCOMPARE(cell(table, "source", 1), QStringLiteral("Zoë Ötker"));
    QCOMPARE(cell(table, "relation", 1), support::phraseFor(Relation::Accuse));
    QCOMPARE(cell(table, "target", 1), QStringLiteral("austria"));
    QCOMPARE(cell(table, "standing", 1), support::phraseFor(graph::EdgeStanding::Contested));
    QCOMPARE(cell(table, "category", 1), support::phraseFor(ontology::QuadClass::VerbalConflict));
    QCOMPARE(cell(table, "score", 1).toDouble(), *ontology::conflictCooperationScore(Relation::Accuse));
    QCOMPARE(cell(table, "score", 0), QString{});
    QCOMPARE(cell(table, "sentences", 1), QStringLiteral("2"));
    QCOMPARE(cell(table, "articles", 1), QStringLiteral("2"));
    QCOMPARE(cell(table, "first", 1), QStringLiteral("2024-02"));
    QCOMPARE(cell(table, "last", 1), QStringLiteral("2024-02"));
    QCOMPARE(cell(table, "first", 0), QStringLiteral("2024-03-01")); // of the article
}

void TestTableContent::evidence_tellsSentenceAndSource()
{
    panels::CitedSentences sentences;
    const TableInput input = sampleInput();
    sentences.read(input.shown, [](ArticleId article) {
        return std::make_shared<const graph::Source>(
            graph::Source{article, "", {}, "", "She blames\nAustria.", {{SentenceId{1}, {0, 19}}}});
    });
    const TableContent table = evidenceTable(input, sentences);
    QCOMPARE(table.rows.size(), std::size_t{4});
    QCOMPARE(std::get<EdgeId>(table.rows[2].item), EdgeId{2});
    QCOMPARE(table.rows[2].passage->article, ArticleId{2});
    QCOMPARE(cell(table, "sentence", 1), QStringLiteral("She blames Austria."));
    QCOMPARE(cell(table, "words", 1), QStringLiteral("She blames"));
    QCOMPARE(cell(table, "stance", 1), support::phraseFor(Stance::Alleged));
    QCOMPARE(cell(table, "stance", 2), support::phraseFor(Stance::Denied));
    QCOMPARE(cell(table, "cited", 1), QStringLiteral("Norway"));
    QCOMPARE(cell(table, "date", 1), QStringLiteral("2024-02"));
    QCOMPARE(cell(table, "article", 2), QStringLiteral("A note"));
    QCOMPARE(cell(table, "published", 1), QStringLiteral("2024-03-01"));
    QCOMPARE(cell(table, "published", 2), QString{});
    QCOMPARE(cell(table, "confidence", 1), QStringLiteral("1.00"));
}

void TestTableContent::namesThatAreNotShown_areStillNamed()
{
    TableInput input = sampleInput();
    const auto nodes = input.whole.nodes();
    input.shown = {{nodes[1], nodes[2]}, {*input.whole.findEdge(EdgeId{2})}};
    QCOMPARE(cell(nodesTable(input), "state", 1), QStringLiteral("Norway"));
    QCOMPARE(cell(evidenceTable(input, {}), "cited", 0), QStringLiteral("Norway"));
    QCOMPARE(edgesTable(input).rows.size(), std::size_t{1});
}

void TestTableContent::everyColumn_isAsLongAsTheTable()
{
    for (const TableInput& input : {sampleInput(), TableInput{}}) {
        for (const TableContent& table : {nodesTable(input), edgesTable(input), evidenceTable(input, {})}) {
            QCOMPARE(table.searched.size(), table.rows.size());
            for (const TableColumn& column : table.columns) {
                QCOMPARE(column.texts.size(), table.rows.size());
                QCOMPARE(column.sortKeys.size(), table.rows.size());
                QVERIFY(!column.title.isEmpty());
            }
        }
    }
}

void TestTableContent::measures_fillTheirColumns()
{
    const graph::KnowledgeGraph club = testing::karateClub();
    TableModel model;
    model.setContent(nodesTable({club, club, {}}));
    for (TableColumn& column : measureColumns(graph::measure(club)))
        model.setColumn(std::move(column));
    QCOMPARE(cell(model.content(), "betweenness", 0), QStringLiteral("0.4376"));
    QCOMPARE(cell(model.content(), "pageRank", 33), QStringLiteral("0.25905"));
    QVERIFY(columnOf(model.content(), "community").explanation.contains(QStringLiteral("modularity 0.4")));
    for (const QString& community : columnOf(model.content(), "community").texts)
        QVERIFY(community.toInt() >= 1 && community.toInt() <= 4);
    // Of another graph: dropped.
    const QStringList before = shownTexts(model, "betweenness");
    for (TableColumn& column : measureColumns(graph::measure(sampleInput().shown)))
        model.setColumn(std::move(column));
    QCOMPARE(shownTexts(model, "betweenness"), before);
}

void TestTableContent::sentences_areReadOnceAndOnOneLine()
{
    panels::CitedSentences sentences;
    const TableInput input = sampleInput();
    std::vector<ArticleId> read;
    const auto sourceOf = [&read](ArticleId article) -> std::shared_ptr<const graph::Source> {
        read.push_back(article);
        if (article == ArticleId{2})
            return nullptr;
        return std::make_shared<const graph::Source>(graph::Source{article, "", {}, "", "Ten  bytes\r\nand more", {}});
    };
    sentences.read(input.shown, sourceOf);
    QCOMPARE(read, (std::vector{ArticleId{1}, ArticleId{2}}));
    const graph::Edge& accuses = *input.shown.findEdge(EdgeId{2});
    QCOMPARE(sentences.of(accuses.evidence[0]).words, QStringLiteral("Ten bytes"));
    QCOMPARE(sentences.of(accuses.evidence[1]).words, QString{});
    read.clear();
    sentences.read(input.shown, sourceOf);
    QCOMPARE(read, (std::vector{ArticleId{2}})); // what could not be read is tried again
    std::stop_source stop;
    stop.request_stop();
    panels::CitedSentences fresh;
    QVERIFY_EXCEPTION_THROWN(fresh.read(input.shown, sourceOf, {}, stop.get_token()), Stopped);
}

void TestTableContent::model_keepsTheRulesOfModels()
{
    TableModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    const TableInput input = sampleInput();
    model.setContent(nodesTable({}));
    model.setContent(nodesTable(input));
    for (int column = 0; column < model.columnCount(); ++column) {
        model.sort(column, Qt::DescendingOrder);
        model.sort(column, Qt::AscendingOrder);
    }
    model.setWords(QStringLiteral("nor"));
    for (TableColumn& column : measureColumns(graph::measure(input.shown)))
        model.setColumn(std::move(column));
    model.sort(-1);
    model.setWords({});
    model.setContent(edgesTable(input));
    model.setContent({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.headerData(3, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestTableContent::model_sortsWordsAsTheReaderDoes()
{
    TableModel model;
    model.setContent(nodesTable(sampleInput()));
    QCOMPARE(shownTexts(model, "name").front(), QStringLiteral("Norway"));
    model.sort(positionOf(model, "state"));
    QCOMPARE(shownTexts(model, "state").back(), QString{}); // the threat has none
    model.sort(positionOf(model, "state"), Qt::DescendingOrder);
    QCOMPARE(shownTexts(model, "state").back(), QString{});
    model.sort(positionOf(model, "name"), Qt::DescendingOrder);
    QCOMPARE(shownTexts(model, "name").front(), QStringLiteral("Zoë Ötker"));
    model.sort(-1);
    QCOMPARE(shownTexts(model, "name").front(), QStringLiteral("Norway"));
}

void TestTableContent::model_sortsNumbersWithNothingLast()
{
    TableModel model;
    model.setContent(edgesTable(sampleInput()));
    model.sort(positionOf(model, "sentences"), Qt::DescendingOrder);
    QCOMPARE(shownTexts(model, "sentences"), list({"2", "1", "1"}));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(positionOf(model, "score"), order);
        QVERIFY(!shownTexts(model, "score").front().isEmpty());
        QCOMPARE(shownTexts(model, "score").back(), QString{});
    }
}

void TestTableContent::model_sortsDatesByTime()
{
    TableModel model;
    model.setContent(edgesTable(sampleInput()));
    model.sort(positionOf(model, "first"));
    QCOMPARE(shownTexts(model, "first"), list({"2024-02", "2024-03-01", "2024-03-01"}));
    model.sort(positionOf(model, "first"), Qt::DescendingOrder);
    QCOMPARE(shownTexts(model, "first").back(), QStringLiteral("2024-02"));
}

void TestTableContent::model_filtersByAllWordsAndAliases()
{
    TableModel model;
    model.setContent(nodesTable(sampleInput()));
    model.setWords(QStringLiteral("  zoe FOREIGN "));
    QCOMPARE(shownTexts(model, "name"), list({"Zoë Ötker"}));
    QCOMPARE(model.totalRows(), 4);
    QCOMPARE(model.contentRow(0), std::size_t{2});
    QCOMPARE(model.rowOfContent(2), 0);
    QCOMPARE(model.rowOfContent(0), -1);
    model.setWords(QStringLiteral("minister otk")); // "Minister Ötker" is an alias
    QCOMPARE(model.rowCount(), 1);
    model.setWords(QStringLiteral("zoe sweden"));
    QCOMPARE(model.rowCount(), 0);
    model.setWords(QString{});
    QCOMPARE(model.rowCount(), 4);
}

void TestTableContent::model_keepsOrderAndFilterForNewContent()
{
    TableModel model;
    model.setContent(nodesTable(sampleInput()));
    model.setWords(QStringLiteral("st"));
    model.sort(positionOf(model, "name"), Qt::DescendingOrder);
    const QStringList before = shownTexts(model, "name");
    QVERIFY(before.size() > 1 && before.size() < 4);
    model.setContent(nodesTable(sampleInput()));
    QCOMPARE(shownTexts(model, "name"), before);
}

void TestTableContent::model_ofManyRowsSortsAndFilters()
{
    std::vector<graph::Node> nodes;
    std::mt19937_64 engine{3};
    for (std::int64_t id = 1; id <= 30000; ++id)
        nodes.push_back(node(id, NodeKind::Person, "Person " + std::to_string(engine() % 100000)));
    const graph::KnowledgeGraph graph{std::move(nodes), {}};
    TableModel model;
    model.setContent(nodesTable({graph, graph, {}}));
    model.sort(positionOf(model, "name"));
    const QStringList names = shownTexts(model, "name");
    QCOMPARE(names.size(), 30000);
    // Numbers inside names count as numbers, wherever the machine knows the rules of a language.
    QVERIFY(std::ranges::is_sorted(names, {}, [](const QString& name) { return name.mid(7).toInt(); }) ||
            std::ranges::is_sorted(names));
    model.setWords(QStringLiteral("12"));
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 30000);
    for (const QString& name : shownTexts(model, "name"))
        QVERIFY(name.contains(QStringLiteral("12")));
}

void TestTableContent::csv_followsItsStandard()
{
    TableContent table;
    table.rows.assign(2, {NodeId{1}, {}});
    table.searched.assign(2, "");
    TableColumn words;
    words.title = QStringLiteral("Said");
    words.texts = {QStringLiteral("She said \"no\", twice\nand left"), QStringLiteral("=1+1")};
    words.sortKeys = {0, 1};
    TableColumn numbers = words;
    numbers.title = QStringLiteral("Score; low");
    numbers.holds = TableColumn::Holds::Numbers;
    numbers.texts = {QStringLiteral("-5.0"), QString{}};
    table.columns = {words, numbers};
    TableModel model;
    model.setContent(table);
    QCOMPARE(csvOf(model, {{0, 1}, {0, 1}}), QStringLiteral("Said,\"Score; low\"\r\n"
                                                            "\"She said \"\"no\"\", twice\nand left\",-5.0\r\n"
                                                            "'=1+1,\r\n"));
    QCOMPARE(csvOf(model, {{1}, {1, 0}}), QStringLiteral("\"Score; low\",Said\r\n,'=1+1\r\n"));
}

void TestTableContent::markdown_isATable()
{
    TableModel model;
    graph::Node odd = node(1, NodeKind::Person, "A|B *c*");
    const graph::KnowledgeGraph graph{{odd}, {}};
    model.setContent(nodesTable({graph, graph, {}}));
    QCOMPARE(markdownOf(model, {{0}, {positionOf(model, "name"), positionOf(model, "degree")}}),
             QStringLiteral("| Name | Degree |\n| --- | ---: |\n| A\\|B \\*c\\* | 0 |\n"));
}

QTEST_GUILESS_MAIN(TestTableContent)
#include "tst_tablecontent.moc"
