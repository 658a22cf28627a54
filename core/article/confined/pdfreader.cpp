#include "pdfreader.h"

#include "articletext.h"
#include "ascii.h"
#include "pdflayout.h"
#include "utf8.h"

#include <cablegraph/base/error.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>
#include <utility>
#include <vector>

#ifdef CABLEGRAPH_WITH_ADDRESS_SANITIZER
// Fontconfig, which Poppler asks for fonts, keeps some words of its settings to the end. The reader has no environment
// that could say so.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libfontconfig\n";
}
#endif

namespace cablegraph::article {
namespace {

constexpr int mostPages = 2000;
constexpr std::size_t mostText = std::size_t{4} << 20;

std::string toUtf8(const poppler::ustring& text)
{
    const poppler::byte_array bytes = text.to_utf8();
    return repairedUtf8({bytes.data(), bytes.size()});
}

std::unique_ptr<poppler::document> open(std::string_view bytes, const std::string& origin)
{
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        throw Error{ErrorKind::TooLarge, origin, {}};
    std::unique_ptr<poppler::document> document{
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size()))};
    if (!document)
        throw Error{ErrorKind::Damaged, origin, "it is cut off, or not a PDF document"};
    if (document->is_locked())
        throw Error{ErrorKind::Unsupported, origin, "it is protected by a password"};
    if (document->pages() > mostPages)
        throw Error{ErrorKind::TooLarge, origin, "more than " + std::to_string(mostPages) + " pages"};
    return document;
}

pdf::Page readPage(const poppler::page& page)
{
    const poppler::rectf area = page.page_rect();
    pdf::Page result{area.width(), area.height(), {}};
    for (const poppler::text_box& box : page.text_list(poppler::page::text_list_include_font)) {
        if (box.rotation() != 0) // stamps along the margin
            continue;
        const poppler::rectf place = box.bbox();
        const double size = box.has_font_info() ? box.get_font_size() : place.height();
        result.words.push_back({toUtf8(box.text()), place.left(), place.top(), place.right(), place.bottom(), size,
                                box.has_space_after()});
    }
    return result;
}

std::vector<pdf::Page> readPages(const poppler::document& document, const std::string& origin)
{
    std::vector<pdf::Page> pages;
    std::size_t bytes = 0;
    for (int i = 0; i < document.pages(); ++i) {
        const std::unique_ptr<poppler::page> page{document.create_page(i)};
        pages.push_back(page ? readPage(*page) : pdf::Page{});
        for (const pdf::Word& word : pages.back().words)
            bytes += word.text.size() + 1;
        if (bytes > mostText)
            throw Error{ErrorKind::TooLarge, origin, "more text than any article has"};
    }
    return pages;
}

/// What the writing program noted as the title, unless that is a file's name.
std::string notedTitle(const poppler::document& document)
{
    std::string title = cleanLine(toUtf8(document.get_title()));
    const std::string lower = ascii::lower(title);
    const bool isFileName = lower.starts_with("microsoft word") || lower.ends_with(".doc") ||
                            lower.ends_with(".docx") || lower.ends_with(".pdf") || lower.ends_with(".indd") ||
                            lower.ends_with(".qxd") || lower.starts_with("untitled");
    const bool isHeadline = std::ranges::count(title, ' ') >= 2 && title.size() < 300;
    return isHeadline && !isFileName ? title : std::string{};
}

} // namespace

Article readPdf(std::string_view bytes, const std::string& origin)
{
    const std::unique_ptr<poppler::document> document = open(bytes, origin);
    Article article = pdf::layOut(readPages(*document, origin));
    if (article.paragraphs.empty())
        throw Error{ErrorKind::Empty, origin,
                    "its pages are pictures without text; have a program recognize the text first"};
    if (article.title.empty())
        article.title = notedTitle(*document);
    const std::string_view first = slice(article.text, article.paragraphs.front());
    if (article.title.empty() && article.paragraphs.size() > 1 && first.size() < 200 && !first.ends_with('.'))
        article.title = first;
    if (article.title.empty())
        article.title = titleFromOrigin(origin);
    article.origin = origin;
    return article;
}

} // namespace cablegraph::article
