#include <cablegraph/base/error.h>
#include <cablegraph/language/modelfile.h>
#include <cablegraph/training/modelwriter.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>
#include <zlib.h>

using namespace cablegraph;
using language::ModelFile;
using training::modelBytes;
using training::ModelSection;

namespace {

using Bytes = std::vector<std::byte>;
namespace format = language::modelformat;

Bytes bytesOf(std::string_view text)
{
    const auto* begin = reinterpret_cast<const std::byte*>(text.data());
    return {begin, begin + text.size()};
}

Bytes sample()
{
    const std::vector<ModelSection> sections{{"lemmas", bytesOf("go went")}, {"empty", {}}, {"tags", bytesOf("NN")}};
    return modelBytes(sections);
}

void set32(Bytes& bytes, std::size_t at, std::uint32_t value)
{
    std::memcpy(bytes.data() + at, &value, sizeof value);
}

void set64(Bytes& bytes, std::size_t at, std::uint64_t value)
{
    std::memcpy(bytes.data() + at, &value, sizeof value);
}

/// Makes the checksum right again, so that a test reaches what lies behind it.
void sign(Bytes& bytes)
{
    const std::size_t covered = bytes.size() - format::checksumSize;
    set32(bytes, covered, static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<Bytef*>(bytes.data()), covered)));
}

/// The kind of the Error; "read" if there was none.
QByteArray outcomeOf(const Bytes& bytes)
{
    try {
        static_cast<void>(ModelFile::parse(bytes, "english.model"));
    } catch (const Error& error) {
        return error.file() == "english.model" ? QByteArray{nameOf(error.kind()).data()} : QByteArray{"no file named"};
    }
    return "read";
}

QByteArray outcomeOfFile(const std::filesystem::path& file)
{
    try {
        static_cast<void>(ModelFile::read(file));
    } catch (const Error& error) {
        return nameOf(error.kind()).data();
    }
    return "read";
}

} // namespace

class TestModelFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenSections_areRead();
    void sections_beginWhereNumbersCanBeUsedInPlace();
    void sameSections_makeTheSameBytes();
    void missingSection_isDamaged();
    void brokenBytes_areRefused_data();
    void brokenBytes_areRefused();
    void everyCut_isRefused();
    void everyFlippedByte_isRefused();
    void file_isReadAndMovesWithItsBytes();
    void missingFileAndFolder_areTold();
    void writing_replacesTheWholeFile();
    void wrongNames_areRefused_data();
    void wrongNames_areRefused();
};

void TestModelFile::writtenSections_areRead()
{
    const ModelFile model = ModelFile::parse(sample(), "english.model");
    QCOMPARE(model.sections().size(), std::size_t{3});
    QVERIFY(std::ranges::equal(model.section("lemmas"), bytesOf("go went")));
    QVERIFY(std::ranges::equal(model.section("tags"), bytesOf("NN")));
    QVERIFY(model.section("empty").empty());
    QVERIFY(model.has("tags") && !model.has("tag"));
}

void TestModelFile::sections_beginWhereNumbersCanBeUsedInPlace()
{
    const ModelFile model = ModelFile::parse(sample(), "english.model");
    for (const ModelFile::Section& section : model.sections())
        QCOMPARE(reinterpret_cast<std::uintptr_t>(section.bytes.data()) % format::alignment, std::uintptr_t{0});
}

void TestModelFile::sameSections_makeTheSameBytes()
{
    QVERIFY(sample() == sample());
}

void TestModelFile::missingSection_isDamaged()
{
    const ModelFile model = ModelFile::parse(sample(), "english.model");
    try {
        static_cast<void>(model.section("parser"));
        QFAIL("was found");
    } catch (const Error& error) {
        QVERIFY(error.kind() == ErrorKind::Damaged);
        QVERIFY(error.detail().find("parser") != std::string::npos);
    }
}

void TestModelFile::brokenBytes_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("kind");
    const auto row = [](const char* name, const Bytes& bytes, const char* kind) {
        QTest::newRow(name) << QByteArray{reinterpret_cast<const char*>(bytes.data()),
                                          static_cast<qsizetype>(bytes.size())}
                            << QByteArray{kind};
    };
    const auto changed = [](auto&& change) {
        Bytes bytes = sample();
        change(bytes);
        sign(bytes);
        return bytes;
    };
    constexpr std::size_t entry = format::headerSize;
    row("nothing", {}, "empty");
    row("a text", bytesOf("This is a letter and no model of a language."), "invalid-data");
    row("a short text", bytesOf("Hi"), "invalid-data");
    row("magic alone", bytesOf(format::magic), "damaged");
    row("longer than it says", changed([](Bytes& bytes) { bytes.resize(bytes.size() + 64); }), "damaged");
    row("newer", changed([](Bytes& bytes) { set32(bytes, 8, format::version + 1); }), "newer-version");
    row("newer and longer", changed([](Bytes& bytes) {
            set32(bytes, 8, 9);
            bytes.resize(bytes.size() + 9);
        }),
        "newer-version");
    row("version 0", changed([](Bytes& bytes) { set32(bytes, 8, 0); }), "damaged");
    row("many sections", changed([](Bytes& bytes) { set32(bytes, 12, 0xFFFFFFFF); }), "damaged");
    row("more sections than fit", changed([](Bytes& bytes) { set32(bytes, 12, 60); }), "damaged");
    row("offset outside", changed([](Bytes& bytes) { set64(bytes, entry + format::nameSize, 1 << 20); }), "damaged");
    row("offset between", changed([](Bytes& bytes) { set64(bytes, entry + format::nameSize, 130); }), "damaged");
    row("size outside", changed([](Bytes& bytes) { set64(bytes, entry + format::nameSize + 8, 1 << 20); }), "damaged");
    row("size that wraps", changed([](Bytes& bytes) { set64(bytes, entry + format::nameSize + 8, ~std::uint64_t{9}); }),
        "damaged");
    row("no name", changed([](Bytes& bytes) { bytes[entry] = std::byte{0}; }), "damaged");
    row("name twice", changed([](Bytes& bytes) {
            std::copy_n(bytes.begin() + entry, format::nameSize, bytes.begin() + entry + format::entrySize);
        }),
        "damaged");
}

void TestModelFile::brokenBytes_areRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, kind);
    QCOMPARE(outcomeOf(bytesOf(std::string_view{bytes.constData(), static_cast<std::size_t>(bytes.size())})), kind);
}

void TestModelFile::everyCut_isRefused()
{
    const Bytes whole = sample();
    for (std::size_t size = 1; size < whole.size(); ++size) {
        const QByteArray outcome = outcomeOf({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)});
        QCOMPARE(outcome, QByteArray{"damaged"});
    }
}

void TestModelFile::everyFlippedByte_isRefused()
{
    Bytes bytes = sample();
    for (std::byte& byte : bytes) {
        byte ^= std::byte{0x10};
        QVERIFY(outcomeOf(bytes) != "read");
        byte ^= std::byte{0x10};
    }
    QCOMPARE(outcomeOf(bytes), QByteArray{"read"});
}

void TestModelFile::file_isReadAndMovesWithItsBytes()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("english.model").toStdString();
    const std::vector<ModelSection> sections{{"tags", bytesOf("NN VB")}};
    training::writeModel(file, sections);
    ModelFile model = ModelFile::read(file);
    const std::span<const std::byte> tags = model.section("tags");
    const ModelFile moved = std::move(model);
    QVERIFY(std::ranges::equal(tags, bytesOf("NN VB")));
    QCOMPARE(moved.section("tags").data(), tags.data());
    QCOMPARE(moved.file(), file);
}

void TestModelFile::missingFileAndFolder_areTold()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    QCOMPARE(outcomeOfFile(path / "none.model"), QByteArray{"not-found"});
    QCOMPARE(outcomeOfFile(path), QByteArray{"not-a-file"});
    std::ofstream{path / "empty.model"};
    QCOMPARE(outcomeOfFile(path / "empty.model"), QByteArray{"empty"});
}

void TestModelFile::writing_replacesTheWholeFile()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("english.model").toStdString();
    const std::vector<ModelSection> first{{"tags", Bytes(5000)}};
    const std::vector<ModelSection> second{{"lemmas", bytesOf("go")}};
    training::writeModel(file, first);
    training::writeModel(file, second);
    QVERIFY(ModelFile::read(file).has("lemmas"));
    const auto count = std::distance(std::filesystem::directory_iterator{file.parent_path()}, {});
    QCOMPARE(count, std::ptrdiff_t{1});
    const std::vector<ModelSection> broken{{"", {}}};
    QVERIFY_EXCEPTION_THROWN(training::writeModel(file, broken), Error);
    QVERIFY(ModelFile::read(file).has("lemmas"));
}

void TestModelFile::wrongNames_areRefused_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("empty") << "tags"
                           << "";
    QTest::newRow("too long") << "tags"
                              << "a-name-of-twenty-five-byte";
    QTest::newRow("twice") << "tags"
                           << "tags";
}

void TestModelFile::wrongNames_areRefused()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const std::vector<ModelSection> sections{{first.toStdString(), {}}, {second.toStdString(), {}}};
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(modelBytes(sections)), Error);
}

QTEST_APPLESS_MAIN(TestModelFile)
#include "tst_modelfile.moc"
