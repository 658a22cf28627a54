#include "readgraph.h"

#include <QTest>

using namespace cablegraph;
using cablegraph::testing::listed;
using cablegraph::testing::ReadGraph;

/// Which meetings a text tells of, who takes part, where and about what.
class TestMeetings : public QObject
{
    Q_OBJECT

private slots:
    void graphs_data();
    void graphs();
    void furtherMentions();
    void dates();
    void datesOfOtherMeetings();
};

void TestMeetings::graphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString ministers = "Swedish Foreign Minister Petra Lindqvist ";
    const QString talks = "Talks of Petra Lindqvist and Yusuf Demir";
    QTest::newRow("officials from somewhere")
        << "Officials from Chile met officials from Peru in Oslo."
        << "Chile -attends-> Meeting of Chile and Peru in Oslo; Peru -attends-> Meeting of Chile and Peru in Oslo";
    QTest::newRow("a body's own summit") << "NATO will admit Finland at its summit in Vilnius in July."
                                         << "meeting NATO summit (summit); NATO summit -held_in-> Vilnius";
    QTest::newRow("the summit of whom is asked to act there")
        << "Chile asked NATO to raise the matter at its summit in Vilnius."
        << "meeting NATO summit (summit); NATO summit -held_in-> Vilnius";
    QTest::newRow("where they talk is not where one of them is")
        << "Talks between Sudan and the Rapid Support Forces in Jeddah collapsed."
        << "Rapid Support Forces -attends-> Talks of Sudan in Jeddah; not Rapid Support Forces -located_in-> Jeddah";
    QTest::newRow("verb")
        << ministers + "met Turkish Foreign Minister Yusuf Demir in Oslo."
        << "Petra Lindqvist -attends-> Meeting of Petra Lindqvist and Yusuf Demir in Oslo; Yusuf Demir "
           "-attends-> Meeting of Petra Lindqvist and Yusuf Demir in Oslo; Meeting of Petra Lindqvist and "
           "Yusuf Demir in Oslo -held_in-> Oslo";
    QTest::newRow("light verb") << ministers + "held talks with Turkish Foreign Minister Yusuf Demir."
                                << "Petra Lindqvist -attends-> " + talks + "; Yusuf Demir -attends-> " + talks;
    QTest::newRow("a telephone call")
        << ministers + "spoke by phone with Turkish Foreign Minister Yusuf Demir."
        << "Petra Lindqvist -attends-> Phone call of Petra Lindqvist and Yusuf Demir; not meeting Meeting (meeting)";
    QTest::newRow("speaker in a meeting with")
        << "In a meeting with Yusuf Demir of Turkey, " + ministers + "stressed unity."
        << "Petra Lindqvist -attends-> Meeting of Yusuf Demir and Petra Lindqvist; Yusuf Demir -attends-> Meeting of "
           "Yusuf "
           "Demir and Petra Lindqvist";
    QTest::newRow("who comes for talks")
        << ministers + "arrived in Ankara on Monday for talks with Turkish Foreign Minister Yusuf Demir."
        << "Petra Lindqvist -attends-> " + talks + " in Ankara; " + talks + " in Ankara -held_in-> Ankara";
    QTest::newRow("what talks are about is not where")
        << ministers + "joined Turkish Foreign Minister Yusuf Demir for talks on the fighting in Sudan."
        << talks + " -discusses-> Sudan; not " + talks + " -held_in-> Sudan";
    QTest::newRow("a visit")
        << ministers + "visited Kenya on Tuesday."
        << "Petra Lindqvist -attends-> Visit of Petra Lindqvist to Kenya; Visit of Petra Lindqvist to "
           "Kenya -held_in-> Kenya";
    QTest::newRow("a delegation") << ministers + "led a delegation to Kenya on Tuesday."
                                  << "Petra Lindqvist -attends-> Visit of Petra Lindqvist to Kenya";
    QTest::newRow("a city that names a summit")
        << "Kenyan President Peter Kamau praised Uganda at the Nairobi Peace Summit."
        << "Nairobi Peace Summit -held_in-> Nairobi; not Kenya -attends-> Nairobi Peace Summit";
    QTest::newRow("states hold a meeting") << "Bahrain, Egypt and Morocco held a summit in Manama."
                                           << "Egypt -attends-> Summit of Bahrain, Egypt and Morocco in "
                                              "Manama";
    QTest::newRow("host") << "Kenyan President Peter Kamau hosted the Nairobi Peace Summit."
                          << "Peter Kamau -hosts-> Nairobi Peace Summit";
    QTest::newRow("a guest received")
        << "Kenyan President Peter Kamau received Turkish Foreign Minister Yusuf Demir in Nairobi."
        << "Peter Kamau -hosts-> Meeting of Peter Kamau and Yusuf Demir in Nairobi; Yusuf Demir -attends-> Meeting of "
           "Peter "
           "Kamau and Yusuf Demir in Nairobi";
    QTest::newRow("a thing received is no meeting")
        << "Kenyan President Peter Kamau received a letter of Yusuf Demir of Turkey."
        << "not meeting Meeting (meeting)";
    QTest::newRow("chair")
        << "Kenyan President Peter Kamau chaired the Nairobi Peace Summit."
        << "Peter Kamau -chairs-> Nairobi Peace Summit; not Peter Kamau -hosts-> Nairobi Peace Summit";
    QTest::newRow("leading up to is not leading")
        << "Kenyan President Peter Kamau condemned Eritrea in the week leading up to the Nairobi Peace Summit."
        << "not Peter Kamau -chairs-> Nairobi Peace Summit";
    QTest::newRow("a refusal is no meeting")
        << ministers + "did not meet Turkish Foreign Minister Yusuf Demir."
        << "not Petra Lindqvist -attends-> Meeting of Petra Lindqvist and Yusuf Demir";
    QTest::newRow("is to travel") << "Swedish Foreign Minister Petra Lindqvist is to travel to Nairobi on Friday."
                                  << "Petra Lindqvist -attends-> Visit of Petra Lindqvist to Nairobi [planned]; not "
                                     "Petra Lindqvist -attends-> Visit of Petra Lindqvist to Nairobi [asserted]";
    QTest::newRow("cancelled") << "Kenya cancelled talks with Mali in Geneva."
                               << "Kenya -attends-> Talks of Kenya and Mali in Geneva [denied]; Kenya -reject-> Mali";
    QTest::newRow("a visit that was put off")
        << "A planned visit to Nairobi by Swedish Foreign Minister Petra Lindqvist was postponed."
        << "Petra Lindqvist -attends-> Visit of Petra Lindqvist to Nairobi [planned]";
    QTest::newRow("mediated") << "Kenya and Mali will hold talks in Geneva on Monday, mediated by Egypt."
                              << "Egypt -chairs-> Talks of Kenya and Mali in Geneva";
    QTest::newRow("held and chaired") << "The Green Corridor Dialogue was held in Cairo and was chaired by Kenya."
                                      << "Kenya -chairs-> Green Corridor Dialogue";
    QTest::newRow("a person set off by commas chairs") << "Oman hosted the Green Corridor Dialogue and its foreign "
                                                          "minister, Salim Haddad, chaired the opening session."
                                                       << "Oman -hosts-> Green Corridor Dialogue";
    QTest::newRow("it followed")
        << "The Green Corridor Dialogue was held in Cairo in May. It followed a meeting in Oslo in March."
        << "Green Corridor Dialogue -follows-> Meeting in Oslo";
    QTest::newRow("topics before the verb")
        << "Kenya and Mali met in Geneva. Libya's debts were also discussed at the meeting."
        << "Meeting of Kenya and Mali in Geneva -discusses-> Libya";
    QTest::newRow("co-chaired")
        << "Kenya and Mali co-chaired the Green Corridor Peace Conference in Oslo."
        << "Kenya -chairs-> Green Corridor Peace Conference; Mali -chairs-> Green Corridor Peace Conference";
    QTest::newRow("the next one is another")
        << "Kenya and Mali held a meeting in Geneva. The next meeting will be hosted "
           "by Libya in July."
        << "not Libya -hosts-> Meeting of Kenya and Mali in Geneva";
    QTest::newRow("by phone with a minister of a state")
        << "Petra Lindqvist, the Swedish foreign minister, spoke by phone with Turkish Foreign Minister Yusuf Demir on "
           "Monday about the war in Sudan."
        << "Yusuf Demir -attends-> Phone call of Petra Lindqvist and Yusuf Demir";
    QTest::newRow("is due to hold") << ministers + "is due to hold talks with Turkish Foreign Minister Yusuf Demir."
                                    << "Petra Lindqvist -attends-> " + talks +
                                           " [planned]; not Petra Lindqvist "
                                           "-attends-> " +
                                           talks + " [asserted]";
    QTest::newRow("a place of what was discussed")
        << ministers + "met Turkish Foreign Minister Yusuf Demir. They discussed the war in Sudan."
        << "not Meeting of Petra Lindqvist and Yusuf Demir -held_in-> Sudan; Meeting of Petra Lindqvist and Yusuf "
           "Demir -discusses-> Sudan";
    QTest::newRow("convened by a body") << "The Arab League convened an emergency summit in Cairo on Tuesday."
                                        << "meeting Summit of Arab League in Cairo (summit); Arab League -chairs-> "
                                           "Summit of Arab League in Cairo";
    QTest::newRow("called by a body") << "The African Union has called an extraordinary meeting for Friday."
                                      << "African Union -attends-> Meeting of African Union";
    QTest::newRow("a visitor with an office between commas")
        << "The trade began after Petra Lindqvist, then the Swedish foreign minister, visited Kenya."
        << "Petra Lindqvist -attends-> Visit of Petra Lindqvist to Kenya";
    QTest::newRow("ministers listed with their states")
        << "The foreign ministers of the group - Kenya's Peter Kamau, Uganda's Amos Okello and Mali's Issa Keita - met "
           "in Geneva on Tuesday."
        << "meeting Meeting of Peter Kamau, Amos Okello and Issa Keita in Geneva (meeting)";
    QTest::newRow("called names") << "The African Union called the talks a failure."
                                  << "not African Union -attends-> Talks of African Union";
    QTest::newRow("two of many meet apart")
        << "Kenyan President Peter Kamau, Ugandan President Amos Okello and Malian President Issa Keita met in "
           "Geneva. Kamau met Okello on Monday."
        << "meeting Meeting of Peter Kamau and Amos Okello (meeting); not Issa Keita -attends-> Meeting of Peter "
           "Kamau and Amos Okello";
    QTest::newRow("welcomed for a summit")
        << "Kenyan President Peter Kamau welcomed Ugandan President Amos Okello and Malian President Issa Keita to "
           "Nairobi on Sunday for a summit of the African Union."
        << "Peter Kamau -hosts-> Summit of Peter Kamau, Amos Okello and Issa Keita in Nairobi; Issa Keita -attends-> "
           "Summit of Peter Kamau, Amos Okello and Issa Keita in Nairobi";
    QTest::newRow("a call for something is no call") << ministers + "issued a call for elections in Mali."
                                                     << "not meeting Phone call of Petra Lindqvist (phone call)";
}

void TestMeetings::graphs()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const ReadGraph graph{text.toStdString()};
    QCOMPARE(QString::fromStdString(graph.complaints(listed(expected.toStdString()))), QString{});
}

void TestMeetings::furtherMentions()
{
    const ReadGraph graph{
        "Swedish Foreign Minister Petra Lindqvist met Turkish Foreign Minister Yusuf Demir in Oslo. The "
        "meeting lasted an hour. The talks went well. Demir visited Mali in March."};
    int meetings = 0;
    for (const graph::Node& node : graph.graph().nodes)
        meetings += node.kind == ontology::NodeKind::Meeting ? 1 : 0;
    QCOMPARE(meetings, 2);
    QCOMPARE(graph.mentionsOf("Meeting of Petra Lindqvist and Yusuf Demir in Oslo"), std::string{"met|meeting|talks"});
}

void TestMeetings::dates()
{
    const ReadGraph graph{
        "Swedish Foreign Minister Petra Lindqvist met Turkish Foreign Minister Yusuf Demir in Oslo on "
        "Monday.",
        "2023-06-15"};
    for (const graph::Node& node : graph.graph().nodes)
        if (node.kind == ontology::NodeKind::Meeting) {
            QVERIFY(node.attributes.date.has_value());
            QCOMPARE(text::isoString(*node.attributes.date), std::string{"2023-06-12"});
        }
}

void TestMeetings::datesOfOtherMeetings()
{
    const ReadGraph graph{
        "Swedish Foreign Minister Petra Lindqvist met Turkish Foreign Minister Yusuf Demir in Oslo. Lindqvist said the "
        "meeting followed up on promises made at a Cairo trilateral summit hosted by President Peter Kamau of Kenya in "
        "March, where leaders of Kenya and Mali pledged to work together."};
    for (const graph::Node& node : graph.graph().nodes)
        if (node.kind == ontology::NodeKind::Meeting && node.name.find("Oslo") != std::string::npos)
            QVERIFY(!node.attributes.date.has_value());
}

QTEST_APPLESS_MAIN(TestMeetings)
#include "tst_meetings.moc"
