#include "textreader.h"

#include "encoding.h"
#include "paragraphs.h"
#include "utf8.h"

#include <cablegraph/base/error.h>

#include <filesystem>
#include <optional>
#include <utility>

namespace cablegraph::article {
namespace {

/// The last part of a path; any other origin ("standard input") as it is. The bytes are taken as they are: the rules
/// for paths differ between systems, and a title need not lead back to the file.
std::string fallbackTitle(const std::string& origin)
{
    const std::size_t slash = origin.find_last_of("/\\");
    return repairedUtf8(slash == std::string::npos ? origin : origin.substr(slash + 1));
}

} // namespace

Article readText(std::string bytes, const std::string& origin)
{
    if (bytes.empty())
        throw Error{ErrorKind::Empty, origin, {}};
    std::optional<std::string> text = decodeText(std::move(bytes));
    if (!text)
        throw Error{ErrorKind::NotText, origin, {}};
    Article article;
    article.text = std::move(*text);
    article.paragraphs = findParagraphs(article.text);
    if (article.paragraphs.empty())
        throw Error{ErrorKind::Empty, origin, "nothing but white space"};
    article.title = findTitle(article.text);
    if (article.title.empty())
        article.title = fallbackTitle(origin);
    return article;
}

} // namespace cablegraph::article
