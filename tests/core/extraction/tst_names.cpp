#include "readgraph.h"

#include <QTest>

using namespace cablegraph;
using cablegraph::testing::listed;
using cablegraph::testing::ReadGraph;

/// Which states, organizations, persons and places a text names, and whose they are.
class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void graphs_data();
    void graphs();
    void mentions_data();
    void mentions();
};

void TestNames::graphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("surnames with a particle at the beginning of a sentence")
        << "Dutch envoy Pieter van Houten condemned Belarus. Van Houten praised Latvia."
        << "Pieter van Houten -support-> Latvia; not person Van Houten";
    QTest::newRow("letters before a number are no name")
        << "A group of Iranian hackers, UNC4421, attacked Latvia. Iran praised Serbia."
        << "not organization United Nations Command";
    // states
    QTest::newRow("seats of power act for the state")
        << "The Kremlin condemned Latvia. Downing Street condemned Serbia. The Blue House condemned Pyongyang."
        << "Russia -accuse-> Latvia; United Kingdom -accuse-> Serbia; South Korea -accuse-> North Korea";
    QTest::newRow("a capital acts or is a place")
        << "Tokyo condemned Iran. Chile's president, Gabriel Boric, met King Felipe VI of Spain in Tokyo."
        << "Japan -accuse-> Iran; place Tokyo";
    QTest::newRow("a person's name is no state") << "Michael Jordan met Chad Smith in Oslo."
                                                 << "not state Jordan; not state Chad";
    QTest::newRow("the North, once clear") << "North Korea condemned Japan. South Korea condemned the North."
                                           << "South Korea -accuse-> North Korea";
    QTest::newRow("the north of a country") << "Fighting went on in the north of Mali, France said."
                                            << "not state North Korea";

    // organizations
    QTest::newRow("title around a noun, state before") << "The Kenyan Anti-Piracy Agency condemned Eritrea."
                                                       << "organization Kenyan Anti-Piracy Agency; Kenyan Anti-Piracy "
                                                          "Agency -represents-> Kenya";
    QTest::newRow("title with a complement") << "The Ministry of Coastal Affairs of Ghana condemned Togo."
                                             << "Ministry of Coastal Affairs of Ghana -represents-> Ghana";
    QTest::newRow("names of states inside a title")
        << "Pawel Nowak of the Institute for Polish and Ukrainian Studies praised Lithuania."
        << "organization Institute for Polish and Ukrainian Studies; Pawel Nowak -represents-> Institute for Polish "
           "and "
           "Ukrainian Studies; not state Poland";
    QTest::newRow("a body of another body") << "The NATO Logistics Committee condemned Belarus."
                                            << "NATO Logistics Committee -part_of-> NATO";
    QTest::newRow("a dash inside of a title") << "The Andean Import–Export Bank condemned Peru."
                                              << "organization Andean Import–Export Bank";
    QTest::newRow("the article's own abbreviation goes first")
        << "The Sahel Defence Front (SDF) attacked Niger. Later the SDF condemned Chad."
        << "Sahel Defence Front -accuse-> Chad; not organization Japan Self-Defense Forces; not organization Syrian "
           "Democratic Forces";
    QTest::newRow("a month is no part of a title") << "The Harbour Commission on Monday condemned Malta."
                                                   << "organization Harbour Commission";

    QTest::newRow("a list of companies")
        << "The United States sanctioned three companies: Altrex Trading Ltd, Norvik Marine and Polar Drift."
        << "organization Altrex Trading Ltd; organization Polar Drift";

    // memberships and homes
    QTest::newRow("member in an apposition") << "Laos, a member of ASEAN, condemned Myanmar."
                                             << "Laos -part_of-> ASEAN";
    QTest::newRow("as a member") << "Finland, as a member of NATO, condemned Russia."
                                 << "Finland -part_of-> NATO";
    QTest::newRow("list of members")
        << "The G7 foreign ministers of Canada, France and Italy condemned Iran."
        << "Canada -part_of-> Group of Seven; France -part_of-> Group of Seven; Italy -part_of-> Group of Seven";
    QTest::newRow("an armed group's branch") << "The Dawn Brigade is the military wing of Hamas, Israel said."
                                             << "Dawn Brigade -part_of-> Hamas";
    QTest::newRow("a company's home") << "The United States sanctioned Nordlink Bank, a Russian bank."
                                      << "Nordlink Bank -located_in-> Russia";
    QTest::newRow("based in") << "The United States sanctioned the Syria-based Qalam Trading Company."
                              << "Qalam Trading Company -located_in-> Syria";

    // places
    QTest::newRow("city and country") << "The ministers of Iran and Iraq met in Lamerd, Iran."
                                      << "Lamerd -located_in-> Iran";
    QTest::newRow("a dateline in capitals") << "JAKARTA, Indonesia — Japan condemned China."
                                            << "Japan -accuse-> China; not place Jakarta";
    QTest::newRow("a month is no place") << "Japan condemned China in May."
                                         << "not place May";
    QTest::newRow("a gulf") << "Iran seized the Kharg Lighthouse Station on the Gulf of Harmozia."
                            << "not place Gulf";
    QTest::newRow("possessive") << "Turkey shelled Syria's town of Tal Abyad."
                                << "Tal Abyad -located_in-> Syria";

    QTest::newRow("the North of a South that is named") << "South Korea condemned Iran. The North praised Iran."
                                                        << "North Korea -support-> Iran";
    QTest::newRow("a group called by its kind") << "The hacking group Crimson Lynx praised Belarus."
                                                << "organization Crimson Lynx";
    QTest::newRow("the junta in its capital") << "The junta in Bamako expelled the French ambassador."
                                              << "Mali -sanction-> France";
    QTest::newRow("the republic of") << "The former Soviet republic of Moldova praised Romania."
                                     << "Moldova -support-> Romania; not Soviet Union -support-> Romania";
    QTest::newRow("a city of an area") << "Israel bombed the West Bank city of Jenin."
                                       << "not West Bank -located_in-> Jenin";
}

void TestNames::graphs()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const ReadGraph graph{text.toStdString()};
    QCOMPARE(QString::fromStdString(graph.complaints(listed(expected.toStdString()))), QString{});
}

void TestNames::mentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("surname and initials")
        << "Prime Minister Petra J. Lindqvist of Sweden met Iran's Karim Bastani. Lindqvist "
           "praised Bastani."
        << "Petra J. Lindqvist"
        << "Petra J. Lindqvist|Lindqvist";
    QTest::newRow("family name first") << "South Korean President Han Min-jae condemned Japan. Han praised China."
                                       << "Han Min-jae"
                                       << "Han Min-jae|Han";
    QTest::newRow("short form of a body") << "The Iraqi Parliament condemned Iran. Parliament praised Jordan."
                                          << "Iraqi Parliament"
                                          << "Iraqi Parliament|Parliament";
}

void TestNames::mentions()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const ReadGraph graph{text.toStdString()};
    QCOMPARE(QString::fromStdString(graph.mentionsOf(name.toStdString())), expected);
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
