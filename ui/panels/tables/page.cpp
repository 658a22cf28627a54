#include "kinddelegate.h"

#include <cablegraph/panels/tables/page.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/firstrow.h>
#include <cablegraph/support/menubutton.h>
#include <cablegraph/support/overloaded.h>
#include <cablegraph/support/ownkeys.h>

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cablegraph::panels {
namespace {

constexpr int rowMargin = 6; ///< pixels above and below the words together

} // namespace

TablePage::TablePage(session::Session& session, settings::Settings& settings, Description description, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_settings{settings}
    , m_description{std::move(description)}
    , m_model{new TableModel{this}}
    , m_filter{new QLineEdit{this}}
    , m_count{new QLabel{this}}
    , m_columnsButton{new QToolButton{this}}
    , m_copyButton{new QToolButton{this}}
    , m_view{new QTableView{this}}
    , m_empty{new QLabel{m_view}}
{
    m_model->setContent(m_description.empty);
    setUpBar();
    setUpView();
    setUpHeader();
    setUpActions();
    connectModel();
    connect(&m_session, &session::Session::selectionChanged, this, &TablePage::showSelection);
    setFocusProxy(m_view);
    updateTexts();
}

void TablePage::setUpBar()
{
    m_filter->setPlaceholderText(m_description.filterHint);
    m_filter->setAccessibleName(m_description.filterHint);
    m_filter->setToolTip(tr("Only rows that hold all these words"));
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setClearButtonEnabled(true);
        m_model->setWords(words);
    });
    for (const auto& [button, text, tip] :
         {std::tuple{m_columnsButton, tr("&Columns"), tr("Choose the columns; drag their titles to order them")},
          std::tuple{m_copyButton, tr("Co&py"), tr("Take rows along as a table")}}) {
        button->setText(text);
        button->setToolTip(tip);
        support::openMenuOnPress(*button);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMenu(new QMenu{button});
    }
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins({});
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_count);
    bar->addStretch(1);
    bar->addWidget(m_columnsButton);
    bar->addWidget(m_copyButton);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(6, 4, 6, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_view);
}

void TablePage::setUpView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new KindDelegate{m_view});
    m_view->setAccessibleName(m_description.name);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setCornerButtonEnabled(false);
    // Of one height, whatever is in them: the view never asks a row how high it wants to be.
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + rowMargin);
    support::selectFirstRowByArrow(*m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePage::selectRows);
    connect(m_view, &QTableView::activated, this, &TablePage::goTo);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* over = new QVBoxLayout{m_view};
    over->setContentsMargins(16, 16, 16, 16);
    over->addWidget(m_empty);
}

void TablePage::setUpActions()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, auto run) {
        auto* action = new QAction{text, m_view};
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        m_view->addAction(action);
        m_copyButton->menu()->addAction(action);
    };
    add(tr("&Copy as CSV"), QKeySequence::Copy, [this] { copy(csvOf); });
    add(tr("Copy as &Markdown"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copy(markdownOf); });
    add(tr("&Save as CSV…"), QKeySequence{}, [this] { save(); });
    support::preferOwnKeys(*m_view);
}

void TablePage::connectModel()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex current = m_view->currentIndex();
        m_current = current.isValid() ? std::optional{m_model->contentRow(current.row())} : std::nullopt;
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_current ? m_model->rowOfContent(*m_current) : -1;
        if (row >= 0)
            m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        showSelection();
        updateTexts();
    });
}

void TablePage::setContent(TableContent content)
{
    {
        // Other rows: the place of the current one says nothing. This is no choice of the user.
        const QScopedValueRollback following{m_following, true};
        m_view->setCurrentIndex({});
    }
    m_model->setContent(std::move(content));
}

void TablePage::setNote(const QString& note)
{
    m_note = note;
    updateTexts();
}

bool TablePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->setFocus(Qt::TabFocusReason);
            if (!m_view->selectionModel()->hasSelection() && m_model->rowCount() > 0)
                m_view->selectRow(0);
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TablePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + rowMargin);
}

bool TablePage::isSelected(const TableRow& row) const
{
    const session::Selection& selection = m_session.selection();
    return std::visit(support::Overloaded{[&](NodeId node) { return selection.nodes.contains(node); },
                                          [&](EdgeId edge) { return selection.edges.contains(edge); }},
                      row.item);
}

void TablePage::showSelection()
{
    if (m_following)
        return;
    const QScopedValueRollback following{m_following, true};
    QItemSelection selection;
    const int lastColumn = m_model->columnCount() - 1;
    // Runs of rows become one range each: selecting everything is one range.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!isSelected(m_model->rowAt(row)))
            continue;
        const int first = row;
        while (row + 1 < m_model->rowCount() && isSelected(m_model->rowAt(row + 1)))
            ++row;
        selection.append(QItemSelectionRange{m_model->index(first, 0), m_model->index(row, lastColumn)});
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (selection.isEmpty())
        return;
    const QModelIndex first = selection.front().topLeft();
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !isSelected(m_model->rowAt(current.row())))
        m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    const QScrollBar& bar = *m_view->horizontalScrollBar();
    const int scrolled = bar.value();
    m_view->scrollTo(m_view->currentIndex());
    m_view->horizontalScrollBar()->setValue(scrolled);
}

void TablePage::selectRows()
{
    if (m_following)
        return;
    const QScopedValueRollback following{m_following, true};
    session::Selection chosen;
    const std::vector<int> rows = selectedRows();
    for (const int row : rows) {
        std::visit(support::Overloaded{[&](NodeId node) { chosen.nodes.insert(node); },
                                       [&](EdgeId edge) { chosen.edges.insert(edge); }},
                   m_model->rowAt(row).item);
    }
    m_session.select(std::move(chosen), session::Session::Reveal::Nothing);
    if (rows.size() != 1)
        return;
    if (const auto& passage = m_model->rowAt(rows.front()).passage)
        m_session.showPassage(*passage);
}

void TablePage::goTo()
{
    if (m_view->selectionModel()->hasSelection())
        Q_EMIT goToRequested();
}

std::vector<int> TablePage::shownColumns() const
{
    const QHeaderView& header = *m_view->horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

std::vector<int> TablePage::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

void TablePage::copy(QString (*format)(const TableModel&, const TableExcerpt&))
{
    const std::vector<int> rows = selectedRows();
    if (!rows.empty())
        QGuiApplication::clipboard()->setText(format(*m_model, {rows, shownColumns()}));
}

void TablePage::save()
{
    std::vector<int> rows(static_cast<std::size_t>(m_model->rowCount()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = static_cast<int>(i);
    Q_EMIT saveRequested(m_description.name, csvOf(*m_model, {rows, shownColumns()}));
}

void TablePage::updateTexts()
{
    const QLocale locale;
    const int shown = m_model->rowCount();
    const int total = m_model->totalRows();
    QString count = shown == total ? tr("%1 rows").arg(locale.toString(total))
                                   : tr("%1 of %2 rows").arg(locale.toString(shown), locale.toString(total));
    if (!m_note.isEmpty())
        count += QStringLiteral("  ·  ") + m_note;
    m_count->setText(count);
    m_empty->setVisible(shown == 0);
    if (total > 0)
        m_empty->setText(tr("No row has these words."));
    else if (!m_note.isEmpty())
        m_empty->setText(m_note);
    else if (m_session.graph().isEmpty())
        m_empty->setText(tr("Nothing to list yet.\n\nOpen articles with File > Open Articles…"));
    else
        m_empty->setText(tr("Nothing of this is shown on the graph now."));
}

} // namespace cablegraph::panels
