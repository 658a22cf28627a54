#include <cablegraph/commands/correct.h>
#include <cablegraph/corrections/historydialog.h>
#include <cablegraph/support/text.h>

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cablegraph::corrections {
namespace {

using library::Judgement;

constexpr QSize comfortable{640, 420};

enum Column
{
    When,
    What,
    State,
    ColumnCount,
};

QString timeOf(const Judgement& judgement)
{
    const QDateTime made = QDateTime::fromString(support::toQString(judgement.madeAt), Qt::ISODateWithMs);
    return QLocale{}.toString(made.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

HistoryDialog::HistoryDialog(session::Session& session, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_filter{new QLineEdit{this}}
    , m_list{new QTreeWidget{this}}
    , m_note{new QLabel{m_list->viewport()}}
{
    setWindowTitle(tr("Corrections"));
    setUpNote();
    m_filter->setPlaceholderText(tr("Filter corrections"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(m_filter->placeholderText());
    connect(m_filter, &QLineEdit::textChanged, this, &HistoryDialog::filter);
    setUpList();
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    m_toggle = buttons->addButton(tr("&Take Back"), QDialogButtonBox::ActionRole);
    // Return in the list is for the list.
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(m_toggle, &QPushButton::clicked, this, &HistoryDialog::toggleCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(comfortable);
    connect(&m_session, &session::Session::graphChanged, this, &HistoryDialog::refresh);
    refresh();
    m_list->setFocus();
}

void HistoryDialog::setUpNote()
{
    constexpr int margin = 24;
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setMargin(margin);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    // As large as the list, whatever its size becomes.
    auto* whole = new QVBoxLayout{m_list->viewport()};
    whole->setContentsMargins({});
    whole->addWidget(m_note);
}

void HistoryDialog::setUpList()
{
    m_list->setAccessibleName(tr("Corrections"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("When"), tr("Correction"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(State, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::updateButton);
    connect(m_list, &QTreeWidget::itemActivated, this, &HistoryDialog::toggleCurrent);
}

void HistoryDialog::refresh()
{
    const library::JudgementId before = current() == nullptr ? library::JudgementId{} : current()->id;
    try {
        m_log = m_session.library().judgements();
    } catch (const Error&) {
        return; // what was listed stays until the next change
    }
    std::ranges::reverse(m_log);
    m_list->clear();
    for (const Judgement& judgement : m_log) {
        auto* item = new QTreeWidgetItem{m_list};
        item->setText(When, timeOf(judgement));
        item->setText(What, commands::textFor(judgement));
        item->setToolTip(What, commands::textFor(judgement));
        item->setText(State, judgement.isActive ? tr("Holds") : tr("Taken back"));
        if (!judgement.isActive)
            for (int column = 0; column < ColumnCount; ++column)
                item->setForeground(column, palette().placeholderText());
        if (judgement.id == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentItem() == nullptr)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    filter();
}

void HistoryDialog::filter()
{
    const QString words = m_filter->text().simplified();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        item->setHidden(!item->text(What).contains(words, Qt::CaseInsensitive));
    }
    explainEmptiness();
    updateButton();
}

void HistoryDialog::explainEmptiness()
{
    bool isEmpty = true;
    for (int row = 0; row < m_list->topLevelItemCount() && isEmpty; ++row)
        isEmpty = m_list->topLevelItem(row)->isHidden();
    m_note->setVisible(isEmpty);
    m_note->setText(m_log.empty()
                        ? tr("You have corrected nothing yet. Edit > Correct and the menus of nodes, lines and "
                             "sentences change what was read; each change is listed here and can be taken "
                             "back at any time.")
                        : tr("No correction has these words."));
    m_list->setAccessibleDescription(isEmpty ? m_note->text() : QString{});
}

const Judgement* HistoryDialog::current() const
{
    QTreeWidgetItem* item = m_list->currentItem();
    const int row = item == nullptr || item->isHidden() ? -1 : m_list->indexOfTopLevelItem(item);
    return row < 0 || row >= static_cast<int>(m_log.size()) ? nullptr : &m_log[static_cast<std::size_t>(row)];
}

void HistoryDialog::updateButton()
{
    const Judgement* judgement = current();
    m_toggle->setEnabled(judgement != nullptr && !m_session.library().isReadOnly());
    m_toggle->setText(judgement == nullptr || judgement->isActive ? tr("&Take Back") : tr("&Let Hold Again"));
}

void HistoryDialog::toggleCurrent()
{
    if (const Judgement* judgement = current(); judgement != nullptr && m_toggle->isEnabled())
        commands::setHolding(m_session, *judgement, !judgement->isActive);
}

} // namespace cablegraph::corrections
