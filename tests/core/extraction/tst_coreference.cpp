#include "readgraph.h"

#include <QTest>

using namespace cablegraph;
using cablegraph::testing::ReadGraph;

/// What pronouns and descriptions in texts are read as: all mentions of one node, in order.
class TestCoreference : public QObject
{
    Q_OBJECT

private slots:
    void mentions_data();
    void mentions();
};

void TestCoreference::mentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("he") << "Kenyan President Peter Kamau condemned Somalia. He praised Uganda."
                        << "Peter Kamau"
                        << "Peter Kamau|He";
    QTest::newRow("a source is not gone on about") << "Kenya has shipped tanks to Libya, according to Somalia's "
                                                      "defence ministry, and got help with its satellites."
                                                   << "Kenya"
                                                   << "Kenya|its";
    QTest::newRow("both presidents, where one calls")
        << "Kenya and Uganda signed a truce. Kenyan army spokesman Peter Kamau said so. Malian President Issa Keita "
           "phoned both leaders."
        << "Uganda"
        << "Uganda|both leaders";
    QTest::newRow("the bloc is not its council")
        << "The European Union met. European Council President Petra Lindqvist praised Chad. The bloc condemned Mali."
        << "European Union"
        << "European Union|The bloc";
    QTest::newRow("she is not he")
        << "Kenyan President Peter Kamau met Norwegian Prime Minister Ingrid Solberg. She praised "
           "Kenya."
        << "Ingrid Solberg"
        << "Ingrid Solberg|She";
    QTest::newRow("its of the same sentence") << "Iran condemned Israel. Japan praised South Korea and its allies."
                                              << "South Korea"
                                              << "South Korea|its";
    QTest::newRow("it of the sentence before") << "Iran condemned Israel. It praised Russia."
                                               << "Iran"
                                               << "Iran|It";
    QTest::newRow("it is nobody") << "Iran condemned Israel. It is clear that war looms, France said."
                                  << "Iran"
                                  << "Iran";
    QTest::newRow("they of a list of persons")
        << "Presidents Kwame Mensah of Ghana and Paul Diallo of Guinea met in Accra. They praised Togo."
        << "Paul Diallo"
        << "Paul Diallo|They";
    QTest::newRow("they are who spoke, not whose arms they spoke of")
        << "Norwegian Foreign Minister Kari Lund met her Chadian counterpart Idriss Oumar in Oslo. The two ministers "
           "agreed to share data on Eritrean missiles. They praised Togo."
        << "Kari Lund"
        << "Kari Lund|her|The two ministers|They";
    QTest::newRow("the three countries")
        << "Japan, Australia and India condemned China. The three countries praised Nepal."
        << "Australia"
        << "Australia|The three countries";
    QTest::newRow("both of two") << "Egypt and Jordan condemned Syria. Both countries praised Lebanon."
                                 << "Jordan"
                                 << "Jordan|Both countries";
    QTest::newRow("both sides, after others have spoken up")
        << "China accused Vietnam of piracy. Vietnam said China had rammed a boat. China denied it. Japan and Chile "
           "condemned piracy. Malaysia urged both sides to meet."
        << "Vietnam"
        << "Vietnam|Vietnam|both sides";
    QTest::newRow("the only army of an article")
        << "Sudan's army returned to the talks. Qatar praised Oman. Chad praised Oman. Mali praised Oman. Niger "
           "praised "
           "Oman. Ghana praised Oman. Togo praised Oman. Benin praised Oman. The army condemned Hamas."
        << "Sudan"
        << "Sudan|The army";
    QTest::newRow("the two an article is about, though one has a pact with a third")
        << "Chad accused Niger of theft. Niger denied it. Chad arrested a trader from Niger. Niger threatened Chad. "
           "Chad and Niger closed a road. Mali signed a pact with Niger and Togo. Ghana called on both countries "
           "to talk."
        << "Chad"
        << "Chad|Chad|Chad|Chad|both countries";
    QTest::newRow("the regime is not the speaker's state")
        << "Norway imposed sanctions on Iran. Iran protested. Banks in Chile froze accounts of Iran. \"We fight the "
           "regime,\" Norwegian Finance Minister Petra Lindqvist said."
        << "Iran"
        << "Iran|Iran|Iran|the regime";
    QTest::newRow("both alone") << "Egypt and Jordan held talks. Both praised Lebanon."
                                << "Jordan"
                                << "Jordan|Both";
    QTest::newRow("they of states that met") << "Tunisia met Libya in Djerba. They praised Malta."
                                             << "Libya"
                                             << "Libya|They";
    QTest::newRow("they of states that signed") << "Tunisia signed a pact with Libya. They praised Malta."
                                                << "Libya"
                                                << "Libya|They";
    QTest::newRow("they of persons that met")
        << "President Peter Kamau of Kenya met Kenji Arai of Japan. They praised Togo."
        << "Kenji Arai"
        << "Kenji Arai|They";
    QTest::newRow("the allies") << "Japan and Australia condemned China. The allies praised Nepal."
                                << "Australia"
                                << "Australia|The allies";
    QTest::newRow("the office")
        << "South Korean President Han Min-jae met Japan's Kenji Arai. The South Korean president "
           "praised Arai."
        << "Han Min-jae"
        << "Han Min-jae|president";
    QTest::newRow("the isolated state") << "Sanctions hit Eritrea. The isolated state condemned Sudan."
                                        << "Eritrea"
                                        << "Eritrea|The isolated state";
    QTest::newRow("the militant group") << "Hamas attacked Israel. The militant group praised Iran."
                                        << "Hamas"
                                        << "Hamas|The militant group";
    QTest::newRow("the alliance") << "NATO condemned Russia. The alliance praised Finland."
                                  << "NATO"
                                  << "NATO|The alliance";
    QTest::newRow("who issues a statement")
        << "We, the foreign ministers of Chile and Peru, condemn the coup. We praise "
           "Bolivia."
        << "Chile"
        << "We|Chile|We";
}

void TestCoreference::mentions()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const ReadGraph graph{text.toStdString()};
    QTEST(QString::fromStdString(graph.mentionsOf(name.toStdString())), "expected");
}

QTEST_APPLESS_MAIN(TestCoreference)
#include "tst_coreference.moc"
