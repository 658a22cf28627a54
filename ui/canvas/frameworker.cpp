#include "frameworker.h"

#include <cablegraph/base/error.h>

#include <utility>

namespace cablegraph::canvas {

FrameWorker::FrameWorker(QObject* parent)
    : QObject{parent}
{
}

FrameWorker::~FrameWorker()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void FrameWorker::order(FrameOrder order)
{
    {
        const std::lock_guard lock{m_mutex};
        if (!order.finely)
            m_fine.request_stop();
        m_order = std::move(order);
    }
    if (!m_thread.joinable())
        m_thread = std::jthread{[this](const std::stop_token& stop) { run(stop); }};
    m_wanted.notify_one();
}

std::optional<Frame> FrameWorker::take()
{
    const std::lock_guard lock{m_mutex};
    return std::exchange(m_frame, std::nullopt);
}

void FrameWorker::run(const std::stop_token& stop)
{
    while (true) {
        std::optional<FrameOrder> order;
        {
            std::unique_lock lock{m_mutex};
            if (!m_wanted.wait(lock, stop, [this] { return m_order.has_value(); }))
                return;
            order = std::exchange(m_order, std::nullopt);
            if (order->finely) {
                m_fine = std::stop_source{};
                order->stop = m_fine.get_token();
            }
        }
        try {
            Frame frame = m_painter.paint(*order);
            order.reset(); // so that what it shares can be edited without a copy
            const std::lock_guard lock{m_mutex};
            m_frame = std::move(frame);
        } catch (const Stopped&) {
            continue; // the next order waits already
        }
        Q_EMIT painted();
    }
}

} // namespace cablegraph::canvas
