#include <cablegraph/mainwindow/filechooser.h>
#include <cablegraph/support/text.h>

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <array>

namespace cablegraph::mainwindow {
namespace {

using settings::Setting;

const Setting<QString> articleFolder{u"folders/articles", QString{}};
const Setting<QString> libraryFolder{u"folders/libraries", QString{}};
const Setting<QString> dataFolder{u"folders/data", QString{}};

QString text(const char* source)
{
    return QCoreApplication::translate("cablegraph::mainwindow", source);
}

struct DataFilter
{
    exchange::Format format;
    const char* name;
    const char16_t* suffix;
};

constexpr std::array<DataFilter, exchange::allFormats.size()> dataFilters{{
    {exchange::Format::Json, QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Cablegraph JSON, complete"), u"json"},
    {exchange::Format::JsonLines,
     QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Cablegraph JSON on one line, with texts"), u"jsonl"},
    {exchange::Format::GraphMl, QT_TRANSLATE_NOOP("cablegraph::mainwindow", "GraphML for Gephi and Cytoscape"),
     u"graphml"},
    {exchange::Format::Yed, QT_TRANSLATE_NOOP("cablegraph::mainwindow", "GraphML for yEd"), u"yed.graphml"},
    {exchange::Format::Gexf, QT_TRANSLATE_NOOP("cablegraph::mainwindow", "GEXF for Gephi"), u"gexf"},
    {exchange::Format::Xgmml, QT_TRANSLATE_NOOP("cablegraph::mainwindow", "XGMML for Cytoscape"), u"xgmml"},
    {exchange::Format::Dot, QT_TRANSLATE_NOOP("cablegraph::mainwindow", "DOT for Graphviz"), u"dot"},
    {exchange::Format::Csv, QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Table of links with their sentences"), u"csv"},
    {exchange::Format::CsvNodes, QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Table of nodes"), u"nodes.csv"},
    {exchange::Format::CsvEdges, QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Table of links, one row each"),
     u"edges.csv"},
    {exchange::Format::Stix, QT_TRANSLATE_NOOP("cablegraph::mainwindow", "STIX 2.1 bundle"), u"stix.json"},
    {exchange::Format::Ftm, QT_TRANSLATE_NOOP("cablegraph::mainwindow", "FollowTheMoney for Aleph"), u"ftm.json"},
    {exchange::Format::WebAnnotations, QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Web annotations of the sentences"),
     u"annotations.json"},
    {exchange::Format::Cypher, QT_TRANSLATE_NOOP("cablegraph::mainwindow", "Cypher for Neo4j"), u"cypher"},
}};

QString filterText(const DataFilter& filter)
{
    return QStringLiteral("%1 (*.%2)").arg(text(filter.name), QString::fromUtf16(filter.suffix));
}

QString libraryFilter()
{
    return text("Cablegraph libraries (*.cablegraph)");
}

void remember(settings::Settings& settings, const Setting<QString>& folder, const QString& file)
{
    if (!file.isEmpty())
        settings.setValue(folder, QFileInfo{file}.absolutePath());
}

} // namespace

DialogFileChooser::DialogFileChooser(settings::Settings& settings)
    : m_settings{settings}
{
}

QStringList DialogFileChooser::articlesToOpen(QWidget* parent)
{
    const QStringList files = QFileDialog::getOpenFileNames(
        parent, text("Open Articles"), m_settings.value(articleFolder),
        text("Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.mbox *.rss "
             "*.atom *.xml *.pdf *.docx *.odt *.epub *.zip)") +
            QStringLiteral(";;") + text("All files (*)"));
    remember(m_settings, articleFolder, files.value(0));
    return files;
}

QString DialogFileChooser::folderToOpen(QWidget* parent)
{
    const QString folder =
        QFileDialog::getExistingDirectory(parent, text("Open Folder"), m_settings.value(articleFolder));
    if (!folder.isEmpty())
        m_settings.setValue(articleFolder, folder);
    return folder;
}

QString DialogFileChooser::libraryToOpen(QWidget* parent)
{
    const QString file = QFileDialog::getOpenFileName(parent, text("Open Library"), m_settings.value(libraryFolder),
                                                      libraryFilter() + QStringLiteral(";;") + text("All files (*)"));
    remember(m_settings, libraryFolder, file);
    return file;
}

QString DialogFileChooser::libraryToCreate(QWidget* parent)
{
    QFileDialog dialog{parent, text("New Library"), m_settings.value(libraryFolder), libraryFilter()};
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("cablegraph"));
    dialog.selectFile(text("Untitled") + QStringLiteral(".cablegraph"));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString file = dialog.selectedFiles().value(0);
    remember(m_settings, libraryFolder, file);
    return file;
}

std::optional<FileChooser::DataTarget> DialogFileChooser::dataTarget(QWidget* parent, const QString& suggestedName)
{
    QStringList filters;
    for (const DataFilter& filter : dataFilters)
        filters << filterText(filter);
    QFileDialog dialog{parent, text("Export Data"), m_settings.value(dataFolder)};
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectFile(suggestedName);
    const auto chosen = [&]() -> const DataFilter& {
        return dataFilters[static_cast<std::size_t>(
            std::max<qsizetype>(0, filters.indexOf(dialog.selectedNameFilter())))];
    };
    const auto followFilter = [&] { dialog.setDefaultSuffix(QString::fromUtf16(chosen().suffix)); };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, followFilter);
    followFilter();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString file = dialog.selectedFiles().value(0);
    remember(m_settings, dataFolder, file);
    // A suffix typed by hand says more than the filter that happened to be chosen, except that both STIX and our own
    // end in .json.
    const auto byName = exchange::formatOf(support::toPath(file));
    const bool undecided = !byName || *byName == exchange::Format::Json;
    return DataTarget{file, undecided ? chosen().format : *byName};
}

QString DialogFileChooser::tableTarget(QWidget* parent, const QString& suggestedName)
{
    QFileDialog dialog{parent, text("Save Table"), m_settings.value(dataFolder),
                       text("Comma-separated values (*.csv)")};
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
