#include <cablegraph/panels/inspector/panel.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/palette.h>
#include <cablegraph/support/text.h>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QMenu>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <map>
#include <memory>

namespace cablegraph::panels {
namespace {

constexpr int imageSize = 30; ///< the largest at which a page shows a kind
constexpr qreal documentMargin = 12;

template<class... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};

/// Each article is asked for once a page, also when it cannot be had: one failure is one message.
SourceOf remembering(session::Session& session)
{
    using Sources = std::map<ArticleId, std::shared_ptr<const graph::Source>>;
    return [&session, known = std::make_shared<Sources>()](ArticleId article) {
        const auto found = known->find(article);
        return found != known->end() ? found->second : known->emplace(article, session.source(article)).first->second;
    };
}

} // namespace

InspectorPanel::InspectorPanel(session::Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_view{new QTextBrowser{this}}
{
    setUpView();
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(&m_session, &session::Session::selectionChanged, this, &InspectorPanel::onSelectionChanged);
    connect(&m_session, &session::Session::graphChanged, this, &InspectorPanel::refresh);
    onSelectionChanged();
}

void InspectorPanel::setUpView()
{
    m_view->setAccessibleName(tr("Inspector"));
    m_view->setOpenLinks(false);
    m_view->setUndoRedoEnabled(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->document()->setDocumentMargin(documentMargin);
    connect(m_view, &QTextBrowser::anchorClicked, this, &InspectorPanel::follow);
    connect(m_view, &QWidget::customContextMenuRequested, this, &InspectorPanel::showContextMenu);
}

void InspectorPanel::addKindImages()
{
    for (const ontology::NodeKind kind : ontology::allNodeKinds) {
        const QUrl name{QStringLiteral("kind:") + support::toQString(ontology::nameOf(kind))};
        // Twice as fine as the screen, so that it stays sharp when the page shows it smaller.
        const QPixmap image =
            support::kindIcon(kind, palette()).pixmap(QSize{imageSize, imageSize}, 2 * devicePixelRatioF());
        m_view->document()->addResource(QTextDocument::ImageResource, name, image);
    }
}

void InspectorPanel::onSelectionChanged()
{
    m_limits = {};
    refresh();
    m_view->verticalScrollBar()->setValue(0);
}

void InspectorPanel::refresh()
{
    const int scrolled = m_view->verticalScrollBar()->value();
    m_page = pageOf(inspect(m_session.graph(), m_session.selection(), remembering(m_session), m_limits), palette());
    m_view->clear();
    addKindImages();
    m_view->setHtml(m_page.html);
    m_view->verticalScrollBar()->setValue(scrolled);
}

void InspectorPanel::follow(const QUrl& address)
{
    const InspectorLink* found = m_page.find(address);
    if (!found)
        return;
    const InspectorLink link = *found; // the page changes below
    std::visit(Overloaded{
                   [this](const ShowNode& show) {
                       m_session.select({{show.node}, {}});
                   },
                   [this](const ShowEdge& show) {
                       m_session.select({{}, {show.edge}});
                   },
                   [this](const ShowPassage& show) { m_session.showPassage(show.passage); },
                   [this](const ShowQuote& show) { m_session.showPassage(show.quote.passage); },
                   [this](const ShowMoreClaims& more) {
                       m_limits.claims[more.group] = more.count;
                       refresh();
                   },
                   [this](const ShowMoreQuotes& more) {
                       m_limits.quotes[more.edge] = more.count;
                       refresh();
                   },
               },
               link);
}

void InspectorPanel::showContextMenu(const QPoint& point)
{
    const std::unique_ptr<QMenu> menu{m_view->createStandardContextMenu(point)};
    const InspectorLink* link = m_page.find(QUrl{m_view->anchorAt(point)});
    const auto* quote = link ? std::get_if<ShowQuote>(link) : nullptr;
    if (quote) {
        auto* copy = new QAction{tr("Copy &Sentence with Citation"), menu.get()};
        connect(copy, &QAction::triggered, this,
                [text = citation(quote->quote)] { QGuiApplication::clipboard()->setText(text); });
        menu->insertAction(menu->actions().value(0), copy);
    }
    menu->exec(m_view->viewport()->mapToGlobal(point));
}

void InspectorPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace cablegraph::panels
