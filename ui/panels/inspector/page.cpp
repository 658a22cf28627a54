#include "../pages/writer.h"

#include <cablegraph/panels/inspector/page.h>

#include <QLocale>

namespace cablegraph::panels {
namespace {

using support::phraseFor;

/// Writes the page of one content.
class Writer
{
    Q_DECLARE_TR_FUNCTIONS(InspectorPage)

public:
    Writer(const QPalette& palette, PageWriter::Judging judging)
        : m_page{palette}
        , m_judging{judging}
    {
    }

    void operator()(std::monostate);
    void operator()(const NodeDetails& details);
    void operator()(const EdgeDetails& details);
    void operator()(const SelectionList& list);

    [[nodiscard]] Page take() && { return std::move(m_page).take(); }

private:
    void addHead(const NodeLink& node);
    void addFacts(const NodeDetails& details);
    void addFact(const QString& name, const QString& valueHtml);
    void addOffices(const std::vector<Office>& offices);
    void addMeetings(const FirstOf<MeetingLine>& meetings);
    void addThreats(const FirstOf<ThreatLine>& threats);
    void addClaim(const Claim& claim, const std::set<EvidenceRef>& explained);
    void addQuotes(const Claim& claim, const std::set<EvidenceRef>& explained);
    void addRejected(const std::vector<RejectedQuote>& rejected);
    void addMore(PageLink target, std::size_t shown, std::size_t total);
    void addLine(const QString& html);
    void addRest(std::size_t shown, std::size_t total);
    void addEdgeLine(const EdgeLine& line, const std::set<EvidenceRef>& explained);
    void addTies(const SelectionList& list);
    [[nodiscard]] QString badgeUnlessAsserted(graph::EdgeStanding standing) const;

    PageWriter m_page;
    PageWriter::Judging m_judging;
};

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(" · "));
}

void Writer::operator()(std::monostate)
{
    m_page.addEmptyNote({tr("Nothing is selected."),
                         tr("Click a node or a line of the graph, or a marked name in the article, to see what is "
                            "said of it and the sentences that say so. Select several nodes to see what ties them.")});
}

void Writer::addHead(const NodeLink& node)
{
    m_page.setTitle(node.name);
    m_page.add(
        QStringLiteral("<table cellspacing='0' cellpadding='0'><tr><td valign='top' style='padding-right:9px'>%1</td>"
                       "<td valign='top'><span style='font-size:x-large; font-weight:600'>%2</span><br>%3</td></tr>"
                       "</table>")
            .arg(m_page.icon(node.kind, 30), node.name.toHtmlEscaped(),
                 m_page.muted(phraseFor(node.kind).toHtmlEscaped())));
}

void Writer::addFact(const QString& name, const QString& valueHtml)
{
    m_page.add(QStringLiteral("<tr><td style='padding-right:10px; padding-top:2px'>%1</td>"
                              "<td style='padding-top:2px'>%2</td></tr>")
                   .arg(m_page.muted(name.toHtmlEscaped()), valueHtml));
}

void Writer::addFacts(const NodeDetails& details)
{
    m_page.add(QStringLiteral("<table cellspacing='0' cellpadding='0' style='margin-top:8px'>"));
    if (!details.aliases.empty()) {
        const QStringList aliases{details.aliases.begin(), details.aliases.end()};
        addFact(tr("Also"), aliases.join(tr(", ")).toHtmlEscaped());
    }
    for (const Attribute& attribute : details.attributes) {
        const auto* node = std::get_if<NodeLink>(&attribute.value);
        addFact(attribute.name, node ? m_page.nameOf(*node) : std::get<QString>(attribute.value).toHtmlEscaped());
    }
    if (details.firstMention) {
        const QString times =
            details.mentions == 1 ? tr("once") : tr("%n times", nullptr, static_cast<int>(details.mentions));
        const QString words =
            tr("%1 in %2", "how often, in how many articles").arg(times, countOfArticles(details.articles));
        addFact(tr("Named"), m_page.link(ShowPassage{*details.firstMention}, words.toHtmlEscaped()));
    }
    m_page.add(QStringLiteral("</table>"));
}

void Writer::operator()(const NodeDetails& details)
{
    addHead(details.node);
    addFacts(details);
    addOffices(details.offices);
    addMeetings(details.meetings);
    addThreats(details.threats);
    for (const ClaimGroup& group : details.groups) {
        m_page.addHeading(group.phrase, group.total);
        for (const Claim& claim : group.claims)
            addClaim(claim, details.explained);
        addMore(ShowMoreClaims{{group.relation, group.reading}, group.claims.size() + InspectorLimits::step},
                group.claims.size(), group.total);
    }
    addRejected(details.rejected);
}

void Writer::addLine(const QString& html)
{
    m_page.add(QStringLiteral("<p style='margin-top:5px; margin-bottom:0'>%1</p>").arg(html));
}

void Writer::addRest(std::size_t shown, std::size_t total)
{
    if (shown < total)
        addLine(m_page.muted(tr("and %1 more").arg(total - shown).toHtmlEscaped()));
}

QString Writer::badgeUnlessAsserted(graph::EdgeStanding standing) const
{
    return standing == graph::EdgeStanding::Asserted ? QString{} : u' ' + m_page.badge(standing);
}

void Writer::addOffices(const std::vector<Office>& offices)
{
    if (offices.empty())
        return;
    m_page.addHeading(tr("Offices"), offices.size());
    for (const Office& office : offices) {
        QStringList notes;
        if (!office.when.isEmpty())
            notes << office.when.toHtmlEscaped();
        notes << countOfArticles(office.articles);
        addLine(m_page.plainLink(ShowPassage{office.passage}, office.role.toHtmlEscaped()) + QStringLiteral("<br>") +
                m_page.nameOf(office.employer, 13) + m_page.muted(QStringLiteral(" · ") + joined(notes)));
    }
}

void Writer::addMeetings(const FirstOf<MeetingLine>& meetings)
{
    if (meetings.lines.empty())
        return;
    m_page.addHeading(tr("Meetings"), meetings.total);
    for (const MeetingLine& line : meetings.lines) {
        QStringList notes{m_page.mutedLink(ShowEdge{line.edge}, line.how.toHtmlEscaped())};
        if (line.through)
            notes << m_page.muted(
                tr("through %1", "a representative")
                    .arg(m_page.link(ShowNode{line.through->id}, line.through->name.toHtmlEscaped())));
        if (line.place)
            notes << m_page.link(ShowNode{line.place->id}, m_page.muted(line.place->name.toHtmlEscaped()));
        notes << m_page.muted((line.when.isEmpty() ? tr("undated") : line.when).toHtmlEscaped());
        addLine(m_page.nameOf(line.meeting) + badgeUnlessAsserted(line.standing) + QStringLiteral("<br>") +
                notes.join(m_page.muted(QStringLiteral(" · "))));
    }
    addRest(meetings.lines.size(), meetings.total);
}

void Writer::addThreats(const FirstOf<ThreatLine>& threats)
{
    if (threats.lines.empty())
        return;
    m_page.addHeading(tr("Threats"), threats.total);
    for (const ThreatLine& line : threats.lines) {
        QStringList notes{line.how.toHtmlEscaped()};
        if (!line.when.isEmpty())
            notes << line.when.toHtmlEscaped();
        notes << countOfSentences(line.sentences);
        addLine(m_page.nameOf(line.threat) + badgeUnlessAsserted(line.standing) + QStringLiteral("<br>") +
                m_page.mutedLink(ShowEdge{line.edge}, joined(notes)));
    }
    addRest(threats.lines.size(), threats.total);
}

void Writer::addClaim(const Claim& claim, const std::set<EvidenceRef>& explained)
{
    QStringList words;
    if (!claim.label.isEmpty())
        words.append(claim.label.toHtmlEscaped());
    words.append(countOfSentences(claim.total));
    if (!claim.when.isEmpty())
        words.append(claim.when.toHtmlEscaped());
    QString note = badgeUnlessAsserted(claim.standing).trimmed();
    note += (note.isEmpty() ? QString{} : QStringLiteral(" ")) + m_page.mutedLink(ShowEdge{claim.edge}, joined(words));
    m_page.add(QStringLiteral("<p style='margin-top:8px; margin-bottom:2px'>%1<br>%2</p>")
                   .arg(m_page.nameOf(claim.other, 17), note));
    addQuotes(claim, explained);
}

void Writer::addQuotes(const Claim& claim, const std::set<EvidenceRef>& explained)
{
    for (const Quote& quote : claim.quotes)
        m_page.addQuote(quote, explained.contains(quote.ref), m_judging);
    addMore(ShowMoreQuotes{claim.edge, claim.quotes.size() + InspectorLimits::step}, claim.quotes.size(), claim.total);
}

void Writer::addRejected(const std::vector<RejectedQuote>& rejected)
{
    if (rejected.empty())
        return;
    m_page.addHeading(tr("Rejected by you"), rejected.size());
    for (const RejectedQuote& each : rejected) {
        addLine(m_page.muted(tr("%1 %2 %3", "node, relation, node")
                                 .arg(each.source.name, each.phrase, each.target.name)
                                 .toHtmlEscaped()));
        m_page.addRejected(each.quote, each.judgement, m_judging);
    }
}

void Writer::addMore(PageLink target, std::size_t shown, std::size_t total)
{
    if (shown >= total)
        return;
    const std::size_t left = total - shown;
    const QString words = left <= InspectorLimits::step
                              ? tr("Show all %1").arg(total)
                              : tr("Show %1 more of %2").arg(InspectorLimits::step).arg(total);
    m_page.add(QStringLiteral("<p style='margin-top:4px; margin-bottom:4px'>%1</p>")
                   .arg(m_page.link(std::move(target), words.toHtmlEscaped())));
}

void Writer::operator()(const EdgeDetails& details)
{
    m_page.setTitle(tr("%1 %2 %3 (%4)", "node, relation, node, standing")
                        .arg(details.source.name, details.phrase, details.target.name,
                             phraseFor(details.claim.standing).toLower()));
    m_page.add(
        QStringLiteral("<p style='font-size:large; margin-bottom:2px'>%1</p>").arg(m_page.nameOf(details.source, 20)));
    const QString arrow = ontology::isSymmetric(details.relation) ? QStringLiteral("↕") : QStringLiteral("↓");
    m_page.add(QStringLiteral("<p style='margin-top:4px; margin-bottom:4px'>&nbsp;%1&nbsp; <b>%2</b> &nbsp;%3</p>")
                   .arg(arrow, details.phrase.toHtmlEscaped(), m_page.badge(details.claim.standing)));
    m_page.add(QStringLiteral("<p style='font-size:large; margin-top:2px; margin-bottom:6px'>%1</p>")
                   .arg(m_page.nameOf(details.target, 20)));
    const auto addNote = [this](const QString& text) {
        m_page.add(QStringLiteral("<p style='margin:0'>%1</p>").arg(m_page.muted(text.toHtmlEscaped())));
    };
    if (!details.claim.label.isEmpty())
        addNote(tr("“%1”", "the phrase of an edge").arg(details.claim.label));
    if (details.quadClass && details.score)
        addNote(tr("%1, %2 on the scale from −10 (conflict) to +10 (cooperation)", "quad class, score")
                    .arg(phraseFor(*details.quadClass), QLocale{}.toString(*details.score)));
    if (!details.claim.when.isEmpty())
        addNote(details.claim.when);
    addNote(support::explanationFor(details.claim.standing));
    m_page.addHeading(details.claim.total == 1 ? tr("Sentence") : tr("Sentences"), details.claim.total);
    addQuotes(details.claim, details.explained);
    addRejected(details.rejected);
}

void Writer::addEdgeLine(const EdgeLine& line, const std::set<EvidenceRef>& explained)
{
    addLine(QStringLiteral("%1 %2 %3%4<br>%5")
                .arg(m_page.nameOf(line.source), m_page.plainLink(ShowEdge{line.edge}, line.phrase.toHtmlEscaped()),
                     m_page.nameOf(line.target), badgeUnlessAsserted(line.standing),
                     m_page.mutedLink(ShowEdge{line.edge}, countOfSentences(line.sentences))));
    for (const Quote& quote : line.quotes)
        m_page.addQuote(quote, explained.contains(quote.ref));
}

void Writer::operator()(const SelectionList& list)
{
    m_page.setTitle(tr("%1 selected").arg(list.nodes.total + list.edges.total));
    m_page.add(QStringLiteral("<p style='font-size:large; font-weight:600'>%1</p>")
                   .arg(tr("%1 selected").arg(list.nodes.total + list.edges.total).toHtmlEscaped()));
    for (const NodeLink& node : list.nodes.lines)
        addLine(m_page.nameOf(node));
    addRest(list.nodes.lines.size(), list.nodes.total);
    for (const EdgeLine& line : list.edges.lines)
        addEdgeLine(line, list.explained);
    addRest(list.edges.lines.size(), list.edges.total);
    if (list.nodes.total > 1)
        addTies(list);
}

void Writer::addTies(const SelectionList& list)
{
    if (list.tooManyForTies) {
        addLine(m_page.muted(tr("Select at most %1 nodes to see what ties them.").arg(InspectorLimits::tied)));
        return;
    }
    if (list.ties.lines.empty() && list.meetings.lines.empty() && list.neighbours.lines.empty())
        addLine(m_page.muted(tr("Nothing ties them directly: no line, no common neighbour and no meeting.")));
    if (!list.ties.lines.empty())
        m_page.addHeading(tr("Lines among them"), list.ties.total);
    for (const EdgeLine& line : list.ties.lines)
        addEdgeLine(line, list.explained);
    addRest(list.ties.lines.size(), list.ties.total);

    if (!list.meetings.lines.empty())
        m_page.addHeading(tr("Meetings of several of them"), list.meetings.total);
    for (const SharedMeetingLine& line : list.meetings.lines) {
        QStringList parties;
        for (const NodeLink& party : line.parties)
            parties << m_page.link(ShowNode{party.id}, party.name.toHtmlEscaped());
        const QString when = (line.when.isEmpty() ? tr("undated") : line.when).toHtmlEscaped();
        addLine(m_page.nameOf(line.meeting) + QStringLiteral("<br>") +
                m_page.muted(when + QStringLiteral(" · ") + parties.join(tr(", "))));
    }
    addRest(list.meetings.lines.size(), list.meetings.total);

    if (!list.neighbours.lines.empty())
        m_page.addHeading(tr("Common neighbours"), list.neighbours.total);
    for (const CommonNeighbourLine& line : list.neighbours.lines) {
        addLine(m_page.nameOf(line.node));
        for (const EdgeLine& edge : line.edges)
            m_page.add(
                QStringLiteral("<p style='margin:2px 0 0 20px'>%1</p>")
                    .arg(m_page.mutedLink(ShowEdge{edge.edge}, tr("%1 %2 %3", "node, relation, node")
                                                                   .arg(edge.source.name, edge.phrase, edge.target.name)
                                                                   .toHtmlEscaped()) +
                         badgeUnlessAsserted(edge.standing)));
    }
    addRest(list.neighbours.lines.size(), list.neighbours.total);
}

} // namespace

Page pageOf(const InspectorContent& content, const QPalette& palette, bool canJudge)
{
    Writer writer{palette, canJudge ? PageWriter::Judging::Offered : PageWriter::Judging::None};
    std::visit(writer, content);
    return std::move(writer).take();
}

} // namespace cablegraph::panels
