#include "training.h"

#include "syntax.h"

#include <cablegraph/language/analyzer.h>
#include <cablegraph/language/conllu.h>
#include <cablegraph/language/modelfile.h>
#include <cablegraph/training/lemmatraining.h>
#include <cablegraph/training/modelwriter.h>
#include <cablegraph/training/scores.h>
#include <cablegraph/training/sentencetraining.h>
#include <cablegraph/training/tokenizertraining.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iterator>

namespace cablegraph::train {
namespace {

using language::TreebankDocument;
using training::ModelSection;
using training::Note;

/// Lines with the time since the program began.
Note notes()
{
    const auto begin = std::chrono::steady_clock::now();
    return [begin](const std::string& line) {
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
        std::fprintf(stderr, "%7.1f s  %s\n", seconds.count(), line.c_str());
    };
}

std::vector<TreebankDocument> readAll(const std::vector<std::filesystem::path>& files)
{
    std::vector<TreebankDocument> documents;
    for (const std::filesystem::path& file : files)
        std::ranges::move(language::readConllu(file), std::back_inserter(documents));
    return documents;
}

std::vector<ModelSection> trainPart(std::string_view part, const std::vector<TreebankDocument>& documents,
                                    const Options& options, const Note& note)
{
    if (part == "tokens")
        return training::trainTokenizer(documents, note);
    if (part == "sentences")
        return training::trainSplitter(documents, note);
    if (part == "lemmas")
        return training::trainLemmatizer(documents, note);
    return trainSyntaxPart(documents, options, note);
}

/// Replaces the sections of the same names.
void put(std::vector<ModelSection>& sections, std::vector<ModelSection> added)
{
    for (ModelSection& section : added) {
        std::erase_if(sections, [&section](const ModelSection& other) { return other.name == section.name; });
        sections.push_back(std::move(section));
    }
}

std::vector<ModelSection> sectionsOf(const std::filesystem::path& file)
{
    const language::ModelFile model = language::ModelFile::read(file);
    std::vector<ModelSection> sections;
    for (const language::ModelFile::Section& section : model.sections())
        sections.push_back({section.name, {section.bytes.begin(), section.bytes.end()}});
    return sections;
}

void reportScores(const language::ModelFile& model, const std::vector<std::filesystem::path>& dev, const Note& note)
{
    const language::Analyzer analyzer = language::Analyzer::fromModel(model);
    for (const std::filesystem::path& file : dev) {
        const training::Scores scores = training::score(analyzer, language::readConllu(file));
        const double lemmas = training::lemmaAccuracy(model, language::readConllu(file));
        char line[200];
        std::snprintf(line, sizeof line,
                      "words %.2f  sentences %.2f  UPOS %.2f  XPOS %.2f  lemmas %.2f  UAS %.2f  LAS %.2f  (lemmas of "
                      "gold tags %.2f)",
                      scores.words.f1(), scores.sentences.f1(), scores.upos.f1(), scores.xpos.f1(), scores.lemmas.f1(),
                      scores.unlabelled.f1(), scores.labelled.f1(), lemmas);
        note(file.filename().string() + ": " + line);
    }
}

} // namespace

void run(const Options& options)
{
    const Note note = notes();
    const std::vector<TreebankDocument> documents = readAll(options.train);
    note(std::to_string(documents.size()) + " documents read");
    std::vector<ModelSection> sections;
    if (!options.update.empty())
        sections = sectionsOf(options.update);
    for (const std::string_view part : partNames)
        if (options.parts.empty() || std::ranges::find(options.parts, part) != options.parts.end())
            put(sections, trainPart(part, documents, options, note));
    std::ranges::sort(sections, {}, &ModelSection::name);
    training::writeModel(options.output, sections);
    note(options.output.string() + " written, " + std::to_string(std::filesystem::file_size(options.output)) +
         " bytes");
    reportScores(language::ModelFile::read(options.output), options.dev, note);
}

} // namespace cablegraph::train
