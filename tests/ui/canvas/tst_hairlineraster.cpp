#include <QTest>

#include <hairlineraster.h>

using namespace cablegraph;

namespace {

constexpr QRgb white = 0xFFFFFFFF;
constexpr QRgb red = 0xFFFF0000;
constexpr QRgb blue = 0xFF0000FF;
constexpr std::uint32_t whole = 256;

class Picture
{
public:
    Picture() { m_image.fill(Qt::transparent); }

    void line(QPointF from, QPointF to, std::uint32_t share, QRgb colour)
    {
        canvas::HairlineRaster{m_image}.line(from, to, share, colour);
    }

    [[nodiscard]] QImage onWhite() const
    {
        QImage copy = m_image.copy();
        canvas::HairlineRaster{copy}.paintGround(white);
        return copy;
    }

private:
    QImage m_image{20, 10, QImage::Format_ARGB32_Premultiplied};
};

int count(const QImage& image, QRgb colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == colour ? 1 : 0;
    return found;
}

} // namespace

class TestHairlineRaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_hasOnePixelInEachColumnOrRow();
    void firstLine_liesOnTop();
    void ground_showsThroughWhatIsLeftOpen();
    void manyPaleLines_fillUpToTheirColour();
    void linesBeyondTheImage_areCutOff();
};

void TestHairlineRaster::line_hasOnePixelInEachColumnOrRow()
{
    Picture flat;
    flat.line({2, 3}, {12, 6}, whole, red);
    QCOMPARE(count(flat.onWhite(), red), 10);
    Picture steep;
    steep.line({4, 9}, {6, 1}, whole, red);
    QCOMPARE(count(steep.onWhite(), red), 8);
    Picture point;
    point.line({4, 4}, {4, 4}, whole, red);
    QCOMPARE(count(point.onWhite(), white), 200);
}

void TestHairlineRaster::firstLine_liesOnTop()
{
    Picture picture;
    picture.line({0, 5}, {20, 5}, whole, red);
    picture.line({10, 0}, {10, 10}, whole, blue);
    const QImage image = picture.onWhite();
    QCOMPARE(image.pixel(10, 5), red);
    QCOMPARE(image.pixel(10, 4), blue);
}

void TestHairlineRaster::ground_showsThroughWhatIsLeftOpen()
{
    Picture picture;
    picture.line({0, 5}, {20, 5}, whole / 2, red);
    const QColor mixed = picture.onWhite().pixelColor(10, 5);
    QCOMPARE(mixed.red(), 255);
    QVERIFY(std::abs(mixed.green() - 128) <= 1);
    QCOMPARE(mixed.green(), mixed.blue());
    QCOMPARE(picture.onWhite().pixel(10, 4), white);
}

void TestHairlineRaster::manyPaleLines_fillUpToTheirColour()
{
    Picture picture;
    for (int i = 0; i < 200; ++i)
        picture.line({0, 5}, {20, 5}, whole / 10, red);
    picture.line({0, 5}, {20, 5}, whole, blue); // nothing is left for it
    const QColor filled = picture.onWhite().pixelColor(10, 5);
    QVERIFY(filled.red() > 250);
    QVERIFY(filled.blue() < 5);
    QVERIFY(filled.green() < 5);
}

void TestHairlineRaster::linesBeyondTheImage_areCutOff()
{
    Picture picture;
    picture.line({-1000, 5}, {1000, 5}, whole, red);
    picture.line({5, -1e9}, {5, 1e9}, whole, blue);
    picture.line({-10, -10}, {-2, 30}, whole, blue);
    picture.line({30, 0}, {40, 10}, whole, blue);
    const QImage image = picture.onWhite();
    QCOMPARE(count(image, red), 20);
    QCOMPARE(count(image, blue), 9);
}

QTEST_APPLESS_MAIN(TestHairlineRaster)
#include "tst_hairlineraster.moc"
