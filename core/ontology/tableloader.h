#pragma once

#include <cablegraph/ontology/tables.h>

#include <filesystem>
#include <span>

namespace cablegraph::ontology {

/// Reads every file of the ontology from `folders` (see Ontology::load) into tables and indexes.
[[nodiscard]] Ontology::Tables loadTables(std::span<const std::filesystem::path> folders);

} // namespace cablegraph::ontology
