#include <cablegraph/panels/inspector/page.h>
#include <cablegraph/panels/inspector/panel.h>
#include <cablegraph/panels/pages/view.h>
#include <cablegraph/session/session.h>

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace cablegraph::panels {
namespace {

ArticleAccess accessTo(session::Session& session)
{
    ArticleAccess access{rememberingSources(session), {}};
    if (session.articles().empty())
        return access; // nothing to ask a library that is still to be opened
    for (const library::ArticleSummary& article : session.articles())
        if (article.published)
            access.published.emplace(article.id, *article.published);
    access.translatesOffices = !session.displayNames()->areOfArticles();
    try {
        access.judged = session.library().judgedEvidence();
    } catch (const Error&) {
        // Locked for the moment: what was judged is shown the next time.
    }
    return access;
}

} // namespace

InspectorPanel::InspectorPanel(session::Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_view{new PageView{this}}
{
    m_view->setAccessibleName(tr("Inspector"));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &PageView::linkFollowed, this, &InspectorPanel::follow);
    connect(&m_session, &session::Session::selectionChanged, this, &InspectorPanel::onSelectionChanged);
    connect(&m_session, &session::Session::graphChanged, this, &InspectorPanel::refresh);
    onSelectionChanged();
}

void InspectorPanel::copyWithCitation()
{
    m_view->copyWithCitation();
}

void InspectorPanel::onSelectionChanged()
{
    m_limits = {};
    refresh();
    m_view->verticalScrollBar()->setValue(0);
}

void InspectorPanel::refresh()
{
    m_view->showPage(pageOf(inspect(m_session.graph(), m_session.selection(), accessTo(m_session), m_limits), palette(),
                            !m_session.library().isReadOnly()));
}

void InspectorPanel::follow(const PageLink& link)
{
    if (followInSession(m_session, link))
        return;
    if (const auto* judged = std::get_if<JudgeEvidence>(&link))
        return judge(*judged);
    if (const auto* made = std::get_if<TakeBackJudgement>(&link)) {
        Q_EMIT takingBackRequested(made->judgement);
        return;
    }
    if (const auto* claims = std::get_if<ShowMoreClaims>(&link))
        m_limits.claims[claims->group] = claims->count;
    else if (const auto* quotes = std::get_if<ShowMoreQuotes>(&link))
        m_limits.quotes[quotes->edge] = quotes->count;
    else if (const auto* why = std::get_if<ToggleWhy>(&link))
        if (const auto [at, isNew] = m_limits.explained.insert(why->evidence); !isNew)
            m_limits.explained.erase(at);
    refresh();
}

void InspectorPanel::judge(const JudgeEvidence& link)
{
    const graph::Edge* edge = m_session.graph().findEdge(link.evidence.edge);
    if (edge != nullptr && link.evidence.index < edge->evidence.size())
        Q_EMIT evidenceJudged(edge->id, edge->evidence[link.evidence.index], link.holds);
}

void InspectorPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace cablegraph::panels
