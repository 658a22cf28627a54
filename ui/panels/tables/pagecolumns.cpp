#include <cablegraph/panels/tables/page.h>

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace cablegraph::panels {
namespace {

constexpr int leastWidth = 40; // pixels

/// One column in the settings: "name:180", with a minus before it when it is hidden.
struct StoredColumn
{
    QString id;
    int width = 0;
    bool isHidden = false;
};

QString toText(const StoredColumn& column)
{
    return QStringLiteral("%1%2:%3")
        .arg(column.isHidden ? QStringLiteral("-") : QString{}, column.id)
        .arg(column.width);
}

std::vector<StoredColumn> fromTexts(const QStringList& texts)
{
    std::vector<StoredColumn> columns;
    for (QString text : texts) {
        StoredColumn column;
        column.isHidden = text.startsWith(u'-');
        if (column.isHidden)
            text.remove(0, 1);
        column.id = text.section(u':', 0, 0);
        column.width = std::max(text.section(u':', 1, 1).toInt(), leastWidth);
        columns.push_back(column);
    }
    return columns;
}

} // namespace

void TablePage::setUpHeader()
{
    QHeaderView& header = *m_view->horizontalHeader();
    header.setSectionsMovable(true);
    header.setHighlightSections(false);
    header.setMinimumSectionSize(leastWidth);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    header.setSortIndicatorClearable(true); // a third click gives the order of the graph
    const int character = m_view->fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const TableColumn& about = m_model->content().columns[static_cast<std::size_t>(column)];
        header.resizeSection(column, std::max(leastWidth, about.width * character + 2 * character));
        header.setSectionHidden(column, !about.isShownAtFirst);
    }
    restoreColumns();
    m_view->setSortingEnabled(true);
    header.setSortIndicator(-1, Qt::AscendingOrder);
    connect(&header, &QHeaderView::sectionMoved, this, &TablePage::saveColumns);
    connect(&header, &QHeaderView::sectionResized, this, &TablePage::saveColumns);
    connect(&header, &QWidget::customContextMenuRequested, this, [this, &header](const QPoint& point) {
        auto* menu = new QMenu{this};
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(header.mapToGlobal(point));
    });
    QMenu& menu = *m_columnsButton->menu();
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        menu.clear();
        fillColumnMenu(menu);
    });
}

void TablePage::fillColumnMenu(QMenu& menu)
{
    QHeaderView& header = *m_view->horizontalHeader();
    const auto shown = static_cast<int>(shownColumns().size());
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        QAction* action = menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header.isSectionHidden(column));
        action->setEnabled(header.isSectionHidden(column) || shown > 1); // one always stays
        connect(action, &QAction::toggled, this, [this, &header, column](bool on) {
            header.setSectionHidden(column, !on);
            saveColumns();
        });
    }
}

void TablePage::restoreColumns()
{
    const settings::Setting<QStringList> stored{m_description.settingsKey, QStringList{}};
    QHeaderView& header = *m_view->horizontalHeader();
    int place = 0;
    for (const StoredColumn& column : fromTexts(m_settings.value(stored))) {
        const auto& columns = m_model->content().columns;
        const auto found = std::ranges::find(columns, column.id, &TableColumn::id);
        if (found == columns.end())
            continue; // of another version of the program
        const auto logical = static_cast<int>(found - columns.begin());
        header.moveSection(header.visualIndex(logical), place++);
        header.resizeSection(logical, column.width);
        header.setSectionHidden(logical, column.isHidden);
    }
    if (shownColumns().empty())
        header.showSection(header.logicalIndex(0));
}

void TablePage::saveColumns()
{
    const QHeaderView& header = *m_view->horizontalHeader();
    QStringList texts;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const bool isHidden = header.isSectionHidden(column);
        const TableColumn& about = m_model->content().columns[static_cast<std::size_t>(column)];
        const int character = m_view->fontMetrics().averageCharWidth();
        texts << toText({about.id, isHidden ? (about.width + 2) * character : header.sectionSize(column), isHidden});
    }
    m_settings.setValue(settings::Setting<QStringList>{m_description.settingsKey, QStringList{}}, texts);
}

} // namespace cablegraph::panels
