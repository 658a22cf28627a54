#include "ascii.h"

#include <cablegraph/article/folder.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <system_error>

namespace cablegraph::article {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostFiles = 20'000;
constexpr int deepestFolder = 8;

bool isHidden(const fs::path& file)
{
    return file.filename().string().starts_with('.');
}

bool isPageFolder(const fs::path& folder)
{
    const std::string name = folder.filename().string();
    return name.ends_with("_files") || name.ends_with(".files");
}

} // namespace

bool looksLikeArticleFile(const fs::path& file)
{
    constexpr std::array<std::string_view, 21> endings{"",          ".atom", ".docx", ".eml", ".epub",  ".htm", ".html",
                                                       ".markdown", ".mbox", ".md",   ".mht", ".mhtml", ".odt", ".pdf",
                                                       ".rdf",      ".rss",  ".text", ".txt", ".xhtml", ".xml", ".zip"};
    return !isHidden(file) && std::ranges::find(endings, ascii::lower(file.extension().string())) != endings.end();
}

std::vector<fs::path> articleFilesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code problem;
    fs::recursive_directory_iterator at{folder, fs::directory_options::skip_permission_denied, problem};
    for (const fs::recursive_directory_iterator end; !problem && at != end && files.size() < mostFiles;
         at.increment(problem)) {
        std::error_code ignored;
        if (at->is_directory(ignored)) {
            if (isHidden(at->path()) || isPageFolder(at->path()) || at.depth() + 1 >= deepestFolder)
                at.disable_recursion_pending();
        } else if (at->is_regular_file(ignored) && looksLikeArticleFile(at->path())) {
            files.push_back(at->path());
        }
    }
    std::ranges::sort(files);
    return files;
}

} // namespace cablegraph::article
