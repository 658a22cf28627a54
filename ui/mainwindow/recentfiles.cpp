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

void RecentFiles::add(Kind kind, const QStringList& files)
{
    QStringList recent;
    for (auto file = files.rbegin(); file != files.rend() && recent.size() < capacity; ++file)
        if (const QString absolute = QFileInfo{*file}.absoluteFilePath(); !recent.contains(absolute))
            recent << absolute;
    for (const QString& before : m_settings.value(listOf(kind)))
        if (recent.size() < capacity && !recent.contains(before))
            recent << before;
    m_settings.setValue(listOf(kind), recent);
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
