#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cablegraph::train {

struct Options
{
    std::vector<std::filesystem::path> train;    ///< CoNLL-U
    std::vector<std::filesystem::path> dev;      ///< CoNLL-U, only to report scores
    std::vector<std::filesystem::path> names;    ///< BIO: of the treebanks' sentences, or sentences of their own
    std::vector<std::filesystem::path> devNames; ///< BIO: of the dev treebanks' sentences
    std::vector<std::filesystem::path> mentions; ///< JSON Lines: what the phrases of treebanks' documents denote
    std::filesystem::path trigrams;              ///< CMU Sphinx: a language model for vectors; empty: none
    std::filesystem::path lists;                 ///< resource folder with the name lists; empty: the program's
    std::size_t epochs = 0;                      ///< of the network; 0: as many as the shipped model has
    std::filesystem::path output;
    std::filesystem::path update;   ///< a model whose other parts are kept; empty: none
    std::vector<std::string> parts; ///< of partNames; empty: all
};

/// Nothing if the program is to end with `status` (help, or wrong arguments).
[[nodiscard]] std::optional<Options> parseArguments(int argc, char** argv, int& status);

} // namespace cablegraph::train
