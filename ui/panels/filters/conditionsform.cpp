#include "conditionsform.h"

#include <cablegraph/support/text.h>

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace cablegraph::panels {
namespace {

constexpr int mostCount = 9999;
constexpr int percents = 100;
constexpr int confidenceStep = 5;

void showDate(QLineEdit& field, const std::optional<text::PartialDate>& date)
{
    const QString shown = date ? support::toQString(text::isoString(*date)) : QString{};
    // What is being typed ("2023-0") may stand for nothing yet.
    if (!field.hasFocus() || date != text::parseDate(support::toUtf8(field.text().trimmed())))
        field.setText(shown);
}

/// Writes the words about the number of a box, wherever the language has it.
void sayAtLeast(QSpinBox& box)
{
    const QString words = ConditionsForm::tr("at least %1");
    const QString number = QStringLiteral("%1");
    box.setPrefix(words.section(number, 0, 0));
    box.setSuffix(words.section(number, 1));
}

} // namespace

ConditionsForm::ConditionsForm(QWidget* parent)
    : QWidget{parent}
{
    makeText();
    m_first = makeDate(tr("From date"), &graph::DateRange::first);
    m_last = makeDate(tr("To date"), &graph::DateRange::last);
    m_undated = new QCheckBox{tr("Keep what has no &date"), this};
    connect(m_undated, &QCheckBox::toggled, this, [this](bool on) {
        m_filter.dates.keepUndated = on;
        want(false);
    });
    makeConfidence();
    m_articles = makeSpinBox(tr("Articles at least"), 1, tr("any number"), [this](int value) {
        m_filter.minimumArticles = value > 1 ? static_cast<std::size_t>(value) : 0;
    });
    sayAtLeast(*m_articles);
    m_articles->setToolTip(tr("How many articles must say so"));
    m_sources = makeSpinBox(tr("Sources at least"), 1, tr("any number"), [this](int value) {
        m_filter.minimumSources = value > 1 ? static_cast<std::size_t>(value) : 0;
    });
    sayAtLeast(*m_sources);
    m_sources->setToolTip(tr("How many independent sources must say so: articles of one web site count once"));
    m_minimumDegree = makeSpinBox(tr("Links of a node at least"), 0, tr("any"),
                                  [this](int value) { m_filter.minimumDegree = static_cast<std::size_t>(value); });
    m_maximumDegree = makeSpinBox(tr("Links of a node at most"), -1, tr("any"), [this](int value) {
        m_filter.maximumDegree = value < 0 ? std::nullopt : std::optional{static_cast<std::size_t>(value)};
    });
    layOut();
    setFilter({});
}

void ConditionsForm::makeText()
{
    m_text = new QLineEdit{this};
    m_text->setAccessibleName(tr("Name contains"));
    m_text->setPlaceholderText(tr("Name contains…"));
    m_text->setToolTip(tr("Show nodes with these words in their names, and what they are joined to"));
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_filter.text = support::toUtf8(text);
        want(true);
    });
    connect(m_text, &QLineEdit::editingFinished, this, [this] { want(false); });
}

QLineEdit* ConditionsForm::makeDate(const QString& name, std::optional<text::PartialDate> graph::DateRange::*bound)
{
    auto* field = new QLineEdit{this};
    field->setAccessibleName(name);
    field->setPlaceholderText(tr("any"));
    field->setToolTip(tr("A year, a month or a day: 2023, 2023-08 or 2023-08-18"));
    connect(field, &QLineEdit::textEdited, this, [this, bound](const QString& text) {
        const auto date = text::parseDate(support::toUtf8(text.trimmed()));
        if (!date && !text.trimmed().isEmpty())
            return; // not finished
        m_filter.dates.*bound = date;
        want(true);
    });
    connect(field, &QLineEdit::editingFinished, this, [this, field, bound] {
        const auto& date = m_filter.dates.*bound;
        field->setText(date ? support::toQString(text::isoString(*date)) : QString{});
        want(false);
    });
    return field;
}

QSpinBox* ConditionsForm::makeSpinBox(const QString& name, int least, const QString& none,
                                      std::function<void(int)> change)
{
    auto* box = new QSpinBox{this};
    box->setAccessibleName(name);
    box->setRange(least, mostCount);
    box->setSpecialValueText(none);
    connect(box, &QSpinBox::valueChanged, this, [this, change = std::move(change)](int value) {
        change(value);
        want(true);
    });
    connect(box, &QSpinBox::editingFinished, this, [this] { want(false); });
    return box;
}

void ConditionsForm::makeConfidence()
{
    m_confidence = new QSlider{Qt::Horizontal, this};
    m_confidence->setAccessibleName(tr("Confidence at least"));
    m_confidence->setToolTip(tr("How sure the reading of a sentence must be"));
    m_confidence->setRange(0, percents);
    m_confidence->setSingleStep(confidenceStep);
    m_confidence->setPageStep(2 * confidenceStep);
    m_confidenceText = new QLabel{this};
    m_confidenceText->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    connect(m_confidence, &QSlider::valueChanged, this, [this](int value) {
        m_filter.minimumConfidence = static_cast<double>(value) / percents;
        showConfidence();
        want(true);
    });
    connect(m_confidence, &QSlider::sliderReleased, this, [this] { want(false); });
}

void ConditionsForm::layOut()
{
    auto* dates = new QHBoxLayout;
    dates->addWidget(m_first);
    dates->addWidget(new QLabel{tr("to"), this});
    dates->addWidget(m_last);
    auto* confidence = new QHBoxLayout;
    confidence->addWidget(m_confidence);
    confidence->addWidget(m_confidenceText);
    auto* degree = new QHBoxLayout;
    degree->addWidget(m_minimumDegree, 1);
    degree->addWidget(new QLabel{tr("to"), this});
    degree->addWidget(m_maximumDegree, 1);
    // Below a button, for the facets need the room.
    auto* more = new QWidget{this};
    auto* form = new QFormLayout{more};
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [form, more](const QString& text, QLayout* fields, QWidget* first) {
        auto* label = new QLabel{text, more};
        label->setBuddy(first);
        form->addRow(label, fields);
    };
    addRow(tr("Da&tes"), dates, m_first);
    form->addRow(QString{}, m_undated);
    addRow(tr("&Confidence"), confidence, m_confidence);
    form->addRow(tr("Art&icles"), m_articles);
    form->addRow(tr("So&urces"), m_sources);
    addRow(tr("Lin&ks"), degree, m_minimumDegree);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    QToolButton* button = makeMoreButton(*more);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addWidget(more);
    setTabOrder(m_text, button);
    setTabOrder(button, m_first);
}

QToolButton* ConditionsForm::makeMoreButton(QWidget& more)
{
    auto* button = new QToolButton{this};
    button->setText(tr("Dates, confidence and &numbers"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setCheckable(true);
    const auto show = [button, &more](bool on) {
        button->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        more.setVisible(on);
    };
    connect(button, &QToolButton::toggled, this, show);
    show(false);
    return button;
}

void ConditionsForm::setFilter(const graph::Filter& filter)
{
    m_filter = filter;
    const QSignalBlocker blockers[]{QSignalBlocker{m_undated},       QSignalBlocker{m_confidence},
                                    QSignalBlocker{m_articles},      QSignalBlocker{m_sources},
                                    QSignalBlocker{m_minimumDegree}, QSignalBlocker{m_maximumDegree}};
    const QString text = support::toQString(filter.text);
    if (m_text->text() != text)
        m_text->setText(text);
    showDate(*m_first, filter.dates.first);
    showDate(*m_last, filter.dates.last);
    m_undated->setChecked(filter.dates.keepUndated);
    m_confidence->setValue(static_cast<int>(std::lround(filter.minimumConfidence * percents)));
    m_articles->setValue(static_cast<int>(filter.minimumArticles));
    m_sources->setValue(static_cast<int>(filter.minimumSources));
    m_minimumDegree->setValue(static_cast<int>(filter.minimumDegree));
    m_maximumDegree->setValue(filter.maximumDegree ? static_cast<int>(*filter.maximumDegree) : -1);
    showConfidence();
}

void ConditionsForm::showConfidence()
{
    m_confidenceText->setText(tr("%1 %").arg(m_confidence->value()));
}

void ConditionsForm::want(bool isHeld)
{
    Q_EMIT filterWanted(m_filter, isHeld);
}

} // namespace cablegraph::panels
