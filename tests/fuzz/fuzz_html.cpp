#include "checkedarticle.h"
#include "html/htmlreader.h"

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
        reading.articles.push_back(article::readHtmlPage(bytes, "fuzzed"));
        return reading;
    });
    return 0;
}
