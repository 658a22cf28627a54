#include <cablegraph/reader/articleview.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <wordedarticle.h>

using namespace cablegraph;
using ontology::NodeKind;
using ontology::Relation;
using session::Passage;
using session::Session;
using testing::WordedArticle;

namespace {

/// Windows line ends, Korean and characters beyond the basic plane before the names, and a long tail.
WordedArticle busanTalks()
{
    std::string text = "Talks in Busan 😀\r\n\r\n한국의 𝔘𝔫𝔦 한서진 장관 met Jun Mori. Mori left Japan.\r\n\r\n";
    for (int i = 0; i < 300; ++i)
        text += "Nothing else was said in paragraph " + std::to_string(i) + ".\r\n\r\n";
    text += "Much later Ana Cruz accused Japan.";
    WordedArticle article{"Talks in Busan 😀", text};
    article.published({2024, 11, 21});
    article.node(NodeKind::Official, "Han Seo-jin", {"한서진"});
    article.node(NodeKind::Official, "Jun Mori", {"Jun Mori", "Mori left"});
    const NodeId japan = article.node(NodeKind::State, "Japan", {"Japan"});
    const NodeId cruz = article.node(NodeKind::Official, "Ana Cruz", {"Ana Cruz"});
    article.edge(cruz, Relation::Accuse, japan, "accused Japan");
    return article;
}

WordedArticle secondTalks()
{
    WordedArticle article{"Talks in Oslo", "Talks in Oslo\n\nJapan came. Ana Cruz did not."};
    article.node(NodeKind::State, "Japan", {"Japan"});
    article.node(NodeKind::Official, "Ana Cruz", {"Ana Cruz"});
    return article;
}

} // namespace

class TestArticleView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void noArticle_saysWhatToDo();
    void passage_showsItsArticleWithTitleAndByline();
    void passageFarDown_isScrolledIntoTheMiddleAndMarked();
    void passageInSight_doesNotScroll();
    void passageOfWholeArticle_startsAtTheTop();
    void clickOnName_selectsItsNodeAndKeepsThePlace();
    void clickOnPlainWord_selectsNothing();
    void clickBesideTheText_selectsNothing();
    void controlClick_addsAndTakesAway();
    void dragOverName_selectsTextOnly();
    void enterOnName_selectsItsNode();
    void hoverOverName_showsHand();
    void nextMention_goesThroughArticlesAndRoundAgain();
    void previousMention_goesBack();
    void navigation_isOfferedOnlyWithASelection();
    void text_isReadOnlyAndCanBeCopied();
    void removedArticle_leavesTheEmptyPage();
    void missingArticle_reportsAndLeavesTheEmptyPage();
    void hugeArticle_isMarkedAtItsEnd();

private:
    [[nodiscard]] QTextCursor find(const QString& words) const;
    [[nodiscard]] QPoint pointIn(const QString& words) const;
    [[nodiscard]] bool isInSight(const QString& words) const;
    [[nodiscard]] QString markedAsCurrent() const;
    /// Null until an article was shown.
    [[nodiscard]] QPlainTextEdit* pane() const { return m_view->findChild<QPlainTextEdit*>(); }
    void show(std::string_view title, const text::ByteSpan& span = {});

    std::unique_ptr<Session> m_session;
    std::unique_ptr<reader::ArticleView> m_view;
};

void TestArticleView::init()
{
    m_session = std::make_unique<Session>();
    m_view = std::make_unique<reader::ArticleView>(*m_session);
    m_view->resize(480, 360);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    testing::open(*m_session, {busanTalks(), secondTalks()});
}

void TestArticleView::cleanup()
{
    m_view.reset();
    m_session.reset();
}

QTextCursor TestArticleView::find(const QString& words) const
{
    return pane()->document()->find(words, 0, QTextDocument::FindCaseSensitively);
}

QPoint TestArticleView::pointIn(const QString& words) const
{
    QTextCursor cursor = find(words);
    cursor.setPosition(cursor.selectionStart() + 1);
    return pane()->cursorRect(cursor).center();
}

bool TestArticleView::isInSight(const QString& words) const
{
    return pane()->viewport()->rect().contains(pointIn(words));
}

QString TestArticleView::markedAsCurrent() const
{
    // Only the passage asked for has an opaque ground.
    QString words;
    for (const QTextEdit::ExtraSelection& selection : pane()->extraSelections()) {
        const QBrush ground = selection.format.background();
        if (ground.style() != Qt::NoBrush && ground.color().alpha() == 255)
            words += selection.cursor.selectedText();
    }
    return words;
}

void TestArticleView::show(std::string_view title, const text::ByteSpan& span)
{
    m_session->showPassage({testing::articleTitled(*m_session, title), span});
}

void TestArticleView::noArticle_saysWhatToDo()
{
    QVERIFY(!m_view->article());
    QVERIFY(pane() == nullptr);
}

void TestArticleView::passage_showsItsArticleWithTitleAndByline()
{
    show("Talks in Busan 😀");
    QVERIFY(pane()->isVisible());
    QCOMPARE(pane()->document()->findBlockByNumber(0).text(), QStringLiteral("Talks in Busan 😀"));
    QVERIFY(pane()->document()->findBlockByNumber(1).text().contains(QStringLiteral("2024")));
    const auto sizeOf = [this](int block) {
        return QTextCursor{pane()->document()->findBlockByNumber(block)}.charFormat().font().pointSizeF();
    };
    QVERIFY(sizeOf(0) > pane()->document()->defaultFont().pointSizeF());
    show("Talks in Oslo");
    QVERIFY(pane()->toPlainText().startsWith(QStringLiteral("Talks in Oslo\nTalks in Oslo.txt\nJapan came")));
}

void TestArticleView::passageFarDown_isScrolledIntoTheMiddleAndMarked()
{
    const std::string text = busanTalks().article().text;
    const std::size_t at = text.find("Ana Cruz accused");
    show("Talks in Busan 😀", {at, at + 16});
    QTRY_VERIFY(isInSight(QStringLiteral("Ana Cruz accused")));
    QCOMPARE(markedAsCurrent(), QStringLiteral("Ana Cruz accused"));

    const std::size_t middle = text.find("paragraph 150");
    show("Talks in Busan 😀", {middle, middle + 13});
    const int height = pane()->viewport()->height();
    QTRY_VERIFY(isInSight(QStringLiteral("paragraph 150")) &&
                std::abs(pointIn(QStringLiteral("paragraph 150")).y() - height / 2) < height / 5);
    QCOMPARE(markedAsCurrent(), QStringLiteral("paragraph 150"));
}

void TestArticleView::passageInSight_doesNotScroll()
{
    show("Talks in Busan 😀");
    const std::size_t at = busanTalks().article().text.find("Mori left Japan");
    show("Talks in Busan 😀", {at, at + 15});
    QCOMPARE(markedAsCurrent(), QStringLiteral("Mori left Japan"));
    QCOMPARE(pane()->verticalScrollBar()->value(), 0);
}

void TestArticleView::passageOfWholeArticle_startsAtTheTop()
{
    const std::size_t at = busanTalks().article().text.find("Ana Cruz accused");
    show("Talks in Busan 😀", {at, at + 8});
    show("Talks in Oslo");
    QCOMPARE(pane()->verticalScrollBar()->value(), 0);
    QCOMPARE(markedAsCurrent(), QString{});
}

void TestArticleView::clickOnName_selectsItsNodeAndKeepsThePlace()
{
    show("Talks in Busan 😀");
    QSignalSpy shown{m_session.get(), &Session::passageShown};
    QTest::mouseClick(pane()->viewport(), Qt::LeftButton, {}, pointIn(QStringLiteral("한서진")));
    QCOMPARE(m_session->selection(), (session::Selection{{testing::nodeNamed(*m_session, "Han Seo-jin")}, {}}));
    QTest::mouseClick(pane()->viewport(), Qt::LeftButton, {}, pointIn(QStringLiteral("Jun Mori")));
    QCOMPARE(m_session->selection(), (session::Selection{{testing::nodeNamed(*m_session, "Jun Mori")}, {}}));
    QCOMPARE(shown.size(), 0);
}

void TestArticleView::clickOnPlainWord_selectsNothing()
{
    show("Talks in Busan 😀");
    QTest::mouseClick(pane()->viewport(), Qt::LeftButton, {}, pointIn(QStringLiteral("met")));
    QVERIFY(m_session->selection().isEmpty());
}

void TestArticleView::clickBesideTheText_selectsNothing()
{
    show("Talks in Oslo");
    QTest::mouseClick(pane()->viewport(), Qt::LeftButton, {}, pane()->viewport()->rect().bottomRight() - QPoint{5, 5});
    QTest::mouseClick(pane()->viewport(), Qt::LeftButton, {}, QPoint{1, pointIn(QStringLiteral("Japan")).y()});
    QVERIFY(m_session->selection().isEmpty());
}

void TestArticleView::controlClick_addsAndTakesAway()
{
    show("Talks in Oslo");
    QTest::mouseClick(pane()->viewport(), Qt::LeftButton, {}, pointIn(QStringLiteral("Japan")));
    QTest::mouseClick(pane()->viewport(), Qt::LeftButton, Qt::ControlModifier, pointIn(QStringLiteral("Ana Cruz")));
    QCOMPARE(m_session->selection().nodes.size(), std::size_t{2});
    QTest::mouseClick(pane()->viewport(), Qt::LeftButton, Qt::ControlModifier, pointIn(QStringLiteral("Japan")));
    QCOMPARE(m_session->selection(), (session::Selection{{testing::nodeNamed(*m_session, "Ana Cruz")}, {}}));
}

void TestArticleView::dragOverName_selectsTextOnly()
{
    show("Talks in Oslo");
    const QPoint from = pointIn(QStringLiteral("Japan"));
    const QPoint to = pointIn(QStringLiteral("did not"));
    QTest::mousePress(pane()->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(pane()->viewport(), (from + to) / 2);
    QTest::mouseMove(pane()->viewport(), to);
    QTest::mouseRelease(pane()->viewport(), Qt::LeftButton, {}, to);
    QVERIFY(pane()->textCursor().hasSelection());
    QVERIFY(m_session->selection().isEmpty());
}

void TestArticleView::enterOnName_selectsItsNode()
{
    show("Talks in Oslo");
    QTextCursor cursor = find(QStringLiteral("Ana Cruz"));
    cursor.setPosition(cursor.selectionStart() + 2);
    pane()->setTextCursor(cursor);
    QTest::keyClick(pane(), Qt::Key_Return);
    QCOMPARE(m_session->selection(), (session::Selection{{testing::nodeNamed(*m_session, "Ana Cruz")}, {}}));
}

void TestArticleView::hoverOverName_showsHand()
{
    show("Talks in Oslo");
    QTest::mouseMove(pane()->viewport(), pointIn(QStringLiteral("Japan")));
    QTRY_COMPARE(pane()->viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(pane()->viewport(), pointIn(QStringLiteral("did not")));
    QTRY_COMPARE(pane()->viewport()->cursor().shape(), Qt::IBeamCursor);
}

void TestArticleView::nextMention_goesThroughArticlesAndRoundAgain()
{
    const ArticleId busan = testing::articleTitled(*m_session, "Talks in Busan 😀");
    const ArticleId oslo = testing::articleTitled(*m_session, "Talks in Oslo");
    m_session->select({{testing::nodeNamed(*m_session, "Japan")}, {}}, Session::Reveal::FirstPassage);
    const Passage first = *m_session->passage();
    QCOMPARE(first.article, busan);
    m_view->showNextMention();
    QCOMPARE(m_session->passage()->article, busan);
    QVERIFY(m_session->passage()->span.begin > first.span.begin);
    m_view->showNextMention();
    QCOMPARE(m_session->passage()->article, oslo);
    QCOMPARE(m_view->article(), std::optional{oslo});
    QCOMPARE(markedAsCurrent(), QStringLiteral("Japan"));
    m_view->showNextMention();
    QCOMPARE(*m_session->passage(), first);
}

void TestArticleView::previousMention_goesBack()
{
    m_session->select({{testing::nodeNamed(*m_session, "Japan")}, {}}, Session::Reveal::FirstPassage);
    const Passage first = *m_session->passage();
    m_view->showPreviousMention();
    QCOMPARE(m_session->passage()->article, testing::articleTitled(*m_session, "Talks in Oslo"));
    m_view->showNextMention();
    QCOMPARE(*m_session->passage(), first);
}

void TestArticleView::navigation_isOfferedOnlyWithASelection()
{
    QSignalSpy changed{m_view.get(), &reader::ArticleView::canNavigateChanged};
    QVERIFY(!m_view->canNavigate());
    m_view->showNextMention();
    m_view->showPreviousMention();
    QVERIFY(!m_session->passage());
    m_session->select({{testing::nodeNamed(*m_session, "Japan")}, {}}, Session::Reveal::Nothing);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toBool(), true);
    m_session->clearSelection();
    QCOMPARE(changed.last().first().toBool(), false);
}

void TestArticleView::text_isReadOnlyAndCanBeCopied()
{
    show("Talks in Oslo");
    const QString before = pane()->toPlainText();
    QTest::keyClicks(pane(), QStringLiteral("abc"));
    QTest::keyClick(pane(), Qt::Key_Delete);
    QCOMPARE(pane()->toPlainText(), before);
    QTest::keyClick(pane(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(pane(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), before);
}

void TestArticleView::removedArticle_leavesTheEmptyPage()
{
    show("Talks in Oslo");
    m_session->showContent({});
    QVERIFY(!m_view->article());
    QVERIFY(!pane()->isVisible());
}

void TestArticleView::missingArticle_reportsAndLeavesTheEmptyPage()
{
    show("Talks in Oslo");
    QSignalSpy problems{m_session.get(), &Session::problemOccurred};
    m_session->showPassage({ArticleId{9999}, {0, 4}});
    QCOMPARE(problems.size(), 1);
    QVERIFY(!m_view->article());
    QVERIFY(!pane()->isVisible());
}

void TestArticleView::hugeArticle_isMarkedAtItsEnd()
{
    std::string text = "Title\n\n";
    for (int i = 0; i < 200000; ++i)
        text += "word ";
    text += "Jun Mori came.";
    WordedArticle article{"Title", text};
    article.node(NodeKind::Official, "Jun Mori", {"Jun Mori"});
    testing::open(*m_session, {article});
    const NodeId mori = testing::nodeNamed(*m_session, "Jun Mori");
    m_session->select({{mori}, {}});
    QTRY_VERIFY(isInSight(QStringLiteral("Jun Mori")));
    QCOMPARE(markedAsCurrent(), QStringLiteral("Jun Mori"));
    m_session->clearSelection();
    QTest::mouseClick(pane()->viewport(), Qt::LeftButton, {}, pointIn(QStringLiteral("Jun Mori")));
    QCOMPARE(m_session->selection(), (session::Selection{{mori}, {}}));
}

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
