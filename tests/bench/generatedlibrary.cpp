#include "generatedlibrary.h"

#include <cablegraph/layout/placement.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace cablegraph::bench {
namespace {

using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;

constexpr std::size_t stateCount = 60;
constexpr std::size_t officialsPerState = 14;
constexpr std::size_t organizationsPerState = 4;
constexpr std::size_t placesPerState = 20;
constexpr int sentencesPerArticle = 20;
constexpr int claimsPerArticle = 18;
constexpr int firstYear = 2015;

constexpr std::array syllables{"ka",  "lo",  "mir", "ten", "sa",  "vor", "du",  "ne",  "gri", "pol",
                               "ash", "bel", "cor", "fen", "hal", "ist", "jun", "rud", "wes", "zan"};
constexpr std::array fillers{"officials", "said",    "that",      "the",       "talks",    "would",  "continue",
                             "on",        "missile", "sanctions", "border",    "security", "with",   "against",
                             "trade",     "envoy",   "statement", "pressure",  "after",    "before", "meeting",
                             "denied",    "accused", "navy",      "agreement", "cyber",    "attack", "warned",
                             "pledged",   "support", "region",    "harbour"};

/// A name of its own for every number.
std::string nameFor(std::size_t number)
{
    std::string name;
    for (std::size_t rest = number + syllables.size(); rest > 0; rest /= syllables.size())
        name += syllables[rest % syllables.size()];
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

/// Of `count` things the first ones far oftener than the last.
std::size_t oftenFirst(std::mt19937& random, std::size_t count)
{
    const double share = std::uniform_real_distribution<>{}(random);
    return static_cast<std::size_t>(static_cast<double>(count) * share * share * share);
}

/// Writes one article sentence by sentence and notes what each says.
class Writer
{
public:
    explicit Writer(std::size_t number)
        : m_number{number}
        , m_random{static_cast<std::mt19937::result_type>(number + 1)}
    {
    }

    GeneratedArticle write();

private:
    struct Party
    {
        std::size_t state;
        NodeId stateNode;
        NodeId official;
    };

    NodeId add(NodeKind kind, const std::string& name);
    Party addParty();
    void addMeeting(const std::vector<Party>& parties);
    void addThreat(const std::vector<Party>& parties);
    void addClaims(const std::vector<Party>& parties);
    text::ByteSpan addSentence(const std::vector<NodeId>& named);
    void claim(NodeId source, Relation relation, NodeId target, Stance stance = Stance::Asserted);
    graph::Node& node(NodeId id) { return m_made.graph.nodes[static_cast<std::size_t>(id.value) - 1]; }

    std::size_t m_number;
    std::mt19937 m_random;
    std::map<std::pair<NodeKind, std::string>, NodeId> m_known;
    GeneratedArticle m_made;
};

GeneratedArticle Writer::write()
{
    article::Article& article = m_made.article;
    article.title = nameFor(m_number) + " report " + std::to_string(m_number);
    article.origin = "https://paper" + std::to_string(m_random() % 40) + ".example/" + std::to_string(m_number);
    article.published = text::PartialDate{firstYear + static_cast<int>(m_random() % 10),
                                          1 + static_cast<int>(m_random() % 12), 1 + static_cast<int>(m_random() % 28)};
    std::vector<Party> parties;
    for (int i = 0; i < 3; ++i)
        parties.push_back(addParty());
    addMeeting(parties);
    addThreat(parties);
    addClaims(parties);
    while (m_made.graph.sentences.size() < sentencesPerArticle)
        addSentence({});
    article.paragraphs = {{0, article.text.size()}};
    return std::move(m_made);
}

NodeId Writer::add(NodeKind kind, const std::string& name)
{
    const auto [known, isNew] =
        m_known.emplace(std::pair{kind, name}, NodeId{static_cast<std::int64_t>(m_made.graph.nodes.size()) + 1});
    if (isNew) {
        graph::Node made;
        made.id = known->second;
        made.kind = kind;
        made.name = name;
        m_made.graph.nodes.push_back(std::move(made));
    }
    return known->second;
}

Writer::Party Writer::addParty()
{
    Party party;
    party.state = oftenFirst(m_random, stateCount);
    party.stateNode = add(NodeKind::State, nameFor(party.state));
    node(party.stateNode).attributes.code = "X" + std::to_string(party.state);
    const std::size_t official = party.state * officialsPerState + oftenFirst(m_random, officialsPerState);
    party.official = add(NodeKind::Official, nameFor(1000 + official) + ' ' + nameFor(5000 + official));
    node(party.official).aliases = {nameFor(5000 + official)};
    node(party.official).attributes.affiliation = party.stateNode;
    claim(party.official, Relation::Represents, party.stateNode);
    return party;
}

void Writer::addMeeting(const std::vector<Party>& parties)
{
    const NodeId meeting = add(NodeKind::Meeting, nameFor(100000 + m_number) + " talks");
    node(meeting).attributes.date = m_made.article.published;
    const std::size_t host = parties.front().state;
    const NodeId place = add(NodeKind::Place, nameFor(20000 + host * placesPerState + m_random() % placesPerState));
    node(place).attributes.code = "X" + std::to_string(host);
    claim(meeting, Relation::HeldIn, place);
    claim(place, Relation::LocatedIn, parties.front().stateNode);
    for (const Party& party : parties)
        claim(party.official, Relation::Attends, meeting);
}

void Writer::addThreat(const std::vector<Party>& parties)
{
    const Party& source = parties[1];
    const auto threatClass = static_cast<ontology::ThreatClass>(m_random() % ontology::threatClassCount);
    const NodeId threat = add(NodeKind::Threat, std::string{nameOf(threatClass)} + " (" + nameFor(source.state) + ')');
    node(threat).attributes.threatClass = threatClass;
    node(threat).attributes.threatSource = source.stateNode;
    claim(source.stateNode, Relation::Poses, threat, m_random() % 10 == 0 ? Stance::Denied : Stance::Alleged);
    claim(threat, Relation::Targets, parties[2].stateNode);
    claim(parties[0].stateNode, Relation::Counters, threat, Stance::Planned);
}

void Writer::addClaims(const std::vector<Party>& parties)
{
    for (int i = 0; i < claimsPerArticle / 2; ++i) {
        const Party& source = parties[m_random() % parties.size()];
        const Party& target = parties[m_random() % parties.size()];
        const auto relation = static_cast<Relation>(
            static_cast<unsigned>(ontology::firstActorRelation) +
            m_random() % (ontology::relationCount - static_cast<unsigned>(ontology::firstActorRelation)));
        const Stance stance = m_random() % 10 == 0 ? Stance::Denied : Stance::Asserted;
        if (source.stateNode == target.stateNode)
            continue;
        if (i % 2 == 0)
            claim(source.stateNode, relation, target.stateNode, stance);
        else
            claim(source.official, relation, target.official, stance);
    }
    const std::size_t body = parties[0].state * organizationsPerState + m_random() % organizationsPerState;
    const NodeId organization = add(NodeKind::Organization, "Ministry of " + nameFor(40000 + body));
    claim(organization, Relation::Represents, parties[0].stateNode);
}

text::ByteSpan Writer::addSentence(const std::vector<NodeId>& named)
{
    std::string& text = m_made.article.text;
    if (!text.empty())
        text += ' ';
    const std::size_t begin = text.size();
    const SentenceId id{static_cast<std::int64_t>(m_made.graph.sentences.size()) + 1};
    for (const NodeId each : named) {
        const std::size_t at = text.size();
        text += node(each).name;
        node(each).mentions.edit().push_back({graph::ArticleGraph::article, id, {at, text.size()}});
        text += ' ';
    }
    text += nameFor(oftenFirst(m_random, 8000));
    for (int word = 0; word < 14; ++word)
        text += std::string{" "} + fillers[oftenFirst(m_random, fillers.size())];
    text += '.';
    m_made.graph.sentences.push_back({id, {begin, text.size()}});
    return {begin, text.size()};
}

void Writer::claim(NodeId source, Relation relation, NodeId target, Stance stance)
{
    auto found = std::ranges::find_if(m_made.graph.edges, [&](const graph::Edge& edge) {
        return edge.source == source && edge.target == target && edge.relation == relation;
    });
    if (found == m_made.graph.edges.end()) {
        graph::Edge made{EdgeId{static_cast<std::int64_t>(m_made.graph.edges.size()) + 1},
                         source,
                         target,
                         relation,
                         std::string{nameOf(relation)},
                         {}};
        found = m_made.graph.edges.insert(found, std::move(made));
    }
    graph::Evidence evidence;
    evidence.article = graph::ArticleGraph::article;
    evidence.span = addSentence({source, target});
    evidence.sentence = m_made.graph.sentences.back().id;
    evidence.stance = stance;
    if (m_random() % 4 == 0)
        evidence.accordingTo = source;
    if (m_random() % 3 == 0)
        evidence.date = m_made.article.published;
    evidence.confidence = 0.5 + static_cast<double>(m_random() % 50) / 100;
    evidence.rule = "generated";
    found->evidence.add(std::move(evidence));
}

} // namespace

GeneratedArticle generateArticle(std::size_t number)
{
    return Writer{number}.write();
}

void fillLibrary(library::Library& library, std::size_t count)
{
    library::LibraryWriter writer{library};
    constexpr std::size_t perBatch = 100;
    for (std::size_t number = 0; number < count;) {
        library::LibraryWriter::Batch batch{writer};
        for (const std::size_t end = std::min(count, number + perBatch); number < end; ++number) {
            const GeneratedArticle made = generateArticle(number);
            writer.add(made.article, made.graph);
        }
        batch.commit();
    }
    layout::Placements placements;
    const graph::KnowledgeGraph graph = library.graph();
    const auto perRow = static_cast<std::size_t>(std::sqrt(static_cast<double>(graph.nodes().size()))) + 1;
    constexpr double apart = 120;
    for (std::size_t i = 0; i < graph.nodes().size(); ++i)
        placements[graph.nodes()[i].id] = {
            {static_cast<double>(i % perRow) * apart, static_cast<double>(i / perRow) * apart}, false};
    writer.place(placements);
}

} // namespace cablegraph::bench
