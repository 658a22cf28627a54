#pragma once

#include "pictureexport.h"

#include <QString>
#include <QStringList>

#include <variant>

/// What the command line asks for.
struct WindowRequest
{
    QString library;      ///< empty: the default library
    QStringList articles; ///< files and folders
};

/// Something to print and an exit status: help, the version, or what is wrong with the arguments.
struct Reply
{
    QString text;
    int status = 0;
};

using Request = std::variant<WindowRequest, cablegraph::PictureExportArguments, Reply>;

/// Needs the application's name and version, and an application object.
[[nodiscard]] Request parseArguments(const QStringList& arguments);
