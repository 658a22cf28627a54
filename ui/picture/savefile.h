#pragma once

#include <cablegraph/base/error.h>

#include <QByteArray>
#include <QSaveFile>

#include <filesystem>

namespace cablegraph::picture {

/// A file that Qt writes to and that appears whole or not at all.
class SaveFile
{
public:
    /// Throws Error{NotWritable}.
    explicit SaveFile(const std::filesystem::path& file);

    [[nodiscard]] QIODevice& device() noexcept { return m_output; }
    /// Throws Error NotWritable or DiskFull, as commit() does.
    void write(const QByteArray& bytes);
    void commit();

private:
    [[nodiscard]] Error error() const;

    std::filesystem::path m_file;
    QSaveFile m_output;
};

} // namespace cablegraph::picture
