#include "common.h"

#include <cablegraph/article/reader.h>
#include <cablegraph/layout/layout.h>
#include <cablegraph/text/normalise.h>

#include <array>
#include <iostream>

namespace cablegraph::cli {
namespace {

/// All of standard input up to one byte more than an article may have, which its reader then refuses.
std::string readStandardInput(std::uintmax_t limit)
{
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

bool hasPositions(exchange::Format format)
{
    using enum exchange::Format;
    return format == GraphMl || format == Gexf || format == Dot;
}

} // namespace

void printError(const Error& error)
{
    printError(describe(error));
}

void printError(const std::string& message)
{
    std::cerr << "cablegraph-cli: " << text::singleLine(message) << '\n';
}

article::Article readInput(const std::string& file, const std::optional<text::PartialDate>& published)
{
    article::ReadOptions options;
    options.published = published;
    if (file == standardInput)
        return article::readArticle(readStandardInput(options.largestFile), "standard input", options);
    return article::readArticle(std::filesystem::path{file}, options);
}

void writeDocument(const std::filesystem::path& output, const graph::GraphDocument& document, exchange::Format format,
                   const layout::Placements& placements)
{
    layout::Placements placed = placements;
    if (hasPositions(format))
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
