#include <cablegraph/extraction/extractor.h>

#include <utility>

namespace cablegraph::extraction {

Extractor::Extractor(ontology::Ontology ontology)
    : m_ontology{std::move(ontology)}
{
}

graph::ArticleGraph Extractor::extract(const article::Article&, const language::Analysis& analysis,
                                       const std::stop_token&) const
{
    graph::ArticleGraph graph;
    for (const language::Sentence& sentence : analysis.sentences)
        graph.sentences.push_back({SentenceId{static_cast<std::int64_t>(graph.sentences.size() + 1)}, sentence.span});
    return graph;
}

} // namespace cablegraph::extraction
