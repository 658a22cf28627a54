#pragma once

#include <filesystem>
#include <vector>

namespace cablegraph::article {

/// The files of a folder and those below it that may be articles, in the order of their names: those whose names end
/// like a format that is read, or have no ending. Passed over are hidden files and folders, the folders that browsers
/// save beside a page ("NAME_files"), and links to folders. At most 20,000 files, eight folders deep. A folder that
/// cannot be looked into gives none.
[[nodiscard]] std::vector<std::filesystem::path> articleFilesIn(const std::filesystem::path& folder);

/// Whether a file's name ends as those of articles do; its content decides when it is read.
[[nodiscard]] bool looksLikeArticleFile(const std::filesystem::path& file);

} // namespace cablegraph::article
