#include "readgraph.h"

#include <QTest>

using namespace cablegraph;
using cablegraph::testing::listed;
using cablegraph::testing::ReadGraph;

/// Who holds which office of whom.
class TestOfficials : public QObject
{
    Q_OBJECT

private slots:
    void graphs_data();
    void graphs();
};

void TestOfficials::graphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the office that another of the article holds")
        << "Norwegian Prime Minister Ingrid Solberg met her Finnish counterpart. Norway thanked Finland. Prime "
           "Minister "
           "Jussi Laine praised Latvia."
        << "Ingrid Solberg -represents-> Norway; not Jussi Laine -represents-> Norway";
    QTest::newRow("the state that the article is written from")
        << "OSLO - Norway closed its border on Monday. Hungary and Slovakia praised Norway. Prime Minister Ingrid "
           "Solberg accused Serbia of lying."
        << "Ingrid Solberg -represents-> Norway; not Ingrid Solberg -represents-> Hungary";
    QTest::newRow("no minister of the United States")
        << "The United States condemned Belarus. Foreign Minister Ingrid Solberg praised Latvia."
        << "not Ingrid Solberg -represents-> United States";
    QTest::newRow("a counterpart behind the name")
        << "Norwegian Foreign Minister Ingrid Solberg praised Nasser Haddad, her Omani counterpart."
        << "official Nasser Haddad (foreign minister); Nasser Haddad -represents-> Oman";
    QTest::newRow("an office with a rank before it")
        << "Marcus Hale, the U.S. deputy special envoy for the Middle East, praised Lebanon."
        << "Marcus Hale -represents-> United States";
    QTest::newRow("a spokesman for a force of two words")
        << "Marcus Hale, a spokesman for the Philippine coast guard, condemned China."
        << "Marcus Hale -represents-> Philippines";
    QTest::newRow("the role from the table, the state from the text") << "Turkey's Hakan Fidan praised Lebanon."
                                                                      << "official Hakan Fidan (foreign minister)";
    QTest::newRow("title with an adjective")
        << "Norwegian Foreign Minister Ingrid Solberg condemned Belarus."
        << "official Ingrid Solberg (foreign minister); Ingrid Solberg -represents-> Norway";
    QTest::newRow("title with a field of duty")
        << "Under Secretary of State for Political Affairs Marcus Hale condemned Iran."
        << "official Marcus Hale (under secretary of state); Marcus Hale -represents-> United States";
    QTest::newRow("envoy for a state is not of it")
        << "U.S. Special Representative for Iran Dana Whitlock condemned Syria."
        << "Dana Whitlock -represents-> United States; not Dana Whitlock -represents-> Iran";
    QTest::newRow("where he is, not whose he is")
        << "British Foreign Minister Oliver Bratt condemned Syria. In Turkey Minister Bratt praised Jordan."
        << "Oliver Bratt -represents-> United Kingdom; not Oliver Bratt -represents-> Turkey";
    QTest::newRow("apposition behind")
        << "Elena Marchetti, the defence minister of Italy, condemned Russia."
        << "official Elena Marchetti (defence minister); Elena Marchetti -represents-> Italy";
    QTest::newRow("apposition before") << "The president of Ghana, Kofi Boateng, condemned Togo."
                                       << "Kofi Boateng -represents-> Ghana";
    QTest::newRow("possessive") << "Japan's foreign minister Takeshi Morita met China's Liu Feng."
                                << "Takeshi Morita -represents-> Japan; Liu Feng -represents-> China";
    QTest::newRow("counterpart")
        << "South Korean Defense Minister Han Min-jae met his Japanese counterpart, Kenji Arai."
        << "official Kenji Arai (defense minister); Kenji Arai -represents-> Japan";
    QTest::newRow("list under one title") << "Presidents Kwame Mensah of Ghana and Paul Diallo of Guinea met in Accra."
                                          << "Kwame Mensah -represents-> Ghana; Paul Diallo -represents-> Guinea";
    QTest::newRow("spokesperson of a force")
        << "Major General Ruslan Petrov, spokesman for the Kazakh military, condemned Iran."
        << "Ruslan Petrov -represents-> Kazakhstan";
    QTest::newRow("office before a comma") << "A Foreign Ministry spokesperson of Serbia said so, and a German "
                                              "government spokesperson, Anna Keller, condemned Iran."
                                           << "Anna Keller -represents-> Germany";
    QTest::newRow("aide of an official")
        << "Brazilian President Paulo Teixeira condemned Peru. Rosa Almeida, one of President "
           "Teixeira's advisers, praised Chile."
        << "Rosa Almeida -represents-> Brazil";
    QTest::newRow("head of a party in a title")
        << "Anna Keller met the leader of the Malawi Progress Party Daniel Banda in Lilongwe."
        << "Daniel Banda -represents-> Malawi Progress Party";
    QTest::newRow("a private calling is no office")
        << "Analyst Martin Gruber of the Vienna Peace Institute praised Austria."
        << "person Martin Gruber; Martin Gruber -represents-> Vienna Peace Institute";
    QTest::newRow("a leaders' meeting is no person") << "Canada and France condemned Iran at the NATO Leaders' Meeting."
                                                     << "not official Meeting";
    QTest::newRow("the office of a state last spoken of")
        << "Ecuador condemned Peru. Quito did so again. The interior minister, Carla Fuentes, praised Chile."
        << "Carla Fuentes -represents-> Ecuador";
    QTest::newRow("a former office-holder")
        << "Former Norwegian Prime Minister Ingrid Solberg condemned Belarus."
        << "official Ingrid Solberg (former prime minister); Ingrid Solberg -represents-> Norway";
    QTest::newRow("an acting office-holder")
        << "Acting Foreign Minister Karim Bastani of Iran praised Oman."
        << "official Karim Bastani (acting foreign minister); Karim Bastani -represents-> Iran";
    QTest::newRow("a designated office-holder") << "German Defence Minister-designate Anna Keller praised Latvia."
                                                << "official Anna Keller (defence minister-designate)";
    QTest::newRow("counterparts in a list")
        << "Norwegian Foreign Minister Ingrid Solberg met her Japanese counterpart Kenji Arai and Chile's Rosa Almeida "
           "in Oslo."
        << "official Kenji Arai (foreign minister); Rosa Almeida -represents-> Chile; Rosa Almeida -attends-> Meeting "
           "of Ingrid Solberg, Kenji Arai and Rosa Almeida in Oslo";
    QTest::newRow("a title is not that of the next name")
        << "Indonesian Foreign Minister Retno Prasetya and Ingrid Solberg of Norway praised Laos."
        << "Ingrid Solberg -represents-> Norway; not Ingrid Solberg -represents-> Indonesia";
    QTest::newRow("an office with a field before a comma")
        << "Australia's ambassador for cyber affairs, Brendan Hale, condemned Russia."
        << "Brendan Hale -represents-> Australia; Brendan Hale -accuse-> Russia";
    QTest::newRow("the head of a state's service")
        << "The head of Ukraine's military intelligence, Kyrylo Bondar, condemned Belarus."
        << "Kyrylo Bondar -represents-> Ukraine";
    QTest::newRow("an envoy for a state before a comma")
        << "The African Union's special envoy for Sudan, Amina Tchalla, praised Egypt."
        << "Amina Tchalla -represents-> African Union; not Amina Tchalla -represents-> Sudan";
    QTest::newRow("the office of whom the sentence before is about")
        << "Thailand sent troops to the border with Cambodia. Defence Minister Somchai Prasert praised Laos."
        << "Somchai Prasert -represents-> Thailand; not Somchai Prasert -represents-> Cambodia";
    QTest::newRow("the office of where he speaks")
        << "Foreign Ministry spokesman Karim Bastani told reporters in Tehran that Britain had insulted Iraq."
        << "Karim Bastani -represents-> Iran";
    QTest::newRow("who speaks for a state is of the one that acts")
        << "\"Kenya opposes this and demands that Somalia withdraw,\" foreign ministry spokeswoman Grace Moraa told "
           "reporters in Nairobi."
        << "Grace Moraa -represents-> Kenya; not Grace Moraa -represents-> Somalia";
    QTest::newRow("the state of another official is not the state last spoken of")
        << "Kenya said its railway had been attacked by a unit of Somalia's army. Ethiopian spokesman Abel Tadesse "
           "dismissed the accusation. \"This was an attempt to sow panic,\" said Deputy Prime Minister Peter Mwangi."
        << "Peter Mwangi -represents-> Kenya; not Peter Mwangi -represents-> Ethiopia";
    QTest::newRow("what an office is for is no part of a body's name")
        << "\"Iran is arming Hamas,\" said Under Secretary of the Treasury for Terrorism and Financial Intelligence "
           "Brian "
           "Nelson."
        << "official Brian Nelson (under secretary of the treasury); Brian Nelson -represents-> United States; "
           "Iran -aid-> Hamas by Brian Nelson";
    QTest::newRow("who continues to do something says nothing")
        << "\"Iran continues to arm Hamas,\" said Chadian Foreign Minister John Bass."
        << "Iran -aid-> Hamas by John Bass";
    QTest::newRow("another name with the same last part")
        << "The ministry removed Iraqi businessman Faris al-Hadi from its list."
        << "not Abd-Rabbu Mansour Hadi -represents-> Yemen";
    QTest::newRow("not of the state that one acts against")
        << "Kenya accused Somalia of sending soldiers. Somalia denies it. Foreign Minister Grace Moraa asked the "
           "Security "
           "Council to impose sanctions on Somalia."
        << "Grace Moraa -represents-> Kenya; not Grace Moraa -represents-> Somalia";
    QTest::newRow("an adjective is no rank")
        << "Sudan shelled a camp near El Fasher, the last major city in the region."
        << "not official El Fasher (major)";
    QTest::newRow("an office's word as a surname")
        << "British Defence Secretary Tom King praised Norway."
        << "official Tom King (defence secretary); Tom King -represents-> United Kingdom";
    QTest::newRow("an office that London has, too, of one known to be Manila's")
        << "Defence Secretary Gilberto Teodoro praised Japan."
        << "Gilberto Teodoro -represents-> Philippines; not Gilberto Teodoro -represents-> United Kingdom";
    QTest::newRow("who represents") << "Sudan is represented at the talks by Vice Admiral Idris Bakri."
                                    << "official Idris Bakri (vice admiral); Idris Bakri -represents-> Sudan";
    QTest::newRow("who leads a delegation")
        << "The Egyptian delegation, headed by Major General Idris Bakri, met Hamas leaders in Doha."
        << "Idris Bakri -represents-> Egypt";
    QTest::newRow("who leads what is sent") << "Sudan sent a delegation led by Vice Admiral Idris Bakri."
                                            << "Idris Bakri -represents-> Sudan";
    QTest::newRow("a party of the same name") << "Lee Wing-sum of the Labour Party condemned Myanmar."
                                              << "not Lee Wing-sum -represents-> United Kingdom";
}

void TestOfficials::graphs()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const ReadGraph graph{text.toStdString()};
    QCOMPARE(QString::fromStdString(graph.complaints(listed(expected.toStdString()))), QString{});
}

QTEST_APPLESS_MAIN(TestOfficials)
#include "tst_officials.moc"
