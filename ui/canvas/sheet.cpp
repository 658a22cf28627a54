#include "sheet.h"

#include "badge.h"
#include "quickedges.h"

#include <QPainter>

#include <algorithm>

namespace cablegraph::canvas {
namespace {

/// What can be painted finely within a few frames.
constexpr std::size_t mostFineEdges = 500;
constexpr std::size_t mostFineNodes = 400;

} // namespace

void Sheet::paint(QPainter& painter, const Scene& scene, const std::vector<PlacedLabel>& labels, bool moving)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (scene.view.size() * ratio).toSize();
    if (m_image.size() != pixels || m_image.devicePixelRatio() != ratio) {
        m_image = QImage{pixels, QImage::Format_RGB32};
        m_image.setDevicePixelRatio(ratio);
        m_valid = false;
    }
    if (!m_valid || (m_rough && !moving)) {
        m_image.fill(scene.theme.background.rgb());
        m_stamps.prepare(scene, ratio);
        const EdgeLooks looks{scene};
        const bool little = looks.order().size() <= mostFineEdges && nodesInOrder(scene).size() <= mostFineNodes;
        if (little && !moving) {
            QPainter onto{&m_image};
            paintScene(onto, scene, labels);
        } else {
            paintQuickly(scene, looks, labels);
        }
        m_rough = little && moving;
        m_valid = true;
    }
    painter.drawImage(scene.view.topLeft(), m_image);
    if (m_before.size() == m_image.size() && m_beforeShare < 1) {
        painter.setOpacity(1 - m_beforeShare);
        painter.drawImage(scene.view.topLeft(), m_before);
        painter.setOpacity(1);
    }
}

void Sheet::startDissolving()
{
    m_before = m_image;
    m_beforeShare = 0;
}

void Sheet::dissolve(double share)
{
    m_beforeShare = share;
    if (share >= 1)
        m_before = {};
}

void Sheet::paintQuickly(const Scene& scene, const EdgeLooks& looks, const std::vector<PlacedLabel>& labels)
{
    paintEdgesQuickly(m_image, looks, scene, m_image.devicePixelRatio());
    QPainter onto{&m_image};
    const auto paintLabelsOf = [&](PlacedLabel::Of of) {
        for (const PlacedLabel& label : labels) {
            if (label.of == of)
                m_stamps.paintLabel(onto, scene, label);
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
