#include "framepainter.h"

#include "badge.h"
#include "quickedges.h"

#include <cablegraph/base/progress.h>

#include <QPainter>

#include <future>
#include <limits>
#include <utility>

namespace cablegraph::canvas {
namespace {

/// What can be painted finely within a few frames.
constexpr std::size_t mostFineEdges = 500;
constexpr std::size_t mostFineNodes = 400;
/// Turned words take longer than flat ones.
constexpr int nodeLabelsToAnEdgeLabel = 4;

QImage blankImage(const FrameOrder& order)
{
    QImage image{(order.size * order.ratio).toSize(), QImage::Format_RGB32};
    image.setDevicePixelRatio(order.ratio);
    image.fill(order.theme->background.rgb());
    return image;
}

} // namespace

bool FramePainter::isLittle(const Scene& scene, const EdgeLooks& looks)
{
    return looks.order().size() <= mostFineEdges && nodesInOrder(scene).size() <= mostFineNodes;
}

Frame FramePainter::paint(const FrameOrder& order)
{
    const QRectF area = order.words.isEmpty() ? QRectF{{}, order.size} : order.words;
    // Beside the lines, which take as long.
    std::future<std::vector<PlacedLabel>> labels = std::async(std::launch::async, [&order, area] {
        return placeLabels(*order.list, *order.emphasis, order.viewport, area, order.font, order.labelling);
    });
    return paintWith(order, [&labels] { return labels.get(); });
}

Frame FramePainter::paint(const FrameOrder& order, std::vector<PlacedLabel> labels)
{
    return paintWith(order, [&labels] { return std::move(labels); });
}

template<class TakeLabels>
Frame FramePainter::paintWith(const FrameOrder& order, TakeLabels takeLabels)
{
    throwIfStopped(order.stop);
    const Scene scene = order.scene();
    const EdgeLooks looks{scene};
    QImage image = blankImage(order);
    std::vector<PlacedLabel> labels;
    if (order.finely && isLittle(scene, looks)) {
        labels = takeLabels();
        QPainter onto{&image};
        paintScene(onto, scene, labels);
    } else {
        constexpr int all = std::numeric_limits<int>::max();
        paintEdgesQuickly(image, looks, scene, {image.devicePixelRatio(), order.hasty, order.stop});
        labels = takeLabels();
        throwIfStopped(order.stop);
        m_stamps.prepare(scene, order.ratio);
        m_stamps.allowNewLabels(order.finely ? all : order.mostNewLabels,
                                order.finely ? all : order.mostNewLabels / nodeLabelsToAnEdgeLabel);
        paintNodesAndWords(image, scene, labels, order);
    }
    return {std::move(image),    std::move(labels), order.viewport, order.size,
            order.content,       order.number,      order.since,    !order.finely && isLittle(scene, looks),
            looks.order().size()};
}

Frame FramePainter::paintWithoutWords(const FrameOrder& order)
{
    FrameOrder quick = order;
    quick.finely = false;
    return paint(quick, {});
}

void FramePainter::paintNodesAndWords(QImage& image, const Scene& scene, const std::vector<PlacedLabel>& labels,
                                      const FrameOrder& order)
{
    QPainter onto{&image};
    const auto paintLabelsOf = [&](PlacedLabel::Of of) {
        for (const PlacedLabel& label : labels) {
            if (label.of == of) {
                throwIfStopped(order.stop);
                m_stamps.paintLabel(onto, scene, label);
            }
        }
    };
    paintLabelsOf(PlacedLabel::Of::Edge);
    for (const std::size_t i : nodesInOrder(scene))
        m_stamps.paintNode(onto, lookOfNode(scene, i), scene.viewport.toView(scene.list.nodes[i].centre));
    paintLabelsOf(PlacedLabel::Of::Node);
    onto.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintBadges(onto, scene);
}

} // namespace cablegraph::canvas
