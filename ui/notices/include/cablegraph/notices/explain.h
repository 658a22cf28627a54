#pragma once

#include <cablegraph/base/error.h>

#include <QString>

namespace cablegraph::notices {

/// What is wrong with which file and what the user can do, as translated sentences. Every kind has its own; the core's
/// English detail follows in brackets where it helps a user (a line, a limit).
[[nodiscard]] QString explain(const Error& error);

} // namespace cablegraph::notices
