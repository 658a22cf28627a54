#include <cablegraph/base/error.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/ontology/statecoordinates.h>
#include <cablegraph/ontology/tables.h>

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <filesystem>
#include <fstream>

using namespace cablegraph;
using ontology::Coordinates;
using ontology::loadStateCoordinates;

namespace fs = std::filesystem;

class TestStateCoordinates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyState_hasAPlace();
    void states_lieOnTheirContinent();
    void userFile_addsAndReplaces();
    void mistakes_nameFileAndLine_data();
    void mistakes_nameFileAndLine();

private:
    static std::map<std::string, Coordinates> loadWith(const QTemporaryDir& user, const std::string& lines)
    {
        const fs::path folder{user.path().toStdString()};
        std::ofstream{folder / "statecoordinates.txt"} << "code | latitude | longitude\n" << lines;
        return loadStateCoordinates(std::array{resourceFolder() / "ontology", folder});
    }
};

void TestStateCoordinates::everyState_hasAPlace()
{
    const std::array folders{resourceFolder() / "ontology"};
    const auto coordinates = loadStateCoordinates(folders);
    const ontology::Ontology loaded = ontology::Ontology::load(folders);
    for (const ontology::State& state : loaded.tables().states)
        QVERIFY2(coordinates.contains(state.code), state.code.c_str());
    QCOMPARE(coordinates.size(), loaded.tables().states.size());
}

void TestStateCoordinates::states_lieOnTheirContinent()
{
    const auto at = loadStateCoordinates(std::array{resourceFolder() / "ontology"});
    QVERIFY(at.at("USA").longitude < -60 && at.at("USA").latitude > 20);
    QVERIFY(at.at("BRA").longitude < -30 && at.at("BRA").latitude < 0);
    QVERIFY(at.at("CHN").longitude > 100 && at.at("CHN").latitude > 20);
    QVERIFY(at.at("AUS").longitude > 110 && at.at("AUS").latitude < -10);
    QVERIFY(at.at("GBR").longitude < at.at("FRA").longitude && at.at("FRA").longitude < at.at("DEU").longitude);
    QVERIFY(at.at("NOR").latitude > at.at("ITA").latitude && at.at("ITA").latitude > at.at("ZAF").latitude);
}

void TestStateCoordinates::userFile_addsAndReplaces()
{
    const QTemporaryDir user;
    const auto at = loadWith(user, "FRA | 1.5 | -2\nXAA | -90 | 180\n");
    QVERIFY((at.at("FRA") == Coordinates{1.5, -2}));
    QVERIFY((at.at("XAA") == Coordinates{-90, 180}));
    QVERIFY(at.contains("DEU"));
}

void TestStateCoordinates::mistakes_nameFileAndLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no number") << QByteArray{"XAA | north | 4"};
    QTest::newRow("number and more") << QByteArray{"XAA | 4 | 5E"};
    QTest::newRow("empty") << QByteArray{"XAA | | 5"};
    QTest::newRow("beyond the pole") << QByteArray{"XAA | 90.1 | 5"};
    QTest::newRow("once too far round") << QByteArray{"XAA | 9 | -181"};
    QTest::newRow("not a number") << QByteArray{"XAA | nan | 5"};
}

void TestStateCoordinates::mistakes_nameFileAndLine()
{
    QFETCH(QByteArray, line);
    const QTemporaryDir user;
    try {
        (void)loadWith(user, line.toStdString() + "\n");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::InvalidData);
        QCOMPARE(error.file().filename().string(), std::string{"statecoordinates.txt"});
        QVERIFY(error.line() == std::optional<std::size_t>{2});
        return;
    }
    QFAIL("read without complaint");
}

QTEST_APPLESS_MAIN(TestStateCoordinates)
#include "tst_statecoordinates.moc"
