#include <cablegraph/base/error.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/help/guide.h>

#include <QAbstractTextDocumentLayout>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cablegraph::help {
namespace {

constexpr int blockRole = Qt::UserRole;
constexpr int deepestListed = 3;

/// Links write a heading as many programs do: "Reading the picture" is #reading-the-picture.
QString anchorOf(const QString& heading)
{
    static const QRegularExpression others{u"[^\\w]+"_s};
    return heading.toLower().replace(others, u"-"_s);
}

/// In the language of the program, else in English.
QString shippedGuide()
{
    try {
        const std::filesystem::path folder = resourceFolder() / "help";
        //: The file of the guide in this language; leave it as it is where there is none.
        for (const QString& name : {Guide::tr("guide.md"), u"guide.md"_s}) {
            QFile file{folder / name.toStdU16String()};
            if (file.open(QIODevice::ReadOnly))
                return QString::fromUtf8(file.readAll());
        }
    } catch (const Error&) {
        // Said below, as for a file that is missing alone.
    }
    return Guide::tr("# User's Guide\n\nThe guide is missing from the program's data. Install Cablegraph again.");
}

} // namespace

Guide::Guide(const QString& markdown, QWidget* parent)
    : QDialog{parent}
    , m_search{new QLineEdit{this}}
    , m_contents{new QTreeWidget{this}}
    , m_text{new QTextBrowser{this}}
{
    setWindowTitle(tr("User's Guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &Guide::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { findNext(false); });
    connect(new QShortcut{QKeySequence::Find, this}, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut{QKeySequence::FindNext, this}, &QShortcut::activated, this, [this] { findNext(false); });
    connect(new QShortcut{QKeySequence::FindPrevious, this}, &QShortcut::activated, this, [this] { findNext(true); });
    m_text->setMarkdown(markdown);
    m_text->setAccessibleName(tr("Text of the guide"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { goToAnchor(link.fragment()); });
    setUpContents();
    auto* side = new QWidget{this};
    auto* sideLayout = new QVBoxLayout{side};
    sideLayout->setContentsMargins({});
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_contents);
    auto* parts = new QSplitter{this};
    parts->addWidget(side);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setSizes({fontMetrics().averageCharWidth() * 32, fontMetrics().averageCharWidth() * 90});
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 42);
    m_contents->setFocus();
}

void Guide::setUpContents()
{
    m_contents->setHeaderHidden(true);
    m_contents->setAccessibleName(tr("Contents of the guide"));
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
        if (const int level = block.blockFormat().headingLevel(); level > 0 && level <= deepestListed)
            addHeading(block.text(), level, block.blockNumber());
    m_contents->expandAll();
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &Guide::goTo);
    connect(m_contents, &QTreeWidget::itemClicked, this, &Guide::goTo);
}

/// The title is the whole guide; chapters are listed side by side, what is below them under them.
void Guide::addHeading(const QString& text, int level, int block)
{
    auto* item = new QTreeWidgetItem{{text}};
    item->setData(0, blockRole, block);
    const int chapters = m_contents->topLevelItemCount();
    if (level > 2 && chapters > 0)
        m_contents->topLevelItem(chapters - 1)->addChild(item);
    else
        m_contents->addTopLevelItem(item);
}

void Guide::goTo(const QTreeWidgetItem* heading)
{
    if (heading == nullptr)
        return;
    const QTextBlock block = m_text->document()->findBlockByNumber(heading->data(0, blockRole).toInt());
    m_text->setTextCursor(QTextCursor{block});
    m_text->verticalScrollBar()->setValue(
        static_cast<int>(m_text->document()->documentLayout()->blockBoundingRect(block).top() -
                         m_text->document()->documentMargin() / 2));
}

void Guide::goToAnchor(const QString& anchor)
{
    for (QTreeWidgetItemIterator item{m_contents}; *item; ++item)
        if (anchorOf((*item)->text(0)) == anchor)
            return m_contents->setCurrentItem(*item);
}

void Guide::search(const QString& words)
{
    QList<QTextEdit::ExtraSelection> found;
    std::vector<int> blocks;
    if (!words.isEmpty())
        for (QTextCursor at = m_text->document()->find(words); !at.isNull(); at = m_text->document()->find(words, at)) {
            QTextCharFormat mark;
            mark.setBackground(palette().highlight());
            mark.setForeground(palette().highlightedText());
            found.append({at, mark});
            blocks.push_back(at.blockNumber());
        }
    m_text->setExtraSelections(found);
    // The list keeps the headings whose text, up to the next heading, holds the words.
    int end = m_text->document()->blockCount();
    std::vector<QTreeWidgetItem*> items;
    for (QTreeWidgetItemIterator item{m_contents}; *item; ++item)
        items.push_back(*item);
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        const int begin = (*item)->data(0, blockRole).toInt();
        const bool holds =
            words.isEmpty() || std::ranges::any_of(blocks, [&](int block) { return block >= begin && block < end; });
        (*item)->setHidden(!holds);
        end = begin;
    }
    // A chapter stays for what is below it.
    for (QTreeWidgetItem* item : items)
        for (int i = 0; i < item->childCount(); ++i)
            if (!item->child(i)->isHidden())
                item->setHidden(false);
    m_text->moveCursor(QTextCursor::Start);
    findNext(false);
}

void Guide::findNext(bool backwards)
{
    const QString words = m_search->text();
    if (words.isEmpty())
        return;
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags{};
    if (m_text->find(words, flags))
        return;
    m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    m_text->find(words, flags);
}

void showGuide(QWidget* parent)
{
    auto* guide = parent->findChild<Guide*>(QString{}, Qt::FindDirectChildrenOnly);
    if (guide == nullptr) {
        guide = new Guide{shippedGuide(), parent};
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
}

} // namespace cablegraph::help
