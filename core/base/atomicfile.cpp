#include <cablegraph/base/atomicfile.h>
#include <cablegraph/base/error.h>

#include <array>
#include <cerrno>
#include <string>
#include <system_error>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace cablegraph {
namespace {

namespace fs = std::filesystem;

struct Close
{
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};
using FilePointer = std::unique_ptr<std::FILE, Close>;

FilePointer openForWriting(const fs::path& file, bool mustBeNew)
{
#ifdef _WIN32
    return FilePointer{_wfopen(file.c_str(), mustBeNew ? L"wbx" : L"wb")};
#else
    return FilePointer{std::fopen(file.c_str(), mustBeNew ? "wbx" : "wb")};
#endif
}

bool flushToDisk(std::FILE* file)
{
#ifdef _WIN32
    return std::fflush(file) == 0 && _commit(_fileno(file)) == 0;
#else
    // EINVAL: pipes and terminals cannot be synchronised and need not be.
    return std::fflush(file) == 0 && (fsync(fileno(file)) == 0 || errno == EINVAL || errno == EROFS);
#endif
}

fs::path withoutLinks(const fs::path& file)
{
    std::error_code error;
    const fs::path resolved = fs::weakly_canonical(file, error);
    return error ? file : resolved;
}

} // namespace

class AtomicFile::Buffer : public std::streambuf
{
public:
    Buffer(FilePointer file, const AtomicFile& owner)
        : m_file{std::move(file)}
        , m_owner{owner}
    {
        setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
    }

    [[nodiscard]] std::FILE* file() noexcept { return m_file.get(); }
    void close()
    {
        if (std::fclose(m_file.release()) != 0)
            m_owner.throwError(errno);
    }

protected:
    int overflow(int character) override
    {
        sync();
        if (character != traits_type::eof())
            sputc(static_cast<char>(character));
        return traits_type::not_eof(character);
    }

    int sync() override
    {
        const auto size = static_cast<std::size_t>(pptr() - pbase());
        if (std::fwrite(pbase(), 1, size, m_file.get()) != size)
            m_owner.throwError(errno);
        setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
        return 0;
    }

private:
    FilePointer m_file;
    const AtomicFile& m_owner;
    std::array<char, 1 << 16> m_bytes{};
};

AtomicFile::AtomicFile(const fs::path& file)
    : m_file{file}
    , m_target{withoutLinks(file)}
    , m_stream{nullptr}
{
    std::error_code ignored;
    const fs::file_status status = fs::status(m_target, ignored);
    if (fs::is_directory(status))
        throw Error{ErrorKind::NotAFile, m_file, {}};
    if (fs::is_regular_file(status) || !fs::exists(status)) {
        openTemporary();
    } else {
        FilePointer device = openForWriting(m_target, false);
        if (!device)
            throwError(errno);
        m_buffer = std::make_unique<Buffer>(std::move(device), *this);
    }
    m_stream.rdbuf(m_buffer.get());
    m_stream.exceptions(std::ios::badbit); // lets the buffer's Error through
}

AtomicFile::~AtomicFile()
{
    m_buffer.reset();
    std::error_code ignored;
    if (!m_temporary.empty())
        fs::remove(m_temporary, ignored);
}

void AtomicFile::openTemporary()
{
    constexpr int mostAttempts = 100;
    FilePointer file;
    for (int attempt = 0; !file && attempt < mostAttempts; ++attempt) {
        fs::path name = m_target;
        name += "." + std::to_string(attempt) + ".part";
        errno = 0;
        file = openForWriting(name, true);
        if (file)
            m_temporary = name;
        else if (errno != EEXIST)
            throwError(errno);
    }
    if (!file)
        throwError(EEXIST);
    m_buffer = std::make_unique<Buffer>(std::move(file), *this);
}

void AtomicFile::commit()
{
    m_stream.flush();
    if (!flushToDisk(m_buffer->file()))
        throwError(errno);
    m_buffer->close();
    if (m_temporary.empty())
        return;
    std::error_code error;
    if (const fs::file_status old = fs::status(m_target, error); fs::exists(old))
        fs::permissions(m_temporary, old.permissions(), error);
    fs::rename(m_temporary, m_target, error);
    if (error)
        throw Error{ErrorKind::NotWritable, m_file, error.message()};
    m_temporary.clear();
}

void AtomicFile::throwError(int error) const
{
    const bool isFull = error == ENOSPC || error == EFBIG
#ifdef EDQUOT
                        || error == EDQUOT
#endif
        ;
    throw Error{isFull ? ErrorKind::DiskFull : ErrorKind::NotWritable, m_file, std::generic_category().message(error)};
}

} // namespace cablegraph
