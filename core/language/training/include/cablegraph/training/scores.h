#pragma once

#include <cablegraph/language/analyzer.h>
#include <cablegraph/language/conllu.h>
#include <cablegraph/language/modelfile.h>

#include <cstddef>
#include <span>

namespace cablegraph::training {

/// Agreement of an analysis with a treebank.
struct Agreement
{
    std::size_t gold = 0;
    std::size_t system = 0;
    std::size_t right = 0;

    /// Harmonic mean of precision and recall, in percent.
    [[nodiscard]] double f1() const noexcept;
};

/// Of raw text, as the CoNLL 2018 shared task counts: a word is right if its bytes are, a tag or lemma if its word is
/// right as well.
struct Scores
{
    Agreement words;
    Agreement sentences;
    Agreement upos;
    Agreement xpos;
    Agreement lemmas;
    Agreement unlabelled; ///< words with the right head (UAS)
    Agreement labelled;   ///< and the right relation without its subtype (LAS)
};

[[nodiscard]] Scores score(const language::Analyzer& analyzer, std::span<const language::TreebankDocument> documents);

/// Percentage of words that get the treebank's lemma when form, tags and relations are the treebank's own.
[[nodiscard]] double lemmaAccuracy(const language::ModelFile& model,
                                   std::span<const language::TreebankDocument> documents);

} // namespace cablegraph::training
