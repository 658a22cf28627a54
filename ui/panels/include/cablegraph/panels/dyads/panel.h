#pragma once

#include <cablegraph/graph/dyads.h>
#include <cablegraph/panels/pages/page.h>

#include <QWidget>

#include <set>

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
    void fillStates();
    void followSelection();
    void showPair();
    void showEvents();
    void follow(const PageLink& link);
    void copyMonths() const;
    void copyEvents();
    [[nodiscard]] NodeId chosenState(const QComboBox& box) const;
    void choosePair(NodeId first, NodeId second);

    session::Session& m_session;
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    QLabel* m_counts = nullptr;
    QToolButton* m_copy = nullptr;
    DyadChart* m_chart = nullptr;
    PageView* m_events = nullptr;
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
