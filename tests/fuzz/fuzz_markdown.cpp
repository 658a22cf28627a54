#include "checkedarticle.h"
#include "markdown.h"
#include "utf8.h"

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
        article::Article article = article::readMarkdown(article::repairedUtf8(bytes), "fuzzed");
        if (article.title.empty())
            article.title = "fuzzed"; // left to the caller
        reading.articles.push_back(std::move(article));
        return reading;
    });
    return 0;
}
