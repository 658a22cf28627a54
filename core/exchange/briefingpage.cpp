#include "briefingpage.h"

#include "briefingpicture.h"
#include "plain.h"

#include <array>
#include <ostream>
#include <utility>

namespace cablegraph::exchange {
namespace {

/// Colours are named once for each ground. The words keep a contrast of at least 4.5 to 1 on both.
constexpr std::string_view style = R"css(
:root{color-scheme:light dark;--paper:#fff;--ink:#1d2329;--quiet:#5a646e;--line:#d5dadf;--tint:#f3f5f7;--link:#14528f;
--state:#1f5fa8;--official:#0e7a6b;--person:#5b7083;--organization:#6a4fb0;--meeting:#be7e00;--threat:#c44e00;
--place:#66707c;--structure:#87919c;--meets:#4f8098;--threatens:#a8714f;--conflict:#b2182b;--cooperation:#1a6faf;
--neutral:#7a7484;--alert:#9c1626}
@media(prefers-color-scheme:dark){:root{--paper:#14181c;--ink:#e4e8ec;--quiet:#a3adb7;--line:#39424b;--tint:#1d2329;
--link:#8fc0f5;--state:#5b9ce6;--official:#3db5a2;--person:#8ea3b6;--organization:#a58ce6;--meeting:#e0a63a;
--threat:#f0813a;--place:#97a2ae;--structure:#6f7a85;--meets:#6fa3bb;--threatens:#c99068;--conflict:#ef6a78;
--cooperation:#62ade6;--neutral:#a09aa9;--alert:#ff8c98}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:54rem;padding:2.5rem 1.5rem 4rem;background:var(--paper);color:var(--ink);
font:1rem/1.55 "Source Serif 4","Noto Serif",Georgia,"Noto Serif CJK KR","Noto Serif CJK JP","Noto Serif CJK SC",serif}
h1,h2,h3,nav,.kicker,.scope,.tag,.date,svg text,figcaption,table,footer,.side h4{
font-family:"Noto Sans","Segoe UI",Helvetica,Arial,"Noto Sans CJK KR","Noto Sans CJK JP","Noto Sans CJK SC",sans-serif}
.kicker{margin:0;color:var(--quiet);font-size:.8rem;letter-spacing:.12em;text-transform:uppercase}
h1{margin:.2rem 0 .4rem;font-size:2rem;line-height:1.2;overflow-wrap:anywhere}
h2{margin:2.8rem 0 .8rem;padding-top:.6rem;border-top:2px solid var(--ink);font-size:1.25rem}
h3{margin:1.5rem 0 .2rem;font-size:1.02rem;overflow-wrap:anywhere}
.scope{margin:0 0 1.5rem;color:var(--quiet);font-size:.92rem}
a{color:var(--link)}
nav ul,.glance{margin:0;padding:0;list-style:none}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.9rem}
.glance{padding:.9rem 1.2rem;background:var(--tint);border-left:4px solid var(--ink)}
.glance li{margin:.25rem 0}
.statements{margin:.3rem 0;padding-left:1.2rem}
.statements li{margin:.25rem 0;overflow-wrap:anywhere}
.office{margin:.1rem 0;color:var(--quiet);font-size:.95rem}
.tag{display:inline-block;margin-left:.35em;padding:0 .45em;border:1px solid currentColor;border-radius:.7em;
font-size:.72rem;line-height:1.5;color:var(--quiet);white-space:nowrap}
.tag.contested,.tag.denied{color:var(--alert)}
sup{line-height:0;font-size:.72em}
sup a{padding:0 .1em;text-decoration:none}
sup a:hover{text-decoration:underline}
.date{color:var(--quiet);font-size:.85rem}
figure{margin:1rem 0}
svg.graph{display:block;width:100%;max-height:46rem;height:auto}
svg text{font-size:14px;text-anchor:middle;fill:var(--ink);stroke:var(--paper);stroke-width:3px;paint-order:stroke;
stroke-linejoin:round}
svg .shape{stroke:var(--paper);stroke-width:1.5}
svg .edge path{fill:none;stroke:currentColor;stroke-width:1.4}
svg .edge .arrow{fill:currentColor;stroke:none}
svg .alleged path,i.alleged{stroke-dasharray:6 4;border-top-style:dashed}
svg .planned path,i.planned{stroke-dasharray:8 3 2 3;border-top-style:dashed}
svg .denied path,i.denied{stroke-dasharray:2 4;border-top-style:dotted}
svg .contested path,i.contested{stroke-dasharray:10 2;border-top:4px double}
.structure{color:var(--structure)}.meets{color:var(--meets)}.threatens{color:var(--threatens)}
.conflict{color:var(--conflict)}.cooperation{color:var(--cooperation)}.neutral{color:var(--neutral)}
.node.state .shape{fill:var(--state)}.node.official .shape{fill:var(--official)}.node.person .shape{fill:var(--person)}
.node.organization .shape{fill:var(--organization)}.node.meeting .shape{fill:var(--meeting)}
.node.threat .shape{fill:var(--threat)}.node.place .shape{fill:var(--place)}
figcaption{color:var(--quiet);font-size:.82rem}
figcaption i{display:inline-block;width:1.6em;margin:0 .3em .25em .8em;border-top:2px solid currentColor}
.timeline{margin:0;padding:0;list-style:none}
.timeline>li{display:grid;grid-template-columns:8.5rem 1fr;gap:0 1rem;padding:.5rem 0;border-top:1px solid var(--line)}
.timeline h3{margin:0}
.timeline .date{padding-top:.15rem}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
.side{padding:.6rem .9rem;background:var(--tint);border-top:3px solid var(--cooperation)}
.side.against{border-top-color:var(--alert)}
.side h4{margin:0 0 .3rem;font-size:.85rem}
.side p{margin:.4rem 0;overflow-wrap:anywhere}
.notes{padding-left:2.2rem;font-size:.92rem}
.notes li{margin:.5rem 0;overflow-wrap:anywhere}
.notes li:target,.statements li:target{background:var(--tint)}
.notes cite{color:var(--quiet)}
.left,.none{color:var(--quiet);font-style:italic}
footer{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.82rem}
@media(max-width:40rem){body{padding:1.2rem 1rem}.sides,.timeline>li{grid-template-columns:1fr}}
@media print{:root{--paper:#fff;--ink:#000;--quiet:#444;--line:#bbb;--tint:#f5f5f5;--link:#000;--alert:#9c1626}
@page{margin:18mm 18mm 20mm}body{max-width:none;padding:0;font-size:10.5pt}nav,.back{display:none}
h2,h3{break-after:avoid}figure,.sides,.timeline>li,.notes li,.statements li{break-inside:avoid}
svg.graph{max-height:150mm}a{color:inherit;text-decoration:none}}
)css";

} // namespace

BriefingPage::BriefingPage(std::ostream& out, const graph::Briefing& briefing, const BriefingPicture& picture,
                           const BriefingWords& words)
    : m_out{out}
    , m_briefing{briefing}
    , m_picture{picture}
    , m_words{words}
    , m_isReferred(briefing.notes.size() + 1, false)
{
}

void BriefingPage::write()
{
    writeHead();
    writeContents();
    writeGlance();
    writePicture();
    writeActors();
    writeMeetings();
    writeThreats();
    writeDisputes();
    writeNotes();
    m_out << "<footer><p>" << htmlText(m_words.made) << "</p></footer>\n</body>\n</html>\n";
}

void BriefingPage::writeHead()
{
    m_out << "<!DOCTYPE html>\n<html lang=\"" << htmlText(m_words.language)
          << "\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
             // What the page may do is said in the page: nothing but to be read.
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
             "<meta name=\"generator\" content=\"Cablegraph\">\n<title>"
          << htmlText(m_briefing.title) << "</title>\n<style>" << style << "</style>\n</head>\n<body>\n<header>\n"
          << "<p class=\"kicker\">" << htmlText(m_words.briefing) << "</p>\n<h1 dir=\"auto\">"
          << htmlText(m_briefing.title) << "</h1>\n<p class=\"scope\">";
    if (!m_briefing.scope.empty())
        m_out << htmlText(m_briefing.scope) << " · ";
    m_out << htmlText(numbered(m_words.articles, m_briefing.articles));
    if (const std::string dates = period(); !dates.empty())
        m_out << " · " << htmlText(dates);
    m_out << "</p>\n</header>\n";
}

std::string BriefingPage::period() const
{
    if (!m_briefing.firstArticle || !m_briefing.lastArticle)
        return {};
    const std::string first = englishDate(*m_briefing.firstArticle);
    const std::string last = englishDate(*m_briefing.lastArticle);
    return first == last ? first : first + " – " + last;
}

void BriefingPage::writeContents()
{
    const std::array<std::pair<const char*, const std::string*>, 6> sections{{{"picture", &m_words.picture},
                                                                              {"actors", &m_words.mainActors},
                                                                              {"meetings", &m_words.meetings},
                                                                              {"threats", &m_words.threats},
                                                                              {"disputes", &m_words.disputes},
                                                                              {"notes", &m_words.quotes}}};
    m_out << "<nav aria-label=\"" << htmlText(m_words.contents) << "\"><ul>\n";
    for (const auto& [id, heading] : sections)
        m_out << "<li><a href=\"#" << id << "\">" << htmlText(*heading) << "</a></li>\n";
    m_out << "</ul></nav>\n<main>\n";
}

void BriefingPage::writeLinks(const std::string& label, std::string_view prefix,
                              const std::vector<std::pair<NodeId, std::string>>& names)
{
    constexpr std::size_t most = 6;
    if (names.empty())
        return;
    m_out << "<li><strong>" << htmlText(label) << ":</strong> ";
    for (std::size_t i = 0; i < names.size() && i < most; ++i)
        m_out << (i > 0 ? ", " : "") << "<a href=\"#" << prefix << names[i].first.value << "\"><bdi>"
              << htmlText(names[i].second) << "</bdi></a>";
    m_out << (names.size() > most ? ", …" : "") << "</li>\n";
}

void BriefingPage::writeGlance()
{
    std::vector<std::pair<NodeId, std::string>> actors;
    std::vector<std::pair<NodeId, std::string>> meetings;
    std::vector<std::pair<NodeId, std::string>> threats;
    for (const graph::BriefingActor& actor : m_briefing.actors)
        actors.emplace_back(actor.node, actor.name);
    for (auto meeting = m_briefing.meetings.rbegin(); meeting != m_briefing.meetings.rend(); ++meeting)
        if (meeting->date) // the latest first
            meetings.emplace_back(meeting->node, meeting->name + " (" + englishDate(*meeting->date) + ')');
    for (const graph::BriefingThreat& threat : m_briefing.threats)
        threats.emplace_back(threat.node, threat.name);
    if (actors.empty() && meetings.empty() && threats.empty())
        return;
    m_out << "<h2 id=\"glance\">" << htmlText(m_words.atAGlance) << "</h2>\n<ul class=\"glance\">\n";
    writeLinks(m_words.mainActors, "actor-", actors);
    writeLinks(m_words.meetings, "meeting-", meetings);
    writeLinks(m_words.threats, "threat-", threats);
    if (!m_briefing.disputes.empty()) {
        const graph::BriefingStatement& claim = m_briefing.disputes.front().claim;
        m_out << "<li><strong>" << htmlText(m_words.disputes) << ":</strong> <a href=\"#disputes\"><bdi>"
              << htmlText(claim.subject) << "</bdi> " << htmlText(claim.verb) << " <bdi>" << htmlText(claim.object)
              << "</bdi></a>" << (m_briefing.disputes.size() > 1 ? ", …" : "") << "</li>\n";
    }
    m_out << "</ul>\n";
}

void BriefingPage::startSection(std::string_view id, const std::string& heading)
{
    m_out << "<section aria-labelledby=\"" << id << "\">\n<h2 id=\"" << id << "\">" << htmlText(heading) << "</h2>\n";
}

void BriefingPage::endSection(std::size_t leftOut)
{
    if (leftOut > 0)
        m_out << "<p class=\"left\">" << htmlText(numbered(m_words.left, leftOut)) << "</p>\n";
    m_out << "</section>\n";
}

void BriefingPage::writePicture()
{
    startSection("picture", m_words.picture);
    if (m_picture.graph.isEmpty()) {
        m_out << "<p class=\"none\">" << htmlText(m_words.nothingFound) << "</p>\n";
        return endSection(0);
    }
    std::string description; // for those who do not see it
    for (const graph::BriefingActor& actor : m_briefing.actors)
        description += (description.empty() ? "" : ", ") + actor.name;
    m_out << "<figure>\n";
    writeBriefingSvg(m_out, m_picture, m_briefing.title, description);
    m_out << "<figcaption>";
    const auto entry = [this](std::string_view kind, const std::string& word) {
        m_out << "<i class=\"" << kind << "\"></i>" << htmlText(word);
    };
    entry("cooperation", m_words.cooperation);
    entry("conflict", m_words.conflict);
    entry("meets", m_words.meeting);
    entry("threatens", m_words.threat);
    entry("structure", m_words.belongsTo);
    m_out << "<br>";
    for (const graph::EdgeStanding standing : graph::allEdgeStandings)
        entry(graph::nameOf(standing), wordFor(m_words, standing));
    m_out << "</figcaption>\n</figure>\n";
    endSection(0);
}

void BriefingPage::writeReference(std::size_t note)
{
    m_out << "<sup><a href=\"#note-" << note << '"';
    if (!m_isReferred.at(note))
        m_out << " id=\"ref-" << note << '"';
    m_isReferred[note] = true;
    m_out << " role=\"doc-noteref\">" << note << "</a></sup>";
}

void BriefingPage::writeReferences(const graph::BriefingStatement& statement)
{
    for (const std::size_t note : statement.notes)
        writeReference(note);
    if (statement.moreNotes > 0)
        m_out << " <span class=\"date\">" << htmlText(numbered(m_words.moreSentences, statement.moreNotes))
              << "</span>";
}

void BriefingPage::writeStatement(const graph::BriefingStatement& statement, Telling telling)
{
    if (telling != Telling::WithoutSubject)
        m_out << "<bdi>" << htmlText(statement.subject) << "</bdi> ";
    m_out << htmlText(verbOf(statement, telling));
    if (telling != Telling::WithoutObject)
        m_out << " <bdi>" << htmlText(statement.object) << "</bdi>";
    if (!statement.cited.empty()) {
        m_out << ", " << htmlText(m_words.accordingTo) << ' ';
        for (std::size_t i = 0; i < statement.cited.size(); ++i)
            m_out << (i > 0 ? ", " : "") << "<bdi>" << htmlText(statement.cited[i]) << "</bdi>";
    }
    if (statement.date)
        m_out << " <span class=\"date\">(" << htmlText(englishDate(*statement.date)) << ")</span>";
    writeReferences(statement);
    if (statement.standing != graph::EdgeStanding::Asserted)
        m_out << " <span class=\"tag " << graph::nameOf(statement.standing) << "\">"
              << htmlText(wordFor(m_words, statement.standing)) << "</span>";
}

void BriefingPage::writeStatements(const std::vector<graph::BriefingStatement>& statements, Telling telling,
                                   const std::string& heading)
{
    if (statements.empty())
        return;
    if (!heading.empty())
        m_out << "<p class=\"office\">" << htmlText(heading) << ":</p>\n";
    m_out << "<ul class=\"statements\">\n";
    for (const graph::BriefingStatement& statement : statements) {
        m_out << "<li>";
        writeStatement(statement, telling);
        m_out << "</li>\n";
    }
    m_out << "</ul>\n";
}

void BriefingPage::writeActors()
{
    startSection("actors", m_words.mainActors);
    if (m_briefing.actors.empty())
        m_out << "<p class=\"none\">" << htmlText(m_words.nothingFound) << "</p>\n";
    for (const graph::BriefingActor& actor : m_briefing.actors) {
        m_out << "<h3 id=\"actor-" << actor.node.value << "\"><bdi>" << htmlText(actor.name) << "</bdi></h3>\n";
        for (const graph::BriefingStatement& office : actor.offices) {
            m_out << "<p class=\"office\">" << htmlText(office.verb) << " <bdi>" << htmlText(office.object) << "</bdi>";
            writeReferences(office);
            m_out << "</p>\n";
        }
        writeStatements(actor.deeds, Telling::WithoutSubject);
        writeStatements(actor.received, Telling::Whole);
        if (actor.deeds.empty() && actor.received.empty() && actor.offices.empty())
            m_out << "<p class=\"none\">" << htmlText(m_words.noStatement) << "</p>\n";
        if (actor.moreStatements > 0)
            m_out << "<p class=\"left\">" << htmlText(numbered(m_words.left, actor.moreStatements)) << "</p>\n";
    }
    endSection(m_briefing.moreActors);
}

void BriefingPage::writeMeetings()
{
    startSection("meetings", m_words.meetings);
    if (m_briefing.meetings.empty())
        m_out << "<p class=\"none\">" << htmlText(m_words.nothingFound) << "</p>\n";
    else
        m_out << "<ol class=\"timeline\">\n";
    for (const graph::BriefingMeeting& meeting : m_briefing.meetings) {
        m_out << "<li id=\"meeting-" << meeting.node.value << "\"><div class=\"date\">"
              << htmlText(meeting.date ? englishDate(*meeting.date) : m_words.noDate) << "</div>\n<div><h3><bdi>"
              << htmlText(meeting.name) << "</bdi></h3>\n";
        writeStatements(meeting.parties, Telling::WithoutObject);
        writeStatements(meeting.about, Telling::WithoutSubject);
        m_out << "</div></li>\n";
    }
    if (!m_briefing.meetings.empty())
        m_out << "</ol>\n";
    endSection(m_briefing.moreMeetings);
}

void BriefingPage::writeThreats()
{
    startSection("threats", m_words.threats);
    if (m_briefing.threats.empty())
        m_out << "<p class=\"none\">" << htmlText(m_words.nothingFound) << "</p>\n";
    for (const graph::BriefingThreat& threat : m_briefing.threats) {
        m_out << "<h3 id=\"threat-" << threat.node.value << "\"><bdi>" << htmlText(threat.name) << "</bdi></h3>\n";
        writeStatements(threat.posed, Telling::WithoutObject, m_words.posedBy);
        writeStatements(threat.targets, Telling::WithoutSubject, m_words.directedAgainst);
        writeStatements(threat.countered, Telling::WithoutObject, m_words.counteredBy);
        writeStatements(threat.enabled, Telling::Whole, m_words.connectedWith);
        writeStatements(threat.said, Telling::Whole, m_words.saidOfIt);
    }
    endSection(m_briefing.moreThreats);
}

void BriefingPage::writeVoices(const std::vector<graph::BriefingVoice>& voices, const std::string& heading)
{
    m_out << "<h4>" << htmlText(heading) << "</h4>\n";
    for (const graph::BriefingVoice& voice : voices) {
        m_out << "<p><strong><bdi>" << htmlText(voice.cited.empty() ? m_words.ownVoice : voice.cited)
              << "</bdi></strong>";
        if (voice.date)
            m_out << " <span class=\"date\">(" << htmlText(englishDate(*voice.date)) << ")</span>";
        m_out << ": <q dir=\"auto\">" << htmlText(voice.sentence) << "</q>";
        writeReference(voice.note);
        m_out << "</p>\n";
    }
}

void BriefingPage::writeDisputes()
{
    startSection("disputes", m_words.disputes);
    if (m_briefing.disputes.empty())
        m_out << "<p class=\"none\">" << htmlText(m_words.nothingFound) << "</p>\n";
    for (const graph::BriefingDispute& dispute : m_briefing.disputes) {
        m_out << "<h3><bdi>" << htmlText(dispute.claim.subject) << "</bdi> " << htmlText(dispute.claim.verb) << " <bdi>"
              << htmlText(dispute.claim.object) << "</bdi></h3>\n<div class=\"sides\">\n<div class=\"side\">";
        writeVoices(dispute.claimed, m_words.claimed);
        m_out << "</div>\n<div class=\"side against\">";
        writeVoices(dispute.denied, m_words.denied);
        m_out << "</div>\n</div>\n";
    }
    endSection(m_briefing.moreDisputes);
}

void BriefingPage::writeNotes()
{
    startSection("notes", m_words.quotes);
    m_out << "<ol class=\"notes\">\n";
    for (std::size_t number = 1; number <= m_briefing.notes.size(); ++number) {
        const graph::BriefingNote& note = m_briefing.notes[number - 1];
        m_out << "<li id=\"note-" << number << "\"><q dir=\"auto\">" << htmlText(note.sentence) << "</q> <cite><bdi>"
              << htmlText(note.article) << "</bdi></cite>, "
              << htmlText(note.published ? englishDate(*note.published) : m_words.noDate);
        if (!note.origin.empty())
            m_out << " <span class=\"date\">(" << htmlText(note.origin) << ")</span>";
        if (m_isReferred.at(number))
            m_out << " <a class=\"back\" href=\"#ref-" << number << "\" role=\"doc-backlink\" aria-label=\""
                  << htmlText(m_words.back) << "\">↩</a>";
        m_out << "</li>\n";
    }
    m_out << "</ol>\n";
    endSection(0);
    m_out << "</main>\n";
}

} // namespace cablegraph::exchange
