#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace cablegraph::session {
class Session;
}

namespace cablegraph::panels {

/// Says above the graph through which filter it is seen, as long as there is one, with a button that clears it.
class FilterBar : public QFrame
{
    Q_OBJECT

public:
    explicit FilterBar(session::Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The user wants to change the filter.
    void editWanted();

private:
    void refresh();

    session::Session& m_session;
    QLabel* m_summary;
    QLabel* m_count;
};

} // namespace cablegraph::panels
