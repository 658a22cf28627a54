#include "treedtext.h"

#include <QTest>

using namespace cablegraph;
using cablegraph::testing::TreedText;

/// Who poses, suffers, counters and pays for which threat, out of trees written by hand.
class TestThreats : public QObject
{
    Q_OBJECT

private slots:
    void edges_data();
    void edges();
};

void TestThreats::edges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QString{text} << QString{expected};
    };

    row("a possessor poses, who counters counters",
        "Norway/PROPN/2/nsubj condemned=condemn/VERB.VBD/0/root Chile/PROPN/6/nmod:poss _'s/PART.POS/3/case "
        "missile/NOUN/6/compound tests=test/NOUN/2/obj ./PUNCT/2/punct",
        "Chile -poses-> Missile programme (Chile) [asserted]; Norway -accuse-> Chile [asserted]; Norway -counters-> "
        "Missile programme (Chile) [asserted]");
    row("against whom a noun is directed",
        "The/DET/3/det Chilean/ADJ/3/amod cyberattack/NOUN/6/nsubj on/ADP/5/case Peru/PROPN/3/nmod "
        "failed=fail/VERB/0/root "
        "./PUNCT/6/punct",
        "Chile -poses-> Cyber operations (Chile) [asserted]; Cyber operations (Chile) -targets-> Peru [asserted]; "
        "Chile "
        "-coerce-> Peru [asserted]");
    row("an agent behind the noun",
        "The/DET/2/det repression/NOUN/7/nsubj by/ADP/6/case the/DET/6/det Chilean/ADJ/6/amod government/NOUN/2/nmod "
        "grew=grow/VERB.VBD/0/root ./PUNCT/7/punct",
        "Chile -poses-> Repression (Chile) [asserted]");
    row("a verb that carries the noun out",
        "Chile/PROPN/2/nsubj launched=launch/VERB.VBD/0/root a/DET/5/det ballistic/ADJ/5/amod missile/NOUN/2/obj "
        "./PUNCT/2/punct",
        "Chile -poses-> Missile programme (Chile) [asserted]");
    row("what it was said to be",
        "Chile/PROPN/2/nsubj fired=fire/VERB.VBD/0/root what/PRON/2/obj Peru/PROPN/5/nsubj "
        "says=say/VERB.VBZ/3/acl:relcl "
        "was=be/AUX.VBD/9/cop a/DET/9/det ballistic/ADJ/9/amod missile/NOUN/5/ccomp ./PUNCT/2/punct",
        "Chile -poses-> Missile programme (Chile) [asserted]");
    row("who is linked to a state acts for it",
        "Hackers=hacker/NOUN.NNS/2/nsubj linked=link/VERB.VBD/0/root to/ADP/4/case Chile/PROPN/2/obl "
        "stole=steal/VERB.VBD/2/advcl funds=fund/NOUN.NNS/5/obj ./PUNCT/2/punct",
        "Chile -poses-> Illicit finance (Chile) [asserted]");
    row("a warning of missiles is no missile",
        "Norway/PROPN/4/nsubj and/CCONJ/3/cc Chile/PROPN/1/conj agreed=agree/VERB.VBD/0/root to/PART/6/mark "
        "share/VERB.VB/4/xcomp missile/NOUN.NN/8/compound warning/NOUN.NN/9/compound data/NOUN.NN/6/obj "
        "./PUNCT/4/punct",
        "Norway -agree-> Chile [asserted]; Norway -cooperate-> Chile [planned] by Norway");
    row("who charges a spy does not spy",
        "Norway/PROPN/2/nsubj charged=charge/VERB.VBD/0/root a/DET/4/det man/NOUN.NN/2/obj with/SCONJ/6/mark "
        "spying=spy/VERB.VBG/4/acl for/ADP/8/case Chile/PROPN/6/obl ./PUNCT/2/punct",
        "Chile -poses-> Espionage and interference (Chile) [alleged] by Norway; Norway -accuse-> Chile [asserted]");
    row("who is suspected of working for a state",
        "Hackers=hacker/NOUN.NNS/7/nsubj suspected=suspect/VERB.VBN/1/acl of/SCONJ/4/mark "
        "working=work/VERB.VBG/2/advcl for/ADP/6/case Chile/PROPN/4/obl attacked=attack/VERB.VBD/0/root "
        "Peru/PROPN/7/obj ./PUNCT/7/punct",
        "Chile -poses-> Military action (Chile) [alleged]; Military action (Chile) -targets-> Peru [asserted]");
    row("who gets arms is no target",
        "Chile/PROPN/2/nsubj sent=send/VERB.VBD/0/root weapons=weapon/NOUN.NNS/2/obj to/ADP/5/case Peru/PROPN/2/obl "
        "./PUNCT/2/punct",
        "Chile -aid-> Peru [asserted]; Chile -poses-> Arms transfers (Chile) [asserted]");
    row("the launch told of before",
        "Chile/PROPN/2/nsubj fired=fire/VERB.VBD/0/root a/DET/5/det ballistic/ADJ/5/amod missile/NOUN/2/obj "
        "./PUNCT/2/punct\nNorway/PROPN/2/nsubj condemned=condemn/VERB.VBD/0/root the/DET/4/det launch/NOUN/2/obj "
        "./PUNCT/2/punct",
        "Chile -poses-> Missile programme (Chile) [asserted]; Chile -poses-> Missile programme (Chile) [asserted]; "
        "Norway -counters-> Missile programme (Chile) [asserted]");
    row("a denied charge denies the threat",
        "Norway/PROPN/2/nsubj accused=accuse/VERB.VBD/0/root Chile/PROPN/2/obj of/ADP/5/case espionage/NOUN/2/obl "
        "./PUNCT/2/punct\nChile/PROPN/2/nsubj rejected=reject/VERB.VBD/0/root the/DET/4/det charge/NOUN/2/obj "
        "./PUNCT/2/punct",
        "Chile -poses-> Espionage and interference (Chile) [alleged] by Norway; Chile -poses-> Espionage and "
        "interference (Chile) [denied] by Chile; Chile -reject-> Norway [asserted]; Norway -accuse-> Chile [asserted]");
    row("who stands between \"after\" and a verb is its subject",
        "Norway/PROPN/2/nsubj met=meet/VERB.VBD/0/root Peru/PROPN/2/obj days=day/NOUN.NNS/7/obl:unmarked "
        "after/ADP/6/case Chile/PROPN/7/obl fired=fire/VERB.VBD/2/advcl a/DET/9/det missile/NOUN.NN/7/obj "
        "./PUNCT/2/punct",
        "Chile -poses-> Missile programme (Chile) [asserted]; Norway -attends-> Meeting of Norway and Peru [asserted]; "
        "Peru -attends-> Meeting of Norway and Peru [asserted]");
    row("raising an attack attacks nobody",
        "Norway/PROPN/3/nsubj would/AUX.MD/3/aux raise/VERB.VB/0/root the/DET/5/det attack/NOUN/3/obj at/ADP/8/case "
        "a/DET/8/det meeting/NOUN/3/obl of/ADP/10/case Chile/PROPN/8/nmod ./PUNCT/3/punct",
        "");
    row("who is blamed for it",
        "Norway/PROPN/2/nsubj accused=accuse/VERB.VBD/0/root Chile/PROPN/2/obj of/ADP/5/case espionage/NOUN/2/obl "
        "./PUNCT/2/punct",
        "Chile -poses-> Espionage and interference (Chile) [alleged] by Norway; Norway -accuse-> Chile [asserted]");
    row("to whom it is attributed",
        "Norway/PROPN/2/nsubj attributed=attribute/VERB.VBD/0/root the/DET/4/det attack/NOUN/2/obj to/ADP/6/case "
        "Chile/PROPN/2/obl ./PUNCT/2/punct",
        "Chile -poses-> Military action (Chile) [alleged] by Norway; Norway -accuse-> Chile [asserted]");
    row("who is held responsible for it",
        "Norway/PROPN/2/nsubj held=hold/VERB.VBD/0/root Chile/PROPN/2/obj responsible/ADJ/2/xcomp for/ADP/7/case "
        "the/DET/7/det attack/NOUN/4/obl ./PUNCT/2/punct",
        "Chile -poses-> Military action (Chile) [alleged]; Norway -accuse-> Chile [asserted]");
    row("a verb of harm in the passive",
        "Peru/PROPN/3/nsubj:pass was=be/AUX.VBD/3/aux:pass invaded=invade/VERB.VBN/0/root by/ADP/5/case "
        "Chile/PROPN/3/obl:agent ./PUNCT/3/punct",
        "Chile -assault-> Peru [asserted]; Chile -poses-> Military action (Chile) [asserted]; Military action (Chile) "
        "-targets-> Peru [asserted]");
    row("denied",
        "Chile/PROPN/2/nsubj denied=deny/VERB.VBD/0/root its/PRON/4/nmod:poss espionage/NOUN/2/obj against/ADP/6/case "
        "Peru/PROPN/4/nmod ./PUNCT/2/punct",
        "Chile -poses-> Espionage and interference (Chile) [denied] by Chile; Chile -reject-> Espionage and "
        "interference (Chile) [asserted]; Espionage and interference (Chile) -targets-> Peru [denied] by Chile");
    row("what pays for what",
        "Chile/PROPN/2/nsubj uses=use/VERB.VBZ/0/root cyberattacks=cyberattack/NOUN/2/obj to/PART.TO/5/mark "
        "fuel/VERB.VB/2/xcomp its/PRON/8/nmod:poss nuclear/ADJ/8/amod programme/NOUN/5/obj ./PUNCT/2/punct",
        "Chile -poses-> Cyber operations (Chile) [asserted]; Chile -poses-> Nuclear programme (Chile) [asserted]; "
        "Cyber "
        "operations (Chile) -enables-> Nuclear programme (Chile) [asserted]");
    row("words that only describe pose nothing",
        "Norway/PROPN/2/nsubj praised=praise/VERB.VBD/0/root Chile/PROPN/6/nmod:poss _'s/PART.POS/3/case "
        "cybersecurity/NOUN/6/compound minister/NOUN/2/obj ./PUNCT/2/punct",
        "Norway -support-> Chile [asserted]");
    row("joint exercises threaten nobody",
        "Norway/PROPN/4/nsubj and/CCONJ/3/cc Chile/PROPN/1/conj began=begin/VERB.VBD/0/root joint/ADJ/7/amod "
        "military/ADJ/7/amod exercises=exercise/NOUN/4/obj ./PUNCT/4/punct",
        "Norway -cooperate-> Chile [asserted]");
}

void TestThreats::edges()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    for (const std::string& line : TreedText{text.toStdString()}.edges())
        if (line.find("-represents->") == std::string::npos)
            found << QString::fromStdString(line);
    QStringList wanted = expected.split("; ", Qt::SkipEmptyParts);
    found.sort();
    wanted.sort();
    QVERIFY2(found == wanted, qPrintable("found:    " + found.join("; ") + "\nexpected: " + wanted.join("; ")));
}

QTEST_APPLESS_MAIN(TestThreats)
#include "tst_threats.moc"
