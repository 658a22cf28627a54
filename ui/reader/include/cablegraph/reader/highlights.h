#pragma once

#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/reader/readerdocument.h>
#include <cablegraph/session/selection.h>

#include <optional>
#include <vector>

namespace cablegraph::reader {

/// How strongly words are marked.
enum class Emphasis
{
    Mention,   ///< a node of the graph is named
    Selection, ///< they speak of what is selected
    Current,   ///< the passage that was asked for
};

/// Words of an article to mark. `node` is set for mentions, which can be clicked.
struct SourceMark
{
    text::ByteSpan span;
    Emphasis emphasis = Emphasis::Mention;
    std::optional<NodeId> node;
    ontology::NodeKind kind = ontology::NodeKind::State;

    friend bool operator==(const SourceMark&, const SourceMark&) = default;
};

/// Marks in order of position, with what it takes to find those in one place among a million.
class SourceMarks
{
public:
    SourceMarks() = default;
    /// In any order.
    explicit SourceMarks(std::vector<SourceMark> marks);

    [[nodiscard]] const std::vector<SourceMark>& all() const noexcept { return m_marks; }
    /// Those that touch the span.
    [[nodiscard]] std::vector<SourceMark> touching(const text::ByteSpan& span) const;

private:
    std::vector<SourceMark> m_marks;
    std::size_t m_longest = 0; ///< bytes
};

/// The same where it is shown.
struct Mark
{
    TextRange range;
    Emphasis emphasis = Emphasis::Mention;
    std::optional<NodeId> node;
    ontology::NodeKind kind = ontology::NodeKind::State;

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// Words that look alike throughout: what overlapping marks come to.
struct Segment
{
    TextRange range;
    std::optional<ontology::NodeKind> kind; ///< of the innermost mention, if any
    bool selected = false;
    bool current = false;

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// Every passage that speaks of the selection, in order of article and position, each once: the mentions of nodes (the
/// evidence of its edges for a node that is nowhere named) and the evidence of edges.
[[nodiscard]] std::vector<session::Passage> passagesOf(const graph::KnowledgeGraph& graph,
                                                       const session::Selection& selection);

/// The mentions in one article.
[[nodiscard]] SourceMarks mentionMarks(const graph::KnowledgeGraph& graph, ArticleId article);
/// The passages in one article.
[[nodiscard]] std::vector<SourceMark> passageMarks(const std::vector<session::Passage>& passages, ArticleId article,
                                                   Emphasis emphasis);

/// The marks that can be seen, longer ones before those inside them. The effort grows with what is visible, not with
/// the article.
[[nodiscard]] std::vector<Mark> marksWithin(const TextRange& visible, const ReaderDocument& document,
                                            const SourceMarks& mentions, const SourceMarks& passages);
/// What such marks come to: segments in order that do not overlap, cut off where the view ends.
[[nodiscard]] std::vector<Segment> segmentsOf(const std::vector<Mark>& marks, const TextRange& visible);
/// The innermost mention at a position.
[[nodiscard]] std::optional<Mark> mentionAt(const std::vector<Mark>& marks, int position);

} // namespace cablegraph::reader
