#include <cablegraph/base/resources.h>
#include <cablegraph/help/guide.h>
#include <cablegraph/preferences/languages.h>

#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextList>
#include <QTreeWidget>

using namespace cablegraph::help;
using namespace Qt::StringLiterals;

namespace {

const QString invented =
    u"# A guide\n\nHello. See [the second](#the-second).\n\n## The first\n\nApples.\n\n### Below\n\nPears.\n\n"
    "## The second\n\nPlums, and more pears.\n"_s;

QString shippedGuide()
{
    QFile file{cablegraph::resourceFolder() / "help" / "guide.md"};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

QStringList shownHeadings(const Guide& guide)
{
    QStringList texts;
    for (QTreeWidgetItemIterator item{guide.findChild<QTreeWidget*>(), QTreeWidgetItemIterator::NotHidden}; *item;
         ++item)
        texts << (*item)->text(0);
    return texts;
}

/// The levels of headings, lists, tables and lines of code, one after the other.
QStringList shapeOf(const QTextDocument& document)
{
    QStringList shape;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 0)
            shape << u"heading %1"_s.arg(format.headingLevel());
        else if (block.textList() != nullptr)
            shape << u"item"_s;
        else if (format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines())
            shape << block.text();
        else
            shape << u"text"_s;
    }
    return shape;
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contents_listTheHeadings()
    {
        const Guide guide{invented};
        QCOMPARE(shownHeadings(guide), (QStringList{u"A guide"_s, u"The first"_s, u"Below"_s, u"The second"_s}));
    }

    void heading_isScrolledTo()
    {
        Guide guide{shippedGuide()};
        guide.resize(700, 400);
        guide.show();
        QVERIFY(QTest::qWaitForWindowActive(&guide));
        auto* contents = guide.findChild<QTreeWidget*>();
        auto* text = guide.findChild<QTextBrowser*>();
        QCOMPARE(QApplication::focusWidget(), contents);
        QTest::keyClick(contents, Qt::Key_End);
        QVERIFY(text->verticalScrollBar()->value() > 0);
        const QString last = contents->currentItem()->text(0);
        QCOMPARE(text->textCursor().block().text(), last);
        QVERIFY(text->rect().contains(text->cursorRect().topLeft()));
    }

    void search_marksAndKeepsTheHeadingsThatHoldTheWords()
    {
        Guide guide{invented};
        guide.show();
        QVERIFY(QTest::qWaitForWindowActive(&guide));
        QTest::keySequence(&guide, QKeySequence::Find);
        auto* search = guide.findChild<QLineEdit*>();
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, u"pears"_s);
        auto* text = guide.findChild<QTextBrowser*>();
        QCOMPARE(text->extraSelections().size(), 2);
        QCOMPARE(shownHeadings(guide), (QStringList{u"The first"_s, u"Below"_s, u"The second"_s}));
        QCOMPARE(text->textCursor().selectedText(), u"Pears"_s);
        const int first = text->textCursor().position();
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(text->textCursor().position() > first);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(text->textCursor().position(), first); // from the end to the beginning
        search->clear();
        QCOMPARE(shownHeadings(guide).size(), 4);
        QVERIFY(text->extraSelections().isEmpty());
    }

    void link_goesToItsHeading()
    {
        Guide guide{invented};
        Q_EMIT guide.findChild<QTextBrowser*>()->anchorClicked(QUrl{u"#the-second"_s});
        QCOMPARE(guide.findChild<QTreeWidget*>()->currentItem()->text(0), u"The second"_s);
    }

    void shippedGuide_coversTheProgram()
    {
        const Guide guide{shippedGuide()};
        const QStringList headings = shownHeadings(guide);
        for (const QString& heading : {u"Opening articles"_s, u"Reading the picture"_s, u"Filters"_s, u"Corrections"_s,
                                       u"Taking it along"_s, u"Extending the vocabulary"_s, u"The command line"_s})
            QVERIFY2(headings.contains(heading), qPrintable(heading));
    }

    void translations_sayAsMuch_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : cablegraph::preferences::translatedLanguages())
            if (language != u"en"_s)
                QTest::newRow(qPrintable(language)) << language;
    }

    void translations_sayAsMuch()
    {
        QFETCH(QString, language);
        cablegraph::preferences::speak(language);
        QWidget window;
        showGuide(&window);
        cablegraph::preferences::speak(u"en"_s);
        const auto* text = window.findChild<Guide*>()->findChild<QTextBrowser*>();
        const Guide english{shippedGuide()};
        const auto* original = english.findChild<QTextBrowser*>();
        QVERIFY(text->toPlainText() != original->toPlainText());
        QCOMPARE(shapeOf(*text->document()), shapeOf(*original->document()));
        QVERIFY2(!text->toPlainText().contains(u"**"_s), qPrintable(text->toPlainText()));
    }

    void openGuide_isBroughtToTheFront()
    {
        QWidget window;
        showGuide(&window);
        showGuide(&window);
        QCOMPARE(window.findChildren<Guide*>().size(), 1);
        QVERIFY(window.findChild<Guide*>()->isVisible());
    }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
