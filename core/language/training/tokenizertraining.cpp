#include "bytestream.h"
#include "chunkreader.h"
#include "featurenettrainer.h"
#include "tokenizer.h"

#include <cablegraph/training/tokenizertraining.h>

#include <algorithm>
#include <map>

namespace cablegraph::training {
namespace {

using namespace cablegraph::language;

/// Where words of one document begin: what the treebank has before that byte.
std::map<std::size_t, Cut> goldCuts(const TreebankDocument& document)
{
    std::map<std::size_t, Cut> cuts;
    for (const Sentence& sentence : document.analysis.sentences) {
        for (const Word& word : sentence.words)
            cuts[word.span.begin] = Cut::Token;
        for (const MultiwordToken& token : sentence.multiwords)
            for (std::size_t i = token.first + 1; i <= token.last; ++i)
                cuts[sentence.words[i].span.begin] = Cut::Word;
    }
    return cuts;
}

/// Counts how words without any mark inside are written in the treebank.
class ContractionCounter
{
public:
    void count(Chunk chunk, const std::vector<Cut>& cuts)
    {
        for (std::size_t i = 0; i < chunk.size();) {
            std::size_t end = i;
            std::string word;
            while (end < chunk.size() && chunk[end].kind == CharClass::Letter)
                language::append(word, lowerOf(chunk[end++].code));
            // The n of n't is the classifier's business.
            const bool beforeApostrophe = end < chunk.size() && chunk[end].kind == CharClass::Apostrophe;
            if (end > i && !beforeApostrophe) {
                std::vector<Cut> inside{cuts.begin() + static_cast<std::ptrdiff_t>(i),
                                        cuts.begin() + static_cast<std::ptrdiff_t>(end)};
                inside[0] = Cut::None;
                ++m_counts[word][inside];
            }
            i = std::max(end, i + 1);
        }
    }

    /// The words that are divided more often than not.
    [[nodiscard]] std::vector<std::byte> section() const
    {
        ByteWriter writer;
        std::vector<std::pair<std::string, std::vector<Cut>>> divided;
        for (const auto& [word, ways] : m_counts) {
            const auto usual = std::ranges::max_element(ways, {}, [](const auto& way) { return way.second; });
            if (std::ranges::any_of(usual->first, [](Cut cut) { return cut != Cut::None; }))
                divided.emplace_back(word, usual->first);
        }
        writer.put(static_cast<std::uint32_t>(divided.size()));
        for (const auto& [word, cuts] : divided) {
            writer.putString(word);
            writer.putArray(std::span<const Cut>{cuts});
        }
        return writer.take();
    }

private:
    std::map<std::string, std::map<std::vector<Cut>, std::size_t>> m_counts;
};

void addExamples(const TreebankDocument& document, ExampleSet& examples, ContractionCounter& contractions)
{
    const std::map<std::size_t, Cut> gold = goldCuts(document);
    std::vector<std::uint32_t> features;
    for (const text::ByteSpan& paragraph : document.paragraphs) {
        ChunkReader reader{document.text, paragraph};
        while (reader.next()) {
            const Chunk chunk = reader.chunk();
            std::vector<Cut> cuts(chunk.size(), Cut::None);
            for (std::size_t i = 1; i < chunk.size(); ++i)
                if (const auto found = gold.find(chunk[i].begin); found != gold.end())
                    cuts[i] = found->second;
            contractions.count(chunk, cuts);
            const ChunkView view = reader.view();
            for (std::size_t i = 1; i < chunk.size(); ++i) {
                if (view.settled(i))
                    continue;
                features.clear();
                view.features(i, features);
                examples.add(features, static_cast<std::size_t>(cuts[i]));
            }
        }
    }
}

} // namespace

std::vector<ModelSection> trainTokenizer(std::span<const TreebankDocument> documents, const Note& note)
{
    ExampleSet examples;
    ContractionCounter contractions;
    for (const TreebankDocument& document : documents)
        addExamples(document, examples, contractions);
    FeatureNetOptions options;
    options.classes = 3;
    options.units = 6;
    options.members = 3;
    options.mostFeatures = 35'000;
    options.mostDeep = 8'000;
    options.epochs = 10;
    options.featureDropout = 0.2F;
    std::vector<std::byte> net = trainFeatureNet(examples, options, "tokens", "places", note);
    std::vector<ModelSection> sections;
    sections.push_back({std::string{Tokenizer::netSection}, std::move(net)});
    sections.push_back({std::string{Tokenizer::contractionSection}, contractions.section()});
    return sections;
}

} // namespace cablegraph::training
