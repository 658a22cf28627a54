#include "readingpool.h"

#include <cablegraph/article/reader.h>

#include <algorithm>
#include <functional>
#include <system_error>
#include <utility>

namespace cablegraph::library {
namespace {

/// Sources that may be read ahead of the writer: enough to let one long article not hold up the others.
constexpr std::size_t furthestAhead = 64;

std::size_t threadCount(const ImportOptions& options, std::size_t sources)
{
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t wanted = options.threads == 0 ? processors : options.threads;
    return sources == 0 ? 0 : wanted;
}

PreparedArticle failed(Error error)
{
    PreparedArticle prepared;
    prepared.error = std::move(error);
    return prepared;
}

} // namespace

ReadingPool::ReadingPool(const std::vector<ImportSource>& sources, const extraction::ReadingChain& chain,
                         const ImportOptions& options, const std::unordered_set<std::string>& known,
                         const std::stop_token& stop)
    : m_sources{sources}
    , m_chain{chain}
    , m_options{options}
    , m_known{known}
    , m_forwardStop{stop, [this] {
                        m_stop.request_stop();
                        // Under the lock, or a thread between its check and its wait would miss it.
                        const std::scoped_lock lock{m_mutex};
                        m_changed.notify_all();
                    }}
{
    for (std::size_t i = threadCount(options, sources.size()); i > 0; --i)
        m_threads.emplace_back([this] { work(); });
}

ReadingPool::~ReadingPool()
{
    m_stop.request_stop();
    {
        const std::scoped_lock lock{m_mutex};
        m_changed.notify_all();
    }
    m_threads.clear();
}

std::optional<std::vector<PreparedArticle>> ReadingPool::takeNext()
{
    std::unique_lock lock{m_mutex};
    m_changed.wait(lock, [this] {
        return m_stop.stop_requested() || m_failure || (!m_slots.empty() && m_slots.front().open == 0);
    });
    if (m_failure)
        std::rethrow_exception(m_failure);
    if (m_slots.empty() || m_slots.front().open > 0)
        return {};
    std::vector<PreparedArticle> articles = std::move(m_slots.front().articles);
    m_slots.pop_front();
    ++m_taken;
    m_changed.notify_all();
    return articles;
}

bool ReadingPool::isNextReady()
{
    const std::scoped_lock lock{m_mutex};
    return m_failure || (!m_slots.empty() && m_slots.front().open == 0);
}

void ReadingPool::work()
{
    std::unique_lock lock{m_mutex};
    while (const std::optional<Step> step = takeStep(lock)) {
        // A deque's elements stay where they are while others are added and the first ones taken away.
        Slot& slot = m_slots[step->source - m_taken];
        std::exception_ptr failure;
        try {
            if (step->article) {
                PreparedArticle& prepared = slot.articles[*step->article];
                lock.unlock();
                findGraph(prepared);
                lock.lock();
            } else {
                lock.unlock();
                std::vector<PreparedArticle> articles = read(m_sources[step->source]);
                lock.lock();
                slot.articles = std::move(articles);
                slot.open += slot.articles.size();
                for (std::size_t i = 0; i < slot.articles.size(); ++i)
                    m_graphs.push_back({step->source, i});
            }
            --slot.open;
        } catch (const Stopped&) {
            // takeStep() ends this thread
        } catch (...) {
            failure = std::current_exception();
        }
        if (!lock.owns_lock())
            lock.lock();
        if (failure)
            m_failure = failure;
        m_changed.notify_all();
    }
}

std::optional<ReadingPool::Step> ReadingPool::takeStep(std::unique_lock<std::mutex>& lock)
{
    for (;;) {
        if (m_stop.stop_requested() || m_failure)
            return {};
        if (!m_graphs.empty()) {
            const Step step = m_graphs.front();
            m_graphs.pop_front();
            return step;
        }
        if (m_next < m_sources.size() && m_next < m_taken + furthestAhead) {
            m_slots.emplace_back();
            return Step{m_next++, {}};
        }
        const bool isOver =
            m_next == m_sources.size() && std::ranges::all_of(m_slots, [](const Slot& slot) { return slot.open == 0; });
        if (isOver)
            return {};
        m_changed.wait(lock);
    }
}

std::vector<PreparedArticle> ReadingPool::read(const ImportSource& source) const
{
    article::ReadOptions options;
    options.published = m_options.published;
    options.stop = m_stop.get_token();
    std::vector<PreparedArticle> prepared;
    try {
        std::error_code ignored;
        if (!source.bytes && std::filesystem::is_directory(source.file, ignored))
            throw Error{ErrorKind::Empty, source.file, "no articles in this folder"};
        article::Reading reading = source.bytes ? article::readArticles(*source.bytes, source.file.string(), options)
                                                : article::readArticles(source.file, options);
        for (article::Article& article : reading.articles) {
            prepared.emplace_back();
            prepared.back().article = std::move(article);
        }
        for (Error& problem : reading.problems)
            prepared.push_back(failed(std::move(problem)));
    } catch (const Error& error) {
        prepared.push_back(failed(error));
    }
    return prepared;
}

void ReadingPool::findGraph(PreparedArticle& prepared) const
{
    if (prepared.error)
        return;
    // Known articles need not be looked into again.
    prepared.isKnown = m_known.contains(article::fingerprint(prepared.article)) ||
                       m_known.contains(article::contentKey(prepared.article));
    if (prepared.isKnown)
        return;
    try {
        prepared.graph = m_chain.read(prepared.article, m_stop.get_token());
    } catch (const Error& error) {
        prepared.error = error;
    }
}

} // namespace cablegraph::library
