#include <cablegraph/article/reader.h>

#include <cablegraph/base/error.h>

#include <fstream>
#include <iterator>

namespace cablegraph::article {

Article readArticle(const std::filesystem::path& file, const ReadOptions& options)
{
    std::ifstream in{file, std::ios::binary};
    if (!in)
        throw Error{ErrorKind::NotFound, file, {}};
    return readArticle(std::string{std::istreambuf_iterator<char>{in}, {}}, std::filesystem::absolute(file).string(),
                       options);
}

Article readArticle(std::string_view bytes, const std::string& origin, const ReadOptions& options)
{
    Article article;
    article.text = bytes;
    article.origin = origin;
    article.published = options.published;
    article.title = bytes.substr(0, bytes.find('\n'));
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        if (end > at)
            article.paragraphs.push_back({at, end});
        at = end + 1;
    }
    return article;
}

} // namespace cablegraph::article
