#pragma once

#include "database.h"

#include <cablegraph/library/library.h>

#include <filesystem>
#include <memory>
#include <utility>

namespace cablegraph::library {

/// A database that is open, or one in memory that is made when it is first asked for: a window holds an empty library
/// until its own is open, and most of them are never looked into.
class HeldDatabase
{
public:
    using Maker = std::unique_ptr<Database> (*)();

    explicit HeldDatabase(std::unique_ptr<Database> opened)
        : m_database{std::move(opened)}
    {
    }
    explicit HeldDatabase(Maker maker)
        : m_maker{maker}
    {
    }

    [[nodiscard]] Database& operator*() const
    {
        if (!m_database)
            m_database = m_maker();
        return *m_database;
    }
    [[nodiscard]] Database* operator->() const { return &**this; }

    [[nodiscard]] const std::filesystem::path& file() const noexcept
    {
        static const std::filesystem::path none;
        return m_database ? m_database->file() : none;
    }
    [[nodiscard]] bool isReadOnly() const noexcept { return m_database && m_database->isReadOnly(); }

private:
    mutable std::unique_ptr<Database> m_database;
    Maker m_maker = nullptr;
};

/// What a Library holds. Apart from Database, which the room's other files use, because the name is private to Library.
struct Library::Connection
{
    explicit Connection(std::unique_ptr<Database> opened)
        : database{std::move(opened)}
    {
    }
    explicit Connection(HeldDatabase::Maker maker)
        : database{maker}
    {
    }

    HeldDatabase database;
};

} // namespace cablegraph::library
