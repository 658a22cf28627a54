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

/// Words to mark. `node` is set for mentions, which can be clicked.
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

/// The mentions in one article, in order of position, longer ones first.
[[nodiscard]] std::vector<Mark> mentionMarks(const graph::KnowledgeGraph& graph, ArticleId article,
                                             const ReaderDocument& document);
/// The passages in one article.
[[nodiscard]] std::vector<Mark> passageMarks(const std::vector<session::Passage>& passages, ArticleId article,
                                             const ReaderDocument& document, Emphasis emphasis);

/// The marks in order of position, longer ones first.
void sortMarks(std::vector<Mark>& marks);
/// What sorted marks come to inside `visible`: segments in order that do not overlap. `longest` is the length of the
/// longest mark; the effort grows with what is visible, not with the article.
[[nodiscard]] std::vector<Segment> segmentsWithin(const std::vector<Mark>& marks, int longest,
                                                  const TextRange& visible);
/// The innermost mention at a position.
[[nodiscard]] std::optional<Mark> mentionAt(const std::vector<Mark>& marks, int longest, int position);

} // namespace cablegraph::reader
