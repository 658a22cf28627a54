#pragma once

#include "foreigngraph.h"

#include <filesystem>
#include <string_view>

namespace cablegraph::exchange {

/// Reads a table (RFC 4180; commas, semicolons or tabs, as the header has them) into `graph`: of edges where the header
/// has Source and Target, of nodes where it has Id or Label. Throws Error{InvalidData} for any other header, a quote
/// that is never closed, or a row with more cells than the header.
void readGraphCsv(std::string_view bytes, const std::filesystem::path& name, ForeignGraph& graph);

} // namespace cablegraph::exchange
