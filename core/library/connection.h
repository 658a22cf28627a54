#pragma once

#include "database.h"

#include <cablegraph/library/library.h>

#include <memory>
#include <utility>

namespace cablegraph::library {

/// What a Library holds. Apart from Database, which the room's other files use, because the name is private to Library.
struct Library::Connection
{
    explicit Connection(std::unique_ptr<Database> opened)
        : database{std::move(opened)}
    {
    }

    std::unique_ptr<Database> database; ///< never null
};

} // namespace cablegraph::library
