#include <cablegraph/library/judgements.h>
#include <cablegraph/library/librarywriter.h>
#include <cablegraph/support/text.h>

#include <answer.h>
#include <windowdriver.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

/// One library in two windows: each sees what the other does.
class TestTwoWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void articleOfTheOther_appears();
    void correctionOfTheOther_appearsAndKeepsTheSelection();
    void nodeMovedInTheOther_moves();
    void whatTheOtherTookAway_isTold();

private:
    std::unique_ptr<Home> m_home;
    std::unique_ptr<WindowDriver> m_one;
    std::unique_ptr<WindowDriver> m_other;
};

void TestTwoWindows::init()
{
    m_home = std::make_unique<Home>();
    m_one = std::make_unique<WindowDriver>(*m_home);
    m_one->answers().newLibrary = m_home->file(u"both.cablegraph"_s);
    m_one->choose({u"File"_s, u"New Library…"_s});
    m_one->wait();
    m_one->answers().articles = {m_home->write(u"one.txt"_s, "One\n\nPeru accused Russia of espionage.\n")};
    m_one->choose({u"File"_s, u"Open Articles…"_s});
    m_one->wait();
    m_other = std::make_unique<WindowDriver>(*m_home, m_home->file(u"both.cablegraph"_s));
    QVERIFY(m_other->hasNode("Peru"));
}

void TestTwoWindows::cleanup()
{
    m_other.reset();
    m_one.reset();
    m_home.reset();
}

void TestTwoWindows::articleOfTheOther_appears()
{
    m_other->answers().articles = {m_home->write(u"two.txt"_s, "Two\n\nChile criticised Russia.\n")};
    m_other->choose({u"File"_s, u"Open Articles…"_s});
    m_other->wait();
    QTRY_VERIFY(m_one->hasNode("Chile"));
    m_one->wait();
    QCOMPARE(m_one->session().articles().size(), std::size_t{2});
    QVERIFY(m_one->session().placements() == m_other->session().placements());
}

void TestTwoWindows::correctionOfTheOther_appearsAndKeepsTheSelection()
{
    m_one->clickNode("Peru");
    m_other->clickNode("Russia");
    const Answer asked{typing(u"The Kremlin"_s)};
    m_other->press(QKeySequence{Qt::Key_F2});
    m_other->wait();
    QTRY_VERIFY(m_one->hasNode("The Kremlin"));
    QVERIFY(m_one->session().selection().nodes == std::set<NodeId>{m_one->node("Peru")});
    // And back: what it takes back is taken back here.
    m_other->press(QKeySequence::Undo);
    m_other->wait();
    QTRY_VERIFY(m_one->hasNode("Russia"));
}

void TestTwoWindows::nodeMovedInTheOther_moves()
{
    const NodeId peru = m_one->node("Peru");
    const layout::Placement before = m_one->session().placements().at(peru);
    m_other->dragNode("Peru", {60, 40});
    m_other->wait();
    QTRY_VERIFY(m_one->session().placements().at(peru) != before);
    QVERIFY(m_one->session().placements().at(peru) == m_other->session().placements().at(peru));
}

void TestTwoWindows::whatTheOtherTookAway_isTold()
{
    // A writer that is quicker than the window can notice.
    m_one->clickNode("Peru");
    const Answer asked{[&](QWidget& dialog) {
        library::Library library = library::Library::open(support::toPath(m_home->file(u"both.cablegraph"_s)));
        library::LibraryWriter{library}.remove(library.articles().front().id);
        typing(u"Lima"_s)(dialog);
    }};
    m_one->press(QKeySequence{Qt::Key_F2});
    m_one->wait();
    QVERIFY(asked.wasAsked());
    QTRY_VERIFY(m_one->notices().contains(u"Another window changed this library meanwhile"_s));
    QTRY_VERIFY(m_one->nodes().empty());
}

QTEST_MAIN(TestTwoWindows)
#include "tst_twowindows.moc"
