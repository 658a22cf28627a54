#pragma once

#include <cablegraph/graph/articlegraph.h>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace cablegraph::exchange {

/// A sentence of the document with the article it stands in.
struct CitedSentence
{
    const graph::Source* source = nullptr;
    text::ByteSpan span;
    std::int64_t number = 0; ///< unique in the document
};

/// Looks up what the parts of a document refer to. Keeps references: the document must outlive it.
///
/// Sentences keep their ids as numbers when these are unique in the document; else all are numbered anew from 1.
class DocumentIndex
{
public:
    /// Throws Error{InvalidData} when an id occurs twice, an edge ends at no node, or a mention or piece of evidence
    /// cites a sentence that the document does not hold: a file that leaves such things out would be wrong unnoticed.
    explicit DocumentIndex(const graph::GraphDocument& document);

    [[nodiscard]] const graph::GraphDocument& document() const noexcept { return m_document; }
    /// nullptr when the document does not hold it, as with a cited node in a part of a graph.
    [[nodiscard]] const graph::Node* findNode(NodeId id) const noexcept;
    /// Precondition: a node that an edge ends at.
    [[nodiscard]] const graph::Node& node(NodeId id) const noexcept { return *findNode(id); }
    /// Precondition: cited by a mention or evidence of the document.
    [[nodiscard]] const CitedSentence& sentence(ArticleId article, SentenceId sentence) const;
    [[nodiscard]] std::string_view sentenceText(const graph::Evidence& evidence) const;

private:
    struct SentenceKey
    {
        ArticleId article;
        SentenceId sentence;

        friend bool operator==(const SentenceKey&, const SentenceKey&) = default;
    };
    struct SentenceHash
    {
        [[nodiscard]] std::size_t operator()(const SentenceKey& key) const noexcept;
    };

    void addSources();
    void addNodes();
    void checkEdges() const;
    void requireSentence(ArticleId article, SentenceId sentence) const;

    const graph::GraphDocument& m_document;
    std::unordered_map<NodeId, const graph::Node*> m_nodes;
    std::unordered_map<SentenceKey, CitedSentence, SentenceHash> m_sentences;
};

} // namespace cablegraph::exchange
