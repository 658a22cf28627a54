#include "treedtext.h"

#include <QTest>

#include <thread>

using namespace cablegraph;
using cablegraph::testing::TreedText;

/// What one actor does to another, out of trees written by hand: who acts, on whom, and how the text stands to it.
class TestRelations : public QObject
{
    Q_OBJECT

private slots:
    void edges_data();
    void edges();
    void sameEverywhere();
    void explains();
};

namespace {

/// The lines that differ; offices and locations are left out.
QString difference(const TreedText& text, const QString& expected)
{
    QStringList found;
    for (const std::string& line : text.edges())
        if (line.find("-represents->") == std::string::npos && line.find("-located_in->") == std::string::npos)
            found << QString::fromStdString(line);
    QStringList wanted = expected.split("; ", Qt::SkipEmptyParts);
    found.sort();
    wanted.sort();
    return found == wanted ? QString{} : "found:    " + found.join("; ") + "\nexpected: " + wanted.join("; ");
}

} // namespace

void TestRelations::edges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QString{text} << QString{expected};
    };

    // A second edge of the one who is cited.
#define PERU_ACTS "Peru/PROPN/2/nsubj thanked=thank/VERB.VBD/0/root Ghana/PROPN/2/obj ./PUNCT/2/punct"
#define PERU_EDGE "; Peru -support-> Ghana [asserted]"

    row("subject and object", "Norway/PROPN/2/nsubj praised=praise/VERB.VBD/0/root Chile/PROPN/2/obj ./PUNCT/2/punct",
        "Norway -support-> Chile [asserted]");
    row("who is called on is to act, and what is to end goes on",
        "Norway/PROPN/2/nsubj called=call/VERB.VBD/0/root on/ADP/4/case Chile/PROPN/2/obl to/PART/6/mark "
        "end/VERB.VB/2/advcl its=its/PRON.PRP$/8/nmod:poss war/NOUN.NN/6/obj against/ADP/10/case Peru/PROPN/8/nmod "
        "./PUNCT/2/punct",
        "Norway -request-> Chile [asserted]; Norway -counters-> Military action (Chile) [asserted]; "
        "Chile -poses-> Military action (Chile) [asserted]; Military action (Chile) -targets-> Peru [asserted]; "
        "Chile -assault-> Peru [asserted]");
    row("several who threaten do not threaten each other",
        "Norway/PROPN/5/nsubj and/CCONJ/3/cc Chile/PROPN/1/conj have/AUX.VBP/5/aux threatened=threaten/VERB.VBN/0/root "
        "to/PART/7/mark suspend/VERB.VB/5/xcomp flights=flight/NOUN/7/obj if/SCONJ/11/mark they/PRON/11/nsubj "
        "fail/VERB.VBP/5/advcl ./PUNCT/5/punct",
        "");
    row("passive with its agent",
        "Chile/PROPN/3/nsubj:pass was=be/AUX.VBD/3/aux:pass praised=praise/VERB.VBN/0/root by/ADP/5/case "
        "Norway/PROPN/3/obl:agent ./PUNCT/3/punct",
        "Norway -support-> Chile [asserted]");
    row("passive without an agent names nobody",
        "Chile/PROPN/3/nsubj:pass was=be/AUX.VBD/3/aux:pass praised=praise/VERB.VBN/0/root ./PUNCT/3/punct", "");
    row("who is given something receives it",
        "Norway/PROPN/3/nsubj:pass was=be/AUX.VBD/3/aux:pass given=give/VERB.VBN/0/root tanks=tank/NOUN.NNS/3/obj "
        "by/ADP/6/case Chile/PROPN/4/nmod and/CCONJ/8/cc Peru/PROPN/6/conj ./PUNCT/3/punct",
        "Chile -aid-> Norway [asserted]; Peru -aid-> Norway [asserted]");
    row("neither of them",
        "Neither/CCONJ/2/cc:preconj Norway/PROPN/5/nsubj nor/CCONJ/4/cc Chile/PROPN/2/conj "
        "praised=praise/VERB.VBD/0/root Peru/PROPN/5/obj ./PUNCT/5/punct",
        "Norway -support-> Peru [denied]; Chile -support-> Peru [denied]");
    row("nobody blames whom fighting happens to",
        "Chile/PROPN/2/nsubj condemned=condemn/VERB.VBD/0/root the/DET/4/det fighting/NOUN.NN/2/obj in/ADP/6/case "
        "Peru/PROPN/4/nmod ./PUNCT/2/punct",
        "");
    row("who vetoes a move does not make it",
        "Norway/PROPN/2/nsubj vetoed=veto/VERB.VBD/0/root a/DET/4/det move/NOUN.NN/2/obj to/PART/6/mark "
        "sanction/VERB.VB/4/acl Chile/PROPN/6/obj ./PUNCT/2/punct",
        "Norway -reject-> Chile [asserted]");
    row("nothing to help",
        "Chile/PROPN/2/nsubj did=do/VERB.VBD/0/root nothing/PRON/2/obj to/PART/5/mark help/VERB.VB/3/acl "
        "Peru/PROPN/5/obj ./PUNCT/2/punct",
        "Chile -aid-> Peru [denied]");
    row("a plural that its lemma keeps",
        "Chile/PROPN/2/nsubj sent=send/VERB.VBD/0/root troops/NOUN.NNS/2/obj to/ADP/5/case Peru/PROPN/2/obl "
        "./PUNCT/2/punct",
        "Chile -aid-> Peru [asserted]");
    row("two days earlier counts from the day last named",
        "Norway/PROPN/2/nsubj praised=praise/VERB.VBD/0/root Chile/PROPN/2/obj on/ADP/5/case Monday/PROPN/2/obl "
        "./PUNCT/2/punct\nTwo/NUM/2/nummod days=day/NOUN.NNS/3/obl:unmarked earlier/ADV/5/advmod Chile/PROPN/5/nsubj "
        "praised=praise/VERB.VBD/0/root Peru/PROPN/5/obj ./PUNCT/5/punct",
        "Norway -support-> Chile [asserted] on 2023-06-12; Chile -support-> Peru [asserted] on 2023-06-10");
    row("a date before the verb parts no list",
        "Norway/PROPN/6/nsubj and/CCONJ/3/cc Chile/PROPN/5/conj on/ADP/5/case 9/NUM/6/obl asked=ask/VERB.VBD/0/root "
        "Peru/PROPN/6/obj to/PART/9/mark leave/VERB.VB/6/xcomp ./PUNCT/6/punct",
        "Norway -request-> Peru [asserted]; Chile -request-> Peru [asserted]");
    row("the rebels of a state are not the state",
        "Norwegian/ADJ/2/amod rebels=rebel/NOUN.NNS/3/nsubj praised=praise/VERB.VBD/0/root Chile/PROPN/3/obj "
        "./PUNCT/3/punct",
        "Norwegian rebels -support-> Chile [asserted]");
    row("a state and its own opposition",
        "Norway/PROPN/2/nsubj blamed=blame/VERB.VBD/0/root the/DET/4/det opposition/NOUN/2/obj in/ADP/6/case "
        "Norway/PROPN/4/nmod ./PUNCT/2/punct",
        "Norway -accuse-> Opposition in Norway [asserted]");
    row("rebels of nowhere are nobody",
        "Rebels=rebel/NOUN.NNS/2/nsubj praised=praise/VERB.VBD/0/root Chile/PROPN/2/obj ./PUNCT/2/punct", "");
    row("a people named for two states",
        "Ethnic/ADJ/2/amod Norwegians/PROPN.NNPS/3/nsubj thanked=thank/VERB.VBD/0/root Chile/PROPN/3/obj "
        "./PUNCT/3/punct",
        "Ethnic Norwegians -support-> Chile [asserted]");
    row("who is named further down",
        "Norway/PROPN/2/nsubj praised=praise/VERB.VBD/0/root the/DET/4/det speed/NOUN/2/obj of/ADP/6/case "
        "repairs/NOUN/4/nmod on/ADP/8/case bridges/NOUN/6/nmod in/ADP/10/case Chile/PROPN/8/nmod ./PUNCT/2/punct",
        "Norway -support-> Chile [asserted]");
    row("a comparison is not what is done",
        "Norway/PROPN/2/nsubj praised=praise/VERB.VBD/0/root the/DET/4/det bridges/NOUN/2/obj unlike/ADP/6/case "
        "Chile/PROPN/2/obl ./PUNCT/2/punct",
        "");
    row("an arrest is made by the state it is made in",
        "Three/NUM/2/nummod Chileans/PROPN.NNPS/4/nsubj:pass were=be/AUX.VBD/4/aux:pass "
        "arrested=arrest/VERB.VBN/0/root "
        "in/ADP/6/case Norway/PROPN/4/obl ./PUNCT/4/punct",
        "Norway -coerce-> Chile [asserted]");
    row("a neighbour is no clause",
        "Norway/PROPN/2/nsubj demanded=demand/VERB.VBD/0/root help/NOUN/2/obj from/ADP/5/mark "
        "neighboring=neighbor/VERB.VBG/3/acl Sweden/PROPN/5/obj ./PUNCT/2/punct",
        "Norway -request-> Sweden [asserted]");
    row("a participle hung on what is the verb's object",
        "Norwegian/ADJ/2/amod jets=jet/NOUN.NNS/4/compound bombed=bomb/VERB.VBN/4/amod camps/NOUN.NNS/0/root "
        "in/ADP/6/case "
        "Chile/PROPN/4/nmod ./PUNCT/4/punct",
        "Norway -assault-> Chile [asserted]; Norway -poses-> Military action (Norway) [asserted]; "
        "Military action (Norway) -targets-> Chile [asserted]");
    row("a past tense taken for a passive",
        "Norway/PROPN/2/nsubj:pass called=call/VERB.VBD/0/root on/ADP/4/case Chile/PROPN/2/obl to/PART/6/mark "
        "leave=leave/VERB.VB/2/advcl ./PUNCT/2/punct",
        "Norway -request-> Chile [asserted]");
    row("a name before and taken for a part of the noun",
        "Norway/PROPN/5/compound and/CCONJ/5/cc Chilean/ADJ/5/amod farm/NOUN/5/compound "
        "officials=official/NOUN.NNS/6/nsubj "
        "thanked=thank/VERB.VBD/0/root Ghana/PROPN/6/obj ./PUNCT/6/punct",
        "Norway -support-> Ghana [asserted]; Chile -support-> Ghana [asserted]");
    row("a border parts from the other state",
        "Norway/PROPN/2/nsubj massed=mass/VERB.VBD/0/root troops=troop/NOUN.NNS/2/obj on/ADP/6/case "
        "its/PRON/6/nmod:poss "
        "border/NOUN/2/obl with/ADP/8/case Chile/PROPN/6/nmod ./PUNCT/2/punct",
        "Norway -mobilize-> Chile [asserted]; Norway -poses-> Military action (Norway) [asserted]; "
        "Military action (Norway) -targets-> Chile [asserted]");
    row("a threat with a condition",
        "Norway/PROPN/2/nsubj threatened=threaten/VERB.VBD/0/root to/PART/4/mark close=close/VERB.VB/2/xcomp "
        "the/DET/6/det "
        "strait/NOUN/4/obj if/SCONJ/9/mark Chile/PROPN/9/nsubj fishes=fish/VERB.VBZ/4/advcl there/ADV/9/advmod "
        "./PUNCT/2/punct",
        "Norway -threaten-> Chile [asserted]");
    row("who draws criticism is criticised",
        "Norway/PROPN/2/nsubj drew=draw/VERB.VBD/0/root criticism/NOUN/2/obj from/ADP/5/case Chile/PROPN/3/nmod "
        "./PUNCT/2/punct",
        "Chile -accuse-> Norway [asserted]");
    row("company",
        "Norway/PROPN/6/nsubj ,/PUNCT/5/punct along/ADP/5/case with/ADP/5/case Chile/PROPN/1/nmod "
        "thanked=thank/VERB.VBD/0/root Ghana/PROPN/6/obj ./PUNCT/6/punct",
        "Norway -support-> Ghana [asserted]; Chile -support-> Ghana [asserted]");
    row("who condemns an attack does not blame the attacked",
        "Norway/PROPN/2/nsubj condemned=condemn/VERB.VBD/0/root the/DET/4/det attacks=attack/NOUN.NNS/2/obj "
        "in/ADP/6/case "
        "Chile/PROPN/4/nmod ./PUNCT/2/punct",
        "Norway -counters-> Military action [asserted]; Military action -targets-> Chile [asserted]");
    row("an agreement that is signed is told once",
        "Norway/PROPN/2/nsubj signed=sign/VERB.VBD/0/root an/DET/4/det agreement/NOUN/2/obj with/ADP/6/case "
        "Chile/PROPN/4/nmod ./PUNCT/2/punct",
        "Norway -cooperate-> Chile [asserted]");
    row("a coalition against somebody is not his",
        "The/DET/5/det counter/ADJ/5/amod _-/PUNCT/4/punct _Chile/PROPN/5/compound coalition/NOUN/6/nsubj "
        "thanked=thank/VERB.VBD/0/root Ghana/PROPN/6/obj ./PUNCT/6/punct",
        "");
    row("a clause squeezed into a noun phrase",
        "Norway/PROPN/2/nsubj lodged=lodge/VERB.VBD/0/root a/DET/4/det protest/NOUN/2/obj with/ADP/6/case "
        "Chile/PROPN/4/nmod after/ADP/13/case a/DET/13/det Chilean/ADJ/10/amod plane/NOUN.NN/13/compound "
        "violated=violate/VERB.VBN/13/amod Norwegian/ADJ/13/amod airspace/NOUN/2/obl ./PUNCT/2/punct",
        "Norway -accuse-> Chile [asserted]; Chile -coerce-> Norway [asserted]; Chile -poses-> Territorial claims "
        "(Chile) [asserted]; "
        "Territorial claims (Chile) -targets-> Norway [asserted]");
    row("an army's 'it' is its state",
        "Norway/PROPN/3/nmod:poss _'s/PART/1/case army=army/NOUN.NN/4/nsubj said=say/VERB.VBD/0/root it/PRON/6/nsubj "
        "thanked=thank/VERB.VBD/4/ccomp Chile/PROPN/6/obj ./PUNCT/4/punct",
        "Norway -support-> Chile [asserted] by Norway");
    row("spying for somebody",
        "Norway/PROPN/2/nsubj arrested=arrest/VERB.VBD/0/root two/NUM/4/nummod Chileans/PROPN.NNPS/2/obj "
        "accused=accuse/VERB.VBN/4/acl of/ADP/7/mark spying=spying/NOUN.VBG/5/obl for/ADP/9/case Ghana/PROPN/7/obl "
        "./PUNCT/2/punct",
        "Norway -coerce-> Chile [asserted]; Ghana -poses-> Espionage and interference (Ghana) [alleged]");
    row("a person who leaves withdraws nothing",
        "Anna/PROPN/3/nsubj Lindh/PROPN/1/flat left=leave/VERB.VBD/0/root Chile/PROPN/3/obj ./PUNCT/3/punct", "");
    row("what is denied in a clause about it all is denied to who said it",
        "Norway/PROPN/2/nsubj accused=accuse/VERB.VBD/0/root Chile/PROPN/2/obj of/ADP/5/case theft/NOUN/2/obl "
        ",/PUNCT/9/punct which/PRON/9/obj Chile/PROPN/9/nsubj denies=deny/VERB.VBZ/5/acl:relcl ./PUNCT/2/punct",
        "Norway -accuse-> Chile [asserted]; Chile -reject-> Norway [asserted]");
    row("a militia with a name of its own",
        "The/DET/3/det Chilean/ADJ/3/amod militia=militia/NOUN/6/nsubj Boko/PROPN/3/appos Haram/PROPN/4/flat "
        "thanked=thank/VERB.VBD/0/root Ghana/PROPN/6/obj ./PUNCT/6/punct",
        "Boko Haram -support-> Ghana [asserted]");
    row("a request by somebody is refused to him",
        "Norway/PROPN/2/nsubj rejected=reject/VERB.VBD/0/root a/DET/4/det request=request/NOUN/2/obj by/ADP/6/case "
        "Chile/PROPN/4/nmod ./PUNCT/2/punct",
        "Norway -reject-> Chile [asserted]");
    row("a memorandum of understanding on something with somebody",
        "Norway/PROPN/2/nsubj signed=sign/VERB.VBD/0/root a/DET/4/det memorandum/NOUN/2/obj on/ADP/6/case "
        "fish/NOUN/4/nmod with/ADP/8/case Chile/PROPN/6/nmod ./PUNCT/2/punct",
        "Norway -cooperate-> Chile [asserted]");
    row("a describing word with a copula of its own",
        "Norway/PROPN/4/nsubj is=be/AUX.VBZ/3/cop ready/ADJ/5/amod thanked=thank/VERB.VBD/0/root Chile/PROPN/4/obj "
        "./PUNCT/4/punct",
        "Norway -support-> Chile [asserted]");
    row("a statement released by governments is theirs",
        "The/DET/2/det statement/NOUN/4/nsubj:pass was=be/AUX.VBD/4/aux:pass released=release/VERB.VBN/0/root "
        "by/ADP/6/case "
        "Norway/PROPN/4/obl:agent and/CCONJ/8/cc Chile/PROPN/6/conj ./PUNCT/4/punct\n"
        "We/PRON/2/nsubj thank=thank/VERB.VBP/0/root Ghana/PROPN/2/obj ./PUNCT/2/punct",
        "Norway -support-> Ghana [asserted]; Chile -support-> Ghana [asserted]");
    row("reduced passive",
        "Norway/PROPN/2/nsubj left=leave/VERB.VBD/0/root an/DET/4/det office=office/NOUN/2/obj "
        "closed=close/VERB.VBN/4/acl ,/PUNCT/7/punct angering=anger/VERB.VBG/2/advcl ministers=minister/NOUN/7/obj "
        "criticised=criticise/VERB.VBN/8/acl by/ADP/11/case Chile/PROPN/9/obl ./PUNCT/2/punct",
        "");
    row("each conjunct has its edge",
        "Norway/PROPN/4/nsubj and/CCONJ/3/cc Peru/PROPN/1/conj praised=praise/VERB.VBD/0/root Chile/PROPN/4/obj "
        "and/CCONJ/7/cc Ghana/PROPN/5/conj ./PUNCT/4/punct",
        "Norway -support-> Chile [asserted]; Norway -support-> Ghana [asserted]; Peru -support-> Chile [asserted]; "
        "Peru -support-> Ghana [asserted]");
    row("a subject shared by two verbs",
        "Norway/PROPN/2/nsubj praised=praise/VERB.VBD/0/root Chile/PROPN/2/obj and/CCONJ/5/cc "
        "condemned=condemn/VERB.VBD/2/conj Peru/PROPN/5/obj ./PUNCT/2/punct",
        "Norway -support-> Chile [asserted]; Norway -accuse-> Peru [asserted]");
    row("an object shared by two verbs",
        "Norway/PROPN/2/nsubj blamed=blame/VERB.VBD/0/root and/CCONJ/4/cc sued=sue/VERB.VBD/2/conj Chile/PROPN/2/obj "
        "./PUNCT/2/punct",
        "Norway -accuse-> Chile [asserted]");
    row("control by the subject",
        "Norway/PROPN/2/nsubj agreed=agree/VERB.VBD/0/root to/PART.TO/4/mark work/VERB.VB/2/xcomp with/ADP/6/case "
        "Chile/PROPN/4/obl ./PUNCT/2/punct",
        "Norway -agree-> Chile [asserted]; Norway -cooperate-> Chile [planned] by Norway");
    row("control by the object",
        "Norway/PROPN/2/nsubj urged=urge/VERB.VBD/0/root Chile/PROPN/2/obj to/PART.TO/5/mark "
        "condemn/VERB.VB/2/xcomp Peru/PROPN/5/obj ./PUNCT/2/punct",
        "Norway -request-> Chile [asserted]; Chile -accuse-> Peru [planned] by Norway");
    row("raising over an adjective",
        "Norway/PROPN/3/nsubj is=be/AUX.VBZ/3/cop determined/ADJ.JJ/0/root to/PART.TO/5/mark invade/VERB.VB/3/xcomp "
        "Chile/PROPN/5/obj ./PUNCT/3/punct",
        "Norway -assault-> Chile [planned]; Norway -poses-> Military action (Norway) [planned]; Military action "
        "(Norway) -targets-> Chile [planned]");
    row("what somebody is accused of",
        "Norway/PROPN/2/nsubj accused=accuse/VERB.VBD/0/root Chile/PROPN/2/obj of/SCONJ/5/mark "
        "bombing=bomb/VERB.VBG/2/advcl Peru/PROPN/5/obj ./PUNCT/2/punct",
        "Norway -accuse-> Chile [asserted]; Chile -assault-> Peru [alleged] by Norway; Chile -poses-> Military action "
        "(Chile) [alleged] by Norway; Military action (Chile) -targets-> Peru [alleged] by Norway");
    row("relative clause",
        "Norway/PROPN/5/nsubj ,/PUNCT/4/punct which/PRON/4/nsubj praised=praise/VERB.VBD/1/acl:relcl "
        "condemned=condemn/VERB.VBD/0/root Chile/PROPN/5/obj ./PUNCT/5/punct",
        "Norway -accuse-> Chile [asserted]");
    row("relative clause about its object",
        "Norway/PROPN/0/root ,/PUNCT/4/punct which/PRON/5/obj Peru/PROPN/5/nsubj blamed=blame/VERB.VBD/1/acl:relcl "
        "./PUNCT/1/punct",
        "Peru -accuse-> Norway [asserted]");
    row("apposition",
        "Norway/PROPN/6/nsubj ,/PUNCT/4/punct the/DET/4/det rival/NOUN/1/appos ,/PUNCT/4/punct "
        "praised=praise/VERB.VBD/0/root Chile/PROPN/6/obj ./PUNCT/6/punct",
        "Norway -support-> Chile [asserted]");
    row("governments and forces stand for states",
        "The/DET/3/det Norwegian/ADJ/3/amod government/NOUN/4/nsubj praised=praise/VERB.VBD/0/root the/DET/6/det "
        "people/NOUN/4/obj of/ADP/8/case Chile/PROPN/6/nmod ./PUNCT/4/punct",
        "Norway -support-> Chile [asserted]");
    row("a noun and its preposition",
        "Norway/PROPN/3/nmod:poss _'s/PART.POS/1/case criticism/NOUN/6/nsubj of/ADP/5/case Chile/PROPN/3/nmod "
        "grew=grow/VERB.VBD/0/root ./PUNCT/6/punct",
        "Norway -accuse-> Chile [asserted]");
    row("a verb that carries a noun out",
        "Norway/PROPN/2/nsubj imposed=impose/VERB.VBD/0/root sanctions=sanction/NOUN/2/obj on/ADP/5/case "
        "Chile/PROPN/2/obl ./PUNCT/2/punct",
        "Norway -sanction-> Chile [asserted]");
    row("the same in the passive",
        "Sanctions=sanction/NOUN/3/nsubj:pass were=be/AUX.VBD/3/aux:pass imposed=impose/VERB.VBN/0/root on/ADP/5/case "
        "Chile/PROPN/3/obl by/ADP/7/case Norway/PROPN/3/obl:agent ./PUNCT/3/punct",
        "Norway -sanction-> Chile [asserted]");
    row("an act that is only planned",
        "Norway/PROPN/2/nsubj plans=plan/VERB.VBZ/0/root sanctions=sanction/NOUN/2/obj against/ADP/5/case "
        "Chile/PROPN/3/nmod ./PUNCT/2/punct",
        "Norway -sanction-> Chile [planned]");
    row("negation",
        "Norway/PROPN/4/nsubj did=do/AUX.VBD/4/aux not/PART/4/advmod praise/VERB.VB/0/root Chile/PROPN/4/obj "
        "./PUNCT/4/punct",
        "Norway -support-> Chile [denied]");
    row("no longer",
        "Norway/PROPN/4/nsubj no/DET/3/advmod longer/ADV/4/advmod backs=back/VERB.VBZ/0/root Chile/PROPN/4/obj "
        "./PUNCT/4/punct",
        "Norway -support-> Chile [denied]");
    row("refusal",
        "Norway/PROPN/2/nsubj refused=refuse/VERB.VBD/0/root to/PART.TO/4/mark praise/VERB.VB/2/xcomp "
        "Chile/PROPN/4/obj ./PUNCT/2/punct",
        "Norway -reject-> Chile [asserted]; Norway -support-> Chile [denied]");
    row("a modal", "Norway/PROPN/3/nsubj will/AUX.MD/3/aux arm/VERB.VB/0/root Chile/PROPN/3/obj ./PUNCT/3/punct",
        "Norway -aid-> Chile [planned]");
    row("denied by somebody",
        "Peru/PROPN/2/nsubj denied=deny/VERB.VBD/0/root that/SCONJ/5/mark it/PRON/5/nsubj armed=arm/VERB.VBD/2/ccomp "
        "Chile/PROPN/5/obj ./PUNCT/2/punct",
        "Peru -aid-> Chile [denied] by Peru");
    row("a speaker before",
        "Peru/PROPN/2/nsubj said=say/VERB.VBD/0/root Norway/PROPN/4/nsubj praised=praise/VERB.VBD/2/ccomp "
        "Chile/PROPN/4/obj ./PUNCT/2/punct\n" PERU_ACTS,
        "Norway -support-> Chile [asserted] by Peru" PERU_EDGE);
    row("a speaker behind",
        "Norway/PROPN/2/nsubj praised=praise/VERB.VBD/0/root Chile/PROPN/2/obj ,/PUNCT/6/punct Peru/PROPN/6/nsubj "
        "said=say/VERB.VBD/2/parataxis ./PUNCT/2/punct\n" PERU_ACTS,
        "Norway -support-> Chile [asserted] by Peru" PERU_EDGE);
    row("according to",
        "According=accord/VERB.VBG/3/case to/ADP/1/fixed Peru/PROPN/6/obl ,/PUNCT/6/punct Norway/PROPN/6/nsubj "
        "praised=praise/VERB.VBD/0/root Chile/PROPN/6/obj ./PUNCT/6/punct\n" PERU_ACTS,
        "Norway -support-> Chile [asserted] by Peru" PERU_EDGE);
    row("a speaker in the next sentence",
        "``/PUNCT/3/punct Norway/PROPN/3/nsubj blamed=blame/VERB.VBD/0/root Chile/PROPN/3/obj ./PUNCT/3/punct\n"
        "It/PRON/2/nsubj failed=fail/VERB.VBD/0/root ,/PUNCT/2/punct ''/PUNCT/2/punct Peru/PROPN/6/nsubj "
        "said=say/VERB.VBD/2/parataxis ./PUNCT/2/punct\n" PERU_ACTS,
        "Norway -accuse-> Chile [asserted] by Peru" PERU_EDGE);
    row("a date",
        "Norway/PROPN/2/nsubj praised=praise/VERB.VBD/0/root Chile/PROPN/2/obj on/ADP/5/case Monday/PROPN/2/obl "
        "./PUNCT/2/punct",
        "Norway -support-> Chile [asserted] on 2023-06-12");
    row("each with each",
        "Norway/PROPN/4/nsubj and/CCONJ/3/cc Chile/PROPN/1/conj cooperate/VERB.VBP/0/root ./PUNCT/4/punct",
        "Norway -cooperate-> Chile [asserted]");
    row("a participle between its doer and the noun",
        "Peru/PROPN/2/nsubj bombed=bomb/VERB.VBD/0/root Norwegian/ADJ/5/obl _-/PUNCT/5/punct "
        "_backed=back/VERB.VBN/6/amod Chile/PROPN/2/obj ./PUNCT/2/punct",
        "Norway -support-> Chile [asserted]; Peru -assault-> Chile [asserted]; Peru -poses-> Military action (Peru) "
        "[asserted]; Military action (Peru) -targets-> Chile [asserted]");
}

void TestRelations::edges()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const TreedText treed{text.toStdString()};
    const QString wrong = difference(treed, expected);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestRelations::sameEverywhere()
{
    const TreedText text{"Norway/PROPN/4/nsubj and/CCONJ/3/cc Peru/PROPN/1/conj bombed=bomb/VERB.VBD/0/root "
                         "Chile/PROPN/4/obj ./PUNCT/4/punct\n"
                         "Norway/PROPN/2/nsubj sent=send/VERB.VBD/0/root weapons=weapon/NOUN/2/obj to/ADP/5/case "
                         "Ghana/PROPN/2/obl ./PUNCT/2/punct"};
    const graph::ArticleGraph first = text.graph();
    QVERIFY(!first.edges.empty());
    QCOMPARE(text.graph(), first);
    std::array<graph::ArticleGraph, 2> inThreads;
    {
        std::jthread one{[&] { inThreads[0] = text.graph(); }};
        std::jthread other{[&] { inThreads[1] = text.graph(); }};
    }
    QCOMPARE(inThreads[0], first);
    QCOMPARE(inThreads[1], first);
}

void TestRelations::explains()
{
    const TreedText text{"Norway/PROPN/2/nsubj imposed=impose/VERB.VBD/0/root sanctions=sanction/NOUN/2/obj "
                         "on/ADP/5/case Chile/PROPN/2/obl ./PUNCT/2/punct"};
    const graph::ArticleGraph found = text.graph();
    QCOMPARE(found.edges.size(), std::size_t{1});
    const graph::Evidence& evidence = found.edges.front().evidence.front();
    QCOMPARE(evidence.rule, std::string{"verb: \"imposed sanctions\"; imposed >nsubj Norway; imposed >obl:on Chile"});
}

QTEST_APPLESS_MAIN(TestRelations)
#include "tst_relations.moc"
