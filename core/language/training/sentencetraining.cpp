#include "abbreviationends.h"
#include "bytestream.h"
#include "featurenettrainer.h"
#include "sentencefeatures.h"
#include "splitter.h"

#include <cablegraph/training/sentencetraining.h>

#include <algorithm>
#include <array>
#include <map>

namespace cablegraph::training {
namespace {

using namespace cablegraph::language;

/// A word seen less often tells nothing: it would be known in training alone.
constexpr std::size_t leastLexiconCount = 3;

std::vector<std::byte> lexiconSection(std::span<const TreebankDocument> documents)
{
    std::map<std::uint32_t, std::array<std::size_t, uposCount>> counts;
    for (const TreebankDocument& document : documents)
        for (const Sentence& sentence : document.analysis.sentences)
            for (const Word& word : sentence.words)
                ++counts[Lexicon::keyOf(word.form)][static_cast<std::size_t>(word.upos)];
    std::vector<std::uint32_t> words;
    std::vector<Lexicon::Entry> entries;
    for (const auto& [word, tags] : counts) {
        std::array<std::size_t, uposCount> order{};
        for (std::size_t i = 0; i < uposCount; ++i)
            order[i] = i;
        std::ranges::stable_sort(order, std::greater{}, [&tags](std::size_t tag) { return tags[tag]; });
        std::size_t total = 0;
        for (const std::size_t count : tags)
            total += count;
        if (total < leastLexiconCount)
            continue;
        const bool hasSecond = tags[order[1]] * 5 >= total;
        words.push_back(word);
        entries.push_back({static_cast<Upos>(order[0]), static_cast<Upos>(order[hasSecond ? 1 : 0])});
    }
    ByteWriter writer;
    writer.putArray(std::span<const std::uint32_t>{words});
    writer.putArray(std::span<const Lexicon::Entry>{entries});
    return writer.take();
}

struct Block
{
    std::vector<Piece> pieces;
    std::vector<std::size_t> starts;
};

/// The words of each paragraph as the tokenizer would ideally hand them on.
std::vector<Block> blocksOf(const TreebankDocument& document)
{
    std::vector<Block> blocks(document.paragraphs.size());
    for (const Sentence& sentence : document.analysis.sentences) {
        Block& block = blocks[sentence.paragraph];
        block.starts.push_back(block.pieces.size());
        for (const Word& word : sentence.words)
            block.pieces.push_back({word.span, false, word.spaceAfter});
    }
    return blocks;
}

void addExamples(const TreebankDocument& document, const Lexicon& lexicon, ExampleSet& examples)
{
    std::vector<std::uint32_t> features;
    for (const Block& block : blocksOf(document)) {
        const BlockView view{document.text, block.pieces, lexicon};
        std::size_t sentence = 0;
        for (std::size_t i = 1; i < block.pieces.size(); ++i) {
            const bool begins = sentence + 1 < block.starts.size() && block.starts[sentence + 1] == i;
            features.clear();
            view.features(i, block.starts[sentence], features);
            examples.add(features, begins ? 1 : 0);
            sentence += begins ? 1 : 0;
        }
    }
}

} // namespace

std::vector<ModelSection> trainSplitter(std::span<const TreebankDocument> documents, const Note& note)
{
    std::vector<std::byte> lexicon = lexiconSection(documents);
    const Lexicon read{lexicon};
    ExampleSet examples;
    for (const TreebankDocument& document : documents)
        addExamples(document, read, examples);
    for (const TreebankDocument& document : sentencesThatEndInAbbreviations(documents))
        addExamples(document, read, examples);
    FeatureNetOptions options;
    options.classes = 2;
    options.units = 12;
    options.members = 3;
    options.mostFeatures = 100'000;
    options.mostDeep = 12'000;
    options.epochs = 6;
    options.featureDropout = 0.2F;
    options.unitDropout = 0.5F;
    std::vector<std::byte> net = trainFeatureNet(examples, options, "sentences", "places", note);
    std::vector<ModelSection> sections;
    sections.push_back({std::string{Splitter::netSection}, std::move(net)});
    sections.push_back({std::string{Lexicon::sectionName}, std::move(lexicon)});
    return sections;
}

} // namespace cablegraph::training
