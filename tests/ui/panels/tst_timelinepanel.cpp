#include <cablegraph/panels/timeline/panel.h>
#include <cablegraph/panels/timeline/view.h>
#include <cablegraph/text/days.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QLabel>
#include <QListView>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <ranges>
#include <wordedarticle.h>

using namespace cablegraph;
using graph::TimelineLane;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;
using session::Session;
using testing::WordedArticle;

namespace {

WordedArticle affair()
{
    WordedArticle made{"An affair",
                       "An affair\n\nJapan hacked France on May 3. France accused Japan on Friday. They met "
                       "in August. Japan may aid France."};
    made.published({2023, 6, 15});
    const NodeId japan = made.node(NodeKind::State, "Japan", {"Japan"});
    const NodeId france = made.node(NodeKind::State, "France", {"France"});
    const NodeId talks = made.node(NodeKind::Meeting, "Talks in August", {"met"});
    made.attributesOf(talks).date = text::PartialDate{2022, 8, {}};
    made.edge(japan, Relation::Attends, talks, "met in August").dated({2022, 8, {}});
    made.edge(japan, Relation::Coerce, france, "hacked France").dated({2023, 5, 3});
    made.edge(france, Relation::Accuse, japan, "accused Japan").dated({2023, 6, 9});
    made.edge(japan, Relation::Aid, france, "aid France", Stance::Planned);
    return made;
}

/// Thousands of events over ten years, none of them in a place of its own.
std::vector<graph::TimelineItem> manyItems(std::size_t count)
{
    std::vector<graph::TimelineItem> items;
    for (std::size_t i = 0; i < count; ++i) {
        graph::TimelineItem item;
        item.lane = graph::allTimelineLanes.at(i * graph::allTimelineLanes.size() / count);
        item.date = text::dateOfDay(16000 + static_cast<int>(i * 7919 % 3650));
        if (i % 5 == 0)
            item.date->day.reset();
        if (i % 25 == 0)
            item.date->month.reset();
        items.push_back(item);
    }
    std::ranges::stable_sort(items, {}, [](const graph::TimelineItem& item) {
        return std::pair{item.lane, text::firstDay(*item.date)};
    });
    return items;
}

} // namespace

class TestTimelinePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void events_lieInTheirLanesInOrderOfTime();
    void undatedEvents_haveAListOfTheirOwn();
    void click_selectsAndShowsTheSentence();
    void hint_tellsTheWordsThatGiveTheDate();
    void wheel_zoomsAboutThePointer();
    void drag_movesThroughTime();
    void dragAlongTheRuler_filtersByDays();
    void filterFromElsewhere_isShown();
    void keys_goFromEventToEventAndSelect();
    void keys_zoomAndPickDays();
    void play_showsWhatHappenedUpToTheDay();
    void playedToTheEnd_everythingIsShownAgain();
    void desktopWithoutMotion_isPlayedInSteps();
    void selectionElsewhere_isMarked();
    void whatTheFilterHides_isFaint();
    void fullLane_listsItsEventsOnAClick();
    void tenThousandEvents_arePaintedFromTheirDensity();
    void withoutEvents_saysWhatToDo();
    void everyControl_hasAName();

private:
    [[nodiscard]] std::size_t item(TimelineLane lane) const;
    [[nodiscard]] QPoint pointOf(TimelineLane lane);
    [[nodiscard]] QToolButton* button(const QString& text) const;
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {});
    void turnWheel(QPoint at, int delta, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] EdgeId edge(Relation relation) const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<panels::TimelinePanel> m_panel;
    panels::TimelineView* m_view = nullptr;
    QListView* m_list = nullptr;
};

void TestTimelinePanel::init()
{
    m_session = std::make_unique<Session>();
    testing::open(*m_session, {affair()});
    m_panel = std::make_unique<panels::TimelinePanel>(*m_session);
    m_view = m_panel->findChild<panels::TimelineView*>();
    m_list = m_panel->findChild<QListView*>();
    m_panel->resize(1100, 280);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_view->grab(); // laid out
}

void TestTimelinePanel::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

std::size_t TestTimelinePanel::item(TimelineLane lane) const
{
    const auto& items = m_view->items();
    return static_cast<std::size_t>(std::ranges::find(items, lane, &graph::TimelineItem::lane) - items.begin());
}

QPoint TestTimelinePanel::pointOf(TimelineLane lane)
{
    m_view->grab();
    const auto place = m_view->placeOf(item(lane));
    return place ? place->center().toPoint() : QPoint{-1, -1};
}

QToolButton* TestTimelinePanel::button(const QString& text) const
{
    for (QToolButton* each : m_panel->findChildren<QToolButton*>())
        if (each->text().remove(u'&') == text)
            return each;
    qFatal("there is no button %s", qPrintable(text));
}

void TestTimelinePanel::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(m_view, Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint point = from + (to - from) * step / 4;
        QMouseEvent move{QEvent::MouseMove, point, m_view->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, modifiers};
        QApplication::sendEvent(m_view, &move);
    }
    QTest::mouseRelease(m_view, Qt::LeftButton, modifiers, to);
}

void TestTimelinePanel::turnWheel(QPoint at, int delta, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event{at, m_view->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false};
    QApplication::sendEvent(m_view, &event);
}

EdgeId TestTimelinePanel::edge(Relation relation) const
{
    for (const graph::Edge& each : m_session->graph().edges())
        if (each.relation == relation)
            return each.id;
    return {};
}

void TestTimelinePanel::events_lieInTheirLanesInOrderOfTime()
{
    for (const TimelineLane lane :
         {TimelineLane::Meetings, TimelineLane::VerbalConflict, TimelineLane::MaterialConflict, TimelineLane::Articles})
        QVERIFY(m_view->laneRect(lane).contains(pointOf(lane)));
    QVERIFY(pointOf(TimelineLane::Meetings).x() < pointOf(TimelineLane::MaterialConflict).x());
    QVERIFY(pointOf(TimelineLane::MaterialConflict).x() < pointOf(TimelineLane::VerbalConflict).x());
    QVERIFY(pointOf(TimelineLane::VerbalConflict).x() < pointOf(TimelineLane::Articles).x());
    // A month is wider than a day.
    const auto meeting = m_view->placeOf(item(TimelineLane::Meetings));
    const auto deed = m_view->placeOf(item(TimelineLane::MaterialConflict));
    QVERIFY(meeting->width() > 2 * deed->width());
}

void TestTimelinePanel::undatedEvents_haveAListOfTheirOwn()
{
    QAbstractItemModelTester tester{m_list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QCOMPARE(m_list->model()->rowCount(), 1);
    QCOMPARE(m_list->model()->index(0, 0).data().toString(), QStringLiteral("Japan aids France"));
    QVERIFY(!m_view->placeOf(item(TimelineLane::MaterialCooperation)));
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      m_list->visualRect(m_list->model()->index(0, 0)).center());
    QCOMPARE(m_session->selection().edges, std::set{edge(Relation::Aid)});
}

void TestTimelinePanel::click_selectsAndShowsTheSentence()
{
    QTest::mouseClick(m_view, Qt::LeftButton, {}, pointOf(TimelineLane::MaterialConflict));
    QCOMPARE(m_session->selection(), (session::Selection{{}, {edge(Relation::Coerce)}}));
    const auto source = m_session->source(m_session->passage()->article);
    QCOMPARE(std::string{text::slice(source->text, m_session->passage()->span)}, std::string{"hacked France"});

    QTest::mouseClick(m_view, Qt::LeftButton, {}, pointOf(TimelineLane::Meetings));
    QCOMPARE(m_session->selection(), (session::Selection{{testing::nodeNamed(*m_session, "Talks in August")}, {}}));

    QTest::mouseClick(m_view, Qt::LeftButton, {}, pointOf(TimelineLane::Articles));
    QVERIFY(m_session->passage()->span.isEmpty());
}

void TestTimelinePanel::hint_tellsTheWordsThatGiveTheDate()
{
    const QPoint at = pointOf(TimelineLane::VerbalConflict);
    QHelpEvent help{QEvent::ToolTip, at, m_view->mapToGlobal(at)};
    QApplication::sendEvent(m_view, &help);
    const QString hint = QToolTip::text();
    for (const char* words : {"France accuses Japan", "“Friday”", "France accused Japan on Friday.", "An affair"})
        QVERIFY2(hint.contains(QString::fromUtf8(words)), qPrintable(hint));
}

void TestTimelinePanel::wheel_zoomsAboutThePointer()
{
    const QPoint at = pointOf(TimelineLane::MaterialConflict);
    const double before = m_view->scale().pixelsPerDay();
    turnWheel(at, 240);
    QVERIFY(m_view->scale().pixelsPerDay() > before * 1.5);
    QVERIFY(std::abs(pointOf(TimelineLane::MaterialConflict).x() - at.x()) <= 2);
    turnWheel(at, -240);
    QVERIFY(std::abs(m_view->scale().pixelsPerDay() - before) < 1e-6);
    turnWheel(at, -120, Qt::ShiftModifier);
    QVERIFY(std::abs(pointOf(TimelineLane::MaterialConflict).x() - at.x() + 120) <= 2);
}

void TestTimelinePanel::drag_movesThroughTime()
{
    const QPoint before = pointOf(TimelineLane::MaterialConflict);
    const QPoint empty{before.x() - 60, before.y()};
    drag(empty, empty + QPoint{-100, 0});
    QVERIFY(std::abs(pointOf(TimelineLane::MaterialConflict).x() - before.x() + 100) <= 2);
    QVERIFY(m_session->selection().isEmpty());
    QTest::mouseDClick(m_view, Qt::LeftButton, {}, empty);
    QVERIFY(std::abs(pointOf(TimelineLane::MaterialConflict).x() - before.x()) <= 2);
}

void TestTimelinePanel::dragAlongTheRuler_filtersByDays()
{
    const int x = pointOf(TimelineLane::MaterialConflict).x();
    drag({x - 10, 10}, {x + 10, 10});
    const graph::DateRange dates = m_session->filter().dates;
    QVERIFY(dates.first && *dates.first < (text::PartialDate{2023, 5, 3}));
    QVERIFY(dates.last && *dates.last > (text::PartialDate{2023, 5, 3}) &&
            *dates.last < (text::PartialDate{2023, 6, 9}));
    QTRY_COMPARE(m_session->shownGraph().edges().size(), std::size_t{1});
    QVERIFY(m_view->range());

    // A click on the ruler, the button and Esc each take it back.
    QTest::mouseClick(m_view, Qt::LeftButton, {}, {x + 100, 10});
    QVERIFY(m_session->filter().acceptsAll());
    drag({x - 10, 10}, {x + 10, 10});
    QTest::mouseClick(button(QStringLiteral("Show All Days")), Qt::LeftButton);
    QVERIFY(m_session->filter().acceptsAll());
    drag({x - 10, 100}, {x + 10, 100}, Qt::ShiftModifier);
    QVERIFY(!m_session->filter().acceptsAll());
    QTest::keyClick(m_view, Qt::Key_Escape);
    QVERIFY(m_session->filter().acceptsAll());
    QVERIFY(!m_view->range());
}

void TestTimelinePanel::filterFromElsewhere_isShown()
{
    graph::Filter filter;
    filter.dates = {text::PartialDate{2023, 5, {}}, text::PartialDate{2023, 5, {}}, false};
    m_session->setFilter(filter);
    QCOMPARE(m_view->range(),
             (std::optional{panels::DayRange{text::firstDay({2023, 5, 1}), text::firstDay({2023, 5, 31})}}));
    m_session->goBackToFilter();
    QVERIFY(!m_view->range());
}

void TestTimelinePanel::keys_goFromEventToEventAndSelect()
{
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(m_view->currentItem(), std::optional{item(TimelineLane::Meetings)});
    QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("Talks in August")));
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(m_view->currentItem(), std::optional{item(TimelineLane::VerbalConflict)});
    QTest::keyClick(m_view, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Right); // the lane has no other
    QCOMPARE(m_view->currentItem(), std::optional{item(TimelineLane::MaterialConflict)});
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(m_session->selection().edges, std::set{edge(Relation::Coerce)});
    QTest::keyClick(m_view, Qt::Key_Up);
    QTest::keyClick(m_view, Qt::Key_Up);
    QCOMPARE(m_view->currentItem(), std::optional{item(TimelineLane::Meetings)});
}

void TestTimelinePanel::keys_zoomAndPickDays()
{
    m_view->setFocus();
    const double before = m_view->scale().pixelsPerDay();
    QTest::keyClick(m_view, Qt::Key_Plus);
    QVERIFY(m_view->scale().pixelsPerDay() > before);
    QTest::keyClick(m_view, Qt::Key_Minus);
    QTest::keyClick(m_view, Qt::Key_Minus);
    QVERIFY(m_view->scale().pixelsPerDay() < before);
    QTest::keyClick(m_view, Qt::Key_0);
    QCOMPARE(m_view->scale().pixelsPerDay(), before);

    QTest::keyClick(m_view, Qt::Key_Home);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->range()->firstDay, text::firstDay({2022, 8, 1}));
    QVERIFY(m_view->range()->lastDay > text::firstDay({2022, 8, 1}));
    QTRY_VERIFY(m_session->shownGraph().findNode(testing::nodeNamed(*m_session, "Talks in August")));
    QCOMPARE(m_session->shownGraph().findEdge(edge(Relation::Coerce)), nullptr);
}

void TestTimelinePanel::play_showsWhatHappenedUpToTheDay()
{
    const auto placements = m_session->placements();
    m_panel->findChild<QComboBox*>()->setCurrentIndex(3); // a year a second
    QTest::mouseClick(button(QStringLiteral("Play")), Qt::LeftButton);
    QVERIFY(m_session->filter().dates.last);
    QTRY_VERIFY(*m_session->filter().dates.last > (text::PartialDate{2022, 9, 1}));
    QVERIFY(m_session->shownGraph().findEdge(edge(Relation::Attends)));
    QVERIFY(!m_session->shownGraph().findEdge(edge(Relation::Accuse)));
    QTest::mouseClick(button(QStringLiteral("Pause")), Qt::LeftButton);
    const auto paused = m_session->filter().dates.last;
    QTest::qWait(250);
    QCOMPARE(m_session->filter().dates.last, paused);
    QVERIFY(m_session->placements() == placements);

    // It goes on where it was; all of it is one step back.
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Space);
    QVERIFY(*m_session->filter().dates.last >= *paused);
    QTest::keyClick(m_view, Qt::Key_Space);
    m_session->goBackToFilter();
    QVERIFY(m_session->filter().acceptsAll());
}

void TestTimelinePanel::playedToTheEnd_everythingIsShownAgain()
{
    m_panel->findChild<QComboBox*>()->setCurrentIndex(3);
    QTest::mouseClick(button(QStringLiteral("Play")), Qt::LeftButton);
    QVERIFY(!m_session->filter().acceptsAll());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->filter().acceptsAll(), 8000);
    QVERIFY(button(QStringLiteral("Play"))->isEnabled());
}

void TestTimelinePanel::desktopWithoutMotion_isPlayedInSteps()
{
    class StillStyle : public QProxyStyle
    {
    public:
        int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                      QStyleHintReturn* data) const override
        {
            return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
        }
    };
    auto* style = new StillStyle;
    style->setParent(m_panel.get());
    m_panel->setStyle(style);
    QSignalSpy steps{m_session.get(), &Session::filterChanged};
    QTest::mouseClick(button(QStringLiteral("Play")), Qt::LeftButton);
    QTest::qWait(700);
    QCOMPARE(steps.size(), 1);
    QTRY_COMPARE(steps.size(), 2);
}

void TestTimelinePanel::selectionElsewhere_isMarked()
{
    const QImage before = m_view->grab().toImage();
    m_session->select({{}, {edge(Relation::Accuse)}});
    QVERIFY(m_view->grab().toImage() != before);
    m_session->clearSelection();
    QVERIFY(m_view->grab().toImage() == before);
}

void TestTimelinePanel::whatTheFilterHides_isFaint()
{
    const QPoint at = pointOf(TimelineLane::MaterialConflict);
    const QColor before = m_view->grab().toImage().pixelColor(at);
    graph::Filter filter;
    filter.relations.excluded = {Relation::Coerce};
    m_session->setFilter(filter);
    QTRY_VERIFY(!m_session->shownGraph().findEdge(edge(Relation::Coerce)));
    QVERIFY(m_view->grab().toImage().pixelColor(at).lightness() > before.lightness() + 30);
}

void TestTimelinePanel::fullLane_listsItsEventsOnAClick()
{
    WordedArticle busy{"Busy", "Busy\n\nJapan warned France."};
    const NodeId japan = busy.node(NodeKind::State, "Japan", {"Japan"});
    const NodeId france = busy.node(NodeKind::State, "France", {"France"});
    for (const Relation relation : {Relation::Request, Relation::Accuse, Relation::Reject, Relation::Threaten})
        busy.edge(japan, relation, france, "warned").dated({2023, 1, 1});
    testing::open(*m_session, {busy});
    QVERIFY(pointOf(TimelineLane::VerbalConflict).x() < 0); // none has a place of its own
    const QRectF lane = m_view->laneRect(TimelineLane::VerbalConflict);
    const int x = static_cast<int>(lane.left() + m_view->scale().x(text::firstDay({2023, 1, 1}) + 0.5));
    QTest::mouseClick(m_view, Qt::LeftButton, {}, {x, static_cast<int>(lane.bottom()) - 4});
    QCOMPARE(m_list->model()->rowCount(), 4);
    QTest::mouseClick(button(QStringLiteral("Undated")), Qt::LeftButton);
    QCOMPARE(m_list->model()->rowCount(), 1); // the article
}

void TestTimelinePanel::tenThousandEvents_arePaintedFromTheirDensity()
{
    panels::TimelineView view;
    view.resize(1200, 260);
    view.setItems(manyItems(10000), {});
    QImage image{view.size(), QImage::Format_RGB32};
    view.render(&image);
    const QRectF lane = view.laneRect(TimelineLane::Threats);
    int coloured = 0;
    for (int x = static_cast<int>(lane.left()); x < lane.right(); ++x)
        coloured += image.pixelColor(x, static_cast<int>(lane.bottom()) - 3).saturation() > 60 ? 1 : 0;
    QVERIFY(coloured > 700); // ten years without a gap
    QVERIFY(!view.placeOf(0));
    // Close enough, each has a place of its own.
    for (int i = 0; i < 40; ++i)
        view.zoom(1.25);
    view.render(&image);
    const auto& items = view.items();
    QVERIFY(std::ranges::any_of(std::views::iota(std::size_t{0}, items.size()),
                                [&view](std::size_t i) { return view.placeOf(i).has_value(); }));
}

void TestTimelinePanel::withoutEvents_saysWhatToDo()
{
    testing::open(*m_session, {});
    QVERIFY(!button(QStringLiteral("Play"))->isEnabled());
    bool told = false;
    for (const QLabel* label : m_panel->findChildren<QLabel*>())
        told = told || label->text().contains(QStringLiteral("Open an article"));
    QVERIFY(told);
    m_view->setFocus();
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Up, Qt::Key_Return, Qt::Key_Space, Qt::Key_Plus})
        QTest::keyClick(m_view, key);
    QVERIFY(m_session->filter().acceptsAll());
}

void TestTimelinePanel::everyControl_hasAName()
{
    QVERIFY(!m_view->accessibleName().isEmpty());
    QVERIFY(!m_list->accessibleName().isEmpty());
    QVERIFY(!m_panel->findChild<QComboBox*>()->accessibleName().isEmpty());
    for (const QToolButton* each : m_panel->findChildren<QToolButton*>())
        QVERIFY2(!each->text().isEmpty() && !each->toolTip().isEmpty(), qPrintable(each->text()));
}

QTEST_MAIN(TestTimelinePanel)
#include "tst_timelinepanel.moc"
