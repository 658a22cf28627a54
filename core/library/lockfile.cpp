#include "lockfile.h"

#include <cablegraph/base/error.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <map>
#include <mutex>
#include <random>
#include <string>
#include <system_error>
#include <utility>

#ifdef _WIN32
#include <cstdlib>
#include <windows.h>
#else
#include <csignal>
#include <unistd.h>
#endif

namespace cablegraph::library {
namespace {

namespace fs = std::filesystem;

/// Who holds a library: two lines of its lock file.
struct Owner
{
    std::string computer;
    std::int64_t process = 0;

    friend bool operator==(const Owner&, const Owner&) = default;
};

#ifdef _WIN32

Owner thisProcess()
{
    const char* name = std::getenv("COMPUTERNAME");
    return {name != nullptr ? name : "", static_cast<std::int64_t>(GetCurrentProcessId())};
}

bool isRunning(std::int64_t process)
{
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (handle == nullptr)
        return GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool isRunning = GetExitCodeProcess(handle, &code) != 0 && code == STILL_ACTIVE;
    CloseHandle(handle);
    return isRunning;
}

#else

Owner thisProcess()
{
    std::array<char, 256> name{};
    if (gethostname(name.data(), name.size() - 1) != 0)
        name.front() = '\0';
    return {name.data(), getpid()};
}

bool isRunning(std::int64_t process)
{
    return process > 0 && (kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH);
}

#endif

/// Of a file that is gone or was cut short: nobody that can be named.
Owner ownerOf(const fs::path& lock)
{
    Owner owner;
    std::ifstream in{lock};
    std::getline(in, owner.computer);
    in >> owner.process;
    return owner;
}

/// Its process was one of this computer and died.
bool isLeftBehind(const Owner& owner)
{
    return owner.computer == thisProcess().computer && !owner.computer.empty() && !isRunning(owner.process);
}

fs::path besideOf(const fs::path& lock)
{
    std::random_device random;
    return lock.string() + '-' + std::to_string(random());
}

/// Throws if there is a file of this name already, with EEXIST.
void writeOwner(const fs::path& lock)
{
    std::FILE* const file = std::fopen(lock.string().c_str(), "wx");
    if (file == nullptr)
        throw std::system_error{errno, std::generic_category()};
    const Owner owner = thisProcess();
    const std::string lines = owner.computer + '\n' + std::to_string(owner.process) + '\n';
    const bool isWritten = std::fwrite(lines.data(), 1, lines.size(), file) == lines.size();
    if (std::fclose(file) == 0 && isWritten)
        return;
    const int problem = errno;
    std::error_code ignored;
    fs::remove(lock, ignored);
    throw std::system_error{problem, std::generic_category()};
}

/// Written whole before it has its name, so that a death in between leaves no lock without an owner; only drives that
/// know no second names get it in place. False when there is one already.
bool make(const fs::path& lock)
{
    try {
        const fs::path written = besideOf(lock);
        writeOwner(written);
        std::error_code error;
        std::error_code ignored;
        fs::create_hard_link(written, lock, error);
        fs::remove(written, ignored);
        if (error && !fs::exists(lock, ignored))
            writeOwner(lock);
        return !error || ownerOf(lock) == thisProcess();
    } catch (const std::system_error& error) {
        if (error.code() == std::errc::file_exists)
            return false;
        throw Error{ErrorKind::NotWritable, lock, error.code().message()};
    }
}

/// By another name first: should somebody else have taken it over in this moment, his goes back.
void removeLeftBehind(const fs::path& lock, const Owner& owner)
{
    const fs::path aside = besideOf(lock);
    std::error_code error;
    fs::rename(lock, aside, error);
    if (error)
        return;
    if (ownerOf(aside) == owner)
        fs::remove(aside, error);
    else
        fs::rename(aside, lock, error);
}

} // namespace

fs::path lockFileOf(const fs::path& library)
{
    return library.string() + ".lock";
}

LockFile::LockFile(fs::path file)
    : m_file{std::move(file)}
{
    if (make(m_file))
        return;
    Owner owner = ownerOf(m_file);
    if (isLeftBehind(owner)) {
        removeLeftBehind(m_file, owner);
        if (make(m_file))
            return;
        owner = ownerOf(m_file);
    }
    throw Error{ErrorKind::Locked, m_file,
                "by process " + std::to_string(owner.process) + " on the computer \"" + owner.computer +
                    "\"; if that is not running any more, delete " + m_file.string()};
}

LockFile::~LockFile()
{
    std::error_code ignored;
    if (ownerOf(m_file) == thisProcess())
        fs::remove(m_file, ignored);
}

std::shared_ptr<LockFile> LockFile::hold(const fs::path& library)
{
    static std::mutex mutex;
    static std::map<fs::path, std::weak_ptr<LockFile>> held;
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(fs::absolute(library), error);
    const fs::path file = lockFileOf(error ? fs::absolute(library) : whole);
    const std::lock_guard guard{mutex};
    std::shared_ptr<LockFile> lock = held[file].lock();
    if (!lock) {
        lock = std::make_shared<LockFile>(file);
        held[file] = lock;
    }
    return lock;
}

} // namespace cablegraph::library
