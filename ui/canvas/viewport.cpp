#include <cablegraph/canvas/viewport.h>

#include <algorithm>
#include <cmath>

namespace cablegraph::canvas {

QRectF Viewport::toView(const QRectF& scene) const noexcept
{
    return {toView(scene.topLeft()), scene.size() * scale};
}

QRectF Viewport::toScene(const QRectF& view) const noexcept
{
    return {toScene(view.topLeft()), view.size() / scale};
}

Viewport Viewport::zoomedAbout(QPointF view, double factor) const noexcept
{
    const double wished = std::clamp(scale * factor, smallestScale, largestScale);
    return {wished, view - toScene(view) * wished};
}

Viewport Viewport::towards(const Viewport& other, double share, QSizeF viewSize) const noexcept
{
    const QPointF middle{viewSize.width() / 2, viewSize.height() / 2};
    const QPointF from = toScene(middle);
    const QPointF to = other.toScene(middle);
    const double between = scale * std::pow(other.scale / scale, share);
    return {between, middle - (from + (to - from) * share) * between};
}

Viewport fitted(const QRectF& scene, const QRectF& view, double largestScale) noexcept
{
    const double width = std::max(scene.width(), 1.0);
    const double height = std::max(scene.height(), 1.0);
    const double room = std::min(view.width() / width, view.height() / height);
    const double scale = std::clamp(room, Viewport::smallestScale, largestScale);
    return {scale, view.center() - scene.center() * scale};
}

} // namespace cablegraph::canvas
