#include <cablegraph/panels/tables/sentences.h>
#include <cablegraph/support/text.h>
#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <vector>

namespace cablegraph::panels {
namespace {

QString onOneLine(const graph::Source& source, const text::ByteSpan& span)
{
    return support::toQString(text::singleLine(text::slice(source.text, span)));
}

CitedSentence cited(const graph::Source& source, const graph::Evidence& evidence)
{
    const auto sentence = std::ranges::find(source.sentences, evidence.sentence, &graph::Sentence::id);
    return {onOneLine(source, sentence != source.sentences.end() ? sentence->span : evidence.span),
            onOneLine(source, evidence.span)};
}

} // namespace

void CitedSentences::read(const graph::KnowledgeGraph& graph, const SourceOf& sourceOf, const Progress& progress,
                          const std::stop_token& stop)
{
    std::map<ArticleId, std::vector<const graph::Evidence*>> missing;
    for (const graph::Edge& edge : graph.edges()) {
        for (const graph::Evidence& evidence : edge.evidence) {
            if (!m_known.contains({evidence.article, evidence.span}))
                missing[evidence.article].push_back(&evidence);
        }
    }
    std::size_t done = 0;
    for (const auto& [article, pieces] : missing) {
        throwIfStopped(stop);
        report(progress, Phase::Reading, done++, missing.size());
        const std::shared_ptr<const graph::Source> source = sourceOf(article);
        if (!source)
            continue;
        for (const graph::Evidence* evidence : pieces)
            m_known.emplace(std::pair{article, evidence->span}, cited(*source, *evidence));
    }
}

CitedSentence CitedSentences::of(const graph::Evidence& evidence) const
{
    const auto known = m_known.find({evidence.article, evidence.span});
    return known != m_known.end() ? known->second : CitedSentence{};
}

} // namespace cablegraph::panels
