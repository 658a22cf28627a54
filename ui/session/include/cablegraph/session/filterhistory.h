#pragma once

#include <cablegraph/graph/filter.h>

#include <cstddef>
#include <vector>

namespace cablegraph::session {

/// The filters a user looked through, with a way back and forward as in a browser. Not stored, and apart from what can
/// be undone: looking changes nothing.
class FilterHistory
{
public:
    enum class Step
    {
        New,       ///< a step that one can go back to
        Adjusting, ///< one of many while a slider or a brush is held: together they are one step
    };

    [[nodiscard]] const graph::Filter& current() const noexcept { return m_filters[m_position]; }
    /// Forgets what lay ahead. Only the last hundred steps are kept.
    void push(graph::Filter filter, Step step);

    [[nodiscard]] bool canGoBack() const noexcept { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const noexcept { return m_position + 1 < m_filters.size(); }
    /// Preconditions: canGoBack(), canGoForward().
    void goBack();
    void goForward();

private:
    std::vector<graph::Filter> m_filters{graph::Filter{}};
    std::size_t m_position = 0;
    bool m_isAdjusting = false; ///< the newest step is still being adjusted
};

} // namespace cablegraph::session
