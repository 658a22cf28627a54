#include <cablegraph/jobs/beside.h>
#include <cablegraph/panels/tables/panel.h>
#include <cablegraph/session/graphmeasures.h>
#include <cablegraph/session/session.h>

#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace cablegraph::panels {
namespace {

constexpr std::chrono::milliseconds noteAfter{300}; ///< sooner it would only flicker

const settings::Setting<int> storedTab{u"tables/tab", 0};

/// Gives the articles of a library file; opens it anew, on the worker's own thread.
CitedSentences::SourceOf articlesOf(const std::filesystem::path& file)
{
    const auto library =
        std::make_shared<const library::Library>(library::Library::open(file, library::Library::Access::ReadOnly));
    return [library](ArticleId article) { return std::make_shared<const graph::Source>(library->source(article)); };
}

} // namespace

TablesPanel::TablesPanel(session::Session& session, session::GraphMeasures& measures, settings::Settings& settings,
                         QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_measures{measures}
    , m_settings{settings}
    , m_tabs{new QTabWidget{this}}
    , m_formatting{std::make_unique<jobs::Job>(jobs::Urgency::Following)}
    , m_sentences{std::make_shared<CitedSentences>()}
{
    m_tabs->setDocumentMode(true);
    addTable(Nodes, tr("&Nodes"), {u"tables/nodes", tr("Nodes"), tr("Filter nodes"), nodesTable({})});
    addTable(Edges, tr("&Links"), {u"tables/edges", tr("Links"), tr("Filter links"), edgesTable({})});
    addTable(Evidence, tr("Evi&dence"),
             {u"tables/evidence", tr("Evidence"), tr("Filter sentences"), evidenceTable({}, {})});
    m_tabs->setCurrentIndex(std::clamp(m_settings.value(storedTab), 0, TableCount - 1));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_settings.setValue(storedTab, tab);
        update();
    });
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    setFocusProxy(m_tabs);
    connectSession();
}

TablesPanel::~TablesPanel()
{
    m_measures.setWanted(this, false);
}

void TablesPanel::addTable(Table table, const QString& title, TablePage::Description description)
{
    Tab& tab = m_tables[table];
    tab.page = new TablePage{m_session, m_settings, std::move(description), m_tabs};
    tab.job = std::make_unique<jobs::Job>(jobs::Urgency::Following);
    m_tabs->addTab(tab.page, title);
    connect(tab.page, &TablePage::goToRequested, this, &TablesPanel::goToRequested);
    connect(tab.page, &TablePage::saveRequested, this, &TablesPanel::saveRequested);
    connect(tab.job.get(), &jobs::Job::failed, this, [this, table](const Error& error) {
        m_tables[table].page->setNote({});
        Q_EMIT m_session.problemOccurred(error);
    });
}

void TablesPanel::connectSession()
{
    connect(&m_session, &session::Session::graphChanged, this, [this] {
        m_sentences = std::make_shared<CitedSentences>();
        outdate();
    });
    connect(&m_session, &session::Session::visibilityChanged, this, &TablesPanel::outdate);
    connect(&m_measures, &session::GraphMeasures::changed, this, &TablesPanel::showMeasures);
}

bool TablesPanel::isIdle() const
{
    const Tab& tab = m_tables[static_cast<std::size_t>(m_tabs->currentIndex())];
    const bool measured =
        m_tabs->currentIndex() != Nodes || (m_measures.current() != nullptr && !m_formatting->isRunning());
    return !tab.isOutdated && !tab.job->isRunning() && measured;
}

void TablesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    update();
}

void TablesPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_measures.setWanted(this, false);
}

void TablesPanel::outdate()
{
    for (Tab& tab : m_tables)
        tab.isOutdated = true;
    update();
}

void TablesPanel::update()
{
    if (!isVisible())
        return;
    const auto table = static_cast<Table>(m_tabs->currentIndex());
    if (m_tables[table].isOutdated)
        load(table);
    m_measures.setWanted(this, table == Nodes);
}

void TablesPanel::load(Table table)
{
    Tab& tab = m_tables[table];
    tab.isOutdated = false;
    jobs::freeElsewhere(std::exchange(tab.graph, m_session.shownGraph()));
    switch (table) {
    case Nodes:
        start(table, [](const TableInput& input, const Progress&, const std::stop_token& stop) {
            return nodesTable(input, stop);
        });
        break;
    case Edges:
        start(table, [](const TableInput& input, const Progress&, const std::stop_token& stop) {
            return edgesTable(input, stop);
        });
        break;
    case Evidence:
        loadEvidence();
        break;
    case TableCount:
        break;
    }
}

template<class Make>
void TablesPanel::start(Table table, Make make)
{
    Tab& tab = m_tables[table];
    const auto tellOfWork = [this, table] { m_tables[table].page->setNote(tr("Making the table…")); };
    if (tab.page->model().totalRows() == 0 && !tab.graph.isEmpty())
        tellOfWork();
    else // what is listed is no longer all true
        QTimer::singleShot(noteAfter, tab.page, [job = tab.job.get(), tellOfWork] {
            if (job->isRunning())
                tellOfWork();
        });
    tab.job->start([make = std::move(make), input = TableInput{tab.graph, m_session.graph(), m_session.articles()}](
                       const Progress& progress, const std::stop_token& stop) { return make(input, progress, stop); },
                   [this, table](TableContent content) {
                       m_tables[table].page->setNote({});
                       m_tables[table].page->setContent(std::move(content));
                       if (table == Nodes)
                           showMeasures();
                   });
}

void TablesPanel::loadEvidence()
{
    const std::filesystem::path file = m_session.library().file();
    // A library in memory cannot be opened a second time; it is small.
    if (file.empty())
        m_sentences->read(m_session.shownGraph(), [this](ArticleId article) { return m_session.source(article); });
    start(Evidence, [file, sentences = m_sentences](const TableInput& input, const Progress& progress,
                                                    const std::stop_token& stop) {
        if (!file.empty())
            sentences->read(input.shown, articlesOf(file), progress, stop);
        return evidenceTable(input, *sentences, stop);
    });
}

void TablesPanel::showMeasures()
{
    const Tab& nodes = m_tables[Nodes];
    const std::shared_ptr<const graph::Measures> measures = m_measures.current();
    const bool fits = nodes.graph.isSameAs(m_session.shownGraph()) && !nodes.job->isRunning();
    if (!fits)
        return;
    nodes.page->setNote(m_measures.job().isRunning() ? tr("Measuring…") : QString{});
    if (!measures)
        return;
    m_formatting->start([measures](const Progress&, const std::stop_token&) { return measureColumns(*measures); },
                        [this, graph = nodes.graph](std::vector<TableColumn> columns) {
                            const Tab& now = m_tables[Nodes];
                            if (!now.graph.isSameAs(graph) || now.job->isRunning())
                                return;
                            for (TableColumn& column : columns)
                                now.page->setColumn(std::move(column));
                        });
}

} // namespace cablegraph::panels
