#pragma once

#include "edgelook.h"
#include "frame.h"
#include "stamps.h"

namespace cablegraph::canvas {

/// Paints the canvas for the screen: lines by StrokeRaster, nodes and labels by stamps, or as pictures are painted when
/// that takes no longer than a moment. The two differ by parts of a pixel. One thread at a time.
class FramePainter
{
public:
    /// Places the labels, too. Throws Stopped if the order is withdrawn meanwhile.
    [[nodiscard]] Frame paint(const FrameOrder& order);
    [[nodiscard]] Frame paint(const FrameOrder& order, std::vector<PlacedLabel> labels);
    /// Everything but the words, which takes a fraction of the time.
    [[nodiscard]] Frame paintWithoutWords(const FrameOrder& order);

    /// Whether painting finely makes a difference.
    [[nodiscard]] static bool isLittle(const Scene& scene, const EdgeLooks& looks);

private:
    /// `takeLabels()` gives the labels when they are needed.
    template<class TakeLabels>
    [[nodiscard]] Frame paintWith(const FrameOrder& order, TakeLabels takeLabels);
    void paintNodesAndWords(QImage& image, const Scene& scene, const std::vector<PlacedLabel>& labels,
                            const FrameOrder& order);

    Stamps m_stamps;
};

} // namespace cablegraph::canvas
