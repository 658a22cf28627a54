#pragma once

#include <cablegraph/base/progress.h>
#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/graph/knowledgegraph.h>

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <utility>

namespace cablegraph::panels {

/// A piece of evidence in words, each on one line.
struct CitedSentence
{
    QString sentence;
    QString words; ///< those that support the edge
};

/// The sentences that a graph cites, kept once they were read: a library of thousands of articles takes some seconds.
class CitedSentences
{
public:
    /// Gives an article's text; null when it cannot.
    using SourceOf = std::function<std::shared_ptr<const graph::Source>(ArticleId)>;

    /// Reads what is missing, each article once. Throws Stopped, and what `sourceOf` throws.
    void read(const graph::KnowledgeGraph& graph, const SourceOf& sourceOf, const Progress& progress = {},
              const std::stop_token& stop = {});
    /// Empty words for what was not read.
    [[nodiscard]] CitedSentence of(const graph::Evidence& evidence) const;

private:
    std::map<std::pair<ArticleId, text::ByteSpan>, CitedSentence> m_known;
};

} // namespace cablegraph::panels
