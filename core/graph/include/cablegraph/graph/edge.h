#pragma once

#include <cablegraph/base/id.h>
#include <cablegraph/base/sharedlist.h>
#include <cablegraph/ontology/kinds.h>
#include <cablegraph/text/date.h>
#include <cablegraph/text/span.h>

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
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

/// One relation between two nodes: drawn once, however many sentences support it.
struct Edge
{
    EdgeId id;
    NodeId source;
    NodeId target;
    ontology::Relation relation = ontology::Relation::Represents;
    std::string label;             ///< a short verb phrase to read between the two names
    SharedList<Evidence> evidence; ///< never empty, in order of article and position

    friend bool operator==(const Edge&, const Edge&) = default;
};

/// What an edge's evidence comes to.
enum class EdgeStanding : std::uint8_t
{
    Asserted,
    Alleged,
    Denied,
    Planned,
    Contested, ///< some evidence asserts or alleges it, some denies it
};
inline constexpr std::array allEdgeStandings{EdgeStanding::Asserted, EdgeStanding::Alleged, EdgeStanding::Denied,
                                             EdgeStanding::Planned, EdgeStanding::Contested};

/// Which stances occur, by their value.
using StanceSet = std::bitset<ontology::allStances.size()>;

/// Contested if it is; else the strongest stance among the evidence: asserted, alleged, planned, denied.
[[nodiscard]] EdgeStanding standing(const Edge& edge) noexcept;
/// The same for evidence of which only the stances are known.
[[nodiscard]] EdgeStanding standing(StanceSet stances) noexcept;
/// Stable lower-case name ("contested").
[[nodiscard]] std::string_view nameOf(EdgeStanding standing) noexcept;

} // namespace cablegraph::graph
