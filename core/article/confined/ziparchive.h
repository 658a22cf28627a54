#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

struct archive; // libarchive's

namespace cablegraph::article {

/// A ZIP archive in memory, read by libarchive. Nothing is ever written to disk, so a file's name in it is a label and
/// leads nowhere. The bytes and the budget must outlive the object.
class Archive
{
public:
    /// `bytesLeft` is what may be unpacked; it goes down with each file. `origin` names the archive in errors.
    Archive(std::string_view bytes, std::string origin, std::uintmax_t& bytesLeft);

    /// Names of the files in it, in their order; folders are left out. Throws Error Damaged, or TooLarge for more than
    /// 20,000 files.
    [[nodiscard]] std::vector<std::string> names() const;

    /// Unpacks the files wanted, one after the other, and hands each over. Throws Error: Damaged, Unsupported
    /// (encrypted or an unknown method), TooLarge (the budget is spent: a bomb).
    void forEach(const std::function<bool(const std::string& name)>& wanted,
                 const std::function<void(const std::string& name, std::string bytes)>& visit) const;

    /// One file by its exact name; empty when there is none.
    [[nodiscard]] std::string file(std::string_view name) const;

private:
    std::string unpack(::archive* reader, const std::string& name) const;

    std::string_view m_bytes;
    std::string m_origin;
    std::uintmax_t& m_bytesLeft;
};

} // namespace cablegraph::article
