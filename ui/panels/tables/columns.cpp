#include "columns.h"

#include <cablegraph/support/text.h>
#include <cablegraph/text/normalise.h>

#include <QCollator>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace cablegraph::panels {
namespace {

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
constexpr qsizetype comparedLength = 80; ///< characters; sentences that begin alike so far stay in their order

/// Each word's place among all, in the order of the user's language.
QHash<QString, double> alphabeticalPlaces(const std::vector<QString>& words)
{
    // Without a language words would be sorted by their bytes: "Zagreb" before "athens".
    const QLocale locale;
    QCollator collator{locale.language() == QLocale::C ? QLocale{QLocale::English} : locale};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QHash<QString, double> places;
    std::vector<std::pair<QCollatorSortKey, QString>> sorted;
    for (const QString& each : words) {
        if (places.contains(each))
            continue;
        places.insert(each, 0);
        sorted.emplace_back(collator.sortKey(each.left(comparedLength)), each);
    }
    std::ranges::stable_sort(sorted,
                             [](const auto& left, const auto& right) { return left.first.compare(right.first) < 0; });
    for (std::size_t i = 0; i < sorted.size(); ++i)
        places[sorted[i].second] = static_cast<double>(i);
    return places;
}

double sortKeyOf(const text::PartialDate& date)
{
    return date.year * 10000 + date.month.value_or(0) * 100 + date.day.value_or(0);
}

} // namespace

ColumnBuilder::ColumnBuilder(const char* id, const QString& title, int width, const QString& explanation)
{
    m_column.id = QString::fromLatin1(id);
    m_column.title = title;
    m_column.explanation = explanation;
    m_column.width = width;
}

ColumnBuilder& ColumnBuilder::hiddenAtFirst()
{
    m_column.isShownAtFirst = false;
    return *this;
}

void ColumnBuilder::add(const QString& words)
{
    m_sortsByWords = true;
    add(words, words.isEmpty() ? noValue : 0);
}

void ColumnBuilder::add(std::size_t count)
{
    m_column.holds = TableColumn::Holds::Numbers;
    add(QString::number(count), static_cast<double>(count));
}

void ColumnBuilder::add(std::optional<double> number, int decimals)
{
    m_column.holds = TableColumn::Holds::Numbers;
    add(number ? QString::number(*number, 'f', decimals) : QString{}, number.value_or(noValue));
}

void ColumnBuilder::add(const std::optional<text::PartialDate>& date)
{
    if (date)
        add(support::toQString(text::isoString(*date)), sortKeyOf(*date));
    else
        addNothing();
}

void ColumnBuilder::addNothing()
{
    add(QString{}, noValue);
}

void ColumnBuilder::add(QString text, double sortKey)
{
    m_column.texts.push_back(std::move(text));
    m_column.sortKeys.push_back(sortKey);
}

TableColumn ColumnBuilder::take()
{
    if (m_sortsByWords) {
        const QHash<QString, double> places = alphabeticalPlaces(m_column.texts);
        for (std::size_t row = 0; row < m_column.texts.size(); ++row) {
            if (!std::isnan(m_column.sortKeys[row]))
                m_column.sortKeys[row] = places.value(m_column.texts[row]);
        }
    }
    return std::move(m_column);
}

void DateRange::include(const std::optional<text::PartialDate>& date)
{
    if (!date)
        return;
    first = first ? std::min(*first, *date) : *date;
    last = last ? std::max(*last, *date) : *date;
}

ArticleLookUp::ArticleLookUp(const std::vector<library::ArticleSummary>& articles)
{
    m_byId.reserve(articles.size());
    for (const library::ArticleSummary& article : articles)
        m_byId.push_back(&article);
    std::ranges::sort(m_byId, {}, &library::ArticleSummary::id);
}

const library::ArticleSummary* ArticleLookUp::find(ArticleId article) const
{
    const auto found = std::ranges::lower_bound(m_byId, article, {}, &library::ArticleSummary::id);
    return found != m_byId.end() && (*found)->id == article ? *found : nullptr;
}

std::optional<text::PartialDate> ArticleLookUp::published(ArticleId article) const
{
    const library::ArticleSummary* found = find(article);
    return found != nullptr ? found->published : std::nullopt;
}

void finish(TableContent& table, std::vector<ColumnBuilder>& columns, const std::vector<std::string>& also)
{
    for (ColumnBuilder& column : columns)
        table.columns.push_back(column.take());
    table.searched.reserve(table.rows.size());
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        QString words;
        for (const TableColumn& column : table.columns) {
            if (column.holds == TableColumn::Holds::Words && !column.texts[row].isEmpty())
                words += column.texts[row] + u' ';
        }
        std::string searched = support::toUtf8(words);
        if (!also.empty())
            searched += also[row];
        table.searched.push_back(text::foldedKey(searched));
    }
}

} // namespace cablegraph::panels
