#pragma once

#include <cablegraph/graph/facets.h>
#include <cablegraph/graph/filter.h>
#include <cablegraph/jobs/job.h>
#include <cablegraph/session/filterhistory.h>

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;
class QTreeView;

namespace cablegraph::session {
class Session;
}

namespace cablegraph::panels {

class ConditionsForm;
class FacetModel;
class SavedFiltersBox;

/// Everything a filter can ask, with what each value stands for; the filter in words on top. Every change is looked
/// through at once (session.setFilter). Counts are made beside the window and follow a moment later.
class FiltersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FiltersPanel(session::Session& session, QWidget* parent = nullptr);
    ~FiltersPanel() override;

    /// Counts that follow the filter are on their way.
    [[nodiscard]] bool isCounting() const noexcept { return m_counting.isRunning(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setUpSummary();
    void setUpTree();
    void setUpMenu();
    void connectSession();
    void onContentChanged();
    void onFilterChanged();
    void count();
    void showCounts(const graph::Facets& everything, const graph::Facets& counts);
    void setChecked(int column);
    void updateSummary();

    session::Session& m_session;
    QLabel* m_summary = nullptr;
    QToolButton* m_clear = nullptr;
    SavedFiltersBox* m_saved = nullptr;
    ConditionsForm* m_conditions = nullptr;
    FacetModel* m_model = nullptr;
    QTreeView* m_tree = nullptr;
    QLabel* m_empty = nullptr;
    bool m_facetsAreOld = true; ///< of another graph
    bool m_countsAreOld = true; ///< of another filter, for they were not seen
    jobs::Job m_counting{jobs::Urgency::Following};
};

} // namespace cablegraph::panels
