#include <cablegraph/panels/inspector/panel.h>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>

#include <wordedarticle.h>

using namespace cablegraph;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;
using session::Selection;
using session::Session;
using testing::WordedArticle;

namespace {

WordedArticle firstArticle()
{
    WordedArticle made{"Talks 😀", "Talks 😀\r\n\r\n한국 said Japan hacked France. Japan denied it."};
    made.published({2024, 3, 1});
    const NodeId korea = made.node(NodeKind::State, "South Korea", {"한국"});
    const NodeId japan = made.node(NodeKind::State, "Japan", {"Japan"});
    const NodeId france = made.node(NodeKind::State, "France", {"France"});
    made.edge(japan, Relation::Coerce, france, "Japan hacked France", Stance::Alleged).citing(korea);
    made.edge(japan, Relation::Coerce, france, "Japan denied it", Stance::Denied);
    return made;
}

WordedArticle secondArticle()
{
    WordedArticle made{"Later", "Later\n\nAgain Japan hacked France."};
    const NodeId japan = made.node(NodeKind::State, "Japan", {"Japan"});
    const NodeId france = made.node(NodeKind::State, "France", {"France"});
    made.edge(japan, Relation::Coerce, france, "Japan hacked France");
    return made;
}

/// One edge with `count` sentences.
WordedArticle repetition(int count)
{
    std::string text = "Repetition\n";
    for (int i = 0; i < count; ++i)
        text += "\nOn day " + std::to_string(i) + " Japan accused France.";
    WordedArticle made{"Repetition", text};
    const NodeId japan = made.node(NodeKind::State, "Japan", {"Japan"});
    const NodeId france = made.node(NodeKind::State, "France", {"France"});
    for (int i = 0; i < count; ++i)
        made.edge(japan, Relation::Accuse, france, "On day " + std::to_string(i) + " Japan accused");
    return made;
}

} // namespace

class TestInspectorPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingSelected_saysWhatToDo();
    void node_showsItsSentencesFromBothArticles();
    void clickOnSentence_showsItsPassage();
    void clickOnSentenceOfSecondArticle_showsThatArticle();
    void clickOnName_selectsThatNode();
    void clickOnWhoIsCited_selectsThatNode();
    void clickOnEdgeNote_selectsTheEdge();
    void tabAndEnter_followLinks();
    void everything_canBeCopied();
    void contextMenu_copiesSentenceWithCitation();
    void contextMenu_copiesTheSentenceAlone();
    void menuKey_copiesTheSentenceThatHasTheFocus();
    void keys_copySentencesWithCitation();
    void severalNodes_areCopiedWithWhatTiesThem();
    void why_isAnsweredAndPutAway();
    void severalNodes_showWhatTiesThem();
    void manySentences_growOnRequest();
    void newSelection_startsAtTheTop();
    void removedNode_leavesThePage();
    void narrowPanel_breaksLinesInsteadOfCutting();
    void darkPalette_changesTheColours();

private:
    [[nodiscard]] QTextCursor find(const QString& words) const { return m_view->document()->find(words); }
    void click(const QString& words);
    [[nodiscard]] QPoint bring(const QString& words);
    /// Opens the context menu at the words and clicks an entry.
    void chooseInMenu(const QString& words, const QString& entry);
    void chooseWhenOpen(const QString& entry);
    void select(std::string_view name);
    [[nodiscard]] NodeId named(const char* name) const { return testing::nodeNamed(*m_session, name); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<panels::InspectorPanel> m_panel;
    QTextBrowser* m_view = nullptr;
};

void TestInspectorPanel::init()
{
    m_session = std::make_unique<Session>();
    m_panel = std::make_unique<panels::InspectorPanel>(*m_session);
    m_view = m_panel->findChild<QTextBrowser*>();
    m_panel->resize(280, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    testing::open(*m_session, {firstArticle(), secondArticle()});
}

void TestInspectorPanel::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

QPoint TestInspectorPanel::bring(const QString& words)
{
    QTextCursor cursor = find(words);
    if (cursor.isNull())
        qFatal("%s is not on the page", qPrintable(words));
    cursor.setPosition(cursor.selectionStart() + 1);
    QScrollBar* bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + m_view->cursorRect(cursor).top() - 40);
    return m_view->cursorRect(cursor).center();
}

void TestInspectorPanel::click(const QString& words)
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, bring(words));
}

void TestInspectorPanel::chooseWhenOpen(const QString& entry)
{
    QTimer::singleShot(0, this, [entry] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text().remove(u'&') == entry) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        menu->close();
        QFAIL("no such entry");
    });
}

void TestInspectorPanel::chooseInMenu(const QString& words, const QString& entry)
{
    const QPoint point = bring(words);
    chooseWhenOpen(entry);
    QContextMenuEvent event{QContextMenuEvent::Mouse, point, m_view->viewport()->mapToGlobal(point)};
    QApplication::sendEvent(m_view->viewport(), &event);
}

void TestInspectorPanel::select(std::string_view name)
{
    m_session->select({{testing::nodeNamed(*m_session, name)}, {}}, Session::Reveal::Nothing);
}

void TestInspectorPanel::nothingSelected_saysWhatToDo()
{
    QVERIFY(m_view->toPlainText().contains(QStringLiteral("Click a node")));
}

void TestInspectorPanel::node_showsItsSentencesFromBothArticles()
{
    select("Japan");
    const QString page = m_view->toPlainText();
    QVERIFY(page.contains(QStringLiteral("coerces")));
    QVERIFY(page.contains(QStringLiteral("한국 said Japan hacked France.")));
    QVERIFY(page.contains(QStringLiteral("Japan denied it.")));
    QVERIFY(page.contains(QStringLiteral("Again Japan hacked France.")));
    QVERIFY(page.contains(QStringLiteral("Contested")));
    QVERIFY(page.contains(QStringLiteral("Talks 😀")));
    QVERIFY(page.contains(QStringLiteral("Later")));
    QTextCursor words = find(QStringLiteral("Japan hacked France"));
    QVERIFY(words.charFormat().fontWeight() >= QFont::Bold);
    select("France");
    QVERIFY(m_view->toPlainText().contains(QStringLiteral("coerced by")));
}

void TestInspectorPanel::clickOnSentence_showsItsPassage()
{
    select("Japan");
    QSignalSpy shown{m_session.get(), &Session::passageShown};
    click(QStringLiteral("Japan denied it"));
    QCOMPARE(shown.size(), 1);
    const auto source = m_session->source(m_session->passage()->article);
    QCOMPARE(std::string{text::slice(source->text, m_session->passage()->span)}, std::string{"Japan denied it"});
    QCOMPARE(m_session->selection(), (Selection{{named("Japan")}, {}}));
}

void TestInspectorPanel::clickOnSentenceOfSecondArticle_showsThatArticle()
{
    select("Japan");
    click(QStringLiteral("Again"));
    QCOMPARE(m_session->passage()->article, testing::articleTitled(*m_session, "Later"));
}

void TestInspectorPanel::clickOnName_selectsThatNode()
{
    select("Japan");
    click(QStringLiteral("France"));
    QCOMPARE(m_session->selection(), (Selection{{named("France")}, {}}));
    QVERIFY(m_view->toPlainText().contains(QStringLiteral("coerced by")));
}

void TestInspectorPanel::clickOnWhoIsCited_selectsThatNode()
{
    select("Japan");
    click(QStringLiteral("South Korea"));
    QCOMPARE(m_session->selection(), (Selection{{named("South Korea")}, {}}));
}

void TestInspectorPanel::clickOnEdgeNote_selectsTheEdge()
{
    select("Japan");
    click(QStringLiteral("3 sentences"));
    QCOMPARE(m_session->selection().edges.size(), std::size_t{1});
    QVERIFY(m_session->selection().nodes.empty());
    const QString page = m_view->toPlainText();
    QVERIFY(page.indexOf(QStringLiteral("Japan")) < page.indexOf(QStringLiteral("coerces")));
    QVERIFY(page.indexOf(QStringLiteral("coerces")) < page.indexOf(QStringLiteral("France")));
    QVERIFY(page.contains(QStringLiteral("Conflict in deeds")));
}

void TestInspectorPanel::tabAndEnter_followLinks()
{
    select("South Korea");
    m_view->setFocus();
    // The only link of a node without relations leads to its first mention.
    QTest::keyClick(m_view, Qt::Key_Tab);
    QTest::keyClick(m_view, Qt::Key_Return);
    QVERIFY(m_session->passage());
    const auto source = m_session->source(m_session->passage()->article);
    QCOMPARE(std::string{text::slice(source->text, m_session->passage()->span)}, std::string{"한국"});
}

void TestInspectorPanel::everything_canBeCopied()
{
    select("Japan");
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("한국 said Japan hacked France.")));
    QVERIFY(copied.contains(QStringLiteral("Alleged")));
}

void TestInspectorPanel::contextMenu_copiesSentenceWithCitation()
{
    select("Japan");
    chooseInMenu(QStringLiteral("한국 said"), QStringLiteral("Copy with Citation"));
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(QStringLiteral("“한국 said Japan hacked France.” (Talks 😀, ")), qPrintable(copied));
    QVERIFY(copied.endsWith(QStringLiteral("[alleged, according to South Korea]")));
}

void TestInspectorPanel::contextMenu_copiesTheSentenceAlone()
{
    select("Japan");
    chooseInMenu(QStringLiteral("Again"), QStringLiteral("Copy Sentence"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("“Again Japan hacked France.”"));
}

void TestInspectorPanel::menuKey_copiesTheSentenceThatHasTheFocus()
{
    m_session->select({{}, {m_session->graph().edges().front().id}}, Session::Reveal::Nothing);
    m_view->setFocus();
    // Source, target, the first sentence.
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_view, Qt::Key_Tab);
    chooseWhenOpen(QStringLiteral("Copy Sentence"));
    QContextMenuEvent event{QContextMenuEvent::Keyboard, {}, m_view->mapToGlobal(QPoint{})};
    QApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("“한국 said Japan hacked France.”"));
}

void TestInspectorPanel::keys_copySentencesWithCitation()
{
    m_session->select({{}, {m_session->graph().edges().front().id}}, Session::Reveal::Nothing);
    m_view->setFocus();
    constexpr auto controlShift = Qt::ControlModifier | Qt::ShiftModifier;
    QTest::keyClick(m_view, Qt::Key_C, controlShift);
    const QStringList all = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(all.size(), 4);
    QCOMPARE(all[0], QStringLiteral("Japan coerces France (contested)"));
    QVERIFY(all[2].startsWith(QStringLiteral("“Japan denied it.” (Talks 😀, ")));

    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_view, Qt::Key_Tab);
    QTest::keyClick(m_view, Qt::Key_C, controlShift);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("“한국 said Japan hacked France.” (Talks")));
}

void TestInspectorPanel::severalNodes_areCopiedWithWhatTiesThem()
{
    const graph::Edge& edge = m_session->graph().edges().front();
    m_session->select({{edge.source, edge.target}, {}}, Session::Reveal::Nothing);
    m_view->setFocus();
    constexpr auto controlShift = Qt::ControlModifier | Qt::ShiftModifier;
    QTest::keyClick(m_view, Qt::Key_C, controlShift);
    const QStringList all = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(all.size(), 4);
    QCOMPARE(all[0], QStringLiteral("2 selected"));
    QVERIFY(all[2].startsWith(QStringLiteral("“Japan denied it.” (Talks 😀, ")));

    const NodeId korea = m_session->graph().nodes().front().id;
    m_session->select({{korea, edge.source}, {}}, Session::Reveal::Nothing);
    QTest::keyClick(m_view, Qt::Key_C, controlShift);
    const QString untied = QGuiApplication::clipboard()->text();
    QVERIFY2(untied.startsWith(QStringLiteral("2 selected")) && untied.contains(QStringLiteral("Japan")),
             qPrintable(untied));
}

void TestInspectorPanel::why_isAnsweredAndPutAway()
{
    WordedArticle article{"Why", "Why\n\nJapan warned France."};
    const NodeId japan = article.node(NodeKind::State, "Japan", {"Japan"});
    const NodeId france = article.node(NodeKind::State, "France", {"France"});
    article.edge(japan, Relation::Threaten, france, "warned")
        .foundBy("verb: \"warned\"; warned >nsubj Japan; warned >obj France")
        .confident(0.67);
    testing::open(*m_session, {article});
    select("Japan");
    QVERIFY(!m_view->toPlainText().contains(QStringLiteral("The verb says")));
    click(QStringLiteral("Why?"));
    const QString page = m_view->toPlainText();
    QVERIFY(page.contains(QStringLiteral("The verb says what one does to the other.")));
    QVERIFY(page.contains(QStringLiteral("It goes by “warned”.")));
    QVERIFY(page.contains(QStringLiteral("“warned”, whose object is “France”")));
    QVERIFY(page.contains(QStringLiteral("Rule “verb”, confidence 67 %.")));
    click(QStringLiteral("Why?"));
    QVERIFY(!m_view->toPlainText().contains(QStringLiteral("The verb says")));
}

void TestInspectorPanel::severalNodes_showWhatTiesThem()
{
    m_session->select({{named("Japan"), named("France")}, {}}, Session::Reveal::Nothing);
    QVERIFY(m_view->toPlainText().contains(QStringLiteral("Lines among them")));
    click(QStringLiteral("coerces"));
    QCOMPARE(m_session->selection().edges.size(), std::size_t{1});
    QVERIFY(m_session->selection().nodes.empty());
}

void TestInspectorPanel::manySentences_growOnRequest()
{
    testing::open(*m_session, {repetition(150)});
    select("Japan");
    QVERIFY(m_view->toPlainText().contains(QStringLiteral("On day 2 ")));
    QVERIFY(!m_view->toPlainText().contains(QStringLiteral("On day 3 ")));
    const int before = m_view->verticalScrollBar()->value();
    click(QStringLiteral("Show all 150"));
    QVERIFY(m_view->toPlainText().contains(QStringLiteral("On day 149 ")));
    QVERIFY(!m_view->toPlainText().contains(QStringLiteral("Show all")));
    QVERIFY(m_view->verticalScrollBar()->value() >= before);
}

void TestInspectorPanel::newSelection_startsAtTheTop()
{
    testing::open(*m_session, {repetition(30)});
    m_session->select({{}, {m_session->graph().edges().front().id}}, Session::Reveal::Nothing);
    m_view->verticalScrollBar()->setValue(300);
    select("France");
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestInspectorPanel::removedNode_leavesThePage()
{
    select("Japan");
    m_session->showContent({});
    QVERIFY(m_view->toPlainText().contains(QStringLiteral("Nothing is selected")));
}

void TestInspectorPanel::narrowPanel_breaksLinesInsteadOfCutting()
{
    select("Japan");
    QVERIFY(m_view->document()->size().width() <= m_view->viewport()->width());
}

void TestInspectorPanel::darkPalette_changesTheColours()
{
    select("Japan");
    const QString light = m_view->toHtml();
    QPalette dark{QColor{0x2B, 0x2F, 0x35}, QColor{0x24, 0x28, 0x2D}};
    dark.setColor(QPalette::Text, Qt::white);
    m_panel->setPalette(dark);
    QVERIFY(m_view->toHtml() != light);
    QVERIFY(m_view->toPlainText().contains(QStringLiteral("Japan denied it")));
}

QTEST_MAIN(TestInspectorPanel)
#include "tst_inspectorpanel.moc"
