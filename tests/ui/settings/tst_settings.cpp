#include <cablegraph/settings/settings.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cablegraph::settings;

class TestSettings : public QObject
{
    Q_OBJECT

public:
    enum class Colour
    {
        Red,
        Green,
    };
    Q_ENUM(Colour)

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingStored_givesFallback()
    {
        const Settings settings{file()};
        QCOMPARE(settings.value(truth), true);
        QCOMPARE(settings.value(number), 7);
        QCOMPARE(settings.value(colour), Colour::Green);
    }

    void storedValues_comeBackInANewObject()
    {
        {
            Settings settings{file()};
            settings.setValue(truth, false);
            settings.setValue(number, -3);
            settings.setValue(files, {QStringLiteral("/a, b.txt"), QStringLiteral("/ü.txt")});
            settings.setValue(bytes, QByteArray("\0\xff\n", 3));
            settings.setValue(colour, Colour::Red);
        }
        const Settings settings{file()};
        QCOMPARE(settings.value(truth), false);
        QCOMPARE(settings.value(number), -3);
        QCOMPARE(settings.value(files), (QStringList{QStringLiteral("/a, b.txt"), QStringLiteral("/ü.txt")}));
        QCOMPARE(settings.value(bytes), QByteArray("\0\xff\n", 3));
        QCOMPARE(settings.value(colour), Colour::Red);
    }

    void anEnum_isStoredByName()
    {
        {
            Settings settings{file()};
            settings.setValue(colour, Colour::Red);
        }
        QVERIFY(content().contains("colour=Red"));
    }

    void nonsense_givesFallback_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("words") << QByteArray{"[test]\ntruth=maybe\nnumber=many\ncolour=Mauve\n"};
        QTest::newRow("lists") << QByteArray{"[test]\ntruth=a, b\nnumber=1, 2\ncolour=Red, Green\n"};
        QTest::newRow("no ini file") << QByteArray{"\x7f\x45LF\0\0\0", 7};
    }

    void nonsense_givesFallback()
    {
        QFETCH(const QByteArray, text);
        QFile out{file()};
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
        out.close();
        const Settings settings{file()};
        QCOMPARE(settings.value(truth), true);
        QCOMPARE(settings.value(number), 7);
        QCOMPARE(settings.value(colour), Colour::Green);
    }

    void forgotten_givesFallback()
    {
        Settings settings{file()};
        settings.setValue(number, 1);
        settings.forget(number);
        QCOMPARE(settings.value(number), 7);
    }

    void unwritableFile_keepsTheValueForNow()
    {
        Settings settings{QStringLiteral("/proc/nowhere/settings.ini")};
        settings.setValue(number, 1);
        settings.sync();
        QCOMPARE(settings.value(number), 1);
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("settings.ini")); }

    [[nodiscard]] QByteArray content() const
    {
        QFile in{file()};
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray{};
    }

    inline static const Setting<bool> truth{u"test/truth", true};
    inline static const Setting<int> number{u"test/number", 7};
    inline static const Setting<QStringList> files{u"test/files", QStringList{}};
    inline static const Setting<QByteArray> bytes{u"test/bytes", QByteArray{}};
    inline static const Setting<Colour> colour{u"test/colour", Colour::Green};

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
