#include "query.h"

#include <cablegraph/notices/explain.h>
#include <cablegraph/panels/search/panel.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/text.h>
#include <cablegraph/text/normalise.h>

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <set>
#include <utility>

namespace cablegraph::panels {
namespace {

constexpr std::size_t mostNodes = 60;
constexpr std::size_t mostSentences = 200;
constexpr int margin = 6;

/// What to search, with which words.
struct Question
{
    std::string words;
    QStringList parts;           ///< the words alone
    graph::KnowledgeGraph graph; ///< nodes have names that the articles do not know; empty where they have not
};

std::size_t articlesOf(const graph::Node& node)
{
    std::set<ArticleId> articles;
    for (const graph::Mention& mention : node.mentions)
        articles.insert(mention.article);
    return articles.size();
}

/// Nodes that are called so on the screen only come after those that the articles call so.
void addShownNames(std::vector<library::NodeHit>& hits, const Question& question)
{
    std::vector<std::string> words;
    for (const QString& part : question.parts)
        words.push_back(text::foldedKey(support::toUtf8(part)));
    for (const graph::Node& node : question.graph.nodes()) {
        if (hits.size() >= mostNodes)
            return;
        const std::string name = text::foldedKey(node.name);
        const auto isIn = [&](const std::string& word) { return name.find(word) != name.npos; };
        const bool isKnown = std::ranges::find(hits, node.id, &library::NodeHit::node) != hits.end();
        if (!words.empty() && !isKnown && std::ranges::all_of(words, isIn))
            hits.push_back({node.id, node.kind, node.name, articlesOf(node)});
    }
}

SearchResults searchIn(const library::Library& library, const Question& question, const std::stop_token& stop)
{
    SearchResults results;
    results.nodes = library.searchNodes(question.words, mostNodes);
    addShownNames(results.nodes, question);
    throwIfStopped(stop);
    results.sentences = library.search(question.words, mostSentences);
    results.question = support::toQString(question.words);
    return results;
}

} // namespace

/// A connection of its own to the library's file, for the worker; opened with the first question.
class SearchPanel::Reader
{
public:
    explicit Reader(std::filesystem::path file)
        : m_file{std::move(file)}
    {
    }

    const library::Library& library()
    {
        if (!m_library)
            m_library.emplace(library::Library::open(m_file));
        return *m_library;
    }

private:
    std::filesystem::path m_file;
    std::optional<library::Library> m_library;
};

SearchPanel::SearchPanel(session::Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
{
    setUpField();
    setUpResults();
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(margin, margin, margin, 0);
    layout->addWidget(m_field);
    layout->addWidget(m_results);
    setFocusProxy(m_field);
    connect(&m_session, &session::Session::libraryOpened, this, [this] {
        m_search.abandon();
        m_reader.reset();
        m_field->clear();
        search();
    });
    connect(&m_session, &session::Session::graphChanged, this, &SearchPanel::search);
    connect(&m_search, &jobs::Job::failed, this, [this](const Error& error) { tell(notices::explain(error)); });
    search();
}

SearchPanel::~SearchPanel() = default;

void SearchPanel::start()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchPanel::setUpField()
{
    m_field = new QLineEdit{this};
    m_field->setPlaceholderText(tr("Search names and sentences"));
    m_field->setAccessibleName(tr("Search"));
    m_field->setToolTip(tr("All words must occur. Quotes make a phrase, * any ending; AND, OR and NOT between words."));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPanel::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { goTo(m_results->currentIndex()); });
}

void SearchPanel::setUpResults()
{
    m_model = new SearchModel{this};
    m_results = new QTreeView{this};
    m_results->setModel(m_model);
    m_results->setAccessibleName(tr("Results"));
    m_results->setHeaderHidden(true);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setUniformRowHeights(true);
    m_results->setRootIsDecorated(false);
    m_results->setIndentation(14);
    m_results->setTextElideMode(Qt::ElideRight);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->installEventFilter(this);
    connect(m_results, &QTreeView::clicked, this, &SearchPanel::goTo);
    connect(m_results, &QTreeView::activated, this, &SearchPanel::goTo);
    m_note = new QLabel{m_results};
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->setMargin(16);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* over = new QVBoxLayout{m_results};
    over->setContentsMargins({});
    over->addWidget(m_note);
}

void SearchPanel::search()
{
    Question question{support::toUtf8(asTyped(m_field->text())), wordsIn(m_field->text()), {}};
    if (!m_session.displayNames()->areOfArticles())
        question.graph = m_session.graph();
    if (m_field->text().trimmed().isEmpty()) {
        m_search.cancel();
        m_model->setResults({}, palette());
        tell(m_session.articles().empty() ? tr("Open articles, and search them here.")
                                          : tr("Type a name, or words of a sentence."));
        makeReady();
        return;
    }
    const std::filesystem::path& file = m_session.library().file();
    if (file.empty()) {
        // In memory: at first, for a moment.
        try {
            showResults(searchIn(m_session.library(), question, {}));
        } catch (const Error& error) {
            tell(notices::explain(error));
        }
        return;
    }
    if (!m_reader)
        m_reader = std::make_shared<Reader>(file);
    m_search.start(
        [reader = m_reader, question](const Progress&, const std::stop_token& stop) {
            return searchIn(reader->library(), question, stop);
        },
        [this](const SearchResults& results) { showResults(results); });
}

void SearchPanel::makeReady()
{
    const std::filesystem::path& file = m_session.library().file();
    if (!isVisible() || m_reader || file.empty())
        return;
    m_reader = std::make_shared<Reader>(file);
    m_search.start(
        [reader = m_reader](const Progress&, const std::stop_token& stop) {
            return searchIn(reader->library(), {"a*", {}, {}}, stop);
        },
        [](const SearchResults&) {});
}

void SearchPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    makeReady();
}

void SearchPanel::showResults(const SearchResults& found)
{
    // Stopped too late: the field is empty by now.
    if (m_field->text().trimmed().isEmpty())
        return;
    SearchResults results = found;
    // The window's own graph says what a node is called; what was added since is not in it yet.
    std::erase_if(results.nodes,
                  [this](const library::NodeHit& hit) { return m_session.graph().findNode(hit.node) == nullptr; });
    for (library::NodeHit& hit : results.nodes) {
        const graph::Node& node = *m_session.graph().findNode(hit.node);
        hit.name = node.name;
        hit.kind = node.kind;
    }
    m_model->setResults(results, palette());
    m_results->expandAll();
    if (const QModelIndex first = m_model->firstResult(); first.isValid())
        m_results->setCurrentIndex(first);
    tell(results.nodes.empty() && results.sentences.empty()
             ? tr("Nothing found for “%1”.").arg(m_field->text().trimmed())
             : QString{});
}

void SearchPanel::goTo(const QModelIndex& index)
{
    const auto goal = m_model->goalAt(index);
    if (!goal)
        return;
    if (const auto* node = std::get_if<NodeId>(&*goal)) {
        m_session.select({{*node}, {}});
        Q_EMIT nodeChosen(*node);
    } else {
        m_session.showPassage(std::get<session::Passage>(*goal));
        Q_EMIT passageChosen();
    }
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
        if (watched == m_field && moveChoice(*event))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// The list moves though the cursor stays in the field; over groups, which lead nowhere.
bool SearchPanel::moveChoice(const QEvent& event)
{
    constexpr std::array keys{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
    const auto& pressed = static_cast<const QKeyEvent&>(event);
    if (std::ranges::find(keys, pressed.key()) == keys.end())
        return false;
    const bool isUp = pressed.key() == Qt::Key_Up || pressed.key() == Qt::Key_PageUp;
    const int rowHeight = std::max(1, m_results->sizeHintForRow(0));
    const bool isPage = pressed.key() == Qt::Key_PageUp || pressed.key() == Qt::Key_PageDown;
    int steps = isPage ? std::max(1, m_results->viewport()->height() / rowHeight - 1) : 1;
    QModelIndex chosen = m_results->currentIndex();
    for (QModelIndex next = chosen; steps > 0;) {
        next = isUp ? m_results->indexAbove(next) : m_results->indexBelow(next);
        if (!next.isValid())
            break;
        if (!m_model->goalAt(next))
            continue;
        chosen = next;
        --steps;
    }
    m_results->setCurrentIndex(chosen);
    return true;
}

void SearchPanel::tell(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace cablegraph::panels
