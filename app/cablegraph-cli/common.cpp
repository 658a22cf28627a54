#include "common.h"

#include <cablegraph/article/folder.h>
#include <cablegraph/article/reader.h>
#include <cablegraph/layout/layout.h>
#include <cablegraph/text/normalise.h>

#include <array>
#include <iostream>
#include <system_error>
#include <utility>

namespace cablegraph::cli {

std::string readStandardInput()
{
    const std::uintmax_t limit = article::ReadOptions{}.largestDocument;
    std::string bytes;
    std::array<char, 1 << 16> buffer;
    while (bytes.size() <= limit) {
        std::cin.read(buffer.data(), buffer.size());
        bytes.append(buffer.data(), static_cast<std::size_t>(std::cin.gcount()));
        if (!std::cin)
            break;
    }
    return bytes;
}

void printError(const Error& error)
{
    printError(describe(error));
}

void printError(const std::string& message)
{
    std::cerr << "cablegraph-cli: " << text::singleLine(message) << '\n';
}

std::vector<article::Article> readInput(const std::string& file, const std::optional<text::PartialDate>& published)
{
    article::ReadOptions options;
    options.published = published;
    article::Reading reading = file == standardInput
                                   ? article::readArticles(readStandardInput(), "standard input", options)
                                   : article::readArticles(std::filesystem::path{file}, options);
    for (const Error& problem : reading.problems)
        printError(problem);
    for (const article::Article& article : reading.articles)
        noteLanguage(article.origin, article.language);
    return std::move(reading.articles);
}

std::vector<std::string> withoutFolders(const std::vector<std::string>& inputs)
{
    std::vector<std::string> files;
    for (const std::string& input : inputs) {
        std::vector<std::filesystem::path> inside;
        if (std::error_code ignored; input != standardInput && std::filesystem::is_directory(input, ignored))
            inside = article::articleFilesIn(input);
        if (inside.empty())
            files.push_back(input);
        for (const std::filesystem::path& file : inside)
            files.push_back(file.string());
    }
    return files;
}

void noteLanguage(const std::string& article, const std::string& language)
{
    if (!language.empty() && language != "en")
        printError(article + " seems to be in another language than English (" + language +
                   "): it is kept as text, without a graph");
}

graph::GraphDocument documentOf(article::Article article, graph::ArticleGraph graph)
{
    graph::GraphDocument document;
    document.sources.push_back({graph::ArticleGraph::article, std::move(article.title), article.published,
                                std::move(article.origin), std::move(article.text), std::move(graph.sentences)});
    document.nodes = std::move(graph.nodes);
    document.edges = std::move(graph.edges);
    return document;
}

void writeDocument(const std::filesystem::path& output, const graph::GraphDocument& document, exchange::Format format,
                   const layout::Placements& placements)
{
    layout::Placements placed = placements;
    if (isDrawing(format))
        placed = layout::arrange(graph::KnowledgeGraph{document.nodes, document.edges}, placements, {});
    if (!output.empty()) {
        exchange::writeFile(output, document, format, placed);
        return;
    }
    exchange::write(std::cout, document, format, placed);
    flushStandardOutput();
}

void flushStandardOutput()
{
    if (!std::cout.flush())
        throw Error{ErrorKind::NotWritable, "standard output", {}};
}

} // namespace cablegraph::cli
