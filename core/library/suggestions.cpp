#include "namelikeness.h"

#include <cablegraph/base/progress.h>
#include <cablegraph/library/suggestions.h>
#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace cablegraph::library {
namespace {

using graph::Node;
using ontology::NodeKind;
using ontology::Relation;

constexpr double worthTelling = 0.45;
/// Keys that so many share tell nothing of any two of them.
constexpr std::size_t largestBlock = 200;

constexpr std::size_t likenessCount = static_cast<std::size_t>(Likeness::SameTies) + 1;
using LikenessSet = std::bitset<likenessCount>;

void put(LikenessSet& set, Likeness likeness)
{
    set.set(static_cast<std::size_t>(likeness));
}

enum class Family
{
    Person,
    Body, ///< organizations and places
    Meeting,
    None, ///< what code or class tells apart: states, threats
};

Family familyOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Official:
    case NodeKind::Person:
        return Family::Person;
    case NodeKind::Organization:
    case NodeKind::Place:
        return Family::Body;
    case NodeKind::Meeting:
        return Family::Meeting;
    case NodeKind::State:
    case NodeKind::Threat:
        break;
    }
    return Family::None;
}

/// What is compared of a node.
struct Facts
{
    const Node* node = nullptr;
    Family family = Family::None;
    std::vector<ComparedName> names; ///< all forms
    std::string role;                ///< folded
    std::set<NodeId> actsFor;
    std::set<NodeId> parties; ///< of meetings: states and organizations, for people those they act for
    std::set<NodeId> ties;    ///< all others it is related to
    std::set<ArticleId> articles;
    std::size_t weight = 0; ///< mentions
};

bool intersects(const auto& one, const auto& other)
{
    auto a = one.begin();
    auto b = other.begin();
    while (a != one.end() && b != other.end()) {
        if (*a == *b)
            return true;
        if (*a < *b)
            ++a;
        else
            ++b;
    }
    return false;
}

std::size_t common(const std::set<NodeId>& one, const std::set<NodeId>& other)
{
    return static_cast<std::size_t>(std::ranges::count_if(one, [&](NodeId id) { return other.contains(id); }));
}

/// Reads from a graph what is compared.
class FactsReader
{
public:
    explicit FactsReader(const graph::KnowledgeGraph& graph)
        : m_graph{graph}
    {
    }

    [[nodiscard]] std::vector<Facts> read() const
    {
        std::vector<Facts> all;
        for (const Node& node : m_graph.nodes())
            if (familyOf(node.kind) != Family::None)
                all.push_back(factsOf(node));
        return all;
    }

private:
    [[nodiscard]] Facts factsOf(const Node& node) const
    {
        Facts facts;
        facts.node = &node;
        facts.family = familyOf(node.kind);
        facts.names.emplace_back(node.name);
        for (const std::string& alias : node.aliases) {
            ComparedName form{alias};
            // By surname alone articles call whole families.
            const bool isShort = form.words.size() < 2 && facts.names.front().words.size() > 1;
            if (facts.family != Family::Person || !isShort)
                facts.names.push_back(std::move(form));
        }
        facts.role = text::foldedKey(node.attributes.role);
        facts.actsFor = actsFor(node.id);
        facts.weight = node.mentions.size();
        for (const graph::Mention& mention : node.mentions)
            facts.articles.insert(mention.article);
        for (const NodeId id : m_graph.neighbours(node.id)) {
            facts.ties.insert(id);
            const NodeKind kind = m_graph.findNode(id)->kind;
            if (kind == NodeKind::State || kind == NodeKind::Organization)
                facts.parties.insert(id);
            else if (familyOf(kind) == Family::Person)
                facts.parties.merge(actsFor(id));
        }
        if (node.attributes.place) // where it is held is no party
            facts.parties.erase(*node.attributes.place);
        return facts;
    }
    [[nodiscard]] std::set<NodeId> actsFor(NodeId id) const
    {
        std::set<NodeId> found;
        if (const auto& affiliation = m_graph.findNode(id)->attributes.affiliation)
            found.insert(*affiliation);
        for (const EdgeId edgeId : m_graph.edgesOf(id)) {
            const graph::Edge& edge = *m_graph.findEdge(edgeId);
            if (edge.source == id && (edge.relation == Relation::Represents || edge.relation == Relation::PartOf ||
                                      edge.relation == Relation::LocatedIn))
                found.insert(edge.target);
        }
        return found;
    }

    const graph::KnowledgeGraph& m_graph;
};

std::vector<std::string> keysOf(const Facts& facts)
{
    std::vector<std::string> keys;
    for (const ComparedName& name : facts.names) {
        for (const std::string& word : name.words) {
            constexpr std::size_t affix = 3;
            const std::string sound = soundKey(word);
            keys.push_back("sound:" + sound);
            if (sound.size() > affix) {
                keys.push_back("begin:" + sound.substr(0, affix));
                keys.push_back("end:" + sound.substr(sound.size() - affix));
            }
        }
        if (facts.family == Family::Body && name.words.size() == 1)
            keys.push_back("short:" + name.words.front());
        if (facts.family == Family::Body)
            for (const std::string& initials : name.initials)
                keys.push_back("short:" + initials);
    }
    if (facts.family == Family::Meeting)
        if (const auto& date = facts.node->attributes.date)
            keys.push_back("year:" + std::to_string(date->year) + '-' + std::to_string(date->month.value_or(0)));
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

/// Compares two nodes.
class Comparison
{
public:
    Comparison(const Facts& one, const Facts& other)
        : m_one{one}
        , m_other{other}
    {
        if (one.family == Family::Meeting && other.family == Family::Meeting)
            compareMeetings();
        else if (one.family == Family::Meeting || other.family == Family::Meeting)
            return;
        else if (one.family != other.family)
            compareAcrossKinds();
        else
            compareNamed();
    }

    [[nodiscard]] double likelihood() const { return std::clamp(m_score, 0.0, 0.99); }
    [[nodiscard]] std::vector<Likeness> reasons() const
    {
        std::vector<Likeness> reasons;
        for (std::size_t i = 0; i < likenessCount; ++i)
            if (m_reasons[i])
                reasons.push_back(static_cast<Likeness>(i));
        return reasons;
    }

private:
    void add(Likeness reason, double score)
    {
        put(m_reasons, reason);
        m_score += score;
    }
    [[nodiscard]] NameRelation relation() const;
    [[nodiscard]] bool rolesAgree() const;
    [[nodiscard]] bool rolesDiffer() const { return !m_one.role.empty() && !m_other.role.empty() && !rolesAgree(); }
    [[nodiscard]] bool ownersDiffer() const
    {
        return !m_one.actsFor.empty() && !m_other.actsFor.empty() && !intersects(m_one.actsFor, m_other.actsFor);
    }
    void compareNamed();
    void compareAcrossKinds();
    void compareMeetings();
    void addNames(NameRelation relation);
    /// Who writes two names in one article mostly means two.
    void weighArticles(double penalty);
    [[nodiscard]] bool datesAgree() const;

    const Facts& m_one;
    const Facts& m_other;
    LikenessSet m_reasons;
    double m_score = 0;
};

/// The closest of all forms of the names.
NameRelation Comparison::relation() const
{
    // From the surest to the least sure.
    constexpr std::array surest{NameRelation::Same,      NameRelation::Spelling, NameRelation::Abbreviation,
                                NameRelation::SameWords, NameRelation::Part,     NameRelation::SameSurname,
                                NameRelation::None};
    auto best = surest.end() - 1;
    for (const ComparedName& one : m_one.names)
        for (const ComparedName& other : m_other.names) {
            const NameRelation relation =
                m_one.family == Family::Person ? relatePersons(one, other) : relateBodies(one, other);
            best = std::min(best, std::ranges::find(surest, relation));
        }
    return *best;
}

bool Comparison::rolesAgree() const
{
    const auto holds = [](const std::string& longer, const std::string& shorter) {
        return !shorter.empty() && longer.find(shorter) != std::string::npos;
    };
    return holds(m_one.role, m_other.role) || holds(m_other.role, m_one.role);
}

void Comparison::addNames(NameRelation relation)
{
    switch (relation) {
    case NameRelation::Same:
        add(Likeness::SameName, 0.6);
        break;
    case NameRelation::Part:
        add(Likeness::ShortName, m_one.family == Family::Person ? 0.35 : 0.25);
        break;
    case NameRelation::Spelling:
        add(Likeness::Spelling, 0.45);
        break;
    case NameRelation::SameSurname:
        add(Likeness::SameSurname, 0.1);
        break;
    case NameRelation::SameWords:
        add(Likeness::SameWords, 0.5);
        break;
    case NameRelation::Abbreviation:
        add(Likeness::Abbreviation, 0.5);
        break;
    case NameRelation::None:
        break;
    }
}

void Comparison::weighArticles(double penalty)
{
    if (intersects(m_one.articles, m_other.articles))
        m_score -= penalty;
}

void Comparison::compareNamed()
{
    const NameRelation relation = this->relation();
    if (relation == NameRelation::None)
        return;
    const bool agree = intersects(m_one.actsFor, m_other.actsFor);
    // Some names are shared by many: without more they say nothing.
    if (relation == NameRelation::SameSurname && !(agree && rolesAgree()))
        return;
    if (ownersDiffer() && relation != NameRelation::Same && relation != NameRelation::Abbreviation)
        return;
    addNames(relation);
    if (rolesAgree())
        add(Likeness::SameRole, 0.2);
    if (agree)
        add(Likeness::SameState, 0.2);
    constexpr std::size_t someTies = 2;
    if (common(m_one.ties, m_other.ties) >= someTies + (agree ? 1 : 0))
        add(Likeness::SameTies, 0.1);
    if (ownersDiffer())
        m_score -= 0.1;
    if (rolesDiffer())
        m_score -= 0.1;
    weighArticles(relation == NameRelation::Same || relation == NameRelation::Abbreviation ? 0.1 : 0.25);
}

void Comparison::compareAcrossKinds()
{
    for (const ComparedName& one : m_one.names)
        for (const ComparedName& other : m_other.names)
            if (!one.words.empty() && one.words == other.words) {
                add(Likeness::SameName, 0.6);
                return;
            }
}

/// Where one is less precise than the other, it must hold it; days may be one apart, as clocks are.
bool Comparison::datesAgree() const
{
    const auto& one = m_one.node->attributes.date;
    const auto& other = m_other.node->attributes.date;
    if (!one || !other || one->year != other->year)
        return false;
    if (!one->month || !other->month || *one == *other)
        return true;
    if (!one->day || !other->day)
        return one->month == other->month;
    return text::addDays(*one, 1) == *other || text::addDays(*other, 1) == *one;
}

void Comparison::compareMeetings()
{
    const auto& one = m_one.node->attributes;
    const auto& other = m_other.node->attributes;
    const bool bothDated = one.date && other.date;
    if (bothDated && !datesAgree())
        return;
    const std::size_t shared = common(m_one.parties, m_other.parties);
    const std::size_t smaller = std::min(m_one.parties.size(), m_other.parties.size());
    const bool sameParties = shared >= 2 && shared == smaller;
    const bool samePlace = one.place && one.place == other.place;
    if (one.place && other.place && !samePlace)
        m_score -= 0.2;
    if (bothDated)
        add(Likeness::SameTime, one.date->day && other.date->day ? 0.3 : 0.1);
    if (sameParties)
        add(Likeness::SameParties, 0.25);
    if (samePlace)
        add(Likeness::SamePlace, 0.2);
    const NameRelation names = relateBodies(m_one.names.front(), m_other.names.front());
    if (names == NameRelation::Same || names == NameRelation::SameWords)
        add(names == NameRelation::Same ? Likeness::SameName : Likeness::SameWords, 0.15);
    weighArticles(0.1);
    // A name ("talks") and a year are shared by many.
    if (!sameParties && !(samePlace && bothDated))
        m_score = 0;
}

/// More is said of it; then the longer name, then the first by name, so that ids, which depend on the order of adding,
/// decide last.
bool isBetterKnown(const Facts& one, const Facts& other)
{
    const auto rank = [](const Facts& facts) {
        return std::tuple{-static_cast<std::int64_t>(facts.weight), -static_cast<std::int64_t>(facts.node->name.size()),
                          std::string_view{facts.node->name}, facts.node->id};
    };
    return rank(one) < rank(other);
}

/// Which nodes have a key in common, as places in `all`.
std::set<std::pair<std::size_t, std::size_t>> candidates(const std::vector<Facts>& all, const std::stop_token& stop)
{
    std::map<std::string, std::vector<std::size_t>> blocks;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::string& key : keysOf(all[i]))
            blocks[std::move(key)].push_back(i);
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (const auto& [key, members] : blocks) {
        if (stop.stop_requested())
            throw Stopped{};
        if (members.size() > largestBlock)
            continue;
        for (std::size_t i = 0; i < members.size(); ++i)
            for (std::size_t j = i + 1; j < members.size(); ++j)
                pairs.emplace(members[i], members[j]);
    }
    return pairs;
}

} // namespace

std::vector<MergeSuggestion> suggestMerges(const graph::KnowledgeGraph& graph,
                                           const std::set<std::pair<NodeId, NodeId>>& different, std::size_t limit,
                                           const std::stop_token& stop)
{
    const std::vector<Facts> all = FactsReader{graph}.read();
    std::vector<MergeSuggestion> found;
    for (const auto& [i, j] : candidates(all, stop)) {
        if (stop.stop_requested())
            throw Stopped{};
        const Facts* one = &all[i];
        const Facts* other = &all[j];
        if (different.contains(std::minmax(one->node->id, other->node->id)))
            continue;
        const Comparison comparison{*one, *other};
        if (comparison.likelihood() < worthTelling)
            continue;
        if (isBetterKnown(*other, *one))
            std::swap(one, other);
        found.push_back({one->node->id, other->node->id, comparison.likelihood(), comparison.reasons()});
    }
    std::ranges::sort(found, [&](const MergeSuggestion& a, const MergeSuggestion& b) {
        const auto rank = [&](const MergeSuggestion& each) {
            return std::tuple{-each.likelihood, graph.findNode(each.one)->name, each.one, each.other};
        };
        return rank(a) < rank(b);
    });
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

} // namespace cablegraph::library
