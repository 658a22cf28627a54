#include "syntaxmodel.h"

#include "namereader.h"
#include "namerevision.h"

#include <cablegraph/base/progress.h>

#include <algorithm>

namespace cablegraph::language {
namespace {

/// Words that go through the network together: enough for its products, few enough for the caches.
constexpr std::size_t batchWords = 512;
constexpr std::size_t mostBatched = 24;

std::size_t rootLabelOf(const SyntaxInventory& inventory)
{
    const auto& labels = inventory.labels;
    return static_cast<std::size_t>(std::find(labels.begin(), labels.end(), "root") - labels.begin());
}

std::size_t largestOf(const float* scores, std::size_t count)
{
    return static_cast<std::size_t>(std::max_element(scores, scores + count) - scores);
}

/// The words from `begin` on that are read at once: all, or up to the last punctuation mark well inside the limit.
std::size_t pieceLength(std::span<const Word> words, std::size_t begin)
{
    const std::size_t rest = words.size() - begin;
    if (rest <= SyntaxModel::longestPiece)
        return rest;
    for (std::size_t length = SyntaxModel::longestPiece; length > SyntaxModel::longestPiece / 2; --length) {
        const std::string& form = words[begin + length - 1].form;
        if (form == "." || form == ";" || form == ":" || form == ",")
            return length;
    }
    return SyntaxModel::longestPiece;
}

/// The trees of further pieces hang on the first one's root.
void joinTrees(std::span<Word> words)
{
    std::size_t root = words.size();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].head != Word::rootHead)
            continue;
        if (root == words.size()) {
            root = i;
            continue;
        }
        words[i].head = static_cast<int>(root);
        words[i].deprel = "parataxis";
    }
}

} // namespace

/// Words [begin, begin + length) of a sentence.
struct SyntaxModel::Piece
{
    std::size_t sentence = 0;
    std::size_t begin = 0;
    std::size_t length = 0;
};

struct SyntaxModel::Workspace
{
    std::vector<FeatureWord> words;
    SentenceFeatures features;
    std::vector<std::size_t> lengths;
    Matrix embedded;
    Matrix input;
    Matrix output;
    LayerTrace trace;
};

SyntaxModel::SyntaxModel(std::span<const std::byte> bytes)
    : m_section{readSyntaxSection(bytes)}
    , m_words{m_section.inventory.words}
    , m_parts{m_section.inventory.parts}
    , m_vectorWords{m_section.inventory.vectorWords}
    , m_lists{m_section.inventory.phrases, m_section.inventory.phraseKinds}
    , m_tags{panelsOf(m_section.network.tags)}
    , m_nameLayer{m_section.network.nameLayer}
    , m_nameHidden{panelsOf(m_section.network.nameHidden)}
    , m_names{panelsOf(m_section.network.names)}
    , m_trees{m_section.network, rootLabelOf(m_section.inventory)}
{
    for (const Network::Layer& layer : m_section.network.layers)
        m_layers.emplace_back(layer);
    m_section.network.layers.clear();
    m_section.network.nameLayer = {};
}

void SyntaxModel::annotate(std::span<Sentence> sentences, const std::stop_token& stop) const
{
    std::vector<Piece> pieces;
    std::vector<Matrix> nameScores;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        const std::size_t words = sentences[s].words.size();
        nameScores.emplace_back(words, m_section.network.shape.nameTags);
        for (std::size_t begin = 0; begin < words; begin += pieces.back().length)
            pieces.push_back({s, begin, pieceLength(sentences[s].words, begin)});
    }
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const Piece& left, const Piece& right) { return left.length > right.length; });
    Workspace workspace;
    for (std::size_t first = 0; first < pieces.size();) {
        throwIfStopped(stop);
        std::size_t last = first;
        for (std::size_t words = 0; last < pieces.size() && last - first < mostBatched; ++last) {
            words += pieces[last].length;
            if (words > batchWords && last > first)
                break;
        }
        annotate(std::span{pieces}.subspan(first, last - first), sentences, workspace, nameScores);
        first = last;
    }
    agreeOnNames(sentences, nameScores);
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        joinTrees(sentences[s].words);
        const std::vector<std::size_t> tags = bestNameTags(nameScores[s].values, m_section.network.nameMoves);
        sentences[s].names = apart(namesOf(tags), sentences[s].words, m_lists);
    }
    agreeOnTypes(sentences);
}

void SyntaxModel::annotate(std::span<const Piece> pieces, std::span<Sentence> sentences, Workspace& workspace,
                           std::span<Matrix> nameScores) const
{
    embed(pieces, sentences, workspace);
    workspace.embedded = workspace.input;
    const Packing packing{workspace.lengths};
    for (std::size_t layer = 0; layer < m_layers.size(); ++layer) {
        runLayer(m_layers[layer], packing, workspace.input, workspace.trace, workspace.output);
        std::swap(workspace.input, workspace.output);
        if (layer + 1 == m_section.network.shape.tagLayer) {
            readTags(pieces, sentences, workspace.input);
            scoreNames(pieces, packing, workspace, nameScores);
        }
    }
    readTrees(pieces, sentences, workspace.input);
}

void SyntaxModel::embed(std::span<const Piece> pieces, std::span<Sentence> sentences, Workspace& workspace) const
{
    workspace.lengths.clear();
    std::size_t words = 0;
    for (const Piece& piece : pieces) {
        workspace.lengths.push_back(piece.length);
        words += piece.length;
    }
    const NetworkShape& shape = m_section.network.shape;
    workspace.input.reset(words, shape.inputSize());
    std::size_t at = 0;
    for (const Piece& piece : pieces) {
        workspace.words.clear();
        for (std::size_t i = 0; i < piece.length; ++i) {
            const Word& word = sentences[piece.sentence].words[piece.begin + i];
            workspace.words.push_back({word.form, word.spaceAfter});
        }
        extractFeatures(workspace.words, true, m_lists, workspace.features);
        for (std::size_t i = 0; i < piece.length; ++i, ++at) {
            float* row = workspace.input.row(at);
            m_section.words.addRow(m_words.rowOf(workspace.features.words[i]), row);
            for (const std::uint32_t part : workspace.features.partsOf(i)) {
                if (const std::uint32_t known = m_parts.rowOf(part); known != 0)
                    m_section.parts.addRow(known, row + shape.wordSize);
            }
            if (const std::uint32_t known = m_vectorWords.rowOf(workspace.features.words[i]); known != 0)
                m_section.vectors.copyRow(known - 1, row + shape.wordSize + shape.partSize);
        }
    }
}

void SyntaxModel::readTags(std::span<const Piece> pieces, std::span<Sentence> sentences, const Matrix& encoded) const
{
    Matrix scores;
    linear(encoded, m_tags, m_section.network.tagBias.values, scores);
    std::size_t at = 0;
    for (const Piece& piece : pieces) {
        for (std::size_t i = 0; i < piece.length; ++i, ++at) {
            Word& word = sentences[piece.sentence].words[piece.begin + i];
            const float* row = scores.row(at);
            word.upos = static_cast<Upos>(largestOf(row, uposCount));
            word.xpos = m_section.inventory.xpos[largestOf(row + uposCount, scores.columns - uposCount)];
        }
    }
}

void SyntaxModel::scoreNames(std::span<const Piece> pieces, const Packing& packing, Workspace& workspace,
                             std::span<Matrix> scores) const
{
    runLayer(m_nameLayer, packing, joined(workspace.input, workspace.embedded), workspace.trace, workspace.output);
    Matrix hidden;
    linear(workspace.output, m_nameHidden, m_section.network.nameHiddenBias.values, hidden);
    rectify(hidden);
    Matrix all;
    linear(hidden, m_names, m_section.network.nameBias.values, all);
    std::size_t at = 0;
    for (const Piece& piece : pieces) {
        std::copy_n(all.row(at), piece.length * all.columns, scores[piece.sentence].row(piece.begin));
        at += piece.length;
    }
}

void SyntaxModel::readTrees(std::span<const Piece> pieces, std::span<Sentence> sentences, const Matrix& encoded) const
{
    std::vector<std::size_t> lengths;
    for (const Piece& piece : pieces)
        lengths.push_back(piece.length);
    const TreeReader::Trees trees = m_trees.read(encoded, lengths);
    std::size_t at = 0;
    for (const Piece& piece : pieces) {
        for (std::size_t i = 0; i < piece.length; ++i, ++at) {
            Word& word = sentences[piece.sentence].words[piece.begin + i];
            const std::size_t head = trees.heads[at];
            word.head = head == piece.length ? Word::rootHead : static_cast<int>(piece.begin + head);
            word.deprel = m_section.inventory.labels[trees.labels[at]];
        }
    }
}

} // namespace cablegraph::language
