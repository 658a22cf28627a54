#include "attachmentrepair.h"

#include "subjectrepair.h"
#include "tree.h"
#include "words.h"

namespace cablegraph::extraction {
namespace {

/// "hackers linked to Chad stole": of two verbs after one subject the participle only describes it.
void lowerParticiples(std::vector<Token>& tokens)
{
    for (std::size_t participle = 1; participle + 2 < tokens.size(); ++participle) {
        const std::size_t subject = childOf(tokens, participle, "nsubj");
        const bool participial =
            tokens[participle].xpos == "VBN" ||
            (tokens[participle].xpos == "VBD" &&
             isOneOf(tokens[participle + 1].lower, {"to", "with", "by", "of", "in", "as", "from"}));
        const bool bare = participial && subject != nowhere && subject < participle &&
                          childOf(tokens, participle, "aux") == nowhere &&
                          childOf(tokens, participle, "obj") == nowhere;
        if (!bare)
            continue;
        std::size_t verb = participle + 1;
        const auto isMain = [&](std::size_t at) {
            return tokens[at].head == participle && isOneOf(tokens[at].deprel, {"advcl", "ccomp", "parataxis"}) &&
                   isOneOf(tokens[at].xpos, {"VBD", "VBZ", "VBP"}) && childOf(tokens, at, "nsubj") == nowhere &&
                   childOf(tokens, at, "mark") == nowhere;
        };
        while (verb < tokens.size() && !isMain(verb))
            ++verb;
        if (verb == tokens.size())
            continue;
        for (std::size_t i = 0; i < tokens.size(); ++i)
            if (tokens[i].head == participle && i != verb && (i < participle || i > verb))
                tokens[i].head = verb;
        tokens[verb].head = tokens[participle].head;
        tokens[verb].deprel = tokens[participle].deprel;
        tokens[participle].head = subject;
        tokens[participle].deprel = "acl";
        tokens[participle].xpos = "VBN";
    }
}

/// "by Vice Admiral Bushra": the preposition is the name's, not its title's.
void raisePrepositions(std::vector<Token>& tokens)
{
    for (Token& preposition : tokens)
        while (preposition.deprel == "case" && preposition.head != nowhere &&
               tokens[preposition.head].deprel == "nmod:desc" && tokens[preposition.head].head != nowhere)
            preposition.head = tokens[preposition.head].head;
}

/// "welcomed the decision of Chile to extend the embargo": what is decided hangs on the decision, not on those who
/// welcome it.
void lowerResolutions(std::vector<Token>& tokens)
{
    for (std::size_t verb = 0; verb < tokens.size(); ++verb) {
        const std::size_t above = tokens[verb].head;
        const std::size_t mark = childOf(tokens, verb, "mark");
        const bool infinitive = isOneOf(tokens[verb].deprel, {"advcl", "xcomp"}) && tokens[verb].xpos == "VB" &&
                                mark != nowhere && tokens[mark].lower == "to" && above != nowhere;
        const std::size_t noun = infinitive ? childOf(tokens, above, "obj") : nowhere;
        if (noun == nowhere || noun > mark || !isResolution(tokens[noun].lemma))
            continue;
        // Nothing lies between but whose it is.
        std::size_t next = noun + 1;
        while (next < mark && (tokens[next].head == noun || (tokens[next].head > noun && tokens[next].head < mark)) &&
               tokens[next].upos != language::Upos::Verb)
            ++next;
        if (next != mark)
            continue;
        tokens[verb].head = noun;
        tokens[verb].deprel = "acl";
    }
}

/// "met officials from Chad in Oslo": they are from there; nobody meets from somewhere.
void lowerOrigins(std::vector<Token>& tokens)
{
    for (std::size_t noun = 1; noun + 2 < tokens.size(); ++noun) {
        const std::size_t verb = tokens[noun].head;
        const bool met =
            tokens[noun].deprel == "obj" && verb != nowhere && verb < noun &&
            isOneOf(tokens[verb].lemma, {"meet", "host", "receive", "welcome", "greet", "brief", "invite"});
        const std::size_t from = noun + 1;
        const std::size_t origin = met && tokens[from].lower == "from" ? tokens[from].head : nowhere;
        if (origin == nowhere || origin <= from || tokens[origin].head != verb || tokens[origin].deprel != "obl")
            continue;
        tokens[origin].head = noun;
        tokens[origin].deprel = "nmod";
    }
}

} // namespace

void repairAttachments(std::vector<Token>& tokens)
{
    lowerParticiples(tokens);
    raisePrepositions(tokens);
    lowerResolutions(tokens);
    lowerOrigins(tokens);
}

} // namespace cablegraph::extraction
