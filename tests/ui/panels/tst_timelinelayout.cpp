#include <cablegraph/panels/timeline/lanelayout.h>
#include <cablegraph/text/days.h>

#include <QTest>

#include <numeric>

using namespace cablegraph;
using namespace Qt::StringLiterals;
using panels::ItemSpan;
using panels::LaneLayout;
using panels::Tick;
using panels::TimeScale;

namespace {

int day(int year, int month, int day)
{
    return text::firstDay({year, month, day});
}

QStringList labels(double pixelsPerDay, int first, const QLocale& locale = QLocale::c())
{
    QStringList found;
    for (const Tick& tick : panels::ticksOf(TimeScale{static_cast<double>(first), pixelsPerDay}, 500, locale))
        found << tick.label;
    return found;
}

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoom_keepsTheDayUnderThePointer();
    void zoom_stopsAtItsLimits();
    void showing_hasAllDays();
    void ticks_areAsFineAsTheirLabelsAllow();
    void ticks_areWrittenAsTheLanguageDoes_data();
    void ticks_areWrittenAsTheLanguageDoes();
    void marks_ofOneDayStandAboveEachOther();
    void longItem_reachesOverItsDays();
    void fullLane_isDrawnByDensity();
    void days_areToldApartInFrontOfYears();
    void density_sharesLongItemsOut();
    void itemsBetween_findsWhatIsThere();
};

void TestTimelineLayout::zoom_keepsTheDayUnderThePointer()
{
    const TimeScale scale{1000, 2};
    const TimeScale zoomed = scale.zoomedAbout(300, 3);
    QCOMPARE(zoomed.pixelsPerDay(), 6.0);
    QCOMPARE(zoomed.day(300), scale.day(300));
    QCOMPARE(scale.movedBy(50).x(1000), 50.0);
}

void TestTimelineLayout::zoom_stopsAtItsLimits()
{
    const TimeScale scale{1000, 2};
    QCOMPARE(scale.zoomedAbout(10, 1e6).pixelsPerDay(), TimeScale::widestDay);
    QCOMPARE(scale.zoomedAbout(10, 1e-6).pixelsPerDay(), TimeScale::narrowestDay);
    QCOMPARE(scale.zoomedAbout(10, 1e-6).day(10), scale.day(10));
}

void TestTimelineLayout::showing_hasAllDays()
{
    const TimeScale scale = TimeScale::showing(100, 400, 600);
    QVERIFY(scale.x(100) > 0);
    QVERIFY(scale.x(401) < 600);
    // A single day lies in the middle.
    const TimeScale one = TimeScale::showing(100, 100, 600);
    QVERIFY(std::abs(one.x(100.5) - 300) < 1);
}

void TestTimelineLayout::ticks_areAsFineAsTheirLabelsAllow()
{
    QCOMPARE(labels(80, day(2023, 12, 30)), (QStringList{u"30 Dec 2023"_s, u"31 Dec"_s, u"1 Jan 2024"_s, u"2 Jan"_s,
                                                         u"3 Jan"_s, u"4 Jan"_s, u"5 Jan"_s}));
    QCOMPARE(labels(4, day(2023, 11, 15)), (QStringList{u"Nov"_s, u"Dec 2023"_s, u"Jan 2024"_s, u"Feb"_s, u"Mar"_s}));
    QCOMPARE(labels(1, day(2023, 11, 15)),
             (QStringList{u"Oct"_s, u"Jan 2024"_s, u"Apr"_s, u"Jul"_s, u"Oct"_s, u"Jan 2025"_s}));
    QCOMPARE(labels(0.22, day(2019, 6, 1)),
             (QStringList{u"2019"_s, u"2020"_s, u"2021"_s, u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s}));
    QCOMPARE(labels(0.022, day(1955, 6, 1)),
             (QStringList{u"1950"_s, u"1960"_s, u"1970"_s, u"1980"_s, u"1990"_s, u"2000"_s, u"2010"_s}));
}

void TestTimelineLayout::ticks_areWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("month");
    QTest::newRow("American") << QLocale{QLocale::English, QLocale::UnitedStates} << u"Aug 5, 2024"_s << u"Aug 6"_s
                              << u"Sep 2024"_s;
    QTest::newRow("British") << QLocale{QLocale::English, QLocale::UnitedKingdom} << u"5 Aug 2024"_s << u"6 Aug"_s
                             << u"Sept 2024"_s;
    QTest::newRow("German") << QLocale{QLocale::German} << u"5. Aug 2024"_s << u"6. Aug"_s << u"Sep 2024"_s;
    QTest::newRow("Korean") << QLocale{QLocale::Korean} << u"2024년 8월 5일"_s << u"8월 6일"_s << u"2024년 9월"_s;
    QTest::newRow("Japanese") << QLocale{QLocale::Japanese} << u"2024年 8月 5日"_s << u"8月 6日"_s << u"2024年 9月"_s;
}

void TestTimelineLayout::ticks_areWrittenAsTheLanguageDoes()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, month);
    QCOMPARE(labels(90, day(2024, 8, 5), locale).mid(0, 2), (QStringList{first, second}));
    QCOMPARE(labels(4, day(2024, 8, 5), locale).value(1), month);
}

void TestTimelineLayout::marks_ofOneDayStandAboveEachOther()
{
    const std::vector<ItemSpan> items{{10, 10, 5}, {10, 10, 6}, {30, 30, 7}};
    const LaneLayout layout = panels::layOutLane(items, TimeScale{0, 2}, 200, 3);
    QVERIFY(!layout.hasDensity());
    QCOMPARE(layout.marks.size(), std::size_t{3});
    QCOMPARE(layout.marks[0].row, 0);
    QCOMPARE(layout.marks[1].row, 1);
    QCOMPARE(layout.marks[1].item, std::size_t{6});
    QCOMPARE(layout.marks[2].row, 0);
    QCOMPARE(layout.marks[0].right - layout.marks[0].left, LaneLayout::markWidth);
    QCOMPARE((layout.marks[0].right + layout.marks[0].left) / 2, 21.0);
}

void TestTimelineLayout::longItem_reachesOverItsDays()
{
    const LaneLayout layout = panels::layOutLane({{-50, 49, 0}, {500, 500, 1}}, TimeScale{0, 2}, 200, 1);
    QCOMPARE(layout.marks.size(), std::size_t{1}); // the other is out of sight
    QCOMPARE(layout.marks[0].left, -100.0);
    QCOMPARE(layout.marks[0].right, 100.0);
}

void TestTimelineLayout::fullLane_isDrawnByDensity()
{
    std::vector<ItemSpan> items;
    for (std::size_t i = 0; i < 10; ++i)
        items.push_back({10, 10, i});
    items.push_back({60, 60, 10});
    const LaneLayout layout = panels::layOutLane(items, TimeScale{0, 2}, 200, 3);
    QVERIFY(layout.hasDensity());
    QVERIFY(layout.marks.empty());
    QCOMPARE(layout.density.size(), std::size_t{50});
    QCOMPARE(layout.density[5], 10.0);
    QCOMPARE(layout.density[30], 1.0);
    QCOMPARE(layout.density[6], 0.0);
    QCOMPARE(layout.highest, 10.0);
}

void TestTimelineLayout::days_areToldApartInFrontOfYears()
{
    const std::vector<ItemSpan> items{{0, 99, 0}, {0, 99, 1}, {0, 99, 2}, {10, 10, 3}, {50, 50, 4}};
    const LaneLayout layout = panels::layOutLane(items, TimeScale{0, 2}, 200, 2);
    QCOMPARE(layout.marks.size(), std::size_t{2});
    QCOMPARE(layout.marks[0].item, std::size_t{3});
    QVERIFY(layout.hasDensity());
    QVERIFY(std::abs(layout.highest - 3.0 / 50) < 1e-9);
}

void TestTimelineLayout::density_sharesLongItemsOut()
{
    std::vector<ItemSpan> items;
    for (std::size_t i = 0; i < 4; ++i)
        items.push_back({0, 9, i});    // 20 pixels: 5 bins
    items.push_back({-1000, 1000, 4}); // reaches beyond both ends
    const LaneLayout layout = panels::layOutLane(items, TimeScale{0, 2}, 200, 1);
    QVERIFY(std::abs(layout.density[0] - layout.density[4]) < 1e-9);
    QVERIFY(std::abs(layout.density[0] - (4 * 0.2 + 1 / 1001.0)) < 1e-3);
    QVERIFY(layout.density[49] > 0 && layout.density[49] < 0.01);
}

void TestTimelineLayout::itemsBetween_findsWhatIsThere()
{
    const std::vector<ItemSpan> items{{0, 99, 3}, {10, 10, 4}, {20, 20, 5}};
    QCOMPARE(panels::itemsBetween(items, TimeScale{0, 2}, 20, 24), (std::vector<std::size_t>{3, 4}));
    QVERIFY(panels::itemsBetween(items, TimeScale{0, 2}, 220, 230).empty());
}

QTEST_APPLESS_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
