#pragma once

#include <string_view>

namespace cablegraph::article {

enum class Format
{
    Text,     ///< plain text, or what nothing else claims
    Markdown, ///< text whose marks are meant for typesetting
    Html,
    Mail, ///< one message: EML, also the MHTML that browsers save
    Mbox, ///< many messages
    Feed, ///< RSS 0.9x to 2.0, RSS 1.0, Atom
    Pdf,
    Zip,   ///< a ZIP archive: of files, or a DOCX, ODT or EPUB
    Graph, ///< GraphML, GEXF or a JSON document of Cablegraph: no article
    OtherXml,
    Foreign, ///< binary, known and not read: see foreignKind()
};

/// What the bytes are, from their first 64 KiB: signatures, the first element, header lines. A file's name is never
/// asked.
[[nodiscard]] Format detectFormat(std::string_view bytes);

/// What people call it: "a picture", "a rich text document". Empty when the bytes are no such thing.
[[nodiscard]] std::string_view foreignKind(std::string_view bytes);

/// Whether a format is taken apart in a process of its own: its parsers are large, and made for trusted files.
[[nodiscard]] bool isConfined(Format format);

} // namespace cablegraph::article
