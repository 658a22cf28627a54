#include <cablegraph/library/judgements.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <answer.h>
#include <windowdriver.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto threat = "A warning\n\nRussia accused Ukraine of espionage. Poland criticised Russia. "
                        "The chancellery answered late.\n";

} // namespace

/// The user says which sentences count, and makes graph of words in the reader.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rejectedSentence_countsNoMore();
    void confirmedSentence_isShownAsSuch();
    void rejection_outlivesTheProgram();
    void markedWords_becomeAMention();
    void markedWords_becomeANode();
    void markedSentence_becomesARelation();
    void nothingMarked_offersNothing();

private:
    /// With the mouse.
    void mark(const QString& words);
    /// Null when nothing says that one does something to the other.
    [[nodiscard]] const graph::Edge* relation(std::string_view source, std::string_view target) const;
    [[nodiscard]] QString undoText() { return m_user->offers({u"Edit"_s}).value(0); }

    std::unique_ptr<Home> m_home;
    std::unique_ptr<WindowDriver> m_user;
};

void TestEvidence::init()
{
    m_home = std::make_unique<Home>();
    m_user = std::make_unique<WindowDriver>(*m_home);
    m_user->answers().newLibrary = m_home->file(u"words.cablegraph"_s);
    m_user->choose({u"File"_s, u"New Library…"_s});
    m_user->wait();
    m_user->answers().articles = {m_home->write(u"warning.txt"_s, threat)};
    m_user->choose({u"File"_s, u"Open Articles…"_s});
    m_user->wait();
    QVERIFY(relation("Poland", "Russia") != nullptr);
}

void TestEvidence::cleanup()
{
    m_user.reset();
    m_home.reset();
}

void TestEvidence::mark(const QString& words)
{
    QPlainTextEdit& reader = m_user->reader();
    QTextCursor found = reader.document()->find(words, 0, QTextDocument::FindCaseSensitively);
    QVERIFY(!found.isNull());
    QTextCursor at{found};
    at.setPosition(found.selectionStart());
    const QPoint from = reader.cursorRect(at).center();
    at.setPosition(found.selectionEnd());
    const QPoint to = reader.cursorRect(at).center();
    QTest::mousePress(reader.viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move{QEvent::MouseMove, QPointF{to},    QPointF{reader.viewport()->mapToGlobal(to)},
                     Qt::LeftButton,    Qt::LeftButton, {}};
    QApplication::sendEvent(reader.viewport(), &move);
    QTest::mouseRelease(reader.viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(reader.textCursor().selectedText(), words);
}

const graph::Edge* TestEvidence::relation(std::string_view source, std::string_view target) const
{
    const graph::KnowledgeGraph& graph = m_user->session().graph();
    const auto edge = std::ranges::find_if(graph.edges(), [&](const graph::Edge& each) {
        return graph.findNode(each.source)->name == source && graph.findNode(each.target)->name == target;
    });
    return edge == graph.edges().end() ? nullptr : &*edge;
}

void TestEvidence::rejectedSentence_countsNoMore()
{
    m_user->clickNode("Poland");
    m_user->clickInInspector(u"Reject"_s);
    QVERIFY(relation("Poland", "Russia") == nullptr);
    QVERIFY(undoText().startsWith(u"Undo Reject Evidence of Poland "_s));
    m_user->clickNode("Russia");
    const QString page = m_user->inspector().toPlainText();
    QVERIFY(page.contains(u"Rejected by you"_s));
    QVERIFY(page.contains(u"Poland criticised Russia."_s));
    m_user->clickInInspector(u"Take back"_s);
    QVERIFY(relation("Poland", "Russia") != nullptr);
    m_user->press(QKeySequence::Undo); // the taking back
    m_user->wait();
    QVERIFY(relation("Poland", "Russia") == nullptr);
}

void TestEvidence::confirmedSentence_isShownAsSuch()
{
    m_user->clickNode("Poland");
    m_user->clickInInspector(u"Confirm"_s);
    QVERIFY(m_user->inspector().toPlainText().contains(u"Confirmed by you"_s));
    QCOMPARE(relation("Poland", "Russia")->evidence.front().confidence, 1.0);
    m_user->press(QKeySequence::Undo);
    m_user->wait();
    QVERIFY(!m_user->inspector().toPlainText().contains(u"Confirmed by you"_s));
}

void TestEvidence::rejection_outlivesTheProgram()
{
    m_user->clickNode("Poland");
    m_user->clickInInspector(u"Reject"_s);
    m_user = std::make_unique<WindowDriver>(*m_home, m_home->file(u"words.cablegraph"_s));
    QVERIFY(relation("Poland", "Russia") == nullptr);
    m_user->clickNode("Russia");
    QVERIFY(m_user->inspector().toPlainText().contains(u"Rejected by you"_s));
}

void TestEvidence::markedWords_becomeAMention()
{
    const auto mentions = [&] { return m_user->session().graph().findNode(m_user->node("Russia"))->mentions.size(); };
    const std::size_t before = mentions();
    mark(u"The chancellery"_s);
    const Answer asked{typing(u"russia"_s)};
    m_user->choose({u"Edit"_s, u"Correct"_s, u"Marked Words Mean…"_s});
    m_user->wait();
    QVERIFY(asked.wasAsked());
    QCOMPARE(mentions(), before + 1);
    QCOMPARE(undoText(), u"Undo Mark The chancellery as Mention of Russia"_s);
    m_user->press(QKeySequence::Undo);
    m_user->wait();
    QCOMPARE(mentions(), before);
}

void TestEvidence::markedWords_becomeANode()
{
    mark(u"chancellery"_s);
    const Answer asked{[](QWidget& dialog) { QTest::keyClick(dialog.focusWidget(), Qt::Key_Return); }};
    m_user->press(QKeySequence{Qt::CTRL | Qt::ALT | Qt::Key_N});
    m_user->wait();
    QVERIFY(asked.wasAsked());
    QVERIFY(m_user->hasNode("chancellery"));
    QCOMPARE(m_user->session().graph().findNode(m_user->node("chancellery"))->mentions.size(), std::size_t{1});
}

void TestEvidence::markedSentence_becomesARelation()
{
    mark(u"Poland criticised Russia."_s);
    const std::size_t before = m_user->session().graph().edges().size();
    QString who;
    QString whom;
    const Answer asked{[&](QWidget& dialog) {
        const auto boxes = dialog.findChildren<QComboBox*>();
        who = boxes[0]->currentText();
        whom = boxes[2]->currentText();
        boxes[1]->setFocus();
        QTest::keyClicks(boxes[1], u"threatens"_s.left(4));
        QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    }};
    m_user->choose({u"Edit"_s, u"Correct"_s, u"Add Relation from Marked Sentence…"_s});
    m_user->wait();
    QVERIFY(asked.wasAsked());
    QCOMPARE(who, u"Poland"_s); // what the sentence names is offered first
    QCOMPARE(whom, u"Russia"_s);
    QCOMPARE(m_user->session().graph().edges().size(), before + 1);
    QVERIFY(undoText().startsWith(u"Undo Add Poland "_s));
    m_user->press(QKeySequence::Undo);
    m_user->wait();
    QCOMPARE(m_user->session().graph().edges().size(), before);
}

void TestEvidence::nothingMarked_offersNothing()
{
    m_user->clickNode("Poland");
    QVERIFY(!m_user->offers({u"Edit"_s, u"Correct"_s}).contains(u"Marked Words Mean…"_s));
    mark(u"chancellery"_s);
    QVERIFY(m_user->offers({u"Edit"_s, u"Correct"_s}).contains(u"Marked Words Mean…"_s));
    mark(u"Poland criticised Russia. The chancellery"_s); // no sentence says so much
    QVERIFY(!m_user->offers({u"Edit"_s, u"Correct"_s}).contains(u"Marked Words Mean…"_s));
}

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
