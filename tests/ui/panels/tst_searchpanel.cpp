#include <cablegraph/panels/search/model.h>
#include <cablegraph/panels/search/panel.h>
#include <cablegraph/session/session.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <query.h>

#include <temporarylibrary.h>
#include <wordedarticle.h>

using namespace cablegraph;
using namespace Qt::StringLiterals;
using ontology::NodeKind;
using session::Session;
using testing::WordedArticle;

namespace {

std::vector<WordedArticle> articles()
{
    WordedArticle talks{"Talks", "Zoë Lind of Utopia came. Lind denied the missile test."};
    talks.node(NodeKind::State, "Utopia", {"Utopia"});
    talks.node(NodeKind::Official, "Zoë Lind", {"Zoë Lind"});
    WordedArticle note{"Note", "Lindau lies in Arcadia."};
    note.node(NodeKind::Place, "Lindau", {"Lindau"});
    note.node(NodeKind::State, "Arcadia", {"Arcadia"});
    return {talks, note};
}

} // namespace

class TestSearchPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void model_keepsTheRulesOfModels();
    void lastWord_mayGoOn_data();
    void lastWord_mayGoOn();
    void longSentence_isShownFromItsMatch_data();
    void longSentence_isShownFromItsMatch();
    void emptyField_saysWhatToDo();
    void typing_findsNodesAndSentences();
    void enter_selectsTheNode();
    void arrowKeys_walkOverGroupsToASentence();
    void click_goesThere();
    void nothingFound_isSaid();
    void escape_leaves();
    void renamedNode_isCalledAsInTheGraph();
    void translatedName_isFoundBesideTheArticles();
    void libraryFile_isSearchedBesideTheWindow();

private:
    void type(const QString& words)
    {
        QTest::keyClicks(m_field, words);
        QTRY_VERIFY(!m_panel->isSearching());
    }
    [[nodiscard]] QString current() const { return m_results->currentIndex().data().toString(); }
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString selectedName() const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<panels::SearchPanel> m_panel;
    QLineEdit* m_field = nullptr;
    QTreeView* m_results = nullptr;
};

void TestSearchPanel::init()
{
    m_session = std::make_unique<Session>();
    testing::open(*m_session, articles());
    m_panel = std::make_unique<panels::SearchPanel>(*m_session);
    m_panel->resize(340, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_field = m_panel->findChild<QLineEdit*>();
    m_results = m_panel->findChild<QTreeView*>();
    m_panel->setFocus();
    QVERIFY(m_field->hasFocus());
}

void TestSearchPanel::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

/// Groups, and what is in them after a dash.
QStringList TestSearchPanel::rows() const
{
    QStringList found;
    const QAbstractItemModel& model = *m_results->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        found << group.data().toString();
        for (int each = 0; each < model.rowCount(group); ++each)
            found << u"- "_s + model.index(each, 0, group).data().toString();
    }
    return found;
}

QString TestSearchPanel::selectedName() const
{
    const auto& nodes = m_session->selection().nodes;
    return nodes.size() == 1 ? QString::fromStdString(m_session->graph().findNode(*nodes.begin())->name) : QString{};
}

void TestSearchPanel::model_keepsTheRulesOfModels()
{
    panels::SearchModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QVERIFY(!model.firstResult().isValid());
    model.setResults({m_session->library().searchNodes("lind*"), m_session->library().search("lind*")}, {});
    QVERIFY(model.goalAt(model.firstResult()));
    QVERIFY(!model.goalAt(model.index(0, 0)));
    model.setResults({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestSearchPanel::lastWord_mayGoOn_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("asked");
    QTest::newRow("one") << u"mis"_s << u"mis*"_s;
    QTest::newRow("last of two") << u"a mis"_s << u"a mis*"_s;
    QTest::newRow("finished") << u"missile "_s << u"missile "_s;
    QTest::newRow("phrase") << u"\"a b\""_s << u"\"a b\""_s;
    QTest::newRow("open phrase") << u"\"a b"_s << u"\"a b"_s;
    QTest::newRow("operator") << u"a OR"_s << u"a OR"_s;
    QTest::newRow("prefix") << u"mis*"_s << u"mis*"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestSearchPanel::lastWord_mayGoOn()
{
    QFETCH(const QString, words);
    QTEST(panels::asTyped(words), "asked");
}

void TestSearchPanel::longSentence_isShownFromItsMatch_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("begins");
    const QString whole = u"The ministers"_s;
    QTest::newRow("at the beginning") << u"minist*"_s << whole;
    QTest::newRow("later") << u"Lindqvist*"_s << u"…long talks Lindqvist"_s;
    QTest::newRow("accents") << u"jose"_s << u"…and that José"_s;
    QTest::newRow("full width") << u"Ｌｉｎｄ＊"_s << u"…long talks Lindqvist"_s;
    QTest::newRow("phrase") << u"\"that josé\""_s << u"…afterwards, and that José"_s;
    QTest::newRow("open phrase") << u"\"José would"_s << u"…and that José"_s;
    QTest::newRow("the first of several") << u"follow OR lindqvist"_s << u"…long talks Lindqvist"_s;
    QTest::newRow("not within a word") << u"low"_s << whole;
    QTest::newRow("only in the title") << u"Helsinki"_s << whole;
}

void TestSearchPanel::longSentence_isShownFromItsMatch()
{
    QFETCH(QString, question);
    QFETCH(QString, begins);
    const QString sentence =
        u"The ministers met in the old harbour, and after long talks Lindqvist told the press afterwards, and that "
        u"José would follow."_s;
    const QString shown = panels::fromFirstMatch(sentence, question);
    QVERIFY2(shown.startsWith(begins), qPrintable(shown));
    QVERIFY(shown.endsWith(u"follow."_s));
}

void TestSearchPanel::emptyField_saysWhatToDo()
{
    QVERIFY(m_results->findChild<QLabel*>()->isVisible());
    type(u"zoe"_s);
    QVERIFY(!m_results->findChild<QLabel*>()->isVisible());
    m_field->clear();
    QVERIFY(m_results->findChild<QLabel*>()->isVisible());
    QVERIFY(rows().isEmpty());
}

void TestSearchPanel::typing_findsNodesAndSentences()
{
    type(u"lind"_s);
    const QStringList found = rows();
    QVERIFY(found.contains(u"Officials"_s) && found.contains(u"- Zoë Lind"_s));
    QVERIFY(found.contains(u"Places"_s) && found.contains(u"- Lindau"_s));
    QVERIFY(found.contains(u"Talks"_s) && found.contains(u"- Lind denied the missile test."_s));
    QVERIFY(found.contains(u"Note"_s) && found.contains(u"- Lindau lies in Arcadia."_s));
    type(u" NOT lindau"_s);
    QVERIFY(!rows().contains(u"Places"_s));
}

void TestSearchPanel::enter_selectsTheNode()
{
    QSignalSpy chosen{m_panel.get(), &panels::SearchPanel::nodeChosen};
    type(u"zoe"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(selectedName(), u"Zoë Lind"_s);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(m_session->passage());
}

void TestSearchPanel::arrowKeys_walkOverGroupsToASentence()
{
    type(u"lind "_s); // the official and two sentences
    QCOMPARE(current(), u"Zoë Lind"_s);
    QTest::keyClick(m_field, Qt::Key_Down);
    const QString first = current();
    QVERIFY(first.endsWith(u'.'));
    QTest::keyClick(m_field, Qt::Key_Down);
    QVERIFY(current() != first);
    QTest::keyClick(m_field, Qt::Key_Down); // the last one
    QTest::keyClick(m_field, Qt::Key_Up);
    QCOMPARE(current(), first);
    QVERIFY(m_field->hasFocus());
    QTest::keyClick(m_field, Qt::Key_Return);
    const auto passage = m_session->passage();
    QVERIFY(passage);
    const std::string text = m_session->source(passage->article)->text;
    QCOMPARE(QString::fromStdString(text.substr(passage->span.begin, passage->span.end - passage->span.begin)), first);
    QTest::keyClick(m_field, Qt::Key_PageUp);
    QCOMPARE(current(), u"Zoë Lind"_s);
}

void TestSearchPanel::click_goesThere()
{
    type(u"arcadia"_s);
    const QModelIndex node = m_results->model()->index(0, 0, m_results->model()->index(0, 0));
    QTest::mouseClick(m_results->viewport(), Qt::LeftButton, {}, m_results->visualRect(node).center());
    QCOMPARE(selectedName(), u"Arcadia"_s);
}

void TestSearchPanel::nothingFound_isSaid()
{
    type(u"zebra"_s);
    QCOMPARE(m_results->findChild<QLabel*>()->text(), u"Nothing found for “zebra”."_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QTest::keyClick(m_field, Qt::Key_Down);
    QVERIFY(m_session->selection().isEmpty());
}

void TestSearchPanel::escape_leaves()
{
    QSignalSpy left{m_panel.get(), &panels::SearchPanel::left};
    QTest::keyClick(m_field, Qt::Key_Escape);
    type(u"lind"_s);
    QTest::keyClick(m_results, Qt::Key_Escape);
    QCOMPARE(left.count(), 2);
}

void TestSearchPanel::renamedNode_isCalledAsInTheGraph()
{
    Session::Content content = session::loadContent(m_session->library());
    std::vector<graph::Node> nodes{content.graph.nodes().begin(), content.graph.nodes().end()};
    std::erase_if(nodes, [](const graph::Node& node) { return node.name == "Lindau"; });
    for (graph::Node& node : nodes)
        if (node.name == "Zoë Lind")
            node.name = "Minister Lind";
    content.graph = {nodes, {}};
    m_session->showContent(content);
    type(u"lind"_s);
    QVERIFY(rows().contains(u"- Minister Lind"_s));
    QVERIFY(!rows().contains(u"- Lindau"_s));
}

void TestSearchPanel::translatedName_isFoundBesideTheArticles()
{
    WordedArticle article{"Test", "North Korea protested."};
    article.node(NodeKind::State, "North Korea", {"North Korea"});
    testing::open(*m_session, {article});
    m_session->setDisplayNames(session::DisplayNames{u"de"_s});
    Session::Content content = session::loadContent(m_session->library());
    content.graph = m_session->displayNames()->appliedTo(content.graph);
    m_session->showContent(content);
    type(u"nordkor"_s);
    QVERIFY(rows().contains(u"- Nordkorea"_s));
    m_field->clear();
    type(u"north korea"_s);
    QCOMPARE(rows().count(u"- Nordkorea"_s), 1);
    m_field->clear();
    type(u"schweden"_s);
    QVERIFY(!rows().contains(u"- Nordkorea"_s));
}

void TestSearchPanel::libraryFile_isSearchedBesideTheWindow()
{
    const testing::TemporaryLibrary place;
    {
        library::Library library = place.create();
        library::LibraryWriter writer{library};
        for (const WordedArticle& article : articles())
            writer.add(article.article(), article.graph());
    }
    library::Library library = place.open();
    Session::Content content = session::loadContent(library);
    m_session->openLibrary(std::move(library), std::move(content));
    QTest::keyClicks(m_field, u"lin"_s);
    QTest::keyClicks(m_field, u"dau"_s);
    QTRY_COMPARE(rows(), (QStringList{u"Places"_s, u"- Lindau"_s, u"Note"_s, u"- Lindau lies in Arcadia."_s}));
}

QTEST_MAIN(TestSearchPanel)
#include "tst_searchpanel.moc"
