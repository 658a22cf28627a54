#include <cablegraph/base/error.h>
#include <cablegraph/base/resources.h>

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

/// Of the running program; empty where the system does not say.
fs::path programFolder()
{
    std::error_code error;
    const fs::path program{boost::dll::program_location(error).string()};
    return error ? fs::path{} : program.parent_path();
}

/// `folder` counted from where the running program was installed; empty where the system does not say.
fs::path installed(std::string_view folder)
{
    const fs::path programs = programFolder();
    return programs.empty() ? fs::path{} : programs.parent_path() / folder;
}

// Where the build has things, for programs that run from there. A package knows nothing of the machine it was built on.
fs::path sourceResources()
{
#ifdef CABLEGRAPH_SOURCE_RESOURCES
    return CABLEGRAPH_SOURCE_RESOURCES;
#else
    return {};
#endif
}

fs::path builtPrograms()
{
#ifdef CABLEGRAPH_BUILT_PROGRAMS
    return CABLEGRAPH_BUILT_PROGRAMS;
#else
    return {};
#endif
}

} // namespace

fs::path resourceFolder()
{
    for (const fs::path& candidate :
         {fromEnvironment("CABLEGRAPH_RESOURCES"), installed(CABLEGRAPH_INSTALLED_RESOURCES), sourceResources()}) {
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

fs::path helperProgram(std::string_view name)
{
    for (const fs::path& folder : {programFolder(), installed(CABLEGRAPH_INSTALLED_PROGRAMS), builtPrograms()}) {
        const fs::path candidate = folder / name;
        std::error_code ignored;
        if (candidate.is_absolute() && fs::is_regular_file(candidate, ignored))
            return candidate;
    }
    throw Error{ErrorKind::NotFound, name, "a part of the program is missing; install it again"};
}

} // namespace cablegraph
