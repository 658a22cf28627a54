#pragma once

#include <QFile>

#include <sys/types.h>
#include <unistd.h>

/// Permissions bind nobody who is root. Tests that run as root, as in a container, step down while they need them to.
namespace cablegraph::testing {

constexpr uid_t nobody = 65534;

/// While it lives this process has the rights of an ordinary user. Files made before are root's then. Skip the test
/// where isOrdinary() is false: a container may know of no user but root.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_wasRoot{geteuid() == 0 && seteuid(nobody) == 0}
    {
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    ~OrdinaryUser()
    {
        if (m_wasRoot && seteuid(0) != 0)
            qFatal("the rights of root cannot be taken up again");
    }

    [[nodiscard]] static bool isOrdinary() { return geteuid() != 0; }

private:
    bool m_wasRoot;
};

/// While it lives nobody but root may write to the file, nor anything beside it.
class WriteProtection
{
public:
    WriteProtection(const QString& file, const QString& folder)
        : m_file{file}
        , m_folder{folder}
    {
        QFile::setPermissions(m_file, readable);
        QFile::setPermissions(m_folder, readable | searchable);
    }
    WriteProtection(const WriteProtection&) = delete;
    WriteProtection& operator=(const WriteProtection&) = delete;
    ~WriteProtection()
    {
        QFile::setPermissions(m_folder, readable | searchable | QFile::WriteOwner);
        QFile::setPermissions(m_file, readable | QFile::WriteOwner);
    }

private:
    static constexpr QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    static constexpr QFile::Permissions searchable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

    QString m_file;
    QString m_folder;
};

} // namespace cablegraph::testing
