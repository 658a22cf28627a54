#pragma once

#include <cablegraph/training/syntaxtraining.h>

#include <string>
#include <vector>

/// Sentences of one pattern with all combinations of a few words: enough to see a network learn.
namespace tinytreebank {

inline cablegraph::training::SyntaxExample example(const std::string& person, const std::string& verb,
                                                   const std::string& other, const std::string& place)
{
    using cablegraph::language::Upos;
    cablegraph::training::SyntaxExample sentence;
    sentence.forms = {person, verb, other, "in", place, "."};
    sentence.spaceAfter = {true, true, true, true, false, true};
    sentence.upos = {Upos::Propn, Upos::Verb, Upos::Propn, Upos::Adp, Upos::Propn, Upos::Punct};
    sentence.xpos = {"NNP", "VBD", "NNP", "IN", "NNP", "."};
    sentence.heads = {1, -1, 1, 4, 1, 1};
    sentence.relations = {"nsubj", "root", "obj", "case", "obl", "punct"};
    sentence.nameTags = {1U << 1U, 1, 1U << 1U, 1, 1U << 5U, 1}; // PER, PER, LOC
    return sentence;
}

inline cablegraph::language::Sentence sentenceOf(const cablegraph::training::SyntaxExample& example)
{
    cablegraph::language::Sentence sentence;
    for (std::size_t i = 0; i < example.forms.size(); ++i) {
        cablegraph::language::Word word;
        word.form = example.forms[i];
        word.upos = example.upos[i];
        word.xpos = example.xpos[i];
        word.head = example.heads[i];
        word.deprel = example.relations[i];
        word.spaceAfter = example.spaceAfter[i];
        sentence.words.push_back(word);
    }
    using cablegraph::language::NameType;
    sentence.names = {{0, 1, NameType::Person}, {2, 3, NameType::Person}, {4, 5, NameType::Location}};
    return sentence;
}

inline cablegraph::training::SyntaxData data()
{
    const std::vector<std::string> people{"Anna", "Boris", "Chidi", "Dolores", "Emre"};
    const std::vector<std::string> verbs{"met", "warned", "called"};
    const std::vector<std::string> places{"Geneva", "Lima", "Tunis"};
    cablegraph::training::SyntaxData data;
    for (const std::string& person : people)
        for (const std::string& other : people)
            for (const std::string& verb : verbs)
                for (const std::string& place : places)
                    data.examples.push_back(example(person, verb, other, place));
    data.vectors = {2, {"anna", "geneva", "minister"}, {0.5F, -0.5F, -1, 0.25F, 0.75F, 1}};
    cablegraph::training::SyntaxExam exam;
    exam.name = "tiny";
    exam.nameTypes = 0xFF;
    exam.sentences.push_back(sentenceOf(example("Emre", "warned", "Anna", "Lima")));
    exam.sentences.push_back(sentenceOf(example("Anna", "met", "Chidi", "Tunis")));
    data.exams.push_back(exam);
    return data;
}

inline cablegraph::training::SyntaxOptions options()
{
    cablegraph::training::SyntaxOptions options;
    options.wordSize = 16;
    options.partSize = 24;
    options.hidden = 16;
    options.layers = 2;
    options.nameCells = 16;
    options.epochs = 16;
    options.batchWords = 60;
    options.learningRate = 0.02F;
    options.examEvery = 0;
    return options;
}

} // namespace tinytreebank
