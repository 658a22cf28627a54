#include "foreigngraph.h"
#include "graphcsv.h"
#include "graphxml.h"
#include "plain.h"

#include <cablegraph/base/error.h>
#include <cablegraph/exchange/reader.h>

#include <fstream>
#include <iterator>
#include <optional>

namespace cablegraph::exchange {
namespace {

constexpr std::uintmax_t largestFile = std::uintmax_t{512} << 20;

std::string bytesOf(const std::filesystem::path& file)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        throw Error{ErrorKind::NotFound, file, {}};
    if (std::filesystem::is_directory(status))
        throw Error{ErrorKind::NotAFile, file, {}};
    if (const std::uintmax_t size = std::filesystem::file_size(file, error); !error && size > largestFile)
        throw Error{ErrorKind::TooLarge, file, {}};
    std::ifstream in{file, std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    if (!in.eof() && in.fail())
        throw Error{ErrorKind::NotReadable, file, {}};
    return bytes;
}

std::string nameOf(const std::filesystem::path& file)
{
    const std::u8string name = file.filename().u8string();
    return {name.begin(), name.end()};
}

char firstSign(std::string_view bytes)
{
    const std::size_t at = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return at == std::string_view::npos ? '\0' : bytes[at];
}

bool isTable(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    std::string begin(1024, '\0');
    in.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    begin.resize(static_cast<std::size_t>(in.gcount()));
    const char first = firstSign(begin);
    return first != '\0' && first != '{' && first != '<';
}

} // namespace

std::vector<std::vector<std::filesystem::path>> groupedByGraph(const std::vector<std::filesystem::path>& files)
{
    std::vector<std::vector<std::filesystem::path>> groups;
    std::optional<std::size_t> tables;
    for (const std::filesystem::path& file : files) {
        if (!isTable(file)) {
            groups.push_back({file});
        } else if (tables) {
            groups[*tables].push_back(file);
        } else {
            tables = groups.size();
            groups.push_back({file});
        }
    }
    return groups;
}

PlacedGraph readGraphs(const std::vector<std::filesystem::path>& files)
{
    ForeignGraph foreign;
    for (const std::filesystem::path& file : files) {
        const std::string bytes = bytesOf(file);
        const char first = firstSign(bytes);
        if (first == '\0')
            throw Error{ErrorKind::Empty, file, {}};
        if (first == '{' && files.size() == 1)
            return readJson(bytes, file);
        if (first == '{')
            throw Error{ErrorKind::Unsupported, file, "a JSON graph is opened by itself"};
        if (first == '<')
            readGraphXml(bytes, file, foreign);
        else
            readGraphCsv(validUtf8(bytes), file, foreign);
    }
    return documentOf(foreign, files.empty() ? std::string{} : nameOf(files.front()));
}

} // namespace cablegraph::exchange
