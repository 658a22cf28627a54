#include "badge.h"

#include <cablegraph/panels/inspector/page.h>
#include <cablegraph/support/palette.h>
#include <cablegraph/support/text.h>

#include <QCoreApplication>
#include <QPalette>
#include <QUrl>

#include <algorithm>

namespace cablegraph::panels {
namespace {

using support::phraseFor;

constexpr auto linkScheme = "link";

/// English has no translation file to choose the plural, so one is asked for by itself.
QString counted(std::size_t count, const char* one, const char* many)
{
    const auto number = static_cast<int>(count);
    return count == 1 ? QCoreApplication::translate("InspectorPage", one)
                      : QCoreApplication::translate("InspectorPage", many, nullptr, number);
}

QString sentences(std::size_t count)
{
    return counted(count, QT_TRANSLATE_NOOP("InspectorPage", "1 sentence"),
                   QT_TRANSLATE_NOOP("InspectorPage", "%n sentences"));
}

/// Writes one page from top to bottom.
class Writer
{
    Q_DECLARE_TR_FUNCTIONS(InspectorPage)

public:
    explicit Writer(const QPalette& palette)
        : m_theme{support::themeOf(palette)}
        , m_linkColour{palette.color(QPalette::Link).name()}
        , m_textColour{palette.color(QPalette::Text).name()}
    {
    }

    void operator()(std::monostate);
    void operator()(const NodeDetails& details);
    void operator()(const EdgeDetails& details);
    void operator()(const SelectionList& list);

    [[nodiscard]] InspectorPage take() && { return std::move(m_page); }

private:
    void add(const QString& html) { m_page.html += html; }
    [[nodiscard]] QString link(InspectorLink target, const QString& html, const QString& colour);
    [[nodiscard]] QString nameOf(const NodeLink& node, int iconSize = 15);
    [[nodiscard]] QString muted(const QString& html) const;
    [[nodiscard]] QString icon(ontology::NodeKind kind, int size) const;
    [[nodiscard]] QString badge(graph::EdgeStanding standing) const;

    void addHead(const NodeLink& node);
    void addFacts(const NodeDetails& details);
    void addFact(const QString& name, const QString& valueHtml);
    void addHeading(const QString& phrase, std::size_t count);
    void addClaim(const Claim& claim);
    void addQuotes(const Claim& claim);
    void addQuote(const Quote& quote);
    void addMore(InspectorLink target, std::size_t shown, std::size_t total);

    InspectorPage m_page;
    const support::Theme& m_theme;
    QString m_linkColour;
    QString m_textColour;
};

QString Writer::link(InspectorLink target, const QString& html, const QString& colour)
{
    m_page.links.push_back(std::move(target));
    return QStringLiteral("<a href='%1:%2' style='color:%3; text-decoration:none'>%4</a>")
        .arg(QLatin1String{linkScheme})
        .arg(m_page.links.size() - 1)
        .arg(colour, html);
}

QString Writer::icon(ontology::NodeKind kind, int size) const
{
    const QString name = support::toQString(ontology::nameOf(kind));
    return QStringLiteral("<img src='kind:%1' width='%2' height='%2' style='vertical-align:middle'>")
        .arg(name)
        .arg(size);
}

QString Writer::nameOf(const NodeLink& node, int iconSize)
{
    return icon(node.kind, iconSize) + QStringLiteral("&nbsp;") +
           link(ShowNode{node.id}, node.name.toHtmlEscaped(), m_linkColour);
}

QString Writer::muted(const QString& html) const
{
    return QStringLiteral("<span style='color:%1; font-size:small'>%2</span>").arg(m_theme.mutedText.name(), html);
}

QString Writer::badge(graph::EdgeStanding standing) const
{
    const BadgeColours colours = badgeColours(standing, m_theme.dark);
    return QStringLiteral("<span style='background-color:%1; color:%2; font-size:small'>&nbsp;%3&nbsp;</span>")
        .arg(colours.background.name(), colours.text.name(), phraseFor(standing).toHtmlEscaped());
}

void Writer::operator()(std::monostate)
{
    add(QStringLiteral("<p align='center' style='margin-top:48px; color:%1'>%2</p>"
                       "<p align='center' style='color:%1'>%3</p>")
            .arg(m_theme.mutedText.name(), tr("Nothing is selected.").toHtmlEscaped(),
                 tr("Click a node or a line of the graph, or a marked name in the article, to see what is said of it "
                    "and "
                    "the sentences that say so.")
                     .toHtmlEscaped()));
}

void Writer::addHead(const NodeLink& node)
{
    add(QStringLiteral(
            "<table cellspacing='0' cellpadding='0'><tr><td valign='top' style='padding-right:9px'>%1</td>"
            "<td valign='top'><span style='font-size:x-large; font-weight:600'>%2</span><br>%3</td></tr></table>")
            .arg(icon(node.kind, 30), node.name.toHtmlEscaped(), muted(phraseFor(node.kind).toHtmlEscaped())));
}

void Writer::addFact(const QString& name, const QString& valueHtml)
{
    add(QStringLiteral("<tr><td style='padding-right:10px; padding-top:2px'>%1</td>"
                       "<td style='padding-top:2px'>%2</td></tr>")
            .arg(muted(name.toHtmlEscaped()), valueHtml));
}

void Writer::addFacts(const NodeDetails& details)
{
    add(QStringLiteral("<table cellspacing='0' cellpadding='0' style='margin-top:8px'>"));
    if (!details.aliases.empty()) {
        const QStringList aliases{details.aliases.begin(), details.aliases.end()};
        addFact(tr("Also"), aliases.join(tr(", ")).toHtmlEscaped());
    }
    for (const Attribute& attribute : details.attributes) {
        const auto* node = std::get_if<NodeLink>(&attribute.value);
        addFact(attribute.name, node ? nameOf(*node) : std::get<QString>(attribute.value).toHtmlEscaped());
    }
    if (details.firstMention) {
        const QString times = counted(details.mentions, QT_TRANSLATE_NOOP("InspectorPage", "once"),
                                      QT_TRANSLATE_NOOP("InspectorPage", "%n times"));
        const QString articles = counted(details.articles, QT_TRANSLATE_NOOP("InspectorPage", "1 article"),
                                         QT_TRANSLATE_NOOP("InspectorPage", "%n articles"));
        const QString words = tr("%1 in %2", "how often, in how many articles").arg(times, articles);
        addFact(tr("Named"), link(ShowPassage{*details.firstMention}, words.toHtmlEscaped(), m_linkColour));
    }
    add(QStringLiteral("</table>"));
}

void Writer::addHeading(const QString& phrase, std::size_t count)
{
    add(QStringLiteral("<hr><p style='margin-top:6px; margin-bottom:0'><b>%1</b> %2</p>")
            .arg(phrase.toHtmlEscaped(), muted(QString::number(count))));
}

void Writer::operator()(const NodeDetails& details)
{
    addHead(details.node);
    addFacts(details);
    for (const ClaimGroup& group : details.groups) {
        addHeading(group.phrase, group.total);
        for (const Claim& claim : group.claims)
            addClaim(claim);
        addMore(ShowMoreClaims{{group.relation, group.reading}, group.claims.size() + InspectorLimits::step},
                group.claims.size(), group.total);
    }
}

void Writer::addClaim(const Claim& claim)
{
    QString note;
    if (claim.standing != graph::EdgeStanding::Asserted)
        note += badge(claim.standing) + u' ';
    QStringList words;
    if (!claim.label.isEmpty())
        words.append(claim.label.toHtmlEscaped());
    words.append(sentences(claim.total));
    note += link(ShowEdge{claim.edge}, muted(words.join(QStringLiteral(" · "))), m_theme.mutedText.name());
    add(QStringLiteral("<p style='margin-top:8px; margin-bottom:2px'>%1<br>%2</p>").arg(nameOf(claim.other, 17), note));
    addQuotes(claim);
}

void Writer::addQuotes(const Claim& claim)
{
    for (const Quote& quote : claim.quotes)
        addQuote(quote);
    addMore(ShowMoreQuotes{claim.edge, claim.quotes.size() + InspectorLimits::step}, claim.quotes.size(), claim.total);
}

void Writer::addQuote(const Quote& quote)
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
                                  .arg(link(ShowNode{quote.accordingTo->id}, quote.accordingTo->name.toHtmlEscaped(),
                                            m_linkColour)));
    if (!quote.date.isEmpty())
        notes += muted(QStringLiteral(" · ") + quote.date.toHtmlEscaped());
    const QString article = quote.published.isEmpty()
                                ? quote.articleTitle
                                : tr("%1, %2", "title, date of an article").arg(quote.articleTitle, quote.published);
    const QString bar = badgeColours(standing, m_theme.dark).bar.name();
    add(QStringLiteral(
            "<table width='100%' cellspacing='0' cellpadding='0' style='margin-top:4px; margin-bottom:6px'><tr>"
            "<td width='3' style='background-color:%1'></td><td style='padding-left:8px'>%2<br>%3<br>%4</td>"
            "</tr></table>")
            .arg(bar, link(ShowQuote{quote}, words, m_textColour), notes, muted(article.toHtmlEscaped())));
}

void Writer::addMore(InspectorLink target, std::size_t shown, std::size_t total)
{
    if (shown >= total)
        return;
    const std::size_t left = total - shown;
    const QString words = left <= InspectorLimits::step
                              ? tr("Show all %1").arg(total)
                              : tr("Show %1 more of %2").arg(InspectorLimits::step).arg(total);
    add(QStringLiteral("<p style='margin-top:4px; margin-bottom:4px'>%1</p>")
            .arg(link(std::move(target), words.toHtmlEscaped(), m_linkColour)));
}

void Writer::operator()(const EdgeDetails& details)
{
    add(QStringLiteral("<p style='font-size:large; margin-bottom:2px'>%1</p>").arg(nameOf(details.source, 20)));
    const QString arrow = ontology::isSymmetric(details.relation) ? QStringLiteral("↕") : QStringLiteral("↓");
    add(QStringLiteral("<p style='margin-top:4px; margin-bottom:4px'>&nbsp;%1&nbsp; <b>%2</b> &nbsp;%3</p>")
            .arg(arrow, details.phrase.toHtmlEscaped(), badge(details.claim.standing)));
    add(QStringLiteral("<p style='font-size:large; margin-top:2px; margin-bottom:6px'>%1</p>")
            .arg(nameOf(details.target, 20)));
    if (!details.claim.label.isEmpty())
        add(QStringLiteral("<p style='margin:0'>%1</p>")
                .arg(muted(tr("“%1”", "the phrase of an edge").arg(details.claim.label).toHtmlEscaped())));
    if (details.quadClass)
        add(QStringLiteral("<p style='margin:0'>%1</p>").arg(muted(phraseFor(*details.quadClass).toHtmlEscaped())));
    add(QStringLiteral("<p style='margin:0'>%1</p>")
            .arg(muted(support::explanationFor(details.claim.standing).toHtmlEscaped())));
    addHeading(details.claim.total == 1 ? tr("Sentence") : tr("Sentences"), details.claim.total);
    addQuotes(details.claim);
}

void Writer::operator()(const SelectionList& list)
{
    add(QStringLiteral("<p style='font-size:large; font-weight:600'>%1</p>")
            .arg(tr("%1 selected").arg(list.totalNodes + list.totalEdges).toHtmlEscaped()));
    for (const NodeLink& node : list.nodes)
        add(QStringLiteral("<p style='margin:3px 0 3px 0'>%1</p>").arg(nameOf(node)));
    for (const EdgeLine& edge : list.edges)
        add(QStringLiteral("<p style='margin:3px 0 3px 0'>%1 %2 %3</p>")
                .arg(nameOf(edge.source), link(ShowEdge{edge.edge}, edge.phrase.toHtmlEscaped(), m_textColour),
                     nameOf(edge.target)));
    const std::size_t left = list.totalNodes + list.totalEdges - list.nodes.size() - list.edges.size();
    if (left > 0)
        add(QStringLiteral("<p>%1</p>").arg(muted(tr("and %1 more").arg(left).toHtmlEscaped())));
}

} // namespace

const InspectorLink* InspectorPage::find(const QUrl& address) const
{
    bool isNumber = false;
    const qulonglong number = address.path().toULongLong(&isNumber);
    const bool known = address.scheme() == QLatin1String{linkScheme} && isNumber && number < links.size();
    return known ? &links[number] : nullptr;
}

InspectorPage pageOf(const InspectorContent& content, const QPalette& palette)
{
    Writer writer{palette};
    std::visit(writer, content);
    return std::move(writer).take();
}

} // namespace cablegraph::panels
