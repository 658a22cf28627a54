#pragma once

#include <cablegraph/article/article.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace cablegraph::article {

struct ReadOptions
{
    std::optional<text::PartialDate> published; ///< the article's date where the caller knows it
    /// Bytes; a larger file is refused before it is read. The longest novels have less: more is an archive or a log,
    /// which would keep the reader busy for an hour and make no graph that anybody can look at.
    std::uintmax_t largestFile = std::uintmax_t{4} << 20;
};

/// Reads one file, its kind chosen by content and not by its name. Throws Error: NotFound, NotAFile, NotReadable,
/// TooLarge, Empty (nothing but white space) or NotText (binary, or no encoding fits).
[[nodiscard]] Article readArticle(const std::filesystem::path& file, const ReadOptions& options = {});

/// The same for bytes already in memory (standard input, the clipboard). `origin` goes into the article as it is and
/// names it in errors.
[[nodiscard]] Article readArticle(std::string_view bytes, const std::string& origin, const ReadOptions& options = {});

} // namespace cablegraph::article
