#include "checkedarticle.h"
#include "mail/mailreader.h"

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
        const article::PartReader pass = [](std::string, const std::string&, article::Budget&, article::Reading&) {};
        if (bytes.starts_with("From "))
            article::readMbox(bytes, "fuzzed", budget, reading, pass);
        else
            article::readMail(bytes, "fuzzed", budget, reading, pass);
        return reading;
    });
    return 0;
}
