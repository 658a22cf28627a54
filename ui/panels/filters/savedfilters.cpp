#include "savedfilters.h"

#include <cablegraph/panels/names.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/filtersummary.h>
#include <cablegraph/support/menubutton.h>
#include <cablegraph/support/text.h>
#include <cablegraph/support/tip.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace cablegraph::panels {
namespace {

constexpr int nameWidth = 60; ///< characters

} // namespace

SavedFiltersBox::SavedFiltersBox(session::Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_box{new QComboBox{this}}
    , m_menu{new QToolButton{this}}
{
    m_box->setAccessibleName(tr("Saved filters"));
    m_box->setToolTip(tr("Filters saved in this library"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_box, &QComboBox::activated, this, &SavedFiltersBox::apply);
    setUpMenu();
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_box, 1);
    layout->addWidget(m_menu);
    connect(&m_session, &session::Session::savedFiltersChanged, this, &SavedFiltersBox::refresh);
    refresh();
}

void SavedFiltersBox::setUpMenu()
{
    auto* menu = new QMenu{this};
    QAction* save = menu->addAction(tr("&Save Filter…"), this, [this] {
        const QString suggested =
            currentName().isEmpty() ? summaryOf(m_session.filter(), filterNames(m_session)) : currentName();
        askForName(tr("Save Filter"), suggested, [this](const QString& name) {
            m_chosen = support::toUtf8(name);
            m_session.saveFilter(m_chosen);
        });
    });
    QAction* rename = menu->addAction(tr("&Rename…"), this, [this] {
        askForName(tr("Rename Filter"), currentName(), [this, old = currentName()](const QString& name) {
            m_chosen = support::toUtf8(name);
            m_session.renameSavedFilter(support::toUtf8(old), m_chosen);
        });
    });
    QAction* remove =
        menu->addAction(tr("&Delete"), this, [this] { m_session.removeSavedFilter(support::toUtf8(currentName())); });
    connect(menu, &QMenu::aboutToShow, this, [=, this] {
        const bool canChange = !m_session.library().isReadOnly();
        save->setEnabled(canChange && !m_session.filter().acceptsAll());
        rename->setEnabled(canChange && !currentName().isEmpty());
        remove->setEnabled(canChange && !currentName().isEmpty());
    });
    m_menu->setText(tr("Save"));
    m_menu->setAccessibleName(tr("Save, rename or delete a filter"));
    m_menu->setToolTip(tr("Save this filter in the library by name; rename or delete a saved one"));
    m_menu->setMenu(menu);
    support::openMenuOnPress(*m_menu);
}

void SavedFiltersBox::refresh()
{
    m_box->clear();
    const auto saved = m_session.savedFilters();
    m_box->addItem(saved.empty() ? tr("No saved filters") : tr("Saved filters…"));
    for (const library::SavedFilter& each : saved) {
        m_box->addItem(support::toQString(each.name));
        const QString summary = summaryOf(each.filter, filterNames(m_session));
        m_box->setItemData(m_box->count() - 1, support::tip(summary), Qt::ToolTipRole);
    }
    m_box->setEnabled(!saved.empty());
    showCurrent();
}

void SavedFiltersBox::showCurrent()
{
    int shown = 0;
    if (m_box->count() > 1 && !m_session.filter().acceptsAll()) {
        int row = 0;
        for (const library::SavedFilter& each : m_session.savedFilters()) {
            ++row;
            if (each.filter == m_session.filter() && (shown == 0 || each.name == m_chosen))
                shown = row;
        }
    }
    m_box->setCurrentIndex(shown);
}

void SavedFiltersBox::apply(int row)
{
    if (row <= 0)
        return;
    m_chosen = support::toUtf8(m_box->itemText(row));
    for (const library::SavedFilter& each : m_session.savedFilters())
        if (each.name == m_chosen)
            m_session.setFilter(each.filter);
    showCurrent();
}

void SavedFiltersBox::askForName(const QString& title, const QString& suggested,
                                 std::function<void(const QString&)> named)
{
    auto* dialog = new QInputDialog{this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the filter:"));
    dialog->setTextValue(suggested);
    // The beginning of a summary tells more than its end.
    dialog->resize(nameWidth * fontMetrics().averageCharWidth(), dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, title, named = std::move(named)](const QString& text) {
                const QString name = text.simplified();
                if (hasOther(name))
                    askToReplace(title, name, named);
                else if (!name.isEmpty())
                    named(name);
            });
    dialog->open();
}

void SavedFiltersBox::askToReplace(const QString& title, const QString& name,
                                   std::function<void(const QString&)> replace)
{
    auto* box = new QMessageBox{QMessageBox::Question, title,
                                tr("Another filter is called “%1”. Replace it?").arg(name), QMessageBox::Cancel, this};
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* yes = box->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [name, replace = std::move(replace)] { replace(name); });
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

bool SavedFiltersBox::hasOther(const QString& name) const
{
    return std::ranges::any_of(m_session.savedFilters(),
                               [&, wanted = support::toUtf8(name)](const library::SavedFilter& each) {
                                   return each.name == wanted && each.filter != m_session.filter();
                               });
}

QString SavedFiltersBox::currentName() const
{
    return m_box->currentIndex() > 0 ? m_box->currentText() : QString{};
}

} // namespace cablegraph::panels
