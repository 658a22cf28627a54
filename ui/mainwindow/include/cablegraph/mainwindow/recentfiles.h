#pragma once

#include <cablegraph/settings/settings.h>

#include <QObject>
#include <QStringList>

#include <vector>

namespace cablegraph::mainwindow {

/// The files opened last, the newest first; libraries and articles apart. A file that is gone stays in the list,
/// marked, until it is pushed out: it may only be on a disk that is not plugged in.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    enum class Kind
    {
        Article,
        Library,
    };

    struct Entry
    {
        QString file; ///< absolute
        bool missing = false;

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    /// How many of each kind are kept.
    static constexpr qsizetype capacity = 10;

    /// `settings` must outlive this.
    explicit RecentFiles(settings::Settings& settings, QObject* parent = nullptr);

    void add(Kind kind, const QString& file) { add(kind, QStringList{file}); }
    /// In the order in which they were opened.
    void add(Kind kind, const QStringList& files);
    /// Looks at the disk.
    [[nodiscard]] std::vector<Entry> entries(Kind kind) const;
    void clear();

private:
    settings::Settings& m_settings;
};

} // namespace cablegraph::mainwindow
