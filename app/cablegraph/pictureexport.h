#pragma once

#include <QSize>

#include <filesystem>
#include <optional>
#include <vector>

namespace cablegraph {

/// `cablegraph --export PICTURE [--size WxH] LIBRARY|ARTICLE...`
struct PictureExportArguments
{
    std::filesystem::path picture;             ///< .png, .svg or .pdf
    std::optional<QSize> size;                 ///< pixels of a PNG, units of 1/96 inch otherwise
    std::vector<std::filesystem::path> inputs; ///< one library, or articles
};

/// Draws the library or the articles without a window; needs a QApplication, on the offscreen platform if need be.
///
/// Returns the exit status: 0 for success, 1 when something failed and 2 for wrong arguments, each with one line on
/// standard error. An article that cannot be read does not keep the others from being drawn. Nothing is stored.
[[nodiscard]] int exportPicture(const PictureExportArguments& arguments);

} // namespace cablegraph
