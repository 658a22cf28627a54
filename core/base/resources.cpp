#include <cablegraph/base/resources.h>

#include <cablegraph/base/error.h>

#include <boost/dll/runtime_symbol_info.hpp>

#include <cstdlib>
#include <initializer_list>
#include <string>

namespace cablegraph {
namespace {

namespace fs = std::filesystem;

fs::path fromEnvironment(const char* variable)
{
    const char* value = std::getenv(variable);
    return value != nullptr ? fs::path{value} : fs::path{};
}

fs::path besideProgram()
{
    std::error_code error;
    const fs::path program{boost::dll::program_location(error).string()};
    return error ? fs::path{} : program.parent_path().parent_path() / "share" / "cablegraph";
}

} // namespace

fs::path resourceFolder()
{
    for (const fs::path& candidate :
         {fromEnvironment("CABLEGRAPH_RESOURCES"), besideProgram(), fs::path{CABLEGRAPH_SOURCE_RESOURCES}}) {
        std::error_code ignored;
        if (!candidate.empty() && fs::is_directory(candidate / "ontology", ignored))
            return candidate;
    }
    throw Error{ErrorKind::NotFound, "resources", "the program's own data files are missing; install it again"};
}

fs::path userConfigFolder()
{
#ifdef _WIN32
    return fromEnvironment("APPDATA") / "cablegraph";
#else
    const fs::path base = fromEnvironment("XDG_CONFIG_HOME");
    return (base.empty() ? fromEnvironment("HOME") / ".config" : base) / "cablegraph";
#endif
}

} // namespace cablegraph
