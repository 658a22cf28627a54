#include "officewords.h"

#include <cablegraph/support/text.h>

#include <QStringList>

#include <algorithm>
#include <array>
#include <string>

namespace cablegraph::panels {
namespace {

constexpr qsizetype mostWords = 6;

/// Takes the node's names out of the supporting words.
void blankNames(std::string& words, const graph::Evidence& evidence, const graph::Node& node)
{
    const auto [first, last] = std::ranges::equal_range(node.mentions, evidence.article, {}, &graph::Mention::article);
    for (auto mention = first; mention != last; ++mention) {
        const text::ByteSpan& name = mention->span;
        if (!evidence.span.contains(name))
            continue;
        const auto begin = words.begin() + static_cast<std::ptrdiff_t>(name.begin - evidence.span.begin);
        std::fill(begin, begin + static_cast<std::ptrdiff_t>(name.size()), '\n');
    }
}

QString withoutPunctuation(QString word)
{
    while (!word.isEmpty() && !word.back().isLetterOrNumber() && word.back() != u'.')
        word.chop(1);
    while (!word.isEmpty() && !word.front().isLetterOrNumber())
        word.remove(0, 1);
    return word;
}

/// Words that join an office to names; of an office itself only in its middle.
bool joins(const QString& word)
{
    constexpr std::array<QStringView, 16> joining{u"a",  u"an",   u"the", u"of", u"at",  u"for", u"in",  u"to",
                                                  u"by", u"from", u"s",   u"is", u"was", u"who", u"and", u"as"};
    return std::ranges::find(joining, QStringView{word.toLower()}) != joining.end();
}

} // namespace

QString officeWords(const graph::Source& source, const graph::Evidence& evidence, const graph::Node& holder,
                    const graph::Node& employer)
{
    std::string supporting{text::slice(source.text, evidence.span)};
    if (supporting.size() != evidence.span.size())
        return {};
    blankNames(supporting, evidence, holder);
    blankNames(supporting, evidence, employer);
    QStringList words;
    for (const QString& part : support::toQString(supporting).simplified().split(u' ', Qt::SkipEmptyParts))
        if (const QString word = withoutPunctuation(part); !word.isEmpty())
            words << word;
    while (!words.isEmpty() && joins(words.front()))
        words.removeFirst();
    while (!words.isEmpty() && joins(words.back()))
        words.removeLast();
    return words.size() <= mostWords ? words.join(u' ') : QString{};
}

} // namespace cablegraph::panels
