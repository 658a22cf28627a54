#pragma once

#include <QString>
#include <QStringList>

/// Tables for other programs (RFC 4180).
namespace cablegraph::support {

/// Quoted where it has to be, also for programs that take semicolons or tabs for commas.
[[nodiscard]] QString csvField(QString text);

/// A field of words, which a spreadsheet must not take for a formula.
[[nodiscard]] QString csvWords(QString text);

/// Joins fields that are ready and ends the line.
[[nodiscard]] QString csvLine(const QStringList& fields);

} // namespace cablegraph::support
