#include <cablegraph/library/judgements.h>
#include <cablegraph/library/librarywriter.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <libraryprinting.h>
#include <temporarylibrary.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using library::Library;

/// Libraries of earlier versions, as they were written then, are brought up to date and say what they said.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void olderLibrary_saysWhatItSaid_data();
    void olderLibrary_saysWhatItSaid();
    void olderLibrary_isAsIfReadToday_data() { olderLibrary_saysWhatItSaid_data(); }
    void olderLibrary_isAsIfReadToday();
    void olderLibrary_keepsWhatTheUserSaid_data();
    void olderLibrary_keepsWhatTheUserSaid();
    void stoppedMigration_changesNothing();
    void olderLibrary_isCopiedBefore();
    void olderLibrary_cannotBeOpenedForReadingAlone();

private:
    static QString fixture(int version)
    {
        return QStringLiteral(CABLEGRAPH_TEST_DATA "/libraries/version%1-read.cablegraph").arg(version);
    }
    static void copy(int version, const TemporaryLibrary& to)
    {
        const QString file = QString::fromStdString(to.file().string());
        QVERIFY(QFile::copy(fixture(version), file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    }
};

void TestMigrations::olderLibrary_saysWhatItSaid_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= 4; ++version)
        QTest::addRow("%d", version) << version;
}

void TestMigrations::olderLibrary_saysWhatItSaid()
{
    QFETCH(const int, version);
    const TemporaryLibrary file;
    copy(version, file);
    const Library library = file.open();
    const library::Statistics statistics = library.statistics();
    QCOMPARE(statistics.articles, std::size_t{2});
    QCOMPARE(statistics.nodes, std::size_t{9});
    QCOMPARE(statistics.edges, std::size_t{14});
    QCOMPARE(statistics.evidence, std::size_t{16});
    const graph::KnowledgeGraph graph = library.graph();
    // Numbers stay, so that places and pins do.
    QCOMPARE(graph.findNode(NodeId{6})->name, std::string{"Arctic Policy Institute"});
    QCOMPARE(graph.findNode(NodeId{6})->mentions.size(), std::size_t{2});
    QCOMPARE(graph.findNode(NodeId{1})->mentions.size(), std::size_t{7});
    QVERIFY(graph.findNode(NodeId{9})->attributes.threatSource == NodeId{5});
    QCOMPARE(graph.findEdge(EdgeId{1})->evidence.size(), std::size_t{2});
    QVERIFY(graph.findEdge(EdgeId{12})->source == NodeId{8});
    QVERIFY((library.placements().at(NodeId{2}) == layout::Placement{{10, 5}, true}));
    QCOMPARE(library.placements().size(), std::size_t{9});
    QCOMPARE(library.search("allegations").size(), std::size_t{1});
}

/// Nothing that the rules look at was lost: taking an article away and adding it again changes nothing.
void TestMigrations::olderLibrary_isAsIfReadToday()
{
    QFETCH(const int, version);
    const TemporaryLibrary file;
    copy(version, file);
    Library library = file.open();
    const std::string before = printed(library);
    const NodeId rojas{8};
    const library::JudgementId merge = library::Judge{library}.merge({rojas, NodeId{7}}, rojas);
    QVERIFY(printed(library) != before);
    library::Judge{library}.setActive(merge, false);
    QCOMPARE(printed(library), before);
    library::LibraryWriter writer{library};
    writer.remove(library.articles()[0].id);
    QCOMPARE(library.statistics().articles, std::size_t{1});
    QVERIFY(library.graph().findNode(rojas) != nullptr);
    writer.remove(library.articles()[0].id);
    QVERIFY(library.graph().isEmpty());
}

void TestMigrations::olderLibrary_keepsWhatTheUserSaid_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("3") << 3; // the first with judgements
    QTest::newRow("4") << 4;
}

void TestMigrations::olderLibrary_keepsWhatTheUserSaid()
{
    QFETCH(const int, version);
    const TemporaryLibrary file;
    copy(version, file);
    Library library = file.open();
    QCOMPARE(library.judgements().size(), std::size_t{1});
    QCOMPARE(library.graph().findNode(NodeId{5})->name, std::string{"The Kremlin"});
    const auto hits = library.searchNodes("kremlin");
    QCOMPARE(hits.size(), std::size_t{1});
    QVERIFY(hits.front().node == NodeId{5});
    library::Judge{library}.setActive(library.judgements().front().id, false);
    QCOMPARE(library.graph().findNode(NodeId{5})->name, std::string{"Russia"});
    QVERIFY(library.searchNodes("kremlin").empty());
}

void TestMigrations::stoppedMigration_changesNothing()
{
    const TemporaryLibrary file;
    copy(2, file);
    std::stop_source stop;
    std::size_t reports = 0;
    const auto report = [&](Phase, std::size_t, std::size_t) {
        ++reports;
        stop.request_stop();
    };
    QVERIFY_THROWS_EXCEPTION(Stopped, (void)Library::open(file.file(), Library::Access::ReadWrite,
                                                          Library::defaultBusyTimeout, report, stop.get_token()));
    QVERIFY(reports > 0);
    const QDir folder{QString::fromStdString(file.folder().string())};
    QVERIFY(folder.entryList({QStringLiteral("*.backup*")}).isEmpty());
    QCOMPARE(errorKindOf([&] { (void)file.open(Library::Access::ReadOnly); }), std::string{"not-writable"});
    QCOMPARE(file.open().statistics().nodes, std::size_t{9});
}

void TestMigrations::olderLibrary_isCopiedBefore()
{
    const TemporaryLibrary file;
    copy(1, file);
    (void)file.open();
    const std::filesystem::path copyFile = file.file().string() + ".v1.backup";
    QVERIFY(std::filesystem::exists(copyFile));
    (void)file.open();
    const QDir folder{QString::fromStdString(file.folder().string())};
    QCOMPARE(folder.entryList({QStringLiteral("*.backup*")}).size(), 1);
}

void TestMigrations::olderLibrary_cannotBeOpenedForReadingAlone()
{
    const TemporaryLibrary file;
    copy(1, file);
    QCOMPARE(errorKindOf([&] { (void)file.open(Library::Access::ReadOnly); }), std::string{"not-writable"});
}

QTEST_APPLESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
