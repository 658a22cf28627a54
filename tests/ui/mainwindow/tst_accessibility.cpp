#include <cablegraph/help/guide.h>
#include <cablegraph/preferences/choices.h>
#include <cablegraph/preferences/languages.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QSet>
#include <QSlider>
#include <QTabBar>
#include <QTabWidget>
#include <QTranslator>

#include <windowdriver.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(CABLEGRAPH_SAMPLES "/busan-missile-summit.txt");

/// Something that a person uses and a screen reader must therefore be able to name.
bool isUsed(const QWidget& widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || widget.objectName().startsWith(u"qt_"_s))
        return false;
    if (widget.focusPolicy() == Qt::NoFocus && qobject_cast<const QAbstractButton*>(&widget) == nullptr)
        return false;
    // Inner parts are named by what they are in.
    for (const QWidget* outer = widget.parentWidget(); outer != nullptr; outer = outer->parentWidget())
        if (qobject_cast<const QAbstractSpinBox*>(outer) || qobject_cast<const QComboBox*>(outer) ||
            qobject_cast<const QLineEdit*>(outer) || qobject_cast<const QKeySequenceEdit*>(outer) ||
            qobject_cast<const QTabBar*>(outer))
            return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QSlider*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QAbstractScrollArea*>(&widget) || qobject_cast<const canvas::GraphView*>(&widget) ||
           qobject_cast<const QKeySequenceEdit*>(&widget);
}

QStringList namelessIn(QWidget& window)
{
    QStringList nameless;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isUsed(*widget))
            continue;
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible == nullptr || !accessible->text(QAccessible::Name).trimmed().isEmpty())
            continue;
        QStringList path;
        for (const QWidget* part = widget; part != nullptr; part = part->parentWidget())
            path.prepend(QLatin1String(part->metaObject()->className()) +
                         (part->objectName().isEmpty() ? QString{} : u'#' + part->objectName()));
        nameless << path.join(u" / "_s);
    }
    return nameless;
}

/// Controls whose text does not fit: narrower than they must be at the least.
QStringList cutOffIn(QWidget& window)
{
    QStringList cutOff;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString{};
        if (!widget->isVisible() || text.isEmpty() ||
            (label && (label->wordWrap() || label->textFormat() == Qt::RichText)))
            continue;
        if (widget->width() < widget->minimumSizeHint().width())
            cutOff << u"%1: “%2” (%3 < %4)"_s.arg(QLatin1String(widget->metaObject()->className()), text)
                          .arg(widget->width())
                          .arg(widget->minimumSizeHint().width());
    }
    return cutOff;
}

/// Texts whose Alt key is that of a menu, which it would no longer open at the first stroke.
QStringList takenFromMenus(const QMainWindow& window)
{
    QSet<QKeySequence> keys;
    for (const QAction* menu : window.menuBar()->actions())
        keys.insert(QKeySequence::mnemonic(menu->text()));
    QStringList taken;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString text = label && label->buddy() ? label->text() : button ? button->text() : QString{};
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty() && keys.contains(key))
            taken << text;
    }
    return taken;
}

} // namespace

/// For those who use no mouse, see little, hear the screen or read from right to left.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init();
    void cleanup();

    void mainTasks_needNoMouse();
    void everythingUsed_hasAName();
    void dialogs_haveNames();
    void nodes_areToldToScreenReaders();
    void lessMotion_keepsTheGraphStill();
    void largeText_fits();
    void rightToLeft_mirrorsTheWindow();
    void languages_fit_data();
    void languages_fit();

private:
    void openAllDocks();
    void tabTo(QWidget& widget);
    void openDialog(const QKeySequence& keys, const std::function<void(QDialog&)>& look);

    std::unique_ptr<Home> m_home;
    std::unique_ptr<WindowDriver> m_user;
};

void TestAccessibility::init()
{
    m_home = std::make_unique<Home>();
    m_user = std::make_unique<WindowDriver>(*m_home, QString{}, QStringList{sample});
}

void TestAccessibility::cleanup()
{
    m_user.reset();
    m_home.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestAccessibility::openAllDocks()
{
    for (QDockWidget* dock : m_user->window().findChildren<QDockWidget*>()) {
        dock->show();
        dock->raise();
        QApplication::processEvents();
    }
    m_user->wait();
}

void TestAccessibility::tabTo(QWidget& widget)
{
    for (int presses = 0; presses < 120; ++presses) {
        QWidget* now = QApplication::focusWidget();
        if (now == &widget || (now != nullptr && widget.isAncestorOf(now)))
            return;
        QTest::keyClick(now != nullptr ? now : &m_user->window(), Qt::Key_Tab);
    }
    qFatal("%s is not reached by Tab", widget.metaObject()->className());
}

void TestAccessibility::openDialog(const QKeySequence& keys, const std::function<void(QDialog&)>& look)
{
    m_user->press(keys);
    QDialog* dialog = nullptr;
    QVERIFY(
        QTest::qWaitFor([&] { return (dialog = qobject_cast<QDialog*>(QApplication::activeWindow())) != nullptr; }));
    look(*dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return QApplication::activeWindow() != dialog; }));
    m_user->window().activateWindow();
}

void TestAccessibility::mainTasks_needNoMouse()
{
    // Open
    m_user->answers().articles = {QStringLiteral(CABLEGRAPH_SAMPLES "/baltic-cyber-espionage.txt")};
    m_user->press(QKeySequence::Open);
    m_user->wait();
    QCOMPARE(m_user->session().articles().size(), std::size_t{2});
    // Select a node
    tabTo(m_user->view());
    QTest::keyClick(&m_user->view(), Qt::Key_Right);
    QTest::keyClick(&m_user->view(), Qt::Key_Down);
    QTest::keyClick(&m_user->view(), Qt::Key_Return);
    m_user->wait();
    QCOMPARE(m_user->session().selection().nodes.size(), std::size_t{1});
    // Inspect: Enter on the graph leads there
    QVERIFY(m_user->window().findChild<QDockWidget*>(u"inspector"_s)->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(m_user->inspector().toPlainText().size() > 40);
    // Export
    const QString picture = m_home->file(u"keys.png"_s);
    openDialog(QKeySequence{Qt::CTRL | Qt::Key_E}, [&](QDialog& dialog) {
        QLineEdit* file = nullptr;
        for (auto* field : dialog.findChildren<QLineEdit*>())
            if (field->text().endsWith(u".png"_s))
                file = field;
        QVERIFY(file != nullptr);
        for (int presses = 0; presses < 40 && QApplication::focusWidget() != file; ++presses)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), file);
        QTest::keySequence(file, QKeySequence::SelectAll);
        QTest::keyClicks(file, picture);
        QTest::keyClick(file, Qt::Key_Return);
    });
    QTRY_VERIFY_WITH_TIMEOUT(QFile{picture}.size() > 1000, 20000);
}

void TestAccessibility::everythingUsed_hasAName()
{
    openAllDocks();
    QStringList nameless;
    for (QDockWidget* dock : m_user->window().findChildren<QDockWidget*>()) {
        dock->raise();
        QTest::qWait(20);
        nameless << namelessIn(m_user->window());
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    const QStringList taken = takenFromMenus(m_user->window());
    QVERIFY2(taken.isEmpty(), qPrintable(taken.join(u'\n')));
}

void TestAccessibility::dialogs_haveNames()
{
    QStringList nameless;
    for (const QKeySequence& keys : {QKeySequence{Qt::CTRL | Qt::Key_Comma}, QKeySequence{Qt::CTRL | Qt::Key_E},
                                     QKeySequence{Qt::Key_F1}, QKeySequence{Qt::CTRL | Qt::Key_F1}})
        openDialog(keys, [&](QDialog& dialog) {
            nameless << namelessIn(dialog);
            if (auto* pages = dialog.findChild<QTabWidget*>())
                for (int page = 0; page < pages->count(); ++page) {
                    pages->setCurrentIndex(page);
                    nameless << namelessIn(dialog);
                }
        });
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestAccessibility::nodes_areToldToScreenReaders()
{
    QAccessibleInterface* graph = QAccessible::queryAccessibleInterface(&m_user->view());
    QVERIFY(graph != nullptr);
    QVERIFY(graph->childCount() >= static_cast<int>(m_user->session().shownGraph().nodes().size()));
    const QString first = graph->child(0)->text(QAccessible::Name);
    QVERIFY2(first.contains(u','), qPrintable(first)); // name, kind, relations
}

void TestAccessibility::lessMotion_keepsTheGraphStill()
{
    m_user.reset();
    {
        settings::Settings settings{m_home->file(u"settings.ini"_s)};
        settings.setValue(preferences::lessMotion, true);
    }
    m_user = std::make_unique<WindowDriver>(*m_home);
    m_user->press(QKeySequence{Qt::CTRL | Qt::Key_Plus});
    const canvas::Viewport zoomed = m_user->view().viewport();
    QTest::qWait(200);
    QVERIFY(m_user->view().viewport() == zoomed);
}

void TestAccessibility::largeText_fits()
{
    m_user.reset();
    {
        settings::Settings settings{m_home->file(u"settings.ini"_s)};
        settings.setValue(preferences::textSize, 200);
    }
    m_user = std::make_unique<WindowDriver>(*m_home);
    m_user->window().resize(1920, 1080);
    QTest::qWait(50);
    QStringList cutOff = cutOffIn(m_user->window());
    openDialog(QKeySequence{Qt::CTRL | Qt::Key_Comma}, [&](QDialog& dialog) { cutOff << cutOffIn(dialog); });
    openDialog(QKeySequence{Qt::CTRL | Qt::Key_E}, [&](QDialog& dialog) { cutOff << cutOffIn(dialog); });
    QVERIFY2(cutOff.isEmpty(), qPrintable(cutOff.join(u'\n')));
    m_user.reset();
    settings::Settings settings{m_home->file(u"settings.ini"_s)};
    settings.forget(preferences::textSize);
    const WindowDriver usual{*m_home};
}

void TestAccessibility::rightToLeft_mirrorsTheWindow()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(100);
    const auto* inspector = m_user->window().findChild<QDockWidget*>(u"inspector"_s);
    const auto* articles = m_user->window().findChild<QDockWidget*>(u"articles"_s);
    QVERIFY(inspector->isVisible() && articles->isVisible());
    const QStringList cutOff = cutOffIn(m_user->window());
    QVERIFY2(cutOff.isEmpty(), qPrintable(cutOff.join(u'\n')));
    m_user->clickNode("South Korea");
    QCOMPARE(m_user->session().selection().nodes.size(), std::size_t{1});
    QVERIFY(m_user->inspector().toPlainText().contains(u"South Korea"_s));
}

void TestAccessibility::languages_fit_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : preferences::translatedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestAccessibility::languages_fit()
{
    QFETCH(QString, language);
    m_user.reset();
    QTranslator translator;
    QVERIFY(translator.load(u":/cablegraph/translations/cablegraph_%1.qm"_s.arg(language)));
    QApplication::installTranslator(&translator);
    m_user = std::make_unique<WindowDriver>(*m_home, QString{}, QStringList{sample});
    openAllDocks();
    QStringList cutOff;
    for (QDockWidget* dock : m_user->window().findChildren<QDockWidget*>()) {
        dock->raise();
        QTest::qWait(20);
        cutOff << cutOffIn(m_user->window());
    }
    const QStringList taken = takenFromMenus(m_user->window());
    openDialog(QKeySequence{Qt::CTRL | Qt::Key_Comma}, [&](QDialog& dialog) {
        auto* pages = dialog.findChild<QTabWidget*>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            cutOff << cutOffIn(dialog);
        }
    });
    openDialog(QKeySequence{Qt::CTRL | Qt::Key_E}, [&](QDialog& dialog) { cutOff << cutOffIn(dialog); });
    QApplication::removeTranslator(&translator);
    cutOff.removeDuplicates();
    QVERIFY2(cutOff.isEmpty(), qPrintable(cutOff.join(u'\n')));
    QVERIFY2(taken.isEmpty(), qPrintable(taken.join(u'\n')));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
