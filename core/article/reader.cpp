#include "contentreader.h"
#include "filebytes.h"
#include "languageguess.h"
#include "publicationdate.h"
#include "readerprocess.h"

#include <cablegraph/article/reader.h>
#include <cablegraph/base/error.h>
#include <cablegraph/base/progress.h>

#include <algorithm>
#include <iterator>
#include <system_error>
#include <utility>

namespace cablegraph::article {
namespace {

namespace fs = std::filesystem;

/// Reads whole files and parts of containers, handing to another process what is read apart.
class ArticleReader
{
public:
    explicit ArticleReader(const ReadOptions& options)
        : m_options{options}
    {
        m_budget.largestText = options.largestFile;
    }

    Reading read(std::string bytes, const std::string& origin)
    {
        Reading reading;
        readPart(std::move(bytes), origin, m_budget, reading);
        for (Article& article : reading.articles)
            complete(article);
        if (reading.articles.empty())
            throw reading.problems.empty() ? Error{ErrorKind::Empty, origin, {}} : reading.problems.front();
        return reading;
    }

private:
    void readPart(std::string bytes, const std::string& origin, Budget& budget, Reading& reading)
    {
        throwIfStopped(m_options.stop);
        const Format format = detectFormat(bytes);
        if (isConfined(format)) {
            Reading part = readConfined(bytes, origin, m_options.stop);
            std::ranges::move(part.articles, std::back_inserter(reading.articles));
            std::ranges::move(part.problems, std::back_inserter(reading.problems));
            return;
        }
        readContent(format, std::move(bytes), origin, budget, reading,
                    [this](std::string part, const std::string& name, Budget& left, Reading& into) {
                        readPart(std::move(part), name, left, into);
                    });
    }

    void complete(Article& article) const
    {
        if (m_options.published)
            article.published = m_options.published;
        if (!article.published)
            article.published = findPublicationDate(article.text);
        article.language = guessLanguage(article.text);
    }

    const ReadOptions& m_options;
    Budget m_budget;
};

Reading readBytesOfKnownSize(std::string bytes, const std::string& origin, const ReadOptions& options)
{
    return ArticleReader{options}.read(std::move(bytes), origin);
}

std::string originOf(const fs::path& file)
{
    std::error_code error;
    const fs::path absolute = fs::absolute(file, error);
    const std::u8string utf8 = (error ? file : absolute.lexically_normal()).u8string();
    return {utf8.begin(), utf8.end()};
}

/// Plain text has a limit of its own, by which it is refused before it is read.
std::uintmax_t limitFor(const fs::path& file, const ReadOptions& options)
{
    constexpr std::size_t enoughToTell = 4096;
    const Format format = detectFormat(readStart(file, enoughToTell));
    const bool isText = format == Format::Text || format == Format::Markdown || format == Format::OtherXml;
    return isText ? options.largestFile : std::max(options.largestFile, options.largestDocument);
}

/// An article read from a single file is known by that file, which can be opened again, and not by its address.
void nameByFile(Reading& reading, const std::string& origin)
{
    if (reading.articles.size() == 1 && !reading.articles.front().origin.starts_with(origin))
        reading.articles.front().origin = origin;
}

Article onlyOne(Reading reading, const fs::path& file)
{
    if (reading.articles.size() > 1)
        throw Error{ErrorKind::Unsupported, file, std::to_string(reading.articles.size()) + " articles in one file"};
    return std::move(reading.articles.front());
}

} // namespace

Reading readArticles(const fs::path& file, const ReadOptions& options)
{
    std::string bytes = readBytes(file, limitFor(file, options));
    try {
        const std::string origin = originOf(file);
        Reading reading = readBytesOfKnownSize(std::move(bytes), origin, options);
        nameByFile(reading, origin);
        return reading;
    } catch (const Error& error) {
        throw Error{error.kind(), file, error.detail(), error.line()}; // by the name the caller knows
    }
}

Reading readArticles(std::string_view bytes, const std::string& origin, const ReadOptions& options)
{
    if (bytes.size() > std::max(options.largestFile, options.largestDocument))
        throw Error{ErrorKind::TooLarge, origin, {}};
    return readBytesOfKnownSize(std::string{bytes}, origin, options);
}

Article readArticle(const fs::path& file, const ReadOptions& options)
{
    return onlyOne(readArticles(file, options), file);
}

Article readArticle(std::string_view bytes, const std::string& origin, const ReadOptions& options)
{
    return onlyOne(readArticles(bytes, origin, options), origin);
}

} // namespace cablegraph::article
