#include <cablegraph/actions/icons.h>
#include <cablegraph/base/error.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/help/aboutdialog.h>

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace cablegraph::help {
namespace {

struct AboutDialog
{
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

struct Component
{
    const char* name;
    const char* version;
    const char* licence; ///< SPDX
    const char* use;
};

/// Versions are those that were built with.
constexpr std::array<Component, 13> components{{
    {"Qt", QT_VERSION_STR, "LGPL-3.0-only", QT_TRANSLATE_NOOP("AboutDialog", "Window")},
    {"Boost", CABLEGRAPH_BOOST, "BSL-1.0", QT_TRANSLATE_NOOP("AboutDialog", "Graph")},
    {"SQLite", CABLEGRAPH_SQLITE, "blessing", QT_TRANSLATE_NOOP("AboutDialog", "Library file")},
    {"SQLiteCpp", CABLEGRAPH_SQLITECPP, "MIT", QT_TRANSLATE_NOOP("AboutDialog", "Library file")},
    {"ICU", CABLEGRAPH_ICU, "Unicode-DFS-2016", QT_TRANSLATE_NOOP("AboutDialog", "Text and languages")},
    {"libxml2", CABLEGRAPH_LIBXML2, "MIT", QT_TRANSLATE_NOOP("AboutDialog", "Web pages and feeds")},
    {"Poppler", CABLEGRAPH_POPPLER, "GPL-2.0-or-later", QT_TRANSLATE_NOOP("AboutDialog", "PDF")},
    {"libarchive", CABLEGRAPH_LIBARCHIVE, "BSD-2-Clause",
     QT_TRANSLATE_NOOP("AboutDialog", "Office files and archives")},
    {"JSON for Modern C++", CABLEGRAPH_JSON, "MIT", QT_TRANSLATE_NOOP("AboutDialog", "Data files")},
    {"CLI11", CABLEGRAPH_CLI11, "BSD-3-Clause", QT_TRANSLATE_NOOP("AboutDialog", "Command line")},
    {"Nettle", CABLEGRAPH_NETTLE, "LGPL-3.0-or-later", QT_TRANSLATE_NOOP("AboutDialog", "Fingerprints of articles")},
    {"zlib", CABLEGRAPH_ZLIB, "Zlib", QT_TRANSLATE_NOOP("AboutDialog", "Language model")},
    {"Fontconfig", CABLEGRAPH_FONTCONFIG_VERSION, "HPND", QT_TRANSLATE_NOOP("AboutDialog", "Fonts")},
}};

QString textOf(const QString& file)
{
    QFile input{file};
    return input.open(QIODevice::ReadOnly) ? QString::fromUtf8(input.readAll()) : QString{};
}

QWidget* makePlainPage(const QString& content, const QString& name)
{
    auto* page = new QPlainTextEdit{content};
    page->setReadOnly(true);
    page->setTabChangesFocus(true);
    page->setAccessibleName(name);
    return page;
}

QWidget* makeFirstPage()
{
    auto* page = new QWidget;
    auto* icon = new QLabel;
    icon->setPixmap(actions::applicationIcon().pixmap(96));
    const QString paragraph = QStringLiteral("<p>%1</p>");
    auto* words =
        new QLabel{QStringLiteral("<h2>Cablegraph %1</h2>").arg(QStringLiteral(CABLEGRAPH_VERSION)) +
                   paragraph.arg(AboutDialog::tr(
                       "Draws the news of diplomacy and security as a graph, and shows the sentence behind every "
                       "node and line. Nothing you open leaves this computer.")) +
                   paragraph.arg(AboutDialog::tr(
                       "Free software under the GNU General Public License, version 3 or later. It comes without "
                       "any warranty."))};
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QHBoxLayout{page};
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(words, 1, Qt::AlignTop);
    return page;
}

QWidget* makeComponentsPage()
{
    auto* table = new QTableWidget{static_cast<int>(components.size()), 4};
    table->setHorizontalHeaderLabels({AboutDialog::tr("Library"), AboutDialog::tr("Version"),
                                      AboutDialog::tr("Licence"), AboutDialog::tr("Used for")});
    table->setAccessibleName(AboutDialog::tr("Libraries"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->setTabKeyNavigation(false);
    for (int row = 0; row < table->rowCount(); ++row) {
        const Component& component = components.at(static_cast<std::size_t>(row));
        const std::array<QString, 4> cells{QString::fromUtf8(component.name), QString::fromUtf8(component.version),
                                           QString::fromUtf8(component.licence), AboutDialog::tr(component.use)};
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem{cells.at(static_cast<std::size_t>(column))});
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

/// The notes that lie beside the data files.
QString dataNotices()
{
    QStringList notices;
    try {
        for (const char* folder : {"language", "ontology"}) {
            const std::filesystem::path notice = resourceFolder() / folder / "NOTICE";
            notices << textOf(QString::fromStdU16String(notice.u16string()));
        }
    } catch (const Error& error) {
        notices << QString::fromStdString(describe(error));
    }
    return notices.join(QStringLiteral("\n\n"));
}

} // namespace

void showAbout(QWidget* parent)
{
    auto* dialog = new QDialog{parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(AboutDialog::tr("About Cablegraph"));
    auto* pages = new QTabWidget{dialog};
    pages->addTab(makeFirstPage(), AboutDialog::tr("&Cablegraph"));
    pages->addTab(makeComponentsPage(), AboutDialog::tr("&Libraries"));
    pages->addTab(makePlainPage(dataNotices(), AboutDialog::tr("Sources of the data")), AboutDialog::tr("&Data"));
    pages->addTab(makePlainPage(textOf(QStringLiteral(":/cablegraph/LICENSE")), AboutDialog::tr("Licence")),
                  AboutDialog::tr("L&icence"));
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, dialog};
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout{dialog};
    layout->addWidget(pages);
    layout->addWidget(buttons);
    dialog->resize(pages->fontMetrics().averageCharWidth() * 90, pages->fontMetrics().height() * 28);
    dialog->open();
}

} // namespace cablegraph::help
