#include "checkedarticle.h"
#include "zipreader.h"

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
        article::Budget budget;
        budget.bytes = std::uintmax_t{1} << 22; // bombs are found sooner
        const article::PartReader pass = [](std::string, const std::string&, article::Budget&, article::Reading&) {};
        article::readZip(bytes, "fuzzed", budget, reading, pass);
        return reading;
    });
    return 0;
}
