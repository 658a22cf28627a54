#include "namelikeness.h"

#include <QTest>

using namespace cablegraph::library;

/// Which names may mean the same.
class TestNameLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void persons_data();
    void persons();
    void bodies_data();
    void bodies();
    void numbers_areNoSpellings();
};

void TestNameLikeness::persons_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("relation");
    const auto row = [](const char* one, const char* other, NameRelation relation) {
        QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other) << static_cast<int>(relation);
    };
    row("Ana Müller", "ANA MULLER", NameRelation::Same);
    row("Volodymyr Zelenskyy", "Volodymyr Zelenskiy", NameRelation::Spelling);
    row("Sergei Lavrov", "Sergej Lawrow", NameRelation::Spelling);
    row("Wladimir Petrow", "Vladimir Petrov", NameRelation::Spelling);
    row("A. Blinken", "Antony Blinken", NameRelation::Spelling);
    row("Tony Blinken", "Antony Blinken", NameRelation::Spelling);
    row("Blinken", "Antony Blinken", NameRelation::Part);
    row("Kim", "Kim Jong Un", NameRelation::Part);
    row("Jong", "Kim Jong Un", NameRelation::None);
    row("Joe Biden", "Joseph Biden", NameRelation::SameSurname);
    row("Hunter Biden", "Joseph Biden", NameRelation::SameSurname);
    row("Li Wei", "Li Wen", NameRelation::SameSurname);
    row("Ana Weber", "Otto Vex", NameRelation::None);
    row("", "Otto Vex", NameRelation::None);
}

void TestNameLikeness::persons()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const int, relation);
    QCOMPARE(static_cast<int>(relatePersons(ComparedName{one.toStdString()}, ComparedName{other.toStdString()})),
             relation);
    QCOMPARE(static_cast<int>(relatePersons(ComparedName{other.toStdString()}, ComparedName{one.toStdString()})),
             relation);
}

void TestNameLikeness::bodies_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("relation");
    const auto row = [](const char* one, const char* other, NameRelation relation) {
        QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other) << static_cast<int>(relation);
    };
    row("IAEA", "International Atomic Energy Agency", NameRelation::Abbreviation);
    row("O.A.S.", "Organization of American States", NameRelation::Abbreviation);
    row("OAS", "Organization of American States", NameRelation::Abbreviation);
    row("MFA", "Ministry of Foreign Affairs", NameRelation::Abbreviation);
    row("Foreign Ministry", "Ministry of Foreign Affairs", NameRelation::SameWords);
    row("Defense Ministry", "Ministry of Defence", NameRelation::Spelling);
    row("Security Council", "National Security Council", NameRelation::Part);
    row("the Red Guard", "Red Guard", NameRelation::SameWords);
    row("Interior Ministry", "Defence Ministry", NameRelation::None);
    row("7th Fleet", "5th Fleet", NameRelation::None);
    row("the", "of", NameRelation::None);
}

void TestNameLikeness::bodies()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const int, relation);
    QCOMPARE(static_cast<int>(relateBodies(ComparedName{one.toStdString()}, ComparedName{other.toStdString()})),
             relation);
    QCOMPARE(static_cast<int>(relateBodies(ComparedName{other.toStdString()}, ComparedName{one.toStdString()})),
             relation);
}

void TestNameLikeness::numbers_areNoSpellings()
{
    QVERIFY(!areSpellings("2023", "2024"));
    QVERIFY(!areSpellings("division12", "division13"));
    QVERIFY(areSpellings("division", "divisionn"));
}

QTEST_APPLESS_MAIN(TestNameLikeness)
#include "tst_namelikeness.moc"
