#include "textlinks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace cablegraph::picture {
namespace {

/// Of a part of a block, one for each line it lies on.
std::vector<QRectF> areasOf(const QTextBlock& block, int begin, int end)
{
    const QTextLayout& layout = *block.layout();
    const QPointF origin = block.document()->documentLayout()->blockBoundingRect(block).topLeft();
    std::vector<QRectF> areas;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(begin, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(from);
        const qreal right = line.cursorToX(to);
        areas.push_back(
            QRectF{QPointF{std::min(left, right), line.y()}, QPointF{std::max(left, right), line.y() + line.height()}}
                .translated(origin));
    }
    return areas;
}

} // namespace

TextLinks textLinksOf(const QTextDocument& document)
{
    TextLinks found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (!format.isAnchor())
                continue;
            const int begin = fragment.position() - block.position();
            const std::vector<QRectF> areas = areasOf(block, begin, begin + fragment.length());
            if (areas.empty())
                continue;
            for (const QString& name : format.anchorNames())
                if (!found.places.contains(name))
                    found.places.insert(name, areas.front());
            if (!format.anchorHref().isEmpty())
                for (const QRectF& area : areas)
                    found.links.push_back({format.anchorHref(), area});
        }
    }
    return found;
}

} // namespace cablegraph::picture
