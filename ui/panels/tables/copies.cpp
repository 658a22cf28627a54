#include <cablegraph/panels/tables/copies.h>

#include <QStringList>

namespace cablegraph::panels {
namespace {

const TableColumn& columnAt(const TableModel& model, int column)
{
    return model.content().columns.at(static_cast<std::size_t>(column));
}

QString csvCell(QString text, TableColumn::Holds holds)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (holds == TableColumn::Holds::Words && !text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    static const QString needsQuotes = QStringLiteral(",;\"\r\n\t");
    for (const QChar c : text) {
        if (needsQuotes.contains(c))
            return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return text;
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
    static const QString lineEnd = QStringLiteral("\r\n");
    QStringList cells;
    for (const int column : excerpt.columns)
        cells << csvCell(columnAt(model, column).title, TableColumn::Holds::Words);
    QString csv = cells.join(u',') + lineEnd;
    for (const int row : excerpt.rows) {
        cells.clear();
        for (const int column : excerpt.columns)
            cells << csvCell(model.index(row, column).data().toString(), columnAt(model, column).holds);
        csv += cells.join(u',') + lineEnd;
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
