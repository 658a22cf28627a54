#pragma once

#include <QByteArray>
#include <QRectF>
#include <QUrl>

#include <vector>

namespace cablegraph::picture {

/// A place on a page that leads somewhere when it is clicked. In points (1/72 inch), from the page's upper left corner.
struct PdfLink
{
    int page = 0; ///< the first is 0
    QRectF area;
    QUrl address;       ///< elsewhere; if empty it leads to a place of the same document:
    int targetPage = 0; ///< the first is 0
    qreal targetTop = 0;
};

/// Adds links to a PDF that QPdfWriter made, which has no way to write them: an incremental update with link
/// annotations (ISO 32000-1, 7.5.6 and 12.5.6.5). A PDF that is laid out in another way comes back as it is.
[[nodiscard]] QByteArray withLinks(QByteArray pdf, const std::vector<PdfLink>& links);

} // namespace cablegraph::picture
