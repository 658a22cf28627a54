#include "page.h"

#include <cablegraph/picture/exportimagedialog.h>
#include <cablegraph/support/targetrow.h>
#include <cablegraph/support/text.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace cablegraph::picture {
namespace {

constexpr int unitsPerInch = 96;
constexpr QSize previewSize{420, 320};
enum class Part
{
    Whole,
    View,
    Selection,
};

constexpr std::array extensions{"png", "svg", "pdf"}; // in the order of PictureFormat

QPixmap previewOf(const Page& page, double pixelRatio)
{
    const double scale =
        std::min({previewSize.width() / page.size().width(), previewSize.height() / page.size().height(), 1.0});
    QPixmap pixmap{(page.size() * scale * pixelRatio).toSize().expandedTo({1, 1})};
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::white);
    QPainter painter{&pixmap};
    painter.scale(scale, scale);
    page.paint(painter);
    return pixmap;
}

/// A name that every file system takes.
QString fileNameFor(const QString& title)
{
    QString name;
    for (const QChar letter : title.left(60))
        name += letter.isLetterOrNumber() || letter == u'-' || letter == u' ' ? letter : QChar{u' '};
    name = name.simplified();
    return name.isEmpty() ? ExportImageDialog::tr("graph", "file name") : name;
}

} // namespace

ExportImageDialog::ExportImageDialog(PictureContent content, session::Selection selection, const QRectF& view,
                                     const std::filesystem::path& folder, QWidget* parent)
    : QDialog{parent}
    , m_content{std::move(content)}
    , m_selection{std::move(selection)}
    , m_view{view}
    , m_file{new support::TargetRow{[] { return tr("Pictures (*.png *.svg *.pdf);;All files (*)"); }, this}}
    , m_format{new QComboBox{this}}
    , m_part{new QComboBox{this}}
    , m_paper{new QComboBox{this}}
    , m_resolution{new QSpinBox{this}}
    , m_theme{new QComboBox{this}}
    , m_title{new QCheckBox{tr("&Title:"), this}}
    , m_titleText{new QLineEdit{m_content.title, this}}
    , m_legend{new QCheckBox{tr("&Legend"), this}}
    , m_sources{new QCheckBox{tr("&Sources"), this}}
    , m_date{new QCheckBox{tr("&Date"), this}}
    , m_outlined{new QCheckBox{tr("Text as o&utlines"), this}}
    , m_transparent{new QCheckBox{tr("Tr&ansparent background"), this}}
    , m_size{new QLabel{this}}
    , m_preview{new QLabel{this}}
    , m_buttons{new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel, this}}
    , m_previewTimer{new QTimer{this}}
{
    setWindowTitle(tr("Export Image"));
    setupControls(folder);
    setupLayout();
    m_previewTimer->setSingleShot(true);
    connect(m_previewTimer, &QTimer::timeout, this, &ExportImageDialog::updatePreview);
    updateState();
}

void ExportImageDialog::setupControls(const std::filesystem::path& folder)
{
    m_file->setFile(support::toQString(folder / support::toPath(fileNameFor(m_content.title) + u".png"_s)));
    m_format->addItems({tr("PNG image"), tr("SVG drawing"), tr("PDF document")});
    m_resolution->setRange(48, 1200);
    m_resolution->setSingleStep(48);
    m_resolution->setValue(2 * unitsPerInch);
    m_resolution->setSuffix(tr(" dpi"));
    m_theme->addItems({tr("Light"), tr("Dark")});
    m_title->setChecked(!m_content.title.isEmpty());
    m_titleText->setAccessibleName(tr("Title"));
    m_legend->setChecked(true);
    m_sources->setChecked(true);
    m_part->addItem(tr("The whole graph"), static_cast<int>(Part::Whole));
    if (!m_view.isNull())
        m_part->addItem(tr("The part in the window"), static_cast<int>(Part::View));
    if (!m_selection.isEmpty())
        m_part->addItem(tr("The selection"), static_cast<int>(Part::Selection));
    m_part->setEnabled(m_part->count() > 1);
    m_date->setChecked(false);
    m_outlined->setToolTip(tr("Looks the same wherever it is opened, but can no longer be searched or edited as text"));
    setupPapers();
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setFixedSize(previewSize + QSize{2, 2});
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setAccessibleName(tr("Preview"));
    connectControls();
}

void ExportImageDialog::setupPapers()
{
    m_paper->addItem(tr("As large as the drawing"));
    for (const QPageSize::PageSizeId id : {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0,
                                           QPageSize::Letter, QPageSize::Tabloid})
        m_paper->addItem(QPageSize::name(id), static_cast<int>(id));
}

void ExportImageDialog::connectControls()
{
    connect(m_file, &support::TargetRow::changed, this, &ExportImageDialog::followExtension);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportImageDialog::changeExtension);
    for (QComboBox* choice : {m_theme, m_part, m_paper})
        connect(choice, &QComboBox::currentIndexChanged, this, &ExportImageDialog::updateState);
    connect(m_resolution, &QSpinBox::valueChanged, this, &ExportImageDialog::updateState);
    connect(m_titleText, &QLineEdit::textChanged, this, &ExportImageDialog::updateState);
    for (QCheckBox* box : {m_title, m_legend, m_sources, m_date, m_transparent, m_outlined})
        connect(box, &QCheckBox::toggled, this, &ExportImageDialog::updateState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportImageDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportImageDialog::reject);
}

void ExportImageDialog::setupLayout()
{
    auto* form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("S&how:"), m_part);
    form->addRow(tr("&Paper:"), m_paper);
    form->addRow(tr("&Resolution:"), m_resolution);
    form->addRow(tr("&Colours:"), m_theme);
    form->addRow(m_title, m_titleText);
    for (QCheckBox* box : {m_date, m_legend, m_sources, m_transparent, m_outlined})
        form->addRow(QString{}, box);
    form->addRow(tr("Size:"), m_size);

    auto* middle = new QHBoxLayout;
    middle->addLayout(form, 1);
    middle->addWidget(m_preview);
    auto* fileLabel = new QLabel{tr("F&ile:"), this};
    fileLabel->setBuddy(m_file->line());
    auto* all = new QVBoxLayout{this};
    all->addWidget(fileLabel);
    all->addWidget(m_file);
    all->addSpacing(6);
    all->addLayout(middle, 1);
    all->addWidget(m_buttons);
}

std::filesystem::path ExportImageDialog::file() const
{
    return support::toPath(m_file->file());
}

PictureContent ExportImageDialog::content() const
{
    const auto part = static_cast<Part>(m_part->currentData().toInt());
    PictureContent content = part == Part::Selection ? onlySelected(m_content, m_selection)
                             : part == Part::View    ? onlyInside(m_content, m_view)
                                                     : m_content;
    content.title = m_titleText->text().simplified();
    return content;
}

PictureOptions ExportImageDialog::options() const
{
    PictureOptions options;
    options.scale = static_cast<double>(m_resolution->value()) / unitsPerInch;
    options.legend = m_legend->isChecked();
    options.title = m_title->isChecked();
    options.sources = m_sources->isChecked();
    options.dark = m_theme->currentIndex() == 1;
    options.transparent = m_transparent->isEnabled() && m_transparent->isChecked();
    options.outlined = m_outlined->isEnabled() && m_outlined->isChecked();
    if (m_date->isChecked())
        options.date = QLocale{}.toString(QDate::currentDate(), QLocale::LongFormat);
    options.font = QApplication::font();
    options.size = paperSize();
    return options;
}

std::optional<QSizeF> ExportImageDialog::paperSize() const
{
    if (!m_paper->currentData().isValid())
        return {};
    const auto id = static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt());
    const QSizeF upright = QPageSize{id}.size(QPageSize::Inch) * unitsPerInch;
    layout::Point least{0, 0};
    layout::Point most{0, 0};
    for (const graph::Node& node : content().graph.nodes())
        if (const auto placed = m_content.placements.find(node.id); placed != m_content.placements.end()) {
            const layout::Point& at = placed->second.centre;
            least = {std::min(least.x, at.x), std::min(least.y, at.y)};
            most = {std::max(most.x, at.x), std::max(most.y, at.y)};
        }
    return most.x - least.x >= most.y - least.y ? upright.transposed() : upright;
}

bool ExportImageDialog::isPng() const
{
    return m_format->currentIndex() == static_cast<int>(PictureFormat::Png);
}

void ExportImageDialog::accept()
{
    if (m_file->confirm())
        QDialog::accept();
}

void ExportImageDialog::changeExtension()
{
    const QFileInfo info{m_file->file()};
    const QString extension = QString::fromLatin1(extensions.at(static_cast<std::size_t>(m_format->currentIndex())));
    if (info.suffix().toLower() != extension && formatOf(file()))
        m_file->setFile(QDir{info.path()}.filePath(info.completeBaseName() + u'.' + extension));
    updateState();
}

void ExportImageDialog::followExtension()
{
    if (const auto format = formatOf(file()))
        m_format->setCurrentIndex(static_cast<int>(*format));
    updateState();
}

void ExportImageDialog::updateState()
{
    const auto format = formatOf(file());
    const QSizeF size = pictureSize(content(), options());
    const QSizeF pixels = size * options().scale;
    const bool tooLarge = isPng() && pixels.width() * pixels.height() > mostPixels;
    m_resolution->setEnabled(isPng());
    m_titleText->setEnabled(m_title->isChecked());
    m_transparent->setEnabled(m_format->currentIndex() != static_cast<int>(PictureFormat::Pdf));
    m_outlined->setEnabled(m_format->currentIndex() == static_cast<int>(PictureFormat::Svg));
    if (!format)
        m_size->setText(tr("The file name must end in .png, .svg or .pdf."));
    else if (tooLarge)
        m_size->setText(tr("Too large: choose a lower resolution, or SVG or PDF."));
    else if (isPng())
        m_size->setText(tr("%1 × %2 pixels").arg(std::lround(pixels.width())).arg(std::lround(pixels.height())));
    else
        m_size->setText(tr("%1 × %2 mm")
                            .arg(std::lround(size.width() / unitsPerInch * 25.4))
                            .arg(std::lround(size.height() / unitsPerInch * 25.4)));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(format && !tooLarge);
    m_previewTimer->start(0);
}

void ExportImageDialog::updatePreview()
{
    m_preview->setPixmap(previewOf(Page{content(), options()}, devicePixelRatioF()));
}

} // namespace cablegraph::picture
