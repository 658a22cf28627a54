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

SourceMarks::SourceMarks(std::vector<SourceMark> marks)
    : m_marks{std::move(marks)}
{
    std::ranges::stable_sort(m_marks, {}, [](const SourceMark& mark) { return mark.span.begin; });
    for (const SourceMark& mark : m_marks)
        m_longest = std::max(m_longest, mark.span.size());
}

std::vector<SourceMark> SourceMarks::touching(const text::ByteSpan& span) const
{
    const std::size_t from = span.begin - std::min(span.begin, m_longest);
    std::vector<SourceMark> found;
    auto mark = std::ranges::lower_bound(m_marks, from, {}, [](const SourceMark& m) { return m.span.begin; });
    for (; mark != m_marks.end() && mark->span.begin < span.end; ++mark) {
        if (mark->span.overlaps(span))
            found.push_back(*mark);
    }
    return found;
}

SourceMarks mentionMarks(const graph::KnowledgeGraph& graph, ArticleId article)
{
    std::vector<SourceMark> marks;
    for (const graph::Node& node : graph.nodes()) {
        for (const graph::Mention& mention : node.mentions) {
            if (mention.article == article)
                marks.push_back({mention.span, Emphasis::Mention, node.id, node.kind});
        }
    }
    return SourceMarks{std::move(marks)};
}

std::vector<SourceMark> passageMarks(const std::vector<session::Passage>& passages, ArticleId article,
                                     Emphasis emphasis)
{
    std::vector<SourceMark> marks;
    for (const session::Passage& passage : passages) {
        if (passage.article == article)
            marks.push_back({passage.span, emphasis, {}, {}});
    }
    return marks;
}

std::vector<Mark> marksWithin(const TextRange& visible, const ReaderDocument& document, const SourceMarks& mentions,
                              const SourceMarks& passages)
{
    const text::ByteSpan bytes{document.byteAt(visible.begin), document.byteAt(visible.end) + 1};
    std::vector<Mark> marks;
    for (const SourceMarks* source : {&mentions, &passages}) {
        for (const SourceMark& mark : source->touching(bytes)) {
            const auto range = document.rangeOf(mark.span);
            if (range && range->overlaps(visible))
                marks.push_back({*range, mark.emphasis, mark.node, mark.kind});
        }
    }
    std::ranges::stable_sort(marks, {}, [](const Mark& mark) { return std::pair{mark.range.begin, -mark.range.end}; });
    return marks;
}

std::vector<Segment> segmentsOf(const std::vector<Mark>& marks, const TextRange& visible)
{
    const auto beginOf = [&](const Mark& mark) { return std::max(mark.range.begin, visible.begin); };
    const auto endOf = [&](const Mark& mark) { return std::min(mark.range.end, visible.end); };
    std::vector<int> borders;
    for (const Mark& mark : marks) {
        borders.push_back(beginOf(mark));
        borders.push_back(endOf(mark));
    }
    std::ranges::sort(borders);
    borders.erase(std::ranges::unique(borders).begin(), borders.end());

    std::vector<Segment> segments;
    for (std::size_t i = 0; i + 1 < borders.size(); ++i)
        segments.push_back({{borders[i], borders[i + 1]}, {}, false, false});
    // Longer marks come first, so that the innermost mention is applied last and gives its kind.
    for (const Mark& mark : marks) {
        const auto first = std::ranges::lower_bound(borders, beginOf(mark)) - borders.begin();
        for (auto at = static_cast<std::size_t>(first); at < segments.size() && segments[at].range.begin < endOf(mark);
             ++at)
            apply(mark, segments[at]);
    }
    std::erase_if(segments,
                  [](const Segment& segment) { return !segment.kind && !segment.selected && !segment.current; });
    return segments;
}

std::optional<Mark> mentionAt(const std::vector<Mark>& marks, int position)
{
    std::optional<Mark> innermost;
    const auto length = [](const Mark& mark) { return mark.range.end - mark.range.begin; };
    for (const Mark& mark : marks) {
        if (mark.node && mark.range.contains(position) && (!innermost || length(mark) <= length(*innermost)))
            innermost = mark;
    }
    return innermost;
}

} // namespace cablegraph::reader
