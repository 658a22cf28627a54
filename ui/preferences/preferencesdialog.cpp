#include <cablegraph/preferences/choices.h>
#include <cablegraph/preferences/preferences.h>
#include <cablegraph/preferences/preferencesdialog.h>
#include <cablegraph/preferences/shortcuts.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QTabWidget>
#include <QThread>
#include <QVBoxLayout>

namespace cablegraph::preferences {
namespace {

QFormLayout& addForm(QWidget& page)
{
    auto* form = new QFormLayout{&page};
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return *form;
}

void addNote(QFormLayout& form, const QString& text)
{
    auto* note = new QLabel{text};
    note->setWordWrap(true);
    form.addRow(note);
}

/// "Deutsch", as its speakers write it.
QString nameOfLanguage(const QString& code)
{
    const QString name = QLocale{code}.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

PreferencesDialog::PreferencesDialog(Preferences& preferences, actions::ActionRegistry& registry,
                                     const QStringList& languages, QWidget* parent)
    : QDialog{parent}
    , m_preferences{preferences}
    , m_pages{new QTabWidget{this}}
{
    setWindowTitle(tr("Settings"));
    m_pages->addTab(makeLookPage(), tr("&Appearance"));
    m_pages->addTab(makeLanguagePage(languages), tr("&Language"));
    m_pages->addTab(makeLibraryPage(), tr("L&ibrary"));
    m_pages->addTab(new ShortcutsPage{registry, preferences.settings(), this}, tr("&Shortcuts"));
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_pages);
    layout->addWidget(buttons);
    resize(sizeHint().expandedTo({560, 480}));
}

QWidget* PreferencesDialog::makeLookPage()
{
    auto* page = new QWidget{this};
    QFormLayout& form = addForm(*page);
    addChoice<ThemeChoice>(form, tr("&Theme:"), theme,
                           {{tr("Follow the system"), ThemeChoice::System},
                            {tr("Light"), ThemeChoice::Light},
                            {tr("Dark"), ThemeChoice::Dark}});
    QComboBox& colourBox = addChoice<ColourChoice>(form, tr("&Colours of the graph:"), colours,
                                                   {{tr("Standard"), ColourChoice::Standard},
                                                    {tr("For weak red-green vision"), ColourChoice::RedGreen},
                                                    {tr("For weak blue-yellow vision"), ColourChoice::BlueYellow},
                                                    {tr("High contrast"), ColourChoice::HighContrast}});
    colourBox.setToolTip(tr("Shapes and line patterns tell everything that colours tell"));
    QList<std::pair<QString, int>> sizes;
    for (const int percent : {80, 90, 100, 110, 125, 150, 175, 200})
        sizes.append({tr("%1 %").arg(QLocale{}.toString(percent)), percent});
    addChoice<int>(form, tr("Te&xt size:"), textSize, sizes);
    addSwitch(form, tr("Less &motion"), lessMotion, tr("Show changes at once instead of moving there"));
    return page;
}

QWidget* PreferencesDialog::makeLanguagePage(const QStringList& languages)
{
    auto* page = new QWidget{this};
    QFormLayout& form = addForm(*page);
    QList<std::pair<QString, QString>> choices{{tr("Follow the system"), {}}};
    for (const QString& code : languages)
        choices.append({nameOfLanguage(code), code});
    addChoice<QString>(form, tr("Language of the &program:"), language, choices);
    addNote(form, tr("Another language is used from the next start on. The articles stay as they are written."));
    addChoice<LabelChoice>(form, tr("&Names on the graph:"), labels,
                           {{tr("In the language of the program"), LabelChoice::Program},
                            {tr("As in the articles"), LabelChoice::Articles}});
    addNote(form,
            tr("States, offices and relations have names in every language; people and organizations keep those of "
               "the articles. Search finds both."));
    return page;
}

QWidget* PreferencesDialog::makeLibraryPage()
{
    auto* page = new QWidget{this};
    QFormLayout& form = addForm(*page);
    QList<std::pair<QString, int>> counts{{tr("None"), 0}};
    for (const int count : {1, 3, 7, 14, 30, 90})
        counts.append({tr("%n day(s)", nullptr, count), count});
    QComboBox& backups = addChoice<int>(form, tr("&Backups kept:"), keptBackups, counts);
    backups.setToolTip(tr("A dated copy beside the library for each of the last days on which it changed"));
    QList<std::pair<QString, int>> threads{{tr("All"), 0}};
    for (int count = 1; count < QThread::idealThreadCount(); count *= 2)
        threads.append({QLocale{}.toString(count), count});
    addChoice<int>(form, tr("&Processors for reading:"), readingThreads, threads);
    addSwitch(form, tr("Tell about articles in other &languages"), tellLanguages,
              tr("Only articles in English are drawn; the others can be read and searched"));
    return page;
}

template<class T>
QComboBox& PreferencesDialog::addChoice(QFormLayout& form, const QString& label, const settings::Setting<T>& setting,
                                        const QList<std::pair<QString, T>>& values)
{
    auto* box = new QComboBox{this};
    const T now = m_preferences.value(setting);
    for (const auto& [text, value] : values) {
        box->addItem(text, QVariant::fromValue(value));
        if (value == now)
            box->setCurrentIndex(box->count() - 1);
    }
    // A value that somebody wrote into the file is kept, not replaced by the nearest of ours.
    if constexpr (std::is_same_v<T, int>)
        if (box->currentData().template value<T>() != now) {
            box->addItem(QLocale{}.toString(now), now);
            box->setCurrentIndex(box->count() - 1);
        }
    connect(box, &QComboBox::activated, this,
            [this, box, &setting] { m_preferences.setValue(setting, box->currentData().value<T>()); });
    form.addRow(label, box);
    return *box;
}

void PreferencesDialog::addSwitch(QFormLayout& form, const QString& label, const settings::Setting<bool>& setting,
                                  const QString& explanation)
{
    auto* box = new QCheckBox{label, this};
    box->setChecked(m_preferences.value(setting));
    box->setToolTip(explanation);
    connect(box, &QCheckBox::toggled, this, [this, &setting](bool on) { m_preferences.setValue(setting, on); });
    form.addRow(box);
}

} // namespace cablegraph::preferences
