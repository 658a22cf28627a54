#include "samplearticles.h"
#include "searchexpression.h"

#include <cablegraph/library/judgements.h>
#include <cablegraph/library/librarywriter.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTest>

#include <libraryprinting.h>
#include <set>
#include <temporarylibrary.h>

using namespace cablegraph;
using library::Library;
using library::LibraryWriter;
using library::searchExpression;

namespace {

Library sampleLibrary()
{
    Library made = Library::inMemory();
    LibraryWriter writer{made};
    for (const testing::ArticleBuilder& each : {testing::visitArticle(), testing::summitArticle()})
        writer.add(each.article(), each.graph());
    return made;
}

QStringList sentences(const Library& library, std::string_view words)
{
    QStringList found;
    for (const library::SearchHit& hit : library.search(words))
        found << QString::fromStdString(hit.sentenceText.substr(0, 8));
    found.sort();
    return found;
}

QStringList nodes(const Library& library, std::string_view words)
{
    QStringList found;
    for (const library::NodeHit& hit : library.searchNodes(words))
        found << QString::fromStdString(hit.name);
    return found;
}

std::multiset<std::string> namesOf(const std::vector<library::NodeHit>& hits)
{
    std::multiset<std::string> names;
    for (const library::NodeHit& hit : hits)
        names.insert(hit.name + ' ' + std::to_string(hit.articles));
    return names;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expression_data();
    void expression();
    void sentences_data();
    void sentences();
    void nodes_areFoundByNameAndAlias();
    void nodes_carryKindAndCount();
    void givenName_isFoundAndShown();
    void anyText_isAValidQuestion_data();
    void anyText_isAValidQuestion();
    void namesOfARemovedArticle_areForgotten();
    void lettersOfFullWidth_findTheirLike();
    void manyHits_areTheLastOnes();
    void filters_areKept();
    void filterThatCannotBeRead_isDamage();
    void libraryOfVersion1_isBroughtUpToDate();
};

void TestSearch::expression_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* words, const char* expected) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(expected);
    };
    row("", "");
    row(" * ", "");
    row("a b", R"(("a" "b"))");
    row("a AND b", R"(("a" "b"))");
    row("a OR b c", R"(("a") OR ("b" "c"))");
    row("a NOT b c", R"(("a" "c") NOT "b")");
    row("a AND NOT \"b c\"", R"(("a") NOT "b c")");
    row("a* OR \"b c\"*", R"(("a" *) OR ("b c" *))");
    row("NOT a", R"(("NOT" "a"))");
    row("a OR", R"(("a" "OR"))");
    row("\"OR\" or b", R"(("OR" "or" "b"))");
    row("(a) NEAR/2 b", R"-(("(a)" "NEAR/2" "b"))-");
    row("\"open phrase", R"(("open phrase"))");
    row("ａ＊　＂ｂ c＂", R"(("a" * "b c") OR ("ａ＊　＂ｂ" "c＂"))");
}

void TestSearch::expression()
{
    QFETCH(QString, words);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(searchExpression(words.toStdString())), expected);
}

void TestSearch::sentences_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* words, const QStringList& expected) {
        QTest::newRow(words) << QString::fromUtf8(words) << expected;
    };
    using namespace Qt::StringLiterals;
    row("müller syldavia", {u"ANA MULL"_s, u"Müller "_s}); // without regard to case and accents
    row("mul*", {u"ANA MULL"_s, u"Foreign "_s, u"Müller "_s});
    row("\"denied the cyber\"", {u"Müller "_s});
    row("plan OR spoke", {u"ANA MULL"_s, u"They pla"_s});
    row("cyber NOT denied", {u"Syldavia"_s});
    row("cyber – threat", {u"Müller "_s, u"Syldavia"_s});
    row("cyber NOT –", {u"Müller "_s, u"Syldavia"_s});
    row("– OR plan", {u"They pla"_s});
    row("ＣＹＢＥＲ　ＮＯＴ　ｄｅｎｉｅｄ", {u"Syldavia"_s}); // of full width
}

void TestSearch::sentences()
{
    QFETCH(QString, words);
    QFETCH(QStringList, expected);
    QCOMPARE(::sentences(sampleLibrary(), words.toStdString()), expected);
}

void TestSearch::nodes_areFoundByNameAndAlias()
{
    const Library library = sampleLibrary();
    QCOMPARE(::nodes(library, "muller"), QStringList{QStringLiteral("Ana Müller")});
    QCOMPARE(::nodes(library, "sy* OR rur*").size(), 2);
    QCOMPARE(::nodes(library, "vex OR alba").size(), 3);
    QCOMPARE(::nodes(library, "\"port alba\" NOT visit"), QStringList{QStringLiteral("Port Alba")});
    QVERIFY(::nodes(library, "").isEmpty());
}

void TestSearch::nodes_carryKindAndCount()
{
    const auto hits = sampleLibrary().searchNodes("vex");
    QCOMPARE(hits.size(), std::size_t{1});
    QCOMPARE(hits[0].kind, ontology::NodeKind::Official); // an envoy in the second article
    QCOMPARE(hits[0].articles, std::size_t{2});
}

void TestSearch::givenName_isFoundAndShown()
{
    Library library = sampleLibrary();
    const NodeId vex = library.searchNodes("vex").front().node;
    library::Judge judge{library};
    const library::JudgementId rename = judge.rename(vex, "Baron of Alba Nova");
    judge.changeKind(vex, ontology::NodeKind::Person);
    QCOMPARE(::nodes(library, "baron nova"), QStringList{QStringLiteral("Baron of Alba Nova")});
    QCOMPARE(::nodes(library, "vex"), QStringList{QStringLiteral("Baron of Alba Nova")}); // as articles call him, too
    QCOMPARE(library.searchNodes("baron").front().kind, ontology::NodeKind::Person);
    QCOMPARE(library.searchNodes("vex").front().articles, std::size_t{2});
    judge.setActive(rename, false);
    QVERIFY(::nodes(library, "baron").isEmpty());
    QCOMPARE(::nodes(library, "vex").size(), 1);
    judge.setActive(rename, true);
    QCOMPARE(::nodes(library, "baron").size(), 1);
}

void TestSearch::anyText_isAValidQuestion_data()
{
    QTest::addColumn<QByteArray>("words");
    int number = 0;
    for (const QByteArray& words :
         {QByteArray{"\"AND ( * NEAR"}, QByteArray{"OR OR NOT AND"}, QByteArray{"a NOT"}, QByteArray{"- : ^ {names}"},
          QByteArray{"\xff\xfe"}, QByteArray{"a\0b", 3}, QByteArray{"NOT NOT NOT"}, QByteArray{"\"\" OR \"\""},
          QByteArray{"a OR – NOT –"}, QByteArray{"x "}.repeated(5000), QByteArray{"a OR "}.repeated(500)})
        QTest::addRow("%d", ++number) << words;
}

void TestSearch::anyText_isAValidQuestion()
{
    QFETCH(QByteArray, words);
    const Library library = sampleLibrary();
    const std::string_view asked{words.constData(), static_cast<std::size_t>(words.size())};
    QVERIFY(library.search(asked).size() < 100);
    QVERIFY(library.searchNodes(asked).size() < 100);
}

void TestSearch::namesOfARemovedArticle_areForgotten()
{
    Library library = sampleLibrary();
    LibraryWriter{library}.remove(library.articles().front().id);
    QVERIFY(::nodes(library, "alba").isEmpty());
    QCOMPARE(::nodes(library, "muller").size(), 1);
}

void TestSearch::lettersOfFullWidth_findTheirLike()
{
    Library library = Library::inMemory();
    LibraryWriter writer{library};
    for (const char* text : {"Zebra talks began.", "Ｚｅｂｒａ talks ended."}) {
        testing::ArticleBuilder builder{text};
        writer.add(builder.article(), builder.graph());
    }
    QCOMPARE(library.search("ｚｅｂ*").size(), 2);
    QCOMPARE(library.search("zeb*").size(), 1);
}

void TestSearch::manyHits_areTheLastOnes()
{
    Library library = Library::inMemory();
    std::string text;
    for (int i = 1; i <= 2500; ++i)
        text += "Zebra " + std::to_string(i) + ". ";
    testing::ArticleBuilder builder{text};
    builder.graph().sentences.clear();
    std::size_t begin = 0;
    for (int i = 1; i <= 2500; ++i) {
        const std::size_t end = text.find('.', begin) + 1;
        builder.graph().sentences.push_back({SentenceId{i}, {begin, end}});
        begin = end + 1;
    }
    LibraryWriter{library}.add(builder.article(), builder.graph());
    QCOMPARE(library.search("zeb*", 1).at(0).sentenceText, std::string{"Zebra 2500."});
    QCOMPARE(library.search("zebra 7", 1).at(0).sentenceText, std::string{"Zebra 7."});
}

void TestSearch::filters_areKept()
{
    const testing::TemporaryLibrary place;
    graph::Filter meetings;
    meetings.kinds.included = {ontology::NodeKind::Meeting};
    {
        Library library = place.create();
        LibraryWriter writer{library};
        writer.saveFilter("Talks", {});
        writer.saveFilter("Talks", meetings);
        writer.saveFilter("Cited twice", {});
        writer.renameFilter("Cited twice", "A");
        writer.renameFilter("none", "B");
        writer.saveFilter("gone", {});
        writer.removeFilter("gone");
        QCOMPARE(testing::errorKindOf([&] { writer.saveFilter("", {}); }), std::string{"invalid-data"});
    }
    const auto saved = place.open().savedFilters();
    QCOMPARE(saved.size(), std::size_t{2});
    QCOMPARE(saved[0].name, std::string{"A"});
    QVERIFY(saved[1] == (library::SavedFilter{"Talks", meetings}));
}

void TestSearch::filterThatCannotBeRead_isDamage()
{
    const testing::TemporaryLibrary place;
    (void)place.create();
    SQLite::Database raw{place.file().string(), SQLite::OPEN_READWRITE};
    raw.exec("INSERT INTO saved_filter VALUES ('odd', '{\"colour\": 1}')");
    QCOMPARE(testing::errorKindOf([&] { (void)place.open().savedFilters(); }), std::string{"damaged"});
}

void TestSearch::libraryOfVersion1_isBroughtUpToDate()
{
    const testing::TemporaryLibrary place;
    std::filesystem::copy_file(CABLEGRAPH_TEST_DATA "/libraries/version1.cablegraph", place.file());
    const Library old = place.open();
    const Library fresh = sampleLibrary();
    QVERIFY(old.articles() == fresh.articles());
    // Nodes and edges keep the numbers they had, which a library made today would give otherwise.
    QCOMPARE(testing::printed(old), testing::printed(fresh));
    QCOMPARE(old.placements().size(), std::size_t{2});
    for (const char* words : {"syl*", "muller", "denied OR plan"}) {
        QVERIFY(!old.search(words).empty());
        QVERIFY(old.search(words) == fresh.search(words));
        QVERIFY(namesOf(old.searchNodes(words)) == namesOf(fresh.searchNodes(words)));
    }
    QVERIFY(old.savedFilters().empty());
    QVERIFY(std::filesystem::exists(place.file().string() + ".v1.backup"));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
