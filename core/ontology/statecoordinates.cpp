#include "resourcefile.h"

#include <cablegraph/base/error.h>
#include <cablegraph/ontology/statecoordinates.h>

#include <charconv>
#include <cmath>

namespace cablegraph::ontology {
namespace {

/// Between -`most` and `most`.
double degreesOf(const Record& record, std::size_t column, double most)
{
    const std::string& field = record[column];
    double value = 0;
    const auto [end, problem] = std::from_chars(field.data(), field.data() + field.size(), value);
    if (problem != std::errc{} || end != field.data() + field.size() || !(std::abs(value) <= most))
        throw Error{ErrorKind::InvalidData, record.file, '"' + field + "\" is no number of degrees", record.line};
    return value;
}

} // namespace

std::map<std::string, Coordinates> loadStateCoordinates(std::span<const std::filesystem::path> folders)
{
    std::map<std::string, Coordinates> coordinates;
    for (const Record& record : readTable(folders, {"statecoordinates.txt", {"code", "latitude", "longitude"}}))
        coordinates[record[0]] = {degreesOf(record, 1, 90), degreesOf(record, 2, 180)};
    return coordinates;
}

} // namespace cablegraph::ontology
