#include "query.h"

#include <QStringList>

namespace cablegraph::panels {
namespace {

bool isOperator(const QString& word)
{
    return word == QLatin1String("AND") || word == QLatin1String("OR") || word == QLatin1String("NOT");
}

} // namespace

QString asTyped(const QString& words)
{
    if (words.isEmpty() || words.back().isSpace() || words.count(u'"') % 2 != 0)
        return words;
    const QString last = words.mid(words.lastIndexOf(u' ') + 1);
    const bool goesOn = words.back().isLetterOrNumber() && !isOperator(last);
    return goesOn ? words + u'*' : words;
}

QStringList wordsIn(const QString& question)
{
    QString plain = question;
    plain.remove(u'"').remove(u'*');
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    words.removeIf(isOperator);
    return words;
}

} // namespace cablegraph::panels
