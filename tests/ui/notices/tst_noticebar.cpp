#include <cablegraph/notices/noticebar.h>

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace cablegraph::notices;

class TestNoticeBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_bar = new NoticeBar{m_window.get()};
        m_window->resize(600, 300);
        m_window->show();
    }

    void noNotice_takesNoRoom() { QVERIFY(!m_bar->isVisible()); }

    void post_showsTheTextAsItIs()
    {
        m_bar->post({Severity::Warning, QStringLiteral("<b>1 < 2</b>")});
        QVERIFY(m_bar->isVisible());
        QVERIFY(hasLabel(QStringLiteral("<b>1 < 2</b>")));
        const auto labels = m_bar->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    }

    void closeButton_takesItAway()
    {
        m_bar->post({Severity::Information, QStringLiteral("one")});
        QTest::mouseClick(m_bar->findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(m_bar->notices().empty());
        QVERIFY(!m_bar->isVisible());
    }

    void actionButton_runsAndCloses()
    {
        int ran = 0;
        m_bar->post({Severity::Information, QStringLiteral("one"), {}, {{QStringLiteral("Undo"), [&] { ++ran; }}}});
        QTest::mouseClick(button(QStringLiteral("Undo")), Qt::LeftButton);
        QCOMPARE(ran, 1);
        QVERIFY(m_bar->notices().empty());
    }

    void actionThatPostsAgain_keepsTheNewNotice()
    {
        m_bar->post(
            {Severity::Error, QStringLiteral("one"), {}, {{QStringLiteral("Try"), [&] {
                                                               m_bar->post({Severity::Error, QStringLiteral("two")});
                                                           }}}});
        QTest::mouseClick(button(QStringLiteral("Try")), Qt::LeftButton);
        QCOMPARE(m_bar->notices().size(), std::size_t{1});
        QCOMPARE(m_bar->notices().front().text, QStringLiteral("two"));
    }

    void details_openOnRequest()
    {
        m_bar->post({Severity::Warning, QStringLiteral("2 files"), {QStringLiteral("a"), QStringLiteral("b")}});
        auto* details = m_bar->findChild<QPlainTextEdit*>();
        QVERIFY(!details->isVisible());
        QTest::mouseClick(button(QStringLiteral("&Details")), Qt::LeftButton);
        QVERIFY(details->isVisible());
        QCOMPARE(details->toPlainText(), QStringLiteral("a\nb"));
    }

    void sameTopic_replaces()
    {
        m_bar->post({Severity::Error, QStringLiteral("old"), {}, {}, QStringLiteral("topic")});
        m_bar->post({Severity::Error, QStringLiteral("other")});
        m_bar->post({Severity::Error, QStringLiteral("new"), {}, {}, QStringLiteral("topic")});
        QCOMPARE(texts(), (QStringList{QStringLiteral("new"), QStringLiteral("other")}));
    }

    void withdrawUnknownTopic_changesNothing()
    {
        m_bar->post({Severity::Error, QStringLiteral("one")});
        m_bar->withdraw(QStringLiteral("topic"));
        QCOMPARE(texts(), (QStringList{QStringLiteral("one")}));
    }

    void tooMany_dropTheOldest()
    {
        for (int i = 0; i < 50; ++i)
            m_bar->post({Severity::Error, QString::number(i)});
        QVERIFY(m_bar->notices().size() < 10);
        QCOMPARE(texts().front(), QStringLiteral("49"));
    }

    void otherTheme_givesAnOpenNoticeItsColours()
    {
        m_bar->post({Severity::Information, QStringLiteral("one")});
        const QPalette before = QApplication::palette();
        for (const auto& [ground, text] : {std::pair{Qt::black, Qt::white}, std::pair{Qt::white, Qt::black}}) {
            QPalette theme{ground};
            theme.setColor(QPalette::Window, ground);
            theme.setColor(QPalette::WindowText, text);
            QApplication::setPalette(theme);
            QCoreApplication::processEvents();
            const QImage drawn = m_bar->grab().toImage();
            const int lightness = drawn.pixelColor(drawn.width() / 2, drawn.height() - 2).lightness();
            QVERIFY2(QColor{ground}.lightness() < 128 ? lightness < 100 : lightness > 180,
                     qPrintable(QString::number(lightness)));
            const QLabel* label = m_bar->findChildren<QLabel*>().back();
            QCOMPARE(label->palette().color(label->foregroundRole()), QColor{text});
        }
        QApplication::setPalette(before);
    }

    void escape_closesTheFocusedNotice()
    {
        m_bar->post({Severity::Error, QStringLiteral("one"), {}, {{QStringLiteral("Undo"), [] {}}}});
        button(QStringLiteral("Undo"))->setFocus();
        QTest::keyClick(button(QStringLiteral("Undo")), Qt::Key_Escape);
        QVERIFY(m_bar->notices().empty());
    }

private:
    [[nodiscard]] bool hasLabel(const QString& text) const
    {
        const auto labels = m_bar->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
    }

    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* button : m_bar->findChildren<QPushButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const Notice& notice : m_bar->notices())
            texts << notice.text;
        return texts;
    }

    std::unique_ptr<QWidget> m_window;
    NoticeBar* m_bar = nullptr;
};

QTEST_MAIN(TestNoticeBar)
#include "tst_noticebar.moc"
