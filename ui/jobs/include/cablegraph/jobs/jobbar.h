#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QToolButton;

namespace cablegraph::jobs {

class Job;

/// Shows in the status bar what is going on, how far it is, and a button that stops it. Short work never appears: the
/// bar comes up only when a job has run for a moment. Of several running jobs the first one watched is shown.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget* parent = nullptr);

    /// `job` must outlive the bar or be destroyed on the same thread.
    void watch(Job& job);

private:
    [[nodiscard]] Job* runningJob() const;
    void jobStarted();
    void jobFinished();
    void refresh();
    void cancelShown();

    std::vector<Job*> m_jobs;
    QLabel* m_label;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
    QTimer m_delay;
    QTimer m_refresh;
    bool m_stopping = false; ///< the user asked to stop and the work has not yet
};

} // namespace cablegraph::jobs
