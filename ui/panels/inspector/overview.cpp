#include "overview.h"

#include "officewords.h"

#include <cablegraph/graph/attendance.h>
#include <cablegraph/support/text.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace cablegraph::panels {
namespace {

using ontology::NodeKind;
using ontology::Relation;
using support::phraseFor;
using support::Reading;

template<class Line>
FirstOf<Line> firstOf(std::vector<Line> lines)
{
    FirstOf<Line> made{std::move(lines), 0};
    made.total = made.lines.size();
    made.lines.resize(std::min(made.lines.size(), InspectorLimits::overview));
    return made;
}

/// The label of an edge without what joins it to the employer: "foreign minister" of "foreign minister of".
QString roleOf(const graph::Edge& edge)
{
    QString role = support::toQString(edge.label);
    if (role.endsWith(QStringLiteral(" of")))
        role.chop(3);
    return role;
}

/// What the sentences about one office in the service of one employer come to.
struct Tenure
{
    Office office;
    std::vector<text::PartialDate> dates;
    std::set<ArticleId> articles;
};

/// By the words for the office, whatever their case, and the employer.
using Tenures = std::map<std::pair<QString, NodeId>, Tenure>;

/// Reads the offices of one person off the sentences.
class OfficeReader
{
public:
    OfficeReader(const graph::KnowledgeGraph& graph, const graph::Node& person, const ArticleAccess& articles)
        : m_graph{graph}
        , m_person{person}
        , m_articles{articles}
    {
    }

    void read(const graph::Edge& edge)
    {
        for (const graph::Evidence& evidence : edge.evidence) {
            if (m_read == InspectorLimits::officeSentences)
                return;
            if (evidence.stance != ontology::Stance::Denied)
                read(edge, evidence);
        }
    }

    [[nodiscard]] std::vector<Office> offices();

private:
    void read(const graph::Edge& edge, const graph::Evidence& evidence)
    {
        ++m_read;
        const graph::Node& employer = *m_graph.findNode(edge.target);
        const auto source = m_articles.sourceOf(evidence.article);
        QString role = source ? officeWords(*source, evidence, m_person, employer) : QString{};
        if (role.isEmpty())
            role = roleOf(edge);
        if (m_articles.translatesOffices)
            role = support::wordFor(role);
        Tenure& tenure = m_tenures[{role.toCaseFolded(), employer.id}];
        if (tenure.articles.empty())
            tenure.office = {role, linkTo(employer), {}, 0, {evidence.article, evidence.span}};
        tenure.articles.insert(evidence.article);
        const auto published = m_articles.published.find(evidence.article);
        if (evidence.date)
            tenure.dates.push_back(*evidence.date);
        else if (published != m_articles.published.end())
            tenure.dates.push_back(published->second);
    }

    const graph::KnowledgeGraph& m_graph;
    const graph::Node& m_person;
    const ArticleAccess& m_articles;
    Tenures m_tenures;
    std::size_t m_read = 0;
};

std::vector<Office> OfficeReader::offices()
{
    std::vector<std::pair<std::tuple<bool, text::PartialDate>, Office>> dated;
    for (auto& [key, tenure] : m_tenures) {
        const bool undated = tenure.dates.empty();
        const text::PartialDate first = undated ? text::PartialDate{} : *std::ranges::min_element(tenure.dates);
        tenure.office.when = periodOf(tenure.dates);
        tenure.office.articles = tenure.articles.size();
        dated.push_back({{undated, first}, std::move(tenure.office)});
    }
    std::ranges::stable_sort(dated, {}, [](const auto& entry) { return entry.first; });
    std::vector<Office> offices;
    for (auto& [first, office] : dated)
        offices.push_back(std::move(office));
    return offices;
}

/// In what order the relations to threats are told.
constexpr std::array threatRelations{Relation::Poses, Relation::Counters, Relation::Targets};

} // namespace

QString periodOf(const graph::Edge& edge)
{
    std::vector<text::PartialDate> dates;
    for (const graph::Evidence& evidence : edge.evidence)
        if (evidence.date)
            dates.push_back(*evidence.date);
    return periodOf(dates);
}

std::vector<Office> officesOf(const graph::KnowledgeGraph& graph, const graph::Node& person,
                              const ArticleAccess& articles)
{
    OfficeReader reader{graph, person, articles};
    for (const EdgeId id : graph.edgesOf(person.id)) {
        const graph::Edge& edge = *graph.findEdge(id);
        if (edge.relation == Relation::Represents && edge.source == person.id)
            reader.read(edge);
    }
    return reader.offices();
}

FirstOf<MeetingLine> meetingLinesOf(const graph::KnowledgeGraph& graph, NodeId node)
{
    std::vector<MeetingLine> lines;
    for (const graph::Attendance& attendance : graph::meetingsOf(graph, node)) {
        const graph::Node& meeting = *graph.findNode(attendance.meeting);
        const graph::Edge& edge = *graph.findEdge(attendance.edge);
        MeetingLine line;
        line.meeting = linkTo(meeting);
        line.edge = edge.id;
        line.how = phraseFor(edge.relation);
        if (attendance.through)
            line.through = linkTo(*graph.findNode(*attendance.through));
        if (const graph::Node* place = meeting.attributes.place ? graph.findNode(*meeting.attributes.place) : nullptr)
            line.place = linkTo(*place);
        if (const auto date = graph::meetingDate(graph, meeting))
            line.when = phraseFor(*date);
        line.standing = graph::standing(edge);
        lines.push_back(std::move(line));
    }
    return firstOf(std::move(lines));
}

FirstOf<ThreatLine> threatLinesOf(const graph::KnowledgeGraph& graph, NodeId node)
{
    std::vector<ThreatLine> lines;
    const std::vector<EdgeId> edges = graph.edgesOf(node);
    for (const Relation relation : threatRelations) {
        for (const EdgeId id : edges) {
            const graph::Edge& edge = *graph.findEdge(id);
            const NodeId other = edge.source == node ? edge.target : edge.source;
            const graph::Node& threat = *graph.findNode(other);
            if (edge.relation != relation || threat.kind != NodeKind::Threat || other == node)
                continue;
            const auto reading = edge.source == node ? Reading::FromSource : Reading::FromTarget;
            lines.push_back({linkTo(threat), id, phraseFor(relation, reading), periodOf(edge), edge.evidence.size(),
                             graph::standing(edge)});
        }
    }
    return firstOf(std::move(lines));
}

} // namespace cablegraph::panels
