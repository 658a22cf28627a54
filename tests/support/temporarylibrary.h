#pragma once

#include <cablegraph/base/error.h>
#include <cablegraph/library/library.h>

#include <QTemporaryDir>

#include <chrono>
#include <filesystem>
#include <string>

namespace cablegraph::testing {

/// A folder of its own for the library files of one test; gone with the object.
class TemporaryLibrary
{
public:
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    /// The library's file. Does not exist before create().
    [[nodiscard]] std::filesystem::path file() const { return folder() / "test.cablegraph"; }
    [[nodiscard]] library::Library create() const { return library::Library::create(file()); }
    /// Short waits: a test of a locked library should not take the five seconds of a patient user.
    [[nodiscard]] library::Library open(library::Library::Access access = library::Library::Access::ReadWrite) const
    {
        return library::Library::open(file(), access, std::chrono::milliseconds{50});
    }

private:
    QTemporaryDir m_folder;
};

/// The kind of Error that `action` throws, by name; "" when it throws none.
template<class Action>
std::string errorKindOf(Action&& action)
{
    try {
        action();
    } catch (const Error& error) {
        return std::string{nameOf(error.kind())};
    }
    return {};
}

} // namespace cablegraph::testing
