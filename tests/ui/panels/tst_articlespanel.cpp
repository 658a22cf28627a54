#include <cablegraph/panels/articles/model.h>
#include <cablegraph/panels/articles/panel.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <wordedarticle.h>

using namespace cablegraph;
using panels::ArticlesModel;
using panels::ArticlesProxy;
using session::Session;
using testing::WordedArticle;

namespace {

std::vector<library::ArticleSummary> summaries()
{
    return {
        {ArticleId{1}, "Oslo talks", text::PartialDate{2023, 8, {}}, "/a/oslo.txt"},
        {ArticleId{2}, "An undated note", {}, "clipboard"},
        {ArticleId{3}, "Zürich summit", text::PartialDate{2024, 3, 1}, "/a/zurich.txt"},
        {ArticleId{4}, "Athens summit", text::PartialDate{2024, 3, 1}, "/a/athens.txt"},
    };
}

WordedArticle dated(const std::string& title, const text::PartialDate& date)
{
    WordedArticle made{title, title + "\n\nJapan came to " + title + "."};
    made.published(date);
    made.node(ontology::NodeKind::State, "Japan", {"Japan"});
    return made;
}

QStringList titlesOf(const QAbstractItemModel& model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, 0).data().toString());
    return titles;
}

} // namespace

class TestArticlesPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void model_keepsTheRulesOfModels();
    void model_findsRowsAndArticles();
    void proxy_sortsNewestFirstAndUndatedLast();
    void proxy_filtersByAllWordsWithoutCaseAndAccents_data();
    void proxy_filtersByAllWordsWithoutCaseAndAccents();

    void emptyLibrary_saysWhatToDo();
    void click_showsTheArticle();
    void secondClick_showsItFromTheTopAgain();
    void arrowKey_showsTheNextArticle();
    void severalChosen_showNothingNew();
    void passageShownElsewhere_isFollowed();
    void typing_filtersAndKeepsWhatIsShown();
    void filterWithoutHits_saysSo();
    void deleteKey_asksForRemovalOfTheChosen();
    void deleteKey_withoutChoiceAsksNothing();
    void contextMenu_asksForTheDateOfOne();
    void deleteInFilter_editsTheFilter();
    void copy_takesTheTitles();
    void newArticle_keepsTheChoice();

private:
    void click(const QString& title, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] ArticleId titled(const char* title) const { return testing::articleTitled(*m_session, title); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<panels::ArticlesPanel> m_panel;
    QListView* m_list = nullptr;
    QLineEdit* m_filter = nullptr;
};

void TestArticlesPanel::init()
{
    m_session = std::make_unique<Session>();
    m_panel = std::make_unique<panels::ArticlesPanel>(*m_session);
    m_list = m_panel->findChild<QListView*>();
    m_filter = m_panel->findChild<QLineEdit*>();
    m_panel->resize(260, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    testing::open(*m_session,
                  {dated("Oslo", {2023, 8, {}}), dated("Busan", {2024, 11, 21}), dated("Jakarta", {2024, 8, 6})});
}

void TestArticlesPanel::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

void TestArticlesPanel::click(const QString& title, Qt::KeyboardModifiers modifiers)
{
    const QStringList titles = titlesOf(*m_list->model());
    QVERIFY(titles.contains(title));
    const QModelIndex index = m_list->model()->index(static_cast<int>(titles.indexOf(title)), 0);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, modifiers, m_list->visualRect(index).center());
}

void TestArticlesPanel::model_keepsTheRulesOfModels()
{
    ArticlesModel model;
    ArticlesProxy proxy;
    const QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    const QAbstractItemModelTester proxyTester{&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest};
    proxy.setSourceModel(&model);
    model.setArticles(summaries());
    proxy.setWords(QStringLiteral("summit"));
    auto fewer = summaries();
    fewer.pop_back();
    model.setArticles(fewer);
    QCOMPARE(proxy.rowCount(), 1);
    model.setArticles({});
    QCOMPARE(proxy.rowCount(), 0);
}

void TestArticlesPanel::model_findsRowsAndArticles()
{
    ArticlesModel model;
    model.setArticles(summaries());
    QCOMPARE(model.articleAt(2), ArticleId{3});
    QCOMPARE(model.rowOf(ArticleId{3}), 2);
    QCOMPARE(model.rowOf(ArticleId{77}), -1);
    QVERIFY(!model.articleAt(-1).isValid());
    QVERIFY(!model.articleAt(4).isValid());
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("/a/oslo.txt")));
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
}

void TestArticlesPanel::proxy_sortsNewestFirstAndUndatedLast()
{
    ArticlesModel model;
    ArticlesProxy proxy;
    proxy.setSourceModel(&model);
    model.setArticles(summaries());
    const QStringList expected{QStringLiteral("Athens summit"), QStringLiteral("Zürich summit"),
                               QStringLiteral("Oslo talks"), QStringLiteral("An undated note")};
    QCOMPARE(titlesOf(proxy), expected);
}

void TestArticlesPanel::proxy_filtersByAllWordsWithoutCaseAndAccents_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing") << "" << 4;
    QTest::newRow("blanks") << "   " << 4;
    QTest::newRow("case") << "SUMMIT" << 2;
    QTest::newRow("no accent typed") << "zurich sum" << 1;
    QTest::newRow("accent typed") << QStringLiteral("ZÜRICH") << 1;
    QTest::newRow("in any order") << "summit athens" << 1;
    QTest::newRow("one word missing") << "summit oslo" << 0;
    QTest::newRow("origin") << "clipboard" << 1;
    QTest::newRow("ISO date") << "2024-03" << 2;
    QTest::newRow("no pattern language") << ".*" << 0;
}

void TestArticlesPanel::proxy_filtersByAllWordsWithoutCaseAndAccents()
{
    QFETCH(const QString, words);
    ArticlesModel model;
    ArticlesProxy proxy;
    proxy.setSourceModel(&model);
    model.setArticles(summaries());
    proxy.setWords(words);
    QTEST(proxy.rowCount(), "rows");
}

void TestArticlesPanel::emptyLibrary_saysWhatToDo()
{
    m_session->showContent({});
    const auto* empty = m_list->findChild<QLabel*>();
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(QStringLiteral("Open Articles")));
}

void TestArticlesPanel::click_showsTheArticle()
{
    QSignalSpy shown{m_session.get(), &Session::passageShown};
    click(QStringLiteral("Jakarta"));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(*m_session->passage(), (session::Passage{titled("Jakarta"), {}}));
}

void TestArticlesPanel::secondClick_showsItFromTheTopAgain()
{
    click(QStringLiteral("Jakarta"));
    m_session->showPassage({titled("Jakarta"), {3, 5}});
    click(QStringLiteral("Jakarta"));
    QVERIFY(m_session->passage()->span.isEmpty());
}

void TestArticlesPanel::arrowKey_showsTheNextArticle()
{
    click(QStringLiteral("Busan"));
    QTest::keyClick(m_list, Qt::Key_Down);
    QCOMPARE(m_session->passage()->article, titled("Jakarta"));
}

void TestArticlesPanel::severalChosen_showNothingNew()
{
    click(QStringLiteral("Busan"));
    click(QStringLiteral("Oslo"), Qt::ControlModifier);
    QCOMPARE(m_panel->chosenArticles().size(), std::size_t{2});
    QCOMPARE(m_session->passage()->article, titled("Busan"));
}

void TestArticlesPanel::passageShownElsewhere_isFollowed()
{
    m_session->showPassage({titled("Oslo"), {0, 4}});
    QCOMPARE(m_panel->chosenArticles(), std::vector{titled("Oslo")});
    QCOMPARE(*m_session->passage(), (session::Passage{titled("Oslo"), {0, 4}}));
}

void TestArticlesPanel::typing_filtersAndKeepsWhatIsShown()
{
    click(QStringLiteral("Busan"));
    QTest::keyClicks(m_filter, QStringLiteral("osl"));
    QCOMPARE(titlesOf(*m_list->model()), QStringList{QStringLiteral("Oslo")});
    QCOMPARE(m_session->passage()->article, titled("Busan"));
    QTest::keyClick(m_filter, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_filter, Qt::Key_Backspace);
    QCOMPARE(m_list->model()->rowCount(), 3);
}

void TestArticlesPanel::filterWithoutHits_saysSo()
{
    QTest::keyClicks(m_filter, QStringLiteral("xyzzy"));
    const auto* empty = m_list->findChild<QLabel*>();
    QVERIFY(empty->isVisible());
    QVERIFY(!empty->text().contains(QStringLiteral("Open Articles")));
}

void TestArticlesPanel::deleteKey_asksForRemovalOfTheChosen()
{
    QSignalSpy asked{m_panel.get(), &panels::ArticlesPanel::removalRequested};
    click(QStringLiteral("Busan"));
    click(QStringLiteral("Oslo"), Qt::ControlModifier);
    QTest::keyClick(m_list, Qt::Key_Delete);
    QCOMPARE(asked.size(), 1);
    const std::vector<ArticleId> expected{titled("Oslo"), titled("Busan")};
    QCOMPARE(asked.first().first().value<std::vector<ArticleId>>(), expected);
    QCOMPARE(m_list->model()->rowCount(), 3);
}

void TestArticlesPanel::contextMenu_asksForTheDateOfOne()
{
    QSignalSpy asked{m_panel.get(), &panels::ArticlesPanel::dateRequested};
    const QList<QAction*> offered = m_list->actions();
    const auto date = std::find_if(offered.begin(), offered.end(), [](const QAction* action) {
        return action->text().remove(u'&') == QStringLiteral("Set Article Date…");
    });
    QVERIFY(date != offered.end());
    click(QStringLiteral("Busan"));
    click(QStringLiteral("Oslo"), Qt::ControlModifier);
    QVERIFY(!(*date)->isEnabled());
    click(QStringLiteral("Oslo"));
    QVERIFY((*date)->isEnabled());
    (*date)->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<ArticleId>(), titled("Oslo"));
}

void TestArticlesPanel::deleteKey_withoutChoiceAsksNothing()
{
    QSignalSpy asked{m_panel.get(), &panels::ArticlesPanel::removalRequested};
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Delete);
    QCOMPARE(asked.size(), 0);
}

void TestArticlesPanel::deleteInFilter_editsTheFilter()
{
    QSignalSpy asked{m_panel.get(), &panels::ArticlesPanel::removalRequested};
    click(QStringLiteral("Busan"));
    QTest::keyClicks(m_filter, QStringLiteral("bu"));
    QTest::keyClick(m_filter, Qt::Key_Home);
    QTest::keyClick(m_filter, Qt::Key_Delete);
    QCOMPARE(m_filter->text(), QStringLiteral("u"));
    QCOMPARE(asked.size(), 0);
}

void TestArticlesPanel::copy_takesTheTitles()
{
    click(QStringLiteral("Oslo"));
    click(QStringLiteral("Busan"), Qt::ControlModifier);
    QTest::keyClick(m_list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Busan\nOslo"));
}

void TestArticlesPanel::newArticle_keepsTheChoice()
{
    click(QStringLiteral("Oslo"));
    QSignalSpy shown{m_session.get(), &Session::passageShown};
    Session::Content content = session::loadContent(m_session->library());
    content.articles.push_back({ArticleId{50}, "Accra", text::PartialDate{2025, 1, 1}, "/a/accra.txt"});
    m_session->showContent(std::move(content));
    QCOMPARE(m_list->model()->rowCount(), 4);
    QCOMPARE(m_panel->chosenArticles(), std::vector{titled("Oslo")});
    QCOMPARE(shown.size(), 0);
}

QTEST_MAIN(TestArticlesPanel)
#include "tst_articlespanel.moc"
