#include "recentmenu.h"

#include <QDir>
#include <QFileInfo>

namespace cablegraph::mainwindow {
namespace {

QString shortened(QString file)
{
    const QString home = QDir::homePath() + u'/';
    if (file.startsWith(home))
        file.replace(0, home.size(), QStringLiteral("~/"));
    return QDir::toNativeSeparators(file);
}

} // namespace

RecentMenu::RecentMenu(RecentFiles& recent, QWidget* parent)
    : QMenu{tr("Open &Recent"), parent}
    , m_recent{recent}
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    clear();
    addFiles(tr("Libraries"), RecentFiles::Kind::Library);
    addFiles(tr("Articles"), RecentFiles::Kind::Article);
    if (isEmpty()) {
        addAction(tr("Nothing Opened Yet"))->setEnabled(false);
        return;
    }
    addSeparator();
    connect(addAction(tr("&Clear This List")), &QAction::triggered, &m_recent, &RecentFiles::clear);
}

void RecentMenu::addFiles(const QString& title, RecentFiles::Kind kind)
{
    const std::vector<RecentFiles::Entry> entries = m_recent.entries(kind);
    if (!entries.empty())
        addSection(title);
    for (const RecentFiles::Entry& entry : entries) {
        QString name = shortened(entry.file);
        name.replace(u'&', QStringLiteral("&&"));
        QAction* action = addAction(entry.missing ? tr("%1 (missing)").arg(name) : name);
        action->setEnabled(!entry.missing);
        action->setToolTip(QDir::toNativeSeparators(entry.file));
        connect(action, &QAction::triggered, this, [this, file = entry.file] { Q_EMIT chosen(file); });
    }
}

} // namespace cablegraph::mainwindow
