#include "articletext.h"

#include "utf8.h"

#include <cablegraph/text/normalise.h>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>
#include <utility>

namespace cablegraph::article {
namespace {

/// Characters that are there for the typesetter: they would split words.
bool isTypesetting(UChar32 character)
{
    return character == 0xAD || (character >= 0x200B && character <= 0x200F) || character == 0x2060 ||
           character == 0xFEFF || (character >= 0x202A && character <= 0x202E);
}

bool isForbidden(UChar32 character)
{
    return character < 0 || character == 0 || (character < 0x20 && !u_isUWhiteSpace(character)) ||
           (character >= 0x7F && character < 0xA0 && character != 0x85);
}

} // namespace

std::string cleanLine(std::string_view text)
{
    std::string cleaned;
    cleaned.reserve(text.size());
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int64_t>(text.size());
    bool blank = false;
    for (std::int64_t at = 0; at < size;) {
        const auto begin = static_cast<std::size_t>(at);
        UChar32 character = 0;
        U8_NEXT(data, at, size, character);
        if (isTypesetting(character))
            continue;
        if (character >= 0 && u_isUWhiteSpace(character)) {
            blank = !cleaned.empty();
            continue;
        }
        if (std::exchange(blank, false))
            cleaned += ' ';
        if (isForbidden(character))
            cleaned += "\xEF\xBF\xBD";
        else
            cleaned.append(text, begin, static_cast<std::size_t>(at) - begin);
    }
    return cleaned;
}

void ArticleText::addParagraph(std::string_view paragraph)
{
    const std::string line = cleanLine(paragraph);
    if (line.empty())
        return;
    if (!m_text.empty())
        m_text += "\n\n";
    const std::size_t begin = m_text.size();
    m_text += line;
    m_paragraphs.push_back({begin, m_text.size()});
}

Article ArticleText::take()
{
    Article article;
    if (!m_text.empty())
        m_text += '\n';
    article.text = std::exchange(m_text, {});
    article.paragraphs = std::exchange(m_paragraphs, {});
    return article;
}

std::string titleFromOrigin(const std::string& origin)
{
    std::string_view name = origin;
    while (name.size() > 1 && (name.ends_with('/') || name.ends_with('\\')))
        name.remove_suffix(1);
    const std::size_t slash = name.find_last_of("/\\");
    if (slash != std::string_view::npos)
        name.remove_prefix(slash + 1);
    std::string title = text::singleLine(repairedUtf8(name));
    return title.empty() ? std::string{"Untitled"} : title;
}

} // namespace cablegraph::article
