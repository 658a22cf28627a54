#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>

namespace cablegraph::ontology {

/// What states are called in graphs, by their code, from states.txt in each folder in order; lines of a later folder
/// add to or replace those of the earlier. Much quicker than to load an Ontology. Throws Error NotFound, or InvalidData
/// with file and line.
[[nodiscard]] std::map<std::string, std::string> loadStateNames(std::span<const std::filesystem::path> folders);

} // namespace cablegraph::ontology
