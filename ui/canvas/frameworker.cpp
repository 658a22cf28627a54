#include "frameworker.h"

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
        }
        Frame frame = m_painter.paint(*order);
        order.reset(); // so that what it shares can be edited without a copy
        {
            const std::lock_guard lock{m_mutex};
            m_frame = std::move(frame);
        }
        Q_EMIT painted();
    }
}

} // namespace cablegraph::canvas
