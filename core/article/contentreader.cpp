#include "contentreader.h"

#include "articletext.h"
#include "encoding.h"
#include "feedreader.h"
#include "html/htmlreader.h"
#include "mail/mailreader.h"
#include "markdown.h"
#include "textreader.h"

#include <cablegraph/base/error.h>
#include <cablegraph/base/errordetail.h>

#include <utility>

namespace cablegraph::article {
namespace {

/// With all its pictures in it.
constexpr std::size_t largestPage = std::size_t{32} << 20;

void requireTextSize(const std::string& bytes, const std::string& origin, const Budget& budget)
{
    if (bytes.size() > budget.largestText)
        throw Error{ErrorKind::TooLarge, origin, {}};
}

void addArticle(Article article, const std::string& origin, const Budget& budget, Reading& reading)
{
    if (article.text.size() > budget.largestText) // of a page, which may be large for its pictures
        throw Error{ErrorKind::TooLarge, origin, {}};
    if (article.origin.empty())
        article.origin = origin;
    if (article.title.empty())
        article.title = titleFromOrigin(origin);
    reading.articles.push_back(std::move(article));
}

Article readMarkdownBytes(std::string bytes, const std::string& origin)
{
    const std::optional<std::string> text = decodeText(std::move(bytes));
    if (!text)
        throw Error{ErrorKind::NotText, origin, {}};
    return readMarkdown(*text, origin);
}

} // namespace

void readContent(Format format, std::string bytes, const std::string& origin, Budget& budget, Reading& reading,
                 const PartReader& readPart)
{
    switch (format) {
    case Format::Text:
        requireTextSize(bytes, origin, budget);
        return addArticle(readText(std::move(bytes), origin), origin, budget, reading);
    case Format::Markdown:
        requireTextSize(bytes, origin, budget);
        return addArticle(readMarkdownBytes(std::move(bytes), origin), origin, budget, reading);
    case Format::Html:
        if (bytes.size() > largestPage)
            throw Error{ErrorKind::TooLarge, origin, {}};
        return addArticle(readHtmlPage(bytes, origin), origin, budget, reading);
    case Format::Mail:
        return readMail(bytes, origin, budget, reading, readPart);
    case Format::Mbox:
        return readMbox(bytes, origin, budget, reading, readPart);
    case Format::Feed:
        return readFeed(bytes, origin, reading);
    case Format::Pdf:
    case Format::Zip:
        throw Error{ErrorKind::Internal, origin, "this format is read elsewhere"};
    case Format::Graph:
        throw Error{ErrorKind::Unsupported, origin, std::string{graphDetail}};
    case Format::OtherXml:
        throw Error{ErrorKind::Unsupported, origin, "an XML file of a kind unknown here"};
    case Format::Foreign:
        throw Error{ErrorKind::NotText, origin, std::string{foreignKind(bytes)}};
    }
}

} // namespace cablegraph::article
