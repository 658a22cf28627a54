#include "list.h"
#include "player.h"

#include <cablegraph/panels/timeline/panel.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/text/days.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <functional>

namespace cablegraph::panels {
namespace {

using graph::TimelineItem;
using graph::TimelineLane;
using session::FilterHistory;

constexpr std::size_t hintsShown = 4;

std::vector<graph::PublishedArticle> publishedArticles(const session::Session& session)
{
    std::vector<graph::PublishedArticle> articles;
    for (const library::ArticleSummary& article : session.articles())
        articles.emplace_back(article.id, article.published);
    return articles;
}

std::optional<DayRange> rangeOf(const graph::DateRange& dates)
{
    if (!dates.first || !dates.last)
        return {};
    return DayRange{text::firstDay(*dates.first), text::lastDay(*dates.last)};
}

graph::DateRange datesOf(const std::optional<DayRange>& range)
{
    if (!range)
        return {};
    return {text::dateOfDay(range->firstDay), text::dateOfDay(range->lastDay), false};
}

QToolButton* makeButton(const QString& text, const QString& tip, QWidget* parent)
{
    auto* button = new QToolButton{parent};
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setAutoRaise(true);
    return button;
}

} // namespace

TimelinePanel::TimelinePanel(session::Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_view{new TimelineView{this}}
    , m_player{new TimelinePlayer{this}}
    , m_model{new TimelineList{session, m_view->items(), this}}
{
    auto* splitter = new QSplitter{this};
    splitter->addWidget(m_view);
    splitter->addWidget(makeList());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 260});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(splitter, 1);
    setFocusProxy(m_view);
    connectParts();
}

TimelinePanel::~TimelinePanel() = default;

QWidget* TimelinePanel::makeBar()
{
    auto* bar = new QWidget{this};
    m_play = makeButton({}, tr("Show what happened day by day (Space)"), bar);
    m_speed = new QComboBox{bar};
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How much time passes in a second"));
    m_speed->addItem(tr("A week a second"), 7.0);
    m_speed->addItem(tr("A month a second"), 30.4);
    m_speed->addItem(tr("A quarter a second"), 91.3);
    m_speed->addItem(tr("A year a second"), 365.25);
    m_speed->setCurrentIndex(1);
    m_clear = makeButton(tr("Show &All Days"), tr("Take the range of days off the graph (Esc)"), bar);
    m_span = new QLabel{bar};
    m_span->setForegroundRole(QPalette::PlaceholderText);
    auto* in = makeButton(tr("+"), tr("Zoom in (+)"), bar);
    in->setAccessibleName(tr("Zoom in"));
    auto* out = makeButton(tr("−"), tr("Zoom out (−)"), bar);
    out->setAccessibleName(tr("Zoom out"));
    auto* all = makeButton(tr("Fit"), tr("Show the whole time (0)"), bar);
    connect(in, &QToolButton::clicked, m_view, [this] { m_view->zoom(1.5); });
    connect(out, &QToolButton::clicked, m_view, [this] { m_view->zoom(1 / 1.5); });
    connect(all, &QToolButton::clicked, m_view, &TimelineView::showAll);
    auto* layout = new QHBoxLayout{bar};
    layout->setContentsMargins(6, 3, 6, 3);
    layout->addWidget(m_play);
    layout->addWidget(m_speed);
    layout->addSpacing(8);
    layout->addWidget(m_span, 1);
    layout->addWidget(m_clear);
    for (QToolButton* button : {out, in, all})
        layout->addWidget(button);
    return bar;
}

QWidget* TimelinePanel::makeList()
{
    auto* side = new QWidget{this};
    m_listTitle = new QLabel{side};
    m_backToUndated = makeButton(tr("Undated"), tr("List what has no date again"), side);
    m_list = new QListView{side};
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({8, 14});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid())
            activate(m_model->itemAt(index.row()));
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(m_backToUndated, &QToolButton::clicked, this, &TimelinePanel::listUndated);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(6, 2, 6, 2);
    top->addWidget(m_listTitle, 1);
    top->addWidget(m_backToUndated);
    auto* layout = new QVBoxLayout{side};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    return side;
}

void TimelinePanel::connectParts()
{
    m_view->setNameOf([this](std::size_t item) {
        const TimelineItem& which = m_view->items().at(item);
        const QString name = nameOf(which, m_session.graph(), m_session.articles());
        return which.date ? tr("%1, %2, %3", "name, lane, date")
                                .arg(name, phraseFor(which.lane), support::phraseFor(*which.date))
                          : name;
    });
    m_view->setHintOf([this](const std::vector<std::size_t>& items) { return hintOf(items); });
    connect(m_view, &TimelineView::itemActivated, this, &TimelinePanel::activate);
    connect(m_view, &TimelineView::itemsChosen, this, [this](const std::vector<std::size_t>& items) {
        list(tr("%n events at this place", nullptr, static_cast<int>(items.size())), items, false);
    });
    connect(m_view, &TimelineView::rangePicked, this, &TimelinePanel::pickRange);
    connect(m_view, &TimelineView::playRequested, this, &TimelinePanel::togglePlay);
    connect(m_play, &QToolButton::clicked, this, &TimelinePanel::togglePlay);
    connect(m_clear, &QToolButton::clicked, this, [this] { pickRange({}); });
    connect(m_speed, &QComboBox::currentIndexChanged, this,
            [this] { m_player->setSpeed(m_speed->currentData().toDouble()); });
    m_player->setSpeed(m_speed->currentData().toDouble());
    connect(m_player, &TimelinePlayer::played, this, &TimelinePanel::onPlayed);
    connect(m_player, &TimelinePlayer::finished, this, &TimelinePanel::onPlayedToTheEnd);
    connect(&m_session, &session::Session::graphChanged, this, &TimelinePanel::onGraphChanged);
    connect(&m_session, &session::Session::visibilityChanged, this, &TimelinePanel::onShownChanged);
    connect(&m_session, &session::Session::selectionChanged, this, &TimelinePanel::onSelectionChanged);
    connect(&m_session, &session::Session::filterChanged, this, &TimelinePanel::onFilterChanged);
}

void TimelinePanel::onGraphChanged()
{
    m_player->forget();
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_model->setItems({}); // its items are about to change
    m_view->setItems(graph::timelineOf(m_session.graph(), publishedArticles(m_session)), {});
    sortItems();
    onShownChanged();
    onSelectionChanged();
    onFilterChanged();
    listUndated();
}

void TimelinePanel::onShownChanged()
{
    if (!isVisible())
        return;
    const graph::KnowledgeGraph& graph = m_session.shownGraph();
    std::vector<bool> shown(m_view->items().size(), true); // articles always are
    const auto mark = [&](const std::vector<std::size_t>& items, auto idOf, const auto& there) {
        auto at = there.begin();
        for (const std::size_t item : items) {
            const auto id = idOf(m_view->items()[item]);
            while (at != there.end() && at->id < id)
                ++at;
            shown[item] = at != there.end() && at->id == id;
        }
    };
    mark(m_meetingsById, std::mem_fn(&TimelineItem::node), graph.nodes());
    mark(m_eventsById, std::mem_fn(&TimelineItem::edge), graph.edges());
    m_view->setShown(std::move(shown));
}

/// So that what is shown is told in one pass along the graph.
void TimelinePanel::sortItems()
{
    m_meetingsById.clear();
    m_eventsById.clear();
    const std::vector<TimelineItem>& items = m_view->items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].lane == TimelineLane::Meetings)
            m_meetingsById.push_back(i);
        else if (items[i].lane != TimelineLane::Articles)
            m_eventsById.push_back(i);
    }
    std::ranges::sort(m_meetingsById, {}, [&items](std::size_t i) { return items[i].node; });
    std::ranges::sort(m_eventsById, {}, [&items](std::size_t i) { return items[i].edge; });
}

void TimelinePanel::onSelectionChanged()
{
    if (!isVisible())
        return;
    const session::Selection& selection = m_session.selection();
    std::set<std::size_t> selected;
    const auto& items = m_view->items();
    for (std::size_t i = 0; i < items.size(); ++i)
        if ((items[i].node.isValid() ? selection.nodes.contains(items[i].node)
                                     : selection.edges.contains(items[i].edge)))
            selected.insert(i);
    m_view->setSelected(std::move(selected));
}

void TimelinePanel::onFilterChanged()
{
    // While time is played, the filter's range is the player's and not what the user picked.
    if (!m_player->isPlaying()) {
        m_picked = rangeOf(m_session.filter().dates);
        m_view->setRange(m_picked);
    }
    updateBar();
}

void TimelinePanel::activate(std::size_t number)
{
    const TimelineItem item = m_view->items().at(number);
    if (item.lane == TimelineLane::Articles) {
        m_session.showPassage({item.article, {}});
        return;
    }
    if (item.lane == TimelineLane::Meetings)
        m_session.select({{item.node}, {}}, session::Session::Reveal::Nothing);
    else
        m_session.select({{}, {item.edge}}, session::Session::Reveal::Nothing);
    const graph::Edge* edge = m_session.graph().findEdge(item.edge);
    if (edge != nullptr && item.evidence < edge->evidence.size())
        m_session.showPassage({item.article, edge->evidence[item.evidence].span});
}

void TimelinePanel::pickRange(const std::optional<DayRange>& range)
{
    m_player->forget();
    m_view->setPlayhead({});
    m_picked = range;
    graph::Filter filter = m_session.filter();
    filter.dates = datesOf(range);
    m_session.setFilter(std::move(filter));
    m_view->setRange(range);
    updateBar();
}

void TimelinePanel::togglePlay()
{
    if (m_player->isPlaying()) {
        m_player->pause();
    } else if (const auto range = m_picked ? m_picked : m_view->extent()) {
        const bool noMotion = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
        m_player->setSteps(noMotion);
        m_player->play(*range);
    }
    updateBar();
}

void TimelinePanel::onPlayed(double day)
{
    m_view->setPlayhead(day);
    // A large graph cannot follow every step; a newer filter would replace one that is not shown yet.
    if (m_session.isFiltering())
        return;
    graph::Filter filter = m_session.filter();
    filter.dates.last = text::dateOfDay(static_cast<int>(std::floor(day)));
    filter.dates.keepUndated = false;
    m_session.setFilter(std::move(filter), FilterHistory::Step::Adjusting);
    updateBar();
}

void TimelinePanel::onPlayedToTheEnd()
{
    m_view->setPlayhead({});
    graph::Filter filter = m_session.filter();
    filter.dates = datesOf(m_picked);
    m_session.setFilter(std::move(filter), FilterHistory::Step::Adjusting);
    updateBar();
}

void TimelinePanel::updateBar()
{
    const bool isPlaying = m_player->isPlaying();
    m_play->setText(isPlaying ? tr("&Pause") : tr("&Play"));
    m_play->setEnabled(m_view->extent().has_value());
    const graph::DateRange& dates = m_session.filter().dates;
    m_clear->setEnabled(!dates.acceptsAll());
    if (m_view->items().empty())
        m_span->setText(tr("Nothing has happened yet. Open an article to see when its events took place."));
    else if (dates.first && dates.last)
        m_span->setText(tr("%1 to %2", "first and last day")
                            .arg(support::phraseFor(*dates.first), support::phraseFor(*dates.last)));
    else if (dates.last)
        m_span->setText(tr("Up to %1", "a day").arg(support::phraseFor(*dates.last)));
    else
        m_span->setText(tr("Drag along the ruler to show some days only."));
}

void TimelinePanel::list(const QString& title, const std::vector<std::size_t>& items, bool isUndated)
{
    m_model->setItems(items);
    m_listTitle->setText(title);
    m_list->setAccessibleName(title);
    m_backToUndated->setVisible(!isUndated);
}

void TimelinePanel::listUndated()
{
    std::vector<std::size_t> undated;
    for (std::size_t i = 0; i < m_view->items().size(); ++i)
        if (!m_view->items()[i].date)
            undated.push_back(i);
    list(undated.empty() ? tr("Everything has a date")
                         : tr("%n without a date", nullptr, static_cast<int>(undated.size())),
         undated, true);
}

QString TimelinePanel::hintOf(const std::vector<std::size_t>& items) const
{
    QString html;
    for (std::size_t i = 0; i < std::min(items.size(), hintsShown); ++i) {
        const TimelineItem& item = m_view->items().at(items[i]);
        html += items.size() == 1 ? hintFor(item, m_session)
                                  : QStringLiteral("<p style='margin:2px 0'>%1</p>")
                                        .arg(nameOf(item, m_session.graph(), m_session.articles()).toHtmlEscaped());
    }
    if (items.size() > hintsShown)
        html += QStringLiteral("<p style='margin:2px 0'>%1</p>")
                    .arg(tr("and %1 more; click to list them").arg(items.size() - hintsShown));
    return html;
}

void TimelinePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateBar();
}

void TimelinePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        onGraphChanged();
    onShownChanged();
    onSelectionChanged();
}

void TimelinePanel::hideEvent(QHideEvent* event)
{
    // Nobody sees the time that the graph would go through.
    m_player->pause();
    updateBar();
    QWidget::hideEvent(event);
}

} // namespace cablegraph::panels
