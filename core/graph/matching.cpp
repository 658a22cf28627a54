#include "matching.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <bitset>
#include <limits>
#include <string>
#include <utility>

namespace cablegraph::graph {
namespace {

using Index = FilterRows::Index;
using ontology::NodeKind;

constexpr std::size_t enumWidth = 32;

/// A choice among the values of an enum, looked up by a bit.
using Accepted = std::bitset<enumWidth>;

template<class Enum>
Accepted acceptedValues(const Choice<Enum>& choice)
{
    Accepted accepted;
    for (std::size_t value = 0; value < enumWidth; ++value)
        accepted[value] = choice.accepts(static_cast<Enum>(value));
    return accepted;
}

template<class Enum>
bool has(const Accepted& accepted, Enum value)
{
    return accepted[static_cast<std::size_t>(value)];
}

std::vector<std::string> wordsOf(const std::string& text)
{
    const std::string folded = text::foldedKey(text);
    std::vector<std::string> words;
    std::size_t begin = 0;
    while (begin < folded.size()) {
        const std::size_t end = std::min(folded.find(' ', begin), folded.size());
        if (end > begin)
            words.push_back(folded.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

/// All words in one form of the name, which are its lines.
bool namesAll(const std::string& names, const std::vector<std::string>& words)
{
    std::size_t begin = 0;
    while (begin <= names.size()) {
        const std::size_t end = std::min(names.find('\n', begin), names.size());
        const std::string_view form = std::string_view{names}.substr(begin, end - begin);
        if (std::ranges::all_of(words, [&](const std::string& word) { return form.find(word) != form.npos; }))
            return true;
        begin = end + 1;
    }
    return false;
}

/// One filter at work on the rows.
class Matcher
{
public:
    Matcher(const FilterRows& rows, const Filter& filter);

    [[nodiscard]] Passing match();

private:
    using Flags = std::vector<bool>;

    void matchNodes();
    void findSubjects();
    void matchEvidence();
    void matchEdges();
    void joinNodes();
    void matchDegrees();

    [[nodiscard]] bool evidencePasses(const FilterRows::EvidenceRow& row) const;
    [[nodiscard]] bool daysPass(const FilterRows::Days& days) const;
    [[nodiscard]] bool edgePasses(const FilterRows::EdgeRow& row) const;
    [[nodiscard]] bool isBackedEnough(const FilterRows::EdgeRow& row) const;
    [[nodiscard]] bool standsByMentions(Index node) const;
    [[nodiscard]] bool isSubject(Index node) const;
    [[nodiscard]] bool asksOfEdges() const;
    [[nodiscard]] bool asksOfArticlesAlone() const;

    const FilterRows& m_rows;
    const Filter& m_filter;
    Flags m_articles; ///< that pass, by place
    Flags m_cited;    ///< that pass, by place; the last for the article's own voice
    Accepted m_relations;
    Accepted m_quadClasses;
    Accepted m_standings;
    FilterRows::Days m_first;
    FilterRows::Days m_last;
    std::vector<Flags> m_subjects; ///< of each condition about subjects, by node
    Passing m_passing;
};

Matcher::Matcher(const FilterRows& rows, const Filter& filter)
    : m_rows{rows}
    , m_filter{filter}
    , m_relations{acceptedValues(filter.relations)}
    , m_quadClasses{acceptedValues(filter.quadClasses)}
    , m_standings{acceptedValues(filter.standings)}
    , m_first{filter.dates.first}
    , m_last{filter.dates.last}
{
    for (const FilterRows::ArticleRow& article : rows.articles)
        m_articles.push_back(filter.articles.accepts(article.id));
    for (const Node& node : rows.graph.nodes())
        m_cited.push_back(filter.cited.accepts(node.id));
    m_cited.push_back(filter.cited.accepts(NodeId{}));
}

Passing Matcher::match()
{
    matchNodes();
    findSubjects();
    matchEvidence();
    matchEdges();
    joinNodes();
    matchDegrees();
    return std::move(m_passing);
}

void Matcher::matchNodes()
{
    const std::span<const Node> nodes = m_rows.graph.nodes();
    const auto kinds = acceptedValues(m_filter.kinds);
    const auto& refusedStates = m_filter.states.excluded;
    m_passing.nodes.resize(nodes.size());
    for (Index i = 0; i < nodes.size(); ++i) {
        const auto& threatClass = nodes[i].attributes.threatClass;
        const bool refusedThreat = threatClass && m_filter.threatClasses.excluded.contains(*threatClass);
        const bool refusedState = !refusedStates.empty() && std::ranges::any_of(m_rows.statesOf(i), [&](Index state) {
            return refusedStates.contains(nodes[state].id);
        });
        m_passing.nodes[i] = has(kinds, nodes[i].kind) && !refusedThreat && !refusedState;
    }
}

void Matcher::findSubjects()
{
    const std::span<const Node> nodes = m_rows.graph.nodes();
    const auto add = [&](const auto& isOne) {
        Flags flags(nodes.size());
        for (Index i = 0; i < nodes.size(); ++i)
            flags[i] = isOne(i);
        m_subjects.push_back(std::move(flags));
    };
    if (const auto& classes = m_filter.threatClasses.included; !classes.empty())
        add([&](Index i) {
            return nodes[i].attributes.threatClass && classes.contains(*nodes[i].attributes.threatClass);
        });
    if (const auto& states = m_filter.states.included; !states.empty())
        add([&](Index i) {
            return std::ranges::any_of(m_rows.statesOf(i),
                                       [&](Index state) { return states.contains(nodes[state].id); });
        });
    if (const auto words = wordsOf(m_filter.text); !words.empty())
        add([&](Index i) { return namesAll(m_rows.names[i], words); });
}

void Matcher::matchEvidence()
{
    m_passing.evidence.resize(m_rows.evidence.size());
    for (Index i = 0; i < m_rows.evidence.size(); ++i)
        m_passing.evidence[i] = evidencePasses(m_rows.evidence[i]);
}

bool Matcher::evidencePasses(const FilterRows::EvidenceRow& row) const
{
    const bool cited = row.cited == FilterRows::none ? m_cited.back() : m_cited[row.cited];
    return m_articles[row.article] && cited && row.confidence >= static_cast<float>(m_filter.minimumConfidence) &&
           daysPass(row.days);
}

bool Matcher::daysPass(const FilterRows::Days& days) const
{
    if (days.isUndated())
        return m_filter.dates.keepUndated;
    return days.last >= m_first.first && (m_last.isUndated() || days.first <= m_last.last);
}

void Matcher::matchEdges()
{
    m_passing.edges.resize(m_rows.edges.size());
    for (Index i = 0; i < m_rows.edges.size(); ++i) {
        const FilterRows::EdgeRow& row = m_rows.edges[i];
        m_passing.edges[i] = has(m_relations, row.relation) && edgePasses(row) && isBackedEnough(row);
    }
}

bool Matcher::edgePasses(const FilterRows::EdgeRow& row) const
{
    if (!m_passing.nodes[row.source] || !m_passing.nodes[row.target])
        return false;
    const auto touches = [&](const Flags& subjects) { return subjects[row.source] || subjects[row.target]; };
    if (!std::ranges::all_of(m_subjects, touches))
        return false;
    if (m_filter.quadClasses.acceptsAll())
        return true;
    const auto quadClass = ontology::quadClass(row.relation);
    return quadClass ? has(m_quadClasses, *quadClass) : m_filter.quadClasses.included.empty();
}

bool Matcher::isBackedEnough(const FilterRows::EdgeRow& row) const
{
    StanceSet stances;
    std::vector<Index> articles;
    for (Index i = row.firstEvidence; i < row.evidenceEnd; ++i) {
        if (!m_passing.evidence[i])
            continue;
        stances[static_cast<std::size_t>(m_rows.evidence[i].stance)] = true;
        if (m_filter.minimumArticles > 1 || m_filter.minimumSources > 1)
            articles.push_back(m_rows.evidence[i].article);
    }
    const auto distinct = [](std::vector<Index> values) {
        std::ranges::sort(values);
        return static_cast<std::size_t>(std::distance(values.begin(), std::unique(values.begin(), values.end())));
    };
    if (stances.none() || !has(m_standings, standing(stances)))
        return false;
    if (m_filter.minimumArticles > 1 && distinct(articles) < m_filter.minimumArticles)
        return false;
    if (m_filter.minimumSources <= 1)
        return true;
    for (Index& article : articles)
        article = m_rows.articles[article].source;
    return distinct(articles) >= m_filter.minimumSources;
}

void Matcher::joinNodes()
{
    Flags joined(m_passing.nodes.size());
    for (Index i = 0; i < m_rows.edges.size(); ++i)
        if (m_passing.edges[i]) {
            joined[m_rows.edges[i].source] = true;
            joined[m_rows.edges[i].target] = true;
        }
    const bool edgesAsked = asksOfEdges();
    const bool mentionsCount = edgesAsked && asksOfArticlesAlone();
    for (Index i = 0; i < joined.size(); ++i) {
        const bool alone = !edgesAsked || (mentionsCount && m_rows.lone[i] && standsByMentions(i));
        m_passing.nodes[i] = m_passing.nodes[i] && (joined[i] || (alone && isSubject(i)));
    }
}

void Matcher::matchDegrees()
{
    if (m_filter.minimumDegree == 0 && !m_filter.maximumDegree)
        return;
    std::vector<std::size_t> degrees(m_passing.nodes.size());
    for (Index i = 0; i < m_rows.edges.size(); ++i)
        if (m_passing.edges[i]) {
            ++degrees[m_rows.edges[i].source];
            ++degrees[m_rows.edges[i].target];
        }
    const std::size_t most = m_filter.maximumDegree.value_or(std::numeric_limits<std::size_t>::max());
    for (Index i = 0; i < degrees.size(); ++i)
        m_passing.nodes[i] = m_passing.nodes[i] && degrees[i] >= m_filter.minimumDegree && degrees[i] <= most;
    for (Index i = 0; i < m_rows.edges.size(); ++i)
        m_passing.edges[i] =
            m_passing.edges[i] && m_passing.nodes[m_rows.edges[i].source] && m_passing.nodes[m_rows.edges[i].target];
}

bool Matcher::isSubject(Index node) const
{
    return std::ranges::all_of(m_subjects, [&](const Flags& subjects) { return subjects[node]; });
}

bool Matcher::standsByMentions(Index node) const
{
    const Node& each = m_rows.graph.nodes()[node];
    const FilterRows::Days own{each.attributes.date};
    return std::ranges::any_of(each.mentions, [&](const Mention& mention) {
        const Index article = m_rows.articleIndex(mention.article);
        if (article == FilterRows::none)
            return m_filter.articles.accepts(mention.article) && daysPass(own);
        return m_articles[article] && daysPass(own.isUndated() ? m_rows.articles[article].days : own);
    });
}

bool Matcher::asksOfEdges() const
{
    return !asksOfArticlesAlone() || !m_filter.articles.acceptsAll() || !m_filter.dates.acceptsAll();
}

bool Matcher::asksOfArticlesAlone() const
{
    return m_filter.relations.acceptsAll() && m_filter.quadClasses.acceptsAll() && m_filter.standings.acceptsAll() &&
           m_filter.cited.acceptsAll() && m_filter.minimumConfidence <= 0 && m_filter.minimumArticles <= 1 &&
           m_filter.minimumSources <= 1;
}

} // namespace

Passing match(const FilterRows& rows, const Filter& filter)
{
    return Matcher{rows, filter}.match();
}

} // namespace cablegraph::graph
