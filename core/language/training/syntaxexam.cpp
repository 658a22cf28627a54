#include "syntaxmodel.h"

#include <cablegraph/training/syntaxtraining.h>

#include <algorithm>

namespace cablegraph::training {
namespace {

using language::Name;
using language::Sentence;
using language::Word;

std::string_view universalPart(std::string_view relation)
{
    return relation.substr(0, relation.find(':'));
}

struct Counts
{
    std::size_t words = 0;
    std::size_t upos = 0;
    std::size_t xpos = 0;
    std::size_t heads = 0;
    std::size_t relations = 0;
    std::size_t goldNames = 0;
    std::size_t foundNames = 0;
    std::size_t rightNames = 0;

    void addWord(const Word& gold, const Word& found)
    {
        ++words;
        upos += gold.upos == found.upos ? 1 : 0;
        xpos += gold.xpos == found.xpos ? 1 : 0;
        const bool head = gold.head == found.head;
        heads += head ? 1 : 0;
        relations += head && universalPart(gold.deprel) == universalPart(found.deprel) ? 1 : 0;
    }
    void addNames(const std::vector<Name>& gold, const std::vector<Name>& found, std::uint8_t types)
    {
        const auto counts = [types](const Name& name) { return (types >> static_cast<unsigned>(name.type) & 1U) != 0; };
        goldNames += static_cast<std::size_t>(std::count_if(gold.begin(), gold.end(), counts));
        foundNames += static_cast<std::size_t>(std::count_if(found.begin(), found.end(), counts));
        rightNames += static_cast<std::size_t>(std::count_if(found.begin(), found.end(), [&](const Name& name) {
            return counts(name) && std::find(gold.begin(), gold.end(), name) != gold.end();
        }));
    }
};

double share(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

SyntaxScores scoreSyntax(std::span<const std::byte> model, const SyntaxExam& exam)
{
    const language::SyntaxModel syntax{model};
    std::vector<Sentence> sentences = exam.sentences;
    syntax.annotate(sentences);
    Counts counts;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        const Sentence& gold = exam.sentences[s];
        for (std::size_t i = 0; i < gold.words.size(); ++i)
            counts.addWord(gold.words[i], sentences[s].words[i]);
        counts.addNames(gold.names, sentences[s].names, exam.nameTypes);
    }
    return {share(counts.upos, counts.words), share(counts.xpos, counts.words), share(counts.heads, counts.words),
            share(counts.relations, counts.words), share(2 * counts.rightNames, counts.goldNames + counts.foundNames)};
}

} // namespace cablegraph::training
