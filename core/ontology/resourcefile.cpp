#include "resourcefile.h"

#include <cablegraph/base/error.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace cablegraph::ontology {
namespace {

namespace fs = std::filesystem;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::vector<std::string> split(std::string_view line, char separator)
{
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t at = line.find(separator);
        parts.emplace_back(trimmed(line.substr(0, at)));
        if (at == std::string_view::npos)
            return parts;
        line.remove_prefix(at + 1);
    }
}

/// Continuation bytes must follow their lead byte: enough to refuse Latin-1 and UTF-16.
bool isUtf8(std::string_view line)
{
    for (std::size_t at = 0; at < line.size();) {
        const auto lead = static_cast<unsigned char>(line[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
        if (lead == 0 || length == 0 || at + length > line.size())
            return false;
        for (std::size_t i = 1; i < length; ++i)
            if ((static_cast<unsigned char>(line[at + i]) & 0xC0) != 0x80)
                return false;
        at += length;
    }
    return true;
}

std::string keyOf(const std::vector<std::string>& fields, std::size_t keyColumns)
{
    std::string key;
    for (std::size_t i = 0; i < keyColumns; ++i)
        key += fields[i] + '|';
    return key;
}

/// The records of one file and the keys it takes away, in the order of its lines.
class TableFile
{
public:
    TableFile(fs::path file, const TableShape& shape)
        : m_file{std::move(file)}
        , m_shape{shape}
    {
        std::ifstream stream{m_file, std::ios::binary};
        if (!stream)
            throw Error{ErrorKind::NotReadable, m_file, "cannot be opened"};
        for (std::string line; std::getline(stream, line);)
            addLine(line);
        if (!m_headerSeen)
            fail("the line with the names of the columns is missing");
    }

    std::vector<Record> records;
    std::vector<std::string> removed;

private:
    [[noreturn]] void fail(const std::string& what) const
    {
        throw Error{ErrorKind::InvalidData, m_file, what, std::max<std::size_t>(m_line, 1)};
    }

    void addLine(std::string_view raw)
    {
        ++m_line;
        if (!isUtf8(raw))
            fail("not UTF-8 text");
        const std::string_view line = trimmed(raw);
        if (line.empty() || line.front() == '#')
            return;
        if (line.starts_with("- ") && m_headerSeen) {
            removed.emplace_back(trimmed(line.substr(2)));
            return;
        }
        std::vector<std::string> fields = split(line, '|');
        if (fields.size() != m_shape.columns.size())
            fail("expected " + std::to_string(m_shape.columns.size()) + " fields, found " +
                 std::to_string(fields.size()));
        if (!m_headerSeen)
            checkHeader(fields);
        else
            addRecord(std::move(fields));
    }

    void checkHeader(const std::vector<std::string>& fields)
    {
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i] != m_shape.columns[i])
                fail("expected the column \"" + std::string{m_shape.columns[i]} + "\", found \"" + fields[i] + '"');
        m_headerSeen = true;
    }

    void addRecord(std::vector<std::string> fields)
    {
        if (fields.front().empty())
            fail("the first field is empty");
        if (!m_keys.insert(keyOf(fields, m_shape.keyColumns)).second)
            fail("\"" + fields.front() + "\" stands twice in this file");
        records.push_back({m_file, m_line, std::move(fields)});
    }

    fs::path m_file;
    const TableShape& m_shape;
    std::size_t m_line = 0;
    bool m_headerSeen = false;
    std::unordered_set<std::string> m_keys;
};

void merge(std::vector<Record>& records, TableFile file, const TableShape& shape)
{
    for (const std::string& key : file.removed)
        std::erase_if(records, [&](const Record& record) { return record.fields.front() == key; });
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < records.size(); ++i)
        places.emplace(keyOf(records[i].fields, shape.keyColumns), i);
    for (Record& record : file.records) {
        const auto known = places.find(keyOf(record.fields, shape.keyColumns));
        if (known != places.end())
            records[known->second] = std::move(record);
        else
            records.push_back(std::move(record));
    }
}

} // namespace

std::vector<Record> readTable(std::span<const fs::path> folders, const TableShape& shape)
{
    std::vector<Record> records;
    bool first = true;
    for (const fs::path& folder : folders) {
        const fs::path file = folder / shape.fileName;
        std::error_code ignored;
        if (fs::exists(file, ignored)) {
            TableFile table{file, shape};
            if (first)
                records = std::move(table.records);
            else
                merge(records, std::move(table), shape);
        } else if (first) {
            throw Error{ErrorKind::NotFound, file, "a table of the ontology is missing"};
        }
        first = false;
    }
    return records;
}

std::vector<std::string> listOf(std::string_view field)
{
    std::vector<std::string> values = split(field, ';');
    std::erase_if(values, [](const std::string& value) { return value.empty(); });
    return values;
}

} // namespace cablegraph::ontology
