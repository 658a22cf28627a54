#include <cablegraph/actions/actionregistry.h>
#include <cablegraph/actions/icons.h>

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QTest>

using namespace cablegraph::actions;

namespace {

/// The colour of the most opaque pixel of an icon.
QColor strokeColour(const QIcon& icon)
{
    const QImage image = icon.pixmap(48).toImage();
    QColor strongest{0, 0, 0, 0};
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor colour = image.pixelColor(x, y); colour.alpha() > strongest.alpha())
                strongest = colour;
    return strongest;
}

} // namespace

class TestActionRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void added_isFoundAndRuns()
    {
        ActionRegistry registry;
        int ran = 0;
        QAction& action =
            registry.add({u"file.open", QStringLiteral("&Open…"), QStringLiteral("Opens")}, [&] { ++ran; });
        QCOMPARE(&registry[u"file.open"], &action);
        action.trigger();
        QCOMPARE(ran, 1);
        QCOMPARE(action.statusTip(), QStringLiteral("Opens"));
        QCOMPARE(plainText(action), QStringLiteral("Open"));
        QCOMPARE(ActionRegistry::groupOf(action), QStringLiteral("file"));
    }

    void mnemonicBehindTheText_isNotRead()
    {
        const QAction action{QStringLiteral("열기(&O)…")};
        QCOMPARE(plainText(action), QStringLiteral("열기"));
    }

    void toggle_tellsBothWays()
    {
        ActionRegistry registry;
        QList<bool> heard;
        QAction& action =
            registry.addToggle({u"view.legend", QStringLiteral("Legend"), {}}, true, [&](bool on) { heard << on; });
        QVERIFY(action.isChecked());
        action.trigger();
        action.trigger();
        QCOMPARE(heard, (QList<bool>{false, true}));
    }

    void shortcut_isNamedInTheToolTip()
    {
        ActionRegistry registry;
        const QAction& action =
            registry.add({u"view.fit", QStringLiteral("&Fit"), {}, {QKeySequence{Qt::CTRL | Qt::Key_0}}});
        QCOMPARE(action.toolTip(), QStringLiteral("Fit (Ctrl+0)"));
    }

    void adoptedActionThatGoes_isForgotten()
    {
        ActionRegistry registry;
        auto action = std::make_unique<QAction>(QStringLiteral("Undo"));
        registry.adopt(u"edit.undo", *action);
        QCOMPARE(registry.all().size(), std::size_t{1});
        action.reset();
        QVERIFY(registry.all().empty());
    }

    void icons_followThePalette()
    {
        const QIcon icon = themedIcon(QStringLiteral("zoom-in"));
        QPalette palette;
        palette.setColor(QPalette::ButtonText, Qt::red);
        QGuiApplication::setPalette(palette);
        QCOMPARE(strokeColour(icon).name(), QColor{Qt::red}.name());
        palette.setColor(QPalette::ButtonText, Qt::green);
        QGuiApplication::setPalette(palette);
        QCOMPARE(strokeColour(icon).name(), QColor{Qt::green}.name());
        QGuiApplication::setPalette(QPalette{});
    }

    void everyIconOfOurs_draws()
    {
        const QStringList names = QDir{QStringLiteral(":/cablegraph/icons")}.entryList();
        QVERIFY(names.size() > 5);
        for (const QString& name : names)
            QVERIFY2(strokeColour(themedIcon(name.chopped(4))).alpha() > 200, qPrintable(name));
    }

    void unknownIcon_isEmpty() { QVERIFY(themedIcon(QStringLiteral("unheard-of")).isNull()); }
};

QTEST_MAIN(TestActionRegistry)
#include "tst_actionregistry.moc"
