#include <cablegraph/mainwindow/exportdatadialog.h>
#include <cablegraph/support/targetrow.h>
#include <cablegraph/support/text.h>

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cablegraph::mainwindow {
namespace {

using exchange::Format;
using exchange::Part;

QString nameFor(Format format)
{
    switch (format) {
    case Format::Json:
        return ExportDataDialog::tr("Cablegraph JSON");
    case Format::JsonLines:
        return ExportDataDialog::tr("Cablegraph JSON on one line, with texts");
    case Format::GraphMl:
        return ExportDataDialog::tr("GraphML for Gephi and Cytoscape");
    case Format::Yed:
        return ExportDataDialog::tr("GraphML for yEd");
    case Format::Gexf:
        return ExportDataDialog::tr("GEXF for Gephi");
    case Format::Xgmml:
        return ExportDataDialog::tr("XGMML for Cytoscape");
    case Format::Dot:
        return ExportDataDialog::tr("DOT for Graphviz");
    case Format::Csv:
        return ExportDataDialog::tr("Table of links with their sentences");
    case Format::CsvNodes:
        return ExportDataDialog::tr("Table of nodes");
    case Format::CsvEdges:
        return ExportDataDialog::tr("Table of links, one row each");
    case Format::Stix:
        return ExportDataDialog::tr("STIX 2.1 bundle");
    case Format::StixStrict:
        return ExportDataDialog::tr("STIX 2.1 bundle, standard relationships only");
    case Format::Ftm:
        return ExportDataDialog::tr("FollowTheMoney for Aleph");
    case Format::WebAnnotations:
        return ExportDataDialog::tr("Web annotations of the sentences");
    case Format::Cypher:
        return ExportDataDialog::tr("Cypher for Neo4j");
    }
    return {};
}

QString phraseFor(Part part)
{
    switch (part) {
    case Part::Nodes:
        return ExportDataDialog::tr("nodes without a link");
    case Part::Relations:
        return ExportDataDialog::tr("links");
    case Part::Colours:
        return ExportDataDialog::tr("colours");
    case Part::Positions:
        return ExportDataDialog::tr("places on the drawing");
    case Part::Aliases:
        return ExportDataDialog::tr("other names");
    case Part::Dates:
        return ExportDataDialog::tr("dates of what happened");
    case Part::Sentences:
        return ExportDataDialog::tr("sentences");
    case Part::Places:
        return ExportDataDialog::tr("the exact place of the words in the article");
    case Part::Stances:
        return ExportDataDialog::tr("whether it is asserted, alleged, denied or planned");
    case Part::Cited:
        return ExportDataDialog::tr("who is cited");
    case Part::Texts:
        return ExportDataDialog::tr("the whole texts of the articles");
    }
    return {};
}

QString endOf(Format format)
{
    return QString::fromUtf8(extensionOf(format));
}

} // namespace

QString lossesOf(Format format)
{
    const exchange::Parts lost = partsLost(format);
    QStringList phrases;
    for (std::size_t part = 0; part < exchange::partCount; ++part)
        if (lost[part])
            phrases << phraseFor(static_cast<Part>(part));
    return phrases.isEmpty() ? ExportDataDialog::tr("This format carries everything.")
                             : ExportDataDialog::tr("Not carried: %1.").arg(phrases.join(u", "_s));
}

ExportDataDialog::ExportDataDialog(const QString& file, Format format, QWidget* parent)
    : QDialog{parent}
    , m_formats{new QListWidget{this}}
    , m_lost{new QLabel{this}}
    , m_everything{new QRadioButton{tr("The &whole library"), this}}
    , m_shown{new QRadioButton{tr("Only what is &shown"), this}}
    , m_file{new support::TargetRow{
          [this] { return u"%1 (*%2);;%3"_s.arg(nameFor(this->format()), endOf(this->format()), tr("All files (*)")); },
          this}}
    , m_buttons{new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel, this}}
    , m_end{endOf(format)}
{
    setWindowTitle(tr("Export Data"));
    m_file->setFile(file + m_end);
    setupControls();
    setupLayout();
    m_formats->setCurrentRow(static_cast<int>(format));
    updateState();
}

void ExportDataDialog::setupControls()
{
    for (const Format each : exchange::allFormats)
        m_formats->addItem(nameFor(each));
    m_formats->setAccessibleName(tr("Format"));
    m_formats->setMinimumWidth(m_formats->sizeHintForColumn(0) + 2 * m_formats->frameWidth() + 24);
    m_formats->setMinimumHeight(m_formats->sizeHintForRow(0) * m_formats->count() + 2 * m_formats->frameWidth());
    m_lost->setObjectName(u"lost"_s);
    m_lost->setWordWrap(true);
    m_lost->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_lost->setMinimumWidth(260);
    m_everything->setChecked(true);
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDataDialog::followFormat);
    connect(m_formats, &QListWidget::itemDoubleClicked, this, &ExportDataDialog::accept);
    connect(m_file, &support::TargetRow::edited, this, &ExportDataDialog::followFile);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDataDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDataDialog::reject);
}

void ExportDataDialog::setupLayout()
{
    auto* fileLabel = new QLabel{tr("F&ile:"), this};
    fileLabel->setBuddy(m_file->line());
    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(fileLabel);
    fileRow->addWidget(m_file, 1);
    auto* formatLabel = new QLabel{tr("&Format:"), this};
    formatLabel->setBuddy(m_formats);
    auto* beside = new QVBoxLayout;
    beside->addWidget(m_lost, 1);
    beside->addWidget(m_everything);
    beside->addWidget(m_shown);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_formats);
    middle->addSpacing(12);
    middle->addLayout(beside, 1);
    auto* all = new QVBoxLayout{this};
    all->addWidget(formatLabel);
    all->addLayout(middle, 1);
    all->addSpacing(6);
    all->addLayout(fileRow);
    all->addWidget(m_buttons);
}

Format ExportDataDialog::format() const
{
    return static_cast<Format>(std::max(0, m_formats->currentRow()));
}

FileChooser::DataTarget ExportDataDialog::target() const
{
    return {m_file->file(), format(),
            m_shown->isChecked() ? FileChooser::DataScope::Shown : FileChooser::DataScope::Library};
}

void ExportDataDialog::accept()
{
    if (m_buttons->button(QDialogButtonBox::Save)->isEnabled() && m_file->confirm())
        QDialog::accept();
}

/// The file's name gets the new format's end in the place of the old one's.
void ExportDataDialog::followFormat()
{
    const QString name = m_file->file();
    const QString end = endOf(format());
    if (name.endsWith(m_end, Qt::CaseInsensitive))
        m_file->setFile(name.left(name.size() - m_end.size()) + end);
    m_end = end;
    updateState();
}

/// An end typed by hand names the format, but for .json: that of several formats ends so, too.
void ExportDataDialog::followFile()
{
    const auto byName = exchange::formatOf(support::toPath(m_file->file()));
    const bool isUndecided = byName == Format::Json && m_end.endsWith(u".json"_s);
    if (byName && !isUndecided) {
        m_end = endOf(*byName);
        m_formats->setCurrentRow(static_cast<int>(*byName));
    }
    updateState();
}

void ExportDataDialog::updateState()
{
    m_lost->setText(lossesOf(format()));
    const QFileInfo file{m_file->file()};
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!file.fileName().isEmpty() && !file.isDir());
}

} // namespace cablegraph::mainwindow
