#include "checkedarticle.h"

#include <cstddef>
#include <cstdint>

using namespace cablegraph;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzzing::checkReading([&] {
        const std::string_view bytes{reinterpret_cast<const char*>(data), size};
        // What is read in another process has fuzzers of its own.
        const bool isConfined =
            bytes.starts_with("PK") || bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos;
        return isConfined ? article::Reading{} : article::readArticles(bytes, "fuzzed");
    });
    return 0;
}
