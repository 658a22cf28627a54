#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <QString>

#include <memory>

namespace cablegraph::session {

/// What the nodes and lines of a graph are called for the user: as in the articles, or in the language of the window.
/// A value that any thread may use; it makes itself ready when it is first asked, once for all copies.
///
/// In the window's language states are named by the Unicode CLDR; roles, types of meetings and classes of threats by
/// the translations of the ontology's words (support::wordFor), also inside the names that reading made of them ("Visit
/// of Jun Mori to South Korea"). A line says its relation instead of the article's own words. A name that the user
/// gave, and every proper name, stays as it is.
class DisplayNames
{
public:
    /// As the articles have it.
    DisplayNames() = default;
    /// In a language (ISO 639).
    explicit DisplayNames(const QString& language);

    /// The graph so named. What a node was called before becomes one of its aliases.
    [[nodiscard]] graph::KnowledgeGraph appliedTo(const graph::KnowledgeGraph& graph) const;

    [[nodiscard]] bool areOfArticles() const noexcept { return m_states == nullptr; }

private:
    class States;

    std::shared_ptr<States> m_states; ///< null: as in the articles
};

} // namespace cablegraph::session
