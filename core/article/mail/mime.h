#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Mail as RFC 5322 and RFC 2045 to 2047 write it: headers, parts, transfer encodings.
namespace cablegraph::article::mime {

/// "text/html; charset=utf-8" taken apart; names in lower case.
struct ContentType
{
    std::string name = "text/plain";
    std::map<std::string, std::string> parameters;

    [[nodiscard]] std::string parameter(std::string_view key) const;
};

[[nodiscard]] ContentType parseContentType(std::string_view value);

/// One part of a message; for a message without parts the message itself.
struct Part
{
    /// By name in lower case; of repeated headers the first. Folded lines are joined, nothing else is decoded.
    std::map<std::string, std::string> headers;
    std::string_view body; ///< still in its transfer encoding, into the bytes given to parsePart()

    [[nodiscard]] std::string header(std::string_view name) const;
    [[nodiscard]] ContentType contentType() const { return parseContentType(header("content-type")); }
    [[nodiscard]] bool isAttachment() const;
    /// Of an attachment, decoded; empty when it has none.
    [[nodiscard]] std::string fileName() const;
    /// The body with its transfer encoding (base64, quoted-printable) taken off.
    [[nodiscard]] std::string decodedBody() const;
};

/// Headers, a blank line, the body. Keeps views into `bytes`.
[[nodiscard]] Part parsePart(std::string_view bytes);
/// The parts of a multipart body, without preamble and epilogue. A missing end is forgiven.
[[nodiscard]] std::vector<std::string_view> splitMultipart(std::string_view body, std::string_view boundary);

[[nodiscard]] std::string decodeBase64(std::string_view text);
[[nodiscard]] std::string decodeQuotedPrintable(std::string_view text);
/// A header's text as UTF-8: "=?iso-8859-1?Q?Caf=E9?=" and bytes beyond ASCII in any encoding.
[[nodiscard]] std::string decodeHeader(std::string_view value);

} // namespace cablegraph::article::mime
