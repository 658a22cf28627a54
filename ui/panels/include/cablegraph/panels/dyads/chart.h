#pragma once

#include <cablegraph/graph/dyads.h>

#include <QString>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace cablegraph::panels {

/// Draws how two states dealt with each other: a point for each month with events, at their mean score from conflict
/// (-10) to cooperation (+10), larger where more events stand behind it. A click or the arrow keys choose a month.
class DyadChart : public QWidget
{
    Q_OBJECT

public:
    explicit DyadChart(QWidget* parent = nullptr);

    void setMonths(std::vector<graph::DyadMonth> months);
    [[nodiscard]] const std::vector<graph::DyadMonth>& months() const noexcept { return m_months; }
    /// Said where there is no month to draw.
    void setEmptyText(const QString& text);
    void choose(std::optional<std::size_t> month);
    [[nodiscard]] std::optional<std::size_t> chosen() const noexcept { return m_chosen; }
    /// The centre of a month's point.
    [[nodiscard]] QPointF pointOf(std::size_t month) const;

    [[nodiscard]] QSize sizeHint() const override { return {560, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 170}; }

Q_SIGNALS:
    void monthChosen(std::size_t month);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] double yOf(double score) const;
    /// First and last month drawn, counted from the year 0; a year at least.
    [[nodiscard]] std::pair<int, int> monthRange() const;
    [[nodiscard]] std::optional<std::size_t> monthAt(const QPointF& point) const;
    void chooseByHand(std::size_t month);
    void paintScale(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;

    std::vector<graph::DyadMonth> m_months;
    QString m_emptyText;
    std::optional<std::size_t> m_chosen;
    std::optional<std::size_t> m_hovered;
};

/// "May 2023: −3.25 from 2 events"
[[nodiscard]] QString phraseFor(const graph::DyadMonth& month);

} // namespace cablegraph::panels
