#pragma once

#include "nodepainter.h"

#include <cablegraph/canvas/labelplacer.h>

#include <QCache>
#include <QImage>

#include <cstdint>
#include <tuple>

namespace cablegraph::canvas {

/// Nodes and labels painted once and then copied, which takes a hundredth of the time. What differs too little to be
/// seen shares a stamp: sizes in steps of 3 %, quarters of a pixel, degrees of an angle. The least used stamps make
/// room for new ones.
class Stamps
{
public:
    Stamps();

    /// For stamps of this pixel ratio; throws away those of another ratio, theme or font.
    void prepare(const Scene& scene, double ratio);
    /// `centre` in view units on a painter whose device has the ratio given to prepare().
    void paintNode(QPainter& painter, const NodeLook& look, QPointF centre);
    void paintLabel(QPainter& painter, const Scene& scene, const PlacedLabel& label);
    /// Labels that have no stamp yet are left out once so many have been made, until this is called again: painting
    /// words, turned ones above all, takes a hundred times as long as copying them.
    void allowNewLabels(int ofNodes, int ofEdges);

private:
    /// Nodes and labels of nodes and edges, told apart by the first number. Labels by their words, so that the stamps
    /// of one drawing serve the next.
    using Key = std::tuple<int, std::int64_t, int, int, int>;

    template<class Paint>
    const QImage& stamp(const Key& key, QSizeF size, Paint paint);
    /// Whether the stamp is there or may be made.
    [[nodiscard]] bool mayPaint(const Key& key, int& allowed) const;

    double m_ratio = 1;
    support::Theme m_theme;
    QFont m_font;
    int m_newNodeLabels = 0;
    int m_newEdgeLabels = 0;
    QCache<Key, QImage> m_stamps; ///< cost in kilobytes
};

} // namespace cablegraph::canvas
