#include "briefingtext.h"

#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cablegraph::picture {
namespace {

using exchange::Telling;

QString escaped(const std::string& text)
{
    return support::toQString(std::string_view{text}).toHtmlEscaped();
}

QString dateOf(const std::optional<text::PartialDate>& date, const std::string& otherwise)
{
    return date ? support::phraseFor(*date).toHtmlEscaped() : escaped(otherwise);
}

QString heading(const std::string& words)
{
    return u"<h2>%1</h2>"_s.arg(escaped(words));
}

/// Leads to the note, whose number leads back ("#mark-1": the first of them).
QString reference(std::size_t note)
{
    return u"<sup>&#8202;<a href='#note-%1'>%1</a></sup>"_s.arg(note);
}

QString originOf(const graph::BriefingNote& note)
{
    if (note.origin.empty())
        return {};
    const QString text = escaped(note.origin);
    const bool isAddress = note.origin.starts_with("https://") || note.origin.starts_with("http://");
    return u" <span class='quiet' style='font-size: 11px'>(%1)</span>"_s.arg(
        isAddress ? u"<a href='%1'>%1</a>"_s.arg(text) : text);
}

} // namespace

BriefingText::BriefingText(const graph::Briefing& briefing, const exchange::BriefingWords& words)
    : m_briefing{briefing}
    , m_words{words}
{
}

QString BriefingText::styleSheet()
{
    return uR"(
        h1 { font-size: 26px; margin-top: 0; margin-bottom: 4px; }
        h2 { font-size: 17px; margin-top: 22px; margin-bottom: 6px; }
        h3 { font-size: 14px; margin-top: 12px; margin-bottom: 2px; }
        p, li, td { font-size: 13px; line-height: 135%; }
        p { margin-top: 2px; margin-bottom: 2px; }
        ul { margin-top: 2px; margin-bottom: 4px; margin-left: 0; -qt-list-indent: 1; }
        a { color: #1f5a99; text-decoration: none; }
        .kicker { font-size: 11px; color: #5a646e; letter-spacing: 1px; }
        .quiet { color: #5a646e; }
        .alert { color: #9c1626; }
        .note { font-size: 11px; margin-bottom: 4px; }
    )"_s;
}

QString BriefingText::opening() const
{
    QStringList scope;
    if (!m_briefing.scope.empty())
        scope << escaped(m_briefing.scope);
    scope << escaped(exchange::numbered(m_words.articles, m_briefing.articles));
    if (m_briefing.firstArticle && m_briefing.lastArticle) {
        const QString first = support::phraseFor(*m_briefing.firstArticle);
        const QString last = support::phraseFor(*m_briefing.lastArticle);
        scope << (first == last ? first : u"%1 – %2"_s.arg(first, last)).toHtmlEscaped();
    }
    return u"<p class='kicker'>%1</p><h1>%2</h1><p class='quiet'>%3</p>"_s.arg(
               escaped(m_words.briefing).toUpper(), escaped(m_briefing.title), scope.join(u" · "_s)) +
           glance();
}

QString BriefingText::glance() const
{
    constexpr qsizetype most = 6;
    QString text;
    const auto add = [&text](const std::string& label, QStringList names) {
        if (names.isEmpty())
            return;
        const bool isCut = names.size() > most;
        names = names.mid(0, most);
        text += u"<p><b>%1:</b> %2%3</p>"_s.arg(escaped(label), names.join(u", "_s), isCut ? u", …"_s : QString{});
    };
    QStringList actors;
    QStringList meetings;
    QStringList threats;
    for (const graph::BriefingActor& actor : m_briefing.actors)
        actors << escaped(actor.name);
    for (auto meeting = m_briefing.meetings.rbegin(); meeting != m_briefing.meetings.rend(); ++meeting)
        if (meeting->date)
            meetings << u"%1 (%2)"_s.arg(escaped(meeting->name), dateOf(meeting->date, {}));
    for (const graph::BriefingThreat& threat : m_briefing.threats)
        threats << escaped(threat.name);
    add(m_words.mainActors, actors);
    add(m_words.meetings, meetings);
    add(m_words.threats, threats);
    return text;
}

QString BriefingText::body() const
{
    return actors() + meetings() + threats() + disputes() + notes() +
           u"<p class='quiet note'><br/>%1</p>"_s.arg(escaped(m_words.made));
}

QString BriefingText::references(const graph::BriefingStatement& statement) const
{
    QString text;
    for (const std::size_t note : statement.notes)
        text += reference(note);
    if (statement.moreNotes > 0)
        text += u" <span class='quiet'>%1</span>"_s.arg(
            escaped(exchange::numbered(m_words.moreSentences, statement.moreNotes)));
    return text;
}

QString BriefingText::statement(const graph::BriefingStatement& statement, exchange::Telling telling) const
{
    QString text = escaped(verbOf(statement, telling));
    if (telling != exchange::Telling::WithoutSubject)
        text = escaped(statement.subject) + u' ' + text;
    if (telling != exchange::Telling::WithoutObject)
        text += u' ' + escaped(statement.object);
    if (!statement.cited.empty()) {
        QStringList cited;
        for (const std::string& name : statement.cited)
            cited << escaped(name);
        text += u", %1 %2"_s.arg(escaped(m_words.accordingTo), cited.join(u", "_s));
    }
    if (statement.date)
        text += u" <span class='quiet'>(%1)</span>"_s.arg(dateOf(statement.date, {}));
    text += references(statement);
    if (statement.standing != graph::EdgeStanding::Asserted) {
        const bool isAlert =
            statement.standing == graph::EdgeStanding::Contested || statement.standing == graph::EdgeStanding::Denied;
        text += u" <span class='%1'>[%2]</span>"_s.arg(isAlert ? u"alert"_s : u"quiet"_s,
                                                       escaped(wordFor(m_words, statement.standing)));
    }
    return text;
}

QString BriefingText::statements(const std::vector<graph::BriefingStatement>& statements, exchange::Telling telling,
                                 const std::string& heading) const
{
    if (statements.empty())
        return {};
    QString text = heading.empty() ? QString{} : u"<p class='quiet'>%1:</p>"_s.arg(escaped(heading));
    text += u"<ul>"_s;
    for (const graph::BriefingStatement& each : statements)
        text += u"<li>%1</li>"_s.arg(statement(each, telling));
    return text + u"</ul>"_s;
}

QString BriefingText::leftOut(std::size_t number) const
{
    return number == 0 ? QString{}
                       : u"<p class='quiet'><i>%1</i></p>"_s.arg(escaped(exchange::numbered(m_words.left, number)));
}

QString BriefingText::actors() const
{
    QString text = heading(m_words.mainActors);
    if (m_briefing.actors.empty())
        text += u"<p class='quiet'>%1</p>"_s.arg(escaped(m_words.nothingFound));
    for (const graph::BriefingActor& actor : m_briefing.actors) {
        text += u"<h3>%1</h3>"_s.arg(escaped(actor.name));
        for (const graph::BriefingStatement& office : actor.offices)
            text +=
                u"<p class='quiet'>%1 %2%3</p>"_s.arg(escaped(office.verb), escaped(office.object), references(office));
        text += statements(actor.deeds, Telling::WithoutSubject) + statements(actor.received, Telling::Whole) +
                leftOut(actor.moreStatements);
        if (actor.deeds.empty() && actor.received.empty() && actor.offices.empty())
            text += u"<p class='quiet'>%1</p>"_s.arg(escaped(m_words.noStatement));
    }
    return text + leftOut(m_briefing.moreActors);
}

QString BriefingText::meetings() const
{
    QString text = heading(m_words.meetings);
    if (m_briefing.meetings.empty())
        return text + u"<p class='quiet'>%1</p>"_s.arg(escaped(m_words.nothingFound));
    text += u"<table width='100%' cellspacing='0' cellpadding='3'>"_s;
    for (const graph::BriefingMeeting& meeting : m_briefing.meetings)
        text += u"<tr><td width='19%' class='quiet'>%1</td><td><b>%2</b>%3%4</td></tr>"_s.arg(
            dateOf(meeting.date, m_words.noDate), escaped(meeting.name),
            statements(meeting.parties, Telling::WithoutObject), statements(meeting.about, Telling::WithoutSubject));
    return text + u"</table>"_s + leftOut(m_briefing.moreMeetings);
}

QString BriefingText::threats() const
{
    QString text = heading(m_words.threats);
    if (m_briefing.threats.empty())
        text += u"<p class='quiet'>%1</p>"_s.arg(escaped(m_words.nothingFound));
    for (const graph::BriefingThreat& threat : m_briefing.threats)
        text += u"<h3>%1</h3>"_s.arg(escaped(threat.name)) +
                statements(threat.posed, Telling::WithoutObject, m_words.posedBy) +
                statements(threat.targets, Telling::WithoutSubject, m_words.directedAgainst) +
                statements(threat.countered, Telling::WithoutObject, m_words.counteredBy) +
                statements(threat.enabled, Telling::Whole, m_words.connectedWith) +
                statements(threat.said, Telling::Whole, m_words.saidOfIt);
    return text + leftOut(m_briefing.moreThreats);
}

QString BriefingText::voices(const std::vector<graph::BriefingVoice>& voices, const std::string& heading) const
{
    QString text = u"<p><b>%1</b></p>"_s.arg(escaped(heading));
    for (const graph::BriefingVoice& voice : voices) {
        const QString date = voice.date ? u" <span class='quiet'>(%1)</span>"_s.arg(dateOf(voice.date, {})) : QString{};
        text += u"<p><b>%1</b>%2: “%3”%4</p>"_s.arg(escaped(voice.cited.empty() ? m_words.ownVoice : voice.cited), date,
                                                    escaped(voice.sentence), reference(voice.note));
    }
    return text;
}

QString BriefingText::disputes() const
{
    QString text = heading(m_words.disputes);
    if (m_briefing.disputes.empty())
        text += u"<p class='quiet'>%1</p>"_s.arg(escaped(m_words.nothingFound));
    for (const graph::BriefingDispute& dispute : m_briefing.disputes)
        text +=
            u"<h3>%1 %2 %3</h3><table width='100%' cellspacing='0' cellpadding='6'><tr>"
            u"<td width='50%' bgcolor='#f0f4f8'>%4</td><td width='50%' bgcolor='#f9f0f0'>%5</td></tr></table>"_s.arg(
                escaped(dispute.claim.subject), escaped(dispute.claim.verb), escaped(dispute.claim.object),
                voices(dispute.claimed, m_words.claimed), voices(dispute.denied, m_words.denied));
    return text + leftOut(m_briefing.moreDisputes);
}

QString BriefingText::notes() const
{
    QString text = heading(m_words.quotes);
    std::size_t number = 0;
    for (const graph::BriefingNote& note : m_briefing.notes) {
        ++number;
        text += u"<p class='note'><a name='note-%1' href='#mark-%1'><b>%1</b></a>&nbsp; “%2” <i>%3</i>, %4%5</p>"_s.arg(
            QString::number(number), escaped(note.sentence), escaped(note.article),
            dateOf(note.published, m_words.noDate), originOf(note));
    }
    return text;
}

} // namespace cablegraph::picture
