#include <cablegraph/help/tour.h>

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace cablegraph::help;
using namespace Qt::StringLiterals;

namespace {

/// A window with two parts, one above the other.
struct Window
{
    Window()
    {
        widget.resize(800, 600);
        upper.setGeometry(0, 0, 800, 100);
        lower.setGeometry(0, 100, 800, 500);
        widget.show();
        if (!QTest::qWaitForWindowActive(&widget))
            qFatal("the window does not come up");
        tour = new Tour{{{u"One"_s, u"The upper part."_s, &upper}, {u"Two"_s, u"The lower part."_s, &lower}}, widget};
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = widget.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
    }

    QWidget widget;
    QWidget upper{&widget};
    QWidget lower{&widget};
    QPointer<Tour> tour;
};

} // namespace

class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyboard_goesThroughAllSteps()
    {
        Window window;
        QVERIFY(window.says(u"One"_s));
        window.press(Qt::Key_Return);
        QVERIFY(window.says(u"Two"_s));
        window.press(Qt::Key_Backtab); // to Back
        window.press(Qt::Key_Return);
        QVERIFY(window.says(u"One"_s));
        window.press(Qt::Key_Return);
        window.press(Qt::Key_Return);
        QTRY_VERIFY(window.tour.isNull());
    }

    void escape_ends()
    {
        Window window;
        window.press(Qt::Key_Escape);
        QTRY_VERIFY(window.tour.isNull());
    }

    void clickOutside_ends()
    {
        Window window;
        QTest::mouseClick(window.tour, Qt::LeftButton, {}, QPoint{2, 590});
        QTRY_VERIFY(window.tour.isNull());
    }

    void focus_staysOnTheButtons()
    {
        Window window;
        for (int i = 0; i < 5; ++i) {
            window.press(Qt::Key_Tab);
            QVERIFY(window.tour->isAncestorOf(QApplication::focusWidget()));
        }
    }

    void target_isLightAndTheRestDim()
    {
        Window window;
        const QImage image = window.widget.grab().toImage();
        QVERIFY(image.pixelColor(400, 50).lightness() > image.pixelColor(10, 580).lightness() + 40);
        window.press(Qt::Key_Return);
        const QImage second = window.widget.grab().toImage();
        QVERIFY(second.pixelColor(400, 50).lightness() + 40 < second.pixelColor(10, 580).lightness());
    }

    void card_staysInASmallWindow()
    {
        Window window;
        window.widget.resize(340, 240);
        QApplication::processEvents();
        auto* card = window.tour->findChild<QFrame*>(QString{}, Qt::FindDirectChildrenOnly);
        QVERIFY(card->x() >= 0 && card->geometry().right() <= window.widget.width());
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
