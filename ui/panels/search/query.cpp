#include "query.h"

#include <QStringList>

namespace cablegraph::panels {

QString asTyped(const QString& words)
{
    if (words.isEmpty() || words.back().isSpace() || words.count(u'"') % 2 != 0)
        return words;
    const QString last = words.mid(words.lastIndexOf(u' ') + 1);
    const bool isOperator =
        QStringList{QStringLiteral("AND"), QStringLiteral("OR"), QStringLiteral("NOT")}.contains(last);
    const bool goesOn = words.back().isLetterOrNumber() && !isOperator;
    return goesOn ? words + u'*' : words;
}

} // namespace cablegraph::panels
