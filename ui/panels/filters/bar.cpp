#include <cablegraph/panels/filters/bar.h>
#include <cablegraph/panels/names.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/filtersummary.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace cablegraph::panels {

FilterBar::FilterBar(session::Session& session, QWidget* parent)
    : QFrame{parent}
    , m_session{session}
    , m_summary{new QLabel{this}}
    , m_count{new QLabel{this}}
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("Filter"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* edit = new QToolButton{this};
    edit->setText(tr("Change…"));
    edit->setToolTip(tr("Open the filters"));
    connect(edit, &QToolButton::clicked, this, &FilterBar::editWanted);
    auto* clear = new QToolButton{this};
    clear->setText(tr("Clear Filter"));
    clear->setToolTip(tr("Show everything that the filter hides"));
    connect(clear, &QToolButton::clicked, this, [this] { m_session.setFilter({}); });
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(10, 3, 6, 3);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_count);
    layout->addWidget(edit);
    layout->addWidget(clear);
    connect(&m_session, &session::Session::filterChanged, this, &FilterBar::refresh);
    connect(&m_session, &session::Session::visibilityChanged, this, &FilterBar::refresh);
    connect(&m_session, &session::Session::graphChanged, this, &FilterBar::refresh);
    refresh();
}

void FilterBar::refresh()
{
    setVisible(!m_session.filter().acceptsAll());
    m_summary->setText(summaryOf(m_session.filter(), filterNames(m_session)));
    const QLocale locale;
    m_count->setText(tr("%1 of %2 nodes")
                         .arg(locale.toString(static_cast<qulonglong>(m_session.filteredGraph().nodes().size())),
                              locale.toString(static_cast<qulonglong>(m_session.graph().nodes().size()))));
}

} // namespace cablegraph::panels
