#pragma once

#include "frame.h"
#include "framepainter.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace cablegraph::canvas {

/// Paints frames on a thread of its own, the newest order only: what could not be begun before the next one came is
/// never painted, and a frame that is being painted finely is given up for one that is wanted quickly (which always
/// comes to its end: who orders without a pause sees something). The thread begins with the first order.
class FrameWorker : public QObject
{
    Q_OBJECT

public:
    explicit FrameWorker(QObject* parent = nullptr);
    /// Waits for the frame that is being painted.
    ~FrameWorker() override;

    void order(FrameOrder order);
    /// The newest frame that nobody has taken yet.
    [[nodiscard]] std::optional<Frame> take();

Q_SIGNALS:
    /// There is something to take. Sent from the worker's thread.
    void painted();

private:
    void run(const std::stop_token& stop);

    std::mutex m_mutex; ///< guards what follows up to the thread
    std::condition_variable_any m_wanted;
    std::optional<FrameOrder> m_order;
    std::optional<Frame> m_frame;
    std::stop_source m_fine; ///< of what was painted finely last
    FramePainter m_painter;  ///< the thread's
    std::jthread m_thread;
};

} // namespace cablegraph::canvas
