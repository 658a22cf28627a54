#include "export.h"

#include "common.h"

#include <cablegraph/library/library.h>

namespace cablegraph::cli {

int exportLibrary(const ExportArguments& arguments)
{
    const auto library = library::Library::open(arguments.library, library::Library::Access::ReadOnly);
    writeDocument(arguments.output, library::document(library), arguments.format, library.placements());
    return success;
}

} // namespace cablegraph::cli
