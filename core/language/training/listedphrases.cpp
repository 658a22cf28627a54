#include "wordfeatures.h"

#include <cablegraph/base/error.h>
#include <cablegraph/training/syntaxdata.h>

#include <fstream>

namespace cablegraph::training {
namespace {

using language::ListKind;

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

std::vector<std::string_view> partsOf(std::string_view text, char divider)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(divider);
        parts.push_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

/// Which column of which table has names of which kind.
struct Source
{
    const char* file;
    const char* column;
    ListKind kind;
};

constexpr Source sources[] = {
    {"ontology/givennames.txt", "name", ListKind::GivenName},
    {"ontology/familyfirst.txt", "name", ListKind::FamilyName},
    {"ontology/officeholders.txt", "name", ListKind::Person},
    {"ontology/officeholders.txt", "names", ListKind::Person},
    {"ontology/states.txt", "name", ListKind::State},
    {"ontology/states.txt", "names", ListKind::State},
    {"ontology/states.txt", "short", ListKind::State},
    {"ontology/states.txt", "adjectives", ListKind::Demonym},
    {"ontology/states.txt", "capitals", ListKind::Place},
    {"ontology/states.txt", "seats", ListKind::Place},
    {"ontology/places.txt", "name", ListKind::Place},
    {"ontology/places.txt", "names", ListKind::Place},
    {"ontology/organizations.txt", "name", ListKind::Organization},
    {"ontology/organizations.txt", "names", ListKind::Organization},
    {"language/names/given.txt", "name", ListKind::GivenName},
    {"language/names/family.txt", "name", ListKind::FamilyName},
    {"language/names/persons.txt", "name", ListKind::Person},
    {"language/names/places.txt", "name", ListKind::Place},
    {"language/names/cities.txt", "name", ListKind::Place},
    {"language/names/groups.txt", "name", ListKind::Organization},
};

void readColumn(const std::filesystem::path& folder, const Source& source, std::vector<ListedPhrase>& phrases)
{
    const std::filesystem::path file = folder / source.file;
    std::ifstream stream{file};
    if (!stream)
        throw Error{ErrorKind::NotFound, file, {}};
    std::size_t column = std::string::npos;
    bool head = true;
    std::string line;
    for (std::size_t number = 1; std::getline(stream, line); ++number) {
        if (trimmed(line).empty() || line.front() == '#')
            continue;
        const std::vector<std::string_view> cells = partsOf(line, '|');
        if (head) {
            for (std::size_t i = 0; i < cells.size(); ++i)
                column = cells[i] == source.column ? i : column;
            head = false;
        } else if (column < cells.size()) {
            for (const std::string_view phrase : partsOf(cells[column], ';')) {
                if (!phrase.empty())
                    phrases.push_back({std::string{phrase}, static_cast<std::uint8_t>(source.kind)});
            }
        }
        if (column == std::string::npos)
            throw Error{ErrorKind::InvalidData, file, std::string{"no column \""} + source.column + '"', number};
    }
}

} // namespace

std::vector<ListedPhrase> readListedPhrases(const std::filesystem::path& folder)
{
    std::vector<ListedPhrase> phrases;
    for (const Source& source : sources)
        readColumn(folder, source, phrases);
    return phrases;
}

} // namespace cablegraph::training
