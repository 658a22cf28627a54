#include <cablegraph/ontology/lexicon.h>

#include <QTest>

using namespace cablegraph::ontology;

/// How texts are cut into words for the tables, and how entries are found.
class TestLexicon : public QObject
{
    Q_OBJECT

private slots:
    void splitting_data();
    void splitting();
    void longestFirst();
    void caseOfNames_data();
    void caseOfNames();
    void lemmasMatchInflectedForms();

private:
    static QString found(const Lexicon& lexicon, const std::string& text)
    {
        const auto pieces = splitWords(text);
        std::vector<LexiconWord> words;
        for (const WordPiece& piece : pieces)
            words.push_back({piece.form, piece.lower, piece.lower});
        QStringList matches;
        for (const LexiconMatch& match : lexicon.matchesAt(words, 0))
            matches << QString("%1:%2").arg(match.length).arg(match.value);
        return matches.join(' ');
    }
};

void TestLexicon::splitting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("blanks and marks") << "talks, then war."
                                      << "talks then war";
    QTest::newRow("hyphen") << "cyber-attack"
                            << "cyber attack";
    QTest::newRow("prefix keeps its word") << "co-chaired"
                                           << "cochaired";
    QTest::newRow("full stops") << "U.S. and D.C."
                                << "US and DC";
    QTest::newRow("end of a sentence") << "He left. She"
                                       << "He left She";
    QTest::newRow("possessive") << "Iran's and China’s"
                                << "Iran and China";
    QTest::newRow("apostrophe inside") << "Côte d'Ivoire"
                                       << "Cote d'Ivoire";
    QTest::newRow("accents") << "Élysée São"
                             << "Elysee Sao";
    QTest::newRow("numbers") << "COVID-19 in 2023"
                             << "COVID 19 in 2023";
    QTest::newRow("nothing") << " – "
                             << "";
}

void TestLexicon::splitting()
{
    QFETCH(QString, text);
    QStringList forms;
    for (const WordPiece& piece : splitWords(text.toStdString()))
        forms << QString::fromStdString(piece.form);
    QTEST(forms.join(' '), "words");
}

void TestLexicon::longestFirst()
{
    Lexicon lexicon{Matching::Lemmas};
    lexicon.add("attack", 1);
    lexicon.add("attack helicopter", 2);
    lexicon.add("attack", 3);
    QCOMPARE(found(lexicon, "attack helicopter crews"), QString{"2:2 1:1 1:3"});
    QCOMPARE(found(lexicon, "helicopter"), QString{});
    QCOMPARE(found(lexicon, ""), QString{});
}

void TestLexicon::caseOfNames_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("same") << "Jordan"
                          << "Jordan" << true;
    QTest::newRow("capitals of a headline") << "Jordan"
                                            << "JORDAN" << true;
    QTest::newRow("lower case") << "Turkey"
                                << "turkey" << false;
    QTest::newRow("abbreviation") << "WHO"
                                  << "WHO" << true;
    QTest::newRow("a word like an abbreviation") << "WHO"
                                                 << "Who" << false;
    QTest::newRow("inner capital") << "LeT"
                                   << "Let" << false;
    QTest::newRow("particle in lower case") << "Bab el-Mandeb"
                                            << "Bab el-Mandeb" << true;
}

void TestLexicon::caseOfNames()
{
    QFETCH(QString, entry);
    QFETCH(QString, text);
    Lexicon lexicon{Matching::Names};
    lexicon.add(entry.toStdString(), 7);
    QTEST(!found(lexicon, text.toStdString()).isEmpty(), "matches");
}

void TestLexicon::lemmasMatchInflectedForms()
{
    Lexicon lexicon{Matching::Lemmas};
    lexicon.add("nuclear test", 4);
    const std::vector<LexiconWord> words{{"Nuclear", "nuclear", "nuclear"}, {"tests", "tests", "test"}};
    const auto matches = lexicon.matchesAt(words, 0);
    QCOMPARE(matches.size(), std::size_t{1});
    QCOMPARE(matches.front().length, std::size_t{2});
    QCOMPARE(matches.front().value, 4U);
}

QTEST_APPLESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
