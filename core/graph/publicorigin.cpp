#include <cablegraph/graph/publicorigin.h>

#include <filesystem>

namespace cablegraph::graph {

std::string publicOrigin(const Source& source)
{
    const std::u8string utf8{source.origin.begin(), source.origin.end()};
    const std::filesystem::path path{utf8};
    if (!path.is_absolute())
        return source.origin;
    const std::u8string name = path.filename().u8string();
    return {name.begin(), name.end()};
}

} // namespace cablegraph::graph
