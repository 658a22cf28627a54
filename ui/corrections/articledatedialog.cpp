#include <cablegraph/corrections/articledatedialog.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cablegraph::corrections {

ArticleDateDialog::ArticleDateDialog(const QString& title, const std::optional<text::PartialDate>& date,
                                     QWidget* parent)
    : QDialog{parent}
    , m_date{new QLineEdit{this}}
    , m_meaning{new QLabel{this}}
    , m_buttons{new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this}}
{
    setWindowTitle(tr("Set Article Date"));
    auto* name = new QLabel{title, this};
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    auto* question = new QLabel{tr("&When did the article appear?"), this};
    question->setBuddy(m_date);
    m_date->setPlaceholderText(tr("2024-03-05, 2024-03 or 2024"));
    m_date->setToolTip(tr("A day, a month or a year. Leave it empty if the date is not known."));
    if (date)
        m_date->setText(support::toQString(text::isoString(*date)));
    m_date->selectAll();
    m_meaning->setMinimumWidth(360);
    m_meaning->setWordWrap(true);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(name);
    layout->addSpacing(6);
    layout->addWidget(question);
    layout->addWidget(m_date);
    layout->addWidget(m_meaning);
    layout->addSpacing(6);
    layout->addWidget(m_buttons);
    connect(m_date, &QLineEdit::textChanged, this, &ArticleDateDialog::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

std::optional<text::PartialDate> ArticleDateDialog::date() const
{
    return text::parseDate(m_date->text().trimmed().toStdString());
}

void ArticleDateDialog::update()
{
    const bool empty = m_date->text().trimmed().isEmpty();
    const std::optional<text::PartialDate> known = date();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(empty || known.has_value());
    if (known)
        m_meaning->setText(tr("%1. “On Saturday” and the like are read against it.").arg(support::phraseFor(*known)));
    else if (empty)
        m_meaning->setText(tr("No date: “on Saturday” and the like stay undated."));
    else
        m_meaning->setText(tr("This is no date such as 2024-03-05, 2024-03 or 2024."));
}

} // namespace cablegraph::corrections
