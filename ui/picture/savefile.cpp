#include "savefile.h"

#include <cablegraph/support/text.h>

namespace cablegraph::picture {

SaveFile::SaveFile(const std::filesystem::path& file)
    : m_file{file}
    , m_output{support::toQString(file)}
{
    if (!m_output.open(QIODevice::WriteOnly))
        throw Error{ErrorKind::NotWritable, file, support::toUtf8(m_output.errorString())};
}

void SaveFile::write(const QByteArray& bytes)
{
    if (m_output.write(bytes) != bytes.size())
        throw error();
}

void SaveFile::commit()
{
    if (!m_output.commit())
        throw error();
}

Error SaveFile::error() const
{
    const bool isFull = m_output.error() == QFileDevice::WriteError || m_output.error() == QFileDevice::ResourceError;
    return {isFull ? ErrorKind::DiskFull : ErrorKind::NotWritable, m_file, support::toUtf8(m_output.errorString())};
}

} // namespace cablegraph::picture
