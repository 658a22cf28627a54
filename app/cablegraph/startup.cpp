#include "startup.h"

#include <cablegraph/mainwindow/mainwindow.h>
#include <cablegraph/preferences/choices.h>
#include <cablegraph/preferences/languages.h>
#include <cablegraph/session/session.h>
#include <cablegraph/settings/settings.h>

#include <QApplication>
#include <QFontMetrics>
#include <QStandardPaths>
#include <QTimer>

#include <functional>
#include <utility>

#ifdef CABLEGRAPH_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace {

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
}

} // namespace

Request requestOf(int& argc, char** argv)
{
    // Folders are named after the program; there is no organization between them and the user's folder.
    QCoreApplication::setApplicationName(QStringLiteral("Cablegraph"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CABLEGRAPH_VERSION));
    const QCoreApplication console{argc, argv};
    Request request = parseArguments(QCoreApplication::arguments());
    if (!std::holds_alternative<Reply>(request))
        return request;
    // What the console is told is told in the user's language, too; a window need not wait for that.
    cablegraph::settings::Settings settings{settingsFile()};
    cablegraph::preferences::speak(settings.value(cablegraph::preferences::language));
    return parseArguments(QCoreApplication::arguments());
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    return false;
#else
    return true;
#endif
}

FontReading::FontReading()
#ifdef CABLEGRAPH_FONTCONFIG
    : m_thread{[] { FcInit(); }}
#else
    : m_thread{[] {}}
#endif
{
}

namespace {

/// Calls once when a window has been painted for the first time.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget& window, std::function<void()> then)
        : QObject{&window}
        , m_then{std::move(then)}
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject* window, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QTimer::singleShot(0, this, m_then);
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

} // namespace

int runWindow(const WindowRequest& request, FontReading& fonts)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("org.cablegraph.Cablegraph"));
    cablegraph::settings::Settings settings{settingsFile()};
    cablegraph::preferences::speak(settings.value(cablegraph::preferences::language));
    cablegraph::session::Session session;
    fonts.waitForEnd();
    // Qt lists all fonts when it is first asked for one: beside the window, most of which is made without. The font is
    // a new one, for a copy would share with the application's what each thread keeps of it.
    const std::jthread fontListing{[font = QFont{QApplication::font().families()}] { QFontMetrics{font}.height(); }};
    cablegraph::mainwindow::MainWindow window{session, settings,
                                              std::make_unique<cablegraph::mainwindow::DialogFileChooser>(settings)};
    // Reading the library at once would take the processor away from the window.
    new FirstPaint{window, [&] { window.start(request.library, request.articles); }};
    window.show();
    return QApplication::exec();
}
