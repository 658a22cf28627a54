#pragma once

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace cablegraph::support {

/// Core speaks UTF-8 in std::string, Qt UTF-16 in QString: the crossing is here. Positions cross with text::OffsetMap.
/// Every character is kept, also a byte order mark at the beginning, which QString::fromUtf8() would swallow: the
/// positions after it would be off by one.
[[nodiscard]] QString toQString(std::string_view utf8);

/// An overload of its own because a std::string converts to a path as readily as to a view.
[[nodiscard]] inline QString toQString(const std::string& utf8)
{
    return toQString(std::string_view{utf8});
}

[[nodiscard]] inline std::string toUtf8(const QString& text)
{
    return text.toStdString();
}

[[nodiscard]] inline std::filesystem::path toPath(const QString& file)
{
    return std::filesystem::path{file.toStdU16String()};
}

[[nodiscard]] inline QString toQString(const std::filesystem::path& file)
{
    return QString::fromStdU16String(file.u16string());
}

} // namespace cablegraph::support
