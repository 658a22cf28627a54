#pragma once

#include <cablegraph/article/article.h>

#include <string>
#include <string_view>

namespace cablegraph::article {

/// Puts an article together from paragraphs that were found in something other than plain text: one line each, a blank
/// line between them.
class ArticleText
{
public:
    /// White space is made single blanks; ill-formed UTF-8 and NULs are replaced; a paragraph without anything in it is
    /// passed over.
    void addParagraph(std::string_view paragraph);
    [[nodiscard]] bool isEmpty() const noexcept { return m_paragraphs.empty(); }
    [[nodiscard]] const std::string& text() const noexcept { return m_text; }
    /// Text and paragraphs of an article; the rest is left to the caller.
    [[nodiscard]] Article take();

private:
    std::string m_text;
    std::vector<text::ByteSpan> m_paragraphs;
};

/// One line without the invisible characters that typesetting leaves behind: soft hyphens, zero-width blanks.
[[nodiscard]] std::string cleanLine(std::string_view text);

/// The last part of a path or address, for an article that has no headline; never empty.
[[nodiscard]] std::string titleFromOrigin(const std::string& origin);

} // namespace cablegraph::article
