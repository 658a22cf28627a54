#pragma once

#include <cablegraph/article/article.h>
#include <cablegraph/base/progress.h>
#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/layout/placement.h>
#include <cablegraph/library/library.h>

#include <cstddef>
#include <memory>
#include <stop_token>
#include <string>
#include <unordered_set>

namespace cablegraph::library {

/// Writes to a library. Each call is one transaction: it happens wholly or not at all, also when the program is killed.
/// Throws Error: NotWritable (a read-only library), Locked, DiskFull, Damaged. The library must outlive the writer.
class LibraryWriter
{
public:
    explicit LibraryWriter(Library& library);

    [[nodiscard]] const Library& library() const noexcept { return m_library; }

    /// Fingerprints and content keys of all articles, to tell known ones before they are read in full. Fills in the
    /// content keys that articles of older libraries lack.
    [[nodiscard]] std::unordered_set<std::string> knownTexts();

    struct Added
    {
        ArticleId article;
        /// false: the library had this text, or the same story from elsewhere (article::contentKey); nothing was
        /// changed
        bool isNew = false;
    };

    /// Stores the article with its graph. Which nodes are one with those of other articles follows from all articles
    /// and judgements (IdentityRule names the rules), not from the order in which they are added. Throws
    /// Error{InvalidData} when the graph names sentences, nodes or positions that it or the article has not.
    Added add(const article::Article& article, const graph::ArticleGraph& found);
    /// Puts a better reading in the place of the article's graph; the user's judgements act on it as they did on the
    /// old one. Throws Error NotFound, and InvalidData as add() does.
    void reread(ArticleId article, const graph::ArticleGraph& found);
    /// Removes the article and exactly what only it supports. Unknown articles are no error.
    void remove(ArticleId article);
    /// Stores the placements named, leaving the others.
    void place(const layout::Placements& placements);

    /// Keeps the filter under this name, in place of one that has it. Throws Error{InvalidData} for an empty name.
    void saveFilter(const std::string& name, const graph::Filter& filter);
    /// A filter that has the new name already is replaced. Unknown names are no error here and below.
    void renameFilter(const std::string& name, const std::string& newName);
    void removeFilter(const std::string& name);

    /// Takes over the articles of another library that this one has not, as they were read there, and the judgements
    /// that were made there; where nothing lies anywhere here yet, also the places of the nodes. Returns how many of
    /// each. One transaction.
    struct Imported
    {
        std::size_t articles = 0;
        std::size_t judgements = 0;
    };
    Imported importFrom(const Library& other, const Progress& progress = {}, const std::stop_token& stop = {});

    /// All that is written while it lives is one transaction, which is undone unless committed: many articles are
    /// stored much faster than one by one. What fails inside is undone alone.
    class Batch
    {
    public:
        explicit Batch(LibraryWriter& writer);
        ~Batch();
        Batch(const Batch&) = delete;
        Batch& operator=(const Batch&) = delete;

        void commit();

    private:
        struct Open;
        std::unique_ptr<Open> m_open;
    };

private:
    Library& m_library;
};

} // namespace cablegraph::library
