#pragma once

#include <cablegraph/graph/timeline.h>
#include <cablegraph/panels/timeline/lanelayout.h>

#include <QWidget>

#include <array>
#include <functional>
#include <optional>
#include <set>
#include <utility>
#include <vector>

class QHelpEvent;

namespace cablegraph::panels {

/// Days from the first to the last, both included.
struct DayRange
{
    int firstDay = 0;
    int lastDay = 0;

    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// Draws what happened in lanes over time. The wheel and + and - zoom from days to years, a drag moves, a drag along
/// the ruler (or with Shift) picks a range of days; arrow keys go from item to item, with Shift they pick a range.
/// Lanes that are too full for single items show how many there are.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// As timelineOf() gives them. `shown` says which of them the graph shows; the others are drawn faint.
    void setItems(std::vector<graph::TimelineItem> items, std::vector<bool> shown);
    void setShown(std::vector<bool> shown);
    [[nodiscard]] const std::vector<graph::TimelineItem>& items() const noexcept { return m_items; }
    /// What an item is called; asked for one at a time.
    void setNameOf(std::function<QString(std::size_t item)> nameOf) { m_nameOf = std::move(nameOf); }
    /// In HTML, for a hint over items at one place.
    void setHintOf(std::function<QString(const std::vector<std::size_t>& items)> hintOf)
    {
        m_hintOf = std::move(hintOf);
    }

    void setSelected(std::set<std::size_t> items);
    /// A mark that hides what lies after it, while time is played.
    void setPlayhead(std::optional<double> day);
    void setRange(std::optional<DayRange> range);
    [[nodiscard]] const std::optional<DayRange>& range() const noexcept { return m_range; }
    /// The days of all dated items; nothing when there is none.
    [[nodiscard]] std::optional<DayRange> extent() const;

    [[nodiscard]] const TimeScale& scale() const noexcept { return m_scale; }
    void zoom(double factor);
    void showAll();
    /// Where an item is drawn; nothing for undated ones, out of sight, or drawn by density.
    [[nodiscard]] std::optional<QRectF> placeOf(std::size_t item) const;
    [[nodiscard]] QRectF laneRect(graph::TimelineLane lane) const;
    [[nodiscard]] QRectF rulerRect() const;
    [[nodiscard]] std::optional<std::size_t> currentItem() const noexcept { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void itemActivated(std::size_t item);
    /// A place where several lie was clicked.
    void itemsChosen(const std::vector<std::size_t>& items);
    void rangePicked(const std::optional<cablegraph::panels::DayRange>& range);
    void playRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    friend class TimelinePainter;
    enum class Drag
    {
        None,
        Pressed, ///< a click, as long as the pointer stays
        Move,
        Range,
    };

    void setScale(const TimeScale& scale);
    void layOut();
    [[nodiscard]] const LaneLayout& layoutOf(std::size_t lane);
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] double plotX(const QPointF& point) const { return point.x() - plotRect().left(); }
    [[nodiscard]] int rows() const;
    [[nodiscard]] static QRectF rectOf(const Mark& mark, const QRectF& lane);
    [[nodiscard]] std::vector<std::size_t> itemsAt(const QPointF& point);
    [[nodiscard]] std::optional<std::size_t> laneAt(const QPointF& point) const;

    void click(const QPointF& point);
    void dragRange(const QPointF& point);
    void pickRange(std::optional<DayRange> range);
    bool moveByKey(int key);
    bool changeByKey(const QKeyEvent& event);
    void goToNeighbour(int step);
    void goToLane(int step);
    void goToEnd(bool last);
    void setCurrent(std::size_t item);
    void stretchRange(int direction);
    void showHint(QHelpEvent& event);

    std::vector<graph::TimelineItem> m_items;
    std::vector<bool> m_shown;
    std::set<std::size_t> m_selected;
    std::array<std::vector<ItemSpan>, graph::allTimelineLanes.size()> m_lanes; ///< dated items
    std::array<LaneLayout, graph::allTimelineLanes.size()> m_layouts;
    bool m_layoutsAreValid = false;
    TimeScale m_scale;
    bool m_showsAll = true; ///< until the user zooms or moves
    std::optional<DayRange> m_range;
    std::optional<double> m_playhead;
    std::optional<std::size_t> m_current;
    std::optional<std::size_t> m_hovered;
    std::function<QString(std::size_t)> m_nameOf;
    std::function<QString(const std::vector<std::size_t>&)> m_hintOf;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    TimeScale m_pressedScale;
    double m_rangeStart = 0; ///< day
};

/// "Threats", "Conflict in words", ...
[[nodiscard]] QString phraseFor(graph::TimelineLane lane);

} // namespace cablegraph::panels
