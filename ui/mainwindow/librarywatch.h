#pragma once

#include <cablegraph/session/session.h>

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>

namespace cablegraph::mainwindow {

/// Notices when another window, or another program, changes the open library: looks every few seconds and whenever the
/// window becomes the active one. Nodes that were moved elsewhere move here, too.
class LibraryWatch : public QObject
{
    Q_OBJECT

public:
    /// Nothing is looked at while `isBusy`: a change made here is under way. `session` must outlive this.
    LibraryWatch(session::Session& session, std::function<bool()> isBusy, QObject* parent = nullptr);

    /// Articles or judgements are others than those shown.
    [[nodiscard]] bool isBehind() const;

public Q_SLOTS:
    void look();

Q_SIGNALS:
    void changedElsewhere();

private:
    session::Session& m_session;
    std::function<bool()> m_isBusy;
    QTimer m_timer;
    std::int64_t m_seen = 0; ///< Library::dataVersion
};

} // namespace cablegraph::mainwindow
