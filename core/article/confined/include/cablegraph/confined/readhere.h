#pragma once

#include <cablegraph/article/reader.h>

#include <string>

namespace cablegraph::article {

/// Reads bytes of any format in this very process, without its limits: what readArticles() has a process of its own do.
/// Takes no options but the sizes. Throws Error.
[[nodiscard]] Reading readHere(std::string bytes, const std::string& origin, const ReadOptions& options = {});

} // namespace cablegraph::article
