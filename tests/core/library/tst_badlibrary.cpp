#include "samplearticles.h"

#include <cablegraph/library/librarywriter.h>

#include <QDir>
#include <QTest>

#include <badlibraries.h>
#include <libraryprinting.h>
#include <ordinaryuser.h>
#include <temporarylibrary.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using library::Library;
using library::LibraryWriter;

/// Files that are no library, or one that cannot be used now: each has its kind of error, and nothing is lost by
/// trying.
class TestBadLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void badFile_isRefusedAndLeftAsItIs_data();
    void badFile_isRefusedAndLeftAsItIs();
    void folder_isNotAFile();
    void existingFile_isNotMadeAnew();
    void missingFolder_cannotTakeALibrary();
    void protectedLibrary_isOpenedForReading();
    void protectedFolder_cannotTakeALibrary();
    void unreadableLibrary_isNotReadable();
    void libraryHeldByAnotherProcess_isLocked();
    void libraryWrittenByAnotherProcess_canBeRead();
    void damageFoundWhileReading_isDamage();

private:
    [[nodiscard]] QString file() const { return QString::fromStdString(m_library->file().string()); }
    [[nodiscard]] QString folder() const { return QString::fromStdString(m_library->folder().string()); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile in{file()};
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray{};
    }
    [[nodiscard]] std::string errorOfOpening(Library::Access access = Library::Access::ReadWrite) const
    {
        return errorKindOf([&] { (void)m_library->open(access); });
    }

    std::unique_ptr<TemporaryLibrary> m_library;
    std::string m_content;
};

void TestBadLibrary::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    Library library = m_library->create();
    LibraryWriter writer{library};
    for (const ArticleBuilder& article : {visitArticle(), summitArticle()})
        writer.add(article.article(), article.graph());
    m_content = LibraryPrinter{library}.print();
}

void TestBadLibrary::badFile_isRefusedAndLeftAsItIs_data()
{
    QTest::addColumn<std::size_t>("index");
    const std::vector<BadLibrary> all = badLibraries();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].what) << i;
}

void TestBadLibrary::badFile_isRefusedAndLeftAsItIs()
{
    QFETCH(const std::size_t, index);
    const BadLibrary bad = badLibraries()[index];
    bad.spoil(file());
    const QByteArray before = bytes();
    const auto use = [this](Library::Access access) {
        return errorKindOf([&] {
            const Library library = m_library->open(access);
            (void)LibraryPrinter{library}.print();
        });
    };
    QCOMPARE(use(Library::Access::ReadWrite), std::string{nameOf(bad.kind)});
    QCOMPARE(use(Library::Access::ReadOnly), std::string{nameOf(bad.kind)});
    QCOMPARE(bytes(), before);
}

void TestBadLibrary::folder_isNotAFile()
{
    QCOMPARE(errorKindOf([this] { (void)Library::open(m_library->folder()); }), std::string{"not-a-file"});
}

void TestBadLibrary::existingFile_isNotMadeAnew()
{
    QCOMPARE(errorKindOf([this] { (void)m_library->create(); }), std::string{"not-writable"});
    QCOMPARE(LibraryPrinter{m_library->open()}.print(), m_content);
}

void TestBadLibrary::missingFolder_cannotTakeALibrary()
{
    const auto create = [this] { (void)Library::create(m_library->folder() / "none" / "a.cablegraph"); };
    QCOMPARE(errorKindOf(create), std::string{"not-writable"});
    QCOMPARE(QDir{folder()}.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void TestBadLibrary::protectedLibrary_isOpenedForReading()
{
    const WriteProtection protection{file(), folder()};
    const OrdinaryUser user;
    if (!OrdinaryUser::isOrdinary())
        QSKIP("permissions do not bind root, whose rights cannot be laid down here");
    Library library = m_library->open();
    QVERIFY(library.isReadOnly());
    QCOMPARE(LibraryPrinter{library}.print(), m_content);
    ArticleBuilder another{"Ruritania and Syldavia spoke again.", "2024-03-01", "Again"};
    another.state("Ruritania", "RUR");
    QCOMPARE(errorKindOf([&] { LibraryWriter{library}.add(another.article(), another.graph()); }),
             std::string{"not-writable"});
    QCOMPARE(LibraryPrinter{library}.print(), m_content);
}

void TestBadLibrary::protectedFolder_cannotTakeALibrary()
{
    const WriteProtection protection{file(), folder()};
    const OrdinaryUser user;
    if (!OrdinaryUser::isOrdinary())
        QSKIP("permissions do not bind root, whose rights cannot be laid down here");
    QCOMPARE(errorKindOf([this] { (void)Library::create(m_library->folder() / "new.cablegraph"); }),
             std::string{"not-writable"});
}

void TestBadLibrary::unreadableLibrary_isNotReadable()
{
    const WriteProtection protection{file(), folder()};
    QFile::setPermissions(file(), {});
    const OrdinaryUser user;
    if (!OrdinaryUser::isOrdinary())
        QSKIP("permissions do not bind root, whose rights cannot be laid down here");
    QCOMPARE(errorOfOpening(), std::string{"not-readable"});
}

void TestBadLibrary::libraryHeldByAnotherProcess_isLocked()
{
    LockedLibrary lock{file(), LockedLibrary::From::Reading};
    QCOMPARE(errorOfOpening(), std::string{"locked"});
    QCOMPARE(errorOfOpening(Library::Access::ReadOnly), std::string{"locked"});
    lock.release();
    QCOMPARE(LibraryPrinter{m_library->open()}.print(), m_content);
}

void TestBadLibrary::libraryWrittenByAnotherProcess_canBeRead()
{
    LockedLibrary lock{file(), LockedLibrary::From::Writing};
    Library library = m_library->open();
    QCOMPARE(LibraryPrinter{library}.print(), m_content);
    const ArticleId first = library.articles().front().id;
    QCOMPARE(errorKindOf([&] { LibraryWriter{library}.remove(first); }), std::string{"locked"});
    lock.release();
    LibraryWriter{library}.remove(first);
    QCOMPARE(library.articles().size(), std::size_t{1});
}

void TestBadLibrary::damageFoundWhileReading_isDamage()
{
    // The schema is whole, the last pages are not.
    const auto size = static_cast<qint64>(std::filesystem::file_size(m_library->file()));
    QVERIFY(size > 3 * 4096);
    overwrite(file(), QByteArray(static_cast<int>(size - size / 2), '\x55'), size / 2);
    QCOMPARE(errorKindOf([this] {
                 const Library library = m_library->open();
                 (void)LibraryPrinter{library}.print();
             }),
             std::string{"damaged"});
}

QTEST_GUILESS_MAIN(TestBadLibrary)
#include "tst_badlibrary.moc"
