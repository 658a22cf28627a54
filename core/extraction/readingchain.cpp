#include <cablegraph/extraction/readingchain.h>

#include <array>
#include <utility>

namespace cablegraph::extraction {

ReadingChain ReadingChain::load(const std::filesystem::path& resources, const std::filesystem::path& userOntology)
{
    const std::array folders{resources / "ontology", userOntology};
    return {language::Analyzer::load(resources / "language"), Extractor{ontology::Ontology::load(folders)}};
}

ReadingChain::ReadingChain(language::Analyzer analyzer, Extractor extractor)
    : m_analyzer{std::move(analyzer)}
    , m_extractor{std::move(extractor)}
{
}

graph::ArticleGraph ReadingChain::read(const article::Article& article, const std::stop_token& stop) const
{
    graph::ArticleGraph found =
        m_extractor.extract(article, m_analyzer.analyze(article.text, article.paragraphs, stop), stop);
    if (!article.language.empty() && article.language != "en") {
        found.nodes.clear();
        found.edges.clear();
    }
    return found;
}

} // namespace cablegraph::extraction
