#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace cablegraph::training {

/// How likely words follow each other: a language model of up to three words. Chances are natural logarithms.
struct Trigrams
{
    struct Pair
    {
        std::uint32_t before = 0;
        std::uint32_t word = 0;
        float chance = 0; ///< of `word` after `before`
    };
    struct Triple
    {
        std::uint32_t before = 0; ///< the word before the pair
        std::uint32_t pair = 0;
        float chance = 0; ///< of the pair's word after the two others
    };

    std::vector<std::string> words; ///< in lower case; "<s>" and "</s>" are a sentence's begin and end
    std::vector<float> chances;     ///< of the words
    std::vector<Pair> pairs;        ///< by `word`
    std::vector<Triple> triples;    ///< by `pair`
};

/// Reads a model in the binary trie format of CMU Sphinx (sphinxbase, lm/lm_trie.c), which keeps n-grams by their last
/// word first. Throws Error NotFound, NotReadable, or InvalidData where it is none or not of three words.
[[nodiscard]] Trigrams readTrigrams(const std::filesystem::path& file);

} // namespace cablegraph::training
