#include "pictureexport.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using cablegraph::exportPicture;
using cablegraph::PictureExportArguments;

class TestPictureExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void articles_becomeAPictureOfTheGivenSize();
    void everyFormat_isWritten();
    void wrongArguments_give2();
    void badArticle_isToldAndTheOthersAreDrawn();
    void onlyBadArticles_give1AndNoPicture();
    void missingLibrary_gives1();
    void unwritablePicture_gives1();

private:
    [[nodiscard]] std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path{m_folder->path().toStdString()} / name;
    }
    [[nodiscard]] static std::filesystem::path sample()
    {
        const QDir samples{QStringLiteral(CABLEGRAPH_SAMPLES)};
        return samples.filePath(samples.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name).value(0))
            .toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPictureExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPictureExport::articles_becomeAPictureOfTheGivenSize()
{
    QCOMPARE(exportPicture({path("a.png"), QSize{800, 500}, {sample()}}), 0);
    QCOMPARE(QImage{m_folder->filePath(QStringLiteral("a.png"))}.size(), QSize(800, 500));
}

void TestPictureExport::everyFormat_isWritten()
{
    for (const char* name : {"a.png", "a.svg", "a.pdf"}) {
        QCOMPARE(exportPicture({path(name), {}, {sample()}}), 0);
        QVERIFY(QFile{m_folder->filePath(QString::fromUtf8(name))}.size() > 5000);
    }
}

void TestPictureExport::wrongArguments_give2()
{
    QCOMPARE(exportPicture({path("a.jpg"), {}, {sample()}}), 2);
    QCOMPARE(exportPicture({path("a.png"), {}, {}}), 2);
    QCOMPARE(exportPicture({path("a.png"), QSize{5, 5}, {sample()}}), 2);
    QCOMPARE(exportPicture({path("a.png"), {}, {path("x.cablegraph"), sample()}}), 2);
    QVERIFY(QDir{m_folder->path()}.isEmpty());
}

void TestPictureExport::badArticle_isToldAndTheOthersAreDrawn()
{
    QCOMPARE(exportPicture({path("a.png"), {}, {path("none.txt"), sample()}}), 1);
    QVERIFY(!QImage{m_folder->filePath(QStringLiteral("a.png"))}.isNull());
}

void TestPictureExport::onlyBadArticles_give1AndNoPicture()
{
    QCOMPARE(exportPicture({path("a.png"), {}, {path("none.txt")}}), 1);
    QVERIFY(QDir{m_folder->path()}.isEmpty());
}

void TestPictureExport::missingLibrary_gives1()
{
    QCOMPARE(exportPicture({path("a.png"), {}, {path("none.cablegraph")}}), 1);
    QVERIFY(QDir{m_folder->path()}.isEmpty());
}

void TestPictureExport::unwritablePicture_gives1()
{
    QCOMPARE(exportPicture({path("none/a.png"), {}, {sample()}}), 1);
}

QTEST_MAIN(TestPictureExport)
#include "tst_pictureexport.moc"
