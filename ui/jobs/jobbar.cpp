#include <cablegraph/jobs/job.h>
#include <cablegraph/jobs/jobbar.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace cablegraph::jobs {
namespace {

using namespace std::chrono_literals;

// Work shorter than this would only make the bar flicker.
constexpr auto showAfter = 250ms;
// Workers report as often as they like; the eye wants no more than this.
constexpr auto refreshEvery = 100ms;

QString phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Reading:
        return JobBar::tr("Reading");
    case Phase::Analysing:
        return JobBar::tr("Analysing");
    case Phase::Storing:
        return JobBar::tr("Storing");
    case Phase::Arranging:
        return JobBar::tr("Arranging");
    case Phase::Drawing:
        return JobBar::tr("Drawing");
    case Phase::Exporting:
        return JobBar::tr("Exporting");
    case Phase::Measuring:
        return JobBar::tr("Measuring the graph");
    }
    return {};
}

QString progressText(const JobProgress& progress)
{
    if (progress.total == 0)
        return JobBar::tr("%1…").arg(phaseText(progress.phase));
    const bool counts = progress.phase == Phase::Reading || progress.phase == Phase::Storing;
    if (!counts)
        return JobBar::tr("%1… %2 %").arg(phaseText(progress.phase)).arg(100 * progress.done / progress.total);
    return JobBar::tr("%1 %2 of %3").arg(phaseText(progress.phase)).arg(progress.done).arg(progress.total);
}

} // namespace

JobBar::JobBar(QWidget* parent)
    : QWidget{parent}
    , m_label{new QLabel{this}}
    , m_bar{new QProgressBar{this}}
    , m_cancel{new QToolButton{this}}
{
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);

    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop this work; what is done already stays"));
    m_cancel->setAutoRaise(true);
    connect(m_cancel, &QToolButton::clicked, this, &JobBar::cancelShown);

    m_delay.setSingleShot(true);
    m_delay.setInterval(showAfter);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        refresh();
        show();
        m_refresh.start();
    });
    m_refresh.setInterval(refreshEvery);
    connect(&m_refresh, &QTimer::timeout, this, &JobBar::refresh);
    hide();
}

void JobBar::watch(Job& job)
{
    m_jobs.push_back(&job);
    connect(&job, &Job::started, this, &JobBar::jobStarted);
    connect(&job, &Job::finished, this, &JobBar::jobFinished);
    connect(&job, &QObject::destroyed, this, [this, gone = &job] { std::erase(m_jobs, gone); });
}

Job* JobBar::runningJob() const
{
    const auto running = std::ranges::find_if(m_jobs, &Job::isRunning);
    return running == m_jobs.end() ? nullptr : *running;
}

void JobBar::jobStarted()
{
    m_stopping = false;
    if (!isVisible() && !m_delay.isActive())
        m_delay.start();
}

void JobBar::jobFinished()
{
    m_stopping = false;
    if (runningJob() != nullptr) {
        refresh();
        return;
    }
    m_delay.stop();
    m_refresh.stop();
    hide();
}

void JobBar::refresh()
{
    const Job* job = runningJob();
    if (job == nullptr || m_stopping)
        return;
    m_cancel->setEnabled(true);
    const std::optional<JobProgress> progress = job->progress();
    m_label->setText(progress ? progressText(*progress) : tr("Working…"));
    const bool known = progress && progress->total > 0;
    m_bar->setMaximum(known ? static_cast<int>(progress->total) : 0);
    m_bar->setValue(known ? static_cast<int>(progress->done) : 0);
}

void JobBar::cancelShown()
{
    if (Job* job = runningJob()) {
        job->cancel();
        m_stopping = true;
        m_cancel->setEnabled(false);
        m_label->setText(tr("Stopping…"));
    }
}

} // namespace cablegraph::jobs
