#pragma once

#include <cablegraph/base/id.h>
#include <cablegraph/base/sharedlist.h>
#include <cablegraph/ontology/kinds.h>
#include <cablegraph/text/date.h>
#include <cablegraph/text/span.h>

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cablegraph::graph {

/// One place in one article that says what an edge says.
struct Evidence
{
    ArticleId article;
    SentenceId sentence;
    text::ByteSpan span; ///< the supporting words, bytes of the article's text, inside the sentence
    ontology::Stance stance = ontology::Stance::Asserted;
    std::optional<NodeId> accordingTo;     ///< who is cited; nothing for the article's own voice
    std::optional<text::PartialDate> date; ///< when it happened, resolved against the article's date
    double confidence = 1.0;               ///< 0 to 1
    std::string rule;                      ///< the extraction rule that found it, for "Why?"

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// Which stances occur, by their value.
using StanceSet = std::bitset<ontology::allStances.size()>;

/// The evidence of an edge, which copies share until one of them is changed. How much there is and which stances occur
/// is told without a look at it: it lies elsewhere in memory, and with ten thousands of edges to be drawn, going there
/// takes longer than all else.
class EvidenceList
{
public:
    using value_type = Evidence;

    EvidenceList() = default;
    EvidenceList(std::vector<Evidence> items) // NOLINT(google-explicit-constructor): it is that list from now on
        : m_items{std::move(items)}
    {
        summarise();
    }
    EvidenceList(std::initializer_list<Evidence> items)
        : EvidenceList{std::vector<Evidence>(items)}
    {
    }

    [[nodiscard]] const Evidence* begin() const noexcept { return m_items.begin(); }
    [[nodiscard]] const Evidence* end() const noexcept { return m_items.end(); }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool empty() const noexcept { return m_size == 0; }
    [[nodiscard]] StanceSet stances() const noexcept { return m_stances; }
    [[nodiscard]] const Evidence& operator[](std::size_t place) const noexcept { return m_items[place]; }
    /// Throws std::out_of_range beyond the last one.
    [[nodiscard]] const Evidence& at(std::size_t place) const { return m_items.at(place); }
    [[nodiscard]] const Evidence& front() const noexcept { return m_items.front(); }
    [[nodiscard]] const Evidence& back() const noexcept { return m_items.back(); }

    void add(Evidence evidence)
    {
        m_stances[static_cast<std::size_t>(evidence.stance)] = true;
        m_items.edit().push_back(std::move(evidence));
        ++m_size;
    }

    /// Calls `how` with a `std::vector<Evidence>&`. What others share stays as it is.
    template<class Change>
    void change(const Change& how)
    {
        how(m_items.edit());
        summarise();
    }

    friend bool operator==(const EvidenceList& a, const EvidenceList& b) { return a.m_items == b.m_items; }

private:
    void summarise() noexcept
    {
        m_size = static_cast<std::uint32_t>(m_items.size());
        m_stances.reset();
        for (const Evidence& each : m_items)
            m_stances[static_cast<std::size_t>(each.stance)] = true;
    }

    SharedList<Evidence> m_items;
    std::uint32_t m_size = 0;
    StanceSet m_stances;
};

} // namespace cablegraph::graph
