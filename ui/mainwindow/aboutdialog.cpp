#include "aboutdialog.h"

#include <cablegraph/actions/icons.h>

#include <QCoreApplication>
#include <QMessageBox>

namespace cablegraph::mainwindow {
namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("cablegraph::mainwindow", source);
}

QString body()
{
    const QString version = QStringLiteral(CABLEGRAPH_VERSION);
    const QString paragraph = QStringLiteral("<p>%1</p>");
    QString html = QStringLiteral("<h3>Cablegraph %1</h3>").arg(version);
    html +=
        paragraph.arg(text("Draws the news of diplomacy and security as a graph, and shows the sentence behind every "
                           "node and line. Nothing you open leaves this computer."));
    html += paragraph.arg(
        text("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."));
    html += paragraph.arg(
        text("Built with Qt %1 (LGPL 3), Boost.Graph (Boost licence), SQLite (public domain), SQLiteCpp (MIT), "
             "ICU (Unicode licence), JSON for Modern C++ (MIT) and Nettle (LGPL 3).")
            .arg(QLatin1String(qVersion())));
    html += paragraph.arg(text("The sources and licences of its word lists are named beside them in its data folder."));
    return html;
}

} // namespace

void showAbout(QWidget* parent)
{
    auto* box = new QMessageBox{parent};
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(text("About Cablegraph"));
    box->setIconPixmap(actions::applicationIcon().pixmap(64));
    box->setTextFormat(Qt::RichText);
    box->setText(body());
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace cablegraph::mainwindow
