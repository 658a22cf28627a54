#include <cablegraph/corrections/suggestionsdialog.h>
#include <cablegraph/library/judgements.h>
#include <cablegraph/support/text.h>

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBrowser>
#include <QTreeWidget>

#include <answer.h>
#include <windowdriver.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto warning = "A warning\n\nRussian Foreign Minister Pavel Lavrenko warned Ukraine on Monday. "
                         "He criticised Poland.\n";
constexpr auto answer = "An answer\n\nRussian Foreign Minister Pavel Lavrenco accused Poland of espionage. "
                        "Pavel Lavrenco criticised Ukraine.\n";

} // namespace

/// The user looks through likely duplicates and through what was corrected.
class TestReviewing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void suggestion_showsBothSides();
    void suggestion_isMergedByKey();
    void suggestion_canKeepTheOtherName();
    void refusal_isRememberedAndTakenBack();
    void later_isSuggestedAgain();
    void history_takesBackAnyStep();
    void history_outlivesTheProgram();
    void history_isFilteredByTyping();
    void emptyLists_sayHowTheyAreFilled();

private:
    template<class Dialog>
    Dialog* open(const QString& entry)
    {
        m_user->choose({u"Edit"_s, entry});
        return m_user->window().findChild<Dialog*>();
    }
    corrections::SuggestionsDialog* openSuggestions();
    void rename(std::string_view node, const QString& name);
    [[nodiscard]] QString undoText() { return m_user->offers({u"Edit"_s}).value(0); }

    std::unique_ptr<Home> m_home;
    std::unique_ptr<WindowDriver> m_user;
};

void TestReviewing::init()
{
    m_home = std::make_unique<Home>();
    m_user = std::make_unique<WindowDriver>(*m_home);
    m_user->answers().newLibrary = m_home->file(u"envoys.cablegraph"_s);
    m_user->choose({u"File"_s, u"New Library…"_s});
    m_user->wait();
    m_user->answers().articles = {m_home->write(u"warning.txt"_s, warning), m_home->write(u"answer.txt"_s, answer)};
    m_user->choose({u"File"_s, u"Open Articles…"_s});
    m_user->wait();
    QVERIFY(m_user->hasNode("Pavel Lavrenko"));
    QVERIFY(m_user->hasNode("Pavel Lavrenco"));
}

void TestReviewing::cleanup()
{
    m_user.reset();
    m_home.reset();
}

corrections::SuggestionsDialog* TestReviewing::openSuggestions()
{
    auto* dialog = open<corrections::SuggestionsDialog>(u"Merge Suggestions…"_s);
    (void)QTest::qWaitFor([&] { return dialog != nullptr && !dialog->isLooking(); });
    return dialog;
}

void TestReviewing::rename(std::string_view node, const QString& name)
{
    m_user->clickNode(node);
    const Answer asked{typing(name)};
    m_user->press(QKeySequence{Qt::Key_F2});
    m_user->wait();
    QVERIFY(asked.wasAsked());
}

void TestReviewing::suggestion_showsBothSides()
{
    const auto* dialog = openSuggestions();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QListWidget*>()->count(), 1);
    const auto sides = dialog->findChildren<QTextBrowser*>();
    QCOMPARE(sides.size(), 2);
    QVERIFY(sides[0]->toPlainText().contains(u"accused Poland"_s)); // named twice, so it comes first
    QVERIFY(sides[0]->toPlainText().contains(u"An answer"_s));
    QVERIFY(sides[1]->toPlainText().contains(u"warned Ukraine"_s));
}

void TestReviewing::suggestion_isMergedByKey()
{
    const std::size_t before = m_user->nodes().size();
    auto* dialog = openSuggestions();
    auto* list = dialog->findChild<QListWidget*>();
    QTest::keyClick(list, Qt::Key_Return);
    m_user->wait();
    QCOMPARE(m_user->nodes().size(), before - 1);
    QVERIFY(m_user->hasNode("Pavel Lavrenco"));
    QCOMPARE(undoText(), u"Undo Merge Pavel Lavrenko into Pavel Lavrenco"_s);
    QTRY_VERIFY(!dialog->isLooking());
    QCOMPARE(list->count(), 0);
    m_user->press(QKeySequence::Undo);
    m_user->wait();
    QCOMPARE(m_user->nodes().size(), before);
    QTRY_COMPARE(list->count(), 1);
}

void TestReviewing::suggestion_canKeepTheOtherName()
{
    auto* dialog = openSuggestions();
    auto* list = dialog->findChild<QListWidget*>();
    QTest::keyClick(list, Qt::Key_Right);
    QTest::keyClick(list, Qt::Key_Return);
    m_user->wait();
    QVERIFY(m_user->hasNode("Pavel Lavrenko"));
    QVERIFY(!m_user->hasNode("Pavel Lavrenco"));
}

void TestReviewing::refusal_isRememberedAndTakenBack()
{
    const std::vector<graph::Node> before = m_user->nodes();
    auto* dialog = openSuggestions();
    QTest::keyClick(dialog->findChild<QListWidget*>(), Qt::Key_Delete);
    m_user->wait();
    QVERIFY(m_user->nodes() == before);
    QCOMPARE(undoText(), u"Undo Keep Pavel Lavrenco and Pavel Lavrenko Apart"_s);
    // Also by a program that is started later.
    m_user = std::make_unique<WindowDriver>(*m_home, m_home->file(u"envoys.cablegraph"_s));
    dialog = openSuggestions();
    QCOMPARE(dialog->findChild<QListWidget*>()->count(), 0);
    m_user->press(QKeySequence::Undo);
    m_user->wait();
    QTRY_COMPARE(dialog->findChild<QListWidget*>()->count(), 1);
}

void TestReviewing::later_isSuggestedAgain()
{
    m_user->answers().articles = {
        m_home->write(u"third.txt"_s,
                      "A third\n\nPolish Foreign Minister Anna Kowalska met Polish Foreign Minister Ana Kowalska.\n"),
        m_home->write(u"fourth.txt"_s, "A fourth\n\nPolish Foreign Minister Anna Kowalskaya criticised "
                                       "Russia.\n")};
    m_user->choose({u"File"_s, u"Open Articles…"_s});
    m_user->wait();
    auto* dialog = openSuggestions();
    auto* list = dialog->findChild<QListWidget*>();
    const int count = list->count();
    QVERIFY(count >= 2);
    const QString first = list->item(0)->text();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->count(), count);
    QVERIFY(list->item(0)->text() != first);
    QCOMPARE(list->item(count - 1)->text(), first);
    dialog->close();
    QTRY_VERIFY(m_user->window().findChild<corrections::SuggestionsDialog*>() == nullptr);
    dialog = openSuggestions();
    QCOMPARE(dialog->findChild<QListWidget*>()->item(0)->text(), first);
}

void TestReviewing::history_takesBackAnyStep()
{
    rename("Pavel Lavrenko", u"The elder"_s);
    rename("Pavel Lavrenco", u"The younger"_s);
    auto* dialog = open<QDialog>(u"Corrections…"_s);
    auto* list = dialog->findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(1)->text(1), u"Rename Pavel Lavrenko to The elder"_s);
    QTest::keyClick(list, Qt::Key_Down);
    auto* button = dialog->findChild<QPushButton*>();
    for (auto* each : dialog->findChildren<QPushButton*>())
        if (each->text() == u"&Take Back"_s)
            button = each;
    QTest::mouseClick(button, Qt::LeftButton);
    m_user->wait();
    QVERIFY(m_user->hasNode("Pavel Lavrenko"));
    QVERIFY(m_user->hasNode("The younger"));
    QCOMPARE(list->topLevelItem(1)->text(2), u"Taken back"_s);
    QCOMPARE(button->text(), u"&Let Hold Again"_s);
    QCOMPARE(undoText(), u"Undo Take Back “Rename Pavel Lavrenko to The elder”"_s);
    m_user->press(QKeySequence::Undo);
    m_user->wait();
    QVERIFY(m_user->hasNode("The elder"));
    m_user->press(QKeySequence::Undo);
    m_user->wait();
    QVERIFY(m_user->hasNode("Pavel Lavrenco"));
    QVERIFY(m_user->hasNode("The elder"));
}

void TestReviewing::history_outlivesTheProgram()
{
    rename("Pavel Lavrenko", u"The elder"_s);
    rename("Pavel Lavrenco", u"The younger"_s);
    m_user = std::make_unique<WindowDriver>(*m_home, m_home->file(u"envoys.cablegraph"_s));
    auto* dialog = open<QDialog>(u"Corrections…"_s);
    auto* list = dialog->findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    m_user->wait();
    QVERIFY(m_user->hasNode("Pavel Lavrenko"));
    QVERIFY(m_user->hasNode("The younger"));
}

void TestReviewing::history_isFilteredByTyping()
{
    rename("Pavel Lavrenko", u"The elder"_s);
    rename("Pavel Lavrenco", u"The younger"_s);
    auto* dialog = open<QDialog>(u"Corrections…"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), u"ELDER"_s);
    const auto* list = dialog->findChild<QTreeWidget*>();
    QVERIFY(list->topLevelItem(0)->isHidden());
    QVERIFY(!list->topLevelItem(1)->isHidden());
}

void TestReviewing::emptyLists_sayHowTheyAreFilled()
{
    auto* history = open<QDialog>(u"Corrections…"_s);
    const auto note = [](const QDialog& dialog) {
        QString text;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible())
                text += label->text();
        return text;
    };
    QVERIFY(note(*history).contains(u"nothing yet"_s));
    history->close();
    rename("Pavel Lavrenko", u"The elder"_s);
    history = open<QDialog>(u"Corrections…"_s);
    QVERIFY(note(*history).isEmpty());
    QTest::keyClicks(history->findChild<QLineEdit*>(), u"younger"_s);
    QVERIFY(note(*history).contains(u"these words"_s));
    history->close();

    m_user->answers().newLibrary = m_home->file(u"empty.cablegraph"_s);
    m_user->choose({u"File"_s, u"New Library…"_s});
    m_user->wait();
    auto* suggestions = openSuggestions();
    QTRY_VERIFY(note(*suggestions).contains(u"library is empty"_s));
    QVERIFY(!suggestions->findChild<QListWidget*>()->isVisible());
    m_user->answers().articles = {m_home->write(u"one.txt"_s, "Norway met Sudan in Oslo on Monday.\n")};
    m_user->choose({u"File"_s, u"Open Articles…"_s});
    m_user->wait();
    QTRY_VERIFY(note(*suggestions).contains(u"Nothing in this library"_s));
}

QTEST_MAIN(TestReviewing)
#include "tst_reviewing.moc"
