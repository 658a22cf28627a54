#pragma once

#include <cablegraph/jobs/job.h>
#include <cablegraph/panels/paths/page.h>
#include <cablegraph/session/selection.h>

#include <QWidget>

#include <optional>
#include <utility>

class QCheckBox;
class QLayout;
class QPushButton;
class QSpinBox;
class QTextBrowser;
class QToolButton;

namespace cablegraph::session {
class Session;
}

namespace cablegraph::panels {

class NodeField;
class NodeNames;

/// How two nodes hang together: the short paths between them in what is shown, as chains of sentences. Two nodes are
/// named in the fields or taken from the selection. Beside it the nodes around the selection can be selected. Looks for
/// paths beside the window.
class PathsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the panel.
    explicit PathsPanel(session::Session& session, QWidget* parent = nullptr);

    /// Looks for the paths between the two nodes that are selected; does nothing when others are.
    void findBetweenSelected();
    [[nodiscard]] bool isIdle() const { return !m_job.isRunning() && !m_naming.isRunning(); }

Q_SIGNALS:
    /// What is selected now alone is to be shown.
    void isolateRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUpFields();
    void setUpOptions();
    void setUpNeighbourhood();
    void setUpView();
    QLayout* fieldsLayout();
    QLayout* optionsLayout();
    void connectSession();

    void onGraphChanged();
    void loadNames();
    void onSelectionChanged();
    void setNode(NodeField& field, NodeId node);
    void search();
    void showAnswer();
    void showHint(const QString& text);
    void follow(const QUrl& address);
    void choosePath(std::size_t path);
    void selectAround();
    void showOnlyAround();

    [[nodiscard]] graph::PathOptions options() const;

    session::Session& m_session;
    NodeNames* m_names;
    NodeField* m_from;
    NodeField* m_to;
    QToolButton* m_swap;
    QPushButton* m_useSelection;
    QCheckBox* m_followDirection;
    QCheckBox* m_withoutDenied;
    QSpinBox* m_longest;
    QSpinBox* m_steps;
    std::pair<session::Selection, int> m_selectedAround; ///< the last time, and by how many steps
    QPushButton* m_selectAround;
    QPushButton* m_isolate;
    QTextBrowser* m_view;
    std::optional<PathAnswer> m_answer;
    PathsPage m_page;
    std::size_t m_shown = 0; ///< paths on the page, if there are so many
    std::optional<std::size_t> m_chosen;
    bool m_isOutdated = true; ///< the names, and what was found, are of another graph
    jobs::Job m_job;
    jobs::Job m_naming{jobs::Urgency::Following}; ///< folds the names for the fields
};

} // namespace cablegraph::panels
