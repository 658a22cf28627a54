#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>

namespace cablegraph::ontology {

/// Degrees; north and east are positive.
struct Coordinates
{
    double latitude = 0;
    double longitude = 0;

    friend bool operator==(const Coordinates&, const Coordinates&) = default;
};

/// Where each state lies on a map, by its code, from statecoordinates.txt in each folder in order; lines of a later
/// folder add to or replace those of the earlier. Throws Error NotFound, or InvalidData with file and line.
[[nodiscard]] std::map<std::string, Coordinates> loadStateCoordinates(std::span<const std::filesystem::path> folders);

} // namespace cablegraph::ontology
