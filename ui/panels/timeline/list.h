#pragma once

#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/graph/timeline.h>
#include <cablegraph/library/library.h>

#include <QAbstractListModel>

#include <vector>

namespace cablegraph::session {
class Session;
}

namespace cablegraph::panels {

/// Some items of a timeline by their names; made as they are looked at.
class TimelineList : public QAbstractListModel
{
    Q_OBJECT

public:
    TimelineList(session::Session& session, const std::vector<graph::TimelineItem>& items, QObject* parent);

    /// Places in the items of the timeline.
    void setItems(std::vector<std::size_t> items);
    [[nodiscard]] std::size_t itemAt(int row) const { return m_listed.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    session::Session& m_session;
    const std::vector<graph::TimelineItem>& m_items;
    std::vector<std::size_t> m_listed;
};

/// "France accuses Japan", the name of a meeting, the title of an article.
[[nodiscard]] QString nameOf(const graph::TimelineItem& item, const graph::KnowledgeGraph& graph,
                             const std::vector<library::ArticleSummary>& articles);
/// The same with date, the words that give it, sentence and headline, in HTML.
[[nodiscard]] QString hintFor(const graph::TimelineItem& item, session::Session& session);

} // namespace cablegraph::panels
