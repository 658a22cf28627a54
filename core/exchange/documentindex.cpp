#include "documentindex.h"

#include <cablegraph/base/error.h>

#include <algorithm>
#include <string>
#include <unordered_set>

namespace cablegraph::exchange {
namespace {

[[noreturn]] void throwInvalid(std::string detail)
{
    throw Error{ErrorKind::InvalidData, {}, std::move(detail)};
}

/// Whether the ids of the sentences name each of them alone.
bool haveUniqueSentences(const graph::GraphDocument& document)
{
    std::unordered_set<SentenceId> seen;
    for (const graph::Source& source : document.sources)
        for (const graph::Sentence& sentence : source.sentences)
            if (!sentence.id.isValid() || !seen.insert(sentence.id).second)
                return false;
    return true;
}

} // namespace

std::size_t DocumentIndex::SentenceHash::operator()(const SentenceKey& key) const noexcept
{
    return std::hash<SentenceId>{}(key.sentence) * 0x9E3779B97F4A7C15U + std::hash<ArticleId>{}(key.article);
}

DocumentIndex::DocumentIndex(const graph::GraphDocument& document, const Progress& progress, std::stop_token stop)
    : m_document{document}
    , m_progress{progress}
    , m_stop{std::move(stop)}
{
    addSources();
    addNodes();
    checkEdges();
}

void DocumentIndex::addSources()
{
    const bool keepsIds = haveUniqueSentences(m_document);
    std::unordered_set<ArticleId> articles;
    std::int64_t next = 1;
    for (const graph::Source& source : m_document.sources) {
        if (!articles.insert(source.id).second)
            throwInvalid("article " + std::to_string(source.id.value) + " occurs twice");
        for (const graph::Sentence& sentence : source.sentences) {
            const CitedSentence cited{&source, sentence.span, keepsIds ? sentence.id.value : next++};
            if (!m_sentences.emplace(SentenceKey{source.id, sentence.id}, cited).second)
                throwInvalid("sentence " + std::to_string(sentence.id.value) + " occurs twice in one article");
        }
    }
}

void DocumentIndex::addNodes()
{
    for (const graph::Node& node : m_document.nodes) {
        if (!m_nodes.emplace(node.id, &node).second)
            throwInvalid("node " + std::to_string(node.id.value) + " occurs twice");
        for (const graph::Mention& mention : node.mentions)
            requireSentence(mention.article, mention.sentence);
    }
}

void DocumentIndex::checkEdges() const
{
    std::unordered_set<EdgeId> seen;
    for (const graph::Edge& edge : m_document.edges) {
        const std::string name = "edge " + std::to_string(edge.id.value);
        if (!seen.insert(edge.id).second)
            throwInvalid(name + " occurs twice");
        if (!m_nodes.contains(edge.source) || !m_nodes.contains(edge.target))
            throwInvalid(name + " ends at no node");
        for (const graph::Evidence& evidence : edge.evidence)
            requireSentence(evidence.article, evidence.sentence);
    }
}

void DocumentIndex::requireSentence(ArticleId article, SentenceId sentence) const
{
    if (!m_sentences.contains({article, sentence}))
        throwInvalid("sentence " + std::to_string(sentence.value) + " of article " + std::to_string(article.value) +
                     " is cited but missing");
}

void DocumentIndex::step() const
{
    constexpr std::size_t between = 128; // reporting each would take longer than writing it
    const std::size_t total = m_document.nodes.size() + m_document.edges.size();
    if (++m_steps % between != 0)
        return;
    throwIfStopped(m_stop);
    report(m_progress, Phase::Exporting, std::min(m_steps, total), total);
}

const graph::Node* DocumentIndex::findNode(NodeId id) const noexcept
{
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? nullptr : found->second;
}

const CitedSentence& DocumentIndex::sentence(ArticleId article, SentenceId sentence) const
{
    return m_sentences.at({article, sentence});
}

std::string_view DocumentIndex::sentenceText(const graph::Evidence& evidence) const
{
    const CitedSentence& cited = sentence(evidence.article, evidence.sentence);
    return slice(cited.source->text, cited.span);
}

} // namespace cablegraph::exchange
