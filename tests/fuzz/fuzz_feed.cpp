#include "checkedarticle.h"
#include "feedreader.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

using namespace cablegraph;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzzing::checkReading([&] {
        const std::string bytes{reinterpret_cast<const char*>(data), size};
        article::Reading reading;
        article::readFeed(bytes, "fuzzed", reading);
        return reading;
    });
    return 0;
}
