#include "sheet.h"

#include <QPainter>
#include <QRegion>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace std::chrono_literals;

namespace cablegraph::canvas {
namespace {

/// What is painted within a frame while the user waits for it.
constexpr std::size_t mostNodesHere = 400;
constexpr std::size_t mostEdgesHere = 500;
constexpr int mostNewLabelsHere = 40;
constexpr std::size_t mostNamedHastily = 1000; ///< nodes that may have their name at a first look at another drawing
constexpr double margin = 128;                 ///< of frames about the view: a few steps of a pan or a zoom, view units

bool isSmall(const DrawList& list)
{
    return list.nodes.size() <= mostNodesHere && list.edges.size() <= mostEdgesHere;
}

/// Whether the part of a large drawing that is looked at is small: painting it takes no longer than stretching a
/// picture of it.
bool isLittleInView(const FrameOrder& now)
{
    const QRectF seen = now.viewport.toScene(QRectF{{}, now.size});
    return now.list->nodesTouching(seen).size() <= mostNodesHere / 2 &&
           now.list->edgesTouching(seen).size() <= mostEdgesHere;
}

/// Where `frame` lies when one looks through `viewport`.
QRectF placeOf(const Viewport& frame, QSizeF size, const Viewport& viewport)
{
    return {viewport.toView(frame.toScene(QPointF{})), size * (viewport.scale / frame.scale)};
}

bool isSame(double scale, double other)
{
    return std::abs(scale - other) < 1e-9 * scale;
}

FrameOrder withMargin(const FrameOrder& now)
{
    FrameOrder order = now;
    order.viewport = now.viewport.panned({margin, margin});
    order.size = now.size + QSizeF{2 * margin, 2 * margin};
    if (!order.labelling.kept.isEmpty())
        order.labelling.kept.translate(margin, margin);
    return order;
}

} // namespace

Sheet::Sheet(QObject* parent)
    : QObject{parent}
{
    connect(&m_worker, &FrameWorker::painted, this, &Sheet::takeFrame, Qt::QueuedConnection);
}

void Sheet::invalidate()
{
    ++m_content;
    m_labels.reset();
}

void Sheet::forgetLabels()
{
    invalidate();
    m_labelsSince = m_content;
    if (m_frame)
        m_frame->labels.clear();
}

void Sheet::forgetAll()
{
    forgetLabels();
    m_usefulSince = m_content;
    m_frame.reset();
}

std::chrono::milliseconds Sheet::behind() const noexcept
{
    const bool isOutdated = !m_frame || m_frame->content < m_content;
    return isOutdated ? std::max(m_behind, std::chrono::milliseconds{1}) : m_behind;
}

void Sheet::takeFrame()
{
    std::optional<Frame> frame = m_worker.take();
    const bool overtaken = frame && m_frame && frame->number < m_frame->number;
    if (!frame || frame->content < m_usefulSince || overtaken)
        return;
    if (frame->content < m_labelsSince)
        frame->labels.clear();
    m_frame = std::move(frame);
    Q_EMIT changed();
}

void Sheet::paint(QPainter& painter, const FrameOrder& now, Next next)
{
    isSmall(*now.list) ? paintHere(now, next != Next::Rest) : keepUpToDate(now, next);
    m_shown = now.viewport;
    m_shownSize = now.size;
    show(painter, now.viewport);
    showUncovered(painter, now);
    if (m_beforeShare < 1 && m_before.size() == (now.size * now.ratio).toSize()) {
        painter.setOpacity(1 - m_beforeShare);
        painter.drawImage(QPointF{}, m_before);
        painter.setOpacity(1);
    }
}

void Sheet::paintHere(const FrameOrder& now, bool moving)
{
    m_behind = {};
    const bool valid = m_frame && m_frame->content == m_content && m_frame->viewport == now.viewport &&
                       m_frame->image.size() == (now.size * now.ratio).toSize();
    if (valid && (moving || !m_frame->rough))
        return;
    FrameOrder order = now;
    order.content = m_content;
    order.finely = !moving;
    order.number = m_ordered.number; // nothing better is to come
    m_frame = m_painter.paint(order, labelsHere(now));
}

void Sheet::keepUpToDate(const FrameOrder& now, Next next)
{
    const bool moving = next != Next::Rest;
    const auto since = std::chrono::steady_clock::now();
    if (!m_frame || m_frame->image.devicePixelRatio() != now.ratio) {
        // The first one: the user sees the drawing at once and the words in a moment.
        FrameOrder first = now;
        first.hasty = true;
        first.content = 0;
        first.number = 0;
        m_frame = m_painter.paintWithoutWords(first);
        m_frame->since = since;
    }
    const auto isCurrent = [&] {
        return m_frame->content == m_content && isSame(m_frame->viewport.scale, now.viewport.scale);
    };
    // Another drawing is shown as soon as can be: words not painted before follow with the next frame.
    const bool quickly = moving || m_frame->content < m_labelsSince;
    if (moving && !isCurrent() && isLittleInView(now))
        overtake(now, since);
    else if (next != Next::Drawing && !isServed(now, quickly))
        orderFrame(now, quickly, since);
    m_behind = isCurrent() ? std::chrono::milliseconds{0}
                           : 1ms + std::chrono::duration_cast<std::chrono::milliseconds>(since - m_frame->since);
}

/// Paints sooner than the worker would.
void Sheet::overtake(const FrameOrder& now, std::chrono::steady_clock::time_point since)
{
    FrameOrder order = now;
    order.content = m_content;
    order.mostNewLabels = mostNewLabelsHere;
    order.since = since;
    order.number = m_ordered.number + 1;
    m_frame = m_painter.paint(order);
    m_ordered = {};
    m_ordered.number = order.number;
}

void Sheet::orderFrame(const FrameOrder& now, bool quickly, std::chrono::steady_clock::time_point since)
{
    // While the drawing itself changes, nobody pans.
    const bool changing = quickly && m_ordered.content != m_content && m_frame->viewport.scale == now.viewport.scale;
    FrameOrder order = changing ? now : withMargin(now);
    order.content = m_content;
    order.hasty = m_frame->content < m_labelsSince;
    if (order.hasty)
        order.labelling.mostNodes = mostNamedHastily;
    order.finely = !quickly;
    if (order.finely)
        order.words = QRectF{QPointF{margin, margin}, now.size};
    order.since = since;
    order.number = m_ordered.number + 1;
    m_ordered = order;
    m_ordered.list.reset();
    m_ordered.emphasis.reset();
    m_worker.order(std::move(order));
}

/// Whether what was ordered last will do.
bool Sheet::isServed(const FrameOrder& now, bool quickly) const
{
    const FrameOrder exact = withMargin(now);
    if (m_ordered.content != m_content || m_ordered.ratio != now.ratio ||
        !isSame(m_ordered.viewport.scale, now.viewport.scale))
        return false;
    if (!quickly)
        return m_ordered.finely && m_ordered.viewport == exact.viewport && m_ordered.size == exact.size;
    if (m_ordered.viewport == now.viewport && m_ordered.size == now.size)
        return true;
    const QRectF covered = placeOf(m_ordered.viewport, m_ordered.size, now.viewport);
    constexpr double ahead = margin * 0.6;
    return covered.adjusted(ahead, ahead, -ahead, -ahead).contains(QRectF{{}, now.size});
}

void Sheet::show(QPainter& painter, const Viewport& viewport) const
{
    if (!m_frame)
        return;
    const double ratio = m_frame->image.devicePixelRatio();
    const QRectF place = placeOf(m_frame->viewport, m_frame->size, viewport);
    if (isSame(m_frame->viewport.scale, viewport.scale)) {
        // Pixels on pixels, or all of it blurs.
        const QPointF corner{std::round(place.x() * ratio) / ratio, std::round(place.y() * ratio) / ratio};
        painter.drawImage(corner, m_frame->image);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_frame->image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
}

void Sheet::showUncovered(QPainter& painter, const FrameOrder& now)
{
    const QRect view = QRectF{{}, now.size}.toAlignedRect();
    const QRectF place = placeOf(m_frame->viewport, m_frame->size, now.viewport);
    const QRect covered{QPoint{static_cast<int>(std::ceil(place.left())), static_cast<int>(std::ceil(place.top()))},
                        QPoint{static_cast<int>(place.right()) - 1, static_cast<int>(place.bottom()) - 1}};
    if (covered.contains(view))
        return;
    // A zoom outwards uncovers the border of the view for a moment: painting it here would hold up the zoom.
    const QRect shared = covered.intersected(view);
    const bool isZoom = !isSame(m_frame->viewport.scale, now.viewport.scale);
    const bool tooMuch =
        !shared.isEmpty() && (isZoom || 4 * shared.width() * shared.height() < 3 * view.width() * view.height());
    for (const QRect& strip : QRegion{view} - QRegion{covered}) {
        if (tooMuch) {
            painter.fillRect(strip, now.theme->background);
            continue;
        }
        FrameOrder order = now;
        order.viewport = now.viewport.panned(-strip.topLeft().toPointF());
        order.size = strip.size();
        order.crowd = m_frame->crowd;
        painter.drawImage(strip.topLeft(), m_painter.paintWithoutWords(order).image);
    }
}

Sheet::Words Sheet::words(const FrameOrder& now)
{
    if (isSmall(*now.list))
        return {labelsHere(now), now.viewport};
    static const std::vector<PlacedLabel> none;
    return m_frame ? Words{m_frame->labels, m_frame->viewport} : Words{none, now.viewport};
}

const std::vector<PlacedLabel>& Sheet::labelsHere(const FrameOrder& now)
{
    if (!m_labels || !(m_labelsFor == now.viewport)) {
        m_labels = placeLabels(*now.list, *now.emphasis, now.viewport, QRectF{{}, now.size}, now.font, now.labelling);
        m_labelsFor = now.viewport;
    }
    return *m_labels;
}

void Sheet::startDissolving()
{
    m_before = {};
    m_beforeShare = 0;
    if (!m_frame)
        return;
    const double ratio = m_frame->image.devicePixelRatio();
    m_before = QImage{(m_shownSize * ratio).toSize(), QImage::Format_RGB32};
    m_before.setDevicePixelRatio(ratio);
    m_before.fill(m_frame->image.pixel(0, 0));
    QPainter painter{&m_before};
    show(painter, m_shown);
}

void Sheet::dissolve(double share)
{
    m_beforeShare = share;
    if (share >= 1)
        m_before = {};
}

} // namespace cablegraph::canvas
