#include <cablegraph/support/text.h>

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <answer.h>
#include <functional>
#include <windowdriver.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(CABLEGRAPH_SAMPLES "/busan-missile-summit.txt");

} // namespace

/// The user corrects what was read: with keys and menus, and can take it back at any time.
class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rename_isOneStepBack();
    void merge_isFoundByTyping();
    void mergeOfSeveral_asksWhichStays();
    void kind_isChosenFromAList();
    void split_marksWhatIsAnother();
    void addedNode_appears();
    void articleDate_isSetAndTakenBack();
    void readingAgain_keepsCorrections();
    void history_outlivesTheProgram();
    void contextMenu_offersCorrections();
    void question_canBeLeft();

private:
    /// Selects with the mouse, then presses the keys and answers the question.
    void correct(std::string_view node, const QKeySequence& keys, const std::function<void(QWidget&)>& answer);
    [[nodiscard]] QString undoText() { return m_user->offers({u"Edit"_s}).value(0); }

    std::unique_ptr<Home> m_home;
    std::unique_ptr<WindowDriver> m_user;
};

void TestCorrections::init()
{
    m_home = std::make_unique<Home>();
    m_user = std::make_unique<WindowDriver>(*m_home);
    m_user->answers().newLibrary = m_home->file(u"korea.cablegraph"_s);
    m_user->choose({u"File"_s, u"New Library…"_s});
    m_user->wait();
    m_user->answers().articles = {sample};
    m_user->choose({u"File"_s, u"Open Articles…"_s});
    m_user->wait();
}

void TestCorrections::cleanup()
{
    m_user.reset();
    m_home.reset();
}

void TestCorrections::correct(std::string_view node, const QKeySequence& keys,
                              const std::function<void(QWidget&)>& answer)
{
    m_user->clickNode(node);
    const Answer asked{answer};
    m_user->press(keys);
    m_user->wait();
    QVERIFY(asked.wasAsked());
}

void TestCorrections::rename_isOneStepBack()
{
    correct("Han Seo-jin", QKeySequence{Qt::Key_F2}, typing(u"Han Seo-jin of Seoul"_s));
    QVERIFY(m_user->hasNode("Han Seo-jin of Seoul"));
    QVERIFY(!m_user->hasNode("Han Seo-jin"));
    QCOMPARE(undoText(), u"Undo Rename Han Seo-jin to Han Seo-jin of Seoul"_s);
    m_user->press(QKeySequence::Undo);
    m_user->wait();
    QVERIFY(m_user->hasNode("Han Seo-jin"));
    m_user->press(QKeySequence::Redo);
    m_user->wait();
    QVERIFY(m_user->hasNode("Han Seo-jin of Seoul"));
}

void TestCorrections::merge_isFoundByTyping()
{
    const std::size_t before = m_user->nodes().size();
    const NodeId han = m_user->node("Han Seo-jin");
    correct("Ri Kwang-hyok", QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_M}, typing(u"han seo"_s));
    QCOMPARE(m_user->nodes().size(), before - 1);
    QVERIFY(!m_user->hasNode("Ri Kwang-hyok"));
    QVERIFY(m_user->node("Han Seo-jin") == han);
    QCOMPARE(undoText(), u"Undo Merge Ri Kwang-hyok into Han Seo-jin"_s);
    m_user->press(QKeySequence::Undo);
    m_user->wait();
    QCOMPARE(m_user->nodes().size(), before);
    QVERIFY(m_user->hasNode("Ri Kwang-hyok"));
}

void TestCorrections::mergeOfSeveral_asksWhichStays()
{
    m_user->clickNode("Ri Kwang-hyok");
    QTest::mouseClick(&m_user->view(), Qt::LeftButton, Qt::ControlModifier, m_user->pointOf("Han Seo-jin"));
    QCOMPARE(m_user->session().selection().nodes.size(), std::size_t{2});
    int offered = 0;
    const Answer asked{[&](QWidget& dialog) {
        offered = dialog.findChild<QListWidget*>()->count();
        typing(u"ri kw"_s)(dialog);
    }};
    m_user->choose({u"Edit"_s, u"Correct"_s, u"Merge…"_s});
    m_user->wait();
    QVERIFY(asked.wasAsked());
    QCOMPARE(offered, 2);
    QVERIFY(m_user->hasNode("Ri Kwang-hyok"));
    QVERIFY(!m_user->hasNode("Han Seo-jin"));
}

void TestCorrections::kind_isChosenFromAList()
{
    m_user->clickNode("Ri Kwang-hyok");
    const Answer asked{[](QWidget& dialog) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Down); // the kind after Official: Person
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    }};
    m_user->choose({u"Edit"_s, u"Correct"_s, u"Change Kind…"_s});
    m_user->wait();
    QVERIFY(asked.wasAsked());
    QVERIFY(m_user->session().graph().findNode(m_user->node("Ri Kwang-hyok"))->kind == ontology::NodeKind::Person);
}

void TestCorrections::split_marksWhatIsAnother()
{
    m_user->answers().articles = {
        m_home->write(u"second.txt"_s, "A visit\n\nSouth Korean Foreign Minister Han Seo-jin criticised Russia.\n")};
    m_user->choose({u"File"_s, u"Open Articles…"_s});
    m_user->wait();
    const std::size_t before = m_user->nodes().size();
    m_user->clickNode("Han Seo-jin");
    const Answer asked{[](QWidget& dialog) {
        auto* list = dialog.findChild<QListWidget*>();
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Return);
        if (dialog.isVisible())
            QTest::keyClick(&dialog, Qt::Key_Return);
    }};
    m_user->choose({u"Edit"_s, u"Correct"_s, u"Split…"_s});
    m_user->wait();
    QVERIFY(asked.wasAsked());
    QCOMPARE(m_user->nodes().size(), before + 1);
    QCOMPARE(undoText(), u"Undo Split Han Seo-jin"_s);
}

void TestCorrections::addedNode_appears()
{
    int questions = 0;
    std::unique_ptr<Answer> second;
    const Answer first{[&](QWidget& dialog) {
        ++questions;
        second = std::make_unique<Answer>([&](QWidget& next) {
            ++questions;
            typing(u"Park Somin"_s)(next);
        });
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    }};
    m_user->choose({u"Edit"_s, u"Correct"_s, u"Add Node…"_s});
    m_user->wait();
    QCOMPARE(questions, 2);
    QVERIFY(m_user->hasNode("Park Somin"));
    QVERIFY(m_user->session().placements().contains(m_user->node("Park Somin")));
}

void TestCorrections::articleDate_isSetAndTakenBack()
{
    m_user->answers().articles = {
        m_home->write(u"peru.txt"_s, "A protest\n\nPeru accused Russia of espionage on Monday.\n")};
    m_user->choose({u"File"_s, u"Open Articles…"_s});
    m_user->wait();
    const auto article = [&] { return m_user->session().articles().back(); };
    const auto accusation = [&] {
        for (const graph::Edge& edge : m_user->session().graph().edges())
            if (edge.relation == ontology::Relation::Accuse && edge.evidence.front().article == article().id)
                return edge.evidence.front().date;
        return std::optional<text::PartialDate>{};
    };
    const ArticleId id = article().id;
    QVERIFY(!article().published);
    QVERIFY(!accusation());
    const NodeId peru = m_user->node("Peru");
    const layout::Placement place = m_user->session().placements().at(peru);

    bool wordsWereRefused = false;
    const Answer asked{[&](QWidget& dialog) {
        auto* line = dialog.findChild<QLineEdit*>();
        QTest::keyClicks(line, u"some day"_s);
        wordsWereRefused = !dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
        typing(u"2024-03-06"_s)(dialog);
    }};
    m_user->choose({u"Edit"_s, u"Correct"_s, u"Set Article Date…"_s});
    m_user->wait();
    QVERIFY(asked.wasAsked());
    QVERIFY(wordsWereRefused);
    QVERIFY(article().id == id);
    QVERIFY((article().published == text::PartialDate{2024, 3, 6}));
    QVERIFY((accusation() == text::PartialDate{2024, 3, 4})); // the Monday before
    QVERIFY(m_user->node("Peru") == peru);
    QVERIFY(m_user->session().placements().at(peru) == place);
    QVERIFY(undoText().startsWith(u"Undo Set Date of A protest to "_s));

    m_user->press(QKeySequence::Undo);
    m_user->wait();
    QVERIFY(!article().published);
    QVERIFY(!accusation());
    m_user->press(QKeySequence::Redo);
    m_user->wait();
    QVERIFY(accusation().has_value());

    // The date holds when the article is taken out and comes back.
    auto* list = m_user->window().findChild<QWidget*>(u"articles"_s)->findChild<QAbstractItemView*>();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (const QModelIndex index = list->model()->index(row, 0); index.data().toString() == u"A protest"_s)
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    QTest::keyClick(list, Qt::Key_Delete);
    m_user->wait();
    QVERIFY(!m_user->hasNode("Peru"));
    m_user->choose({u"File"_s, u"Open Articles…"_s});
    m_user->wait();
    QVERIFY((article().published == text::PartialDate{2024, 3, 6}));
    QVERIFY((accusation() == text::PartialDate{2024, 3, 4}));
}

void TestCorrections::readingAgain_keepsCorrections()
{
    correct("Han Seo-jin", QKeySequence{Qt::Key_F2}, typing(u"Minister Han"_s));
    const std::vector<graph::Node> before = m_user->nodes();
    const layout::Placements places = m_user->session().placements();
    m_user->choose({u"File"_s, u"Read All Again"_s});
    m_user->wait();
    const std::vector<graph::Node> after = m_user->nodes();
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i)
        QCOMPARE(after[i].name, before[i].name);
    QVERIFY(m_user->hasNode("Minister Han"));
    QVERIFY(m_user->session().placements() == places);
}

void TestCorrections::history_outlivesTheProgram()
{
    correct("Han Seo-jin", QKeySequence{Qt::Key_F2}, typing(u"Minister Han"_s));
    correct("Ri Kwang-hyok", QKeySequence{Qt::Key_F2}, typing(u"Minister Ri"_s));
    m_user->press(QKeySequence::Undo);
    m_user->wait();
    m_user = std::make_unique<WindowDriver>(*m_home, m_home->file(u"korea.cablegraph"_s));
    QVERIFY(m_user->hasNode("Minister Han"));
    QVERIFY(m_user->hasNode("Ri Kwang-hyok"));
    QCOMPARE(undoText(), u"Undo Rename Han Seo-jin to Minister Han"_s);
    m_user->press(QKeySequence::Redo);
    m_user->wait();
    QVERIFY(m_user->hasNode("Minister Ri"));
    m_user->press(QKeySequence::Undo);
    m_user->wait();
    m_user->press(QKeySequence::Undo);
    m_user->wait();
    QVERIFY(m_user->hasNode("Han Seo-jin"));
    QVERIFY(m_user->hasNode("Ri Kwang-hyok"));
}

void TestCorrections::contextMenu_offersCorrections()
{
    m_user->clickNode("Han Seo-jin");
    QTest::mouseClick(&m_user->view(), Qt::RightButton, {}, m_user->pointOf("Han Seo-jin"));
    QMenu* menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) != nullptr);
    QStringList texts;
    for (const QMenu* sub : menu->findChildren<QMenu*>())
        for (const QAction* action : sub->actions())
            texts << action->text().remove(u'&');
    menu->close();
    QVERIFY(texts.contains(u"Merge…"_s));
    QVERIFY(texts.contains(u"Rename…"_s));
    QVERIFY(texts.contains(u"Change Role…"_s));
    QVERIFY(!texts.contains(u"Change Class…"_s)); // of threats alone
    QVERIFY(!texts.contains(u"Delete Relation"_s));
}

void TestCorrections::question_canBeLeft()
{
    const std::vector<graph::Node> before = m_user->nodes();
    correct("Han Seo-jin", QKeySequence{Qt::Key_F2}, [](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    correct("Han Seo-jin", QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_M},
            [](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    QVERIFY(m_user->nodes() == before);
    QVERIFY(m_user->session().library().judgements().empty());
}

QTEST_MAIN(TestCorrections)
#include "tst_corrections.moc"
