#include <cablegraph/graph/attendance.h>
#include <cablegraph/graph/briefing.h>
#include <cablegraph/graph/contested.h>
#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/graph/publicorigin.h>
#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace cablegraph::graph {
namespace {

using ontology::NodeKind;
using ontology::Relation;

bool isActor(NodeKind kind) noexcept
{
    return kind == NodeKind::State || kind == NodeKind::Official || kind == NodeKind::Organization ||
           kind == NodeKind::Person;
}

/// Leaves the first `limit` and returns how many went.
template<class Items>
std::size_t shorten(Items& items, std::size_t limit)
{
    const std::size_t surplus = items.size() - std::min(items.size(), limit);
    items.resize(items.size() - surplus);
    return surplus;
}

class Drafting
{
public:
    Drafting(const GraphDocument& document, const BriefingLimits& limits)
        : m_document{document}
        , m_limits{limits}
        , m_graph{document.nodes, document.edges}
    {
        for (const Source& source : document.sources)
            for (const Sentence& sentence : source.sentences)
                m_sentences.emplace(std::pair{source.id, sentence.id}, std::pair{&source, sentence.span});
        for (const Edge& edge : document.edges)
            for (const NodeId end : {edge.source, edge.target})
                m_weights[end] += edge.evidence.size();
    }

    Briefing take()
    {
        describeArticles();
        addActors();
        addMeetings();
        addThreats();
        addDisputes();
        return std::move(m_briefing);
    }

private:
    void describeArticles()
    {
        m_briefing.articles = m_document.sources.size();
        for (const Source& source : m_document.sources) {
            if (!source.published)
                continue;
            if (!m_briefing.firstArticle || *source.published < *m_briefing.firstArticle)
                m_briefing.firstArticle = source.published;
            if (!m_briefing.lastArticle || *source.published > *m_briefing.lastArticle)
                m_briefing.lastArticle = source.published;
        }
    }

    /// The number of the note, which is made where there is none yet; 0 when the sentence is missing.
    std::size_t noteFor(const Evidence& evidence)
    {
        const std::pair key{evidence.article, evidence.sentence};
        const auto sentence = m_sentences.find(key);
        if (sentence == m_sentences.end())
            return 0;
        const auto [note, isNew] = m_notes.try_emplace(key, m_briefing.notes.size() + 1);
        if (isNew) {
            const auto& [source, span] = sentence->second;
            m_briefing.notes.push_back({text::singleLine(slice(source->text, span)), text::singleLine(source->title),
                                        source->published, publicOrigin(*source)});
        }
        return note->second;
    }

    [[nodiscard]] std::string nameOf(NodeId id) const
    {
        const Node* node = m_graph.findNode(id);
        return node == nullptr ? std::string{} : text::singleLine(node->name);
    }

    [[nodiscard]] static std::string verbOf(const Edge& edge)
    {
        std::string verb = text::singleLine(edge.label);
        if (verb.empty())
            verb = ontology::nameOf(edge.relation);
        std::ranges::replace(verb, '_', ' ');
        return verb;
    }

    BriefingStatement statementOf(const Edge& edge)
    {
        BriefingStatement statement;
        statement.subjectNode = edge.source;
        statement.objectNode = edge.target;
        statement.subject = nameOf(edge.source);
        statement.verb = verbOf(edge);
        statement.object = nameOf(edge.target);
        statement.standing = standing(edge);
        std::set<std::pair<ArticleId, SentenceId>> told;
        for (const Evidence& evidence : edge.evidence) {
            if (evidence.date && (!statement.date || *evidence.date < *statement.date))
                statement.date = evidence.date;
            addCited(statement, evidence);
            if (!told.insert({evidence.article, evidence.sentence}).second)
                continue;
            if (statement.notes.size() == m_limits.notes)
                ++statement.moreNotes;
            else if (const std::size_t note = noteFor(evidence); note > 0)
                statement.notes.push_back(note);
        }
        return statement;
    }

    void addCited(BriefingStatement& statement, const Evidence& evidence) const
    {
        const std::string cited = evidence.accordingTo ? nameOf(*evidence.accordingTo) : std::string{};
        if (!cited.empty() && std::ranges::find(statement.cited, cited) == statement.cited.end())
            statement.cited.push_back(cited);
    }

    /// Of one node, those that `wants` says, best supported first.
    template<class Wants>
    [[nodiscard]] std::vector<const Edge*> edgesOf(NodeId node, Wants wants) const
    {
        std::vector<const Edge*> found;
        for (const EdgeId id : m_graph.edgesOf(node))
            if (const Edge* edge = m_graph.findEdge(id); wants(*edge))
                found.push_back(edge);
        std::ranges::stable_sort(found, std::ranges::greater{}, [](const Edge* edge) { return edge->evidence.size(); });
        return found;
    }

    template<class Wants>
    std::vector<BriefingStatement> statementsOf(NodeId node, Wants wants)
    {
        std::vector<BriefingStatement> statements;
        for (const Edge* edge : edgesOf(node, wants))
            statements.push_back(statementOf(*edge));
        return statements;
    }

    /// Of those that `wants` says, the one of which most is told first.
    template<class Wants>
    [[nodiscard]] std::vector<const Node*> ranked(Wants wants) const
    {
        std::vector<const Node*> found;
        for (const Node& node : m_graph.nodes())
            if (wants(node) && m_weights.contains(node.id))
                found.push_back(&node);
        std::ranges::stable_sort(found, std::ranges::greater{},
                                 [this](const Node* node) { return m_weights.at(node->id); });
        return found;
    }

    void addActors()
    {
        std::vector<const Node*> actors = ranked([](const Node& node) { return isActor(node.kind); });
        m_briefing.moreActors = shorten(actors, m_limits.actors);
        for (const Node* node : actors) {
            BriefingActor actor;
            actor.node = node->id;
            actor.name = nameOf(node->id);
            actor.kind = node->kind;
            actor.offices = statementsOf(node->id, [&](const Edge& edge) {
                return edge.source == node->id && edge.relation == Relation::Represents;
            });
            std::vector<const Edge*> deeds = edgesOf(node->id, [&](const Edge& edge) {
                return edge.source == node->id && ontology::isActorRelation(edge.relation);
            });
            std::vector<const Edge*> received = edgesOf(node->id, [&](const Edge& edge) {
                return edge.source != node->id && ontology::isActorRelation(edge.relation);
            });
            actor.moreStatements = shorten(deeds, m_limits.statements);
            actor.moreStatements += shorten(received, m_limits.statements - deeds.size());
            for (const Edge* edge : deeds)
                actor.deeds.push_back(statementOf(*edge));
            for (const Edge* edge : received)
                actor.received.push_back(statementOf(*edge));
            m_briefing.actors.push_back(std::move(actor));
        }
    }

    void addMeetings()
    {
        std::vector<std::pair<std::optional<text::PartialDate>, const Node*>> meetings;
        for (const Node* node : ranked([](const Node& each) { return each.kind == NodeKind::Meeting; }))
            meetings.emplace_back(meetingDate(m_graph, *node), node);
        std::ranges::stable_sort(meetings, {}, [](const auto& meeting) {
            return std::pair{!meeting.first.has_value(), meeting.first};
        });
        const auto dated =
            std::ranges::count_if(meetings, [](const auto& meeting) { return meeting.first.has_value(); });
        // The latest are wanted: what is too many goes from the beginning, undated ones go first.
        if (meetings.size() > m_limits.meetings) {
            m_briefing.moreMeetings = meetings.size() - m_limits.meetings;
            const auto undatedGone =
                std::min(m_briefing.moreMeetings, meetings.size() - static_cast<std::size_t>(dated));
            meetings.resize(meetings.size() - undatedGone);
            meetings.erase(meetings.begin(),
                           meetings.begin() + static_cast<std::ptrdiff_t>(m_briefing.moreMeetings - undatedGone));
        }
        for (const auto& [date, node] : meetings)
            addMeeting(*node, date);
    }

    void addMeeting(const Node& node, const std::optional<text::PartialDate>& date)
    {
        BriefingMeeting meeting{node.id, nameOf(node.id), date, {}, {}};
        for (const Relation relation : {Relation::Hosts, Relation::Chairs, Relation::Attends})
            std::ranges::move(
                statementsOf(node.id,
                             [&](const Edge& edge) { return edge.target == node.id && edge.relation == relation; }),
                std::back_inserter(meeting.parties));
        for (const Relation relation : {Relation::HeldIn, Relation::Discusses, Relation::Follows})
            std::ranges::move(
                statementsOf(node.id,
                             [&](const Edge& edge) { return edge.source == node.id && edge.relation == relation; }),
                std::back_inserter(meeting.about));
        m_briefing.meetings.push_back(std::move(meeting));
    }

    void addThreats()
    {
        std::vector<const Node*> threats = ranked([](const Node& node) { return node.kind == NodeKind::Threat; });
        m_briefing.moreThreats = shorten(threats, m_limits.threats);
        for (const Node* node : threats) {
            const auto with = [&](Relation relation) {
                return statementsOf(node->id, [relation](const Edge& edge) { return edge.relation == relation; });
            };
            m_briefing.threats.push_back(
                {node->id, nameOf(node->id), with(Relation::Poses), with(Relation::Targets), with(Relation::Counters),
                 with(Relation::Enables),
                 statementsOf(node->id, [](const Edge& edge) { return ontology::isActorRelation(edge.relation); })});
        }
    }

    void addDisputes()
    {
        std::vector<ContestedClaim> claims = contestedClaims(m_graph);
        m_briefing.moreDisputes = shorten(claims, m_limits.disputes);
        for (const ContestedClaim& claim : claims) {
            const Edge& edge = *m_graph.findEdge(claim.edge);
            m_briefing.disputes.push_back({statementOf(edge), voices(edge, claim.claimed), voices(edge, claim.denied)});
        }
    }

    std::vector<BriefingVoice> voices(const Edge& edge, const std::vector<std::size_t>& side)
    {
        std::vector<BriefingVoice> found;
        for (const std::size_t at : side) {
            const Evidence& evidence = edge.evidence[at];
            const std::size_t note = noteFor(evidence);
            if (note == 0 || std::ranges::find(found, note, &BriefingVoice::note) != found.end())
                continue;
            found.push_back({evidence.accordingTo ? nameOf(*evidence.accordingTo) : std::string{}, evidence.stance,
                             evidence.date, m_briefing.notes[note - 1].sentence, note});
        }
        return found;
    }

    const GraphDocument& m_document;
    const BriefingLimits& m_limits;
    KnowledgeGraph m_graph;
    std::map<std::pair<ArticleId, SentenceId>, std::pair<const Source*, text::ByteSpan>> m_sentences;
    std::map<NodeId, std::size_t> m_weights; ///< sentences about it
    std::map<std::pair<ArticleId, SentenceId>, std::size_t> m_notes;
    Briefing m_briefing;
};

} // namespace

Briefing briefingOf(const GraphDocument& document, const BriefingLimits& limits)
{
    return Drafting{document, limits}.take();
}

} // namespace cablegraph::graph
