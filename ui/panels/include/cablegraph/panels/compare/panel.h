#pragma once

#include <cablegraph/graph/compare.h>
#include <cablegraph/jobs/job.h>

#include <QString>
#include <QWidget>

#include <filesystem>
#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace cablegraph::session {
class Session;
}

namespace cablegraph::panels {

class CompareSide;

/// Two parts of the library beside each other (filters, what was known by a day), or the library beside another: what
/// is new, gone and changed, as lists. A click on a line selects what it names on the graph; marks there show at one
/// look where something happened.
class ComparePanel : public QWidget
{
    Q_OBJECT

public:
    /// `askForLibrary` asks the user for another library's file; empty when he thinks better of it.
    ComparePanel(session::Session& session, const std::function<QString()>& askForLibrary, QWidget* parent = nullptr);

    [[nodiscard]] jobs::Job& job() noexcept { return m_job; }

Q_SIGNALS:
    /// What the graph is to be marked with (ids are those of the open library, or invalid); nothing when it is not to
    /// be marked any more.
    void marksWanted(const std::optional<cablegraph::graph::Comparison>& comparison);

private:
    void setUpLists();
    void layOut();
    void compareSides();
    void show(graph::Comparison comparison);
    void fill();
    void forget();
    void onChosen();
    void updateMarks();

    session::Session& m_session;
    CompareSide* m_before;
    CompareSide* m_after;
    QPushButton* m_compare;
    QCheckBox* m_marks;
    QLabel* m_summary;
    QTreeWidget* m_lists;
    std::optional<graph::Comparison> m_comparison;
    int m_asked = 0; ///< what is compared for an older question is no longer wanted
    jobs::Job m_job;
};

} // namespace cablegraph::panels
