#pragma once

#include <cablegraph/language/analysis.h>
#include <cablegraph/training/syntaxdata.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace cablegraph::training {

/// Gold sentences to choose by. Names are scored where `nameTypes`, a set (1 << NameType), has their type.
struct SyntaxExam
{
    std::string name;
    std::vector<language::Sentence> sentences;
    std::uint8_t nameTypes = 0;
};

struct SyntaxData
{
    std::vector<SyntaxExample> examples;
    std::vector<ListedPhrase> phrases;
    WordVectors vectors;
    std::vector<SyntaxExam> exams;
};

/// The network's sizes and how it is trained. The defaults make the shipped model.
struct SyntaxOptions
{
    std::size_t wordSize = 80;
    std::size_t partSize = 128;
    std::size_t hidden = 160; ///< cells of each direction, a multiple of 8
    std::size_t layers = 3;
    std::size_t nameCells = 64; ///< the same of the names' own layer
    std::size_t epochs = 20;
    std::size_t batchWords = 640;
    float learningRate = 0.003F;
    std::size_t leastWordCount = 3;
    std::size_t leastPartCount = 9;
    std::size_t examEvery = 4; ///< epochs; the last one always
    std::uint64_t seed = 1;
};

struct SyntaxScores
{
    double upos = 0;
    double xpos = 0;
    double unlabelled = 0; ///< right heads
    double labelled = 0;   ///< right heads and universal relations
    double names = 0;      ///< F1 of exact spans and types
};

struct SyntaxReport
{
    std::size_t epoch = 0;
    std::size_t epochs = 0;
    double loss = 0;      ///< of a word
    std::size_t done = 0; ///< words of the epoch
    std::size_t words = 0;
    std::vector<SyntaxScores> scores; ///< one for each exam, when there was one
};

using SyntaxProgress = std::function<void(const SyntaxReport&)>;

/// Trains the network that tags, parses and finds names (language/syntaxmodel.h) with two threads; returns its bytes,
/// the same for the same data, options and kind of processor. Throws Error InvalidData without examples or with
/// sizes that make no network, and Stopped.
[[nodiscard]] std::vector<std::byte> trainSyntax(const SyntaxData& data, const SyntaxOptions& options,
                                                 const SyntaxProgress& progress = {}, const std::stop_token& stop = {});

/// What a model scores on gold words.
[[nodiscard]] SyntaxScores scoreSyntax(std::span<const std::byte> model, const SyntaxExam& exam);

} // namespace cablegraph::training
