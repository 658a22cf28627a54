#pragma once

#include <cablegraph/article/article.h>
#include <cablegraph/base/error.h>
#include <cablegraph/exchange/writer.h>
#include <cablegraph/graph/articlegraph.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// What the verbs of cablegraph-cli share. A verb is a struct of its arguments and a function that carries it out and
/// returns the exit status; Errors that end it are left to main().
namespace cablegraph::cli {

inline constexpr int success = 0;
inline constexpr int failure = 1; ///< something could not be done; stderr says what
inline constexpr int wrongArguments = 2;

/// The argument that stands for standard input.
inline constexpr const char* standardInput = "-";

/// One line on stderr.
void printError(const Error& error);
void printError(const std::string& message);

/// All of standard input, up to one byte more than a file may have, which its reader then refuses.
[[nodiscard]] std::string readStandardInput();

/// The articles in a file, or on standard input for "-"; parts of it that cannot be read, and languages other than
/// English, are told on stderr. Throws Error when there is none.
[[nodiscard]] std::vector<article::Article> readInput(const std::string& file,
                                                      const std::optional<text::PartialDate>& published);

/// The inputs with the article files of folders in their place; a folder without any stays.
[[nodiscard]] std::vector<std::string> withoutFolders(const std::vector<std::string>& inputs);

/// One line on stderr for an article that is not in English.
void noteLanguage(const std::string& article, const std::string& language);

/// One article with what it says.
[[nodiscard]] graph::GraphDocument documentOf(article::Article article, graph::ArticleGraph graph);

/// Writes to the named file, or to standard output when it is empty. Positions are found for the formats that have
/// them, as far as `placements` lacks them. Throws Error.
void writeDocument(const std::filesystem::path& output, const graph::GraphDocument& document, exchange::Format format,
                   const layout::Placements& placements = {});

/// Throws Error when something of what was printed did not get out.
void flushStandardOutput();

} // namespace cablegraph::cli
