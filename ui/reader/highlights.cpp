#include <cablegraph/reader/highlights.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace cablegraph::reader {
namespace {

void addEvidence(std::vector<session::Passage>& passages, const graph::Edge& edge)
{
    for (const graph::Evidence& evidence : edge.evidence)
        passages.push_back({evidence.article, evidence.span});
}

auto orderOf(const session::Passage& passage)
{
    return std::tuple{passage.article, passage.span.begin, passage.span.end};
}

/// The first mark that may reach into positions from `position` on.
std::vector<Mark>::const_iterator firstReaching(const std::vector<Mark>& marks, int longest, int position)
{
    return std::ranges::lower_bound(marks, position - longest, {}, [](const Mark& mark) { return mark.range.begin; });
}

void apply(const Mark& mark, Segment& segment)
{
    if (mark.node)
        segment.kind = mark.kind;
    segment.selected = segment.selected || mark.emphasis == Emphasis::Selection;
    segment.current = segment.current || mark.emphasis == Emphasis::Current;
}

} // namespace

std::vector<session::Passage> passagesOf(const graph::KnowledgeGraph& graph, const session::Selection& selection)
{
    std::vector<session::Passage> passages;
    for (const NodeId id : selection.nodes) {
        const graph::Node* node = graph.findNode(id);
        if (!node)
            continue;
        for (const graph::Mention& mention : node->mentions)
            passages.push_back({mention.article, mention.span});
        if (node->mentions.empty()) {
            for (const EdgeId edge : graph.edgesOf(id))
                addEvidence(passages, *graph.findEdge(edge));
        }
    }
    for (const EdgeId id : selection.edges) {
        if (const graph::Edge* edge = graph.findEdge(id))
            addEvidence(passages, *edge);
    }
    std::ranges::sort(passages, {}, orderOf);
    passages.erase(std::ranges::unique(passages).begin(), passages.end());
    return passages;
}

std::vector<Mark> mentionMarks(const graph::KnowledgeGraph& graph, ArticleId article, const ReaderDocument& document)
{
    std::vector<Mark> marks;
    for (const graph::Node& node : graph.nodes()) {
        for (const graph::Mention& mention : node.mentions) {
            if (mention.article != article)
                continue;
            if (const auto range = document.rangeOf(mention.span))
                marks.push_back({*range, Emphasis::Mention, node.id, node.kind});
        }
    }
    sortMarks(marks);
    return marks;
}

std::vector<Mark> passageMarks(const std::vector<session::Passage>& passages, ArticleId article,
                               const ReaderDocument& document, Emphasis emphasis)
{
    std::vector<Mark> marks;
    for (const session::Passage& passage : passages) {
        if (passage.article != article)
            continue;
        if (const auto range = document.rangeOf(passage.span))
            marks.push_back({*range, emphasis, {}, {}});
    }
    return marks;
}

void sortMarks(std::vector<Mark>& marks)
{
    std::ranges::stable_sort(marks, {}, [](const Mark& mark) { return std::pair{mark.range.begin, -mark.range.end}; });
}

std::vector<Segment> segmentsWithin(const std::vector<Mark>& marks, int longest, const TextRange& visible)
{
    const auto first = firstReaching(marks, longest, visible.begin);
    std::vector<Mark> seen;
    std::vector<int> borders;
    for (auto mark = first; mark != marks.end() && mark->range.begin < visible.end; ++mark) {
        if (!mark->range.overlaps(visible))
            continue;
        seen.push_back(*mark);
        borders.push_back(std::max(mark->range.begin, visible.begin));
        borders.push_back(std::min(mark->range.end, visible.end));
    }
    std::ranges::sort(borders);
    borders.erase(std::ranges::unique(borders).begin(), borders.end());

    std::vector<Segment> segments;
    for (std::size_t i = 0; i + 1 < borders.size(); ++i)
        segments.push_back({{borders[i], borders[i + 1]}, {}, false, false});
    // The marks are sorted longer first, so that the innermost mention is applied last and gives its kind.
    std::vector<bool> covered(segments.size());
    for (const Mark& mark : seen) {
        auto at = static_cast<std::size_t>(
            std::ranges::lower_bound(borders, std::max(mark.range.begin, visible.begin)) - borders.begin());
        for (; at < segments.size() && segments[at].range.begin < mark.range.end; ++at) {
            apply(mark, segments[at]);
            covered[at] = true;
        }
    }
    std::vector<Segment> kept;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (covered[i])
            kept.push_back(segments[i]);
    }
    return kept;
}

std::optional<Mark> mentionAt(const std::vector<Mark>& marks, int longest, int position)
{
    std::optional<Mark> innermost;
    for (auto mark = firstReaching(marks, longest, position); mark != marks.end() && mark->range.begin <= position;
         ++mark) {
        const auto length = [](const Mark& m) { return m.range.end - m.range.begin; };
        if (mark->node && mark->range.contains(position) && (!innermost || length(*mark) <= length(*innermost)))
            innermost = *mark;
    }
    return innermost;
}

} // namespace cablegraph::reader
