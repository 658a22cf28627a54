#pragma once

#include <cablegraph/article/article.h>
#include <cablegraph/base/progress.h>
#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/graph/filter.h>
#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/layout/placement.h>
#include <cablegraph/library/identity.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cablegraph::library {

struct ArticleSummary
{
    ArticleId id;
    std::string title;
    std::optional<text::PartialDate> published;
    std::string origin;
    std::string language = {}; ///< ISO 639-1; empty where it cannot be told

    friend bool operator==(const ArticleSummary&, const ArticleSummary&) = default;
};

/// A sentence that holds the words searched for.
struct SearchHit
{
    ArticleId article;
    std::string articleTitle;
    SentenceId sentence;
    text::ByteSpan span; ///< the sentence, bytes of the article's text
    std::string sentenceText;

    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

/// A node of which a name or an alias holds the words searched for.
struct NodeHit
{
    NodeId node;
    ontology::NodeKind kind = ontology::NodeKind::State;
    std::string name;         ///< for display; the one searched for may be an alias
    std::size_t articles = 0; ///< that call it so

    friend bool operator==(const NodeHit&, const NodeHit&) = default;
};

/// A filter that the user gave a name, kept in the library.
struct SavedFilter
{
    std::string name; ///< not empty, the only one of its name
    graph::Filter filter;

    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

struct Judgement;
struct JudgedEvidence;

struct Statistics
{
    std::size_t articles = 0;
    std::size_t sentences = 0;
    std::size_t nodes = 0;
    std::size_t edges = 0;
    std::size_t evidence = 0;
    std::map<ontology::NodeKind, std::size_t> nodesByKind;
    std::map<ontology::Relation, std::size_t> edgesByRelation;
};

/// One library file, or a library in memory: articles, their sentences, the graph read from them, where its nodes lie.
///
/// This class reads; LibraryWriter writes through the same connection. An object belongs to one thread at a time; for
/// work beside the window open the same file again (WAL lets readers and one writer work side by side). Every function
/// throws Error: Locked when another process holds the file for longer than the busy time-out (5 s), Damaged, DiskFull.
class Library
{
public:
    enum class Access
    {
        ReadWrite,
        ReadOnly, ///< also chosen by itself when the file or its folder cannot be written
    };

    static constexpr std::chrono::milliseconds defaultBusyTimeout{5000};

    /// Opens an existing library, bringing an older one up to date after a backup copy: this takes its time, tells its
    /// progress and can be stopped (Stopped), and then nothing has changed. Throws Error: NotFound, NotAFile,
    /// NotReadable, NotALibrary, NewerVersion, Damaged, Locked. After a crash the file is checked first.
    [[nodiscard]] static Library open(const std::filesystem::path& file, Access access = Access::ReadWrite,
                                      std::chrono::milliseconds busyTimeout = defaultBusyTimeout,
                                      const Progress& progress = {}, const std::stop_token& stop = {});
    /// Makes a new, empty library. Throws Error NotWritable, also when the file exists.
    [[nodiscard]] static Library create(const std::filesystem::path& file);
    /// A library that lives as long as the object.
    [[nodiscard]] static Library inMemory();

    Library(Library&&) noexcept;
    Library& operator=(Library&&) noexcept;
    ~Library();

    /// Empty for a library in memory.
    [[nodiscard]] const std::filesystem::path& file() const noexcept;
    [[nodiscard]] bool isReadOnly() const noexcept;

    /// In the order in which they were added.
    [[nodiscard]] std::vector<ArticleSummary> articles() const;
    /// With text and sentences. Throws Error{NotFound}.
    [[nodiscard]] graph::Source source(ArticleId article) const;
    /// As it was added, paragraphs included: for reading it again. Throws Error{NotFound}.
    [[nodiscard]] article::Article storedArticle(ArticleId article) const;
    /// What was read from the article, as it was added: without the user's judgements. Empty for an unknown article.
    [[nodiscard]] graph::ArticleGraph storedGraph(ArticleId article) const;
    /// The article with this fingerprint (article::fingerprint), if the library has it.
    [[nodiscard]] std::optional<ArticleId> findArticle(std::string_view fingerprint) const;
    /// The first article with this content key (article::contentKey): the same story, perhaps from elsewhere.
    [[nodiscard]] std::optional<ArticleId> findStory(std::string_view contentKey) const;

    /// The whole graph over all articles. Where articles differ in what a node is called or known by, the one published
    /// first is followed (undated ones last) and the others fill in what it leaves open, so that the order of adding
    /// does not matter. An edge is worded as in that article, too.
    [[nodiscard]] graph::KnowledgeGraph graph() const;
    /// What each article says the node is and by which rule it belongs to it, the article published first at the top.
    /// Empty for an unknown node.
    [[nodiscard]] std::vector<IdentityReason> whyOneNode(NodeId node) const;
    /// The user's judgements in the order in which they were made, those taken back included (judgements.h).
    [[nodiscard]] std::vector<Judgement> judgements() const;
    /// What the user rejected, or confirmed, in the order in which he did, each as it was last judged (judgements.h).
    [[nodiscard]] std::vector<JudgedEvidence> judgedEvidence() const;
    /// Pairs, the lower id first, that the user said are not one.
    [[nodiscard]] std::set<std::pair<NodeId, NodeId>> differentNodes() const;
    /// Stored positions and pins; nodes never arranged are missing.
    [[nodiscard]] layout::Placements placements() const;

    /// Sentences that hold all the words, best first; where thousands do, the ones added last. Quotes make a phrase, a
    /// trailing * a prefix; OR parts alternatives, NOT takes away what the next word or phrase finds, AND may be said;
    /// accents and case do not count. Any text is a valid question.
    [[nodiscard]] std::vector<SearchHit> search(std::string_view words, std::size_t limit = 100) const;
    /// Nodes by their names in the same way, the ones that most articles call so first.
    [[nodiscard]] std::vector<NodeHit> searchNodes(std::string_view words, std::size_t limit = 100) const;
    /// By name.
    [[nodiscard]] std::vector<SavedFilter> savedFilters() const;
    [[nodiscard]] Statistics statistics() const;

    /// Counts the changes of articles and judgements, by whomever.
    [[nodiscard]] std::int64_t contentVersion() const;
    /// Another number than before when another connection, of this program or another, has written to the file since.
    [[nodiscard]] std::int64_t dataVersion() const;

private:
    friend class LibraryWriter;
    friend class Judge;
    friend class Upkeep;
    friend graph::GraphDocument document(const Library& library);
    struct Connection;
    explicit Library(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

/// Everything of a library at once and of one moment, for export.
[[nodiscard]] graph::GraphDocument document(const Library& library);

} // namespace cablegraph::library
