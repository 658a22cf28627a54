#pragma once

#include <cablegraph/exchange/writer.h>
#include <cablegraph/settings/settings.h>

#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace cablegraph::mainwindow {

/// Asks the user for files. An interface, so that the window can be driven without a file dialog.
class FileChooser
{
public:
    enum class DataScope
    {
        Library, ///< all of it
        Shown,   ///< what filter and visibility let through
    };
    struct DataTarget
    {
        QString file;
        exchange::Format format;
        DataScope scope = DataScope::Library;
    };

    /// What a briefing can be about.
    struct BriefingOffer
    {
        QString library;          ///< a title for all of it
        QString node;             ///< the selected node's name; empty where there is none
        bool isPartShown = false; ///< a filter or the user hides something
    };
    enum class BriefingScope
    {
        Library,
        Shown,
        Node,
    };
    struct BriefingTarget
    {
        QString file; ///< .pdf or .html
        QString title;
        BriefingScope scope = BriefingScope::Library;
    };

    FileChooser() = default;
    FileChooser(const FileChooser&) = delete;
    FileChooser& operator=(const FileChooser&) = delete;
    virtual ~FileChooser() = default;

    /// Empty, or nothing, when the user thinks better of it.
    [[nodiscard]] virtual QStringList articlesToOpen(QWidget* parent) = 0;
    [[nodiscard]] virtual QString folderToOpen(QWidget* parent) = 0;
    [[nodiscard]] virtual QStringList graphsToImport(QWidget* parent) = 0;
    [[nodiscard]] virtual QString libraryToOpen(QWidget* parent) = 0;
    [[nodiscard]] virtual QString libraryToCreate(QWidget* parent) = 0;
    [[nodiscard]] virtual std::optional<DataTarget> dataTarget(QWidget* parent, const QString& suggestedName) = 0;
    [[nodiscard]] virtual std::optional<BriefingTarget> briefingTarget(QWidget* parent, const BriefingOffer& offer) = 0;
    /// Where to write a table as CSV.
    [[nodiscard]] virtual QString tableTarget(QWidget* parent, const QString& suggestedName) = 0;
};

/// The user's folder of this kind, or the home folder where there is none.
QString existingFolder(QStandardPaths::StandardLocation location);

/// The desktop's own file dialogs; each begins in the folder where it was last used.
class DialogFileChooser : public FileChooser
{
public:
    explicit DialogFileChooser(settings::Settings& settings);

    [[nodiscard]] QStringList articlesToOpen(QWidget* parent) override;
    [[nodiscard]] QString folderToOpen(QWidget* parent) override;
    [[nodiscard]] QStringList graphsToImport(QWidget* parent) override;
    [[nodiscard]] QString libraryToOpen(QWidget* parent) override;
    [[nodiscard]] QString libraryToCreate(QWidget* parent) override;
    [[nodiscard]] std::optional<DataTarget> dataTarget(QWidget* parent, const QString& suggestedName) override;
    [[nodiscard]] std::optional<BriefingTarget> briefingTarget(QWidget* parent, const BriefingOffer& offer) override;
    [[nodiscard]] QString tableTarget(QWidget* parent, const QString& suggestedName) override;

private:
    settings::Settings& m_settings;
};

} // namespace cablegraph::mainwindow
