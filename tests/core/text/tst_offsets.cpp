#include <cablegraph/text/offsets.h>

#include <QTest>

#include <string>

using cablegraph::text::OffsetMap;

class TestOffsets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPosition_convertsThereAndBack();
    void insideCharacter_movesToItsFirstByte();
    void beyondEnd_movesToEnd();
    void emptyText_hasOnlyZero();
};

void TestOffsets::everyPosition_convertsThereAndBack()
{
    // One, two, three and four bytes a character, long enough for several checkpoints.
    std::string text;
    for (int i = 0; i < 50; ++i)
        text += "aé한😀";
    const OffsetMap map{text};
    std::size_t byte = 0;
    std::size_t utf16 = 0;
    const std::size_t bytes[] = {1, 2, 3, 4};
    for (std::size_t codePoint = 0; codePoint < 200; ++codePoint) {
        QCOMPARE(map.codePointFromByte(byte), codePoint);
        QCOMPARE(map.utf16FromByte(byte), utf16);
        QCOMPARE(map.byteFromCodePoint(codePoint), byte);
        QCOMPARE(map.byteFromUtf16(utf16), byte);
        byte += bytes[codePoint % 4];
        utf16 += codePoint % 4 == 3 ? 2 : 1;
    }
    QCOMPARE(byte, text.size());
}

void TestOffsets::insideCharacter_movesToItsFirstByte()
{
    const std::string text = "a한b😀c";
    const OffsetMap map{text};
    QCOMPARE(map.codePointFromByte(2), std::size_t{1});
    QCOMPARE(map.byteFromUtf16(4), std::size_t{5}); // between the two halves of the emoji
}

void TestOffsets::beyondEnd_movesToEnd()
{
    const std::string text = "né";
    const OffsetMap map{text};
    QCOMPARE(map.codePointFromByte(99), std::size_t{2});
    QCOMPARE(map.byteFromCodePoint(99), std::size_t{3});
    QCOMPARE(map.byteFromUtf16(99), std::size_t{3});
}

void TestOffsets::emptyText_hasOnlyZero()
{
    const OffsetMap map{""};
    QCOMPARE(map.codePointFromByte(0), std::size_t{0});
    QCOMPARE(map.byteFromUtf16(5), std::size_t{0});
}

QTEST_APPLESS_MAIN(TestOffsets)
#include "tst_offsets.moc"
