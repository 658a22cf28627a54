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

} // namespace

void repairTree(Sentence& sentence)
{
    raiseVerbs(sentence);
    lowerNeighbours(sentence.tokens);
    joinUpTo(sentence.tokens);
}

} // namespace cablegraph::extraction
