#include "mailreader.h"

#include "articletext.h"
#include "ascii.h"
#include "encoding.h"
#include "html/htmlreader.h"
#include "loosedate.h"
#include "mime.h"
#include "paragraphs.h"
#include "utf8.h"

#include <cablegraph/base/error.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace cablegraph::article {
namespace {

using mime::Part;

constexpr int deepestPart = 12;

std::string textOfPart(const Part& part)
{
    return decodeHtml(part.decodedBody(), part.contentType().parameter("charset"));
}

std::size_t wordsIn(const Article& article)
{
    return static_cast<std::size_t>(std::ranges::count(article.text, ' '));
}

/// Lines ended with a blank go on in the next (RFC 3676); a signature is none of the text.
std::string unflowed(std::string_view text, bool flowed)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        at = end + 1;
        if (line == "-- " || line == "--")
            break;
        result += line;
        if (!(flowed && line.ends_with(' ')))
            result += '\n';
    }
    return result;
}

Article readPlainPart(const Part& part)
{
    const std::string text = unflowed(textOfPart(part), ascii::equal(part.contentType().parameter("format"), "flowed"));
    ArticleText paragraphs;
    for (const text::ByteSpan& span : findParagraphs(text))
        paragraphs.addParagraph(slice(text, span));
    return paragraphs.take();
}

/// What a message says, gathered from its parts.
class Message
{
public:
    Message(const std::string& origin, Budget& budget, Reading& reading, const PartReader& readPart)
        : m_origin{origin}
        , m_budget{budget}
        , m_reading{reading}
        , m_readPart{readPart}
    {
    }

    void visit(const Part& part, int depth)
    {
        const mime::ContentType type = part.contentType();
        if (depth > deepestPart)
            return;
        if (type.name.starts_with("multipart/")) {
            for (const std::string_view bytes : mime::splitMultipart(part.body, type.parameter("boundary")))
                visit(mime::parsePart(bytes), depth + 1);
        } else if (part.isAttachment() || type.name == "message/rfc822" || type.name.starts_with("application/")) {
            readAttachment(part, type);
        } else if (type.name == "text/html") {
            m_page = m_page ? m_page : std::optional{part};
        } else if (type.name == "text/plain") {
            m_plain.push_back(part);
        }
    }

    /// Of a plain and an HTML version the plain one is cleaner, unless it only says that there is another.
    [[nodiscard]] Article text() const
    {
        Article plain;
        for (const Part& part : m_plain) {
            Article more = readPlainPart(part);
            if (plain.paragraphs.empty() || wordsIn(more) > wordsIn(plain))
                plain = std::move(more);
        }
        if (!m_page)
            return plain;
        Article page = readHtmlFragment(textOfPart(*m_page));
        return wordsIn(plain) * 2 >= wordsIn(page) ? plain : page;
    }

    [[nodiscard]] const std::optional<Part>& page() const { return m_page; }

private:
    void readAttachment(const Part& part, const mime::ContentType& type)
    {
        // Pictures, keys and calendars are no articles; what cannot be read of the rest is told.
        const bool isDocument = type.name == "message/rfc822" || type.name == "application/pdf" ||
                                type.name.find("officedocument") != std::string::npos ||
                                type.name.find("opendocument") != std::string::npos || type.name == "text/html" ||
                                type.name == "text/plain" || type.name == "application/epub+zip" ||
                                type.name == "application/zip" || type.name == "application/octet-stream";
        if (!isDocument || m_budget.depth <= 0)
            return;
        std::string name = part.fileName();
        if (name.empty())
            name = "part " + std::to_string(++m_attachments);
        const std::string origin = m_origin + '#' + name;
        --m_budget.depth;
        try {
            m_readPart(part.decodedBody(), origin, m_budget, m_reading);
        } catch (const Error& error) {
            // What carries no name of a document is most likely none.
            if (type.name != "application/octet-stream")
                m_reading.problems.push_back(error);
        }
        ++m_budget.depth;
    }

    const std::string& m_origin;
    Budget& m_budget;
    Reading& m_reading;
    const PartReader& m_readPart;
    std::vector<Part> m_plain;
    std::optional<Part> m_page;
    int m_attachments = 0;
};

bool isSavedPage(const Part& message)
{
    return !message.header("snapshot-content-location").empty() ||
           ascii::startsWith(message.header("from"), "<saved by") ||
           (message.contentType().name == "multipart/related" && message.header("to").empty());
}

Article withSubject(Article body, const std::string& subject)
{
    ArticleText text;
    text.addParagraph(subject);
    for (const text::ByteSpan& span : body.paragraphs)
        if (text.isEmpty() || slice(body.text, span) != subject)
            text.addParagraph(slice(body.text, span));
    Article article = text.take();
    article.title = subject;
    return article;
}

/// "From " at the start of a line after a blank one, with a time of day in it.
bool isSeparator(std::string_view line, bool afterBlank)
{
    return afterBlank && line.starts_with("From ") && line.size() < 300 && std::ranges::count(line, ':') >= 2;
}

} // namespace

void readMail(std::string_view bytes, const std::string& origin, Budget& budget, Reading& reading,
              const PartReader& readPart)
{
    const std::size_t before = reading.articles.size();
    const Part part = mime::parsePart(bytes);
    Message message{origin, budget, reading, readPart};
    message.visit(part, 0);
    if (isSavedPage(part) && message.page()) {
        const Part& page = *message.page();
        Article article = readHtmlPage(page.decodedBody(), origin, page.contentType().parameter("charset"));
        const std::string address = part.header("snapshot-content-location");
        article.origin = !article.origin.empty() || address.empty() ? article.origin : address;
        reading.articles.push_back(std::move(article));
        return;
    }
    const std::string subject = cleanLine(mime::decodeHeader(part.header("subject")));
    Article body = message.text();
    if (body.paragraphs.empty()) {
        if (reading.articles.size() == before)
            throw Error{ErrorKind::Empty, origin, "no text in this message"};
        return;
    }
    Article article = withSubject(std::move(body), subject);
    article.title = subject.empty() ? titleFromOrigin(origin) : subject;
    article.published = parseLooseDate(part.header("date"));
    article.origin = origin;
    reading.articles.insert(reading.articles.begin() + static_cast<std::ptrdiff_t>(before), std::move(article));
}

void readMbox(std::string_view bytes, const std::string& origin, Budget& budget, Reading& reading,
              const PartReader& readPart)
{
    int number = 0;
    std::string message;
    const auto finish = [&] {
        if (message.empty() || budget.articles == 0)
            return;
        --budget.articles;
        const std::string name = origin + "#message " + std::to_string(++number);
        try {
            readMail(message, name, budget, reading, readPart);
        } catch (const Error& error) {
            reading.problems.push_back(error);
        }
        message.clear();
    };
    bool afterBlank = true;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        std::string_view line = bytes.substr(at, end - at);
        at = end + 1;
        if (isSeparator(line, afterBlank)) {
            finish();
            continue;
        }
        afterBlank = line.empty() || line == "\r";
        if (line.starts_with(">From "))
            line.remove_prefix(1);
        message += line;
        message += '\n';
    }
    finish();
}

} // namespace cablegraph::article
