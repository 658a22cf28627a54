#pragma once

#include "framepainter.h"
#include "frameworker.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <vector>

class QPainter;

namespace cablegraph::canvas {

/// What is on the screen. Painted anew only when something has changed; exposing it again is a copy.
///
/// Small graphs are painted here and now: quickly while things move, finely once they rest. Large ones are painted by a
/// FrameWorker with a margin all around; until its frame comes, the last one is shown where it belongs now, shifted or
/// scaled, so that the window answers at once however much there is to paint. What no frame has reached yet is painted
/// here without words, or stays empty for a moment if it is most of the view. Where a zoom shows little of a large
/// graph, that is painted here as if it were a small one.
class Sheet : public QObject
{
    Q_OBJECT

public:
    explicit Sheet(QObject* parent = nullptr);

    /// Something else than the viewport has changed.
    void invalidate();
    /// Which nodes there are has changed, or how they are numbered.
    void forgetLabels();
    /// Nothing of what has been shown is of any use.
    void forgetAll();

    /// What is on the screen now fades away over what comes: `share` 0 is all of it, 1 none.
    void startDissolving();
    void dissolve(double share);

    /// What is to be expected after what is painted now.
    enum class Next
    {
        Rest,
        Motion,  ///< another change will follow soon
        Drawing, ///< another drawing is being made: of a large one, no better picture is worth its time
    };
    /// `now`: the whole view.
    void paint(QPainter& painter, const FrameOrder& now, Next next);
    /// How old what was painted last is: zero if nothing newer could have been painted.
    [[nodiscard]] std::chrono::milliseconds behind() const noexcept;
    /// Whether a better picture will come.
    [[nodiscard]] bool isWaiting() const noexcept { return m_frame && m_frame->number < m_ordered.number; }

    /// The labels on the screen, in the units of a viewport of their own.
    struct Words
    {
        const std::vector<PlacedLabel>& labels;
        Viewport viewport;
    };
    [[nodiscard]] Words words(const FrameOrder& now);

Q_SIGNALS:
    /// A better picture has come.
    void changed();

private:
    void takeFrame();
    void paintHere(const FrameOrder& now, bool moving);
    void keepUpToDate(const FrameOrder& now, Next next);
    void overtake(const FrameOrder& now, std::chrono::steady_clock::time_point since);
    void orderFrame(const FrameOrder& now, bool quickly, std::chrono::steady_clock::time_point since);
    [[nodiscard]] bool isServed(const FrameOrder& now, bool quickly) const;
    void show(QPainter& painter, const Viewport& viewport) const;
    void showUncovered(QPainter& painter, const FrameOrder& now);
    [[nodiscard]] const std::vector<PlacedLabel>& labelsHere(const FrameOrder& now);

    FramePainter m_painter;
    FrameWorker m_worker;
    std::optional<Frame> m_frame;
    FrameOrder m_ordered; ///< what the worker was told last, without the list
    std::uint64_t m_content = 1;
    std::uint64_t m_labelsSince = 0; ///< older frames have labels of other nodes
    std::uint64_t m_usefulSince = 0; ///< older frames show something else
    std::chrono::milliseconds m_behind{0};
    std::optional<std::vector<PlacedLabel>> m_labels; ///< a cache of labelsHere()
    Viewport m_labelsFor;
    Viewport m_shown; ///< and how large: what was painted last
    QSizeF m_shownSize;
    QImage m_before; ///< what fades away
    double m_beforeShare = 1;
};

} // namespace cablegraph::canvas
