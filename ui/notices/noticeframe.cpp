#include "noticeframe.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cablegraph::notices {
namespace {

constexpr int detailLinesShown = 6;

QStyle::StandardPixmap iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return QStyle::SP_MessageBoxInformation;
    case Severity::Warning:
        return QStyle::SP_MessageBoxWarning;
    case Severity::Error:
        return QStyle::SP_MessageBoxCritical;
    }
    return QStyle::SP_MessageBoxInformation;
}

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return NoticeFrame::tr("Information");
    case Severity::Warning:
        return NoticeFrame::tr("Warning");
    case Severity::Error:
        return NoticeFrame::tr("Error");
    }
    return {};
}

QColor hueOf(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return {0x2f, 0x7d, 0xd1};
    case Severity::Warning:
        return {0xd9, 0x9a, 0x1c};
    case Severity::Error:
        return {0xd0, 0x3b, 0x3b};
    }
    return {};
}

QColor mixed(const QColor& base, const QColor& hue, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {channel(base.red(), hue.red()), channel(base.green(), hue.green()), channel(base.blue(), hue.blue())};
}

} // namespace

NoticeFrame::NoticeFrame(Notice notice, QWidget* parent)
    : QFrame{parent}
    , m_notice{std::move(notice)}
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(nameOf(m_notice.severity));
    setAccessibleDescription(m_notice.text);

    auto* rows = new QVBoxLayout{this};
    rows->setContentsMargins(10, 6, 6, 6);
    auto* row = new QHBoxLayout;
    rows->addLayout(row);
    addText(*row);
    if (!m_notice.details.isEmpty()) {
        m_details = new QPlainTextEdit{m_notice.details.join(u'\n'), this};
        m_details->setReadOnly(true);
        m_details->setLineWrapMode(QPlainTextEdit::WidgetWidth);
        m_details->setAccessibleName(tr("Details"));
        const auto lines = std::min<qsizetype>(m_notice.details.size(), detailLinesShown) + 1;
        m_details->setFixedHeight(static_cast<int>(lines) * m_details->fontMetrics().lineSpacing() + 8);
        m_details->hide();
        rows->addWidget(m_details);
    }
    addButtons(*row);
    addCloseButton(*row);
}

void NoticeFrame::paintEvent(QPaintEvent* /*event*/)
{
    // No palette of its own: a widget that has one no longer follows the window when the theme changes.
    const QColor base = palette().color(QPalette::Window);
    QPainter{this}.fillRect(rect(), mixed(base, hueOf(m_notice.severity), base.lightness() < 128 ? 0.30 : 0.18));
}

void NoticeFrame::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT done();
    else
        QFrame::keyPressEvent(event);
}

void NoticeFrame::addText(QHBoxLayout& row)
{
    auto* icon = new QLabel{this};
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    icon->setPixmap(style()->standardIcon(iconOf(m_notice.severity)).pixmap(size));
    row.addWidget(icon, 0, Qt::AlignTop);

    auto* label = new QLabel{m_notice.text, this};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.addWidget(label, 1);
}

void NoticeFrame::addButtons(QHBoxLayout& row)
{
    if (m_details != nullptr) {
        auto* button = new QPushButton{tr("&Details"), this};
        button->setCheckable(true);
        connect(button, &QPushButton::toggled, m_details, &QWidget::setVisible);
        row.addWidget(button, 0, Qt::AlignTop);
    }
    for (const NoticeAction& action : m_notice.actions) {
        auto* button = new QPushButton{action.text, this};
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            Q_EMIT done();
            run();
        });
        row.addWidget(button, 0, Qt::AlignTop);
    }
}

void NoticeFrame::addCloseButton(QHBoxLayout& row)
{
    auto* close = new QToolButton{this};
    close->setText(QStringLiteral("✕")); // the styles have no icon for it that can be seen on every ground
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &NoticeFrame::done);
    row.addWidget(close, 0, Qt::AlignTop);
}

} // namespace cablegraph::notices
