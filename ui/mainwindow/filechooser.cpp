#include <cablegraph/mainwindow/exportbriefingdialog.h>
#include <cablegraph/mainwindow/exportdatadialog.h>
#include <cablegraph/mainwindow/filechooser.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace cablegraph::mainwindow {
namespace {

using settings::Setting;

const Setting<QString> articleFolder{u"folders/articles", QString{}};
const Setting<QString> libraryFolder{u"folders/libraries", QString{}};
const Setting<QString> dataFolder{u"folders/data", QString{}};
const Setting<QString> dataFormat{u"export/format", QString{}};

struct FileDialogs
{
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
};

QString libraryFilter()
{
    return FileDialogs::tr("Cablegraph libraries (*.cablegraph)");
}

/// Where data and briefings go: beside the last one, the first one among the user's documents.
QString folderForData(const settings::Settings& settings)
{
    return settings.value(Setting<QString>{dataFolder.key, existingFolder(QStandardPaths::DocumentsLocation)});
}

void remember(settings::Settings& settings, const Setting<QString>& folder, const QString& file)
{
    if (!file.isEmpty())
        settings.setValue(folder, QFileInfo{file}.absolutePath());
}

} // namespace

QString existingFolder(QStandardPaths::StandardLocation location)
{
    const QString folder = QStandardPaths::writableLocation(location);
    return QFileInfo{folder}.isDir() ? folder : QDir::homePath();
}

DialogFileChooser::DialogFileChooser(settings::Settings& settings)
    : m_settings{settings}
{
}

QStringList DialogFileChooser::articlesToOpen(QWidget* parent)
{
    const QStringList files = QFileDialog::getOpenFileNames(
        parent, FileDialogs::tr("Open Articles"), m_settings.value(articleFolder),
        FileDialogs::tr("Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.mbox *.rss "
                        "*.atom *.xml *.pdf *.docx *.odt *.epub *.zip)") +
            QStringLiteral(";;") + FileDialogs::tr("All files (*)"));
    remember(m_settings, articleFolder, files.value(0));
    return files;
}

QString DialogFileChooser::folderToOpen(QWidget* parent)
{
    const QString folder =
        QFileDialog::getExistingDirectory(parent, FileDialogs::tr("Open Folder"), m_settings.value(articleFolder));
    if (!folder.isEmpty())
        m_settings.setValue(articleFolder, folder);
    return folder;
}

QStringList DialogFileChooser::graphsToImport(QWidget* parent)
{
    const QStringList files =
        QFileDialog::getOpenFileNames(parent, FileDialogs::tr("Import Graph"), folderForData(m_settings),
                                      FileDialogs::tr("Graphs (*.json *.jsonl *.graphml *.gexf *.csv *.tsv)") +
                                          QStringLiteral(";;") + FileDialogs::tr("All files (*)"));
    remember(m_settings, dataFolder, files.value(0));
    return files;
}

QString DialogFileChooser::libraryToOpen(QWidget* parent)
{
    const QString file =
        QFileDialog::getOpenFileName(parent, FileDialogs::tr("Open Library"), m_settings.value(libraryFolder),
                                     libraryFilter() + QStringLiteral(";;") + FileDialogs::tr("All files (*)"));
    remember(m_settings, libraryFolder, file);
    return file;
}

QString DialogFileChooser::libraryToCreate(QWidget* parent)
{
    QFileDialog dialog{parent, FileDialogs::tr("New Library"), m_settings.value(libraryFolder), libraryFilter()};
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("cablegraph"));
    dialog.selectFile(FileDialogs::tr("Untitled") + QStringLiteral(".cablegraph"));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString file = dialog.selectedFiles().value(0);
    remember(m_settings, libraryFolder, file);
    return file;
}

std::optional<FileChooser::DataTarget> DialogFileChooser::dataTarget(QWidget* parent, const QString& suggestedName)
{
    ExportDataDialog dialog{
        QDir{folderForData(m_settings)}.filePath(suggestedName),
        exchange::parseFormat(m_settings.value(dataFormat).toStdString()).value_or(exchange::Format::Json), parent};
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const DataTarget target = dialog.target();
    remember(m_settings, dataFolder, target.file);
    m_settings.setValue(dataFormat, QString::fromUtf8(nameOf(target.format)));
    return target;
}

std::optional<FileChooser::BriefingTarget> DialogFileChooser::briefingTarget(QWidget* parent,
                                                                             const BriefingOffer& offer)
{
    ExportBriefingDialog dialog{offer, folderForData(m_settings), parent};
    if (dialog.exec() != QDialog::Accepted)
        return {};
    remember(m_settings, dataFolder, dialog.target().file);
    return dialog.target();
}

QString DialogFileChooser::tableTarget(QWidget* parent, const QString& suggestedName)
{
    QFileDialog dialog{parent, FileDialogs::tr("Save Table"), folderForData(m_settings),
                       FileDialogs::tr("Comma-separated values (*.csv)")};
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("csv"));
    dialog.selectFile(suggestedName + QStringLiteral(".csv"));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString file = dialog.selectedFiles().value(0);
    remember(m_settings, dataFolder, file);
    return file;
}

} // namespace cablegraph::mainwindow
