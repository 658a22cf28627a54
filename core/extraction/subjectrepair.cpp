#include "subjectrepair.h"

#include "words.h"

namespace cablegraph::extraction {

std::size_t childOf(const std::vector<Token>& tokens, std::size_t head, std::string_view relation)
{
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (tokens[i].head == head && tokens[i].deprel.starts_with(relation))
            return i;
    return nowhere;
}

namespace {

using language::Upos;

/// "it is willing to withdraw": only somebody can be that, so this "it" stands for one. "Both denied it": so does
/// "both" before a verb that has no subject.
void fillSubjects(std::vector<Token>& tokens)
{
    for (std::size_t both = 0; both + 1 < tokens.size(); ++both) {
        const std::size_t verb = tokens[both].head;
        const bool open = tokens[both].lower == "both" && tokens[both].deprel == "advmod" && verb != nowhere &&
                          verb > both && isOneOf(tokens[verb].xpos, {"VBD", "VBP", "VB", "VBN"}) &&
                          childOf(tokens, verb, "nsubj") == nowhere;
        if (!open)
            continue;
        tokens[both].deprel = "nsubj";
        if (tokens[verb].xpos == "VBN" && childOf(tokens, verb, "aux") == nowhere)
            tokens[verb].xpos = "VBD";
    }
    for (std::size_t it = 0; it + 2 < tokens.size(); ++it) {
        const std::size_t adjective = tokens[it].head;
        const bool personal =
            tokens[it].lower == "it" && tokens[it].deprel == "expl" && adjective != nowhere &&
            isOneOf(tokens[adjective].lower, {"willing", "unwilling", "ready", "prepared", "determined", "eager",
                                              "reluctant", "able", "unable", "keen", "committed"});
        if (!personal)
            continue;
        tokens[it].deprel = "nsubj";
        for (Token& clause : tokens)
            if (clause.head == adjective && clause.deprel.starts_with("csubj"))
                clause.deprel = "xcomp";
    }
}

/// "'...,' said Under Secretary X": the parser takes the title's first word for a preposition, and the speaker for an
/// object.
void invertQuotatives(std::vector<Token>& tokens)
{
    for (std::size_t under = 1; under + 1 < tokens.size(); ++under) {
        const std::size_t secretary = under + 1;
        const bool title = tokens[under].form == "Under" && tokens[secretary].form == "Secretary" &&
                           tokens[under].deprel == "case" && tokens[under].head == secretary;
        if (!title)
            continue;
        tokens[under].upos = Upos::Adj;
        tokens[under].xpos = "JJ";
        tokens[under].deprel = "amod";
    }
    for (std::size_t speaker = 1; speaker < tokens.size(); ++speaker) {
        const std::size_t verb = tokens[speaker].head;
        const bool behind = verb != nowhere && verb > 0 && verb < speaker &&
                            isOneOf(tokens[verb].lower, {"said", "says", "added"}) && !tokens[verb - 1].isWord;
        const bool object = tokens[speaker].deprel == "obj" || tokens[speaker].deprel == "obl";
        if (behind && object && tokens[speaker].upos == Upos::Propn && childOf(tokens, speaker, "case") == nowhere &&
            childOf(tokens, verb, "nsubj") == nowhere && childOf(tokens, verb, "ccomp") != nowhere)
            tokens[speaker].deprel = "nsubj";
    }
}

/// "called on Iran to stop": what one is called on to do is a complement, not a purpose.
void completeCalls(std::vector<Token>& tokens)
{
    for (std::size_t on = 1; on + 2 < tokens.size(); ++on) {
        const std::size_t called = tokens[on].head;
        const std::size_t verb = called != nowhere ? tokens[called].head : nowhere;
        const bool calls = verb != nowhere && verb < on && tokens[called].deprel == "obl" &&
                           ((tokens[verb].lemma == "call" && isOneOf(tokens[on].lower, {"on", "upon"})) ||
                            (tokens[verb].lemma == "appeal" && tokens[on].lower == "to"));
        for (std::size_t clause = called; calls && clause + 1 < tokens.size(); ++clause)
            if (tokens[clause].head == verb && tokens[clause].deprel == "advcl" && tokens[clause].xpos == "VB" &&
                childOf(tokens, clause, "mark") != nowhere)
                tokens[clause].deprel = "xcomp";
    }
}

/// "Chad plans to deport", read as plans that Chad has.
void raisePlans(std::vector<Token>& tokens)
{
    for (std::size_t verb = 1; verb + 2 < tokens.size(); ++verb) {
        const std::size_t name = verb - 1;
        const std::size_t clause = childOf(tokens, verb, "acl");
        const bool plans =
            isOneOf(tokens[verb].lower, {"plans", "vows", "aims", "hopes", "pledges", "moves", "seeks"}) &&
            tokens[verb].upos == Upos::Noun && tokens[name].upos == Upos::Propn && tokens[name].head == verb &&
            tokens[name].deprel == "compound" && clause != nowhere && childOf(tokens, verb, "det") == nowhere &&
            tokens[verb + 1].lower == "to";
        if (!plans)
            continue;
        tokens[verb].upos = Upos::Verb;
        tokens[verb].xpos = "VBZ";
        tokens[name].deprel = "nsubj";
        tokens[clause].deprel = "xcomp";
    }
}

/// "Acting Foreign Minister X arrived": who acts is X's title, nobody does X.
void lowerActing(std::vector<Token>& tokens)
{
    constexpr std::size_t longestTitle = 7;
    for (std::size_t acting = 0; acting + 2 < tokens.size(); ++acting) {
        const std::size_t name = childOf(tokens, acting, "obj");
        const bool title = tokens[acting].lower == "acting" && tokens[acting].upos == Upos::Verb && name != nowhere &&
                           name > acting + 1 && name - acting <= longestTitle && tokens[name].upos == Upos::Propn &&
                           tokens[acting].head != nowhere;
        if (!title)
            continue;
        const bool passive = tokens[acting].deprel == "csubj:pass";
        tokens[name].head = tokens[acting].head;
        tokens[name].deprel = passive ? "nsubj:pass" : "nsubj";
        for (Token& token : tokens)
            if (token.head == acting)
                token.head = name;
        tokens[acting].head = name;
        tokens[acting].deprel = "amod";
        tokens[acting].upos = Upos::Adj;
    }
}

/// "after X, then the minister, visited": the name set off by commas that stands beside the verb; nowhere if none does.
std::size_t apposedBeside(const std::vector<Token>& tokens, std::size_t verb)
{
    if (tokens[verb - 1].form != "," || tokens[verb].head == nowhere || childOf(tokens, verb, "mark") != nowhere)
        return nowhere;
    for (std::size_t name = verb - 1; name-- > 0;) {
        const std::size_t apposed = childOf(tokens, name, "appos");
        if (tokens[name].deprel == "obl" && tokens[name].head == tokens[verb].head && apposed > name &&
            apposed != nowhere && apposed < verb)
            return name;
    }
    return nowhere;
}

/// "two days after Chad fired a missile": who stands between the preposition and a finite verb is its subject.
void raiseTimeClauses(std::vector<Token>& tokens)
{
    for (std::size_t verb = 2; verb < tokens.size(); ++verb) {
        const bool finite = isOneOf(tokens[verb].xpos, {"VBD", "VBZ", "VBP"}) &&
                            isOneOf(tokens[verb].deprel, {"advcl", "acl", "ccomp"}) &&
                            childOf(tokens, verb, "nsubj") == nowhere;
        if (!finite)
            continue;
        const bool before = tokens[verb - 1].head == verb && isOneOf(tokens[verb - 1].deprel, {"obl", "nmod"});
        const std::size_t name = before ? verb - 1 : apposedBeside(tokens, verb);
        if (name == nowhere || (tokens[name].upos != Upos::Propn && tokens[name].upos != Upos::Noun))
            continue;
        const std::size_t word = childOf(tokens, name, "case");
        if (word == nowhere || !isOneOf(tokens[word].lower, {"after", "before", "since", "until", "as", "because"}))
            continue;
        tokens[name].head = verb;
        tokens[name].deprel = "nsubj";
        tokens[word].head = verb;
        tokens[word].deprel = "mark";
    }
}

/// Whether `below` hangs on `above`, however deep.
bool isBelow(const std::vector<Token>& tokens, std::size_t below, std::size_t above)
{
    for (std::size_t steps = 0; below != nowhere && steps <= tokens.size(); ++steps, below = tokens[below].head)
        if (below == above)
            return true;
    return false;
}

/// "Chad and Mali on 9 June asked": what is coordinated stands behind the first, not before a date.
void turnConjuncts(std::vector<Token>& tokens)
{
    for (std::size_t at = 2; at < tokens.size(); ++at) {
        const bool ahead = tokens[at].deprel == "conj" && tokens[at].head != nowhere && tokens[at].head > at &&
                           tokens[at].upos == Upos::Propn;
        std::size_t first = at - 1;
        while (ahead && first > 0 &&
               (tokens[first].deprel == "compound" || !tokens[first].isWord ||
                isOneOf(tokens[first].lower, {"and", "or", "the"})))
            --first;
        if (ahead && tokens[first].upos == Upos::Propn && !isBelow(tokens, first, at))
            tokens[at].head = first;
    }
}

/// "hosted the meeting and its minister, X, chaired it": a person set off by commas right before a verb does it.
void raiseApposed(std::vector<Token>& tokens)
{
    for (std::size_t verb = 4; verb < tokens.size(); ++verb) {
        const bool open = tokens[verb].deprel == "conj" && isOneOf(tokens[verb].xpos, {"VBD", "VBZ", "VBP"}) &&
                          tokens[verb - 1].form == "," && childOf(tokens, verb, "nsubj") == nowhere;
        if (!open)
            continue;
        for (std::size_t noun = verb - 2; noun > 0; --noun) {
            const std::size_t name = childOf(tokens, noun, "appos");
            const std::size_t object = tokens[noun].head;
            const bool apposed = tokens[noun].deprel == "conj" && name != nowhere && name < verb && object != nowhere &&
                                 tokens[object].deprel == "obj" && tokens[object].head == tokens[verb].head &&
                                 !isBelow(tokens, verb, noun);
            if (!apposed)
                continue;
            tokens[noun].head = verb;
            tokens[noun].deprel = "nsubj";
            break;
        }
    }
}

} // namespace

void repairSubjects(std::vector<Token>& tokens)
{
    fillSubjects(tokens);
    invertQuotatives(tokens);
    completeCalls(tokens);
    raisePlans(tokens);
    lowerActing(tokens);
    raiseTimeClauses(tokens);
    turnConjuncts(tokens);
    raiseApposed(tokens);
}

} // namespace cablegraph::extraction
