#pragma once

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QTextDocument;

namespace cablegraph::picture {

/// Where the links of a laid-out text lie, and the places with a name (<a name="...">), in its own units.
struct TextLinks
{
    struct Link
    {
        QString to;  ///< as written: "#place" or an address
        QRectF area; ///< of one line
    };
    std::vector<Link> links;
    QHash<QString, QRectF> places;
};

[[nodiscard]] TextLinks textLinksOf(const QTextDocument& document);

} // namespace cablegraph::picture
