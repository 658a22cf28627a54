#include "list.h"

#include "painter.h"

#include <cablegraph/panels/pages/quote.h>
#include <cablegraph/panels/timeline/view.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>
#include <cablegraph/text/datephrase.h>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace cablegraph::panels {
namespace {

using graph::TimelineItem;
using graph::TimelineLane;
using support::toQString;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString paragraph(const QString& text)
{
    return text.isEmpty() ? QString{} : QStringLiteral("<p style='margin:2px 0'>%1</p>").arg(text.toHtmlEscaped());
}

/// The words of the sentence that give the item's date.
QString datePhraseOf(const TimelineItem& item, const graph::Evidence& evidence, const graph::Source& source)
{
    const auto sentence = std::ranges::find(source.sentences, evidence.sentence, &graph::Sentence::id);
    if (!item.date || sentence == source.sentences.end())
        return {};
    const std::string_view words = text::slice(source.text, sentence->span);
    const auto phrase = text::findDatePhrase(words, *item.date, source.published);
    return phrase ? toQString(text::slice(words, *phrase)).simplified() : QString{};
}

QString dateLine(const TimelineItem& item, const QString& phrase)
{
    if (!item.date)
        return Words::tr("No date is given.");
    const QString date = support::phraseFor(*item.date);
    return phrase.isEmpty() ? date : Words::tr("%1: “%2”", "date, words of the article that give it").arg(date, phrase);
}

} // namespace

QString nameOf(const TimelineItem& item, const graph::KnowledgeGraph& graph,
               const std::vector<library::ArticleSummary>& articles)
{
    if (const graph::Node* meeting = item.lane == TimelineLane::Meetings ? graph.findNode(item.node) : nullptr)
        return toQString(meeting->name);
    if (item.lane == TimelineLane::Articles) {
        const auto article = std::ranges::find(articles, item.article, &library::ArticleSummary::id);
        return article != articles.end() ? toQString(article->title) : QString{};
    }
    const graph::Edge* edge = graph.findEdge(item.edge);
    if (edge == nullptr)
        return {};
    return Words::tr("%1 %2 %3", "node, relation, node")
        .arg(toQString(graph.findNode(edge->source)->name), support::phraseFor(edge->relation),
             toQString(graph.findNode(edge->target)->name));
}

QString hintFor(const TimelineItem& item, session::Session& session)
{
    const graph::KnowledgeGraph& graph = session.graph();
    QString html = QStringLiteral("<p style='margin:2px 0'><b>%1</b></p>")
                       .arg(nameOf(item, graph, session.articles()).toHtmlEscaped());
    const graph::Edge* edge = graph.findEdge(item.edge);
    if (edge == nullptr || item.evidence >= edge->evidence.size())
        return html + paragraph(dateLine(item, {}));
    const auto source = session.source(item.article);
    const QString phrase = source ? datePhraseOf(item, edge->evidence[item.evidence], *source) : QString{};
    const Quote quote = quoteOf(graph, *edge, item.evidence, [&source](ArticleId) { return source; });
    html += paragraph(dateLine(item, phrase));
    html += paragraph(sentenceOf(quote));
    html += paragraph(quote.published.isEmpty()
                          ? quote.articleTitle
                          : Words::tr("%1, %2", "headline, date").arg(quote.articleTitle, quote.published));
    return html;
}

TimelineList::TimelineList(session::Session& session, const std::vector<TimelineItem>& items, QObject* parent)
    : QAbstractListModel{parent}
    , m_session{session}
    , m_items{items}
{
}

void TimelineList::setItems(std::vector<std::size_t> items)
{
    beginResetModel();
    m_listed = std::move(items);
    endResetModel();
}

int TimelineList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listed.size());
}

QVariant TimelineList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TimelineItem& item = m_items.at(itemAt(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(item, m_session.graph(), m_session.articles());
    case Qt::ToolTipRole:
        return hintFor(item, m_session);
    case Qt::DecorationRole:
        return laneColour(item.lane, support::themeOf(QGuiApplication::palette()));
    case Qt::AccessibleDescriptionRole:
        return phraseFor(item.lane);
    default:
        return {};
    }
}

} // namespace cablegraph::panels
