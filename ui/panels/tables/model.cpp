#include <cablegraph/jobs/beside.h>
#include <cablegraph/panels/tables/model.h>
#include <cablegraph/support/text.h>
#include <cablegraph/support/tip.h>
#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <sstream>
#include <utility>

namespace cablegraph::panels {
namespace {

int alignmentOf(const TableColumn& column)
{
    return static_cast<int>(Qt::AlignVCenter |
                            (column.holds == TableColumn::Holds::Numbers ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

void TableModel::setContent(TableContent content)
{
    beginResetModel();
    jobs::freeElsewhere(std::exchange(m_content, std::move(content)));
    filterRows();
    sortRows();
    endResetModel();
}

void TableModel::setColumn(TableColumn column)
{
    const auto found = std::ranges::find(m_content.columns, column.id, &TableColumn::id);
    if (found == m_content.columns.end() || column.texts.size() != m_content.rows.size())
        return;
    const auto position = static_cast<int>(found - m_content.columns.begin());
    const bool sorts = position == m_sortColumn;
    if (sorts)
        beginResetModel();
    *found = std::move(column);
    if (sorts) {
        sortRows();
        endResetModel();
    } else if (!m_order.empty()) {
        Q_EMIT dataChanged(index(0, position), index(rowCount() - 1, position));
    }
    // NOLINTNEXTLINE(readability-misleading-indentation): where Q_EMIT stands, clang-tidy sees nothing
    Q_EMIT headerDataChanged(Qt::Horizontal, position, position);
}

void TableModel::setWords(const QString& words)
{
    std::istringstream folded{text::foldedKey(support::toUtf8(words))};
    std::vector<std::string> split;
    for (std::string word; folded >> word;)
        split.push_back(word);
    if (split == m_words)
        return;
    beginResetModel();
    m_words = std::move(split);
    filterRows();
    sortRows();
    endResetModel();
}

const TableRow& TableModel::rowAt(int row) const
{
    return m_content.rows.at(contentRow(row));
}

int TableModel::rowOfContent(std::size_t contentRow) const
{
    const auto found = std::ranges::find(m_order, contentRow);
    return found != m_order.end() ? static_cast<int>(found - m_order.begin()) : -1;
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableColumn& column = m_content.columns[static_cast<std::size_t>(index.column())];
    const std::size_t row = contentRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return column.texts[row];
    case Qt::ToolTipRole:
        return column.holds == TableColumn::Holds::Words ? support::tip(column.texts[row]) : QString{};
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case IconKindRole:
        if (index.column() == 0 && !m_content.kinds.empty())
            return static_cast<int>(m_content.kinds[row]);
        return {};
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_content.columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.explanation.isEmpty() ? column.title : column.explanation;
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    default:
        return {};
    }
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    beginResetModel();
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = order;
    sortRows();
    endResetModel();
}

void TableModel::filterRows()
{
    m_order.clear();
    for (std::size_t row = 0; row < m_content.rows.size(); ++row) {
        const std::string& searched = m_content.searched[row];
        if (std::ranges::all_of(m_words, [&](const std::string& word) { return searched.find(word) != searched.npos; }))
            m_order.push_back(row);
    }
}

void TableModel::sortRows()
{
    std::ranges::sort(m_order);
    if (m_sortColumn < 0)
        return;
    const std::vector<double>& keys = m_content.columns[static_cast<std::size_t>(m_sortColumn)].sortKeys;
    const bool descends = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(m_order, [&](std::size_t left, std::size_t right) {
        if (std::isnan(keys[left]) || std::isnan(keys[right]))
            return !std::isnan(keys[left]) && std::isnan(keys[right]);
        return descends ? keys[left] > keys[right] : keys[left] < keys[right];
    });
}

} // namespace cablegraph::panels
