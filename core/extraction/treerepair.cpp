#include "treerepair.h"

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
        const std::size_t verb = tokens[noun].head;
        const bool hasObject = std::any_of(tokens.begin(), tokens.end(), [verb](const Token& token) {
            return token.head == verb && token.deprel == "obj";
        });
        if (hasObject)
            continue;
        tokens[noun].deprel = "obj";
        tokens[up].head = number;
        tokens[up].deprel = "advmod";
        tokens[to].head = up;
        tokens[to].deprel = "fixed";
    }
}

std::size_t childOf(const std::vector<Token>& tokens, std::size_t head, std::string_view relation)
{
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (tokens[i].head == head && tokens[i].deprel.starts_with(relation))
            return i;
    return nowhere;
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

} // namespace

void repairTree(Sentence& sentence)
{
    raiseVerbs(sentence);
    lowerNeighbours(sentence.tokens);
    joinUpTo(sentence.tokens);
    nameWhat(sentence.tokens);
    lowerParticiples(sentence.tokens);
}

} // namespace cablegraph::extraction
