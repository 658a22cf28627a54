#include "syntax.h"

#include <cablegraph/base/resources.h>
#include <cablegraph/training/syntaxtraining.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iterator>
#include <span>

namespace cablegraph::train {
namespace {

using training::SyntaxReport;

/// Names of the treebanks' own sentences go to them; other sentences stand for themselves, without trees.
void addNames(training::SyntaxData& data, const std::filesystem::path& file, const training::Note& note)
{
    const training::NameFile names = training::readNameFile(file);
    const std::size_t found = training::addNames(data.examples, names);
    const bool apart = found * 2 < names.sentences.size();
    note(file.filename().string() + ": names of " + std::to_string(apart ? names.sentences.size() : found) +
         " sentences" + (apart ? " without trees" : ""));
    if (apart)
        std::ranges::move(training::examplesOf(names, data.phrases), std::back_inserter(data.examples));
}

std::vector<training::SyntaxExam> examsOf(const Options& options)
{
    std::vector<training::SyntaxExam> exams;
    for (const std::filesystem::path& file : options.dev) {
        training::SyntaxExam exam;
        exam.name = file.filename().string();
        for (language::TreebankDocument& document : language::readConllu(file))
            std::ranges::move(document.analysis.sentences, std::back_inserter(exam.sentences));
        for (const std::filesystem::path& names : options.devNames) {
            const training::NameFile read = training::readNameFile(names);
            if (training::addNames(std::span{exam.sentences}, read) * 2 > exam.sentences.size())
                exam.nameTypes = read.types;
        }
        exams.push_back(std::move(exam));
    }
    return exams;
}

void tell(const SyntaxReport& report, const std::vector<training::SyntaxExam>& exams, const training::Note& note)
{
    char line[160];
    std::snprintf(line, sizeof line, "network: epoch %zu of %zu, %.0f %%, loss %.3f", report.epoch, report.epochs,
                  100.0 * static_cast<double>(report.done) / static_cast<double>(report.words), report.loss);
    if (report.scores.empty())
        note(line);
    for (std::size_t i = 0; i < report.scores.size(); ++i) {
        const training::SyntaxScores& scores = report.scores[i];
        std::snprintf(line, sizeof line,
                      ": gold words, epoch %zu: UPOS %.2f  XPOS %.2f  UAS %.2f  LAS %.2f  names %.2f", report.epoch,
                      100 * scores.upos, 100 * scores.xpos, 100 * scores.unlabelled, 100 * scores.labelled,
                      100 * scores.names);
        note(exams[i].name + line);
    }
}

} // namespace

std::vector<training::ModelSection> trainSyntaxPart(const std::vector<language::TreebankDocument>& documents,
                                                    const Options& options, const training::Note& note)
{
    training::SyntaxData data;
    data.phrases = training::readListedPhrases(options.lists.empty() ? resourceFolder() : options.lists);
    data.examples = training::examplesOf(documents);
    for (const std::filesystem::path& file : options.names)
        addNames(data, file, note);
    for (const std::filesystem::path& file : options.mentions)
        note(file.filename().string() + ": phrases of " + std::to_string(training::addReferents(data.examples, file)) +
             " sentences");
    if (!options.trigrams.empty()) {
        data.vectors = training::readWordVectors(options.trigrams);
        note(options.trigrams.filename().string() + ": vectors of " + std::to_string(data.vectors.words.size()) +
             " words");
    }
    data.exams = examsOf(options);
    training::SyntaxOptions wanted;
    if (options.epochs > 0)
        wanted.epochs = options.epochs;
    auto told = std::chrono::steady_clock::now();
    const auto progress = [&](const SyntaxReport& report) {
        const auto now = std::chrono::steady_clock::now();
        if (report.scores.empty() && now - told < std::chrono::seconds{10})
            return;
        told = now;
        tell(report, data.exams, note);
    };
    return {{"syntax", training::trainSyntax(data, wanted, progress)}};
}

} // namespace cablegraph::train
