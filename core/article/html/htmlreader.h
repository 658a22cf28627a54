#pragma once

#include <cablegraph/article/article.h>

#include <string>
#include <string_view>

namespace cablegraph::article {

/// A web page as saved: its article among the furniture. `declaredEncoding` is what came with it from outside (a mail
/// header), by any name; the page's own declaration counts where that is empty, and neither against the bytes'
/// evidence. Throws Error Empty when there is no text in it, naming `origin`; the origin of the article is the page's
/// address where `origin` is no path and the page gives one.
[[nodiscard]] Article readHtmlPage(std::string_view bytes, const std::string& origin,
                                   std::string_view declaredEncoding = {});

/// All the text of HTML that is nothing but an article: a feed's item, a mail, a book's chapter. Empty text when there
/// is none.
[[nodiscard]] Article readHtmlFragment(std::string_view utf8);

/// HTML as UTF-8: byte order mark, then valid UTF-8, then what is declared, then statistics.
[[nodiscard]] std::string decodeHtml(std::string_view bytes, std::string_view declaredEncoding = {});

} // namespace cablegraph::article
