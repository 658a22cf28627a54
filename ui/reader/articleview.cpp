#include "textpane.h"

#include <cablegraph/reader/articleview.h>
#include <cablegraph/reader/highlights.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <QFileInfo>
#include <QLabel>
#include <QStackedLayout>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace cablegraph::reader {
namespace {

auto orderOf(const session::Passage& passage)
{
    return std::tuple{passage.article, passage.span.begin, passage.span.end};
}

/// The file's name for a path, the rest (an address, "clipboard") as it is.
QString shortOrigin(const std::string& origin)
{
    const QString whole = support::toQString(origin);
    return whole.contains(QStringLiteral("://")) ? whole : QFileInfo{whole}.fileName();
}

} // namespace

ArticleView::ArticleView(session::Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_nothing{new QLabel{
          tr("No article is open.\n\nClick a node or a line of the graph, a sentence, or an article in "
             "the list to read it here."),
          this}}
    , m_pages{new QStackedLayout{this}}
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(24);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setAutoFillBackground(true);
    m_pages->addWidget(m_nothing);
    connectSession();
    if (m_session.passage())
        onPassageShown(*m_session.passage());
    m_couldNavigate = canNavigate();
}

ArticleView::~ArticleView() = default;

void ArticleView::makeText()
{
    m_text = new TextPane{this};
    m_text->setAccessibleName(tr("Article"));
    m_text->setDescriber([this](NodeId node) { return describe(node); });
    m_pages->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &TextPane::nodeClicked, this, &ArticleView::selectNode);
    connect(m_text, &TextPane::menuOffered, this, &ArticleView::menuOffered);
    connect(m_text, &TextPane::selectionChanged, this, &ArticleView::markedWordsChanged);
}

void ArticleView::connectSession()
{
    connect(&m_session, &session::Session::passageShown, this, &ArticleView::onPassageShown);
    connect(&m_session, &session::Session::graphChanged, this, &ArticleView::onGraphChanged);
    connect(&m_session, &session::Session::libraryOpened, this, &ArticleView::showNothing);
    connect(&m_session, &session::Session::selectionChanged, this, &ArticleView::onSelectionChanged);
}

void ArticleView::onPassageShown(const session::Passage& passage)
{
    const bool sameArticle = m_article == passage.article;
    if (!sameArticle)
        showArticle(passage.article);
    if (!m_article)
        return;
    updatePassages();
    if (const auto range = m_text->shown().rangeOf(passage.span))
        m_text->reveal(*range);
    else if (!sameArticle)
        m_text->revealTop();
}

void ArticleView::onGraphChanged()
{
    const auto& articles = m_session.articles();
    const bool gone =
        m_article && std::ranges::find(articles, *m_article, &library::ArticleSummary::id) == articles.end();
    if (gone)
        showNothing();
    updateMentions();
    onSelectionChanged();
}

void ArticleView::onSelectionChanged()
{
    updatePassages();
    if (const bool can = canNavigate(); can != m_couldNavigate) {
        m_couldNavigate = can;
        Q_EMIT canNavigateChanged(can);
    }
}

void ArticleView::showArticle(ArticleId article)
{
    const auto source = m_session.source(article);
    if (!source) {
        showNothing();
        return;
    }
    m_article = article;
    if (m_text == nullptr)
        makeText();
    m_text->show(ReaderDocument{source, byline(article)});
    updateMentions();
    m_pages->setCurrentWidget(m_text);
}

void ArticleView::showNothing()
{
    m_article.reset();
    if (m_text != nullptr)
        m_text->show(ReaderDocument{});
    m_pages->setCurrentWidget(m_nothing);
}

void ArticleView::updateMentions()
{
    if (m_article)
        m_text->setMentions(mentionMarks(m_session.graph(), *m_article));
}

void ArticleView::updatePassages()
{
    if (!m_article)
        return;
    std::vector<SourceMark> marks =
        passageMarks(passagesOf(m_session.graph(), m_session.selection()), *m_article, Emphasis::Selection);
    if (m_session.passage())
        std::ranges::move(passageMarks({*m_session.passage()}, *m_article, Emphasis::Current),
                          std::back_inserter(marks));
    m_text->setPassages(SourceMarks{std::move(marks)});
}

bool ArticleView::canNavigate() const
{
    const session::Selection& selection = m_session.selection();
    return !selection.edges.empty() || std::ranges::any_of(selection.nodes, [this](NodeId id) {
        const graph::Node* node = m_session.graph().findNode(id);
        return node && (!node->mentions.empty() || m_session.graph().degree(id) > 0);
    });
}

std::optional<session::Passage> ArticleView::markedWords() const
{
    const auto words = m_article ? m_text->markedWords() : std::nullopt;
    const auto source = words ? m_session.source(*m_article) : nullptr;
    const bool isInOneSentence = source && std::ranges::any_of(source->sentences, [&](const graph::Sentence& sentence) {
                                     return sentence.span.contains(*words);
                                 });
    return isInOneSentence ? std::optional{session::Passage{*m_article, *words}} : std::nullopt;
}

void ArticleView::showNextMention()
{
    const auto passages = passagesOf(m_session.graph(), m_session.selection());
    if (passages.empty())
        return;
    const auto from = orderOf(m_session.passage().value_or(session::Passage{}));
    const auto next = std::ranges::upper_bound(passages, from, {}, orderOf);
    m_session.showPassage(next != passages.end() ? *next : passages.front());
}

void ArticleView::showPreviousMention()
{
    const auto passages = passagesOf(m_session.graph(), m_session.selection());
    if (passages.empty())
        return;
    const auto from = orderOf(m_session.passage().value_or(session::Passage{}));
    const auto next = std::ranges::lower_bound(passages, from, {}, orderOf);
    m_session.showPassage(next != passages.begin() ? *std::prev(next) : passages.back());
}

void ArticleView::selectNode(NodeId node, bool toggles)
{
    session::Selection selection;
    if (toggles)
        selection = m_session.selection();
    if (!toggles || selection.nodes.erase(node) == 0)
        selection.nodes.insert(node);
    m_session.select(std::move(selection), session::Session::Reveal::Nothing);
}

QString ArticleView::describe(NodeId id) const
{
    const graph::Node* node = m_session.graph().findNode(id);
    return node ? tr("%1\n%2", "name of a node, its kind")
                      .arg(support::toQString(node->name), support::phraseFor(node->kind))
                : QString{};
}

QString ArticleView::byline(ArticleId article) const
{
    const auto& articles = m_session.articles();
    const auto summary = std::ranges::find(articles, article, &library::ArticleSummary::id);
    if (summary == articles.end())
        return {};
    const QString origin = shortOrigin(summary->origin);
    if (!summary->published)
        return origin;
    const QString date = support::phraseFor(*summary->published);
    return origin.isEmpty() ? date : tr("%1  ·  %2", "date, origin of an article").arg(date, origin);
}

} // namespace cablegraph::reader
