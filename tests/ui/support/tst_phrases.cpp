#include <cablegraph/support/phrases.h>

#include <QSet>
#include <QTest>

using namespace cablegraph;
using support::phraseFor;
using support::Reading;

class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relation_readsFromBothEnds();
    void symmetricRelation_readsTheSameFromBothEnds();
    void everyRelation_hasPhrasesOfItsOwn();
    void everyWordOfTheOntology_hasAPhrase();
    void date_isAsPreciseAsItIs_data();
    void date_isAsPreciseAsItIs();
    void impossibleDay_fallsBackToIso();
};

void TestPhrases::relation_readsFromBothEnds()
{
    QCOMPARE(phraseFor(ontology::Relation::Attends), QStringLiteral("attends"));
    QCOMPARE(phraseFor(ontology::Relation::Attends, Reading::FromTarget), QStringLiteral("attended by"));
    QCOMPARE(phraseFor(ontology::Relation::Assault, Reading::FromTarget), QStringLiteral("attacked by"));
}

void TestPhrases::symmetricRelation_readsTheSameFromBothEnds()
{
    for (std::size_t i = 0; i < ontology::relationCount; ++i) {
        const auto relation = static_cast<ontology::Relation>(i);
        const bool same = phraseFor(relation, Reading::FromSource) == phraseFor(relation, Reading::FromTarget);
        QCOMPARE(same, ontology::isSymmetric(relation));
    }
}

void TestPhrases::everyRelation_hasPhrasesOfItsOwn()
{
    QSet<QString> forward;
    QSet<QString> backward;
    for (std::size_t i = 0; i < ontology::relationCount; ++i) {
        const auto relation = static_cast<ontology::Relation>(i);
        forward.insert(phraseFor(relation, Reading::FromSource));
        backward.insert(phraseFor(relation, Reading::FromTarget));
    }
    QCOMPARE(forward.size(), qsizetype{ontology::relationCount});
    QCOMPARE(backward.size(), qsizetype{ontology::relationCount});
    QVERIFY(!forward.contains(QString{}));
    QVERIFY(!backward.contains(QString{}));
}

void TestPhrases::everyWordOfTheOntology_hasAPhrase()
{
    for (const ontology::NodeKind kind : ontology::allNodeKinds) {
        QVERIFY(!phraseFor(kind).isEmpty());
        QVERIFY(support::pluralFor(kind) != phraseFor(kind));
    }
    for (std::size_t i = 0; i < ontology::threatClassCount; ++i)
        QVERIFY(!phraseFor(static_cast<ontology::ThreatClass>(i)).isEmpty());
    QCOMPARE(phraseFor(ontology::Stance::Alleged), QStringLiteral("Alleged"));
    QCOMPARE(phraseFor(graph::EdgeStanding::Contested), QStringLiteral("Contested"));
    QVERIFY(!support::explanationFor(graph::EdgeStanding::Contested).isEmpty());
    QCOMPARE(phraseFor(ontology::QuadClass::MaterialConflict), QStringLiteral("Conflict in deeds"));
}

void TestPhrases::date_isAsPreciseAsItIs_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("British day") << "en_GB"
                                 << "2023-12-09"
                                 << "9 December 2023";
    QTest::newRow("British month") << "en_GB"
                                   << "2023-08"
                                   << "August 2023";
    QTest::newRow("year") << "en_GB"
                          << "2023"
                          << "2023";
    QTest::newRow("C day") << "C"
                           << "2023-12-09"
                           << "9 December 2023";
    QTest::newRow("American day") << "en_US"
                                  << "2023-12-09"
                                  << "December 9, 2023";
    QTest::newRow("American month") << "en_US"
                                    << "2023-12"
                                    << "December 2023";
    QTest::newRow("German day") << "de_DE"
                                << "2024-03-01"
                                << "1. März 2024";
    QTest::newRow("German month") << "de_DE"
                                  << "2024-03"
                                  << "März 2024";
    QTest::newRow("Spanish day") << "es_ES"
                                 << "2024-03-01"
                                 << "1 de marzo de 2024";
    QTest::newRow("Spanish month") << "es_ES"
                                   << "2024-03"
                                   << "marzo de 2024";
    QTest::newRow("Russian month stands alone") << "ru_RU"
                                                << "2024-08" << QStringLiteral("август 2024 г.");
    QTest::newRow("Japanese day") << "ja_JP"
                                  << "2023-12-09" << QStringLiteral("2023年12月9日");
    QTest::newRow("Japanese month") << "ja_JP"
                                    << "2023-12" << QStringLiteral("2023年12月");
    QTest::newRow("Korean day") << "ko_KR"
                                << "2023-12-09" << QStringLiteral("2023년 12월 9일");
}

void TestPhrases::date_isAsPreciseAsItIs()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, iso);
    QFETCH(const QString, phrase);
    const auto date = text::parseDate(iso.toStdString());
    QVERIFY(date);
    QCOMPARE(phraseFor(*date, QLocale{locale}), phrase);
}

void TestPhrases::impossibleDay_fallsBackToIso()
{
    QCOMPARE(phraseFor(text::PartialDate{2023, 2, 30}, QLocale::c()), QStringLiteral("2023-02-30"));
    QCOMPARE(phraseFor(text::PartialDate{0, 5, 1}, QLocale::c()), QStringLiteral("0000-05-01"));
}

QTEST_MAIN(TestPhrases)
#include "tst_phrases.moc"
