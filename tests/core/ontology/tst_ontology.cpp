#include <cablegraph/base/error.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/ontology/tables.h>

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <filesystem>
#include <fstream>

using namespace cablegraph;
using ontology::NameTerm;
using ontology::Ontology;

namespace fs = std::filesystem;

/// The tables of words: what is shipped is whole, the user's files add and take away, mistakes are told with file and
/// line.
class TestOntology : public QObject
{
    Q_OBJECT

private slots:
    void shippedTablesAreWhole();
    void everyStateHasItsNames_data();
    void everyStateHasItsNames();
    void userFilesAddReplaceAndRemove();
    void mistakesNameFileAndLine_data();
    void mistakesNameFileAndLine();
    void missingFolderOfTheUserIsFine();
    void missingTableIsAnError();

private:
    static Ontology::Tables const& shipped()
    {
        static const std::array folders{resourceFolder() / "ontology"};
        static const Ontology loaded = Ontology::load(folders);
        return loaded.tables();
    }
    static fs::path write(const QTemporaryDir& folder, const char* name, const std::string& text)
    {
        const fs::path file = fs::path{folder.path().toStdString()} / name;
        std::ofstream{file, std::ios::binary} << text;
        return file;
    }
    static Ontology load(const QTemporaryDir& user)
    {
        const std::array folders{resourceFolder() / "ontology", fs::path{user.path().toStdString()}};
        return Ontology::load(folders);
    }
    /// Codes of the states, names of the rest, that a phrase means.
    static std::string meanings(const Ontology::Tables& tables, std::string_view phrase)
    {
        const auto pieces = ontology::splitWords(phrase);
        std::vector<ontology::LexiconWord> words;
        for (const ontology::WordPiece& piece : pieces)
            words.push_back({piece.form, piece.lower, piece.lower});
        std::string found;
        for (const ontology::LexiconMatch& match : tables.nameLexicon.matchesAt(words, 0)) {
            if (match.length != words.size())
                continue;
            const NameTerm& term = tables.names[match.value];
            const std::string name = term.kind == NameTerm::Kind::Place          ? tables.places[term.index].name
                                     : term.kind == NameTerm::Kind::Organization ? tables.organizations[term.index].name
                                     : term.kind == NameTerm::Kind::OfficeHolder ? tables.officeHolders[term.index].name
                                                                                 : tables.states[term.index].code;
            if (found.find(name) == std::string::npos)
                found += (found.empty() ? "" : " ") + name;
        }
        return found;
    }
};

void TestOntology::shippedTablesAreWhole()
{
    const Ontology::Tables& tables = shipped();
    QVERIFY(tables.states.size() >= 249); // ISO 3166-1 has 249 codes
    for (const char* code : {"USA", "GBR", "PRK", "XKX", "SUN", "PSE", "TWN", "SSD", "TLS", "SWZ", "MKD"})
        QVERIFY2(tables.findState(code) != nullptr, code);
    QVERIFY(tables.findState("ZZZ") == nullptr);
    QCOMPARE(tables.threatPhrases.size(), ontology::threatClassCount);
    for (const std::string& phrase : tables.threatPhrases)
        QVERIFY(!phrase.empty());
    QVERIFY(!tables.relations.empty() && !tables.meetings.empty() && !tables.roles.empty() &&
            !tables.reporting.empty());
}

void TestOntology::everyStateHasItsNames_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("short name") << "Laos"
                                << "LAO";
    QTest::newRow("official name") << "Democratic People's Republic of Korea"
                                   << "PRK";
    QTest::newRow("typographic apostrophe") << "Democratic People’s Republic of Korea"
                                            << "PRK";
    QTest::newRow("abbreviation") << "DPRK"
                                  << "PRK";
    QTest::newRow("abbreviation with full stops") << "U.S."
                                                  << "USA";
    QTest::newRow("no pronoun") << "us"
                                << "";
    QTest::newRow("adjective") << "Burkinabe"
                               << "BFA";
    QTest::newRow("demonym") << "Ukrainians"
                             << "UKR";
    QTest::newRow("capital") << "Pyongyang"
                             << "PRK";
    QTest::newRow("seat") << "Zhongnanhai"
                          << "CHN";
    QTest::newRow("seat with an accent") << "Élysée"
                                         << "FRA";
    QTest::newRow("seat without it") << "Elysee"
                                     << "FRA";
    QTest::newRow("seat of several words") << "Blue House"
                                           << "KOR";
    QTest::newRow("former state") << "Soviet Union"
                                  << "SUN";
    QTest::newRow("mixed case keeps its letters") << "Let"
                                                  << "";
    QTest::newRow("mixed case") << "LeT"
                                << "Lashkar-e-Taiba";
    QTest::newRow("organization") << "IAEA"
                                  << "International Atomic Energy Agency";
}

void TestOntology::everyStateHasItsNames()
{
    QFETCH(QString, phrase);
    QTEST(QString::fromStdString(meanings(shipped(), phrase.toStdString())), "meaning");
}

void TestOntology::userFilesAddReplaceAndRemove()
{
    const QTemporaryDir user;
    write(user, "organizations.txt",
          "name | type | state | names\n"
          "Blue Lantern Network | hacker-group | | BLN\n"           // new
          "Interpol | international | | The International Police\n" // replaces
          "- Europol\n");                                           // taken away
    const Ontology ontology = load(user);
    const Ontology::Tables& tables = ontology.tables();
    QCOMPARE(meanings(tables, "BLN"), std::string{"Blue Lantern Network"});
    QCOMPARE(meanings(tables, "The International Police"), std::string{"Interpol"});
    QCOMPARE(meanings(tables, "International Criminal Police Organization"), std::string{});
    QCOMPARE(meanings(tables, "Europol"), std::string{});
    QCOMPARE(meanings(tables, "NATO"), std::string{"NATO"});
    QCOMPARE(meanings(shipped(), "Europol"), std::string{"Europol"});
}

void TestOntology::mistakesNameFileAndLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("field missing") << "organizations.txt"
                                   << "name | type | state | names\nBlue Lantern | company\n"
                                   << 2;
    QTest::newRow("wrong columns") << "organizations.txt"
                                   << "# mine\nname | state | type | names\n"
                                   << 2;
    QTest::newRow("no columns") << "organizations.txt"
                                << "# nothing\n"
                                << 1;
    QTest::newRow("unknown state") << "places.txt"
                                   << "name | country | type | names\nAtlantis | ATL | island |\n"
                                   << 2;
    QTest::newRow("unknown role type") << "roles.txt"
                                       << "role | type | state | scope\n\nczar | ruler | | state\n"
                                       << 3;
    QTest::newRow("unknown relation")
        << "relations.txt"
        << "words | form | relation | target | label\nhug | verb | embrace | object | hugged\n"
        << 2;
    QTest::newRow("unknown threat class") << "threats.txt"
                                          << "words | class | form\nfog | weather | noun\n"
                                          << 2;
    QTest::newRow("key twice") << "familyfirst.txt"
                               << "name\nZorblax\nZorblax\n"
                               << 3;
    QTest::newRow("empty key") << "familyfirst.txt"
                               << "name | \n"
                               << 1;
    QTest::newRow("state code too long") << "states.txt"
                                         << "code | alpha2 | name | names | adjectives | capitals | seats | short\n"
                                            "ABCD | AB | Abcdia | | | | |\n"
                                         << 2;
    QTest::newRow("no UTF-8") << "givennames.txt" << QString::fromLatin1("name | gender\nLatin-\xE9 |\n") << 2;
}

void TestOntology::mistakesNameFileAndLine()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(int, line);
    const QTemporaryDir user;
    const bool latin = file == "givennames.txt" && text.contains("Latin");
    const std::string bytes = latin ? text.toLatin1().toStdString() : text.toStdString();
    const fs::path written = write(user, file.toUtf8().constData(), bytes);
    try {
        (void)load(user);
        QFAIL("no error");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::InvalidData);
        QCOMPARE(error.file(), written);
        QCOMPARE(error.line(), static_cast<std::size_t>(line));
        QVERIFY(!std::string{error.what()}.empty());
    }
}

void TestOntology::missingFolderOfTheUserIsFine()
{
    const std::array folders{resourceFolder() / "ontology", fs::path{"/nowhere/at/all"}};
    QCOMPARE(Ontology::load(folders).tables().states.size(), shipped().states.size());
}

void TestOntology::missingTableIsAnError()
{
    const QTemporaryDir empty;
    const std::array folders{fs::path{empty.path().toStdString()}};
    try {
        (void)Ontology::load(folders);
        QFAIL("no error");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::NotFound);
    }
}

QTEST_APPLESS_MAIN(TestOntology)
#include "tst_ontology.moc"
