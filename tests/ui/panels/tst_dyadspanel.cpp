#include <cablegraph/panels/dyads/chart.h>
#include <cablegraph/panels/dyads/panel.h>
#include <cablegraph/panels/pages/view.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

#include <wordedarticle.h>

using namespace cablegraph;
using namespace Qt::StringLiterals;
using ontology::NodeKind;
using ontology::Relation;
using session::Session;
using testing::WordedArticle;

namespace {

WordedArticle affairs()
{
    WordedArticle made{"Affairs, \"odd\"",
                       "Affairs\n\nJapan attacked France. France sanctioned Japan. Jun Mori praised "
                       "France. Korea accused Japan. Korea met nobody."};
    made.published({2024, 2, 9});
    const NodeId japan = made.node(NodeKind::State, "Japan", {"Japan"});
    const NodeId france = made.node(NodeKind::State, "France", {"France"});
    const NodeId korea = made.node(NodeKind::State, "Korea", {"Korea"});
    const NodeId mori = made.node(NodeKind::Official, "Jun Mori", {"Jun Mori"});
    made.edge(mori, Relation::Represents, japan, "Jun Mori");
    made.edge(japan, Relation::Assault, france, "attacked France").dated({2023, 5, 9});
    made.edge(france, Relation::Sanction, japan, "sanctioned Japan").dated({2023, 5, 20});
    made.edge(mori, Relation::Support, france, "praised France");
    made.edge(korea, Relation::Accuse, japan, "accused Japan").dated({2023, {}, {}});
    return made;
}

} // namespace

class TestDyadsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pairWithMostEvents_isShownAtFirst();
    void selectedStates_areTakenForThePair();
    void otherPair_isChosenByHand();
    void clickOnAPoint_listsItsEvents();
    void keys_goFromMonthToMonth();
    void hint_tellsTheScore();
    void clickOnASentence_showsItInItsArticle();
    void tables_areCopied();
    void filter_isFollowed();
    void closedPanel_isBroughtUpToDateWhenSeen();
    void withoutEvents_saysWhatToDo();

private:
    [[nodiscard]] QStringList pair() const;
    void copy(const QString& entry);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<panels::DyadsPanel> m_panel;
    panels::DyadChart* m_chart = nullptr;
    panels::PageView* m_events = nullptr;
};

void TestDyadsPanel::init()
{
    m_session = std::make_unique<Session>();
    testing::open(*m_session, {affairs()});
    m_panel = std::make_unique<panels::DyadsPanel>(*m_session);
    m_chart = m_panel->findChild<panels::DyadChart*>();
    m_events = m_panel->findChild<panels::PageView*>();
    m_panel->resize(1000, 320);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestDyadsPanel::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

QStringList TestDyadsPanel::pair() const
{
    QStringList names;
    for (const QComboBox* box : m_panel->findChildren<QComboBox*>())
        names << box->currentText();
    names.sort();
    return names;
}

void TestDyadsPanel::pairWithMostEvents_isShownAtFirst()
{
    QCOMPARE(pair(), (QStringList{u"France"_s, u"Japan"_s}));
    QCOMPARE(m_chart->months().size(), std::size_t{2});
    QCOMPARE(m_chart->months()[0].meanScore, -7.5);
    // Mori acts for Japan; the article's day stands in for one that the sentence lacks.
    QCOMPARE(m_chart->months()[1].year, 2024);
    QCOMPARE(m_chart->months()[1].meanScore, 5.0);
    QVERIFY(m_chart->pointOf(0).y() > m_chart->pointOf(1).y());
    QVERIFY(m_chart->pointOf(0).x() < m_chart->pointOf(1).x());
    QVERIFY(m_events->toPlainText().contains(QStringLiteral("Choose a point")));
}

void TestDyadsPanel::selectedStates_areTakenForThePair()
{
    m_session->select({{testing::nodeNamed(*m_session, "Korea"), testing::nodeNamed(*m_session, "Japan")}, {}});
    QCOMPARE(pair(), (QStringList{u"Japan"_s, u"Korea"_s}));
    QVERIFY(m_chart->months().empty());
    bool told = false;
    for (const QLabel* label : m_panel->findChildren<QLabel*>())
        told = told || label->text().contains(QStringLiteral("1 more without a month"));
    QVERIFY(told);
    // One state alone is no pair.
    m_session->select({{testing::nodeNamed(*m_session, "France")}, {}});
    QCOMPARE(pair(), (QStringList{u"Japan"_s, u"Korea"_s}));
}

void TestDyadsPanel::otherPair_isChosenByHand()
{
    auto* first = m_panel->findChildren<QComboBox*>().front();
    first->setFocus();
    const int before = first->currentIndex();
    QTest::keyClick(first, before == 0 ? Qt::Key_End : Qt::Key_Home);
    QVERIFY(first->currentIndex() != before);
    QVERIFY(m_chart->months().size() < 2);
}

void TestDyadsPanel::clickOnAPoint_listsItsEvents()
{
    QTest::mouseClick(m_chart, Qt::LeftButton, {}, m_chart->pointOf(0).toPoint() + QPoint{3, 2});
    QCOMPARE(m_chart->chosen(), std::optional<std::size_t>{0});
    const QString page = m_events->toPlainText();
    for (const char* words :
         {"May 2023: -7.50 from 2 events", "attacks", "Japan attacked France.", "-9", "France sanctioned Japan."})
        QVERIFY2(page.contains(QString::fromUtf8(words)), qPrintable(page));
    // A click beside all points changes nothing.
    QTest::mouseClick(m_chart, Qt::LeftButton, {}, {60, 20});
    QCOMPARE(m_chart->chosen(), std::optional<std::size_t>{0});
}

void TestDyadsPanel::keys_goFromMonthToMonth()
{
    m_chart->setFocus();
    QTest::keyClick(m_chart, Qt::Key_End);
    QCOMPARE(m_chart->chosen(), std::optional<std::size_t>{1});
    QVERIFY(m_chart->accessibleDescription().contains(QStringLiteral("from 1 event")));
    QVERIFY(m_events->toPlainText().contains(QStringLiteral("dated by its article")));
    QTest::keyClick(m_chart, Qt::Key_Left);
    QCOMPARE(m_chart->chosen(), std::optional<std::size_t>{0});
    QTest::keyClick(m_chart, Qt::Key_Left);
    QCOMPARE(m_chart->chosen(), std::optional<std::size_t>{0});
    QTest::keyClick(m_chart, Qt::Key_Right);
    QCOMPARE(m_chart->chosen(), std::optional<std::size_t>{1});
}

void TestDyadsPanel::hint_tellsTheScore()
{
    const QPoint at = m_chart->pointOf(0).toPoint();
    QHelpEvent help{QEvent::ToolTip, at, m_chart->mapToGlobal(at)};
    QApplication::sendEvent(m_chart, &help);
    QCOMPARE(QToolTip::text(), QStringLiteral("May 2023: -7.50 from 2 events"));
}

void TestDyadsPanel::clickOnASentence_showsItInItsArticle()
{
    QTest::mouseClick(m_chart, Qt::LeftButton, {}, m_chart->pointOf(0).toPoint());
    QTextCursor cursor = m_events->document()->find(QStringLiteral("Japan attacked"));
    cursor.setPosition(cursor.selectionStart() + 1);
    QTest::mouseClick(m_events->viewport(), Qt::LeftButton, {}, m_events->cursorRect(cursor).center());
    QCOMPARE(m_session->selection().edges.size(), std::size_t{1});
    const auto source = m_session->source(m_session->passage()->article);
    QCOMPARE(std::string{text::slice(source->text, m_session->passage()->span)}, std::string{"attacked France"});
    QCOMPARE(m_chart->chosen(), std::optional<std::size_t>{0});
}

void TestDyadsPanel::copy(const QString& entry)
{
    auto* button = m_panel->findChild<QToolButton*>();
    QTimer::singleShot(0, this, [button, entry] {
        QMenu* menu = button->menu();
        for (QAction* action : menu->actions())
            if (action->text().remove(u'&') == entry)
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    });
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestDyadsPanel::tables_areCopied()
{
    copy(QStringLiteral("Months with Their Scores"));
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("month,mean_score,events\r\n2023-05,-7.5,2\r\n2024-02,5,1\r\n"));
    copy(QStringLiteral("Events with Their Sentences"));
    const QStringList lines = QGuiApplication::clipboard()->text().split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[1], QStringLiteral("2023-05-09,-9,Japan,assault,France,asserted,,Japan attacked France.,"
                                      "\"Affairs, \"\"odd\"\"\",2024-02-09,\"Affairs, \"\"odd\"\".txt\""));
}

void TestDyadsPanel::filter_isFollowed()
{
    graph::Filter filter;
    filter.relations.excluded = {Relation::Assault};
    m_session->setFilter(filter);
    QTRY_COMPARE(m_chart->months().at(0).meanScore, -6.0);
}

void TestDyadsPanel::closedPanel_isBroughtUpToDateWhenSeen()
{
    m_panel->hide();
    testing::open(*m_session, {});
    m_panel->show();
    QVERIFY(m_chart->months().empty());
    QCOMPARE(m_panel->findChild<QComboBox*>()->count(), 0);
}

void TestDyadsPanel::withoutEvents_saysWhatToDo()
{
    testing::open(*m_session, {});
    QVERIFY(m_chart->accessibleDescription().contains(QStringLiteral("Open articles")));
    QVERIFY(!m_panel->findChild<QToolButton*>()->isEnabled());
    m_chart->setFocus();
    QTest::keyClick(m_chart, Qt::Key_Right);
    QVERIFY(!m_chart->chosen());
}

QTEST_MAIN(TestDyadsPanel)
#include "tst_dyadspanel.moc"
