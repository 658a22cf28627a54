#include "format.h"

#include "ascii.h"
#include "detection.h"
#include "encoding.h"
#include "markdown.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace cablegraph::article {
namespace {

constexpr std::size_t sampleSize = std::size_t{1} << 16;

struct Signature
{
    std::string_view start;
    std::string_view kind;
};

/// Files that people take for articles but that this program does not read: the error can say what they are.
constexpr std::array<Signature, 14> foreignSignatures{{
    {"{\\rtf", "a rich text document"},
    {"\xD0\xCF\x11\xE0", "an office document of the old kind"},
    {"\x89PNG", "a picture"},
    {"\xFF\xD8\xFF", "a picture"},
    {"GIF8", "a picture"},
    {"II*\0", "a picture"},
    {"\x1F\x8B", "a compressed file"},
    {"BZh", "a compressed file"},
    {"\xFD"
     "7zXZ",
     "a compressed file"},
    {"7z\xBC\xAF", "a 7z archive"},
    {"Rar!", "a RAR archive"},
    {"SQLite format 3", "a database"},
    {"ID3", "a sound recording"},
    {"\x7F"
     "ELF",
     "a program"},
}};

/// Bytes in UTF-16 or UTF-32 as UTF-8; others as they are.
std::string readableSample(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, sampleSize);
    const bool hasWideMark = sample.starts_with("\xFF\xFE") || sample.starts_with("\xFE\xFF");
    if (!hasWideMark && sample.find('\0') == std::string_view::npos)
        return std::string{sample.starts_with("\xEF\xBB\xBF") ? sample.substr(3) : sample};
    return decodeText(std::string{sample.substr(0, sample.size() / 4 * 4)}).value_or(std::string{});
}

/// Goes past white space, comments, declarations and processing instructions to the first element's name.
std::string_view firstElement(std::string_view text)
{
    for (;;) {
        text = ascii::trimmed(text);
        std::size_t end = 0;
        if (text.starts_with("<!--"))
            end = text.find("-->");
        else if (text.starts_with("<!") && text.find('[') < text.find('>')) // declarations of its own in brackets
            end = text.find("]>");
        else if (text.starts_with("<?") || text.starts_with("<!"))
            end = text.find('>');
        else
            break;
        if (end == std::string_view::npos)
            return {};
        const std::size_t close = text.find('>', end);
        if (close == std::string_view::npos)
            return {};
        text.remove_prefix(close + 1);
    }
    if (!text.starts_with('<'))
        return {};
    text.remove_prefix(1);
    return text.substr(0, text.find_first_of(" \t\r\n/>"));
}

std::optional<Format> markupFormat(std::string_view sample)
{
    const std::string_view start = ascii::trimmed(sample);
    if (!start.starts_with('<'))
        return {};
    const std::string element = ascii::lower(firstElement(start));
    if (element == "rss" || element == "feed" || element == "rdf:rdf")
        return Format::Feed;
    if (element == "graphml" || element == "gexf")
        return Format::Graph;
    constexpr std::array pageElements{"html", "head", "body",    "title", "meta", "article", "div",  "p",
                                      "h1",   "main", "section", "table", "span", "link",    "style"};
    const bool isDoctype = ascii::lower(start.substr(0, 14)) == "<!doctype html";
    if (isDoctype || std::ranges::find(pageElements, element) != pageElements.end())
        return Format::Html;
    if (start.starts_with("<?xml"))
        return Format::OtherXml;
    return {};
}

/// As the JSON document of resources/formats/cablegraph.schema.json begins: with its "format".
bool looksLikeGraphDocument(std::string_view sample)
{
    std::string_view start = ascii::trimmed(sample);
    for (const std::string_view expected : {"{", "\"format\"", ":", "\"cablegraph\""}) {
        if (!start.starts_with(expected))
            return false;
        start = ascii::trimmed(start.substr(expected.size()));
    }
    return true;
}

/// Header lines at the start ("Name: value", folded lines included), as in RFC 5322.
struct HeaderCensus
{
    bool hasFrom = false;
    bool hasDate = false;
    bool hasSubject = false;
    bool hasMime = false; ///< one that only mail programs write
    bool endsProperly = false;
};

HeaderCensus countHeaders(std::string_view text)
{
    HeaderCensus census;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = ascii::trimmed(text.substr(0, end));
        const bool isFolded = text.front() == ' ' || text.front() == '\t';
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty()) {
            census.endsProperly = true;
            break;
        }
        if (isFolded)
            continue;
        const std::size_t colon = line.find(':');
        const std::string name = ascii::lower(line.substr(0, std::min(colon, line.size())));
        const bool isName = colon != std::string_view::npos && colon > 0 &&
                            std::ranges::all_of(name, [](char c) { return c > ' ' && c < 127; });
        if (!isName)
            break;
        census.hasFrom |= name == "from";
        census.hasDate |= name == "date";
        census.hasSubject |= name == "subject";
        census.hasMime |= name == "mime-version" || name == "message-id" || name == "received" ||
                          name == "return-path" || name == "snapshot-content-location";
    }
    return census;
}

bool looksLikeMail(std::string_view text)
{
    const HeaderCensus census = countHeaders(text);
    return census.endsProperly && ((census.hasFrom && census.hasDate && census.hasSubject) ||
                                   (census.hasMime && (census.hasFrom || census.hasSubject || census.hasDate)));
}

/// A mailbox begins with "From sender Mon Jan  1 00:00:00 2024" and a message.
bool looksLikeMbox(std::string_view text)
{
    if (!text.starts_with("From "))
        return false;
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return false;
    const std::string_view line = text.substr(0, end);
    const bool hasTime = std::ranges::count(line, ':') >= 2;
    return hasTime && looksLikeMail(text.substr(end + 1));
}

} // namespace

std::string_view foreignKind(std::string_view bytes)
{
    for (const Signature& signature : foreignSignatures)
        if (bytes.starts_with(signature.start))
            return signature.kind;
    if (bytes.size() > 12 && bytes.starts_with("RIFF"))
        return bytes.substr(8, 4) == "WEBP" ? "a picture" : "a recording";
    if (bytes.size() > 12 && bytes.substr(4, 4) == "ftyp")
        return "a film or picture";
    return {};
}

Format detectFormat(std::string_view bytes)
{
    // Some writers put a few bytes before the signature; Acrobat looks through the first 1024.
    if (bytes.starts_with("%PDF-") || (bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos &&
                                       bytes.substr(0, 1024).find('\0') != std::string_view::npos))
        return Format::Pdf;
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"))
        return Format::Zip;
    if (!foreignKind(bytes).empty())
        return Format::Foreign;
    const std::string sample = readableSample(bytes);
    if (const std::optional<Format> markup = markupFormat(sample))
        return *markup;
    if (looksLikeGraphDocument(sample))
        return Format::Graph;
    if (looksLikeMbox(sample))
        return Format::Mbox;
    if (looksLikeMail(sample))
        return Format::Mail;
    return looksLikeMarkdown(sample) ? Format::Markdown : Format::Text;
}

bool isConfined(Format format)
{
    return format == Format::Pdf || format == Format::Zip;
}

} // namespace cablegraph::article
