#pragma once

#include "database.h"

#include <cablegraph/base/progress.h>

#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>

namespace cablegraph::library {

/// "CBLG", in the header of every library.
inline constexpr std::int64_t applicationId = 0x43424c47;

/// One step of the schema: brings a library of version `version - 1` to `version`.
struct Migration
{
    int version = 0;
    const char* sql = "";
};

/// The files schema/NNN_*.sql, in order, without gaps, beginning with 1.
[[nodiscard]] std::span<const Migration> allMigrations() noexcept;

/// Brings the library to the last of `steps`, all in one transaction: afterwards it is wholly new or wholly as before.
/// Before anything is changed in a library that has content, a copy of it is laid beside it (returned). A library that
/// is up to date is not touched. Nodes and edges that other rules
/// derived are derived anew. Throws Error{NewerVersion} for one that knows more steps than these, NotWritable for an
/// older one that is open for reading only, and Stopped.
std::optional<std::filesystem::path> migrate(const Database& database, std::span<const Migration> steps,
                                             const Progress& progress = {}, const std::stop_token& stop = {});

} // namespace cablegraph::library
