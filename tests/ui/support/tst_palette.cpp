#include <cablegraph/support/palette.h>

#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

using namespace cablegraph;
using support::Theme;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void themes_areReadable();
    void theme_followsTheWindow();
    void kinds_haveShapesAndColoursOfTheirOwn();
    void scale_runsFromConflictToCooperation();
    void measures_standOutMoreTheHigherTheyAre();
    void groups_haveColoursOfTheirOwn();
    void relations_areColouredByScoreOrFamily();
    void standings_havePatternsOfTheirOwn();
    void radius_liesOnTheOutline();
    void icons_areSharpAndDiffer();
};

void TestPalette::themes_areReadable()
{
    for (const Theme* theme : {&support::lightTheme(), &support::darkTheme()}) {
        for (const QColor& ground : {theme->background, theme->card}) {
            QVERIFY(contrast(theme->text, ground) >= 4.5);
            QVERIFY(contrast(theme->mutedText, ground) >= 4.5);
        }
        for (const QColor& kind : theme->kinds) {
            QVERIFY(contrast(kind, theme->background) >= 3);
            QVERIFY(contrast(kind, theme->glyph) >= 3);
        }
        for (const QColor& group : theme->groups) {
            QVERIFY2(contrast(group, theme->background) >= 3, qPrintable(group.name()));
            QVERIFY2(contrast(group, theme->glyph) >= 3, qPrintable(group.name()));
        }
        for (const QColor& line :
             {theme->structure, theme->meeting, theme->threat, theme->conflict, theme->neutral, theme->cooperation})
            QVERIFY2(contrast(line, theme->background) >= 3, qPrintable(line.name()));
    }
}

void TestPalette::theme_followsTheWindow()
{
    QPalette palette{Qt::white};
    QVERIFY(!support::themeOf(palette).dark);
    palette.setColor(QPalette::Window, QColor{40, 40, 40});
    palette.setColor(QPalette::WindowText, Qt::white);
    QVERIFY(support::themeOf(palette).dark);
}

void TestPalette::kinds_haveShapesAndColoursOfTheirOwn()
{
    std::set<support::NodeShape> shapes;
    std::set<QRgb> colours;
    for (const ontology::NodeKind kind : ontology::allNodeKinds) {
        shapes.insert(support::kindShape(kind));
        colours.insert(support::kindColour(kind, support::lightTheme()).rgb());
    }
    QCOMPARE(shapes.size(), ontology::allNodeKinds.size());
    QCOMPARE(colours.size(), ontology::allNodeKinds.size());
}

void TestPalette::scale_runsFromConflictToCooperation()
{
    const Theme& theme = support::lightTheme();
    QCOMPARE(support::scoreColour(-10, theme), theme.conflict);
    QCOMPARE(support::scoreColour(-99, theme), theme.conflict);
    QCOMPARE(support::scoreColour(0, theme), theme.neutral);
    QCOMPARE(support::scoreColour(10, theme), theme.cooperation);
    QVERIFY(support::scoreColour(-6, theme).red() > support::scoreColour(-2, theme).red());
}

void TestPalette::measures_standOutMoreTheHigherTheyAre()
{
    for (const Theme* theme : {&support::lightTheme(), &support::darkTheme()}) {
        double last = 3;
        for (int step = 0; step <= 20; ++step) {
            const QColor colour = support::measureColour(step / 20.0, *theme);
            const double now = contrast(colour, theme->background);
            QVERIFY2(now >= last, qPrintable(colour.name()));
            QVERIFY2(contrast(colour, theme->glyph) >= 3, qPrintable(colour.name()));
            last = now;
        }
        QCOMPARE(support::measureColour(-1, *theme), theme->measure.front());
        QCOMPARE(support::measureColour(2, *theme), theme->measure.back());
    }
}

void TestPalette::groups_haveColoursOfTheirOwn()
{
    std::set<QRgb> colours;
    for (std::size_t group = 0; group <= support::groupColourCount; ++group)
        colours.insert(support::groupColour(group, support::darkTheme()).rgb());
    QCOMPARE(colours.size(), support::groupColourCount + 1);
    QCOMPARE(support::groupColour(500, support::darkTheme()),
             support::groupColour(support::groupColourCount, support::darkTheme()));
}

void TestPalette::relations_areColouredByScoreOrFamily()
{
    using ontology::Relation;
    const Theme& theme = support::lightTheme();
    QCOMPARE(support::relationColour(Relation::Aid, theme), theme.cooperation);
    QCOMPARE(support::relationColour(Relation::Assault, theme), support::scoreColour(-9, theme));
    QCOMPARE(support::relationColour(Relation::PartOf, theme), theme.structure);
    QCOMPARE(support::relationColour(Relation::Attends, theme), theme.meeting);
    QCOMPARE(support::relationColour(Relation::Follows, theme), theme.meeting);
    QCOMPARE(support::relationColour(Relation::Enables, theme), theme.threat);
}

void TestPalette::standings_havePatternsOfTheirOwn()
{
    using graph::EdgeStanding;
    std::set<support::LinePattern> patterns;
    for (const auto standing : {EdgeStanding::Asserted, EdgeStanding::Alleged, EdgeStanding::Denied,
                                EdgeStanding::Planned, EdgeStanding::Contested})
        patterns.insert(support::linePattern(standing));
    QCOMPARE(patterns.size(), std::size_t{5});
}

void TestPalette::radius_liesOnTheOutline()
{
    for (const ontology::NodeKind kind : ontology::allNodeKinds) {
        const support::NodeShape shape = support::kindShape(kind);
        const QPainterPath path = support::shapePath(shape, {-50, -50, 100, 100});
        for (double angle = -7; angle < 7; angle += 0.37) {
            const double radius = 100 * support::shapeRadius(shape, angle);
            const QPointF way{std::cos(angle), std::sin(angle)};
            QVERIFY(path.contains(way * (radius - 2)));
            QVERIFY(!path.contains(way * (radius + 2)));
        }
    }
}

void TestPalette::icons_areSharpAndDiffer()
{
    std::vector<QImage> seen;
    for (const ontology::NodeKind kind : ontology::allNodeKinds) {
        const QImage image = support::kindIcon(kind, QPalette{Qt::white}).pixmap(32, 32).toImage();
        QCOMPARE(image.size(), QSize(32, 32));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        QVERIFY(std::ranges::find(seen, image) == seen.end());
        seen.push_back(image);
    }
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
