#pragma once

#include <cablegraph/base/progress.h>
#include <cablegraph/canvas/nodeemphasis.h>
#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/layout/placement.h>
#include <cablegraph/session/selection.h>
#include <cablegraph/text/date.h>

#include <QColor>
#include <QFont>
#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

class QPrinter;

namespace cablegraph::session {
class Session;
}

namespace cablegraph::picture {

enum class PictureFormat
{
    Png,
    Svg,
    Pdf,
};

/// By the file's extension, whatever its case.
[[nodiscard]] std::optional<PictureFormat> formatOf(const std::filesystem::path& file);

/// An article that a picture cites; they are numbered in their order.
struct SourceNote
{
    ArticleId article;
    std::string title;
    std::optional<text::PartialDate> published;

    friend bool operator==(const SourceNote&, const SourceNote&) = default;
};

/// What is on a picture.
struct PictureContent
{
    graph::KnowledgeGraph graph;
    layout::Placements placements;
    canvas::NodeEmphasis emphasis;
    QString title;
    std::vector<SourceNote> sources;
    bool bundled = false; ///< long edges run together along others
};

struct PictureOptions
{
    /// Width and height in units of 1/96 inch; without it as large as the drawing is at 100 % with all that belongs to
    /// it.
    std::optional<QSizeF> size;
    double enlarged = 3; ///< with a size: a small drawing fills it up to so many times its size at 100 %
    double scale = 2;    ///< PNG only: pixels per unit; 1 is 96 dpi, 3.125 is 300 dpi
    bool legend = true;
    bool title = true;
    bool sources = true;
    QString date; ///< a line below the title: of when the picture is; empty for none
    bool dark = false;
    bool transparent = false; ///< PNG and SVG only: no background
    bool outlined = false;    ///< SVG only: text as outlines, the same wherever it is opened, but no longer text
    QFont font;               ///< whose family labels are drawn in
};

/// The most pixels a PNG may have: A0 at 800 dpi. It is painted in bands, so memory is no matter.
inline constexpr double mostPixels = 1e9;

/// What a session shows.
[[nodiscard]] PictureContent contentOf(const session::Session& session);
/// Only what is selected: the nodes, the ends of the edges, the edges between them, and the articles that speak of
/// them.
[[nodiscard]] PictureContent onlySelected(const PictureContent& content, const session::Selection& selection);

/// Only the nodes that lie in this part of the scene, in the same way.
[[nodiscard]] PictureContent onlyInside(const PictureContent& content, const QRectF& part);

/// The picture as pixels, `options.scale` to a unit; for the clipboard. Null where it would have more than 64 million.
[[nodiscard]] QImage paintedImage(const PictureContent& content, const PictureOptions& options);
/// Paints the picture onto the pages of a printer, as large as its paper. False when the printer does not start.
bool printPicture(QPrinter& printer, const PictureContent& content, const PictureOptions& options);

/// How large the picture becomes, in units.
[[nodiscard]] QSizeF pictureSize(const PictureContent& content, const PictureOptions& options);

/// Paints the picture with the canvas's own painters and writes it, all or nothing, through a temporary file beside it.
/// SVG keeps text as text; PDF is vectors with its fonts inside. Needs a QGuiApplication but no screen; runs on any
/// thread. Throws Error: Unsupported (another extension), TooLarge (beyond mostPixels), NotWritable, DiskFull; Stopped
/// while a large PNG is painted.
void writePicture(const std::filesystem::path& file, const PictureContent& content, const PictureOptions& options = {},
                  const Progress& progress = {}, const std::stop_token& stop = {});

} // namespace cablegraph::picture
