#include "arguments.h"
#include "startup.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    const Request request = requestOf(argc, argv);
    if (const auto* reply = std::get_if<Reply>(&request)) {
        std::fputs(qUtf8Printable(reply->text), reply->status == 0 ? stdout : stderr);
        return reply->status;
    }
    if (const auto* picture = std::get_if<cablegraph::PictureExportArguments>(&request)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application{argc, argv};
        return cablegraph::exportPicture(*picture);
    }
    if (!hasDisplay()) {
        std::fputs("cablegraph: there is no display; draw a picture with --export instead\n", stderr);
        return 1;
    }
    FontReading fonts;
    const QApplication application{argc, argv};
    return runWindow(std::get<WindowRequest>(request), fonts);
}
