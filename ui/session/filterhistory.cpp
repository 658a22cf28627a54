#include <cablegraph/session/filterhistory.h>

#include <utility>

namespace cablegraph::session {
namespace {

constexpr std::size_t keptSteps = 100;

} // namespace

void FilterHistory::push(graph::Filter filter, Step step)
{
    const bool continues = step == Step::Adjusting && m_isAdjusting;
    m_isAdjusting = step == Step::Adjusting;
    if (continues) {
        m_filters[m_position] = std::move(filter);
        return;
    }
    m_filters.resize(m_position + 1);
    m_filters.push_back(std::move(filter));
    if (m_filters.size() > keptSteps)
        m_filters.erase(m_filters.begin());
    m_position = m_filters.size() - 1;
}

void FilterHistory::goBack()
{
    m_isAdjusting = false;
    --m_position;
}

void FilterHistory::goForward()
{
    m_isAdjusting = false;
    ++m_position;
}

} // namespace cablegraph::session
