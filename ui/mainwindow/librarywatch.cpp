#include "librarywatch.h"

#include <QGuiApplication>

#include <chrono>
#include <utility>

namespace cablegraph::mainwindow {
namespace {

using namespace std::chrono_literals;

constexpr auto everySoOften = 2s;

} // namespace

LibraryWatch::LibraryWatch(session::Session& session, std::function<bool()> isBusy, QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_isBusy{std::move(isBusy)}
{
    m_timer.setInterval(everySoOften);
    connect(&m_timer, &QTimer::timeout, this, &LibraryWatch::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            look();
    });
    connect(&m_session, &session::Session::libraryOpened, this, [this] { m_seen = 0; });
    m_timer.start();
}

bool LibraryWatch::isBehind() const
{
    try {
        return m_session.library().contentVersion() != m_session.contentVersion();
    } catch (const Error&) {
        return false; // locked for the moment
    }
}

void LibraryWatch::look()
{
    // What the user holds in his hand must not be moved by others.
    if (m_session.library().file().empty() || m_isBusy() || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    try {
        const std::int64_t version = m_session.library().dataVersion();
        if (version == m_seen)
            return;
        m_seen = version;
        if (isBehind())
            Q_EMIT changedElsewhere();
        else
            m_session.showPlaces(m_session.library().placements());
    } catch (const Error&) {
        // Locked for the moment; the next look will tell.
        m_seen = 0;
    }
}

} // namespace cablegraph::mainwindow
