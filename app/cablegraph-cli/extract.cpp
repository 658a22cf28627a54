#include "extract.h"

#include "common.h"
#include "explain.h"
#include "jsonlines.h"
#include "report.h"

#include <cablegraph/base/resources.h>
#include <cablegraph/exchange/writer.h>
#include <cablegraph/extraction/readingchain.h>
#include <cablegraph/library/library.h>
#include <cablegraph/library/librarywriter.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

namespace cablegraph::cli {
namespace {

namespace fs = std::filesystem;

struct ReadArticle
{
    article::Article article;
    graph::ArticleGraph graph;
};

graph::GraphDocument documentOf(ReadArticle read)
{
    return cli::documentOf(std::move(read.article), std::move(read.graph));
}

/// NAME.json for NAME.txt; a second NAME from another folder gets a number. Case does not part names, as on disks that
/// do not heed it.
class OutputNames
{
public:
    OutputNames(fs::path folder, std::string_view extension)
        : m_folder{std::move(folder)}
        , m_extension{extension}
    {
    }

    [[nodiscard]] fs::path next(const std::string& article)
    {
        const fs::path stem = article == standardInput ? fs::path{"standard-input"} : fs::path{article}.stem();
        for (int number = 1;; ++number) {
            fs::path name = stem;
            if (number > 1)
                name += "-" + std::to_string(number);
            name += m_extension;
            std::string key = name.string();
            std::ranges::transform(key, key.begin(), [](unsigned char c) { return std::tolower(c); });
            if (m_used.insert(key).second)
                return m_folder / name;
        }
    }

private:
    fs::path m_folder;
    std::string m_extension;
    std::set<std::string> m_used;
};

class Extraction
{
public:
    explicit Extraction(const ExtractArguments& arguments)
        : m_arguments{arguments}
        , m_articles{withoutFolders(arguments.articles)}
        , m_chain{extraction::ReadingChain::load(resourceFolder(), userConfigFolder())}
    {
    }

    int intoFolder()
    {
        std::error_code ignored; // writing says what is wrong with the folder
        fs::create_directories(m_arguments.output, ignored);
        OutputNames names{m_arguments.output, isText() ? ".txt" : extensionOf(m_arguments.format)};
        for (const std::string& file : m_articles)
            attempt([&] {
                for (ReadArticle& found : read(file))
                    print(names.next(file), documentOf(std::move(found)));
            });
        return m_status;
    }

    int intoOne()
    {
        std::vector<ReadArticle> found;
        for (const std::string& file : m_articles) {
            const auto add = [&] { std::ranges::move(read(file), std::back_inserter(found)); };
            if (m_articles.size() == 1)
                add();
            else
                attempt(add);
        }
        if (found.size() == 1)
            print(m_arguments.output, documentOf(std::move(found.front())));
        else if (!found.empty())
            print(m_arguments.output, joined(found));
        return m_status;
    }

private:
    static graph::GraphDocument joined(const std::vector<ReadArticle>& articles)
    {
        library::Library library = library::Library::inMemory();
        library::LibraryWriter writer{library};
        for (const ReadArticle& read : articles)
            writer.add(read.article, read.graph);
        return library::document(library);
    }

    template<class Work>
    void attempt(Work work)
    {
        try {
            work();
        } catch (const Error& error) {
            printError(error);
            m_status = failure;
        }
    }

    [[nodiscard]] std::vector<ReadArticle> read(const std::string& file) const
    {
        std::vector<ReadArticle> found;
        for (article::Article& article : readInput(file, m_arguments.published)) {
            graph::ArticleGraph graph = m_chain.read(article);
            found.push_back({std::move(article), std::move(graph)});
        }
        return found;
    }

    [[nodiscard]] bool isText() const { return m_arguments.asReport || m_arguments.explain; }

    void printText(std::ostream& out, const graph::GraphDocument& document) const
    {
        if (m_arguments.explain)
            printExplanation(out, document);
        else
            printReport(out, document);
    }

    void print(const fs::path& output, const graph::GraphDocument& document) const
    {
        if (!isText())
            return writeDocument(output, document, m_arguments.format);
        if (output.empty()) {
            printText(std::cout, document);
            return flushStandardOutput();
        }
        std::ofstream out{output, std::ios::binary};
        printText(out, document);
        if (!out.flush())
            throw Error{ErrorKind::NotWritable, output, {}};
    }

    const ExtractArguments& m_arguments;
    std::vector<std::string> m_articles; ///< without folders
    extraction::ReadingChain m_chain;
    int m_status = success;
};

bool isFolder(const fs::path& output)
{
    std::error_code ignored;
    return !output.empty() && (!output.has_filename() || fs::is_directory(output, ignored));
}

} // namespace

int extract(const ExtractArguments& arguments)
{
    if (arguments.format == exchange::Format::JsonLines && !isFolder(arguments.output))
        return extractLines(arguments);
    Extraction extraction{arguments};
    return isFolder(arguments.output) ? extraction.intoFolder() : extraction.intoOne();
}

} // namespace cablegraph::cli
