#include <cablegraph/jobs/beside.h>
#include <cablegraph/panels/dyads/chart.h>
#include <cablegraph/panels/dyads/panel.h>
#include <cablegraph/panels/pages/view.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/menubutton.h>
#include <cablegraph/support/palette.h>
#include <cablegraph/support/text.h>

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cablegraph::panels {
namespace {

graph::PublicationDates publicationDates(const session::Session& session)
{
    graph::PublicationDates dates;
    for (const library::ArticleSummary& article : session.articles())
        if (article.published)
            dates.emplace(article.id, *article.published);
    return dates;
}

/// The states that one of the pairs has, by name.
std::vector<std::pair<QString, NodeId>> statesIn(const graph::KnowledgeGraph& graph,
                                                 const std::vector<graph::DyadCount>& dyads)
{
    std::set<NodeId> told;
    for (const graph::DyadCount& dyad : dyads)
        told.insert({dyad.first, dyad.second});
    std::vector<std::pair<QString, NodeId>> states;
    for (const NodeId id : told)
        if (const graph::Node* node = graph.findNode(id); node != nullptr && node->kind == ontology::NodeKind::State)
            states.emplace_back(support::toQString(node->name), id);
    std::ranges::sort(states, [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    return states;
}

} // namespace

DyadsPanel::DyadsPanel(session::Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_chart{new DyadChart{this}}
    , m_events{new PageView{this}}
{
    m_events->setAccessibleName(tr("Events of the month"));
    auto* splitter = new QSplitter{this};
    splitter->addWidget(m_chart);
    splitter->addWidget(m_events);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(splitter, 1);
    setFocusProxy(m_chart);
    connect(m_chart, &DyadChart::monthChosen, this, &DyadsPanel::showEvents);
    connect(m_events, &PageView::linkFollowed, this, &DyadsPanel::follow);
    connect(&m_session, &session::Session::graphChanged, this, &DyadsPanel::refresh);
    connect(&m_session, &session::Session::visibilityChanged, this, &DyadsPanel::refresh);
    connect(&m_session, &session::Session::selectionChanged, this, &DyadsPanel::followSelection);
}

QWidget* DyadsPanel::makeBar()
{
    auto* bar = new QWidget{this};
    const auto makeBox = [this, bar](const QString& name) {
        auto* box = new QComboBox{bar};
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, [this] { look({chosenPair()}); });
        return box;
    };
    m_first = makeBox(tr("One state"));
    m_second = makeBox(tr("The other state"));
    m_counts = new QLabel{bar};
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_copy = new QToolButton{bar};
    m_copy->setText(tr("&Copy as CSV"));
    m_copy->setToolTip(tr("Copy what is shown as a table for other programs"));
    support::openMenuOnPress(*m_copy);
    m_copy->setAutoRaise(true);
    auto* menu = new QMenu{m_copy};
    menu->addAction(tr("&Months with Their Scores"), this, &DyadsPanel::copyMonths);
    menu->addAction(tr("&Events with Their Sentences"), this, &DyadsPanel::copyEvents);
    m_copy->setMenu(menu);
    auto* layout = new QHBoxLayout{bar};
    layout->setContentsMargins(6, 3, 6, 3);
    layout->addWidget(m_first);
    layout->addWidget(new QLabel{tr("and", "between two states"), bar});
    layout->addWidget(m_second);
    layout->addSpacing(8);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_copy);
    return bar;
}

graph::StatesOf DyadsPanel::statesOf() const
{
    return [index = m_session.filterIndex()](NodeId node) { return index.statesOf(node); };
}

void DyadsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void DyadsPanel::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    std::vector<Pair> wanted{chosenPair()};
    if (const std::vector<NodeId> selected = selectedStates(); selected.size() == 2)
        wanted.insert(wanted.begin(), {selected[0], selected[1]});
    look(wanted);
}

void DyadsPanel::look(const std::vector<Pair>& wanted)
{
    const graph::KnowledgeGraph& graph = m_session.filteredGraph();
    const auto find = [graph, statesOf = statesOf(), published = publicationDates(m_session),
                       wanted](const Progress&, const std::stop_token&) {
        Answer answer;
        const std::vector<graph::DyadCount> dyads = graph::dyadsIn(graph, statesOf);
        answer.states = statesIn(graph, dyads);
        const auto isTold = [&answer](NodeId state) {
            return std::ranges::find(answer.states, state, &std::pair<QString, NodeId>::second) != answer.states.end();
        };
        const auto found =
            std::ranges::find_if(wanted, [&](const Pair& pair) { return isTold(pair.first) && isTold(pair.second); });
        Pair shown;
        if (found != wanted.end())
            shown = *found;
        else if (!dyads.empty())
            shown = {dyads.front().first, dyads.front().second};
        answer.dyad = graph::dyadOf(graph, statesOf, published, shown.first, shown.second);
        return answer;
    };
    jobs::startUnlessLittle(m_looking, graph.nodes().size() + graph.edges().size(), find, [this, graph](Answer answer) {
        jobs::freeElsewhere(std::exchange(m_graph, graph));
        showAnswer(std::move(answer));
    });
}

void DyadsPanel::showAnswer(Answer answer)
{
    m_dyad = std::move(answer.dyad);
    fillStates(answer.states);
    showPair();
}

void DyadsPanel::fillStates(const std::vector<std::pair<QString, NodeId>>& states)
{
    for (const auto& [box, chosen] : {std::pair{m_first, m_dyad.first}, std::pair{m_second, m_dyad.second}}) {
        // To measure all names takes its time, and they seldom change.
        if (states != m_listed) {
            box->clear();
            for (const auto& [name, id] : states)
                box->addItem(name, QVariant::fromValue<qlonglong>(id.value));
            box->setEnabled(!states.empty());
        }
        box->setCurrentIndex(box->findData(QVariant::fromValue<qlonglong>(chosen.value)));
    }
    m_listed = states;
}

DyadsPanel::Pair DyadsPanel::chosenPair() const
{
    const auto chosenIn = [](const QComboBox& box) { return NodeId{box.currentData().toLongLong()}; };
    return {chosenIn(*m_first), chosenIn(*m_second)};
}

std::vector<NodeId> DyadsPanel::selectedStates() const
{
    std::vector<NodeId> states;
    for (const NodeId id : m_session.selection().nodes) {
        const graph::Node* node = m_session.filteredGraph().findNode(id);
        if (node != nullptr && node->kind == ontology::NodeKind::State)
            states.push_back(id);
    }
    return states;
}

void DyadsPanel::followSelection()
{
    if (m_isStale)
        return;
    const std::vector<NodeId> states = selectedStates();
    if (states.size() != 2)
        return;
    const auto [first, second] = chosenPair();
    if (std::set{first, second} != std::set{states[0], states[1]})
        look({{states[0], states[1]}, {first, second}});
}

void DyadsPanel::showPair()
{
    m_explained.clear();
    m_copy->setEnabled(!m_dyad.months.empty());
    if (m_listed.empty())
        m_chart->setEmptyText(tr("No state has done anything to another yet. Open articles in which states deal with "
                                 "each other."));
    else if (m_dyad.first == m_dyad.second)
        m_chart->setEmptyText(tr("Choose two different states."));
    else
        m_chart->setEmptyText(tr("Nothing that has a month is told of these two states."));
    m_chart->setMonths(m_dyad.months);
    QString counts = m_dyad.events == 1 ? tr("1 event") : tr("%1 events").arg(m_dyad.events);
    if (m_dyad.undated > 0)
        counts += tr(", %1 more without a month").arg(m_dyad.undated);
    m_counts->setText(m_listed.empty() ? QString{} : counts);
    showEvents();
}

void DyadsPanel::showEvents()
{
    const auto chosen = m_chart->chosen();
    const graph::DyadMonth* month = chosen ? &m_dyad.months.at(*chosen) : nullptr;
    m_events->showPage(pageOf(m_graph, month, rememberingSources(m_session), m_explained, palette()));
}

void DyadsPanel::follow(const PageLink& link)
{
    if (const auto* why = std::get_if<ToggleWhy>(&link)) {
        if (const auto [at, isNew] = m_explained.insert(why->evidence); !isNew)
            m_explained.erase(at);
        showEvents();
        return;
    }
    if (const auto* quote = std::get_if<ShowQuote>(&link))
        m_session.select({{}, {quote->quote.ref.edge}}, session::Session::Reveal::Nothing);
    followInSession(m_session, link);
}

void DyadsPanel::copyMonths() const
{
    QGuiApplication::clipboard()->setText(monthsAsCsv(m_dyad));
}

void DyadsPanel::copyEvents()
{
    QGuiApplication::clipboard()->setText(eventsAsCsv(m_dyad, m_graph, rememberingSources(m_session)));
}

void DyadsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showEvents();
}

} // namespace cablegraph::panels
