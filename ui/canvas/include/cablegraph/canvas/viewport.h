#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace cablegraph::canvas {

/// Which part of the scene is looked at: view = scene * scale + offset. Scene units are logical pixels at scale 1.
struct Viewport
{
    static constexpr double smallestScale = 0.02;
    static constexpr double largestScale = 6.0;

    double scale = 1;
    QPointF offset;

    [[nodiscard]] QPointF toView(QPointF scene) const noexcept { return scene * scale + offset; }
    [[nodiscard]] QPointF toScene(QPointF view) const noexcept { return (view - offset) / scale; }
    [[nodiscard]] QRectF toView(const QRectF& scene) const noexcept;
    [[nodiscard]] QRectF toScene(const QRectF& view) const noexcept;

    /// Zooms so that what lies under `view` stays there. The scale keeps within its limits.
    [[nodiscard]] Viewport zoomedAbout(QPointF view, double factor) const noexcept;
    [[nodiscard]] Viewport panned(QPointF viewDelta) const noexcept { return {scale, offset + viewDelta}; }
    /// `share` 0 is this, 1 is `other`; the point in the middle of a view of this size moves evenly.
    [[nodiscard]] Viewport towards(const Viewport& other, double share, QSizeF viewSize) const noexcept;

    friend bool operator==(const Viewport&, const Viewport&) = default;
};

/// Shows the whole of `scene` in the middle of a view, with free space on each side and no larger than `largestScale`.
[[nodiscard]] Viewport fitted(const QRectF& scene, const QRectF& view, double largestScale = 1.25) noexcept;

} // namespace cablegraph::canvas
