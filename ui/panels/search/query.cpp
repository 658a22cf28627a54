#include "query.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace cablegraph::panels {
namespace {

bool isOperator(const QString& word)
{
    return word == QLatin1String("AND") || word == QLatin1String("OR") || word == QLatin1String("NOT");
}

/// Case, accents and full width apart, at the same places.
QString folded(QString text)
{
    for (QChar& each : text) {
        const QString parts = each.decomposition();
        const bool hasMark = parts.size() > 1 && each.decompositionTag() == QChar::Canonical;
        const bool isWide = parts.size() == 1 && each.decompositionTag() == QChar::Wide;
        each = (hasMark || isWide ? parts.front() : each).toCaseFolded();
    }
    return text;
}

/// As the library reads a question: signs of full width are signs, too.
QString usualForm(const QString& words)
{
    return words.normalized(QString::NormalizationForm_KC);
}

/// Words and phrases, folded.
QStringList needlesOf(const QString& question)
{
    static const QRegularExpression part{QStringLiteral("\"([^\"]*)\"?|[^\\s\"]+")};
    QStringList needles;
    for (auto match = part.globalMatch(usualForm(question)); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        QString needle = found.hasCaptured(1) ? found.captured(1).simplified() : found.captured();
        if (!found.hasCaptured(1) && isOperator(needle))
            continue;
        needle.remove(u'*');
        if (!needle.isEmpty())
            needles << folded(needle);
    }
    return needles;
}

/// Where a word of `text` begins that begins with `needle`; -1 if none does.
qsizetype wordWith(const QString& text, const QString& needle)
{
    qsizetype at = text.indexOf(needle);
    while (at > 0 && text[at - 1].isLetterOrNumber())
        at = text.indexOf(needle, at + 1);
    return at;
}

} // namespace

QString fromFirstMatch(const QString& sentence, const QString& question)
{
    constexpr qsizetype before = 16; // characters of what leads to it
    const QString text = folded(sentence);
    qsizetype first = sentence.size();
    for (const QString& needle : needlesOf(question)) {
        if (const qsizetype at = wordWith(text, needle); at >= 0)
            first = std::min(first, at);
    }
    if (first <= 2 * before || first == sentence.size())
        return sentence;
    const qsizetype blank = sentence.indexOf(u' ', first - before - 1);
    return u'…' + sentence.mid(blank >= 0 && blank < first ? blank + 1 : first);
}

QString asTyped(const QString& words)
{
    if (words.isEmpty() || words.back().isSpace() || usualForm(words).count(u'"') % 2 != 0)
        return words;
    const QString last = words.mid(words.lastIndexOf(u' ') + 1);
    const bool goesOn = words.back().isLetterOrNumber() && !isOperator(last);
    return goesOn ? words + u'*' : words;
}

QStringList wordsIn(const QString& question)
{
    QString plain = usualForm(question);
    plain.remove(u'"').remove(u'*');
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    words.removeIf(isOperator);
    return words;
}

} // namespace cablegraph::panels
