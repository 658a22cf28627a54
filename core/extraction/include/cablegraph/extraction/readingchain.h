#pragma once

#include <cablegraph/article/article.h>
#include <cablegraph/extraction/extractor.h>
#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/language/analyzer.h>

#include <filesystem>
#include <stop_token>

namespace cablegraph::extraction {

/// Article -> Analysis -> ArticleGraph with everything it needs loaded once. Const and usable from many threads.
class ReadingChain
{
public:
    /// `resources` holds language/ and ontology/; `userOntology` the user's own additions and need not exist.
    /// Throws Error when a table or model is missing or wrong.
    [[nodiscard]] static ReadingChain load(const std::filesystem::path& resources,
                                           const std::filesystem::path& userOntology);

    ReadingChain(language::Analyzer analyzer, Extractor extractor);

    /// An article that is known to be in another language than English has sentences but no graph: what English rules
    /// find in it would be wrong. Throws Stopped.
    [[nodiscard]] graph::ArticleGraph read(const article::Article& article, const std::stop_token& stop = {}) const;
    [[nodiscard]] const language::Analyzer& analyzer() const noexcept { return m_analyzer; }

private:
    language::Analyzer m_analyzer;
    Extractor m_extractor;
};

} // namespace cablegraph::extraction
