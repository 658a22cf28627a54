#include <cablegraph/panels/tables/copies.h>
#include <cablegraph/support/csv.h>

#include <QStringList>

#include <utility>

namespace cablegraph::panels {
namespace {

const TableColumn& columnAt(const TableModel& model, int column)
{
    return model.content().columns.at(static_cast<std::size_t>(column));
}

QString csvCell(QString text, TableColumn::Holds holds)
{
    return holds == TableColumn::Holds::Words ? support::csvWords(std::move(text)) : support::csvField(std::move(text));
}

QString markdownCell(QString text)
{
    static const QString special = QStringLiteral("\\`*_{}[]<>#|~");
    QString escaped;
    for (const QChar c : text.replace(u'\n', u' ')) {
        if (special.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString markdownLine(const QStringList& cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

} // namespace

QString csvOf(const TableModel& model, const TableExcerpt& excerpt)
{
    QStringList cells;
    for (const int column : excerpt.columns)
        cells << support::csvWords(columnAt(model, column).title);
    QString csv = support::csvLine(cells);
    for (const int row : excerpt.rows) {
        cells.clear();
        for (const int column : excerpt.columns)
            cells << csvCell(model.index(row, column).data().toString(), columnAt(model, column).holds);
        csv += support::csvLine(cells);
    }
    return csv;
}

QString markdownOf(const TableModel& model, const TableExcerpt& excerpt)
{
    QStringList titles;
    QStringList rules;
    for (const int column : excerpt.columns) {
        titles << markdownCell(columnAt(model, column).title);
        const bool isNumber = columnAt(model, column).holds == TableColumn::Holds::Numbers;
        rules << (isNumber ? QStringLiteral("---:") : QStringLiteral("---"));
    }
    QString markdown = markdownLine(titles) + markdownLine(rules);
    for (const int row : excerpt.rows) {
        QStringList cells;
        for (const int column : excerpt.columns)
            cells << markdownCell(model.index(row, column).data().toString());
        markdown += markdownLine(cells);
    }
    return markdown;
}

} // namespace cablegraph::panels
