#include "startup.h"

#include <cablegraph/mainwindow/mainwindow.h>
#include <cablegraph/session/session.h>
#include <cablegraph/settings/settings.h>

#include <QApplication>
#include <QStandardPaths>

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

int runWindow(const WindowRequest& request)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("cablegraph"));
    cablegraph::settings::Settings settings{QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                                            QStringLiteral("/settings.ini")};
    cablegraph::session::Session session;
    cablegraph::mainwindow::MainWindow window{session, settings,
                                              std::make_unique<cablegraph::mainwindow::DialogFileChooser>(settings)};
    window.show();
    window.start(request.library, request.articles);
    return QApplication::exec();
}
