#include "readgraph.h"

#include <QTest>

using cablegraph::testing::listed;
using cablegraph::testing::ReadGraph;

/// Who does what to whom in whole sentences, read by the language model that Cablegraph comes with.
class TestSentences : public QObject
{
    Q_OBJECT

private slots:
    void relations_data();
    void relations();
    void threats_data();
    void threats();

private:
    static void compare();
};

void TestSentences::compare()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const ReadGraph graph{text.toStdString()};
    QCOMPARE(QString::fromStdString(graph.complaints(listed(expected.toStdString()))), QString{});
}

void TestSentences::relations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("each other") << "Kenya and Somalia accused each other of breaking a truce brokered by Qatar."
                                << "Kenya -accuse-> Somalia; Somalia -accuse-> Kenya; not Kenya -accuse-> Qatar";
    QTest::newRow("who welcomes a decision has not made it")
        << "Norway welcomed the decision of the European Union to extend sanctions against Belarus."
        << "European Union -sanction-> Belarus; not Norway -sanction-> Belarus";
    QTest::newRow("whose decision it is") << "Norway praised the Kenyan decision to supply Chad with missiles."
                                          << "Kenya -aid-> Chad; not Norway -aid-> Chad";
    QTest::newRow("what is said of somebody is alleged") << "Iran is said to have supplied Sudan with drones."
                                                         << "Iran -aid-> Sudan [alleged]";
    QTest::newRow("whom something is believed of does what he does")
        << "Rwanda, which is believed to support the rebels, condemned Burundi."
        << "Rwanda -accuse-> Burundi [asserted]";
    QTest::newRow("whose sanctions they are")
        << "Britain, France and Germany have threatened to restore United Nations sanctions unless Iran opens its "
           "sites."
        << "France -threaten-> Iran; not France -threaten-> United Nations";
    QTest::newRow("who adopts a resolution condemns")
        << "Norway adopted a resolution condemning Iran. Chad vetoed a resolution condemning Mali."
        << "Norway -accuse-> Iran; not Chad -accuse-> Mali";
    QTest::newRow("aid that is suspended") << "Norway announced the suspension of aid to Chad."
                                           << "Norway -sanction-> Chad; not Norway -aid-> Chad [asserted]";
    QTest::newRow("a broker is no party") << "A deal brokered by Oman and Qatar ended the dispute."
                                          << "not Oman -agree-> Qatar";
    QTest::newRow("in waters off") << "Norway accused a Russian ship of ramming a trawler in waters off Iceland."
                                   << "Norway -accuse-> Russia; not Russia -assault-> Iceland";
    QTest::newRow("pressure comes from somebody")
        << "Serbia, which is under pressure from Austria over purchases of Iranian oil, praised Chile."
        << "not Serbia -request-> Austria; not Austria -request-> Iran; Serbia -support-> Chile";
    QTest::newRow("who is to be freed is not asked")
        << "Swedish teacher Petra Lindqvist was jailed in Iran. Sweden demanded the release of Petra Lindqvist."
        << "not Sweden -request-> Petra Lindqvist";
    QTest::newRow("who is called on is to agree")
        << "Kenya and Uganda condemned the fighting and called on the parties to agree to a truce."
        << "not Kenya -agree-> Uganda";
    QTest::newRow("somebody else's supplies")
        << "Austria voiced concern about the supply of weapons to Hezbollah by Iran."
        << "Iran -aid-> Hezbollah; not Austria -aid-> Hezbollah";
    QTest::newRow("whose sanctions") << "Austria and Norway triggered the return of United Nations sanctions in August."
                                     << "not Austria -sanction-> United Nations";
    QTest::newRow("would respond if")
        << "Norway would respond if Russia cut the cables, Norwegian Prime Minister Ingrid Solberg said."
        << "Ingrid Solberg -threaten-> Russia [asserted]; not Ingrid Solberg -threaten-> Norway";
    QTest::newRow("would close unless") << "Kenya said it would shut the border unless Somalia withdrew its troops."
                                        << "Kenya -threaten-> Somalia";
    QTest::newRow("a call with somebody asks for nothing")
        << "Swedish Foreign Minister Petra Lindqvist's call with Turkish Foreign Minister Yusuf Demir was short."
        << "not Petra Lindqvist -request-> Yusuf Demir";
    QTest::newRow("guests are not backed")
        << "Kenyan President Peter Kamau welcomed Ugandan President Amos Okello to Nairobi for talks."
        << "not Peter Kamau -support-> Amos Okello; Peter Kamau -hosts-> Talks of Peter Kamau and Amos Okello in "
           "Nairobi";
    QTest::newRow("the ministry of before")
        << "Norway's defence ministry said the ship kept its distance. The ministry accused Russia of lying."
        << "Norway -accuse-> Russia";
    QTest::newRow("the junta of before") << "Niger's military rulers closed the airport. The junta accused Benin."
                                         << "Niger -accuse-> Benin";
    QTest::newRow("a court in") << "A court in Georgia sentenced Swedish teacher Petra Lindqvist to seven years."
                                << "Georgia -sanction-> Petra Lindqvist";
    QTest::newRow("nobody vetoes a state")
        << "Norway and Estonia have called for sanctions on Belarus, while Hungary vowed to veto them."
        << "not Hungary -reject-> Norway; not Hungary -reject-> Estonia";
    QTest::newRow("would help if") << "Kenya said it would help if Somalia asked for grain."
                                   << "not Kenya -threaten-> Somalia";
}

void TestSentences::relations()
{
    compare();
}

void TestSentences::threats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an attack to be raised is none planned")
        << "Russian hackers attacked Norway's parliament. Norwegian Foreign Minister Ingrid Solberg said she would "
           "raise the attack at a meeting with Swedish Foreign Minister Petra Lindqvist in Oslo."
        << "not Russia -poses-> Cyber operations (Russia) [planned]; not Russia -poses-> Military action (Russia) "
           "[planned]; Ingrid Solberg -attends-> Meeting of Ingrid Solberg and Petra Lindqvist in Oslo [planned]";
    QTest::newRow("a charge is not proved") << "Norway charged three men with spying for Iran."
                                            << "Iran -poses-> Espionage and interference (Iran) [alleged]; not Iran "
                                               "-poses-> Espionage and interference (Iran) [asserted]";
    QTest::newRow("a sentence is a state's word")
        << "A court in Iran sentenced them to ten years for spying for Norway."
        << "Norway -poses-> Espionage and interference (Norway) [alleged]; not Norway -poses-> Espionage and "
           "interference (Norway) [asserted]";
    QTest::newRow("fighters of a group") << "Fighters of Hezbollah, backed by Iran, killed 12 soldiers from Fiji."
                                         << "Hezbollah -poses-> Military action (Hezbollah)";
    QTest::newRow("a conflict between two is not a third's")
        << "The attacks by the Houthis go on. Norway warned of the conflict between Israel and Iran on Monday."
        << "not Houthi movement -poses-> Military action (Houthi movement) on 2023-06-12";
    QTest::newRow("who calls it so does not do it")
        << "Norway has denounced the detention of its teachers as hostage-taking."
        << "not Norway -poses-> Terrorism (Norway)";
    QTest::newRow("a strike is no programme") << "Iran has enriched uranium. Austria opposed such a strike."
                                              << "not Austria -counters-> Nuclear programme (Iran)";
    QTest::newRow("attacks on a town are not where their doers are")
        << "Kenya condemned the attacks by Hezbollah on Mombasa."
        << "not Hezbollah -located_in-> Mombasa";
}

void TestSentences::threats()
{
    compare();
}

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
