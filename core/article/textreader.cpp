#include "textreader.h"

#include "articletext.h"
#include "encoding.h"
#include "paragraphs.h"

#include <cablegraph/base/error.h>

#include <optional>
#include <utility>

namespace cablegraph::article {
Article readText(std::string bytes, const std::string& origin)
{
    if (bytes.empty())
        throw Error{ErrorKind::Empty, origin, {}};
    std::optional<std::string> text = decodeText(std::move(bytes));
    if (!text)
        throw Error{ErrorKind::NotText, origin, {}};
    Article article;
    article.text = std::move(*text);
    article.paragraphs = findParagraphs(article.text);
    if (article.paragraphs.empty())
        throw Error{ErrorKind::Empty, origin, "nothing but white space"};
    article.title = findTitle(article.text);
    if (article.title.empty())
        article.title = titleFromOrigin(origin);
    return article;
}

} // namespace cablegraph::article
