#pragma once

#include <cablegraph/article/article.h>
#include <cablegraph/base/error.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::article {

struct ReadOptions
{
    std::optional<text::PartialDate> published; ///< the article's date where the caller knows it
    /// Bytes of plain text; a larger file is refused before it is read. The longest novels have less: more is an
    /// archive or a log, which would keep the reader busy for an hour and make no graph that anybody can look at.
    std::uintmax_t largestFile = std::uintmax_t{4} << 20;
    /// Bytes of anything else, which has pictures and typesetting in it: web pages, mail, PDF, office files, archives.
    std::uintmax_t largestDocument = std::uintmax_t{128} << 20;
    std::stop_token stop; ///< long reading (PDF, archives) ends with Stopped soon after it is asked to
};

/// What one file or one piece of bytes held.
struct Reading
{
    std::vector<Article> articles;
    std::vector<Error> problems; ///< parts that could not be read; the others were
};

/// Reads one file, its kind chosen by content and never by its name: plain text and Markdown, web pages (HTML, MHTML),
/// mail (EML, mbox), feeds (RSS, Atom), PDF, DOCX, ODT, EPUB, and ZIP archives of such. Mailboxes, feeds and archives
/// give several articles. Nothing that a file refers to is ever fetched. PDF, office files and archives are taken apart
/// in a process of their own with bounded time and memory.
///
/// Throws Error when there is nothing to show for it: NotFound, NotAFile, NotReadable, TooLarge, Empty (nothing to
/// read), NotText (binary, or no encoding fits), Unsupported (a kind that is not read, or encrypted), Damaged (broken,
/// or its reader died of it). Throws Stopped.
[[nodiscard]] Reading readArticles(const std::filesystem::path& file, const ReadOptions& options = {});

/// The same for bytes already in memory (standard input, the clipboard). `origin` goes into the articles as it is and
/// names them in errors.
[[nodiscard]] Reading readArticles(std::string_view bytes, const std::string& origin, const ReadOptions& options = {});

/// For what holds one article only. Throws Error Unsupported when there are several.
[[nodiscard]] Article readArticle(const std::filesystem::path& file, const ReadOptions& options = {});
[[nodiscard]] Article readArticle(std::string_view bytes, const std::string& origin, const ReadOptions& options = {});

} // namespace cablegraph::article
