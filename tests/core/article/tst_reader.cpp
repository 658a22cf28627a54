#include <cablegraph/article/reader.h>
#include <cablegraph/base/error.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <functional>
#include <string>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace cablegraph;
using article::Article;
using article::readArticle;
using article::ReadOptions;

namespace {

/// The error that the call ends with; an Internal one when it ends with none.
Error failure(const std::function<void()>& call)
{
    try {
        call();
    } catch (const Error& error) {
        return error;
    }
    return Error{ErrorKind::Internal, {}, "nothing was thrown"};
}

ReadOptions tenBytes()
{
    ReadOptions options;
    options.largestFile = 10;
    return options;
}

Error failureOf(const std::filesystem::path& file, const ReadOptions& options = {})
{
    return failure([&] { static_cast<void>(readArticle(file, options)); });
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_givesTextTitleOriginAndDate();
    void nameBeyondAscii_isKept();
    void symbolicLink_isFollowed();
    void missingFile_isNotFound();
    void folder_isNotAFile();
    void pipeAndDevice_areRefusedWithoutWaiting();
    void unreadableFile_isNotReadable();
    void failingRead_isNotReadable();
    void emptyFile_isEmpty_data();
    void emptyFile_isEmpty();
    void pictureError_saysWhatItIs();
    void fileBeyondTheLimit_isRefusedUnread();
    void bytesBeyondTheLimit_areRefused();
    void fiftyMegabytes_areReadWhereTheLimitAllows();
    void millionsOfShortLines_areRead();

private:
    [[nodiscard]] std::filesystem::path write(const QString& name, const QByteArray& bytes) const
    {
        QFile file{m_folder.filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test file cannot be written");
        return file.filesystemFileName();
    }

    QTemporaryDir m_folder;
};

void TestReader::file_givesTextTitleOriginAndDate()
{
    const std::filesystem::path file = write(QStringLiteral("a.txt"), "Envoys meet\n\nThey met in Oslo.\n");
    ReadOptions options;
    options.published = text::PartialDate{2024, 3, 5};
    const Article read = readArticle(file, options);
    QCOMPARE(read.text, std::string{"Envoys meet\n\nThey met in Oslo.\n"});
    QCOMPARE(read.title, std::string{"Envoys meet"});
    QCOMPARE(read.origin, file.string());
    QVERIFY(read.published == options.published);
    QCOMPARE(read.paragraphs.size(), std::size_t{2});
    QCOMPARE(fingerprint(read), fingerprint(readArticle(read.text, "clipboard")));
}

void TestReader::nameBeyondAscii_isKept()
{
    const std::filesystem::path file = write(QStringLiteral("회담 é.txt"), "Envoys meet\n");
    QVERIFY(readArticle(file).origin.ends_with("회담 é.txt"));
}

void TestReader::symbolicLink_isFollowed()
{
    const std::filesystem::path file = write(QStringLiteral("target.txt"), "Envoys meet\n");
    const std::filesystem::path link = m_folder.filePath(QStringLiteral("link.txt")).toStdString();
    std::filesystem::create_symlink(file, link);
    QCOMPARE(readArticle(link).title, std::string{"Envoys meet"});
    std::filesystem::remove(file);
    QCOMPARE(failureOf(link).kind(), ErrorKind::NotFound);
    std::filesystem::remove(link);
}

void TestReader::missingFile_isNotFound()
{
    const std::filesystem::path folder{m_folder.path().toStdString()};
    const Error error = failureOf(folder / "none.txt");
    QCOMPARE(error.kind(), ErrorKind::NotFound);
    QCOMPARE(error.file(), folder / "none.txt");
    QCOMPARE(failureOf(write(QStringLiteral("a.txt"), "x") / "below").kind(), ErrorKind::NotFound);
    QCOMPARE(failureOf(std::string(5000, 'x')).kind(), ErrorKind::NotFound);
    QCOMPARE(failureOf("").kind(), ErrorKind::NotFound);
}

void TestReader::folder_isNotAFile()
{
    QCOMPARE(failureOf(m_folder.path().toStdString()).kind(), ErrorKind::NotAFile);
}

void TestReader::pipeAndDevice_areRefusedWithoutWaiting()
{
#ifdef Q_OS_UNIX
    const std::string pipe = m_folder.filePath(QStringLiteral("pipe")).toStdString();
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    QCOMPARE(failureOf(pipe).kind(), ErrorKind::NotAFile);
    QCOMPARE(failureOf("/dev/zero").kind(), ErrorKind::NotAFile);
#else
    QSKIP("there are no named pipes in folders here");
#endif
}

void TestReader::unreadableFile_isNotReadable()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("the superuser may read every file");
#endif
    const std::filesystem::path file = write(QStringLiteral("secret.txt"), "Envoys meet\n");
    std::filesystem::permissions(file, std::filesystem::perms::none);
    QCOMPARE(failureOf(file).kind(), ErrorKind::NotReadable);
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
}

void TestReader::failingRead_isNotReadable()
{
    // A regular file whose first byte cannot be read, for the superuser as for everybody.
    const std::filesystem::path memory{"/proc/self/mem"};
    if (!std::filesystem::exists(memory))
        QSKIP("there is no /proc here");
    QCOMPARE(failureOf(memory).kind(), ErrorKind::NotReadable);
}

void TestReader::emptyFile_isEmpty_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray{};
    QTest::newRow("line ends") << QByteArray{"\n\r\n \t\n"};
    QTest::newRow("byte order mark") << QByteArray{"\xEF\xBB\xBF"};
    QTest::newRow("UTF-16 mark and blanks") << QByteArray{"\xFF\xFE \0\n\0", 6};
    QTest::newRow("wide blanks") << QByteArray{"\xE3\x80\x80\xC2\xA0\xE2\x80\x8B"};
}

void TestReader::emptyFile_isEmpty()
{
    QFETCH(const QByteArray, bytes);
    const std::filesystem::path file = write(QStringLiteral("empty.txt"), bytes);
    const Error error = failureOf(file);
    QCOMPARE(error.kind(), ErrorKind::Empty);
    QCOMPARE(error.file(), file);
}

void TestReader::pictureError_saysWhatItIs()
{
    const Error error = failureOf(write(QStringLiteral("photo.txt"), "\x89PNG\r\n\x1A\n"));
    QCOMPARE(error.kind(), ErrorKind::NotText);
    QCOMPARE(error.detail(), std::string{"a picture"});
}

void TestReader::fileBeyondTheLimit_isRefusedUnread()
{
    // Sparse: it takes no room on the disk, and reading it would find no text.
    const std::filesystem::path file = write(QStringLiteral("large.txt"), {});
    std::filesystem::resize_file(file, std::uintmax_t{50} << 20);
    const Error error = failureOf(file);
    QCOMPARE(error.kind(), ErrorKind::TooLarge);
    QCOMPARE(error.detail(), std::string{"the limit is 4 MiB"});
    QCOMPARE(failureOf(write(QStringLiteral("a.txt"), "eleven byte"), tenBytes()).kind(), ErrorKind::TooLarge);
    QCOMPARE(readArticle(write(QStringLiteral("a.txt"), "ten bytes."), tenBytes()).text.size(), std::size_t{10});
}

void TestReader::bytesBeyondTheLimit_areRefused()
{
    const Error error = failure([] { static_cast<void>(readArticle("eleven byte", "standard input", tenBytes())); });
    QCOMPARE(error.kind(), ErrorKind::TooLarge);
    QCOMPARE(error.file(), std::filesystem::path{"standard input"});
}

void TestReader::fiftyMegabytes_areReadWhereTheLimitAllows()
{
    const QByteArray paragraph = "The envoys met on Monday. They spoke about the border, and agreed to meet again.\n\n";
    const int count = 50'000'000 / static_cast<int>(paragraph.size());
    ReadOptions options;
    options.largestFile = std::uintmax_t{64} << 20;
    const Article read = readArticle(write(QStringLiteral("fifty.txt"), paragraph.repeated(count)), options);
    QCOMPARE(static_cast<int>(read.paragraphs.size()), count);
    QCOMPARE(read.text.size(), static_cast<std::size_t>(paragraph.size()) * static_cast<std::size_t>(count));
}

void TestReader::millionsOfShortLines_areRead()
{
    QCOMPARE(readArticle(QByteArray{"a\n"}.repeated(2'000'000).toStdString(), "test").paragraphs.size(),
             std::size_t{1});
    QCOMPARE(readArticle(std::string(4'000'000, 'a'), "test").paragraphs.size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestReader)
#include "tst_reader.moc"
