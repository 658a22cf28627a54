#include "writer.h"

#include "badge.h"

#include <cablegraph/panels/pages/why.h>
#include <cablegraph/support/text.h>

#include <QPalette>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace cablegraph::panels {
namespace {

using support::phraseFor;

constexpr auto linkScheme = "link";

} // namespace

const PageLink* Page::find(const QUrl& address) const
{
    bool isNumber = false;
    const qulonglong number = address.path().toULongLong(&isNumber);
    const bool known = address.scheme() == QLatin1String{linkScheme} && isNumber && number < links.size();
    return known ? &links[number] : nullptr;
}

std::vector<Quote> Page::quotes() const
{
    std::vector<Quote> found;
    for (const PageLink& link : links) {
        const auto* shown = std::get_if<ShowQuote>(&link);
        if (shown && std::ranges::find(found, shown->quote.ref, &Quote::ref) == found.end())
            found.push_back(shown->quote);
    }
    return found;
}

PageWriter::PageWriter(const QPalette& palette)
    : m_theme{support::themeOf(palette)}
    , m_linkColour{palette.color(QPalette::Link).name()}
    , m_textColour{palette.color(QPalette::Text).name()}
{
}

void PageWriter::addEmptyNote(const QStringList& texts)
{
    int margin = 48;
    for (const QString& text : texts) {
        add(QStringLiteral("<p align='center' style='margin-top:%1px; color:%2'>%3</p>")
                .arg(margin)
                .arg(m_theme.mutedText.name(), text.toHtmlEscaped()));
        margin = 12;
    }
}

void PageWriter::addHeading(const QString& phrase, std::size_t count)
{
    add(QStringLiteral("<hr><p style='margin-top:6px; margin-bottom:0'><b>%1</b> %2</p>")
            .arg(phrase.toHtmlEscaped(), muted(QString::number(count))));
}

QString PageWriter::link(PageLink target, const QString& html, const QString& colour)
{
    m_page.links.push_back(std::move(target));
    return QStringLiteral("<a href='%1:%2' style='color:%3; text-decoration:none'>%4</a>")
        .arg(QLatin1String{linkScheme})
        .arg(m_page.links.size() - 1)
        .arg(colour, html);
}

QString PageWriter::mutedLink(PageLink target, const QString& html)
{
    return link(std::move(target), muted(html), m_theme.mutedText.name());
}

QString PageWriter::icon(ontology::NodeKind kind, int size) const
{
    const QString name = support::toQString(ontology::nameOf(kind));
    return QStringLiteral("<img src='kind:%1' width='%2' height='%2' style='vertical-align:middle'>")
        .arg(name)
        .arg(size);
}

QString PageWriter::nameOf(const NodeLink& node, int iconSize)
{
    return icon(node.kind, iconSize) + QStringLiteral("&nbsp;") + link(ShowNode{node.id}, node.name.toHtmlEscaped());
}

QString PageWriter::muted(const QString& html) const
{
    return QStringLiteral("<span style='color:%1; font-size:small'>%2</span>").arg(m_theme.mutedText.name(), html);
}

QString PageWriter::badge(graph::EdgeStanding standing) const
{
    const BadgeColours colours = badgeColours(standing, m_theme.dark);
    return QStringLiteral("<span style='background-color:%1; color:%2; font-size:small'>&nbsp;%3&nbsp;</span>")
        .arg(colours.background.name(), colours.text.name(), phraseFor(standing).toHtmlEscaped());
}

void PageWriter::addQuote(const Quote& quote, bool explained, Judging judging)
{
    const auto standing = standingOf(quote.stance);
    const QString sentence =
        QStringLiteral("%1<b>%2</b>%3")
            .arg(quote.before.toHtmlEscaped(), quote.words.toHtmlEscaped(), quote.after.toHtmlEscaped());
    const QString words = quote.words.isEmpty() ? tr("The article could not be read.").toHtmlEscaped() : sentence;
    QString notes = badge(standing);
    if (quote.accordingTo)
        notes += u' ' + muted(tr("according to %1", "a cited source")
                                  .toHtmlEscaped()
                                  .arg(link(ShowNode{quote.accordingTo->id}, quote.accordingTo->name.toHtmlEscaped())));
    if (!quote.date.isEmpty())
        notes += muted(QStringLiteral(" · ") + quote.date.toHtmlEscaped());
    const QString article = quote.published.isEmpty()
                                ? quote.articleTitle
                                : tr("%1, %2", "title, date of an article").arg(quote.articleTitle, quote.published);
    const QString bar = badgeColours(standing, m_theme.dark).bar.name();
    QString why = link(ToggleWhy{quote.ref}, muted(tr("Why?").toHtmlEscaped()));
    if (judging == Judging::Offered)
        why += QStringLiteral(" &nbsp;") + judgingLinks(quote);
    else if (quote.confirmedBy)
        why += QStringLiteral(" &nbsp;") + muted(tr("✓ Confirmed by you").toHtmlEscaped());
    add(QStringLiteral(
            "<table width='100%' cellspacing='0' cellpadding='0' style='margin-top:4px; margin-bottom:6px'><tr>"
            "<td width='3' style='background-color:%1'></td><td style='padding-left:8px'>%2<br>%3<br>%4")
            .arg(bar, plainLink(ShowQuote{quote}, words), notes + QStringLiteral(" &nbsp;") + why,
                 muted(article.toHtmlEscaped())));
    if (explained)
        addExplanation(quote);
    add(QStringLiteral("</td></tr></table>"));
}

QString PageWriter::judgingLinks(const Quote& quote)
{
    if (quote.confirmedBy)
        return muted(tr("✓ Confirmed by you").toHtmlEscaped()) + QStringLiteral(" &nbsp;") +
               link(TakeBackJudgement{*quote.confirmedBy}, muted(tr("Take back").toHtmlEscaped()));
    return link(JudgeEvidence{quote.ref, true}, muted(tr("Confirm").toHtmlEscaped())) + QStringLiteral(" &nbsp;") +
           link(JudgeEvidence{quote.ref, false}, muted(tr("Reject").toHtmlEscaped()));
}

void PageWriter::addRejected(const Quote& quote, library::JudgementId judgement, Judging judging)
{
    QString html =
        plainLink(ShowPassage{quote.passage},
                  QStringLiteral("<s>%1</s>").arg(muted((quote.before + quote.words + quote.after).toHtmlEscaped()))) +
        QStringLiteral("<br>") + muted(quote.articleTitle.toHtmlEscaped());
    if (judging == Judging::Offered)
        html += QStringLiteral(" &nbsp;") + link(TakeBackJudgement{judgement}, muted(tr("Take back").toHtmlEscaped()));
    add(QStringLiteral("<p style='margin-top:4px; margin-bottom:6px; margin-left:11px'>%1</p>").arg(html));
}

void PageWriter::addExplanation(const Quote& quote)
{
    const Explanation why = explanationOf(quote.rule);
    QStringList lines{why.reason};
    if (!why.words.isEmpty())
        lines << tr("It goes by “%1”.", "words of the article").arg(why.words);
    for (const QString& path : why.paths)
        lines << tr("In the grammar of the sentence: %1.").arg(path);
    const QString percent = QString::number(std::lround(quote.confidence * 100));
    lines << (why.rule.isEmpty() ? tr("Confidence %1 %.").arg(percent)
                                 : tr("Rule “%1”, confidence %2 %.").arg(why.rule, percent));
    QString html;
    for (const QString& line : lines)
        html += QStringLiteral("<br>") + muted(line.toHtmlEscaped());
    add(html);
}

QString countOfSentences(std::size_t count)
{
    // English has no translation file to choose the plural, so one is asked for by itself.
    return count == 1 ? QCoreApplication::translate("InspectorPage", "1 sentence")
                      : QCoreApplication::translate("InspectorPage", "%n sentences", nullptr, static_cast<int>(count));
}

QString countOfArticles(std::size_t count)
{
    return count == 1 ? QCoreApplication::translate("InspectorPage", "1 article")
                      : QCoreApplication::translate("InspectorPage", "%n articles", nullptr, static_cast<int>(count));
}

} // namespace cablegraph::panels
