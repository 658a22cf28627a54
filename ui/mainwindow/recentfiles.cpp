#include <cablegraph/mainwindow/recentfiles.h>

#include <QFileInfo>

namespace cablegraph::mainwindow {
namespace {

using settings::Setting;

const Setting<QStringList> recentArticles{u"recent/articles", QStringList{}};
const Setting<QStringList> recentLibraries{u"recent/libraries", QStringList{}};

const Setting<QStringList>& listOf(RecentFiles::Kind kind)
{
    return kind == RecentFiles::Kind::Article ? recentArticles : recentLibraries;
}

} // namespace

RecentFiles::RecentFiles(settings::Settings& settings, QObject* parent)
    : QObject{parent}
    , m_settings{settings}
{
}

void RecentFiles::add(Kind kind, const QString& file)
{
    const QString absolute = QFileInfo{file}.absoluteFilePath();
    QStringList files = m_settings.value(listOf(kind));
    files.removeAll(absolute);
    files.prepend(absolute);
    while (files.size() > capacity)
        files.removeLast();
    m_settings.setValue(listOf(kind), files);
}

std::vector<RecentFiles::Entry> RecentFiles::entries(Kind kind) const
{
    std::vector<Entry> entries;
    for (const QString& file : m_settings.value(listOf(kind)))
        entries.push_back({file, !QFileInfo::exists(file)});
    return entries;
}

void RecentFiles::clear()
{
    m_settings.forget(recentArticles);
    m_settings.forget(recentLibraries);
}

} // namespace cablegraph::mainwindow
