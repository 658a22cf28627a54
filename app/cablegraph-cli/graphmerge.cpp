#include "graphmerge.h"

#include "common.h"
#include "jsonlines.h"

#include <cablegraph/exchange/reader.h>
#include <cablegraph/library/documentimport.h>

#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>
#include <sstream>

namespace cablegraph::cli {
namespace {

class GraphMerge
{
public:
    explicit GraphMerge(library::LibraryWriter& writer)
        : m_writer{writer}
    {
    }

    int run(const std::vector<std::filesystem::path>& files)
    {
        const std::string file = files.front().string();
        if (files.size() > 1) {
            attempt([&] { return exchange::readGraphs(files); });
        } else if (file == standardInput) {
            addLines(std::cin, "standard input");
        } else {
            std::ifstream in{file, std::ios::binary};
            if (!in)
                fail(Error{ErrorKind::NotReadable, file, {}});
            else if (isJson(in))
                addLines(in, file);
            else
                attempt([&] { return exchange::readGraphs({file}); });
        }
        std::cout << nameOf(files) << ": " << m_added << " added, " << m_known << " already there\n";
        return m_status;
    }

private:
    /// One graph a line, or one over several lines as it is exported for people to read.
    void addLines(std::istream& in, const std::string& name)
    {
        InputLines lines{in};
        if (!lines.next())
            return fail(Error{ErrorKind::Empty, name, {}});
        if (!nlohmann::json::accept(lines.line()) && in) {
            std::ostringstream rest;
            if (in.peek() != std::istream::traits_type::eof())
                rest << in.rdbuf();
            return add(lines.line() + '\n' + rest.str(), name);
        }
        do
            add(lines.line(), name + ", line " + std::to_string(lines.number()));
        while (lines.next());
    }

    void add(const std::string& document, const std::string& place)
    {
        attempt([&] { return exchange::readJson(document, place); });
    }

    /// A graph that cannot be read is named; a library that cannot be written ends it all.
    template<class Read>
    void attempt(Read read)
    {
        exchange::PlacedGraph graph;
        try {
            graph = read();
        } catch (const Error& error) {
            return fail(error);
        }
        try {
            const auto added = library::addDocument(m_writer, graph.document);
            for (const library::LibraryWriter::Added& article : added)
                ++(article.isNew ? m_added : m_known);
            library::placeDocument(m_writer, graph.document, added, graph.placements);
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::InvalidData)
                throw; // the library's fault, not the graph's
            fail(error);
        }
    }

    static std::string nameOf(const std::vector<std::filesystem::path>& files)
    {
        std::string names;
        for (const std::filesystem::path& file : files)
            names += (names.empty() ? "" : " and ") + (file == standardInput ? "standard input" : file.string());
        return names;
    }

    /// What is neither, such as an empty file, is left to the lines to name.
    static bool isJson(std::istream& in)
    {
        in >> std::ws;
        const int first = in.peek();
        return first == '{' || first == std::istream::traits_type::eof();
    }

    void fail(const Error& error)
    {
        printError(error);
        m_status = failure;
    }

    library::LibraryWriter& m_writer;
    std::size_t m_added = 0;
    std::size_t m_known = 0;
    int m_status = success;
};

} // namespace

int mergeGraphs(library::LibraryWriter& writer, const std::vector<std::filesystem::path>& files)
{
    return GraphMerge{writer}.run(files);
}

} // namespace cablegraph::cli
