#include "processvfs.h"

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <string>
#include <vector>

namespace cablegraph::library {
namespace {

struct OpenFile;

/// What the connections of this process that have one file open share. Guarded by its mutex.
struct SharedState
{
    std::mutex mutex;

    // The five levels of https://sqlite.org/lockingv3.html.
    int readers = 0;
    const OpenFile* writer = nullptr; ///< from RESERVED up
    bool isPending = false;           ///< the writer lets no new reader in

    // The index of the write-ahead log, and its locks.
    struct Slot
    {
        int readers = 0;
        const OpenFile* writer = nullptr;
    };
    std::vector<std::unique_ptr<std::byte[]>> regions;
    std::array<Slot, SQLITE_SHM_NLOCK> slots{};
    int mappings = 0;
};

/// What SQLite allocates for one connection; the default VFS's own file lies behind it.
struct OpenFile
{
    sqlite3_file base{};
    std::shared_ptr<SharedState> shared;
    int level = SQLITE_LOCK_NONE;
    bool isMapped = false;
    unsigned slotsRead = 0; ///< bits
    unsigned slotsWritten = 0;
};

constexpr std::size_t alignment = alignof(std::max_align_t);
constexpr std::size_t offsetOfReal = (sizeof(OpenFile) + alignment - 1) / alignment * alignment;

OpenFile& ours(sqlite3_file* file)
{
    return *reinterpret_cast<OpenFile*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<std::byte*>(file) + offsetOfReal);
}

/// Files that are open in this process, by full path.
std::shared_ptr<SharedState> sharedStateOf(const std::string& path)
{
    static std::mutex mutex;
    static std::map<std::string, std::weak_ptr<SharedState>> known;
    const std::lock_guard guard{mutex};
    std::erase_if(known, [](const auto& each) { return each.second.expired(); });
    std::shared_ptr<SharedState> state = known[path].lock();
    if (!state) {
        state = std::make_shared<SharedState>();
        known[path] = state;
    }
    return state;
}

int lock(sqlite3_file* file, int level)
{
    OpenFile& mine = ours(file);
    SharedState& shared = *mine.shared;
    const std::lock_guard guard{shared.mutex};
    if (mine.level >= level)
        return SQLITE_OK;
    const bool isTaken = shared.writer != nullptr && shared.writer != &mine;
    if (level == SQLITE_LOCK_SHARED) {
        if (isTaken && shared.isPending)
            return SQLITE_BUSY;
        ++shared.readers;
        mine.level = level;
        return SQLITE_OK;
    }
    if (isTaken)
        return SQLITE_BUSY;
    shared.writer = &mine;
    if (level == SQLITE_LOCK_EXCLUSIVE) {
        shared.isPending = true;
        if (shared.readers > 1) {
            mine.level = SQLITE_LOCK_PENDING;
            return SQLITE_BUSY;
        }
    }
    mine.level = level;
    return SQLITE_OK;
}

int unlock(sqlite3_file* file, int level)
{
    OpenFile& mine = ours(file);
    SharedState& shared = *mine.shared;
    const std::lock_guard guard{shared.mutex};
    if (mine.level <= level)
        return SQLITE_OK;
    if (shared.writer == &mine) {
        shared.writer = nullptr;
        shared.isPending = false;
    }
    if (level == SQLITE_LOCK_NONE)
        --shared.readers;
    mine.level = level;
    return SQLITE_OK;
}

int checkReservedLock(sqlite3_file* file, int* isReserved)
{
    SharedState& shared = *ours(file).shared;
    const std::lock_guard guard{shared.mutex};
    *isReserved = shared.writer != nullptr ? 1 : 0;
    return SQLITE_OK;
}

int mapShared(sqlite3_file* file, int region, int size, int mayExtend, void volatile** memory)
{
    OpenFile& mine = ours(file);
    SharedState& shared = *mine.shared;
    const std::lock_guard guard{shared.mutex};
    *memory = nullptr;
    if (!mine.isMapped) {
        mine.isMapped = true;
        ++shared.mappings;
    }
    const auto index = static_cast<std::size_t>(region);
    if (mayExtend == 0 && index >= shared.regions.size())
        return SQLITE_OK;
    try {
        while (shared.regions.size() <= index)
            shared.regions.push_back(std::make_unique<std::byte[]>(static_cast<std::size_t>(size)));
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    }
    *memory = shared.regions[index].get();
    return SQLITE_OK;
}

int lockSlots(sqlite3_file* file, int first, int count, int flags)
{
    OpenFile& mine = ours(file);
    SharedState& shared = *mine.shared;
    const std::lock_guard guard{shared.mutex};
    const bool isShared = (flags & SQLITE_SHM_SHARED) != 0;
    unsigned& held = isShared ? mine.slotsRead : mine.slotsWritten;
    const bool isUnlocking = (flags & SQLITE_SHM_UNLOCK) != 0;
    for (int i = first; i < first + count && !isUnlocking; ++i) {
        const SharedState::Slot& slot = shared.slots.at(static_cast<std::size_t>(i));
        const bool isWritten = slot.writer != nullptr && slot.writer != &mine;
        if (isWritten || (!isShared && slot.readers > 0))
            return SQLITE_BUSY;
    }
    for (int i = first; i < first + count; ++i) {
        SharedState::Slot& slot = shared.slots.at(static_cast<std::size_t>(i));
        const unsigned bit = 1U << static_cast<unsigned>(i);
        const bool isHeld = (held & bit) != 0;
        if (isHeld != isUnlocking)
            continue;
        if (isShared)
            slot.readers += isUnlocking ? -1 : 1;
        else
            slot.writer = isUnlocking ? nullptr : &mine;
        held ^= bit;
    }
    return SQLITE_OK;
}

void shareBarrier(sqlite3_file* file)
{
    std::atomic_thread_fence(std::memory_order_seq_cst);
    const std::lock_guard guard{ours(file).shared->mutex};
}

int unmapShared(sqlite3_file* file, int /*isToBeDeleted*/)
{
    OpenFile& mine = ours(file);
    const std::lock_guard guard{mine.shared->mutex};
    if (mine.isMapped && --mine.shared->mappings == 0)
        mine.shared->regions.clear();
    mine.isMapped = false;
    return SQLITE_OK;
}

int close(sqlite3_file* file)
{
    unmapShared(file, 0);
    unlock(file, SQLITE_LOCK_NONE);
    const int result = real(file)->pMethods->xClose(real(file));
    ours(file).~OpenFile();
    return result;
}

int read(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), bytes, count, offset);
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    return real(file)->pMethods->xWrite(real(file), bytes, count, offset);
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    return real(file)->pMethods->xTruncate(real(file), size);
}

int sync(sqlite3_file* file, int flags)
{
    return real(file)->pMethods->xSync(real(file), flags);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

constexpr sqlite3_io_methods methods{
    2, // with shared memory, without mapped pages
    close,       read,       write,
    truncate,    sync,       fileSize,
    lock,        unlock,     checkReservedLock,
    fileControl, sectorSize, deviceCharacteristics,
    mapShared,   lockSlots,  shareBarrier,
    unmapShared, nullptr,    nullptr,
};

sqlite3_vfs* defaultVfs = nullptr; ///< of when ours was registered

int open(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    // Logs, journals and temporary files are not locked: the default's methods do.
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0 || name == nullptr)
        return defaultVfs->xOpen(defaultVfs, name, file, flags, outFlags);
    file->pMethods = nullptr;
    const int result = defaultVfs->xOpen(defaultVfs, name, real(file), flags, outFlags);
    if (result != SQLITE_OK)
        return result;
    auto* opened = new (file) OpenFile;
    opened->shared = sharedStateOf(name);
    opened->base.pMethods = &methods;
    return SQLITE_OK;
}

} // namespace

const char* processVfs()
{
    static sqlite3_vfs vfs = [] {
        defaultVfs = sqlite3_vfs_find(nullptr);
        sqlite3_vfs made = *defaultVfs;
        made.szOsFile += static_cast<int>(offsetOfReal);
        made.pNext = nullptr;
        made.zName = "cablegraph-process";
        made.xOpen = open;
        return made;
    }();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    (void)registered;
    return vfs.zName;
}

} // namespace cablegraph::library
