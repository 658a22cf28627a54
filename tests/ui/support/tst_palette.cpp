#include <cablegraph/support/colourvision.h>
#include <cablegraph/support/palette.h>

#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <set>
#include <vector>

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

constexpr std::array allVisions{support::ColourVision::Standard, support::ColourVision::RedGreen,
                                support::ColourVision::BlueYellow, support::ColourVision::HighContrast};

std::vector<const Theme*> allThemes()
{
    std::vector<const Theme*> themes;
    for (const support::ColourVision vision : allVisions) {
        themes.push_back(&support::lightTheme(vision));
        themes.push_back(&support::darkTheme(vision));
    }
    return themes;
}

/// A linear red, green and blue.
using Light = std::array<double, 3>;
using Matrix = std::array<Light, 3>;

/// What those see who lack one kind of cone, by Machado, Oliveira and Fernandes (2009).
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Light seen(const QColor& colour, const Matrix& eye)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const Light light{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    Light result{};
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = std::clamp(std::inner_product(light.begin(), light.end(), eye[i].begin(), 0.0), 0.0, 1.0);
    return result;
}

Light toLab(const Light& rgb)
{
    const auto root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = root(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// The least distance in CIELAB between two kinds.
double leastDistance(const Theme& theme, const Matrix& eye)
{
    double least = 1000;
    for (std::size_t a = 0; a < theme.kinds.size(); ++a)
        for (std::size_t b = 0; b < a; ++b) {
            const Light one = toLab(seen(theme.kinds[a], eye));
            const Light other = toLab(seen(theme.kinds[b], eye));
            least = std::min(least, std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]));
        }
    return least;
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void themes_areReadable();
    void theme_followsTheWindow();
    void kinds_haveShapesAndColoursOfTheirOwn();
    void kinds_stayApartForTheEyesTheyAreMeantFor();
    void highContrast_hasMore();
    void scale_runsFromConflictToCooperation();
    void measures_standOutMoreTheHigherTheyAre();
    void groups_haveColoursOfTheirOwn();
    void relations_areColouredByScoreOrFamily();
    void standings_havePatternsOfTheirOwn();
    void radius_liesOnTheOutline();
    void icons_areSharpAndDiffer();
    void icons_standOutFromASelectedRow();
};

void TestPalette::themes_areReadable()
{
    for (const Theme* theme : allThemes()) {
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

void TestPalette::kinds_stayApartForTheEyesTheyAreMeantFor()
{
    using support::ColourVision;
    for (const auto& theme :
         {support::lightTheme(ColourVision::RedGreen), support::darkTheme(ColourVision::RedGreen)}) {
        QVERIFY(leastDistance(theme, protanopia) >= 19);
        QVERIFY(leastDistance(theme, deuteranopia) >= 19);
    }
    for (const auto& theme :
         {support::lightTheme(ColourVision::BlueYellow), support::darkTheme(ColourVision::BlueYellow)})
        QVERIFY(leastDistance(theme, tritanopia) >= 19);
}

void TestPalette::highContrast_hasMore()
{
    using support::ColourVision;
    for (const auto& theme :
         {support::lightTheme(ColourVision::HighContrast), support::darkTheme(ColourVision::HighContrast)}) {
        QVERIFY(contrast(theme.text, theme.background) >= 15);
        QVERIFY(contrast(theme.mutedText, theme.background) >= 7);
        for (const QColor& kind : theme.kinds)
            QVERIFY2(contrast(kind, theme.background) >= 4.5, qPrintable(kind.name()));
        for (const QColor& line :
             {theme.structure, theme.meeting, theme.threat, theme.conflict, theme.neutral, theme.cooperation})
            QVERIFY2(contrast(line, theme.background) >= 4.5, qPrintable(line.name()));
    }
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

void TestPalette::icons_standOutFromASelectedRow()
{
    QPalette palette{Qt::white};
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const ontology::NodeKind kind : ontology::allNodeKinds) {
        palette.setColor(QPalette::Highlight, support::kindColour(kind, support::lightTheme()));
        const QImage image = support::kindIcon(kind, palette).pixmap({32, 32}, 1, QIcon::Selected).toImage();
        int edge = 0;
        while (edge < image.width() && image.pixelColor(edge, image.height() / 2).alpha() < 255)
            ++edge;
        const QColor colour = image.pixelColor(edge, image.height() / 2);
        QVERIFY2(contrast(colour, palette.color(QPalette::Highlight)) >= 3, qPrintable(colour.name()));
    }
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
