#include <cablegraph/actions/actionregistry.h>
#include <cablegraph/preferences/choices.h>
#include <cablegraph/preferences/preferences.h>
#include <cablegraph/preferences/preferencesdialog.h>
#include <cablegraph/preferences/shortcuts.h>
#include <cablegraph/support/colourvision.h>
#include <cablegraph/support/palette.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace cablegraph;
using namespace preferences;
using namespace Qt::StringLiterals;

namespace {

void addActions(actions::ActionRegistry& registry)
{
    registry.add({u"file.open", u"&Open…"_s, u"Opens"_s, {QKeySequence{Qt::CTRL | Qt::Key_O}}});
    registry.add({u"file.close", u"&Close"_s, u"Closes"_s, {QKeySequence{Qt::CTRL | Qt::Key_W}}});
    registry.add({u"view.fit", u"&Fit"_s, u"Fits"_s});
}

QKeySequence key(const char* text)
{
    return QKeySequence::fromString(QString::fromLatin1(text));
}

/// The field of a form by its label.
template<class Widget>
Widget* fieldOf(QWidget& dialog, const QString& label)
{
    for (QLabel* candidate : dialog.findChildren<QLabel*>())
        if (candidate->text().remove(u'&') == label)
            return qobject_cast<Widget*>(candidate->buddy());
    return nullptr;
}

template<class Widget>
Widget* buttonOf(QWidget& dialog, const QString& text)
{
    for (Widget* button : dialog.findChildren<Widget*>())
        if (button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

/// As a person does with the keyboard: down the list to the value.
void choose(QComboBox& box, const QString& text)
{
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    while (box.currentText() != text && box.currentIndex() + 1 < box.count())
        QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(box.currentText(), text);
}

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<settings::Settings>(m_folder->filePath(u"settings.ini"_s));
    }
    void cleanup()
    {
        settings::Settings none{m_folder->filePath(u"none.ini"_s)};
        const Preferences first{none}; // gives the application back what it had
    }

    void choicesInTheDialog_actAtOnce();
    void choices_holdInTheNextProgram();
    void themes_areReadable();
    void fields_haveFramesOnDark();
    void colours_reachWhatIsDrawn();
    void handWrittenValues_areKept();
    void newKeys_runTheAction();
    void takenKeys_areNamedAndTakenOverOnlyWhenAsked();
    void defaults_comeBack();
    void storedKeys_winOverLaterDefaults();
    void search_findsActionsByNameAndKey();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<settings::Settings> m_settings;
};

void TestPreferences::choicesInTheDialog_actAtOnce()
{
    Preferences preferences{*m_settings};
    actions::ActionRegistry registry;
    addActions(registry);
    PreferencesDialog dialog{preferences, registry, {u"en"_s, u"de"_s}};
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));

    const double size = QApplication::font().pointSizeF();
    choose(*fieldOf<QComboBox>(dialog, u"Theme:"_s), u"Dark"_s);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 80);
    choose(*fieldOf<QComboBox>(dialog, u"Theme:"_s), u"Light"_s);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 180);
    choose(*fieldOf<QComboBox>(dialog, u"Text size:"_s), u"200 %"_s);
    QCOMPARE(QApplication::font().pointSizeF(), 2 * size);
    QCheckBox* still = buttonOf<QCheckBox>(dialog, u"Less motion"_s);
    QTest::mouseClick(still, Qt::LeftButton, {}, QPoint{8, still->height() / 2});
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QTest::keyClick(still, Qt::Key_Space);
    QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);

    auto* pages = dialog.findChild<QTabWidget*>();
    pages->setCurrentIndex(1);
    choose(*fieldOf<QComboBox>(dialog, u"Language of the program:"_s), u"Deutsch"_s);
    QCOMPARE(m_settings->value(language), u"de"_s);
    pages->setCurrentIndex(2);
    choose(*fieldOf<QComboBox>(dialog, u"Backups kept:"_s), u"None"_s);
    QCOMPARE(m_settings->value(keptBackups), 0);
    QTest::keyClick(buttonOf<QCheckBox>(dialog, u"Tell about articles in other languages"_s), Qt::Key_Space);
    QVERIFY(!m_settings->value(tellLanguages));
}

void TestPreferences::choices_holdInTheNextProgram()
{
    const double size = QApplication::font().pointSizeF();
    {
        Preferences preferences{*m_settings};
        preferences.setValue(theme, ThemeChoice::Dark);
        preferences.setValue(textSize, 150);
    }
    settings::Settings none{m_folder->filePath(u"none.ini"_s)};
    {
        const Preferences other{none};
        QCOMPARE(QApplication::font().pointSizeF(), size);
    }
    const Preferences again{*m_settings};
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 80);
    QCOMPARE(QApplication::font().pointSizeF(), 1.5 * size);
}

void TestPreferences::themes_areReadable()
{
    // Relative luminance and contrast as WCAG 2.1 defines them; level AA for text asks for 4.5:1.
    const auto luminance = [](const QColor& colour) {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    Preferences preferences{*m_settings};
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        preferences.setValue(theme, choice);
        const QPalette palette = QApplication::palette();
        for (const auto& [text, ground] : {std::pair{QPalette::Text, QPalette::Base},
                                           {QPalette::Text, QPalette::AlternateBase},
                                           {QPalette::WindowText, QPalette::Window},
                                           {QPalette::ButtonText, QPalette::Button},
                                           {QPalette::HighlightedText, QPalette::Highlight},
                                           {QPalette::PlaceholderText, QPalette::Base},
                                           {QPalette::Link, QPalette::Base},
                                           {QPalette::Link, QPalette::Window},
                                           {QPalette::ToolTipText, QPalette::ToolTipBase}}) {
            const auto [dark, light] = std::minmax({luminance(palette.color(text)), luminance(palette.color(ground))});
            const double contrast = (light + 0.05) / (dark + 0.05);
            QVERIFY2(
                contrast >= 4.5,
                qPrintable(
                    u"%1 on %2: %3"_s.arg(palette.color(text).name(), palette.color(ground).name()).arg(contrast)));
        }
    }
}

void TestPreferences::fields_haveFramesOnDark()
{
    Preferences preferences{*m_settings};
    preferences.setValue(theme, ThemeChoice::Dark);
    QWidget window;
    auto* layout = new QVBoxLayout{&window};
    QLineEdit first;
    QLineEdit text;
    QSpinBox number;
    for (QWidget* field : std::initializer_list<QWidget*>{&first, &text, &number})
        layout->addWidget(field);
    window.show();
    first.setFocus();
    const QColor frame = window.palette().color(QPalette::PlaceholderText);
    for (QWidget* field : std::initializer_list<QWidget*>{&text, &number}) {
        const QImage image = field->grab().toImage();
        QCOMPARE(image.pixelColor(0, image.height() / 2).name(), frame.name());
    }
}

void TestPreferences::colours_reachWhatIsDrawn()
{
    /// Takes its colours as the canvas does.
    class Painted : public QWidget
    {
    public:
        QColor colour;

    protected:
        void changeEvent(QEvent* event) override
        {
            if (event->type() == QEvent::PaletteChange)
                colour = support::kindColour(ontology::NodeKind::Person, support::themeOf(palette()));
        }
    };
    Painted painted;
    Preferences preferences{*m_settings};
    preferences.setValue(colours, ColourChoice::RedGreen);
    QCOMPARE(painted.colour,
             support::kindColour(ontology::NodeKind::Person, support::lightTheme(support::ColourVision::RedGreen)));
    preferences.setValue(colours, ColourChoice::Standard);
    QCOMPARE(painted.colour,
             support::kindColour(ontology::NodeKind::Person, support::lightTheme(support::ColourVision::Standard)));
}

void TestPreferences::handWrittenValues_areKept()
{
    m_settings->setValue(keptBackups, 11);
    m_settings->setValue(textSize, 100000);
    Preferences preferences{*m_settings};
    actions::ActionRegistry registry;
    PreferencesDialog dialog{preferences, registry, {u"en"_s}};
    QCOMPARE(fieldOf<QComboBox>(dialog, u"Backups kept:"_s)->currentData().toInt(), 11);
    QCOMPARE(m_settings->value(keptBackups), 11);
    QVERIFY(QApplication::font().pointSizeF() < 100);
}

namespace {

/// A page of shortcuts in a window, with its parts.
struct Page
{
    Page(actions::ActionRegistry& registry, settings::Settings& settings)
        : page{registry, settings}
    {
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page does not come up");
    }

    void select(const QString& action)
    {
        const auto rows = list().findItems(action, Qt::MatchExactly | Qt::MatchRecursive);
        list().setCurrentItem(rows.at(0));
    }
    void type(const QKeySequence& keys)
    {
        auto* edit = page.findChild<QKeySequenceEdit*>();
        edit->setFocus();
        QSignalSpy done{edit, &QKeySequenceEdit::editingFinished};
        QTest::keySequence(edit, keys);
        if (!done.wait()) // until it is sure that no further key comes
            qFatal("the keys are not taken");
    }
    [[nodiscard]] QTreeWidget& list() const { return *page.findChild<QTreeWidget*>(); }
    [[nodiscard]] QString keysOf(const QString& action) const
    {
        return list().findItems(action, Qt::MatchExactly | Qt::MatchRecursive).at(0)->text(1);
    }
    void press(const QString& button) { QTest::mouseClick(buttonOf<QPushButton>(page, button), Qt::LeftButton); }
    [[nodiscard]] QString conflict() const
    {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(u"taken"_s))
                return label->text();
        return {};
    }

    ShortcutsPage page;
};

} // namespace

void TestPreferences::newKeys_runTheAction()
{
    actions::ActionRegistry registry;
    addActions(registry);
    Page page{registry, *m_settings};
    page.select(u"Fit"_s);
    page.type(key("Ctrl+Shift+Y"));
    QCOMPARE(registry[u"view.fit"].shortcut(), key("Ctrl+Shift+Y"));
    QCOMPARE(page.keysOf(u"Fit"_s), key("Ctrl+Shift+Y").toString(QKeySequence::NativeText));
    QVERIFY(registry[u"view.fit"].toolTip().contains(u"Ctrl+Shift+Y"_s));
    QVERIFY(page.conflict().isEmpty());

    QWidget window;
    window.addAction(&registry[u"view.fit"]);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    int ran = 0;
    connect(&registry[u"view.fit"], &QAction::triggered, this, [&] { ++ran; });
    QTest::keySequence(&window, key("Ctrl+Shift+Y"));
    QCOMPARE(ran, 1);

    page.press(u"No Keys"_s);
    QVERIFY(registry[u"view.fit"].shortcuts().isEmpty());
}

void TestPreferences::takenKeys_areNamedAndTakenOverOnlyWhenAsked()
{
    actions::ActionRegistry registry;
    addActions(registry);
    Page page{registry, *m_settings};
    page.select(u"Fit"_s);
    page.type(key("Ctrl+O"));
    QVERIFY2(page.conflict().contains(u"Ctrl+O"_s) && page.conflict().contains(u"Open"_s), qPrintable(page.conflict()));
    QVERIFY(registry[u"view.fit"].shortcuts().isEmpty());
    QCOMPARE(registry[u"file.open"].shortcut(), key("Ctrl+O"));

    page.press(u"Take Over"_s);
    QCOMPARE(registry[u"view.fit"].shortcut(), key("Ctrl+O"));
    QVERIFY(registry[u"file.open"].shortcuts().isEmpty());
    QVERIFY(page.conflict().isEmpty());

    actions::ActionRegistry next;
    addActions(next);
    restoreShortcuts(next, *m_settings);
    QCOMPARE(next[u"view.fit"].shortcut(), key("Ctrl+O"));
    QVERIFY(next[u"file.open"].shortcuts().isEmpty());
    QCOMPARE(next[u"file.close"].shortcut(), key("Ctrl+W"));
}

void TestPreferences::defaults_comeBack()
{
    actions::ActionRegistry registry;
    addActions(registry);
    Page page{registry, *m_settings};
    page.select(u"Fit"_s);
    page.type(key("Ctrl+O"));
    page.press(u"Take Over"_s);
    page.select(u"Open"_s);
    page.press(u"Default"_s);
    QCOMPARE(registry[u"file.open"].shortcut(), key("Ctrl+O"));
    QVERIFY(registry[u"view.fit"].shortcuts().isEmpty());

    actions::ActionRegistry next;
    addActions(next);
    restoreShortcuts(next, *m_settings);
    QVERIFY(next.hasFirstShortcuts(next[u"file.open"]));
}

void TestPreferences::storedKeys_winOverLaterDefaults()
{
    {
        actions::ActionRegistry registry;
        addActions(registry);
        registry.setShortcuts(registry[u"view.fit"], {key("F4")});
        storeShortcuts(registry, *m_settings);
    }
    actions::ActionRegistry later;
    addActions(later);
    QAction& added = later.add({u"view.new", u"New"_s, u"New"_s, {key("F4"), key("F6")}});
    restoreShortcuts(later, *m_settings);
    QCOMPARE(later[u"view.fit"].shortcut(), key("F4"));
    QCOMPARE(added.shortcuts(), QList<QKeySequence>{key("F6")});
}

void TestPreferences::search_findsActionsByNameAndKey()
{
    actions::ActionRegistry registry;
    addActions(registry);
    Page page{registry, *m_settings};
    auto* search = page.page.findChild<QLineEdit*>(QString{}, Qt::FindDirectChildrenOnly);
    const auto shown = [&] {
        QStringList texts;
        for (QTreeWidgetItemIterator row{&page.list(), QTreeWidgetItemIterator::NotHidden}; *row; ++row)
            if ((*row)->parent() != nullptr)
                texts << (*row)->text(0);
        return texts;
    };
    search->setFocus();
    QTest::keyClicks(search, u"clo"_s);
    QCOMPARE(shown(), QStringList{u"Close"_s});
    search->clear();
    QTest::keyClicks(search, u"ctrl+o"_s);
    QCOMPARE(shown(), QStringList{u"Open"_s});
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
