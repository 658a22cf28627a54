#include "graphtasks.h"
#include "windowactions.h"

#include <cablegraph/canvas/graphview.h>
#include <cablegraph/graph/documentpart.h>
#include <cablegraph/mainwindow/filechooser.h>
#include <cablegraph/mainwindow/librarycontroller.h>
#include <cablegraph/mainwindow/mainwindow.h>
#include <cablegraph/panels/names.h>
#include <cablegraph/picture/exportimagedialog.h>
#include <cablegraph/support/filtersummary.h>
#include <cablegraph/support/text.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QStatusBar>

#include <memory>

namespace cablegraph::mainwindow {
namespace {

using settings::Setting;

constexpr int messageTime = 8000; // milliseconds

const Setting<QString> pictureFolder{u"folders/pictures", QString{}};

/// The node selected alone; invalid where there is none or more than one.
NodeId selectedNode(const session::Session& session)
{
    const auto& nodes = session.selection().nodes;
    return nodes.size() == 1 ? *nodes.begin() : NodeId{};
}

/// What is shown, as the window draws it. A library that nobody named gives no title.
picture::PictureContent drawnAs(const canvas::GraphView& view, const session::Session& session, const QString& library)
{
    picture::PictureContent content = picture::contentOf(session);
    if (session.articles().size() != 1)
        content.title = library;
    content.emphasis = view.nodeEmphasis();
    content.bundled = view.isBundled();
    return content;
}

QString shownInWords(const session::Session& session)
{
    if (session.filter().acceptsAll())
        return WindowActions::tr("a part of the library, chosen by hand");
    return support::summaryOf(session.filter(), panels::filterNames(session));
}

} // namespace

void WindowActions::addExportActions()
{
    m_registry.add({u"file.exportImage",
                    tr("Export &Image…"),
                    tr("Write the graph as PNG, SVG or PDF"),
                    {QKeySequence{Qt::CTRL | Qt::Key_E}},
                    u"export-image"},
                   [this] { exportImage(); });
    m_registry.add({u"file.print",
                    tr("&Print…"),
                    tr("Show how the graph will look on paper, and print it"),
                    {QKeySequence{Qt::CTRL | Qt::Key_P}}},
                   [this] { print(); });
    m_registry.add({u"edit.copyPicture",
                    tr("Copy &Picture"),
                    tr("Copy the graph as a picture, for a document or a message"),
                    {QKeySequence{Qt::CTRL | Qt::ALT | Qt::Key_C}}},
                   [this] { copyPicture(); });
    m_registry.add({u"file.exportData",
                    tr("Export &Data…"),
                    tr("Write the graph with its sentences for other programs"),
                    {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_E}}},
                   [this] { exportData(); });
    m_registry.add(
        {u"file.exportBriefing", tr("Export &Briefing…"),
         tr("Write actors, meetings, threats and contested claims with their sentences, to read or to print")},
        [this] { exportBriefing(); });
}

void WindowActions::exportImage()
{
    const QString pictures = existingFolder(QStandardPaths::PicturesLocation);
    const QString folder = m_window.m_settings.value(Setting<QString>{pictureFolder.key, pictures});
    picture::PictureContent content =
        drawnAs(*m_window.m_graphView, m_window.m_session, m_window.m_library->libraryName());
    const canvas::Viewport& viewport = m_window.m_graphView->viewport();
    const QRectF view = viewport.toScene(QRectF{m_window.m_graphView->rect()});
    auto* dialog = new picture::ExportImageDialog{std::move(content), m_window.m_session.selection(), view,
                                                  support::toPath(folder), &m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const std::filesystem::path file = dialog->file();
        m_window.m_settings.setValue(pictureFolder, support::toQString(file.parent_path()));
        m_window.m_tasks->exportImage(file, dialog->content(), dialog->options());
    });
    dialog->open();
}

void WindowActions::copyPicture()
{
    picture::PictureContent content =
        drawnAs(*m_window.m_graphView, m_window.m_session, m_window.m_library->libraryName());
    picture::PictureOptions options;
    options.font = QGuiApplication::font();
    QImage image = picture::paintedImage(content, options);
    if (image.isNull()) { // a very large graph
        options.scale = 0.5;
        image = picture::paintedImage(content, options);
    }
    if (!image.isNull())
        QGuiApplication::clipboard()->setImage(image);
    m_window.statusBar()->showMessage(image.isNull() ? tr("The graph is too large to be copied: export it instead.")
                                                     : tr("Copied the picture"),
                                      messageTime);
}

void WindowActions::print()
{
    picture::PictureContent content =
        drawnAs(*m_window.m_graphView, m_window.m_session, m_window.m_library->libraryName());
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(content.title);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* preview = new QPrintPreviewDialog{printer.get(), &m_window};
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(tr("Print"));
    connect(preview, &QPrintPreviewDialog::paintRequested, this, [content](QPrinter* target) {
        picture::PictureOptions options;
        options.font = QGuiApplication::font();
        picture::printPicture(*target, content, options);
    });
    connect(preview, &QObject::destroyed, this, [printer] {}); // keeps it as long as the preview needs it
    preview->open();
}

void WindowActions::exportData()
{
    const QString library = m_window.m_library->libraryName();
    const QString name = library.isEmpty() ? QStringLiteral("cablegraph") : library;
    if (const auto target = m_window.m_chooser->dataTarget(&m_window, name))
        m_window.m_tasks->exportData(*target);
}

void WindowActions::exportBriefing()
{
    const session::Session& session = m_window.m_session;
    const NodeId node = selectedNode(session);
    const graph::Node* selected = node.isValid() ? session.shownGraph().findNode(node) : nullptr;
    const QString library = m_window.m_library->libraryName();
    FileChooser::BriefingOffer offer;
    offer.library = library.isEmpty() ? tr("Briefing") : library;
    offer.node = selected == nullptr ? QString{} : support::toQString(std::string_view{selected->name});
    offer.isPartShown = !session.shownGraph().isSameAs(session.graph());
    const auto target = m_window.m_chooser->briefingTarget(&m_window, offer);
    if (!target)
        return;
    GraphTasks::BriefingPart part{session.graph(), {}};
    using Scope = FileChooser::BriefingScope;
    if (target->scope == Scope::Shown)
        part = {session.shownGraph(), shownInWords(session)};
    else if (target->scope == Scope::Node && selected != nullptr)
        part = {graph::surroundings(session.shownGraph(), node), offer.node};
    m_window.m_tasks->exportBriefing(*target, part);
}

} // namespace cablegraph::mainwindow
