#include "treerepair.h"

#include "attachmentrepair.h"
#include "subjectrepair.h"
#include "words.h"

#include <algorithm>

namespace cablegraph::extraction {
namespace {

using language::Upos;

/// "Iran has increased cooperation": a participle that the parser hung on its object, though it has a subject or an
/// auxiliary of its own, is the verb.
void raiseVerbs(Sentence& sentence)
{
    std::vector<Token>& tokens = sentence.tokens;
    for (std::size_t verb = 0; verb < tokens.size(); ++verb) {
        const std::size_t noun = tokens[verb].head;
        if (tokens[verb].deprel != "amod" || noun == nowhere || noun < verb)
            continue;
        const bool isVerb = std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
            return token.head == verb && (token.deprel.starts_with("nsubj") || token.deprel.starts_with("aux"));
        });
        if (!isVerb)
            continue;
        tokens[verb].head = tokens[noun].head;
        tokens[verb].deprel = tokens[noun].deprel;
        tokens[noun].head = verb;
        tokens[noun].deprel = "obj";
        for (std::size_t i = 0; i < verb; ++i)
            if (tokens[i].head == noun)
                tokens[i].head = verb;
    }
}

/// "said the meeting followed up on promises": nobody says a meeting, so what looks like its description is said.
void raiseToldVerbs(std::vector<Token>& tokens)
{
    for (std::size_t verb = 2; verb < tokens.size(); ++verb) {
        const std::size_t noun = tokens[verb].head;
        if (tokens[verb].deprel != "acl" || !isOneOf(tokens[verb].xpos, {"VBD", "VBN"}) || noun == nowhere ||
            noun > verb)
            continue;
        const std::size_t saying = tokens[noun].head;
        if (tokens[noun].deprel != "obj" || saying == nowhere || saying > noun || tokens[saying].lemma != "say")
            continue;
        tokens[verb].head = saying;
        tokens[verb].deprel = "ccomp";
        tokens[verb].xpos = "VBD";
        tokens[noun].head = verb;
        tokens[noun].deprel = "nsubj";
    }
}

/// "from neighboring Chad": the participle only describes the name.
void lowerNeighbours(std::vector<Token>& tokens)
{
    for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
        Token& word = tokens[at];
        if (!isOneOf(word.lower, {"neighboring", "neighbouring"}) || word.head == nowhere)
            continue;
        std::size_t name = at + 1;
        while (name < tokens.size() && (tokens[name].head != at || tokens[name].deprel != "obj"))
            ++name;
        if (name == tokens.size())
            continue;
        const bool toNoun = tokens[word.head].upos == Upos::Noun || tokens[word.head].upos == Upos::Propn;
        tokens[name].head = word.head;
        tokens[name].deprel = toNoun ? "nmod" : "obl";
        for (Token& below : tokens)
            if (below.head == at && (below.deprel == "mark" || below.deprel == "case")) {
                below.head = name;
                below.deprel = "case";
            }
        word.head = name;
        word.deprel = "amod";
        word.upos = Upos::Adj;
    }
}

/// "abducted up to 16 advisers"
void joinUpTo(std::vector<Token>& tokens)
{
    for (std::size_t up = 1; up + 2 < tokens.size(); ++up) {
        const std::size_t to = up + 1;
        const std::size_t number = up + 2;
        const std::size_t noun = tokens[to].head;
        const bool amount = tokens[up].lower == "up" && tokens[to].lower == "to" && tokens[number].upos == Upos::Num &&
                            noun != nowhere && noun > number && tokens[number].head == noun &&
                            tokens[to].deprel == "case" && tokens[noun].deprel == "obl";
        if (!amount)
            continue;
        const std::size_t verb = tokens[noun].head == up ? tokens[up].head : tokens[noun].head;
        if (verb == nowhere)
            continue;
        const bool hasObject = std::any_of(tokens.begin(), tokens.end(), [verb](const Token& token) {
            return token.head == verb && token.deprel == "obj";
        });
        if (hasObject)
            continue;
        tokens[noun].head = verb;
        tokens[noun].deprel = "obj";
        tokens[up].head = number;
        tokens[up].deprel = "advmod";
        tokens[to].head = up;
        tokens[to].deprel = "fixed";
    }
}

/// "fired what its neighbours say was a missile": what it was takes the place of "what".
void nameWhat(std::vector<Token>& tokens)
{
    for (std::size_t what = 1; what + 2 < tokens.size(); ++what) {
        const bool object = tokens[what].lower == "what" && tokens[what].deprel == "obj" && tokens[what].head < what;
        const std::size_t clause = object ? childOf(tokens, what, "acl:relcl") : nowhere;
        if (clause == nowhere)
            continue;
        std::size_t noun = clause;
        for (const std::string_view content : {"ccomp", "xcomp"})
            if (const std::size_t said = childOf(tokens, clause, content); noun == clause && said != nowhere)
                noun = said;
        const std::size_t was = childOf(tokens, noun, "cop");
        const bool names = was != nowhere && tokens[noun].upos == Upos::Noun && noun > was &&
                           (noun == clause || childOf(tokens, noun, "nsubj") == nowhere);
        if (!names)
            continue;
        tokens[noun].head = tokens[what].head;
        tokens[noun].deprel = "obj";
        tokens[was].deprel = "dep";
        tokens[what].head = noun;
        tokens[what].deprel = "dep";
        if (clause != noun)
            tokens[clause].head = noun;
    }
}

/// "Chad test-fired a missile": a noun and a verb joined by a hyphen are one verb, whose subject the noun had taken.
void joinCompoundVerbs(std::vector<Token>& tokens)
{
    for (std::size_t verb = 1; verb < tokens.size(); ++verb) {
        const std::size_t noun = tokens[verb - 1].isWord || verb < 2 ? verb - 1 : verb - 2;
        const bool joined = tokens[verb].hyphenBefore && tokens[verb].upos == Upos::Verb &&
                            tokens[verb].deprel != "amod" && tokens[noun].upos == Upos::Noun &&
                            (tokens[noun].head == verb || tokens[verb].head == noun);
        if (!joined || tokens[noun].head != verb)
            continue;
        tokens[verb].lemma = tokens[noun].lemma + '-' + tokens[verb].lemma;
        for (std::size_t i = 0; i < noun; ++i)
            if (tokens[i].head == noun && tokens[i].deprel == "compound") {
                tokens[i].head = verb;
                tokens[i].deprel = "nsubj";
            }
    }
}

/// "on Monday" is no object: a noun behind a preposition stands beside the verb.
void relabelObliques(std::vector<Token>& tokens)
{
    for (std::size_t at = 1; at < tokens.size(); ++at) {
        Token& noun = tokens[at];
        if (noun.deprel != "obj" || noun.head == nowhere || noun.head > at)
            continue;
        const std::size_t preposition = childOf(tokens, at, "case");
        const bool behind = preposition != nowhere && preposition < at && preposition > noun.head &&
                            tokens[preposition].upos == Upos::Adp && tokens[preposition].lower != "of";
        if (behind)
            noun.deprel = "obl";
    }
}

/// "The Union called on": without an auxiliary a past tense is active, whatever its subject was taken for.
void activate(std::vector<Token>& tokens)
{
    for (Token& subject : tokens) {
        if (subject.deprel != "nsubj:pass" || subject.head == nowhere)
            continue;
        const std::size_t verb = subject.head;
        const bool main = tokens[verb].head == nowhere && tokens.back().form == "."; // headlines leave auxiliaries out
        const bool finite = isOneOf(tokens[verb].xpos, {"VBD", "VBZ", "VBP"}) || (tokens[verb].xpos == "VBN" && main);
        if (!finite || childOf(tokens, verb, "aux") != nowhere || childOf(tokens, verb, "obl:agent") != nowhere)
            continue;
        subject.deprel = "nsubj";
        if (tokens[verb].xpos == "VBN")
            tokens[verb].xpos = "VBD";
    }
}

/// "the Philippines and communist rebels": a name before "and" is named beside the noun, it does not describe it.
void coordinateNames(std::vector<Token>& tokens)
{
    for (std::size_t name = 0; name + 2 < tokens.size(); ++name) {
        const std::size_t noun = tokens[name].head;
        const std::size_t conjunction = name + 1;
        const bool malformed = tokens[name].upos == Upos::Propn && tokens[name].deprel == "compound" &&
                               noun != nowhere && noun > conjunction && !tokens[name].possessive &&
                               isOneOf(tokens[conjunction].lower, {"and", "or"}) && tokens[conjunction].head == noun &&
                               tokens[noun].deprel != "conj" && childOf(tokens, name, "conj") == nowhere;
        if (!malformed)
            continue;
        tokens[name].head = tokens[noun].head;
        tokens[name].deprel = tokens[noun].deprel;
        tokens[noun].head = name;
        tokens[noun].deprel = "conj";
        for (std::size_t i = 0; i < name; ++i)
            if (tokens[i].head == noun)
                tokens[i].head = name;
    }
}

/// "Chadian jets bombed targets", "it had supplied drones": a participle right behind what can only be its subject or
/// auxiliary is the verb, though the parser hung it on its object.
void raiseBareParticiples(std::vector<Token>& tokens)
{
    for (std::size_t verb = 1; verb + 1 < tokens.size(); ++verb) {
        const std::size_t noun = tokens[verb].head;
        const bool participle = tokens[verb].deprel == "amod" && isOneOf(tokens[verb].xpos, {"VBN", "VBD"}) &&
                                noun != nowhere && noun > verb && !tokens[verb].hyphenBefore;
        if (!participle)
            continue;
        const std::size_t before = verb - 1;
        const bool had = tokens[before].lemma == "have" && tokens[noun].head == before && tokens[noun].deprel == "obj";
        const bool doer = tokens[before].xpos == "NNS" || tokens[before].upos == Upos::Propn;
        const bool headless = tokens[noun].head == nowhere && tokens[before].deprel == "compound" && doer &&
                              (tokens[before].head == noun || tokens[before].head == verb);
        // "after a plane violated Japanese airspace": behind a noun's own describing word a new noun phrase begins.
        const Token& next = tokens[verb + 1];
        const bool newPhrase = next.upos == Upos::Det || next.xpos == "PRP$" ||
                               (next.upos == Upos::Adj && isCapitalised(next)) || next.upos == Upos::Propn;
        const bool squeezed = tokens[before].head == noun && tokens[before].deprel == "compound" &&
                              tokens[before].upos == Upos::Noun && newPhrase && verb + 1 <= noun;
        if (!had && !headless && !squeezed)
            continue;
        if (had) {
            tokens[verb].head = tokens[before].head;
            tokens[verb].deprel = tokens[before].deprel;
            for (Token& below : tokens)
                if (below.head == before)
                    below.head = verb;
            tokens[before].head = verb;
            tokens[before].deprel = "aux";
            tokens[before].upos = Upos::Aux;
        } else {
            tokens[verb].head = tokens[noun].head;
            tokens[verb].deprel = tokens[noun].deprel;
            for (std::size_t i = 0; i < before; ++i)
                if (tokens[i].head == noun)
                    tokens[i].head = before;
            tokens[before].head = verb;
            tokens[before].deprel = "nsubj";
            for (std::size_t i = 0; i < before; ++i)
                if (tokens[i].head == before && tokens[i].deprel == "case") {
                    tokens[i].head = verb;
                    tokens[i].deprel = "mark";
                    tokens[verb].deprel = "advcl";
                }
        }
        tokens[verb].upos = Upos::Verb;
        tokens[noun].head = verb;
        tokens[noun].deprel = "obj";
    }
}

/// "... in Chad, the World Food Programme (WFP) said": who stands before a "said" without a subject says it, and is no
/// apposition to the name before.
void giveSpeakers(std::vector<Token>& tokens)
{
    for (std::size_t verb = 2; verb < tokens.size(); ++verb) {
        const bool speechless = tokens[verb].lower == "said" && childOf(tokens, verb, "nsubj") == nowhere &&
                                (childOf(tokens, verb, "ccomp") < verb || tokens[verb].deprel == "parataxis");
        if (!speechless)
            continue;
        std::size_t at = verb - 1;
        while (at > 0 && !tokens[at].isWord)
            --at;
        for (std::size_t steps = 0; steps < 3 && tokens[at].deprel == "appos" && tokens[at].head != nowhere &&
                                    tokens[tokens[at].head].deprel == "appos";
             ++steps)
            at = tokens[at].head;
        std::size_t left = at;
        while (left > 0 && (tokens[left - 1].head == at || tokens[left - 1].head == left) && tokens[left - 1].isWord)
            --left;
        const bool apposed = tokens[at].deprel == "appos" && tokens[at].head != nowhere && tokens[at].head < at &&
                             left > 0 && tokens[left - 1].form == ",";
        if (!apposed)
            continue;
        tokens[at].head = verb;
        tokens[at].deprel = "nsubj";
    }
}

/// "a cyberattack that crippled websites": the participle behind a relative pronoun is its clause's verb.
void raiseRelatives(std::vector<Token>& tokens)
{
    for (std::size_t verb = 2; verb + 1 < tokens.size(); ++verb) {
        const std::size_t noun = tokens[verb].head;
        const std::size_t about = verb - 2;
        const bool relative = tokens[verb].deprel == "amod" && isOneOf(tokens[verb].xpos, {"VBN", "VBD"}) &&
                              noun != nowhere && noun > verb &&
                              isOneOf(tokens[verb - 1].lower, {"that", "which", "who"}) &&
                              tokens[about].upos == Upos::Noun && tokens[noun].deprel == "obj" &&
                              tokens[noun].head != nowhere && tokens[noun].head < about;
        if (!relative)
            continue;
        tokens[verb].head = about;
        tokens[verb].deprel = "acl:relcl";
        tokens[verb - 1].head = verb;
        tokens[verb - 1].deprel = "nsubj";
        tokens[noun].head = verb;
    }
}

/// "The Union called on", "imposed on Chad by Oman", "its border with Chad": what hangs one word too high or too low.
void rehang(std::vector<Token>& tokens)
{
    for (std::size_t at = 1; at + 1 < tokens.size(); ++at) {
        Token& word = tokens[at];
        if (word.deprel == "acl" && word.xpos == "VBD")
            word.xpos = "VBN";
        const bool sentenceNoun = word.deprel == "acl" && word.head + 1 == at && tokens[word.head].head == nowhere &&
                                  tokens[word.head].upos == Upos::Propn && tokens.back().form == "." &&
                                  childOf(tokens, at, "aux") == nowhere && tokens[at + 1].lower != "by";
        if (sentenceNoun) {
            const std::size_t subject = word.head;
            for (std::size_t i = at + 1; i < tokens.size(); ++i)
                if (tokens[i].head == subject)
                    tokens[i].head = at;
            word.head = nowhere;
            word.deprel = "root";
            word.xpos = "VBD";
            tokens[subject].head = at;
            tokens[subject].deprel = "nsubj";
        }
        const std::size_t preposition = childOf(tokens, at, "case");
        const bool behind = preposition != nowhere && preposition < at && word.head != nowhere;
        if (!behind)
            continue;
        const std::size_t above = word.head;
        const std::size_t verb = tokens[above].head;
        const bool agent = tokens[preposition].lower == "by" && word.deprel == "nmod" && word.upos == Upos::Propn &&
                           above < preposition && tokens[above].upos == Upos::Propn && verb != nowhere &&
                           tokens[above].deprel == "obl" && childOf(tokens, verb, "aux:pass") != nowhere &&
                           childOf(tokens, verb, "obl:agent") == nowhere;
        if (agent) {
            word.head = verb;
            word.deprel = "obl:agent";
        }
        // "spoke by phone with Chad's minister", "welcomed them to the port of Doha for talks", "raise it at a summit"
        const bool partner = tokens[preposition].lower == "with" && word.deprel == "nmod" &&
                             isOneOf(tokens[above].lemma, {"phone", "telephone", "video", "videolink", "link"});
        const bool occasion =
            word.deprel == "nmod" &&
            isOneOf(word.lemma, {"summit", "talk", "talks", "meeting", "negotiation", "conference", "consultation"});
        const bool purpose = occasion && tokens[preposition].lower == "for";
        const bool during = occasion && tokens[above].deprel == "obj" && tokens[preposition].lower == "at";
        const bool beside = (partner || purpose) && tokens[above].deprel == "obl";
        if ((beside || during) && above < preposition && verb != nowhere) {
            word.head = verb;
            word.deprel = "obl";
        }
        const std::size_t border = preposition - 1;
        const bool parts = tokens[preposition].lower == "with" && word.deprel == "obl" && preposition > 0 &&
                           isOneOf(tokens[border].lower, {"border", "frontier"}) && tokens[border].head == above;
        if (parts) {
            word.head = border;
            word.deprel = "nmod";
        }
    }
}

} // namespace

void repairTree(Sentence& sentence)
{
    raiseVerbs(sentence);
    giveSpeakers(sentence.tokens);
    raiseRelatives(sentence.tokens);
    raiseBareParticiples(sentence.tokens);
    rehang(sentence.tokens);
    raiseToldVerbs(sentence.tokens);
    joinCompoundVerbs(sentence.tokens);
    relabelObliques(sentence.tokens);
    activate(sentence.tokens);
    coordinateNames(sentence.tokens);
    lowerNeighbours(sentence.tokens);
    joinUpTo(sentence.tokens);
    nameWhat(sentence.tokens);
    repairSubjects(sentence.tokens);
    repairAttachments(sentence.tokens);
}

} // namespace cablegraph::extraction
