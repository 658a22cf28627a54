#include <cablegraph/panels/dyads/chart.h>
#include <cablegraph/support/palette.h>
#include <cablegraph/support/phrases.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace cablegraph::panels {
namespace {

constexpr double left = 48;
constexpr double scoreGap = 14; ///< the ring about a point at the edge reaches so far
constexpr double bottom = 24;
constexpr double margin = 12;
constexpr double reach = 14; ///< pixels about a point that answer to the pointer
constexpr double monthLabelRoom = 64;

int monthNumber(const graph::DyadMonth& month)
{
    return month.year * 12 + month.month - 1;
}

/// By area, so that twice as many events look twice as many; not beyond what leaves room.
double radiusOf(const graph::DyadMonth& month)
{
    return std::min(10.0, 2.5 + 1.8 * std::sqrt(static_cast<double>(month.events.size())));
}

} // namespace

QString phraseFor(const graph::DyadMonth& month)
{
    const QString date = support::phraseFor(text::PartialDate{month.year, month.month, {}});
    const QString score = QLocale{}.toString(month.meanScore, 'f', 2);
    return month.events.size() == 1 ? DyadChart::tr("%1: %2 from 1 event", "month, score").arg(date, score)
                                    : DyadChart::tr("%1: %2 from %3 events", "month, score, number")
                                          .arg(date, score)
                                          .arg(month.events.size());
}

DyadChart::DyadChart(QWidget* parent)
    : QWidget{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Conflict and cooperation by month"));
}

void DyadChart::setMonths(std::vector<graph::DyadMonth> months)
{
    m_months = std::move(months);
    m_hovered.reset();
    choose({});
}

void DyadChart::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

void DyadChart::choose(std::optional<std::size_t> month)
{
    m_chosen = month;
    setAccessibleDescription(month ? phraseFor(m_months.at(*month)) : m_emptyText);
    update();
}

void DyadChart::chooseByHand(std::size_t month)
{
    choose(month);
    Q_EMIT monthChosen(month);
}

QRectF DyadChart::plotRect() const
{
    return {left, margin, std::max(1.0, width() - left - margin), std::max(1.0, height() - margin - bottom)};
}

double DyadChart::yOf(double score) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - (score + 10) / 20 * plot.height();
}

std::pair<int, int> DyadChart::monthRange() const
{
    int first = monthNumber(m_months.front());
    int last = monthNumber(m_months.back());
    const int missing = std::max(0, 11 - (last - first));
    first -= missing / 2 + missing % 2;
    last += missing / 2;
    return {first, last};
}

QPointF DyadChart::pointOf(std::size_t month) const
{
    const auto [first, last] = monthRange();
    const QRectF plot = plotRect();
    const double room = plot.width() / (last - first + 1);
    return {plot.left() + (monthNumber(m_months.at(month)) - first + 0.5) * room, yOf(m_months[month].meanScore)};
}

std::optional<std::size_t> DyadChart::monthAt(const QPointF& point) const
{
    std::optional<std::size_t> nearest;
    double least = reach;
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const QPointF away = point - pointOf(i);
        if (const double distance = std::hypot(away.x(), away.y()); distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

bool DyadChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = static_cast<QHelpEvent&>(*event);
    if (const auto month = monthAt(help.pos()))
        QToolTip::showText(help.globalPos(), phraseFor(m_months[*month]), this);
    else
        QToolTip::hideText();
    return true;
}

void DyadChart::mouseMoveEvent(QMouseEvent* event)
{
    const auto hovered = monthAt(event->position());
    setCursor(hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void DyadChart::leaveEvent(QEvent* /*event*/)
{
    m_hovered.reset();
    update();
}

void DyadChart::mousePressEvent(QMouseEvent* event)
{
    if (const auto month = event->button() == Qt::LeftButton ? monthAt(event->position()) : std::nullopt)
        chooseByHand(*month);
}

void DyadChart::keyPressEvent(QKeyEvent* event)
{
    if (m_months.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const std::size_t last = m_months.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        chooseByHand(m_chosen ? *m_chosen - std::min<std::size_t>(*m_chosen, 1) : last);
        break;
    case Qt::Key_Right:
        chooseByHand(m_chosen ? std::min(*m_chosen + 1, last) : 0);
        break;
    case Qt::Key_Home:
        chooseByHand(0);
        break;
    case Qt::Key_End:
        chooseByHand(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DyadChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const support::Theme& theme = support::themeOf(palette());
    painter.fillRect(rect(), palette().base());
    if (m_months.empty()) {
        painter.setPen(theme.mutedText);
        painter.drawText(rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        paintScale(painter);
        paintPoints(painter);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{theme.accent, 1});
        painter.drawRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void DyadChart::paintScale(QPainter& painter) const
{
    const support::Theme& theme = support::themeOf(palette());
    const QRectF plot = plotRect();
    for (const int score : {-10, -5, 0, 5, 10}) {
        const double y = std::round(yOf(score)) + 0.5;
        painter.setPen(QPen{score == 0 ? theme.mutedText : theme.line, 1});
        painter.drawLine(QPointF{plot.left(), y}, QPointF{plot.right(), y});
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF{0, y - 10, left - scoreGap, 20}, Qt::AlignRight | Qt::AlignVCenter,
                         score > 0 ? QStringLiteral("+%1").arg(score) : QLocale{}.toString(score));
    }
    const auto [first, last] = monthRange();
    const double room = plot.width() / (last - first + 1);
    // The finest steps, beginning with a January, whose labels have room.
    int step = 1200;
    for (const int months : {1, 3, 12, 24, 60, 120, 240, 600})
        if (months * room >= monthLabelRoom) {
            step = months;
            break;
        }
    for (int month = (first + step - 1) / step * step; month <= last; month += step) {
        const double x = plot.left() + (month - first) * room;
        painter.setPen(QPen{theme.line, 1});
        painter.drawLine(QPointF{x, plot.bottom()}, QPointF{x, plot.bottom() + 4});
        const QString name = QLocale{}.standaloneMonthName(month % 12 + 1, QLocale::ShortFormat);
        const QString label = step % 12 == 0    ? QString::number(month / 12)
                              : month % 12 == 0 ? QStringLiteral("%1 %2").arg(name).arg(month / 12)
                                                : name;
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF{x + 2, plot.bottom() + 2, monthLabelRoom + 30, bottom - 2},
                         Qt::AlignLeft | Qt::AlignVCenter, label);
    }
}

void DyadChart::paintPoints(QPainter& painter) const
{
    const support::Theme& theme = support::themeOf(palette());
    painter.setPen(QPen{theme.mutedText, 1.2});
    for (std::size_t i = 1; i < m_months.size(); ++i)
        painter.drawLine(pointOf(i - 1), pointOf(i));
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const double radius = radiusOf(m_months[i]);
        painter.setPen(QPen{theme.background, 1.5});
        painter.setBrush(support::scoreColour(m_months[i].meanScore, theme));
        painter.drawEllipse(pointOf(i), radius, radius);
        if (m_chosen == i || m_hovered == i) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen{m_chosen == i ? theme.accent : theme.text, 2});
            painter.drawEllipse(pointOf(i), radius + 3, radius + 3);
        }
    }
}

} // namespace cablegraph::panels
