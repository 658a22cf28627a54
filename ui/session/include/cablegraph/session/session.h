#pragma once

#include <cablegraph/base/error.h>
#include <cablegraph/graph/filterindex.h>
#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/jobs/job.h>
#include <cablegraph/layout/placement.h>
#include <cablegraph/library/judgements.h>
#include <cablegraph/library/library.h>
#include <cablegraph/session/displaynames.h>
#include <cablegraph/session/filterhistory.h>
#include <cablegraph/session/selection.h>
#include <cablegraph/session/visibility.h>

#include <QObject>
#include <QUndoStack>

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace cablegraph::library {
class LibraryWriter;
}

namespace cablegraph::session {

/// Which nodes a new graph added and removed against the one shown before.
struct GraphChange
{
    std::vector<NodeId> added;
    std::vector<NodeId> removed;
};

/// Makes a judgement, or changes one, and returns which.
using Judging = std::function<library::JudgementId(library::Judge&)>;
using JudgementMade = std::function<void(library::JudgementId)>;

/// The open library, the graph shown, what is selected and which passage is looked at: the one thing the panes share.
/// They change it through its functions and follow its signals; they do not know each other. Lives on the GUI thread
/// and has a library at all times (at first an empty one in memory).
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    /// What to show of a library, loaded off the GUI thread.
    struct Content
    {
        std::vector<library::ArticleSummary> articles;
        graph::KnowledgeGraph graph;
        layout::Placements placements;
        std::int64_t version = 0; ///< Library::contentVersion
    };

    /// What filter and visibility show of a content.
    struct Excerpt
    {
        graph::FilterIndex index; ///< of the content's graph
        graph::Filter filter;
        Visibility visibility;
        graph::KnowledgeGraph filtered; ///< what the filter lets through
        graph::KnowledgeGraph shown;    ///< of that, what the visibility does
    };
    /// On any thread; of a large graph it takes longer than the window may stand still.
    [[nodiscard]] static Excerpt excerptOf(const Content& content, const graph::Filter& filter,
                                           const Visibility& visibility);

    /// Takes over another library. Selection, passage, filter and undo history are emptied, every node is shown.
    void openLibrary(library::Library library, Content content);
    /// Shows what the same library has become (articles were added or removed). Keeps what of the selection still
    /// exists.
    void showContent(Content content);
    /// `excerpt` is of this content; made anew when filter or visibility have changed since.
    void showContent(Content content, Excerpt excerpt);

    /// How the graphs are named that are loaded for the window from here on. Asked for from any thread.
    [[nodiscard]] std::shared_ptr<const DisplayNames> displayNames() const { return m_displayNames.load(); }
    void setDisplayNames(DisplayNames names)
    {
        m_displayNames = std::make_shared<const DisplayNames>(std::move(names));
    }

    [[nodiscard]] const library::Library& library() const noexcept { return m_library; }
    [[nodiscard]] const std::vector<library::ArticleSummary>& articles() const noexcept { return m_content.articles; }
    [[nodiscard]] const graph::KnowledgeGraph& graph() const noexcept { return m_content.graph; }
    [[nodiscard]] const layout::Placements& placements() const noexcept { return m_content.placements; }
    [[nodiscard]] std::int64_t contentVersion() const noexcept { return m_content.version; }
    /// The part of the graph that the user wants to see, by filter and visibility: what is drawn, listed and exported
    /// as a picture. Edges hold the evidence that passes the filter.
    [[nodiscard]] const graph::KnowledgeGraph& shownGraph() const noexcept { return m_shown; }
    /// What the filter lets through, hidden or not.
    [[nodiscard]] const graph::KnowledgeGraph& filteredGraph() const noexcept { return m_filtered; }
    [[nodiscard]] const Visibility& visibility() const noexcept { return m_visibility; }
    /// Used by undo commands, which make the history. What is hidden is no longer selected.
    void setVisibility(Visibility visibility);

    [[nodiscard]] const graph::Filter& filter() const noexcept { return m_filters.current(); }
    /// The filter changes at once, what is shown of a large graph a moment later: it is found beside the window, and a
    /// newer filter or visibility replaces an older one that is not shown yet. What is not shown is not selected.
    void setFilter(graph::Filter filter, FilterHistory::Step step = FilterHistory::Step::New);
    [[nodiscard]] const FilterHistory& filterHistory() const noexcept { return m_filters; }
    /// To the filter before and after this one; does nothing where there is none.
    void goBackToFilter();
    void goForwardToFilter();
    /// For asking what other filters would show; from any thread.
    [[nodiscard]] const graph::FilterIndex& filterIndex() const noexcept { return m_index; }
    /// What is shown does not follow filter and visibility yet.
    [[nodiscard]] bool isFiltering() const noexcept { return m_filtering.isRunning(); }

    /// The filters kept in the library, by name. Empty, and problemOccurred, when the library cannot give them.
    [[nodiscard]] std::vector<library::SavedFilter> savedFilters();
    /// These change the library at once and are no matter of undoing. False, and problemOccurred, when it cannot be
    /// written.
    bool saveFilter(const std::string& name);
    bool renameSavedFilter(const std::string& name, const std::string& newName);
    bool removeSavedFilter(const std::string& name);

    /// Text and sentences; the last few are kept. Null, and problemOccurred, when the library cannot give it.
    [[nodiscard]] std::shared_ptr<const graph::Source> source(ArticleId article);

    [[nodiscard]] const Selection& selection() const noexcept { return m_selection; }
    enum class Reveal
    {
        FirstPassage, ///< also show the first sentence behind what was selected
        Nothing,      ///< leave the reader where it is
    };
    /// Unknown ids are dropped.
    void select(Selection selection, Reveal reveal = Reveal::FirstPassage);
    void clearSelection();

    [[nodiscard]] const std::optional<Passage>& passage() const noexcept { return m_passage; }
    void showPassage(const Passage& passage);

    /// Moves nodes and stores where they lie; used by undo commands and layouts, which make the history. Nodes that are
    /// no longer there (their article was removed) are passed over. In a read-only library nothing is stored.
    void place(const layout::Placements& placements);

    /// Shows where nodes lie that were moved in another window; nothing is stored.
    void showPlaces(const layout::Placements& placements);

    /// Has the judgement made beside the window; when it is made and shown, `done` runs. Used by undo commands, which
    /// make the history.
    void judge(const Judging& make, const JudgementMade& done = {});

    [[nodiscard]] QUndoStack& undoStack() noexcept { return m_undoStack; }

Q_SIGNALS:
    void libraryOpened();
    void graphChanged(const cablegraph::session::GraphChange& change);
    void placementsChanged(const cablegraph::layout::Placements& changed);
    void selectionChanged();
    /// The filter or the way back and forward is another; what is shown may follow later.
    void filterChanged();
    void savedFiltersChanged();
    /// Other nodes, edges or evidence are shown; the graph is the same.
    void visibilityChanged();
    void passageShown(const cablegraph::session::Passage& passage);
    /// To be done by whoever changes the library beside the window.
    void judgementOrdered(const cablegraph::session::Judging& make, const cablegraph::session::JudgementMade& done);
    /// The library could not do something; what was shown stays.
    void problemOccurred(const cablegraph::Error& error);

private:
    void findShown();
    void show(Excerpt excerpt);
    bool changeSavedFilters(const std::function<void(library::LibraryWriter&)>& change);
    [[nodiscard]] std::optional<Passage> firstPassage(const Selection& selection) const;
    void dropUnknown(Selection& selection) const;

    std::atomic<std::shared_ptr<const DisplayNames>> m_displayNames = std::make_shared<const DisplayNames>();
    library::Library m_library;
    Content m_content;
    Visibility m_visibility;
    FilterHistory m_filters;
    graph::FilterIndex m_index; ///< of the graph
    graph::KnowledgeGraph m_filtered;
    graph::KnowledgeGraph m_shown;
    jobs::Job m_filtering;
    Selection m_selection;
    std::optional<Passage> m_passage;
    std::map<ArticleId, std::shared_ptr<const graph::Source>> m_sources;
    QUndoStack m_undoStack;
};

/// Loads what a session shows. Runs on any thread.
[[nodiscard]] Session::Content loadContent(const library::Library& library);

} // namespace cablegraph::session
