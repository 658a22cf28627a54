#pragma once

#include <cablegraph/panels/tables/content.h>

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace cablegraph::panels {

/// A table's rows in the order and with the words that the user wants. Sorts and filters by keys that are there
/// already: 100,000 rows take some hundredths of a second. Every change of rows is a reset.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        IconKindRole = Qt::UserRole, ///< int, an ontology::NodeKind; only of nodes
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps order and filter, so the columns must be the same ones (their number never changes after the first).
    void setContent(TableContent content);
    /// Fills a column anew. Passed over when there is none of this id or the number of rows is another.
    void setColumn(TableColumn column);
    /// Only rows that hold all the words; case and accents do not count.
    void setWords(const QString& words);

    [[nodiscard]] const TableContent& content() const noexcept { return m_content; }
    /// What is filtered in, in order. Precondition: there is such a row.
    [[nodiscard]] const TableRow& rowAt(int row) const;
    /// The position in content(), which sorting and filtering do not change.
    [[nodiscard]] std::size_t contentRow(int row) const { return m_order.at(static_cast<std::size_t>(row)); }
    /// -1 when the filter leaves it out.
    [[nodiscard]] int rowOfContent(std::size_t contentRow) const;
    [[nodiscard]] int totalRows() const noexcept { return static_cast<int>(m_content.rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// -1: the order of the content.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void filterRows();
    void sortRows();

    TableContent m_content;
    std::vector<std::size_t> m_order; ///< positions in the content of the rows shown
    std::vector<std::string> m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace cablegraph::panels
