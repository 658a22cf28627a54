#include "stamps.h"

#include "labelpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace std {

/// So that QCache can hash the keys.
template<class... Parts>
size_t qHash(const tuple<Parts...>& key, size_t seed) noexcept
{
    return apply([seed](const Parts&... parts) { return qHashMulti(seed, parts...); }, key);
}

} // namespace std

namespace cablegraph::canvas {
namespace {

constexpr qsizetype mostKilobytes = 64 * 1024;
constexpr double sizeStep = 1.03;
constexpr int fadeSteps = 12;
constexpr int nodeStamp = 0;
constexpr int nodeLabelStamp = 1;
constexpr int stateLabelStamp = 2; ///< their font is another
constexpr int edgeLabelStamp = 3;

int fadeStep(double fading)
{
    return static_cast<int>(std::lround(fading * fadeSteps));
}

bool isOfState(const Scene& scene, const PlacedLabel& label)
{
    return scene.list.nodes[label.index].kind == ontology::NodeKind::State;
}

/// A number for the words of a label: equal words share a stamp, whoever has them.
std::int64_t wordsOf(const Scene& scene, const PlacedLabel& label)
{
    const bool isWhole = label.of == PlacedLabel::Of::Node && label.text.isEmpty();
    return static_cast<std::int64_t>(isWhole ? qHash(scene.list.nodes[label.index].name) : ~qHash(label.text));
}

/// Copies a stamp so that its pixels meet those of the device.
void put(QPainter& painter, const QImage& stamp, QPointF devicePosition, double ratio)
{
    painter.drawImage(QPointF{std::floor(devicePosition.x()), std::floor(devicePosition.y())} / ratio, stamp);
}

} // namespace

Stamps::Stamps()
    : m_stamps{mostKilobytes}
{
}

void Stamps::prepare(const Scene& scene, double ratio)
{
    if (ratio == m_ratio && scene.theme == m_theme && scene.fonts.window() == m_font)
        return;
    m_stamps.clear();
    m_ratio = ratio;
    m_theme = scene.theme;
    m_font = scene.fonts.window();
}

template<class Paint>
const QImage& Stamps::stamp(const Key& key, QSizeF size, Paint paint)
{
    if (const QImage* known = m_stamps.object(key))
        return *known;
    const QSize pixels = (size * m_ratio).toSize() + QSize{2, 2};
    auto* made = new QImage{pixels, QImage::Format_ARGB32_Premultiplied};
    made->setDevicePixelRatio(m_ratio);
    made->fill(Qt::transparent);
    QPainter painter{made};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter);
    painter.end();
    m_stamps.insert(key, made, std::max<qsizetype>(1, made->sizeInBytes() / 1024));
    return *made;
}

void Stamps::allowNewLabels(int ofNodes, int ofEdges)
{
    m_newNodeLabels = ofNodes;
    m_newEdgeLabels = ofEdges;
}

bool Stamps::mayPaint(const Key& key, int& allowed) const
{
    return m_stamps.contains(key) || --allowed >= 0;
}

void Stamps::paintNode(QPainter& painter, const NodeLook& look, QPointF centre)
{
    NodeLook rough = look;
    const int step = static_cast<int>(std::lround(std::log(look.side) / std::log(sizeStep)));
    rough.side = std::pow(sizeStep, step);
    rough.fading = static_cast<double>(fadeStep(look.fading)) / fadeSteps;
    const double reach = std::ceil(reachOf(rough) * m_ratio) / m_ratio;
    const QPointF corner = (centre - QPointF{reach, reach}) * m_ratio;
    const auto half = [](double position) { return static_cast<int>((position - std::floor(position)) * 2); };
    const int halfX = half(corner.x());
    const int halfY = half(corner.y());
    const int marks = (look.pinned ? 1 : 0) + (look.selected ? 2 : 0) + (look.focused ? 4 : 0);
    const std::int64_t colour = static_cast<int>(look.colour.of) * 256 + look.colour.place;
    const Key key{nodeStamp, (colour * 256 + static_cast<int>(look.kind)) * 8 + marks, step, fadeStep(look.fading),
                  halfX * 2 + halfY};
    const QImage& image = stamp(key, QSizeF{2 * reach, 2 * reach}, [&](QPainter& onto) {
        const QPointF middle = QPointF{reach, reach} + QPointF{halfX * 0.5 + 0.25, halfY * 0.5 + 0.25} / m_ratio;
        canvas::paintNode(onto, rough, middle, m_theme);
    });
    put(painter, image, corner, m_ratio);
}

void Stamps::paintLabel(QPainter& painter, const Scene& scene, const PlacedLabel& label)
{
    const bool ofNode = label.of == PlacedLabel::Of::Node;
    const int angle = static_cast<int>(std::lround(label.angle));
    const Weight weight = weightOf(scene, label);
    const int look = static_cast<int>(weight) * 100 + (weight == Weight::Dimmed ? fadeStep(scene.emphasis.dimming) : 0);
    const int sort = !ofNode ? edgeLabelStamp : isOfState(scene, label) ? stateLabelStamp : nodeLabelStamp;
    const Key key{sort, wordsOf(scene, label), static_cast<int>(std::lround(label.textScale * 100)), angle, look};
    if (!mayPaint(key, ofNode ? m_newNodeLabels : m_newEdgeLabels))
        return;
    const QRectF bounds = label.bounds();
    const QSizeF size = bounds.size() + QSizeF{8, 4};
    const QImage& image = stamp(key, size, [&](QPainter& onto) {
        PlacedLabel alone = label;
        alone.centre = {size.width() / 2, size.height() / 2};
        canvas::paintLabel(onto, scene, alone);
    });
    const QPointF corner = label.centre - QPointF{size.width() / 2, size.height() / 2};
    put(painter, image, corner * m_ratio + QPointF{0.5, 0.5}, m_ratio);
}

} // namespace cablegraph::canvas
