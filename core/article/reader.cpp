#include "filebytes.h"
#include "publicationdate.h"
#include "textreader.h"

#include <cablegraph/article/reader.h>
#include <cablegraph/base/error.h>

#include <array>
#include <system_error>
#include <utility>

namespace cablegraph::article {
namespace {

namespace fs = std::filesystem;

struct Signature
{
    std::string_view start;
    std::string_view kind;
};

/// Files that people take for articles but that are no text: the error can say what they are.
constexpr std::array<Signature, 9> signatures{{
    {"%PDF-", "a PDF document"},
    {"{\\rtf", "a rich text document"},
    {"PK\x03\x04", "an office document or ZIP archive"},
    {"\xD0\xCF\x11\xE0", "an office document"},
    {"\x89PNG", "a picture"},
    {"\xFF\xD8\xFF", "a picture"},
    {"GIF8", "a picture"},
    {"\x1F\x8B", "a compressed file"},
    {"SQLite format 3", "a database"},
}};

/// The content decides which reader gets the bytes, never the file's name.
Article readContent(std::string bytes, const std::string& origin, const ReadOptions& options)
{
    for (const Signature& signature : signatures)
        if (bytes.starts_with(signature.start))
            throw Error{ErrorKind::NotText, origin, std::string{signature.kind}};
    Article article = readText(std::move(bytes), origin);
    article.origin = origin;
    article.published = options.published ? options.published : findPublicationDate(article.text);
    return article;
}

std::string originOf(const fs::path& file)
{
    std::error_code error;
    const fs::path absolute = fs::absolute(file, error);
    const std::u8string utf8 = (error ? file : absolute.lexically_normal()).u8string();
    return {utf8.begin(), utf8.end()};
}

} // namespace

Article readArticle(const fs::path& file, const ReadOptions& options)
{
    std::string bytes = readBytes(file, options.largestFile);
    try {
        return readContent(std::move(bytes), originOf(file), options);
    } catch (const Error& error) {
        throw Error{error.kind(), file, error.detail(), error.line()}; // by the name the caller knows
    }
}

Article readArticle(std::string_view bytes, const std::string& origin, const ReadOptions& options)
{
    if (bytes.size() > options.largestFile)
        throw Error{ErrorKind::TooLarge, origin, {}};
    return readContent(std::string{bytes}, origin, options);
}

} // namespace cablegraph::article
