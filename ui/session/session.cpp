#include <cablegraph/base/error.h>
#include <cablegraph/jobs/beside.h>
#include <cablegraph/library/librarywriter.h>
#include <cablegraph/session/session.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace cablegraph::session {
namespace {

constexpr std::size_t keptSources = 16;

std::vector<NodeId> idsOf(const graph::KnowledgeGraph& graph)
{
    std::vector<NodeId> ids;
    ids.reserve(graph.nodes().size());
    for (const graph::Node& node : graph.nodes())
        ids.push_back(node.id);
    return ids;
}

GraphChange difference(const graph::KnowledgeGraph& before, const graph::KnowledgeGraph& after)
{
    const std::vector<NodeId> old = idsOf(before);
    const std::vector<NodeId> now = idsOf(after);
    GraphChange change;
    std::ranges::set_difference(now, old, std::back_inserter(change.added));
    std::ranges::set_difference(old, now, std::back_inserter(change.removed));
    return change;
}

Session::Excerpt excerptFrom(graph::FilterIndex index, const graph::Filter& filter, const Visibility& visibility)
{
    Session::Excerpt made{std::move(index), filter, visibility, {}, {}};
    made.filtered = made.index.shownPart(filter);
    made.shown = shownPart(made.filtered, visibility);
    return made;
}

graph::FilterIndex indexOf(const Session::Content& content)
{
    std::vector<graph::ArticleFacts> facts;
    facts.reserve(content.articles.size());
    for (const library::ArticleSummary& article : content.articles)
        facts.push_back({article.id, article.published, article.origin});
    return {content.graph, std::move(facts)};
}

/// An index makes itself ready when it is asked first: of a large graph that is done before the user asks.
void makeReady(const graph::FilterIndex& index)
{
    if (index.graph().nodes().size() + index.graph().edges().size() > jobs::littleWork)
        jobs::runAside([index] { static_cast<void>(index.facets({})); });
}

} // namespace

Session::Session(QObject* parent)
    : QObject{parent}
    , m_library{library::Library::inMemory()}
{
}

Session::~Session() = default;

void Session::openLibrary(library::Library library, Content content)
{
    const GraphChange change{idsOf(content.graph), idsOf(m_content.graph)};
    m_filtering.drop();
    m_library = std::move(library);
    m_index = indexOf(content);
    jobs::freeElsewhere(std::exchange(m_content, std::move(content)));
    m_visibility = {};
    m_filters = {};
    m_filtered = m_content.graph;
    m_shown = m_content.graph;
    m_sources.clear();
    m_passage.reset();
    m_undoStack.clear();
    m_selection = {};
    makeReady(m_index);
    Q_EMIT libraryOpened();
    Q_EMIT graphChanged(change);
    Q_EMIT selectionChanged();
    Q_EMIT filterChanged();
}

Session::Excerpt Session::excerptOf(const Content& content, const graph::Filter& filter, const Visibility& visibility)
{
    return excerptFrom(indexOf(content), filter, visibility);
}

void Session::showContent(Content content)
{
    Excerpt excerpt = excerptOf(content, filter(), m_visibility);
    showContent(std::move(content), std::move(excerpt));
}

void Session::showContent(Content content, Excerpt excerpt)
{
    if (excerpt.filter != filter() || excerpt.visibility != m_visibility)
        excerpt = excerptFrom(excerpt.index, filter(), m_visibility);
    m_filtering.drop();
    const GraphChange change = difference(m_content.graph, content.graph);
    jobs::freeElsewhere(std::exchange(m_content, std::move(content)));
    std::swap(m_index, excerpt.index);
    std::swap(m_filtered, excerpt.filtered);
    std::swap(m_shown, excerpt.shown);
    jobs::freeElsewhere(std::move(excerpt));
    makeReady(m_index);
    m_sources.clear();
    Selection kept = m_selection;
    dropUnknown(kept);
    const bool selectionShrank = kept != m_selection;
    m_selection = std::move(kept);
    const bool passageGone = m_passage && std::ranges::find(m_content.articles, m_passage->article,
                                                            &library::ArticleSummary::id) == m_content.articles.end();
    if (passageGone)
        m_passage.reset();
    Q_EMIT graphChanged(change);
    if (selectionShrank)
        Q_EMIT selectionChanged();
}

void Session::setVisibility(Visibility visibility)
{
    if (visibility == m_visibility)
        return;
    m_visibility = std::move(visibility);
    findShown();
}

void Session::setFilter(graph::Filter filter, FilterHistory::Step step)
{
    if (filter == m_filters.current())
        return;
    m_filters.push(std::move(filter), step);
    findShown();
    Q_EMIT filterChanged();
}

void Session::goBackToFilter()
{
    if (!m_filters.canGoBack())
        return;
    m_filters.goBack();
    findShown();
    Q_EMIT filterChanged();
}

void Session::goForwardToFilter()
{
    if (!m_filters.canGoForward())
        return;
    m_filters.goForward();
    findShown();
    Q_EMIT filterChanged();
}

void Session::findShown()
{
    const auto find = [index = m_index, filter = filter(), visibility = m_visibility](
                          const Progress&, const std::stop_token&) { return excerptFrom(index, filter, visibility); };
    jobs::startUnlessLittle(m_filtering, m_content.graph.nodes().size() + m_content.graph.edges().size(), find,
                            [this](Excerpt excerpt) { show(std::move(excerpt)); });
}

void Session::show(Excerpt excerpt)
{
    std::swap(m_filtered, excerpt.filtered);
    std::swap(m_shown, excerpt.shown);
    Q_EMIT visibilityChanged();
    Selection kept = m_selection;
    std::erase_if(kept.nodes, [this](NodeId id) { return m_shown.findNode(id) == nullptr; });
    std::erase_if(kept.edges, [this](EdgeId id) { return m_shown.findEdge(id) == nullptr; });
    select(std::move(kept), Reveal::Nothing);
    jobs::freeElsewhere(std::move(excerpt));
}

std::vector<library::SavedFilter> Session::savedFilters()
{
    try {
        return m_library.savedFilters();
    } catch (const Error& error) {
        Q_EMIT problemOccurred(error);
        return {};
    }
}

bool Session::saveFilter(const std::string& name)
{
    return changeSavedFilters([&](library::LibraryWriter& writer) { writer.saveFilter(name, filter()); });
}

bool Session::renameSavedFilter(const std::string& name, const std::string& newName)
{
    return changeSavedFilters([&](library::LibraryWriter& writer) { writer.renameFilter(name, newName); });
}

bool Session::removeSavedFilter(const std::string& name)
{
    return changeSavedFilters([&](library::LibraryWriter& writer) { writer.removeFilter(name); });
}

bool Session::changeSavedFilters(const std::function<void(library::LibraryWriter&)>& change)
{
    try {
        library::LibraryWriter writer{m_library};
        change(writer);
    } catch (const Error& error) {
        Q_EMIT problemOccurred(error);
        return false;
    }
    Q_EMIT savedFiltersChanged();
    return true;
}

std::shared_ptr<const graph::Source> Session::source(ArticleId article)
{
    if (const auto known = m_sources.find(article); known != m_sources.end())
        return known->second;
    try {
        auto source = std::make_shared<const graph::Source>(m_library.source(article));
        if (m_sources.size() >= keptSources)
            m_sources.clear();
        m_sources.emplace(article, source);
        return source;
    } catch (const Error& error) {
        Q_EMIT problemOccurred(error);
        return nullptr;
    }
}

void Session::select(Selection selection, Reveal reveal)
{
    dropUnknown(selection);
    const bool changed = selection != m_selection;
    m_selection = std::move(selection);
    if (changed)
        Q_EMIT selectionChanged();
    if (reveal == Reveal::FirstPassage) {
        if (const auto passage = firstPassage(m_selection))
            showPassage(*passage);
    }
}

void Session::clearSelection()
{
    select({}, Reveal::Nothing);
}

void Session::showPassage(const Passage& passage)
{
    m_passage = passage;
    Q_EMIT passageShown(passage);
}

void Session::place(const layout::Placements& placements)
{
    layout::Placements known;
    for (const auto& [node, placement] : placements) {
        if (m_content.graph.findNode(node) == nullptr)
            continue;
        known.emplace(node, placement);
        m_content.placements[node] = placement;
    }
    if (known.empty())
        return;
    Q_EMIT placementsChanged(known);
    if (m_library.isReadOnly())
        return;
    try {
        library::LibraryWriter{m_library}.place(known);
    } catch (const Error& error) {
        Q_EMIT problemOccurred(error);
    }
}

void Session::showPlaces(const layout::Placements& placements)
{
    layout::Placements changed;
    for (const auto& [node, placement] : placements) {
        const auto known = m_content.placements.find(node);
        if (known == m_content.placements.end() || known->second == placement)
            continue;
        known->second = placement;
        changed.emplace(node, placement);
    }
    if (!changed.empty())
        Q_EMIT placementsChanged(changed);
}

void Session::judge(const Judging& make, const JudgementMade& done)
{
    Q_EMIT judgementOrdered(make, done);
}

std::optional<Passage> Session::firstPassage(const Selection& selection) const
{
    if (!selection.edges.empty()) {
        const graph::Evidence& first = m_content.graph.findEdge(*selection.edges.begin())->evidence.front();
        return Passage{first.article, first.span};
    }
    if (selection.nodes.empty())
        return {};
    const NodeId id = *selection.nodes.begin();
    const graph::Node& node = *m_content.graph.findNode(id);
    if (!node.mentions.empty())
        return Passage{node.mentions.front().article, node.mentions.front().span};
    // A threat may have no words of its own: the first edge that touches it speaks for it.
    for (const EdgeId edgeId : m_content.graph.edgesOf(id)) {
        const graph::Evidence& first = m_content.graph.findEdge(edgeId)->evidence.front();
        return Passage{first.article, first.span};
    }
    return {};
}

void Session::dropUnknown(Selection& selection) const
{
    std::erase_if(selection.nodes, [this](NodeId id) { return m_content.graph.findNode(id) == nullptr; });
    std::erase_if(selection.edges, [this](EdgeId id) { return m_content.graph.findEdge(id) == nullptr; });
}

Session::Content loadContent(const library::Library& library)
{
    // Read first: a change that comes in between is seen as one that is still to be shown.
    const std::int64_t version = library.contentVersion();
    return {library.articles(), library.graph(), library.placements(), version};
}

} // namespace cablegraph::session
