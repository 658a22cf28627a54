#pragma once

#include <cablegraph/base/progress.h>
#include <cablegraph/graph/articlegraph.h>

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cablegraph::exchange {

/// A sentence of the document with the article it stands in.
struct CitedSentence
{
    const graph::Source* source = nullptr;
    text::ByteSpan span;
    std::int64_t number = 0; ///< unique in the document
};

class DocumentIndex;

/// A list of the document that tells the index's progress, and stops, as it is walked.
template<class Item>
class Walk
{
public:
    class Iterator
    {
    public:
        Iterator(const Item* item, const DocumentIndex& index)
            : m_item{item}
            , m_index{index}
        {
        }
        const Item& operator*() const noexcept { return *m_item; }
        Iterator& operator++();
        bool operator!=(const Iterator& other) const noexcept { return m_item != other.m_item; }

    private:
        const Item* m_item;
        const DocumentIndex& m_index;
    };

    Walk(const std::vector<Item>& items, const DocumentIndex& index)
        : m_items{items}
        , m_index{index}
    {
    }
    [[nodiscard]] Iterator begin() const { return {m_items.data(), m_index}; }
    [[nodiscard]] Iterator end() const { return {m_items.data() + m_items.size(), m_index}; }

private:
    const std::vector<Item>& m_items;
    const DocumentIndex& m_index;
};

/// Looks up what the parts of a document refer to. Keeps references: the document must outlive it.
///
/// Sentences keep their ids as numbers when these are unique in the document; else all are numbered anew from 1.
class DocumentIndex
{
public:
    /// Throws Error{InvalidData} when an id occurs twice, an edge ends at no node, or a mention or piece of evidence
    /// cites a sentence that the document does not hold: a file that leaves such things out would be wrong unnoticed.
    explicit DocumentIndex(const graph::GraphDocument& document, const Progress& progress = {},
                           std::stop_token stop = {});

    [[nodiscard]] const graph::GraphDocument& document() const noexcept { return m_document; }
    /// For writing each of them: reports progress and throws Stopped when that was asked for.
    [[nodiscard]] Walk<graph::Node> nodes() const { return {m_document.nodes, *this}; }
    [[nodiscard]] Walk<graph::Edge> edges() const { return {m_document.edges, *this}; }
    /// One of them is written.
    void step() const;
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
    Progress m_progress;
    std::stop_token m_stop;
    mutable std::size_t m_steps = 0;
    std::unordered_map<NodeId, const graph::Node*> m_nodes;
    std::unordered_map<SentenceKey, CitedSentence, SentenceHash> m_sentences;
};

template<class Item>
auto Walk<Item>::Iterator::operator++() -> Iterator&
{
    m_index.step();
    ++m_item;
    return *this;
}

} // namespace cablegraph::exchange
