#include "mime.h"

#include "ascii.h"
#include "detection.h"
#include "encoding.h"
#include "utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace cablegraph::article::mime {
namespace {

int hexValue(char c)
{
    if (ascii::isDigit(c))
        return c - '0';
    const char letter = ascii::lower(c);
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

int base64Value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (ascii::isDigit(c))
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

std::string toUtf8(std::string bytes, const std::string& charset)
{
    const std::string name = ascii::lower(charset);
    if (name.empty() || name == "utf-8" || name == "us-ascii" || countUtf8(bytes).broken == 0)
        return decodeText(bytes).value_or(repairedUtf8(bytes));
    return convertToUtf8(bytes, charset.c_str()).value_or(repairedUtf8(bytes));
}

/// "=?charset?B?text?=" at the start of `text`; `length` becomes its bytes.
std::optional<std::string> encodedWord(std::string_view text, std::size_t& length)
{
    constexpr std::size_t longest = 1000;
    const std::size_t charsetEnd = text.find('?', 2);
    if (charsetEnd == std::string_view::npos || charsetEnd + 2 >= text.size() || text[charsetEnd + 2] != '?')
        return {};
    const std::size_t begin = charsetEnd + 3;
    const std::size_t end = text.find("?=", begin);
    if (end > longest) // or there is none
        return {};
    const std::string_view charset = text.substr(2, charsetEnd - 2);
    const char encoding = ascii::lower(text[charsetEnd + 1]);
    std::string body{text.substr(begin, end - begin)};
    if (encoding == 'q')
        std::ranges::replace(body, '_', ' ');
    else if (encoding != 'b')
        return {};
    length = end + 2;
    const std::string bytes = encoding == 'q' ? decodeQuotedPrintable(body) : decodeBase64(body);
    return toUtf8(bytes, std::string{charset.substr(0, charset.find('*'))});
}

/// The next line without its end; `text` goes on behind it.
std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

} // namespace

std::string ContentType::parameter(std::string_view key) const
{
    const auto found = parameters.find(std::string{key});
    return found == parameters.end() ? std::string{} : found->second;
}

ContentType parseContentType(std::string_view value)
{
    ContentType type;
    std::size_t end = std::min(value.find(';'), value.size());
    if (const std::string name = ascii::lower(ascii::trimmed(value.substr(0, end)));
        name.find('/') != std::string::npos)
        type.name = name;
    while (end < value.size()) {
        const std::size_t begin = end + 1;
        const std::size_t equals = value.find('=', begin);
        if (equals == std::string_view::npos)
            break;
        std::string name = ascii::lower(ascii::trimmed(value.substr(begin, equals - begin)));
        name.resize(std::min(name.find('*'), name.size()));
        std::size_t at = equals + 1;
        while (at < value.size() && ascii::isSpace(value[at]))
            ++at;
        if (at < value.size() && value[at] == '"') {
            const std::size_t close = std::min(value.find('"', at + 1), value.size());
            type.parameters.emplace(name, value.substr(at + 1, close - at - 1));
            end = std::min(value.find(';', close), value.size());
        } else {
            end = std::min(value.find(';', at), value.size());
            type.parameters.emplace(name, ascii::trimmed(value.substr(at, end - at)));
        }
    }
    return type;
}

std::string Part::header(std::string_view name) const
{
    const auto found = headers.find(std::string{name});
    return found == headers.end() ? std::string{} : found->second;
}

bool Part::isAttachment() const
{
    return ascii::startsWith(ascii::trimmed(header("content-disposition")), "attachment");
}

std::string Part::fileName() const
{
    const std::string value = header("content-disposition");
    std::string name =
        parseContentType("x/x;" + value.substr(std::min(value.find(';') + 1, value.size()))).parameter("filename");
    if (name.empty())
        name = contentType().parameter("name");
    return decodeHeader(name);
}

std::string Part::decodedBody() const
{
    const std::string encoding = ascii::lower(ascii::trimmed(header("content-transfer-encoding")));
    if (encoding == "base64")
        return decodeBase64(body);
    if (encoding == "quoted-printable")
        return decodeQuotedPrintable(body);
    return std::string{body};
}

Part parsePart(std::string_view bytes)
{
    Part part;
    std::string* value = nullptr;
    while (!bytes.empty()) {
        const std::string_view line = takeLine(bytes);
        if (line.empty())
            break;
        if (line.front() == ' ' || line.front() == '\t') {
            if (value != nullptr)
                *value += ' ' + std::string{ascii::trimmed(line)};
            continue;
        }
        const std::size_t colon = std::min(line.find(':'), line.size());
        const auto [at, isNew] =
            part.headers.emplace(ascii::lower(ascii::trimmed(line.substr(0, colon))), std::string{});
        value = isNew ? &at->second : nullptr;
        if (isNew && colon < line.size())
            *value = ascii::trimmed(line.substr(colon + 1));
    }
    part.body = bytes;
    return part;
}

std::vector<std::string_view> splitMultipart(std::string_view body, std::string_view boundary)
{
    constexpr std::size_t most = 10'000;
    std::vector<std::string_view> parts;
    if (boundary.empty())
        return parts;
    const std::string delimiter = "--" + std::string{boundary};
    std::optional<std::size_t> begin;
    std::string_view rest = body;
    while (!rest.empty() && parts.size() < most) {
        const auto lineBegin = static_cast<std::size_t>(rest.data() - body.data());
        const std::string_view line = takeLine(rest);
        if (!line.starts_with(delimiter))
            continue;
        const std::string_view after = ascii::trimmed(line.substr(delimiter.size()));
        if (!after.empty() && after != "--")
            continue; // a longer boundary that begins like this one
        if (begin)
            parts.push_back(body.substr(*begin, lineBegin - *begin));
        begin = static_cast<std::size_t>(rest.data() - body.data());
        if (after == "--")
            return parts;
    }
    if (begin)
        parts.push_back(body.substr(std::min(*begin, body.size())));
    return parts;
}

std::string decodeBase64(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const int value = base64Value(c);
        if (value < 0)
            continue;
        bits = (bits << 6) | static_cast<std::uint32_t>(value);
        if (++count % 4 != 1)
            bytes += static_cast<char>((bits >> (6 - 2 * ((count - 1) % 4))) & 0xFF);
    }
    return bytes;
}

std::string decodeQuotedPrintable(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '=') {
            bytes += text[at];
            continue;
        }
        std::size_t end = at + 1;
        while (end < text.size() && (text[end] == ' ' || text[end] == '\t' || text[end] == '\r'))
            ++end;
        if (end >= text.size() || text[end] == '\n') { // a soft line break
            at = end;
            continue;
        }
        const int high = hexValue(text[at + 1]);
        const int low = at + 2 < text.size() ? hexValue(text[at + 2]) : -1;
        if (high < 0 || low < 0) {
            bytes += '=';
            continue;
        }
        bytes += static_cast<char>(high * 16 + low);
        at += 2;
    }
    return bytes;
}

std::string decodeHeader(std::string_view value)
{
    constexpr std::size_t longest = 10'000;
    value = value.substr(0, longest);
    std::string decoded;
    bool afterWord = false;
    for (std::size_t at = 0; at < value.size();) {
        std::size_t length = 0;
        if (value.substr(at).starts_with("=?")) {
            if (const std::optional<std::string> word = encodedWord(value.substr(at), length)) {
                decoded += *word;
                at += length;
                afterWord = true;
                continue;
            }
        }
        // White space between two encoded words is none of the text.
        const std::size_t next = std::min(value.find_first_not_of(" \t", at), value.size());
        if (afterWord && next > at && value.substr(next).starts_with("=?")) {
            at = next;
            continue;
        }
        afterWord = false;
        decoded += value[at++];
    }
    return countUtf8(decoded).broken == 0 ? decoded : decodeText(decoded).value_or(repairedUtf8(decoded));
}

} // namespace cablegraph::article::mime
