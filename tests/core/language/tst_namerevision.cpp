#include "namerevision.h"

#include <QTest>

#include <string>
#include <vector>

using namespace cablegraph::language;
using namespace Qt::StringLiterals;

namespace {

NameLists givenNames()
{
    constexpr auto given = static_cast<std::uint8_t>(1U << static_cast<unsigned>(ListKind::GivenName));
    std::vector<std::uint32_t> phrases;
    for (const char* name : {"Ana", "Jonas", "Maria"})
        phrases.push_back(NameLists::fingerprintOf(name));
    return NameLists{phrases, std::vector<std::uint8_t>(phrases.size(), given)};
}

std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> words;
    for (const QString& form : text.split(u' ')) {
        Word word;
        word.form = form.toStdString();
        words.push_back(word);
    }
    return words;
}

/// One sentence that is one name as a whole.
Sentence named(const QString& text, NameType type)
{
    Sentence sentence;
    sentence.words = wordsOf(text);
    sentence.names = {{0, sentence.words.size(), type}};
    return sentence;
}

} // namespace

class TestNameRevision : public QObject
{
    Q_OBJECT

private slots:
    void partsPersonsSideBySide_data();
    void partsPersonsSideBySide();
    void partsTheEndOfAList();
    void leavesOtherNamesWhole();
    void frequentNamesAreOfOneType();
    void rareNamesKeepTheirTypes();
};

void TestNameRevision::partsPersonsSideBySide_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("begins");

    QTest::newRow("two") << "Ana Lopes Jonas Weber" << QList<int>{0, 2};
    QTest::newRow("three") << "Ana Lopes Jonas Weber Maria Sahin" << QList<int>{0, 2, 4};
    QTest::newRow("initial") << "Ana Lopes Jonas T Weber" << QList<int>{0, 2};
    QTest::newRow("one, of three words") << "Ana Lopes Weber" << QList<int>{0};
    QTest::newRow("given name last") << "Ana Lopes Jonas" << QList<int>{0};
    QTest::newRow("two given names") << "Ana Maria Jonas Weber" << QList<int>{0};
    QTest::newRow("particle") << "Jonas bin Jonas Weber" << QList<int>{0};
    QTest::newRow("unknown first name") << "Xyla Lopes Jonas Weber" << QList<int>{0};
}

void TestNameRevision::partsPersonsSideBySide()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, begins);

    const Sentence sentence = named(text, NameType::Person);
    const std::vector<Name> names = apart(sentence.names, sentence.words, givenNames());
    QList<int> found;
    std::size_t end = 0;
    for (const Name& name : names) {
        QCOMPARE(name.begin, end);
        QCOMPARE(name.type, NameType::Person);
        end = name.end;
        found.append(static_cast<int>(name.begin));
    }
    QCOMPARE(end, sentence.words.size());
    QCOMPARE(found, begins);
}

void TestNameRevision::partsTheEndOfAList()
{
    Sentence list;
    list.words = wordsOf(u"Altrex , Norvik Marine and Polar Drift"_s);
    list.names = {{0, 1, NameType::Organization}, {2, 7, NameType::Organization}};
    list.words[4].upos = Upos::Cconj;
    list.words[4].head = 6;
    list.words[6].deprel = "conj";
    list.words[6].head = 0;
    const std::vector<Name> three{
        {0, 1, NameType::Organization}, {2, 4, NameType::Organization}, {5, 7, NameType::Organization}};
    QCOMPARE(apart(list.names, list.words, givenNames()), three);

    // "Norvik Marine and Polar Drift" by itself is one.
    list.words[6].head = 3;
    QCOMPARE(apart(list.names, list.words, givenNames()), list.names);
}

void TestNameRevision::leavesOtherNamesWhole()
{
    const Sentence firm = named("Ana Lopes Jonas Weber", NameType::Organization);
    QCOMPARE(apart(firm.names, firm.words, givenNames()), firm.names);
}

void TestNameRevision::frequentNamesAreOfOneType()
{
    std::vector<Sentence> text{named("Varda", NameType::Location), named("Varda", NameType::Organization),
                               named("Varda", NameType::Organization), named("Varda", NameType::Organization),
                               named("Varda River", NameType::Location)};
    agreeOnTypes(text);
    for (std::size_t i = 0; i < 4; ++i)
        QCOMPARE(text[i].names.front().type, NameType::Organization);
    QCOMPARE(text[4].names.front().type, NameType::Location);
}

void TestNameRevision::rareNamesKeepTheirTypes()
{
    std::vector<Sentence> text{named("Varda", NameType::Location), named("Varda", NameType::Organization),
                               named("Varda", NameType::Organization)};
    agreeOnTypes(text);
    QCOMPARE(text[0].names.front().type, NameType::Location);

    std::vector<Sentence> even{named("Varda", NameType::Location), named("Varda", NameType::Location),
                               named("Varda", NameType::Organization), named("Varda", NameType::Organization)};
    agreeOnTypes(even);
    QCOMPARE(even[0].names.front().type, NameType::Location);
    QCOMPARE(even[3].names.front().type, NameType::Organization);
}

QTEST_GUILESS_MAIN(TestNameRevision)
#include "tst_namerevision.moc"
