#pragma once

#include <cablegraph/language/analysis.h>
#include <cablegraph/language/conllu.h>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace cablegraph::training {

/// A sentence to learn from. What a data set does not say is left empty and teaches nothing.
struct SyntaxExample
{
    std::string document; ///< id
    std::vector<std::string> forms;
    std::vector<bool> spaceAfter; ///< empty where the raw text is not known

    std::vector<language::Upos> upos; ///< these four are empty without a tree
    std::vector<std::string> xpos;
    std::vector<int> heads;
    std::vector<std::string> relations;

    /// For each word the set (1 << tag) of the tags it may have: 0 outside, 1 + 2 * type begins a name, 2 + 2 * type
    /// continues it. Empty without names.
    std::vector<std::uint16_t> nameTags;

    /// For each word 0, or 1 and more for what the phrase that it heads denotes. Empty where not known.
    std::vector<int> referents;
};

/// A phrase of a list of names, see language/wordfeatures.h for the kinds.
struct ListedPhrase
{
    std::string text;
    std::uint8_t kind = 0;
};

/// What the company that words keep in other texts says of them: the i-th word's vector is
/// values[i * columns, (i + 1) * columns).
struct WordVectors
{
    std::size_t columns = 0; ///< even
    std::vector<std::string> words;
    std::vector<float> values;
};

/// Sentences with names in the BIO scheme.
struct NamedSentence
{
    std::vector<std::string> forms;
    std::vector<language::Name> names;
};

struct NameFile
{
    std::vector<NamedSentence> sentences;
    std::uint8_t types = 0; ///< set (1 << NameType) of the types that occur: the others are not annotated
};

/// Tab-separated lines `id form tag`, an empty line after each sentence, `#` before comments. Throws Error NotFound,
/// NotReadable, or InvalidData with the line.
[[nodiscard]] NameFile readNameFile(const std::filesystem::path& file);

/// The phrases of the lists in ontology/ and language/names/ of `folder` (resources). Throws Error NotFound or
/// InvalidData.
[[nodiscard]] std::vector<ListedPhrase> readListedPhrases(const std::filesystem::path& folder);

/// Vectors of the words of a trigram language model in the binary format of CMU Sphinx: the positive mutual information
/// of words and their neighbours in few dimensions. Throws Error NotFound, NotReadable or InvalidData.
[[nodiscard]] WordVectors readWordVectors(const std::filesystem::path& trigrams, std::size_t columns = 64);

[[nodiscard]] std::vector<SyntaxExample> examplesOf(std::span<const language::TreebankDocument> documents);

/// Gives the examples the names of the sentences with the same letters, whatever the tokens; returns how many examples
/// got some answer. A name that begins or ends inside a word makes that word unknown.
std::size_t addNames(std::span<SyntaxExample> examples, const NameFile& names);
/// The same for sentences to score against.
std::size_t addNames(std::span<language::Sentence> sentences, const NameFile& names);

/// Gives the examples of the documents in `file` the kinds of their phrases' heads; returns how many got them. One JSON
/// object a line: `id`, `text`, and `mentions`, lists with the kind as third and the begin of the
/// head in code points as fifth element. Throws Error NotFound, NotReadable, or InvalidData with the line.
std::size_t addReferents(std::span<SyntaxExample> examples, const std::filesystem::path& file);

/// Examples without trees. A lone demonym may be a name or not: data sets differ.
[[nodiscard]] std::vector<SyntaxExample> examplesOf(const NameFile& names, std::span<const ListedPhrase> lists);

} // namespace cablegraph::training
