#include <cablegraph/help/tour.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cablegraph::help {
namespace {

constexpr int gap = 12;       // between card, target and the window's edge
constexpr int dimness = 120;  // of 255
constexpr int cardWidth = 50; // characters

} // namespace

Tour::Tour(QList<TourStep> steps, QWidget& window)
    : QWidget{&window}
    , m_steps{std::move(steps)}
    , m_card{makeCard()}
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Short tour"));
    window.installEventFilter(this);
    setGeometry(window.rect());
    show();
    raise();
    go(0);
}

QFrame* Tour::makeCard()
{
    auto* card = new QFrame{this};
    card->setFrameShape(QFrame::StyledPanel);
    card->setAutoFillBackground(true);
    m_title = new QLabel{card};
    QFont strong = m_title->font();
    strong.setBold(true);
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    m_title->setFont(strong);
    m_text = new QLabel{card};
    m_text->setWordWrap(true);
    m_count = new QLabel{card};
    m_end = new QPushButton{tr("&End Tour"), card};
    m_back = new QPushButton{tr("&Back"), card};
    m_next = new QPushButton{card};
    for (QPushButton* button : {m_end, m_back, m_next})
        button->setAutoDefault(true); // Enter presses the one that has the keyboard
    connect(m_end, &QPushButton::clicked, this, &QObject::deleteLater);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_current + 1); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(m_end);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout{card};
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    return card;
}

void Tour::go(qsizetype step)
{
    if (step >= m_steps.size()) {
        deleteLater();
        return;
    }
    m_current = std::max<qsizetype>(step, 0);
    const TourStep& now = m_steps.at(m_current);
    if (now.prepare)
        now.prepare();
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_count->setText(tr("%1 of %2").arg(QLocale{}.toString(m_current + 1), QLocale{}.toString(m_steps.size())));
    m_back->setEnabled(m_current > 0);
    m_next->setText(m_current + 1 < m_steps.size() ? tr("&Next") : tr("&Done"));
    m_next->setFocus(Qt::OtherFocusReason);
    m_next->setAccessibleDescription(now.title + u' ' + now.text);
    place();
    raise();
    update();
}

QRect Tour::targetRect() const
{
    const QWidget* target = m_steps.at(m_current).target;
    if (target == nullptr || !target->isVisible())
        return {};
    return QRect{target->mapTo(parentWidget(), QPoint{}), target->size()}.intersected(rect());
}

/// Beside the target where there is room, else in the middle of it.
void Tour::place()
{
    // As wide as its buttons need, and as high as its text is at that width.
    QLayout& layout = *m_card->layout();
    layout.activate();
    const int wide = std::max(layout.minimumSize().width(),
                              std::min(fontMetrics().averageCharWidth() * cardWidth, width() - 2 * gap));
    m_card->resize(wide, layout.heightForWidth(wide));
    const QSize size = m_card->size();
    const QRect target = targetRect();
    const QRect room = rect().adjusted(gap, gap, -gap, -gap);
    const int middle = target.center().y() - size.height() / 2;
    const int across = target.center().x() - size.width() / 2;
    const std::array<QPoint, 4> corners{
        QPoint{target.right() + gap, middle}, QPoint{target.left() - gap - size.width(), middle},
        QPoint{across, target.bottom() + gap}, QPoint{across, target.top() - gap - size.height()}};
    QRect place{QPoint{}, size};
    place.moveCenter(target.isNull() ? room.center() : target.center());
    for (const QPoint& corner : corners) {
        QRect there{corner, size};
        // Along the target it may shift to stay in the window, across it may not.
        if (corner.y() == middle)
            there.moveTop(std::clamp(there.top(), room.top(), std::max(room.top(), room.bottom() - size.height())));
        else
            there.moveLeft(std::clamp(there.left(), room.left(), std::max(room.left(), room.right() - size.width())));
        if (!target.isNull() && room.contains(there)) {
            place = there;
            break;
        }
    }
    m_card->move(std::clamp(place.left(), 0, std::max(0, width() - size.width())),
                 std::clamp(place.top(), 0, std::max(0, height() - size.height())));
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

bool Tour::focusNextPrevChild(bool next)
{
    const std::array<QPushButton*, 3> ring{m_end, m_back, m_next};
    const auto now = std::ranges::find(ring, focusWidget()) - ring.begin();
    for (std::size_t step = 1; step <= ring.size(); ++step) {
        QPushButton* other =
            ring.at((static_cast<std::size_t>(now) + (next ? step : ring.size() - step)) % ring.size());
        if (other->isEnabled()) {
            other->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        deleteLater();
    else
        QWidget::keyPressEvent(event);
}

void Tour::mousePressEvent(QMouseEvent* /*event*/)
{
    deleteLater();
}

void Tour::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const QRect target = targetRect();
    const QRegion around = QRegion{rect()}.subtracted(target);
    painter.setClipRegion(around);
    painter.fillRect(rect(), QColor{0, 0, 0, dimness});
    painter.setClipping(false);
    if (target.isNull())
        return;
    painter.setPen({palette().color(QPalette::Highlight), 2});
    painter.drawRect(target.adjusted(1, 1, -1, -1));
}

} // namespace cablegraph::help
