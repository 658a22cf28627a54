#pragma once

#include <cablegraph/graph/dyads.h>
#include <cablegraph/jobs/job.h>
#include <cablegraph/panels/pages/page.h>

#include <QWidget>

#include <set>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QToolButton;

namespace cablegraph::session {
class Session;
}

namespace cablegraph::panels {

class DyadChart;
class PageView;

/// How two states dealt with each other, month by month, with the sentences behind each point. Shows the two states
/// that are selected, else the pair of which most is told.
class DyadsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DyadsPanel(session::Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] graph::StatesOf statesOf() const;
    void refresh();
    /// What is told of which states, and of the pair that is shown; made beside the window where there is much.
    struct Answer
    {
        std::vector<std::pair<QString, NodeId>> states; ///< of which something is told, by name
        graph::Dyad dyad;
    };
    using Pair = std::pair<NodeId, NodeId>;
    /// For the first of the pairs of whose states something is told, else for the pair that most is told of.
    void look(const std::vector<Pair>& wanted);
    void showAnswer(Answer answer);
    void fillStates(const std::vector<std::pair<QString, NodeId>>& states);
    void followSelection();
    void showPair();
    void showEvents();
    void follow(const PageLink& link);
    void copyMonths() const;
    void copyEvents();
    [[nodiscard]] Pair chosenPair() const;
    [[nodiscard]] std::vector<NodeId> selectedStates() const;

    session::Session& m_session;
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    QLabel* m_counts = nullptr;
    QToolButton* m_copy = nullptr;
    DyadChart* m_chart = nullptr;
    PageView* m_events = nullptr;
    jobs::Job m_looking{jobs::Urgency::Following};
    std::vector<std::pair<QString, NodeId>> m_listed; ///< the states to choose from
    graph::KnowledgeGraph m_graph;                    ///< what the events are of
    graph::Dyad m_dyad;
    std::set<EvidenceRef> m_explained;
    bool m_isStale = true; ///< nobody has looked since the graph changed
};

/// The events of one month, or what to do to see some.
[[nodiscard]] Page pageOf(const graph::KnowledgeGraph& graph, const graph::DyadMonth* month, const SourceOf& sourceOf,
                          const std::set<EvidenceRef>& explained, const QPalette& palette);

/// "month,mean_score,events", a line for each month.
[[nodiscard]] QString monthsAsCsv(const graph::Dyad& dyad);
/// A line for each event, with sentence and source.
[[nodiscard]] QString eventsAsCsv(const graph::Dyad& dyad, const graph::KnowledgeGraph& graph,
                                  const SourceOf& sourceOf);

} // namespace cablegraph::panels
