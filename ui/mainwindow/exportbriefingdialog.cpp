#include <cablegraph/mainwindow/exportbriefingdialog.h>
#include <cablegraph/support/targetrow.h>

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cablegraph::mainwindow {
namespace {

const auto pdfEnd = u".pdf"_s;
const auto pageEnd = u".html"_s;

} // namespace

ExportBriefingDialog::ExportBriefingDialog(const FileChooser::BriefingOffer& offer, const QString& folder,
                                           QWidget* parent)
    : QDialog{parent}
    , m_offer{offer}
    , m_library{new QRadioButton{tr("The &whole library"), this}}
    , m_shown{new QRadioButton{tr("What is &shown"), this}}
    , m_node{new QRadioButton{this}}
    , m_title{new QLineEdit{this}}
    , m_pdf{new QRadioButton{tr("&PDF, for print"), this}}
    , m_page{new QRadioButton{tr("&HTML, for any browser"), this}}
    , m_file{new support::TargetRow{[] { return tr("Briefings (*.pdf *.html)") + u";;"_s + tr("All files (*)"); },
                                    this}}
    , m_buttons{new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel, this}}
{
    setWindowTitle(tr("Export Briefing"));
    setupControls(offer, folder);
    setupLayout();
    // Only now: before they lay in their boxes all of them excluded each other.
    (offer.node.isEmpty() ? offer.isPartShown ? m_shown : m_library : m_node)->setChecked(true);
    m_pdf->setChecked(true);
    followScope();
}

void ExportBriefingDialog::setupControls(const FileChooser::BriefingOffer& offer, const QString& folder)
{
    m_node->setText(offer.node.isEmpty()
                        ? tr("The selected &node")
                        : tr("The selected &node, %1").arg(QString{offer.node}.replace(u'&', u"&&"_s)));
    m_node->setEnabled(!offer.node.isEmpty());
    m_shown->setEnabled(offer.isPartShown);
    m_title->setObjectName(u"title"_s);
    m_file->setFile(QDir{folder}.filePath(tr("briefing", "file name") + pdfEnd));
    for (QRadioButton* scope : {m_library, m_shown, m_node})
        connect(scope, &QRadioButton::toggled, this, &ExportBriefingDialog::followScope);
    connect(m_pdf, &QRadioButton::toggled, this, &ExportBriefingDialog::followFormat);
    connect(m_file, &support::TargetRow::changed, this, &ExportBriefingDialog::updateState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportBriefingDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportBriefingDialog::reject);
}

void ExportBriefingDialog::setupLayout()
{
    auto* about = new QGroupBox{tr("About"), this};
    auto* aboutLayout = new QVBoxLayout{about};
    for (QRadioButton* scope : {m_library, m_shown, m_node})
        aboutLayout->addWidget(scope);
    auto* as = new QGroupBox{tr("As"), this};
    auto* asLayout = new QVBoxLayout{as};
    asLayout->addWidget(m_pdf);
    asLayout->addWidget(m_page);
    asLayout->addStretch();
    auto* choices = new QHBoxLayout;
    choices->addWidget(about, 1);
    choices->addWidget(as, 1);
    auto* form = new QFormLayout;
    form->addRow(tr("&Title:"), m_title);
    auto* fileLabel = new QLabel{tr("F&ile:"), this};
    fileLabel->setBuddy(m_file->line());
    form->addRow(fileLabel, m_file);
    auto* contents =
        new QLabel{tr("The picture, the main actors, meetings in order of time, threats with who poses and "
                      "who counters them, and contested claims with both sides; each statement with its "
                      "sentence, article and date."),
                   this};
    contents->setWordWrap(true);
    auto* all = new QVBoxLayout{this};
    all->addWidget(contents);
    all->addSpacing(6);
    all->addLayout(choices);
    all->addLayout(form);
    all->addStretch();
    all->addWidget(m_buttons);
    setMinimumWidth(520);
}

FileChooser::BriefingTarget ExportBriefingDialog::target() const
{
    using Scope = FileChooser::BriefingScope;
    return {m_file->file(), m_title->text().simplified(),
            m_node->isChecked()    ? Scope::Node
            : m_shown->isChecked() ? Scope::Shown
                                   : Scope::Library};
}

void ExportBriefingDialog::followScope()
{
    const QString proposed = m_node->isChecked() ? m_offer.node : m_offer.library;
    if (m_title->text() == m_proposedTitle)
        m_title->setText(proposed);
    m_proposedTitle = proposed;
    updateState();
}

void ExportBriefingDialog::followFormat()
{
    const QString end = m_pdf->isChecked() ? pdfEnd : pageEnd;
    const QString other = m_pdf->isChecked() ? pageEnd : pdfEnd;
    const QString name = m_file->file();
    if (name.endsWith(other, Qt::CaseInsensitive))
        m_file->setFile(name.left(name.size() - other.size()) + end);
    updateState();
}

void ExportBriefingDialog::updateState()
{
    const QString name = m_file->file();
    const bool isPdf = name.endsWith(pdfEnd, Qt::CaseInsensitive);
    const bool isPage = name.endsWith(pageEnd, Qt::CaseInsensitive) || name.endsWith(u".htm"_s, Qt::CaseInsensitive);
    if (isPdf != m_pdf->isChecked() && (isPdf || isPage))
        (isPdf ? m_pdf : m_page)->setChecked(true);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(isPdf || isPage);
    m_file->setToolTip(isPdf || isPage ? QString{} : tr("The file name must end in .pdf or .html."));
}

void ExportBriefingDialog::accept()
{
    if (m_file->confirm())
        QDialog::accept();
}

} // namespace cablegraph::mainwindow
