#pragma once

#include <cablegraph/article/article.h>
#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/language/analysis.h>
#include <cablegraph/ontology/ontology.h>

#include <stop_token>

namespace cablegraph::extraction {

/// Changes whenever the same text may give another graph: libraries remember which extractor read an article.
inline constexpr int extractorVersion = 3;

/// Finds nodes, relations and their evidence in one analysed article. Const and usable from many threads at once; the
/// same article gives the same graph, byte for byte.
class Extractor
{
public:
    explicit Extractor(ontology::Ontology ontology);

    /// `analysis` is of `article.text`. The article's date resolves "on Saturday" and the like. Throws Stopped.
    [[nodiscard]] graph::ArticleGraph extract(const article::Article& article, const language::Analysis& analysis,
                                              const std::stop_token& stop = {}) const;

private:
    ontology::Ontology m_ontology;
};

} // namespace cablegraph::extraction
