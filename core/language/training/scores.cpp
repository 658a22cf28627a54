#include "lemmatizer.h"

#include <cablegraph/training/scores.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace cablegraph::training {
namespace {

using namespace cablegraph::language;

struct PlacedWord
{
    const Word* word = nullptr;
    std::optional<text::ByteSpan> head; ///< nothing for the root
};

std::vector<PlacedWord> wordsOf(const Analysis& analysis)
{
    std::vector<PlacedWord> words;
    for (const Sentence& sentence : analysis.sentences)
        for (const Word& word : sentence.words) {
            words.push_back({&word, {}});
            if (word.head >= 0)
                words.back().head = sentence.words[static_cast<std::size_t>(word.head)].span;
        }
    return words;
}

std::string_view withoutSubtype(std::string_view relation)
{
    return relation.substr(0, relation.find(':'));
}

void compareWords(const PlacedWord& gold, const PlacedWord& system, Scores& scores)
{
    ++scores.words.right;
    scores.upos.right += gold.word->upos == system.word->upos ? 1 : 0;
    scores.xpos.right += gold.word->xpos == system.word->xpos ? 1 : 0;
    scores.lemmas.right += gold.word->lemma == system.word->lemma || gold.word->lemma == "_" ? 1 : 0;
    if (gold.head != system.head || system.word->deprel.empty())
        return;
    ++scores.unlabelled.right;
    if (withoutSubtype(gold.word->deprel) == withoutSubtype(system.word->deprel))
        ++scores.labelled.right;
}

void compare(const Analysis& gold, const Analysis& system, Scores& scores)
{
    const std::vector<PlacedWord> goldWords = wordsOf(gold);
    const std::vector<PlacedWord> systemWords = wordsOf(system);
    for (Agreement* agreement :
         {&scores.words, &scores.upos, &scores.xpos, &scores.lemmas, &scores.unlabelled, &scores.labelled}) {
        agreement->gold += goldWords.size();
        agreement->system += systemWords.size();
    }
    auto other = systemWords.begin();
    for (const PlacedWord& word : goldWords) {
        const text::ByteSpan span = word.word->span;
        while (other != systemWords.end() && other->word->span < span)
            ++other;
        if (other != systemWords.end() && other->word->span == span)
            compareWords(word, *other, scores);
    }
    scores.sentences.gold += gold.sentences.size();
    scores.sentences.system += system.sentences.size();
    auto next = system.sentences.begin();
    for (const Sentence& sentence : gold.sentences) {
        while (next != system.sentences.end() && next->span < sentence.span)
            ++next;
        scores.sentences.right += next != system.sentences.end() && next->span == sentence.span ? 1 : 0;
    }
}

} // namespace

double Agreement::f1() const noexcept
{
    return gold + system == 0 ? 0 : 200.0 * static_cast<double>(right) / static_cast<double>(gold + system);
}

Scores score(const Analyzer& analyzer, std::span<const TreebankDocument> documents)
{
    Scores scores;
    for (const TreebankDocument& document : documents)
        compare(document.analysis, analyzer.analyze(document.text, document.paragraphs), scores);
    return scores;
}

double lemmaAccuracy(const ModelFile& model, std::span<const TreebankDocument> documents)
{
    const Lemmatizer lemmatizer{model};
    std::size_t words = 0;
    std::size_t right = 0;
    for (const TreebankDocument& document : documents)
        for (const Sentence& sentence : document.analysis.sentences) {
            std::vector<Word> copy = sentence.words;
            lemmatizer.lemmatize(copy);
            words += copy.size();
            for (std::size_t i = 0; i < copy.size(); ++i)
                right += copy[i].lemma == sentence.words[i].lemma || sentence.words[i].lemma == "_" ? 1 : 0;
        }
    return words == 0 ? 0 : 100.0 * static_cast<double>(right) / static_cast<double>(words);
}

} // namespace cablegraph::training
