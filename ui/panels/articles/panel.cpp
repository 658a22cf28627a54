#include "delegate.h"

#include <cablegraph/panels/articles/model.h>
#include <cablegraph/panels/articles/panel.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/ownkeys.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace cablegraph::panels {

ArticlesPanel::ArticlesPanel(session::Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_model{new ArticlesModel{this}}
    , m_proxy{new ArticlesProxy{this}}
    , m_filter{new QLineEdit{this}}
    , m_list{new QListView{this}}
    , m_empty{new QLabel{m_list}}
{
    m_filter->setPlaceholderText(tr("Filter articles"));
    m_filter->setAccessibleName(tr("Filter articles"));
    connect(m_filter, &QLineEdit::textChanged, this, &ArticlesPanel::onFilterChanged);

    setUpList();
    setUpActions();
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(6, 6, 6, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    connectSession();
    onContentChanged();
}

void ArticlesPanel::setUpList()
{
    m_proxy->setSourceModel(m_model);
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new ArticleDelegate{m_list});
    m_list->setAccessibleName(tr("Articles"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArticlesPanel::showChosen);
    connect(m_list, &QListView::clicked, this, &ArticlesPanel::showChosen);
    connect(m_list, &QListView::activated, this, &ArticlesPanel::showChosen);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* over = new QVBoxLayout{m_list};
    over->setContentsMargins({});
    over->addWidget(m_empty);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ArticlesPanel::setUpActions()
{
    auto* copy = new QAction{tr("&Copy Title"), m_list};
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ArticlesPanel::copyTitles);

    auto* remove = new QAction{tr("&Remove from Library"), m_list};
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, [this] {
        if (const auto chosen = chosenArticles(); !chosen.empty())
            Q_EMIT removalRequested(chosen);
    });
    auto* original = new QAction{tr("Open &Original"), m_list};
    connect(original, &QAction::triggered, this, [this] {
        if (const auto chosen = chosenArticles(); chosen.size() == 1)
            Q_EMIT originalRequested(chosen.front());
    });
    auto* date = new QAction{tr("Set Article &Date…"), m_list};
    connect(date, &QAction::triggered, this, [this] {
        if (const auto chosen = chosenArticles(); chosen.size() == 1)
            Q_EMIT dateRequested(chosen.front());
    });
    const auto update = [this, copy, date, remove, original] {
        const bool any = m_list->selectionModel()->hasSelection();
        const bool isOne = m_list->selectionModel()->selectedRows().size() == 1;
        original->setEnabled(isOne);
        date->setEnabled(isOne && !m_session.library().isReadOnly());
        copy->setEnabled(any);
        remove->setEnabled(any);
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, update);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, update);
    update();
    m_list->addActions({original, copy, date, remove});
    support::preferOwnKeys(*m_list);
}

void ArticlesPanel::connectSession()
{
    connect(&m_session, &session::Session::libraryOpened, this, &ArticlesPanel::onContentChanged);
    connect(&m_session, &session::Session::graphChanged, this, &ArticlesPanel::onContentChanged);
    connect(&m_session, &session::Session::passageShown, this, &ArticlesPanel::onPassageShown);
}

void ArticlesPanel::onContentChanged()
{
    {
        const QScopedValueRollback following{m_following, true};
        const std::vector<ArticleId> chosen = chosenArticles();
        m_model->setArticles(m_session.articles());
        QItemSelection kept;
        for (const ArticleId article : chosen) {
            const QModelIndex row = m_proxy->mapFromSource(m_model->index(m_model->rowOf(article), 0));
            if (row.isValid())
                kept.select(row, row);
        }
        m_list->selectionModel()->select(kept, QItemSelectionModel::ClearAndSelect);
    }
    if (m_session.passage() && !m_list->selectionModel()->hasSelection())
        onPassageShown(*m_session.passage());
    updateEmptyText();
}

void ArticlesPanel::onPassageShown(const session::Passage& passage)
{
    const std::vector<ArticleId> chosen = chosenArticles();
    const bool isChosen = std::ranges::find(chosen, passage.article) != chosen.end();
    const QModelIndex row = m_proxy->mapFromSource(m_model->index(m_model->rowOf(passage.article), 0));
    if (isChosen || m_following || !row.isValid())
        return;
    const QScopedValueRollback following{m_following, true};
    m_list->setCurrentIndex(row);
}

void ArticlesPanel::onFilterChanged(const QString& words)
{
    // Not before there is something to clear: fetching the button's icon would hold up the window.
    m_filter->setClearButtonEnabled(true);
    // Rows that the filter hides lose their selection; that is no choice of the user.
    const QScopedValueRollback following{m_following, true};
    m_proxy->setWords(words);
    updateEmptyText();
}

void ArticlesPanel::showChosen()
{
    const std::vector<ArticleId> chosen = chosenArticles();
    if (m_following || chosen.size() != 1)
        return;
    const session::Passage whole{chosen.front(), {}};
    if (m_session.passage() == whole)
        return;
    const QScopedValueRollback following{m_following, true};
    m_session.showPassage(whole);
}

std::vector<ArticleId> ArticlesPanel::chosenArticles() const
{
    std::vector<ArticleId> chosen;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        chosen.push_back(m_model->articleAt(m_proxy->mapToSource(index).row()));
    std::ranges::sort(chosen);
    return chosen;
}

void ArticlesPanel::copyTitles()
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList titles;
    for (const QModelIndex& row : rows)
        titles.append(row.data().toString());
    QGuiApplication::clipboard()->setText(titles.join(u'\n'));
}

void ArticlesPanel::updateEmptyText()
{
    m_empty->setVisible(m_proxy->rowCount() == 0);
    m_empty->setText(m_model->rowCount() == 0
                         ? tr("No articles yet.\n\nOpen some with File > Open Articles… or drop them on the window.")
                         : tr("No article has these words."));
}

} // namespace cablegraph::panels
