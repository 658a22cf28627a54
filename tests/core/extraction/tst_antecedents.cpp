#include "antecedents.h"

#include <QTest>

using namespace cablegraph::extraction;

/// The choice of what a pronoun means, on candidates given by hand.
class TestAntecedents : public QObject
{
    Q_OBJECT

private slots:
    void nothingBefore();
    void genderMustAgree();
    void subjectsGoBeforeObjects();
    void theLaterOfTwoSentences();
    void repeatedMentionsAddUp();
    void aPronounIsNotTheOtherArgumentOfItsVerb();
    void aReflexiveIs();
    void theyAreSeveralFirst();
    void commonNounsCompete();
    void itLooksBackOneSentence();
    void whoseIsFoundInTheSameSentence();

private:
    static Candidate candidate(EntityIndex entity, Reference reference, std::size_t sentence, std::size_t token,
                               ClausePlace place = ClausePlace::Subject, std::size_t governor = nowhere)
    {
        return {{entity}, reference, Gender::Unknown, sentence, token, place, governor};
    }
    static Anaphor he(std::size_t sentence, std::size_t token, ClausePlace place = ClausePlace::Subject,
                      std::size_t governor = nowhere)
    {
        Anaphor anaphor;
        anaphor.personal = true;
        anaphor.gender = Gender::Masculine;
        anaphor.sentence = sentence;
        anaphor.token = token;
        anaphor.place = place;
        anaphor.governor = governor;
        return anaphor;
    }
    static Anaphor it(std::size_t sentence, std::size_t token, ClausePlace place = ClausePlace::Subject)
    {
        Anaphor anaphor = he(sentence, token, place);
        anaphor.personal = false;
        anaphor.gender = Gender::Unknown;
        return anaphor;
    }
    /// -1 for nothing and for a competitor.
    static int meant(const Antecedents& antecedents, const Anaphor& anaphor)
    {
        const Candidate* found = antecedents.resolve(anaphor);
        return found == nullptr || found->entities.empty() ? -1 : static_cast<int>(found->entities.front());
    }
};

void TestAntecedents::nothingBefore()
{
    Antecedents antecedents;
    QCOMPARE(meant(antecedents, he(0, 5)), -1);
    antecedents.add(candidate(1, Reference::Body, 0, 0));
    QCOMPARE(meant(antecedents, he(0, 5)), -1);
}

void TestAntecedents::genderMustAgree()
{
    Antecedents antecedents;
    antecedents.add(candidate(1, Reference::Person, 0, 0));
    Candidate woman = candidate(2, Reference::Person, 0, 3);
    woman.gender = Gender::Feminine;
    antecedents.add(woman);
    QCOMPARE(meant(antecedents, he(0, 8)), 1);
}

void TestAntecedents::subjectsGoBeforeObjects()
{
    Antecedents antecedents;
    antecedents.add(candidate(1, Reference::Person, 0, 0, ClausePlace::Subject, 1));
    antecedents.add(candidate(2, Reference::Person, 0, 2, ClausePlace::Object, 1));
    QCOMPARE(meant(antecedents, he(1, 0)), 1);
}

void TestAntecedents::theLaterOfTwoSentences()
{
    Antecedents antecedents;
    antecedents.add(candidate(1, Reference::Person, 0, 0));
    antecedents.add(candidate(2, Reference::Person, 1, 0));
    QCOMPARE(meant(antecedents, he(2, 0)), 2);
    QCOMPARE(meant(antecedents, he(9, 0)), -1);
}

void TestAntecedents::repeatedMentionsAddUp()
{
    Antecedents antecedents;
    antecedents.add(candidate(1, Reference::Person, 0, 0));
    antecedents.add(candidate(1, Reference::Person, 1, 0));
    antecedents.add(candidate(2, Reference::Person, 1, 4, ClausePlace::Oblique));
    QCOMPARE(meant(antecedents, he(2, 0)), 1);
}

void TestAntecedents::aPronounIsNotTheOtherArgumentOfItsVerb()
{
    // "A praised him": not A.
    Antecedents antecedents;
    antecedents.add(candidate(2, Reference::Person, 0, 0));
    antecedents.add(candidate(1, Reference::Person, 1, 0, ClausePlace::Subject, 1));
    QCOMPARE(meant(antecedents, he(1, 2, ClausePlace::Object, 1)), 2);
    // "B spoke to A and praised him": not B, who praises.
    Antecedents shared;
    shared.add(candidate(1, Reference::Person, 0, 0, ClausePlace::Subject, 1));
    shared.add(candidate(2, Reference::Person, 0, 3, ClausePlace::Oblique, 1));
    Anaphor him = he(0, 6, ClausePlace::Object, 5);
    him.subjectGovernor = 1;
    QCOMPARE(meant(shared, him), 2);
    // "A praised his friend": A.
    QCOMPARE(meant(antecedents, he(1, 2, ClausePlace::Owner)), 1);
}

void TestAntecedents::aReflexiveIs()
{
    Antecedents antecedents;
    antecedents.add(candidate(2, Reference::Person, 0, 0));
    antecedents.add(candidate(1, Reference::Person, 1, 0, ClausePlace::Subject, 1));
    Anaphor himself = he(1, 2, ClausePlace::Object, 1);
    himself.reflexive = true;
    QCOMPARE(meant(antecedents, himself), 1);
}

void TestAntecedents::theyAreSeveralFirst()
{
    Antecedents antecedents;
    antecedents.add(candidate(7, Reference::People, 0, 0));
    antecedents.add(candidate(1, Reference::Body, 0, 6));
    Anaphor they = it(1, 0);
    they.plural = true;
    QCOMPARE(meant(antecedents, they), 7);
    Antecedents party;
    party.add(candidate(1, Reference::Body, 0, 6));
    QCOMPARE(meant(party, they), 1);
}

void TestAntecedents::commonNounsCompete()
{
    // "Malta bought a ship. The ship sank. It ...": not Malta.
    Antecedents antecedents;
    antecedents.add(candidate(1, Reference::Body, 0, 0));
    Candidate ship = candidate(0, Reference::Body, 1, 1);
    ship.entities.clear();
    antecedents.add(ship);
    QCOMPARE(meant(antecedents, it(2, 0)), -1);
}

void TestAntecedents::itLooksBackOneSentence()
{
    Antecedents antecedents;
    antecedents.add(candidate(1, Reference::Body, 0, 0));
    QCOMPARE(meant(antecedents, it(1, 0)), 1);
    QCOMPARE(meant(antecedents, it(2, 0)), -1);
    Anaphor quoted = it(1, 0);
    quoted.quoted = true;
    QCOMPARE(meant(antecedents, quoted), -1);
}

void TestAntecedents::whoseIsFoundInTheSameSentence()
{
    // "A warned ... . Leaders of B and its allies": B's.
    Antecedents antecedents;
    antecedents.add(candidate(1, Reference::Body, 0, 0));
    antecedents.add(candidate(1, Reference::Body, 0, 4));
    antecedents.add(candidate(2, Reference::Body, 1, 2, ClausePlace::Owner));
    QCOMPARE(meant(antecedents, it(1, 4, ClausePlace::Owner)), 2);
}

QTEST_APPLESS_MAIN(TestAntecedents)
#include "tst_antecedents.moc"
