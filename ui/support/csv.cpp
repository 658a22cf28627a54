#include <cablegraph/support/csv.h>

#include <algorithm>
#include <utility>

namespace cablegraph::support {

QString csvField(QString text)
{
    static const QString needsQuotes = QStringLiteral(",;\"\r\n\t");
    const bool isQuoted = std::ranges::any_of(text, [](QChar c) { return needsQuotes.contains(c); });
    return isQuoted ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QString csvWords(QString text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    return csvField(std::move(text));
}

QString csvLine(const QStringList& fields)
{
    return fields.join(u',') + QStringLiteral("\r\n");
}

} // namespace cablegraph::support
