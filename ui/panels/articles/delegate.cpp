#include "delegate.h"

#include <cablegraph/panels/articles/model.h>
#include <cablegraph/support/palette.h>

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace cablegraph::panels {
namespace {

constexpr int margin = 8;
constexpr int titleLines = 2;

/// The title in two lines at most; what does not fit ends in dots, the tool tip has it whole.
void drawTitle(QPainter& painter, const QRect& area, const QFont& font, const QString& title)
{
    const QFontMetrics metrics{font};
    QTextLayout layout{title, font};
    layout.beginLayout();
    for (int i = 0; i < titleLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const QPoint baseline{area.left(), area.top() + i * metrics.lineSpacing() + metrics.ascent()};
        const bool isLast = i + 1 == titleLines;
        const QString words = isLast ? title.mid(line.textStart()) : title.mid(line.textStart(), line.textLength());
        painter.drawText(baseline, metrics.elidedText(words.trimmed(), Qt::ElideRight, area.width()));
    }
    layout.endLayout();
}

} // namespace

void ArticleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = item.text;
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    // The title is written as its article is, whichever way the window runs.
    painter->setLayoutDirection(title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const bool active = item.state.testFlag(QStyle::State_Active);
    const auto group = active ? QPalette::Active : QPalette::Inactive;
    const QColor strong = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect area = item.rect.adjusted(margin, margin / 2 + 1, -margin, -margin / 2);
    painter->setFont(item.font);
    painter->setPen(strong);
    drawTitle(*painter, area, item.font, title);

    const QString date = index.data(ArticlesModel::DateRole).toString();
    const QString dated = date.isEmpty() ? tr("No date") : date;
    const QString language = index.data(ArticlesModel::LanguageRole).toString();
    painter->setPen(selected ? strong : support::themeOf(item.palette).mutedText);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                      language.isEmpty() ? dated : tr("%1  ·  in %2", "date, language").arg(dated, language));
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics metrics{option.font};
    return {metrics.averageCharWidth() * 20, metrics.lineSpacing() * (titleLines + 1) + margin + 3};
}

} // namespace cablegraph::panels
