#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// What the command line asks for.
struct WindowRequest
{
    QString library;      ///< empty: the default library
    QStringList articles; ///< files and folders
};

struct ExportRequest
{
    QString picture;           ///< its suffix is png, svg or pdf
    std::optional<QSize> size; ///< logical pixels; nothing: as large as the graph is
    QStringList inputs;        ///< one library, or articles
};

/// Something to print and an exit status: help, the version, or what is wrong with the arguments.
struct Reply
{
    QString text;
    int status = 0;
};

using Request = std::variant<WindowRequest, ExportRequest, Reply>;

/// Needs the application's name and version, and an application object.
[[nodiscard]] Request parseArguments(const QStringList& arguments);
