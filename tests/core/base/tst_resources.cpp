#include <cablegraph/base/error.h>
#include <cablegraph/base/resources.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace cablegraph;

class TestResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void environmentVariable_comesFirst();
    void folderWithoutOntology_isPassedOver();
    void configFolder_followsXdg();

private:
    const QByteArray m_resources = qgetenv("CABLEGRAPH_RESOURCES");
    const QByteArray m_config = qgetenv("XDG_CONFIG_HOME");
    const QByteArray m_home = qgetenv("HOME");
};

void TestResources::cleanup()
{
    qputenv("CABLEGRAPH_RESOURCES", m_resources);
    qputenv("XDG_CONFIG_HOME", m_config);
    qputenv("HOME", m_home);
}

void TestResources::environmentVariable_comesFirst()
{
    const QTemporaryDir folder;
    QVERIFY(QDir{folder.path()}.mkdir(QStringLiteral("ontology")));
    qputenv("CABLEGRAPH_RESOURCES", folder.path().toUtf8());
    QCOMPARE(resourceFolder(), std::filesystem::path{folder.path().toStdString()});
}

void TestResources::folderWithoutOntology_isPassedOver()
{
    const QTemporaryDir folder;
    qputenv("CABLEGRAPH_RESOURCES", folder.path().toUtf8());
    try {
        QVERIFY(resourceFolder() != std::filesystem::path{folder.path().toStdString()});
    } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::NotFound);
    }
}

void TestResources::configFolder_followsXdg()
{
    qputenv("XDG_CONFIG_HOME", "/somewhere");
    QCOMPARE(userConfigFolder(), std::filesystem::path{"/somewhere/cablegraph"});
    qputenv("XDG_CONFIG_HOME", "");
    qputenv("HOME", "/home/reader");
    QCOMPARE(userConfigFolder(), std::filesystem::path{"/home/reader/.config/cablegraph"});
}

QTEST_APPLESS_MAIN(TestResources)
#include "tst_resources.moc"
