#pragma once

#include "edgelook.h"
#include "stamps.h"

#include <QImage>

#include <vector>

namespace cablegraph::canvas {

/// What is on the screen. Painted anew only when something has changed; exposing it again is a copy.
///
/// While things move, or when there is very much to see, it is painted quickly: lines by StrokeRaster, nodes and labels
/// by stamps. Once they rest it is painted with paintScene(), as pictures are. The two differ by parts of a pixel.
class Sheet
{
public:
    /// Something has changed.
    void invalidate() { m_valid = false; }
    /// Names or fonts have changed.
    void forgetStamps() { m_stamps.clear(); }

    /// What is on the screen now fades away over what comes: `share` 0 is all of it, 1 none.
    void startDissolving();
    void dissolve(double share);

    /// `moving`: another change will follow soon.
    void paint(QPainter& painter, const Scene& scene, const std::vector<PlacedLabel>& labels, bool moving);
    /// Whether painting at rest would give a finer picture than the one painted last.
    [[nodiscard]] bool isRough() const noexcept { return m_rough; }

private:
    void paintQuickly(const Scene& scene, const EdgeLooks& looks, const std::vector<PlacedLabel>& labels);

    QImage m_image;
    Stamps m_stamps;
    bool m_valid = false;
    bool m_rough = false;
    QImage m_before; ///< what fades away
    double m_beforeShare = 1;
};

} // namespace cablegraph::canvas
