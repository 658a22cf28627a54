#include <QTest>

#include <arguments.h>

using cablegraph::PictureExportArguments;

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_opensTheDefaultLibrary()
    {
        const auto request = window({});
        QVERIFY(request);
        QVERIFY(request->library.isEmpty());
        QVERIFY(request->articles.isEmpty());
    }

    void libraryAndArticles_areToldApartByTheSuffix()
    {
        const auto request =
            window({QStringLiteral("b.txt"), QStringLiteral("my.Cablegraph"), QStringLiteral("a.txt")});
        QVERIFY(request);
        QCOMPARE(request->library, QStringLiteral("my.Cablegraph"));
        QCOMPARE(request->articles, (QStringList{QStringLiteral("b.txt"), QStringLiteral("a.txt")}));
    }

    void doubleDash_endsTheOptions()
    {
        const auto request = window({QStringLiteral("--"), QStringLiteral("--export")});
        QVERIFY(request);
        QCOMPARE(request->articles, (QStringList{QStringLiteral("--export")}));
    }

    void export_namesPictureSizeAndInputs()
    {
        const Request request = parse({QStringLiteral("--export"), QStringLiteral("a.svg"), QStringLiteral("--size"),
                                       QStringLiteral("800x600"), QStringLiteral("a.txt")});
        const auto* arguments = std::get_if<PictureExportArguments>(&request);
        QVERIFY(arguments != nullptr);
        QCOMPARE(arguments->picture, std::filesystem::path{"a.svg"});
        QCOMPARE(arguments->size, std::optional{QSize(800, 600)});
        QCOMPARE(arguments->inputs, (std::vector<std::filesystem::path>{"a.txt"}));
    }

    void helpAndVersion_arePrintedAsSuccess()
    {
        for (const char* option : {"--help", "-h", "--version", "-v"}) {
            const Request request = parse({QLatin1String(option)});
            const auto* reply = std::get_if<Reply>(&request);
            QVERIFY2(reply != nullptr, option);
            QCOMPARE(reply->status, 0);
            QVERIFY2(!reply->text.isEmpty(), option);
        }
    }

    void wrongArguments_giveOneLineAndStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* name, const char* arguments) {
            QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ');
        };
        row("unknown option", "--colour");
        row("no picture", "--export");
        row("size alone", "--size 10x10");
        row("size of words", "--export a.png --size large a.txt");
        row("size with one side", "--export a.png --size 100 a.txt");
        row("size of nothing", "--export a.png --size 0x100 a.txt");
        row("negative size", "--export a.png --size -10x10 a.txt");
        row("size beyond measure", "--export a.png --size 99999x10 a.txt");
        row("two libraries", "a.cablegraph b.cablegraph");
    }

    void wrongArguments_giveOneLineAndStatusTwo()
    {
        QFETCH(const QStringList, arguments);
        const Request request = parse(arguments);
        const auto* reply = std::get_if<Reply>(&request);
        QVERIFY(reply != nullptr);
        QCOMPARE(reply->status, 2);
        QCOMPARE(reply->text.count(u'\n'), 1);
        QVERIFY(reply->text.startsWith(QStringLiteral("cablegraph: ")));
    }

private:
    [[nodiscard]] static Request parse(const QStringList& arguments)
    {
        return parseArguments(QStringList{QStringLiteral("cablegraph")} + arguments);
    }

    [[nodiscard]] static std::optional<WindowRequest> window(const QStringList& arguments)
    {
        const Request request = parse(arguments);
        const auto* found = std::get_if<WindowRequest>(&request);
        return found != nullptr ? std::optional{*found} : std::nullopt;
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
