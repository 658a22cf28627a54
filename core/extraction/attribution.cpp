#include "attribution.h"

#include "stance.h"

#include <algorithm>

namespace cablegraph::extraction {
namespace {

using ontology::ReportingForm;
using ontology::Stance;

class ReportFinder
{
public:
    ReportFinder(const NounPhrases& nouns, const ontology::Ontology::Tables& tables)
        : m_nouns{nouns}
        , m_tree{nouns.tree()}
        , m_tables{tables}
    {
    }

    std::vector<Report> run(const Clauses& clauses)
    {
        for (std::size_t i = 0; i + 1 < m_tree.size(); ++i)
            if (m_tree[i].lower == "according" && m_tree[i + 1].lower == "to")
                addSource(i);
        for (const Predicate& predicate : clauses.predicates)
            if (const auto stance = reportingStance(m_tree[predicate.verb], ReportingForm::Say, m_tables))
                addSpeech(predicate, *stance);
        return std::move(m_reports);
    }

private:
    /// Everything below `clause` but not below `without`.
    void add(std::size_t clause, std::size_t without, Stance stance, const Party& speaker, bool quoted = false)
    {
        const auto [begin, end] = m_tree.extent(clause);
        const auto [from, to] = m_tree.extent(without);
        const std::optional<EntityIndex> cited =
            speaker.heads.empty() ? std::nullopt : std::optional{speaker.heads.front()};
        const bool apart = to <= begin || from >= end || clause == without;
        if (apart || (from <= begin && to >= end)) {
            m_reports.push_back({begin, end, stance, cited, quoted});
            return;
        }
        if (begin < from)
            m_reports.push_back({begin, from, stance, cited, quoted});
        if (to < end)
            m_reports.push_back({to, end, stance, cited, quoted});
    }

    void addSource(std::size_t according)
    {
        std::size_t noun = m_tree.head(according);
        if (noun == nowhere || noun <= according) { // the parser hung the noun on "according"
            noun = m_tree.child(according, "obl");
            if (noun == nowhere)
                return;
        }
        std::size_t clause = m_tree.dominates(according, noun) ? m_tree.head(according) : m_tree.head(noun);
        if (clause == nowhere)
            clause = noun;
        // Set off by a comma it is said of the whole sentence, on whatever word the parser hung it.
        if (according > 0 && m_tree[according - 1].form == ",")
            while (m_tree.head(clause) != nowhere && !m_tree.is(clause, "parataxis"))
                clause = m_tree.head(clause);
        Party source = m_nouns.party(noun);
        if (source.heads.empty())
            std::swap(source.heads, source.owners);
        add(clause, noun, Stance::Asserted, source);
    }

    void addSpeech(const Predicate& predicate, Stance stance)
    {
        const std::size_t verb = predicate.verb;
        // "Iran continues to supply" is no speech.
        if (m_tree[verb].lemma == "continue" && m_tree.child(verb, "xcomp") != nowhere)
            return;
        const bool quoted = m_tree[verb].inQuotes;
        const std::size_t said = m_tree.reportedClause(verb);
        Party speaker = predicate.subject;
        if (speaker.heads.empty())
            std::swap(speaker.heads, speaker.owners);
        if (said != nowhere) {
            // An insertion says what its surroundings say: "Japan, he said, will ...". Of a complement the tree itself
            // tells the stance.
            const bool inserted = m_tree.dominates(said, verb);
            add(said, inserted ? verb : said, inserted ? stance : Stance::Asserted, speaker, quoted);
            return;
        }
        for (const std::size_t child : m_tree.children(verb)) {
            const bool content = child > verb && (m_tree.is(child, "obj") || m_tree.is(child, "obl") ||
                                                  m_tree.is(child, "xcomp") || m_tree.is(child, "advcl"));
            if (content)
                add(child, child, Stance::Asserted, speaker, quoted);
        }
    }

    const NounPhrases& m_nouns;
    const Tree& m_tree;
    const ontology::Ontology::Tables& m_tables;
    std::vector<Report> m_reports;
};

} // namespace

std::vector<Report> findReports(const NounPhrases& nouns, const Clauses& clauses,
                                const ontology::Ontology::Tables& tables)
{
    return ReportFinder{nouns, tables}.run(clauses);
}

std::optional<EntityIndex> lastSpeakerOf(const std::vector<Report>& reports)
{
    for (auto report = reports.rbegin(); report != reports.rend(); ++report)
        if (report->speaker && !report->quoted)
            return report->speaker;
    return {};
}

std::optional<EntityIndex> citedAt(const std::vector<Report>& reports, std::size_t token)
{
    const Report* innermost = nullptr;
    for (const Report& report : reports)
        if (report.begin <= token && token < report.end && report.speaker &&
            (!innermost || report.end - report.begin < innermost->end - innermost->begin))
            innermost = &report;
    return innermost ? innermost->speaker : std::nullopt;
}

} // namespace cablegraph::extraction
