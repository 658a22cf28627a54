#include "importdata.h"

#include <QMimeData>
#include <QUrl>

namespace cablegraph::mainwindow {

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

bool holdsArticles(const QMimeData& data)
{
    return !localFiles(data).isEmpty() || data.hasText() || data.hasHtml();
}

std::vector<library::ImportSource> textIn(const QMimeData& data, const QString& label)
{
    // Editors offer HTML too, but only browsers' has paragraphs worth more than the plain text's lines.
    const QString html = data.html();
    const bool isPage = html.contains(QStringLiteral("<p"), Qt::CaseInsensitive) &&
                        html.contains(QStringLiteral("</p>"), Qt::CaseInsensitive);
    const QString text = isPage ? QStringLiteral("<!DOCTYPE html>\n") + html : data.text();
    if (text.trimmed().isEmpty())
        return {};
    return {{label.toStdString(), text.toStdString()}};
}

} // namespace cablegraph::mainwindow
