#include <cablegraph/panels/pages/view.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/ownkeys.h>
#include <cablegraph/support/palette.h>
#include <cablegraph/support/text.h>

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFragment>
#include <QUrl>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace cablegraph::panels {
namespace {

constexpr int imageSize = 30; ///< the largest at which a page shows a kind
constexpr qreal documentMargin = 12;

} // namespace

PageView::PageView(QWidget* parent)
    : QTextBrowser{parent}
    , m_copyCited{new QAction{tr("Copy with C&itation"), this}}
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(documentMargin);
    m_copyCited->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    m_copyCited->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copyCited);
    support::preferOwnKeys(*this);
    connect(m_copyCited, &QAction::triggered, this, &PageView::copyWithCitation);
    connect(this, &QTextBrowser::anchorClicked, this, &PageView::follow);
}

void PageView::addKindImages()
{
    for (const ontology::NodeKind kind : ontology::allNodeKinds) {
        const QUrl name{QStringLiteral("kind:") + support::toQString(ontology::nameOf(kind))};
        // Twice as fine as the screen, so that it stays sharp when the page shows it smaller.
        const QPixmap image =
            support::kindIcon(kind, palette()).pixmap(QSize{imageSize, imageSize}, 2 * devicePixelRatioF());
        document()->addResource(QTextDocument::ImageResource, name, image);
    }
}

void PageView::showPage(Page page)
{
    const int scrolled = verticalScrollBar()->value();
    m_page = std::move(page);
    clear();
    addKindImages();
    setHtml(m_page.html);
    verticalScrollBar()->setValue(scrolled);
}

void PageView::follow(const QUrl& address)
{
    if (const PageLink* found = m_page.find(address)) {
        const PageLink link = *found; // the page may change meanwhile
        Q_EMIT linkFollowed(link);
    }
}

const Quote* PageView::quoteAt(const QUrl& address) const
{
    const PageLink* link = m_page.find(address);
    const auto* shown = link ? std::get_if<ShowQuote>(link) : nullptr;
    return shown ? &shown->quote : nullptr;
}

std::vector<Quote> PageView::quotesInSelection() const
{
    std::vector<Quote> found;
    const QTextCursor cursor = textCursor();
    const int begin = cursor.selectionStart();
    const int end = std::max(cursor.selectionEnd(), begin + 1);
    for (QTextBlock block = document()->findBlock(begin); block.isValid() && block.position() < end;
         block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            const bool inside = fragment.position() < end && fragment.position() + fragment.length() > begin;
            const Quote* quote = inside ? quoteAt(QUrl{fragment.charFormat().anchorHref()}) : nullptr;
            if (quote && std::ranges::find(found, quote->ref, &Quote::ref) == found.end())
                found.push_back(*quote);
        }
    }
    return found;
}

void PageView::copyCitations(const std::vector<Quote>& quotes) const
{
    QStringList lines;
    if (quotes.size() > 1 && !m_page.title.isEmpty())
        lines << m_page.title;
    for (const Quote& quote : quotes)
        lines << citation(quote);
    lines.removeDuplicates(); // a sentence may say several things
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void PageView::copyWithCitation()
{
    std::vector<Quote> quotes = quotesInSelection();
    if (quotes.empty() && !textCursor().hasSelection())
        quotes = m_page.quotes();
    if (!quotes.empty())
        copyCitations(quotes);
    else if (textCursor().hasSelection())
        copy();
    else if (!m_page.title.isEmpty())
        QGuiApplication::clipboard()->setText(document()->toPlainText().trimmed());
}

void PageView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const std::vector<Quote> selected = quotesInSelection();
    const Quote* pointed = byKeyboard ? nullptr : quoteAt(QUrl{anchorAt(event->pos())});
    std::vector<Quote> quotes = pointed && !textCursor().hasSelection() ? std::vector{*pointed} : selected;
    if (quotes.empty() && pointed)
        quotes = {*pointed};

    QMenu menu{this};
    QAction* sentence = menu.addAction(tr("Copy &Sentence"));
    sentence->setEnabled(!quotes.empty());
    connect(sentence, &QAction::triggered, this, [&quotes] {
        QStringList lines;
        for (const Quote& quote : quotes)
            lines << sentenceOf(quote);
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    QAction* cited = menu.addAction(m_copyCited->text());
    cited->setShortcut(m_copyCited->shortcut());
    cited->setEnabled(!quotes.empty());
    connect(cited, &QAction::triggered, this, [this, &quotes] { copyCitations(quotes); });
    QAction* all = menu.addAction(tr("Copy &All Sentences with Citations"));
    all->setEnabled(!m_page.quotes().empty());
    connect(all, &QAction::triggered, this, [this] { copyCitations(m_page.quotes()); });
    menu.addSeparator();
    QAction* copySelected = menu.addAction(tr("&Copy"), this, &QTextEdit::copy);
    copySelected->setShortcut(QKeySequence::Copy);
    copySelected->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("Select &Everything"), this, &QTextEdit::selectAll)->setShortcut(QKeySequence::SelectAll);
    menu.exec(byKeyboard ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy) || textCursor().hasSelection()) {
        QTextBrowser::keyPressEvent(event);
        return;
    }
    if (const std::vector<Quote> quotes = quotesInSelection(); !quotes.empty())
        QGuiApplication::clipboard()->setText(sentenceOf(quotes.front()));
}

bool followInSession(session::Session& session, const PageLink& link)
{
    if (const auto* node = std::get_if<ShowNode>(&link))
        session.select({{node->node}, {}});
    else if (const auto* edge = std::get_if<ShowEdge>(&link))
        session.select({{}, {edge->edge}});
    else if (const auto* passage = std::get_if<ShowPassage>(&link))
        session.showPassage(passage->passage);
    else if (const auto* quote = std::get_if<ShowQuote>(&link))
        session.showPassage(quote->quote.passage);
    else
        return false;
    return true;
}

SourceOf rememberingSources(session::Session& session)
{
    using Sources = std::map<ArticleId, std::shared_ptr<const graph::Source>>;
    return [&session, known = std::make_shared<Sources>()](ArticleId article) {
        const auto found = known->find(article);
        return found != known->end() ? found->second : known->emplace(article, session.source(article)).first->second;
    };
}

} // namespace cablegraph::panels
