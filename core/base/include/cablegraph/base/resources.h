#pragma once

#include <filesystem>
#include <string_view>

namespace cablegraph {

/// The folder that holds ontology/, language/ and samples/.
///
/// Looked for in this order: the environment variable CABLEGRAPH_RESOURCES, `../share/cablegraph` beside the running
/// program (an installed program), the source tree the program was built from (a developer's build; not in packages).
/// Throws Error{NotFound} when none is there.
[[nodiscard]] std::filesystem::path resourceFolder();

/// The user's own additions to the ontology: $XDG_CONFIG_HOME/cablegraph (or the platform's like). May not exist.
[[nodiscard]] std::filesystem::path userConfigFolder();

/// A program of Cablegraph's own that does part of the work, by its name.
///
/// Looked for beside the running program, in `../libexec/cablegraph` of it (an installed program), and where the build
/// put it (a developer's tests; not in packages). Throws Error{NotFound} when it is nowhere.
[[nodiscard]] std::filesystem::path helperProgram(std::string_view name);

} // namespace cablegraph
