#include "startup.h"

#include <cablegraph/mainwindow/mainwindow.h>
#include <cablegraph/session/session.h>
#include <cablegraph/settings/settings.h>

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>

#ifdef CABLEGRAPH_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

Request requestOf(int& argc, char** argv)
{
    // Folders are named after the program; there is no organization between them and the user's folder.
    QCoreApplication::setApplicationName(QStringLiteral("Cablegraph"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CABLEGRAPH_VERSION));
    const QCoreApplication console{argc, argv};
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

int runWindow(const WindowRequest& request, FontReading& fonts)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("cablegraph"));
    cablegraph::settings::Settings settings{QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                                            QStringLiteral("/settings.ini")};
    cablegraph::session::Session session;
    fonts.waitForEnd();
    cablegraph::mainwindow::MainWindow window{session, settings,
                                              std::make_unique<cablegraph::mainwindow::DialogFileChooser>(settings)};
    window.show();
    // Not before the window is painted: reading the library at once would take the processor away from it.
    QTimer::singleShot(0, &window, [&] { window.start(request.library, request.articles); });
    return QApplication::exec();
}
