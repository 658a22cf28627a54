#include "conditionsform.h"
#include "savedfilters.h"

#include <cablegraph/panels/filters/model.h>
#include <cablegraph/panels/filters/panel.h>
#include <cablegraph/panels/names.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/filtersummary.h>
#include <cablegraph/support/ownkeys.h>
#include <cablegraph/support/text.h>

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <map>

namespace cablegraph::panels {
namespace {

constexpr int margin = 6;

/// Article titles by id, for a facet that asks for each.
std::function<QString(ArticleId)> titlesOf(const session::Session& session)
{
    std::map<ArticleId, QString> titles;
    for (const library::ArticleSummary& article : session.articles())
        titles.emplace(article.id, support::toQString(article.title));
    return [titles = std::move(titles)](ArticleId id) {
        const auto found = titles.find(id);
        return found == titles.end() ? QString{} : found->second;
    };
}

} // namespace

FiltersPanel::FiltersPanel(session::Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_saved{new SavedFiltersBox{session, this}}
    , m_conditions{new ConditionsForm{this}}
    , m_model{new FacetModel{this}}
{
    setUpSummary();
    setUpTree();
    setUpMenu();
    auto* top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_clear, 0, Qt::AlignVCenter);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(margin, margin, margin, 0);
    layout->addLayout(top);
    layout->addWidget(m_saved);
    layout->addWidget(m_conditions);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    // What the keyboard meets is in the order in which it is read.
    setTabOrder(m_clear, m_saved);
    setTabOrder(m_saved, m_conditions);
    setTabOrder(m_conditions, m_tree);
    connectSession();
    onContentChanged();
}

FiltersPanel::~FiltersPanel() = default;

void FiltersPanel::setUpSummary()
{
    m_summary = new QLabel{this};
    m_summary->setWordWrap(true);
    // What is below stays under the mouse while boxes are checked: most sentences have a line or two.
    m_summary->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setAccessibleName(tr("Filter"));
    m_clear = new QToolButton{this};
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Show everything"));
    connect(m_clear, &QToolButton::clicked, this, [this] { m_session.setFilter({}); });
}

void FiltersPanel::setUpTree()
{
    m_tree = new QTreeView{this};
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Facets"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_tree->setAllColumnsShowFocus(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(FacetModel::OnlyColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(FacetModel::WithoutColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(FacetModel::CountColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionsMovable(false);
    m_empty = new QLabel{tr("Open articles, and what is in them can be filtered here."), m_tree};
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* over = new QVBoxLayout{m_tree};
    over->setContentsMargins({});
    over->addWidget(m_empty);
}

void FiltersPanel::setUpMenu()
{
    auto* only = new QAction{tr("Show &Only This"), m_tree};
    connect(only, &QAction::triggered, this, [this] { setChecked(FacetModel::OnlyColumn); });
    auto* without = new QAction{tr("Show All &Without This"), m_tree};
    without->setShortcut(Qt::Key_Delete);
    without->setShortcutContext(Qt::WidgetShortcut);
    connect(without, &QAction::triggered, this, [this] { setChecked(FacetModel::WithoutColumn); });
    m_tree->addActions({only, without});
    support::preferOwnKeys(*m_tree);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto update = [only, without](const QModelIndex& current) {
        const bool isValue = current.parent().isValid(); // not a heading
        only->setEnabled(isValue);
        without->setEnabled(isValue);
    };
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, m_tree, update);
    update({});
}

void FiltersPanel::connectSession()
{
    using session::FilterHistory;
    connect(m_model, &FacetModel::filterWanted, this,
            [this](const graph::Filter& filter) { m_session.setFilter(filter); });
    connect(m_conditions, &ConditionsForm::filterWanted, this, [this](const graph::Filter& filter, bool isHeld) {
        m_session.setFilter(filter, isHeld ? FilterHistory::Step::Adjusting : FilterHistory::Step::New);
    });
    connect(&m_session, &session::Session::libraryOpened, m_saved, &SavedFiltersBox::refresh);
    connect(&m_session, &session::Session::graphChanged, this, &FiltersPanel::onContentChanged);
    connect(&m_session, &session::Session::filterChanged, this, &FiltersPanel::onFilterChanged);
}

void FiltersPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_countsAreOld)
        count();
}

void FiltersPanel::onContentChanged()
{
    m_facetsAreOld = true;
    m_empty->setVisible(m_session.graph().isEmpty());
    onFilterChanged();
}

void FiltersPanel::onFilterChanged()
{
    m_conditions->setFilter(m_session.filter());
    m_model->setFilter(m_session.filter());
    m_saved->showCurrent();
    updateSummary();
    count();
}

/// Behind another panel nobody reads the counts.
void FiltersPanel::count()
{
    m_countsAreOld = !isVisible();
    if (m_countsAreOld)
        return;
    struct Counted
    {
        graph::Facets everything;
        graph::Facets counts;
    };
    m_counting.start(
        [index = m_session.filterIndex(), filter = m_session.filter(), fresh = m_facetsAreOld](const Progress&,
                                                                                               const std::stop_token&) {
            Counted counted;
            if (fresh)
                counted.everything = index.facets({});
            counted.counts = index.facets(filter);
            return counted;
        },
        [this](const Counted& counted) { showCounts(counted.everything, counted.counts); });
}

void FiltersPanel::showCounts(const graph::Facets& everything, const graph::Facets& counts)
{
    if (m_facetsAreOld) {
        m_facetsAreOld = false;
        m_model->setFacets(facetsOf(everything, {filterNames(m_session).node, titlesOf(m_session)}));
        for (int row = 0; row < m_model->rowCount(); ++row) {
            constexpr int expandedUpTo = 8;
            const QModelIndex facet = m_model->index(row, 0);
            m_tree->setFirstColumnSpanned(row, {}, true);
            m_tree->setExpanded(facet, m_model->rowCount(facet) <= expandedUpTo);
        }
    }
    m_model->setCounts(counts);
}

void FiltersPanel::setChecked(int column)
{
    const QModelIndex current = m_tree->currentIndex();
    const QModelIndex box = current.siblingAtColumn(column);
    if (!current.parent().isValid())
        return;
    const bool on = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(box, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void FiltersPanel::updateSummary()
{
    const bool everything = m_session.filter().acceptsAll();
    m_summary->setText(everything ? tr("Everything is shown. Check what you want to see.")
                                  : summaryOf(m_session.filter(), filterNames(m_session)));
    m_clear->setEnabled(!everything);
}

} // namespace cablegraph::panels
