#include "cliprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cablegraph::testing::Outcome;
using cablegraph::testing::run;

/// What a library says, and what became of it, without a window.
class TestCliBriefing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void briefing_isAPageOfTheLibrary();
    void briefing_ofANodeIsAboutItAlone();
    void briefing_untilADayKnowsNothingLater();
    void briefing_namesWhatIsMissing();
    void compare_twoDates();
    void compare_twoLibraries();
    void compare_sameLibraryIsNoDifference();
    void compare_asJson();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void add(const QString& library, const QString& name, const QString& date, const QByteArray& text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliBriefing::add(const QString& library, const QString& name, const QString& date,
                          const QByteArray& text) const
{
    QFile file{path(name)};
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QCOMPARE(run({u"add"_s, path(library), file.fileName(), u"--published"_s, date}).status, 0);
}

void TestCliBriefing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    add(u"news.cablegraph"_s, u"peru.txt"_s, u"2024-03-05"_s,
        "Peru accuses Chile\n\nPeru accused Chile of espionage. Chile denied spying on Peru.\n");
    add(u"news.cablegraph"_s, u"norway.txt"_s, u"2024-06-20"_s,
        "Norway sanctions Sudan\n\nNorway imposed sanctions on Sudan. Norway condemned Sudan.\n");
}

void TestCliBriefing::briefing_isAPageOfTheLibrary()
{
    const QString page = path(u"brief.html"_s);
    const Outcome outcome =
        run({u"briefing"_s, path(u"news.cablegraph"_s), u"--title"_s, u"Week & month"_s, u"--output"_s, page});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.isEmpty() && outcome.errors.isEmpty());
    QFile file{page};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    QVERIFY(html.contains(u"<h1 dir=\"auto\">Week &amp; month</h1>"_s) && html.contains(u"<svg"_s));
    QVERIFY(html.contains(u"Peru accused Chile of espionage."_s) && html.contains(u"5 March 2024"_s));
    QVERIFY(html.contains(u"Norway imposed sanctions on Sudan."_s));
    QVERIFY(!html.contains(m_folder->path())); // nobody else's business
    QCOMPARE(run({u"briefing"_s, path(u"news.cablegraph"_s), u"--title"_s, u"Week & month"_s}).output, html.toUtf8());
}

void TestCliBriefing::briefing_ofANodeIsAboutItAlone()
{
    const QString html =
        QString::fromUtf8(run({u"briefing"_s, path(u"news.cablegraph"_s), u"--node"_s, u"norway"_s}).output);
    QVERIFY(html.contains(u"Sudan"_s) && !html.contains(u"Chile"_s));
}

void TestCliBriefing::briefing_untilADayKnowsNothingLater()
{
    const QString html =
        QString::fromUtf8(run({u"briefing"_s, path(u"news.cablegraph"_s), u"--until"_s, u"2024-04-01"_s}).output);
    QVERIFY(html.contains(u"Chile"_s) && !html.contains(u"Sudan"_s));
    QVERIFY(html.contains(u"until 2024-04-01"_s));
}

void TestCliBriefing::briefing_namesWhatIsMissing()
{
    const QString library = path(u"news.cablegraph"_s);
    Outcome outcome = run({u"briefing"_s, library, u"--node"_s, u"Atlantis"_s});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.errors.contains("Atlantis") && outcome.output.isEmpty());
    outcome = run({u"briefing"_s, library, u"--filter"_s, u"Gulf"_s});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.errors.contains("Gulf"));
    QCOMPARE(run({u"briefing"_s, library, u"--since"_s, u"soon"_s}).status, 2);
    QCOMPARE(run({u"briefing"_s, path(u"none.cablegraph"_s)}).status, 1);
    QCOMPARE(run({u"briefing"_s, library, u"--output"_s, path(u"none/a.html"_s)}).status, 1);
}

void TestCliBriefing::compare_twoDates()
{
    const Outcome outcome = run({u"compare"_s, path(u"news.cablegraph"_s), u"--before-until"_s, u"2024-04-01"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains("+ Norway (state)\n") && outcome.output.contains("+ Sudan (state)\n"),
             outcome.output.constData());
    QVERIFY(!outcome.output.contains("Peru") && !outcome.output.contains("\n- "));
}

void TestCliBriefing::compare_twoLibraries()
{
    add(u"other.cablegraph"_s, u"sudan.txt"_s, u"2024-07-01"_s,
        "Norway condemns Sudan\n\nNorway condemned Sudan. Kenya thanked Norway.\n");
    const Outcome outcome = run({u"compare"_s, path(u"news.cablegraph"_s), path(u"other.cablegraph"_s)});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains("+ Kenya (state)") && outcome.output.contains("- Peru (state)"),
             outcome.output.constData());
    QVERIFY(!outcome.output.contains("Norway (state)")); // the same in both
}

void TestCliBriefing::compare_sameLibraryIsNoDifference()
{
    QCOMPARE(run({u"compare"_s, path(u"news.cablegraph"_s), path(u"news.cablegraph"_s)}).output,
             QByteArray{"no difference\n"});
    QCOMPARE(run({u"compare"_s, path(u"news.cablegraph"_s)}).output, QByteArray{"no difference\n"});
}

void TestCliBriefing::compare_asJson()
{
    const Outcome outcome =
        run({u"compare"_s, path(u"news.cablegraph"_s), u"--after-since"_s, u"2024-06-01"_s, u"--format"_s, u"json"_s});
    const QJsonObject json = QJsonDocument::fromJson(outcome.output).object();
    QStringList gone;
    for (const QJsonValue& node : json["nodes"_L1].toArray()) {
        QCOMPARE(node["difference"_L1].toString(), u"gone"_s);
        gone << node["name"_L1].toString();
    }
    QVERIFY(gone.contains(u"Peru"_s) && gone.contains(u"Chile"_s) && !gone.contains(u"Norway"_s));
    for (const QJsonValue& edge : json["edges"_L1].toArray())
        QVERIFY(edge["before"_L1]["sentences"_L1].toInt() > 0 && edge["after"_L1].isUndefined());
}

QTEST_APPLESS_MAIN(TestCliBriefing)
#include "tst_clibriefing.moc"
