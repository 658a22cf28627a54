#include "../pages/writer.h"
#include "list.h"

#include <cablegraph/jobs/beside.h>
#include <cablegraph/panels/contested/panel.h>
#include <cablegraph/panels/pages/view.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/firstrow.h>

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace cablegraph::panels {

namespace {

constexpr int sidesHeight = 170; ///< at least: a claim of a sentence on each side

} // namespace

ContestedPanel::ContestedPanel(session::Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_only{new QCheckBox{tr("&Show only contested claims on the graph"), this}}
    , m_count{new QLabel{this}}
    , m_claims{new ContestedList{this}}
    , m_list{new QListView{this}}
    , m_sides{new PageView{this}}
{
    m_sides->setAccessibleName(tr("Both sides of the claim"));
    m_sides->setMinimumHeight(sidesHeight);
    setUpList();
    setUpFilter();
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 0);
    top->addWidget(m_count, 1);
    top->addWidget(m_only);
    auto* splitter = new QSplitter{this};
    splitter->addWidget(m_list);
    splitter->addWidget(m_sides);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 900});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_list);
    connect(m_sides, &PageView::linkFollowed, this, &ContestedPanel::follow);
    for (const auto signal : {&session::Session::visibilityChanged, &session::Session::libraryOpened})
        connect(&m_session, signal, this, &ContestedPanel::fillList);
    connect(&m_session, &session::Session::graphChanged, this, &ContestedPanel::fillList);
    connect(&m_session, &session::Session::selectionChanged, this, &ContestedPanel::followSelection);
}

void ContestedPanel::setUpList()
{
    m_list->setAccessibleName(tr("Contested claims"));
    m_list->setModel(m_claims);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_claims->setPalette(palette());
    support::selectFirstRowByArrow(*m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContestedPanel::onChosen);
    // Clicked again, the claim shown is selected again.
    connect(m_list, &QListView::clicked, this, &ContestedPanel::onChosen);
}

void ContestedPanel::setUpFilter()
{
    m_only->setToolTip(tr("Filter the graph to the lines that some assert and others deny"));
    connect(m_only, &QCheckBox::clicked, this, [this](bool on) {
        graph::Filter filter = m_session.filter();
        filter.standings = {};
        if (on)
            filter.standings.included = {graph::EdgeStanding::Contested};
        m_session.setFilter(std::move(filter));
    });
    const auto update = [this] {
        const auto& standings = m_session.filter().standings;
        m_only->setChecked(standings.excluded.empty() &&
                           standings.included == std::set{graph::EdgeStanding::Contested});
    };
    connect(&m_session, &session::Session::filterChanged, m_only, update);
    update();
}

void ContestedPanel::fillList()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const graph::KnowledgeGraph& graph = m_session.shownGraph();
    jobs::startUnlessLittle(
        m_finding, graph.nodes().size() + graph.edges().size(),
        [graph](const Progress&, const std::stop_token&) { return graph::contestedClaims(graph); },
        [this, graph](std::vector<graph::ContestedClaim> claims) { showClaims(graph, std::move(claims)); });
}

void ContestedPanel::showClaims(const graph::KnowledgeGraph& graph, std::vector<graph::ContestedClaim> claims)
{
    const QScopedValueRollback following{m_following, true};
    const std::size_t count = claims.size();
    m_explained.clear(); // the sentences may be others now
    m_claims->setClaims(graph, std::move(claims));
    // The list would choose a claim by itself when it gets the keys, had it no current one.
    m_list->selectionModel()->setCurrentIndex(m_claims->index(0), QItemSelectionModel::NoUpdate);
    m_count->setText(count == 0   ? QString{}
                     : count == 1 ? tr("1 contested claim")
                                  : tr("%n contested claims", nullptr, static_cast<int>(count)));
    followSelection();
}

const graph::ContestedClaim* ContestedPanel::chosenClaim() const
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    return chosen.isEmpty() ? nullptr : &m_claims->claims()[static_cast<std::size_t>(chosen.front().row())];
}

void ContestedPanel::followSelection()
{
    if (m_isStale)
        return;
    const QScopedValueRollback following{m_following, true};
    const std::set<EdgeId>& edges = m_session.selection().edges;
    const std::vector<graph::ContestedClaim>& claims = m_claims->claims();
    const auto found = std::ranges::find_if(
        claims, [&edges](const graph::ContestedClaim& claim) { return edges.contains(claim.edge); });
    if (found != claims.end())
        m_list->setCurrentIndex(m_claims->index(static_cast<int>(found - claims.begin())));
    showSides();
}

void ContestedPanel::onChosen()
{
    if (m_following)
        return;
    if (const graph::ContestedClaim* claim = chosenClaim())
        m_session.select({{}, {claim->edge}});
    showSides();
}

void ContestedPanel::showSides()
{
    if (const graph::ContestedClaim* claim = chosenClaim()) {
        m_sides->showPage(pageOf(m_claims->graph(), *claim, rememberingSources(m_session), m_explained, palette()));
        return;
    }
    PageWriter page{palette()};
    if (m_claims->claims().empty())
        page.addEmptyNote({tr("Nothing shown is contested."),
                           tr("A claim is contested when some sentences assert or allege it and others deny it.")});
    else
        page.addEmptyNote({tr("Choose a claim to see who says so and who denies it.")});
    m_sides->showPage(std::move(page).take());
}

void ContestedPanel::follow(const PageLink& link)
{
    if (const auto* why = std::get_if<ToggleWhy>(&link)) {
        if (const auto [at, isNew] = m_explained.insert(why->evidence); !isNew)
            m_explained.erase(at);
        showSides();
        return;
    }
    if (const auto* quote = std::get_if<ShowQuote>(&link))
        m_session.select({{}, {quote->quote.ref.edge}}, session::Session::Reveal::Nothing);
    followInSession(m_session, link);
}

void ContestedPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        fillList();
}

void ContestedPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_claims->setPalette(palette());
    showSides();
}

} // namespace cablegraph::panels
