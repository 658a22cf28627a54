#include <cablegraph/support/tip.h>

#include <QApplication>
#include <QLabel>
#include <QScreen>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace cablegraph;
using namespace Qt::StringLiterals;

class TestTip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longSentence_fitsTheScreen();
    void text_isNoMarkup();

private:
    /// What is on the screen.
    static QLabel* shown(const QString& text)
    {
        QToolTip::showText({10, 10}, support::tip(text));
        for (QWidget* window : QApplication::topLevelWidgets())
            if (auto* label = qobject_cast<QLabel*>(window); label != nullptr && label->isVisible())
                return label;
        return nullptr;
    }
};

void TestTip::longSentence_fitsTheScreen()
{
    QString sentence;
    for (int i = 0; i < 60; ++i)
        sentence += u"The ministers agreed. "_s;
    const QLabel* label = shown(sentence);
    QVERIFY(label != nullptr);
    QVERIFY(label->width() < QGuiApplication::primaryScreen()->availableSize().width());
}

void TestTip::text_isNoMarkup()
{
    const QLabel* label = shown(u"R&D of <b>Ruritania</b>\n50 %1"_s);
    QVERIFY(label != nullptr);
    QTextDocument document;
    document.setHtml(label->text());
    QCOMPARE(document.toPlainText(), u"R&D of <b>Ruritania</b>\n50 %1"_s);
    QVERIFY(support::tip({}).isEmpty());
}

QTEST_MAIN(TestTip)
#include "tst_tip.moc"
