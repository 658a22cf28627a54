#pragma once

#include <cablegraph/library/importer.h>

#include <QString>
#include <QStringList>

#include <vector>

class QMimeData;

namespace cablegraph::mainwindow {

/// Files among what is dropped or was copied.
[[nodiscard]] QStringList localFiles(const QMimeData& data);

/// Whether there are files or text in it.
[[nodiscard]] bool holdsArticles(const QMimeData& data);

/// The text in it as one article, called by `label`: a page's passage where there is one with paragraphs, else plain
/// text. Empty when there is none.
[[nodiscard]] std::vector<library::ImportSource> textIn(const QMimeData& data, const QString& label);

} // namespace cablegraph::mainwindow
