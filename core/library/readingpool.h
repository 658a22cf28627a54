#pragma once

#include <cablegraph/article/article.h>
#include <cablegraph/extraction/readingchain.h>
#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/library/importer.h>

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <unordered_set>
#include <vector>

namespace cablegraph::library {

/// One article with its graph, or why there is none.
struct PreparedArticle
{
    article::Article article;
    graph::ArticleGraph graph;
    std::optional<Error> error;
    bool isKnown = false; ///< the library had it when the import began: no graph was made
};

/// Reads sources on several threads and hands the results over in the order of the sources. Two kinds of steps: reading
/// a source, which may give many articles, and finding the graph of one article; so a single archive keeps all threads
/// busy, too. Threads run at most some dozen sources ahead of the one that takes the results.
class ReadingPool
{
public:
    /// `known` are fingerprints and content keys. All arguments must outlive the pool.
    ReadingPool(const std::vector<ImportSource>& sources, const extraction::ReadingChain& chain,
                const ImportOptions& options, const std::unordered_set<std::string>& known,
                const std::stop_token& stop);
    /// Stops the threads and waits for them.
    ~ReadingPool();
    ReadingPool(const ReadingPool&) = delete;
    ReadingPool& operator=(const ReadingPool&) = delete;

    /// What the next source held; waits for it. Nothing when asked to stop. To be called once for each source.
    [[nodiscard]] std::optional<std::vector<PreparedArticle>> takeNext();
    /// Whether takeNext() need not wait.
    [[nodiscard]] bool isNextReady();

private:
    struct Slot
    {
        std::vector<PreparedArticle> articles;
        std::size_t open = 1; ///< steps still to be done: reading, then one for each article
    };
    struct Step
    {
        std::size_t source;
        std::optional<std::size_t> article; ///< nothing: read the source
    };

    void work();
    [[nodiscard]] std::optional<Step> takeStep(std::unique_lock<std::mutex>& lock);
    void findGraph(PreparedArticle& prepared) const;
    [[nodiscard]] std::vector<PreparedArticle> read(const ImportSource& source) const;

    const std::vector<ImportSource>& m_sources;
    const extraction::ReadingChain& m_chain;
    const ImportOptions& m_options;
    const std::unordered_set<std::string>& m_known;
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Slot> m_slots;     ///< from m_taken on; guarded by m_mutex, as all below
    std::deque<Step> m_graphs;    ///< articles that wait for their graph
    std::size_t m_taken = 0;      ///< sources handed over
    std::size_t m_next = 0;       ///< the first source that nobody has begun to read
    std::exception_ptr m_failure; ///< what no step may throw
    std::vector<std::jthread> m_threads;
    std::stop_callback<std::function<void()>>
        m_forwardStop; ///< the last to come and the first to go: it uses the others
};

} // namespace cablegraph::library
