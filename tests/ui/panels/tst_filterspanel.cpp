#include <cablegraph/panels/filters/bar.h>
#include <cablegraph/panels/filters/model.h>
#include <cablegraph/panels/filters/panel.h>
#include <cablegraph/session/session.h>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStyle>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <cstdlib>
#include <wordedarticle.h>

using namespace cablegraph;
using namespace Qt::StringLiterals;
using ontology::NodeKind;
using ontology::Relation;
using panels::FacetModel;
using session::Session;
using testing::WordedArticle;

namespace {

/// Two states, an official of one, talks and a threat; the second article denies what the first alleges.
std::vector<WordedArticle> articles()
{
    WordedArticle first{"Talks", "Lia Ro of Utopia came to the talks. Arcadia hacks Utopia, she said."};
    first.published({2023, 8, 4});
    const NodeId utopia = first.node(NodeKind::State, "Utopia", {"Utopia"});
    const NodeId arcadia = first.node(NodeKind::State, "Arcadia", {"Arcadia"});
    const NodeId ro = first.node(NodeKind::Official, "Lia Ro", {"Lia Ro"});
    first.attributesOf(ro).affiliation = utopia;
    const NodeId talks = first.node(NodeKind::Meeting, "Tide talks", {"talks"});
    const NodeId threat = first.node(NodeKind::Threat, "Cyber operations (Arcadia)", {"hacks"});
    first.attributesOf(threat).threatSource = arcadia;
    first.edge(ro, Relation::Represents, utopia, "Lia Ro of Utopia");
    first.edge(ro, Relation::Attends, talks, "Lia Ro of Utopia came to the talks");
    first.edge(arcadia, Relation::Poses, threat, "Arcadia hacks", ontology::Stance::Alleged).citing(ro);
    WordedArticle second{"Denial", "Arcadia said that it hacks nobody."};
    second.published({2024, 1, 2});
    const NodeId again = second.node(NodeKind::State, "Arcadia", {"Arcadia"});
    const NodeId same = second.node(NodeKind::Threat, "Cyber operations (Arcadia)", {"hacks"});
    second.attributesOf(same).threatSource = again;
    second.edge(again, Relation::Poses, same, "it hacks nobody", ontology::Stance::Denied).confident(0.5);
    return {first, second};
}

} // namespace

class TestFiltersPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void model_keepsTheRulesOfModels();
    void emptyLibrary_saysWhatToDo();
    void facets_haveCounts();
    void click_showsOnlyWhatIsChecked();
    void clickUnderWithout_takesItOut();
    void otherCounts_followTheFilter();
    void keyboard_checksAndTakesOut();
    void tab_goesFromTopToBottom();
    void name_isTyped();
    void dates_areTyped();
    void spinBoxesAndSlider_followKeys();
    void clear_showsEverything();
    void filterSetElsewhere_isShown();
    void savedFilter_isKeptAppliedRenamedAndDeleted();
    void savedFilter_isReplacedOnlyWhenWanted_data();
    void savedFilter_isReplacedOnlyWhenWanted();
    void savedFilters_thatAreTheSameAreToldApart();
    void boxesStayUnderTheMouseWhileTheSummaryGrows();
    void checkedBoxOfNothing_isNotGrey();
    void hiddenPanel_countsWhenItIsSeen();
    void bar_saysTheFilterAndClearsIt();

private:
    [[nodiscard]] QModelIndex find(const QString& facet, const QString& value,
                                   int column = FacetModel::OnlyColumn) const;
    void clickBox(const QModelIndex& index);
    [[nodiscard]] QString count(const QString& facet, const QString& value) const
    {
        return find(facet, value, FacetModel::CountColumn).data().toString();
    }
    template<class Widget>
    [[nodiscard]] Widget* named(const QString& name) const
    {
        for (auto* each : m_panel->findChildren<Widget*>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    void settle() const { QTRY_VERIFY(!m_panel->isCounting()); }
    /// Answers the next dialog that asks for a name.
    void answerWith(const QString& name);
    void chooseInMenu(const QString& text);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<panels::FiltersPanel> m_panel;
    QTreeView* m_tree = nullptr;
};

void TestFiltersPanel::init()
{
    m_session = std::make_unique<Session>();
    testing::open(*m_session, articles());
    m_panel = std::make_unique<panels::FiltersPanel>(*m_session);
    m_panel->resize(360, 900);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_tree = m_panel->findChild<QTreeView*>();
    settle();
    m_tree->expandAll();
    for (auto* button : m_panel->findChildren<QToolButton*>())
        if (button->isCheckable())
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(named<QSpinBox>(u"Articles at least"_s)->isVisible());
}

void TestFiltersPanel::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

QModelIndex TestFiltersPanel::find(const QString& facet, const QString& value, int column) const
{
    const QAbstractItemModel& model = *m_tree->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex parent = model.index(row, 0);
        for (int each = 0; parent.data().toString() == facet && each < model.rowCount(parent); ++each)
            if (model.index(each, 0, parent).data().toString() == value)
                return model.index(each, column, parent);
    }
    qWarning("no %s in %s", qPrintable(value), qPrintable(facet));
    return {};
}

void TestFiltersPanel::clickBox(const QModelIndex& index)
{
    m_tree->scrollTo(index);
    QStyleOptionViewItem option;
    option.initFrom(m_tree);
    option.rect = m_tree->visualRect(index);
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    option.text = index.data().toString();
    const QRect box = m_tree->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, m_tree);
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, box.center());
    settle();
}

void TestFiltersPanel::answerWith(const QString& name)
{
    QTimer::singleShot(0, this, [this, name] {
        auto* dialog = m_panel->findChild<QInputDialog*>();
        QVERIFY(dialog);
        auto* field = dialog->findChild<QLineEdit*>();
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    });
}

void TestFiltersPanel::chooseInMenu(const QString& text)
{
    auto* button = named<QToolButton>(u"Save, rename or delete a filter"_s);
    QMenu* menu = button->menu();
    QTimer::singleShot(0, this, [menu, text] {
        for (QAction* action : menu->actions())
            if (action->text().remove(u'&') == text) {
                QVERIFY(action->isEnabled());
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        menu->close();
        QFAIL(qPrintable(text));
    });
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestFiltersPanel::model_keepsTheRulesOfModels()
{
    const graph::Facets everything = m_session->filterIndex().facets({});
    const panels::FacetNames names{[](NodeId id) { return QString::number(id.value); },
                                   [](ArticleId id) { return QString::number(id.value); }};
    FacetModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    model.setFacets(panels::facetsOf(everything, names));
    model.setCounts(everything);
    QSignalSpy wanted{&model, &FacetModel::filterWanted};
    const QModelIndex first = model.index(0, 0, model.index(0, 0));
    QVERIFY(model.setData(first, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(wanted.count(), 1);
    model.setFilter(wanted.front().front().value<graph::Filter>());
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    model.setFacets({});
    QCOMPARE(model.rowCount(), 0);
}

void TestFiltersPanel::emptyLibrary_saysWhatToDo()
{
    m_session->showContent({});
    settle();
    QCOMPARE(m_tree->model()->rowCount(), 0);
    QVERIFY(m_tree->findChild<QLabel*>()->isVisible());
}

void TestFiltersPanel::facets_haveCounts()
{
    QCOMPARE(count(u"Kinds"_s, u"States"_s), u"2"_s);
    QCOMPARE(count(u"Threat classes"_s, u"Cyber operations"_s), u"1"_s);
    QCOMPARE(count(u"States and what belongs to them"_s, u"Utopia"_s), u"2"_s);
    const QModelIndex utopia = find(u"States and what belongs to them"_s, u"Utopia"_s, FacetModel::CountColumn);
    QVERIFY(utopia.data(Qt::ToolTipRole).toString().contains(u"who acts for it"_s));
    QCOMPARE(utopia.parent().data(Qt::ToolTipRole), utopia.data(Qt::ToolTipRole));
    QCOMPARE(count(u"Claims"_s, u"Contested"_s), u"1"_s);
    QCOMPARE(count(u"Links"_s, u"attends"_s), u"1"_s);
    QCOMPARE(count(u"Who is cited"_s, u"Lia Ro"_s), u"1"_s);
    QCOMPARE(count(u"Articles"_s, u"Talks"_s), u"3"_s);
}

void TestFiltersPanel::click_showsOnlyWhatIsChecked()
{
    clickBox(find(u"Kinds"_s, u"Officials"_s));
    QCOMPARE(m_session->filter().kinds.included, std::set{NodeKind::Official});
    QCOMPARE(m_session->shownGraph().nodes().size(), std::size_t{1});
    clickBox(find(u"Kinds"_s, u"Officials"_s));
    QVERIFY(m_session->filter().acceptsAll());
}

void TestFiltersPanel::clickUnderWithout_takesItOut()
{
    clickBox(find(u"Kinds"_s, u"Officials"_s));
    clickBox(find(u"Kinds"_s, u"Officials"_s, FacetModel::WithoutColumn));
    QVERIFY(m_session->filter().kinds.included.empty());
    QCOMPARE(m_session->filter().kinds.excluded, std::set{NodeKind::Official});
    QCOMPARE(m_session->shownGraph().nodes().size(), std::size_t{4});
}

void TestFiltersPanel::otherCounts_followTheFilter()
{
    clickBox(find(u"Kinds"_s, u"Officials"_s, FacetModel::WithoutColumn));
    QCOMPARE(count(u"Links"_s, u"attends"_s), u"0"_s);
    QCOMPARE(count(u"Kinds"_s, u"Officials"_s), u"1"_s); // what checking it again would show
}

void TestFiltersPanel::keyboard_checksAndTakesOut()
{
    m_tree->setFocus();
    m_tree->setCurrentIndex(find(u"Kinds"_s, u"Meetings"_s));
    QTest::keyClick(m_tree, Qt::Key_Space);
    QCOMPARE(m_session->filter().kinds.included, std::set{NodeKind::Meeting});
    QTest::keyClick(m_tree, Qt::Key_Delete);
    QCOMPARE(m_session->filter().kinds.excluded, std::set{NodeKind::Meeting});
    QVERIFY(m_session->filter().kinds.included.empty());
}

void TestFiltersPanel::tab_goesFromTopToBottom()
{
    clickBox(find(u"Kinds"_s, u"Officials"_s));
    QVERIFY(m_session->saveFilter("People"));
    for (auto* button : m_panel->findChildren<QToolButton*>())
        if (button->text() == u"Clear"_s)
            button->setFocus();
    const auto top = [this] { return m_panel->focusWidget()->mapTo(m_panel.get(), QPoint{}); };
    QPoint before = top();
    for (int stops = 0; !m_tree->hasFocus(); ++stops) {
        QVERIFY(stops < 20);
        QTest::keyClick(m_panel->focusWidget(), Qt::Key_Tab);
        constexpr int sameRow = 10;
        const bool isBelow = top().y() > before.y() + sameRow;
        const bool isBeside = std::abs(top().y() - before.y()) <= sameRow && top().x() > before.x();
        QVERIFY2(isBelow || isBeside, qPrintable(m_panel->focusWidget()->accessibleName()));
        before = top();
    }
}

void TestFiltersPanel::name_isTyped()
{
    auto* field = named<QLineEdit>(u"Name contains"_s);
    QTest::keyClicks(field, u"lia ro"_s);
    QCOMPARE(m_session->shownGraph().nodes().size(), std::size_t{3}); // with what she is joined to
    m_session->goBackToFilter();
    QVERIFY(m_session->filter().acceptsAll()); // all letters are one step
    QCOMPARE(field->text(), QString{});
}

void TestFiltersPanel::dates_areTyped()
{
    auto* from = named<QLineEdit>(u"From date"_s);
    QTest::keyClicks(from, u"2024-0"_s);
    QCOMPARE(m_session->filter().dates.first, text::parseDate("2024"));
    QTest::keyClicks(from, u"1"_s);
    QCOMPARE(m_session->filter().dates.first, text::parseDate("2024-01"));
    QCOMPARE(m_session->shownGraph().edges().size(), std::size_t{1});
    QTest::keyClicks(from, u"x"_s);
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(from->text(), u"2024-01"_s);
    QTest::mouseClick(m_panel->findChild<QCheckBox*>(), Qt::LeftButton, {}, {8, 8});
    QVERIFY(!m_session->filter().dates.keepUndated);
}

void TestFiltersPanel::spinBoxesAndSlider_followKeys()
{
    QTest::keyClick(named<QSpinBox>(u"Articles at least"_s), Qt::Key_Up);
    QCOMPARE(m_session->filter().minimumArticles, std::size_t{2});
    QCOMPARE(named<QSpinBox>(u"Articles at least"_s)->text(), u"at least 2"_s);
    QCOMPARE(m_session->shownGraph().edges().size(), std::size_t{1});
    QTest::keyClick(named<QSpinBox>(u"Articles at least"_s), Qt::Key_Down);
    QVERIFY(m_session->filter().acceptsAll());
    QTest::keyClick(named<QSpinBox>(u"Sources at least"_s), Qt::Key_Up);
    QCOMPARE(m_session->filter().minimumSources, std::size_t{2});
    QTest::keyClick(named<QSpinBox>(u"Links of a node at least"_s), Qt::Key_Up);
    QCOMPARE(m_session->filter().minimumDegree, std::size_t{1});
    QTest::keyClick(named<QSpinBox>(u"Links of a node at most"_s), Qt::Key_Up);
    QCOMPARE(m_session->filter().maximumDegree, std::optional{std::size_t{0}});
    QTest::keyClick(named<QSlider>(u"Confidence at least"_s), Qt::Key_Right);
    QCOMPARE(m_session->filter().minimumConfidence, 0.05);
}

void TestFiltersPanel::clear_showsEverything()
{
    clickBox(find(u"Kinds"_s, u"Officials"_s));
    for (auto* button : m_panel->findChildren<QToolButton*>())
        if (button->text() == u"Clear"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_session->filter().acceptsAll());
    QCOMPARE(find(u"Kinds"_s, u"Officials"_s).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
}

void TestFiltersPanel::filterSetElsewhere_isShown()
{
    graph::Filter filter;
    filter.standings.included = {graph::EdgeStanding::Contested};
    filter.minimumConfidence = 0.25;
    filter.dates.last = text::parseDate("2024");
    m_session->setFilter(filter);
    QCOMPARE(find(u"Claims"_s, u"Contested"_s).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(named<QSlider>(u"Confidence at least"_s)->value(), 25);
    QCOMPARE(named<QLineEdit>(u"To date"_s)->text(), u"2024"_s);
    QCOMPARE(named<QLabel>(u"Filter"_s)->text(), u"Only contested claims, until 2024, at least 25 % sure"_s);
}

void TestFiltersPanel::savedFilter_isKeptAppliedRenamedAndDeleted()
{
    auto* box = named<QComboBox>(u"Saved filters"_s);
    QVERIFY(!box->isEnabled());
    clickBox(find(u"Kinds"_s, u"Officials"_s));
    chooseInMenu(u"Save Filter…"_s);
    answerWith(u"People"_s);
    QTRY_COMPARE(box->currentText(), u"People"_s);
    const graph::Filter kept = m_session->filter();
    QVERIFY(m_session->library().savedFilters() == (std::vector<library::SavedFilter>{{"People", kept}}));

    m_session->setFilter({});
    QCOMPARE(box->currentIndex(), 0);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_session->filter(), kept);

    chooseInMenu(u"Rename…"_s);
    answerWith(u"Officials"_s);
    QTRY_COMPARE(box->currentText(), u"Officials"_s);
    chooseInMenu(u"Delete"_s);
    QTRY_VERIFY(!box->isEnabled());
    QVERIFY(m_session->library().savedFilters().empty());
    QCOMPARE(m_session->filter(), kept);
}

void TestFiltersPanel::savedFilter_isReplacedOnlyWhenWanted_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("replaced");
    QTest::newRow("replace") << u"Replace"_s << true;
    QTest::newRow("cancel") << u"Cancel"_s << false;
}

void TestFiltersPanel::savedFilter_isReplacedOnlyWhenWanted()
{
    QFETCH(QString, button);
    QFETCH(bool, replaced);
    clickBox(find(u"Kinds"_s, u"Officials"_s));
    const graph::Filter officials = m_session->filter();
    QVERIFY(m_session->saveFilter("People"));
    clickBox(find(u"Kinds"_s, u"Threats"_s));
    const graph::Filter both = m_session->filter();

    chooseInMenu(u"Save Filter…"_s);
    answerWith(u"People"_s);
    QTRY_VERIFY(m_panel->findChild<QMessageBox*>() != nullptr);
    auto* question = m_panel->findChild<QMessageBox*>();
    QVERIFY(question->text().contains(u"People"_s));
    QVERIFY(m_session->library().savedFilters() == (std::vector<library::SavedFilter>{{"People", officials}}));
    for (QAbstractButton* each : question->buttons())
        if (each->text().remove(u'&') == button)
            QTest::mouseClick(each, Qt::LeftButton);
    QTRY_VERIFY(m_panel->findChild<QMessageBox*>() == nullptr);
    QVERIFY(m_session->library().savedFilters() ==
            (std::vector<library::SavedFilter>{{"People", replaced ? both : officials}}));
}

void TestFiltersPanel::savedFilters_thatAreTheSameAreToldApart()
{
    auto* box = named<QComboBox>(u"Saved filters"_s);
    clickBox(find(u"Kinds"_s, u"Officials"_s));
    for (const char* name : {"A", "C", "Saved filters…"})
        QVERIFY(m_session->saveFilter(name));
    chooseInMenu(u"Save Filter…"_s);
    answerWith(u"B"_s);
    QTRY_COMPARE(box->currentText(), u"B"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), u"C"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), 4);
    chooseInMenu(u"Delete"_s);
    QTRY_COMPARE(box->count(), 4);
    QCOMPARE(m_session->savedFilters().back().name, std::string{"C"});
}

void TestFiltersPanel::boxesStayUnderTheMouseWhileTheSummaryGrows()
{
    m_panel->resize(300, 900);
    const QPoint before = m_tree->mapTo(m_panel.get(), QPoint{});
    clickBox(find(u"Kinds"_s, u"Officials"_s));
    QCOMPARE(m_tree->mapTo(m_panel.get(), QPoint{}), before);
    clickBox(find(u"Kinds"_s, u"Threats"_s));
    clickBox(find(u"Kinds"_s, u"Meetings"_s, FacetModel::WithoutColumn));
    QCOMPARE(m_tree->mapTo(m_panel.get(), QPoint{}), before);
}

void TestFiltersPanel::checkedBoxOfNothing_isNotGrey()
{
    graph::Filter filter;
    filter.text = "no node has this name";
    m_session->setFilter(filter);
    settle();
    const QModelIndex officials = find(u"Kinds"_s, u"Officials"_s);
    QCOMPARE(count(u"Kinds"_s, u"Officials"_s), u"0"_s);
    QVERIFY(officials.data(Qt::ForegroundRole).isValid());
    clickBox(officials);
    QVERIFY(!officials.data(Qt::ForegroundRole).isValid());
}

void TestFiltersPanel::hiddenPanel_countsWhenItIsSeen()
{
    m_panel->hide();
    graph::Filter filter;
    filter.kinds.excluded = {NodeKind::Official};
    m_session->setFilter(filter);
    QVERIFY(!m_panel->isCounting());
    QCOMPARE(count(u"Links"_s, u"attends"_s), u"1"_s);
    m_panel->show();
    settle();
    QCOMPARE(count(u"Links"_s, u"attends"_s), u"0"_s);
}

void TestFiltersPanel::bar_saysTheFilterAndClearsIt()
{
    QWidget window;
    panels::FilterBar bar{*m_session, &window};
    window.show();
    QVERIFY(!bar.isVisible());
    graph::Filter filter;
    filter.kinds.included = {NodeKind::Meeting};
    m_session->setFilter(filter);
    QVERIFY(bar.isVisible());
    QStringList texts;
    for (const auto* label : bar.findChildren<QLabel*>())
        texts << label->text();
    QCOMPARE(texts, (QStringList{u"Meetings"_s, u"1 of 5 nodes"_s}));
    QSignalSpy edit{&bar, &panels::FilterBar::editWanted};
    const auto buttons = bar.findChildren<QToolButton*>();
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QCOMPARE(edit.count(), 1);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QVERIFY(m_session->filter().acceptsAll());
    QVERIFY(!bar.isVisible());
}

QTEST_MAIN(TestFiltersPanel)
#include "tst_filterspanel.moc"
