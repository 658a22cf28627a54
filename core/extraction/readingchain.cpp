#include <cablegraph/article/dateline.h>
#include <cablegraph/extraction/readingchain.h>

#include <array>
#include <utility>
#include <vector>

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
    // A dateline before a sentence is no part of it: parsers take its town for the subject.
    std::vector<text::ByteSpan> blocks = article.paragraphs;
    for (text::ByteSpan& block : blocks)
        block.begin += article::datelineLength(text::slice(article.text, block));
    graph::ArticleGraph found = m_extractor.extract(article, m_analyzer.analyze(article.text, blocks, stop), stop);
    if (!article.language.empty() && article.language != "en") {
        found.nodes.clear();
        found.edges.clear();
    }
    return found;
}

} // namespace cablegraph::extraction
